"""A window has one file dialog, and each question finds it as if it were new."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTranslator
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton, QWidget
from typing_extensions import override

from app.ui.widgets.file_dialog import PICTURES, FileDialog, FileQuestion, ask_open, ask_open_many, ask_save
from tests.ui.hands import choose_file

_CASES, _TEXTS = "Cases (*.netcase *.html)", "Texts (*.txt)"


@pytest.fixture
def asker(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def dialog_of(asker: QWidget) -> QFileDialog:
    (dialog,) = asker.window().findChildren(QFileDialog)
    return dialog


def test_what_was_chosen_is_handed_to_who_asked_last(asker, tmp_path: Path):
    (tmp_path / "old.netcase").write_text("x")
    got: list[object] = []
    ask_save(asker, FileQuestion("Save", [_TEXTS], "notes"), lambda file: got.append(("saved", file)))
    choose_file(asker.window(), tmp_path / "new")
    ask_open(asker, FileQuestion("Open", [_CASES]), lambda file: got.append(("opened", file)))
    choose_file(asker.window(), tmp_path / "old.netcase")
    ask_open_many(asker, FileQuestion("Import", [_CASES]), lambda files: got.append(("imported", files)))
    choose_file(asker.window(), tmp_path / "old.netcase")
    old = tmp_path / "old.netcase"
    assert got == [("saved", tmp_path / "new.txt"), ("opened", old), ("imported", [old])]


def test_nothing_of_the_question_before_is_left(asker, tmp_path: Path):
    ask_save(asker, FileQuestion("Save", [_TEXTS], "notes.txt"), lambda _: None)
    dialog = dialog_of(asker)
    choose_file(asker.window(), tmp_path / "notes.txt")
    ask_open(asker, FileQuestion("Open", [_CASES]), lambda _: None)
    assert dialog_of(asker) is dialog
    assert dialog.windowTitle() == "Open"
    assert dialog.nameFilters() == [_CASES]
    assert (dialog.acceptMode(), dialog.fileMode()) == (
        QFileDialog.AcceptMode.AcceptOpen,
        QFileDialog.FileMode.ExistingFile,
    )
    assert dialog.defaultSuffix() == ""
    dialog.accept()
    assert dialog.isVisible(), "no file is chosen before one was named"
    dialog.reject()
    ask_save(asker, FileQuestion("Save", [_TEXTS]), lambda _: None)
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


def test_leaving_the_dialog_tells_who_asked_and_only_them(asker, tmp_path: Path):
    said: list[str] = []
    ask_save(asker, FileQuestion("One", [_TEXTS]), lambda _: said.append("one"), lambda: said.append("gave up one"))
    ask_save(asker, FileQuestion("Two", [_TEXTS]), lambda _: said.append("two"), lambda: said.append("gave up two"))
    assert said == ["gave up one"], "it was still open when something else was asked"
    choose_file(asker.window(), tmp_path / "a.txt")
    ask_open(asker, FileQuestion("Three", [_TEXTS]), lambda _: said.append("three"))
    dialog_of(asker).reject()
    assert said == ["gave up one", "two"]


def test_a_question_may_be_asked_in_answer_to_a_file(asker, tmp_path: Path):
    got: list[Path] = []
    ask_save(
        asker,
        FileQuestion("Save", [_TEXTS]),
        lambda _: ask_save(asker, FileQuestion("Once more", [_TEXTS]), got.append),
    )
    dialog = dialog_of(asker)
    dialog.selectFile(str(tmp_path / "first"))
    dialog.accept()
    assert dialog.isVisible()
    choose_file(asker.window(), tmp_path / "second")
    assert got == [tmp_path / "second.txt"]


def test_the_ending_follows_the_filter(asker, tmp_path: Path):
    got: list[Path] = []
    for words, ending in zip(PICTURES, ("pdf", "svg", "png"), strict=True):
        ask_save(asker, FileQuestion("Save", PICTURES), got.append)
        dialog_of(asker).selectNameFilter(words)
        dialog_of(asker).filterSelected.emit(words)
        choose_file(asker.window(), tmp_path / "graph")
        assert got[-1] == tmp_path / f"graph.{ending}"


def test_it_begins_in_the_documents_or_at_home_and_not_where_the_program_lies(asker, tmp_path: Path, monkeypatch):
    for documents, begins in ((tmp_path, tmp_path), (tmp_path / "missing", Path.home())):
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _, place=documents: str(place))
        dialog = FileDialog(asker)
        assert Path(dialog.directory().path()) == begins
        dialog.deleteLater()


def test_what_is_asked_for_is_said_in_the_words_of_the_window(asker, qapp, request):
    class Loud(QTranslator):
        @override
        def isEmpty(self) -> bool:
            return False

        @override
        def translate(self, context: str, text: str, remark: str | None = None, count: int = -1) -> str:
            return text.upper() if context == "FileDialog" else text

    translator = Loud()
    qapp.installTranslator(translator)
    request.addfinalizer(lambda: qapp.removeTranslator(translator))
    ask_save(asker, FileQuestion("Save", [_TEXTS]), lambda _: None)
    shown = [item.text() for item in dialog_of(asker).findChildren(QLabel) if item.isVisible()]
    assert {"F&OLDER:", "&KIND OF FILE:"} <= set(shown)
    dialog_of(asker).reject()


def test_the_arrows_are_seen_on_a_dark_ground(asker):
    light = QPalette(Qt.GlobalColor.black)
    light.setColor(QPalette.ColorRole.ButtonText, Qt.GlobalColor.white)
    ask_save(asker, FileQuestion("Save", [_TEXTS]), lambda _: None)
    dialog_of(asker).setPalette(light)  # the colours are changed while the program runs
    ask_save(asker, FileQuestion("Save", [_TEXTS]), lambda _: None)
    for name in ("backButton", "forwardButton", "toParentButton"):
        button = dialog_of(asker).findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        picture = button.icon().pixmap(button.iconSize()).toImage()
        spots = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
        strong = [spot.lightness() for spot in spots if spot.alpha() > 128]
        assert strong, name
        assert min(strong) > 200, name
    dialog_of(asker).reject()
