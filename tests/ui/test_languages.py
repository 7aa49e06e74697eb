"""Languages: every sentence of the interface can be translated, and longer words find room."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from typing_extensions import override

from app import paths
from app.program.problems import FAULT, problem
from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window, make_themes, prepare
from app.ui.help.words import problem_words
from app.ui.languages import LANGUAGES, language_of, speak
from app.ui.main_window import MainWindow
from app.ui.settings import WindowSettings
from app.ui.texts import answer_words
from app.ui.theme import ThemeManager
from tests import samples
from tests.ui.hands import cut, words

FILES = {code: paths.resources() / "translations" / f"net-pathways_{code}.ts" for code in LANGUAGES if code != "en"}
PLACEHOLDER = re.compile(r"\{\w*\}|%\d|%n")


class Wordy(QTranslator):
    """A language that marks each sentence and makes it a third longer."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, text: str, remark: str | None = None, count: int = -1) -> str:
        return f"⟦{text}{'~' * (len(text) // 3)}⟧"


@pytest.fixture
def wordy(qtbot, qapp: QApplication, look: ThemeManager) -> Iterator[MainWindow]:
    """The window in a language of long words."""
    translator = Wordy()
    qapp.installTranslator(translator)
    known = samples.knowledge()
    window = build_window(
        known, cache(lambda edition: Reasoner(known, edition)), look, WindowSetup(today=date(2026, 12, 1))
    )
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    qapp.removeTranslator(translator)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which goes back to English afterwards."""
    region = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(region)


PAGES = ("", "compare", "workup", "report", "teach", "evidence", "walk")


@pytest.mark.parametrize("page", PAGES)
def test_every_sentence_on_screen_can_be_translated(wordy: MainWindow, page: str) -> None:
    if page:
        wordy.actions_[page].trigger()
    QCoreApplication.processEvents()

    known = content(wordy.model.knowledge)
    shown = set(sentences(wordy))
    untranslated = {text for text in shown if "⟦" not in text and not made_of(text, known)}

    assert any("⟦" in text for text in shown)
    assert not untranslated


@pytest.mark.parametrize("page", PAGES)
def test_long_words_are_not_cut(wordy: MainWindow, page: str) -> None:
    if page:
        wordy.actions_[page].trigger()
    QCoreApplication.processEvents()

    assert not list(cut(wordy))


@pytest.mark.parametrize("code", FILES)
def test_each_language_has_every_sentence(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"net-pathways_{code}.ts"
    fresh.write_bytes(FILES[code].read_bytes())
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(map(str, Path(paths.__file__).parent.rglob("*.py")))
    subprocess.run([tool, *sources, "-no-obsolete", "-locations", "none", "-silent", "-ts", fresh], check=True)

    missing = [source for _, source, translation in messages(fresh) if translation is None]

    assert not missing, "run 'python3 dev.py translations' and translate what is unfinished"


@pytest.mark.parametrize("code", FILES)
def test_translations_keep_what_is_filled_in(code: str) -> None:
    for context, source, translation in messages(FILES[code]):
        assert translation is None or sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translation)), (
            context,
            source,
        )


def test_answers_are_worded_as_their_chips_are(english: QApplication) -> None:
    assert speak(english, paths.resources() / "translations", "de") == "de"
    features = samples.knowledge().features
    words = [answer_words(features["prior"], frozenset()), answer_words(features["resectable"], True)]
    assert [*words, answer_words(features["site"], None)] == ["Keine", "Ja", "Nicht bekannt"]


def test_the_window_speaks_german(qtbot, english: QApplication, look: ThemeManager) -> None:
    assert speak(english, paths.resources() / "translations", "de") == "de"
    known = samples.knowledge()
    window = build_window(
        known, cache(lambda edition: Reasoner(known, edition)), look, WindowSetup(today=date(2026, 12, 1))
    )
    qtbot.addWidget(window)

    assert window.actions_["quit"].text().replace("&", "") == "Beenden"
    assert QLocale().decimalPoint() == ","
    assert "Das interdisziplinäre Tumorboard entscheidet." in words(window)
    told = problem_words(problem(FAULT))
    assert (told.code, told.happened) == (FAULT, "Ein Teil des Programms ist fehlgeschlagen.")


def test_a_language_without_built_files_leaves_english(english: QApplication, tmp_path: Path) -> None:
    speak(english, tmp_path, "it")

    assert QCoreApplication.translate("Actions", "&Quit") == "&Quit"


@pytest.mark.parametrize(("wanted", "spoken"), [("it", "it"), ("en", "en"), ("xx", "en"), (None, "en")])
def test_an_unknown_language_is_english(monkeypatch: pytest.MonkeyPatch, wanted: str | None, spoken: str) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("pt_BR")))

    assert language_of(wanted) == spoken


def test_the_chosen_language_is_used_at_the_next_start(
    qtbot, english: QApplication, look: ThemeManager, tmp_path: Path
) -> None:
    settings = tmp_path / "window.ini"
    known = samples.knowledge()
    setup = WindowSetup(today=date(2026, 12, 1), settings_file=settings)
    window = build_window(known, cache(lambda edition: Reasoner(known, edition)), look, setup)
    qtbot.addWidget(window)
    window.actions_["language_it"].trigger()
    window.close_now()

    assert WindowSettings(settings).language == "it"
    prepare(english, make_themes(override="light"), "test", settings)
    assert QCoreApplication.translate("Actions", "&Quit").replace("&", "") == "Esci"


def messages(file: Path) -> Iterator[tuple[str, str, str | None]]:
    """Context, source and translation of each sentence; None for one that is not finished."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None and translation.text
            yield name, message.findtext("source") or "", translation.text if done and translation is not None else None


def content(thing: object) -> set[str]:
    """Every text of the knowledge."""
    match thing:
        case str():
            return {thing, f"{thing[:1].upper()}{thing[1:]}"}
        case dict():
            return set().union(*(content(part) for pair in thing.items() for part in pair))
        case list() | tuple() | set() | frozenset():
            return set().union(*map(content, thing))
        case _ if is_dataclass(thing):
            return set().union(*(content(getattr(thing, part.name)) for part in fields(thing)))
    return set()


def made_of(text: str, known: set[str]) -> bool:
    """Whether a text consists of texts of the content."""
    rest = re.sub(r"<[^>]+>", "", text)
    for one in sorted(known, key=len, reverse=True):
        rest = rest.replace(one, "")
    return not any(map(str.isalpha, rest))


def sentences(window: QWidget) -> Iterator[str]:
    """What labels and buttons show, and what is read out."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            texts = [widget.accessibleName(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton):
                texts.append(widget.text())
            yield from (text for text in texts if any(map(str.isalpha, text)))
