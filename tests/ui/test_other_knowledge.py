"""Other knowledge is opened from the window: proved first, in a window of its own, with its banner; or refused."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app import bootstrap
from app.knowledge.model import Knowledge
from app.reasoning.reasoner import Reasoner
from app.store.compiler import compile_content
from app.store.writer import write_knowledge
from app.ui.application import Companions, KnowledgeSource
from app.ui.surroundings import Keeping
from tests import samples
from tests.ui.hands import choose_file, words

FORMAT = Path(__file__).parents[2] / "docs" / "content-format.md"


def assessors(known: Knowledge) -> Callable[[str], Reasoner]:
    return cache(lambda edition: Reasoner(known, edition))


@pytest.fixture
def window(open_window):
    return open_window(
        samples.knowledge(), other=KnowledgeSource(bootstrap.try_knowledge, assessors, lambda _: Keeping())
    )


def compiled(folder: Path, before: str = "", after: str = "") -> Path:
    text = FORMAT.read_text(encoding="utf-8").split("```yaml\n", 1)[1].split("```", 1)[0]
    assert before in text
    content = folder / "content"
    content.mkdir()
    (content / "all.yaml").write_text(text.replace(before, after), encoding="utf-8")
    write_knowledge(compile_content(content), folder / "other.sqlite")
    return folder / "other.sqlite"


def pick(window, file: Path) -> None:
    window.actions_["other_knowledge"].trigger()
    choose_file(window, file)


def companions(window):
    return window.findChild(Companions).windows


def test_other_knowledge_opens_beside_and_says_that_it_is_modified(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.other.opened, timeout=20_000):
        pick(window, compiled(tmp_path))
    (other,) = companions(window)
    qtbot.addWidget(other)
    assert other.isVisible()
    assert [option.id for option in other.model.edition.options] == ["radioligand_option", "team_option"]
    assert any("locally modified" in message for message in other.banners.messages)
    assert not any("not proved" in message for message in other.banners.messages)
    assert window.model.knowledge == samples.knowledge()


def test_a_closed_window_takes_its_knowledge_along(qtbot, window, look, tmp_path):
    with qtbot.waitSignal(window.other.opened, timeout=20_000):
        pick(window, compiled(tmp_path))
    (other,) = companions(window)
    model = weakref.ref(other.model)
    other.close()
    del other
    qtbot.waitUntil(lambda: companions(window) == [])
    gc.collect()
    assert model() is None
    look.turn()
    assert window.isVisible()


def test_a_window_opened_from_another_outlives_it(qtbot, window, tmp_path):
    file = compiled(tmp_path)
    with qtbot.waitSignal(window.other.opened, timeout=20_000):
        pick(window, file)
    (first,) = companions(window)
    with qtbot.waitSignal(first.other.opened, timeout=20_000):
        first.other.open_path(file)
    first.close()
    qtbot.waitUntil(lambda: len(companions(window)) == 1)
    (second,) = companions(window)
    assert second.isVisible()
    second.close()
    qtbot.waitUntil(lambda: companions(window) == [])


def test_a_window_closed_while_it_proves_waits_for_that(qtbot, window, tmp_path):
    file = compiled(tmp_path)
    with qtbot.waitSignal(window.other.opened, timeout=20_000):
        pick(window, file)
    (other,) = companions(window)
    other.other.open_path(file)
    other.close()
    qtbot.waitUntil(lambda: other not in companions(window))
    for rest in companions(window):
        rest.close()


def faulty(folder: Path) -> Path:
    return compiled(folder, "{receptor_positive: false}", "{receptor_positive: true}")


def no_database(folder: Path) -> Path:
    file = folder / "text.sqlite"
    file.write_text("<img src=x>", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (faulty, "its proof failed: edition current, branches-overlap, receptors"),
        (no_database, "is no database, not a knowledge file"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(qtbot, window, tmp_path, make, reason):
    pick(window, make(tmp_path))
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=20_000)
    (box,) = window.findChildren(QMessageBox)
    assert reason in words(box)
    assert "The knowledge on screen is unchanged." in words(box)
    assert companions(window) == []
    box.close()


def test_a_window_without_a_way_to_other_knowledge_offers_none(open_window):
    assert not open_window(samples.knowledge()).actions_["other_knowledge"].isEnabled()
