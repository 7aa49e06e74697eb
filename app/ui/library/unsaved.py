"""Tags and notes that the library did not take, when the window is to be closed: nothing is dropped unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.library.details import Details
from app.ui.notices import give_room
from app.ui.saving import save_file
from app.ui.texts import counted
from app.ui.widgets.file_dialog import FileQuestion, ask_save


class UnsavedNotes(QObject):
    """Asks whether to try again, to write them into a text file, or to close without them."""

    def __init__(self, details: Details, window: QWidget) -> None:
        super().__init__(window)
        self._details, self._window = details, window
        self._then: Callable[[], object] | None = None

    def ask(self, then: Callable[[], object]) -> None:
        """Ask, and do `then` when nothing is left to lose or the user gave it up."""
        self._then = then
        count = len(self._details.kept)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        one, many = self.tr("The note of {n} case is not saved."), self.tr("The notes of {n} cases are not saved.")
        box.setText(counted(count, one, many))
        box.setInformativeText(self.tr("The library did not take tags and note. They are lost when the window closes."))
        for name, words, role in (
            ("again", self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole),
            ("file", self.tr("Save as text…"), QMessageBox.ButtonRole.ActionRole),
            ("drop", self.tr("Close without them"), QMessageBox.ButtonRole.DestructiveRole),
        ):
            box.addButton(words, role).setObjectName(name)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(self._answered)
        give_room(box)
        box.open()

    def _answered(self) -> None:
        box = self.sender()
        pressed = box.clickedButton() if isinstance(box, QMessageBox) else None
        name = pressed.objectName() if pressed is not None else ""
        if name == "drop":
            self._details.give_up()
        if name in ("again", "drop"):
            self._go_on()
        elif name == "file":
            words = self.tr("Text files ({pattern})").format(pattern="*.txt")
            ask_save(
                self._window, FileQuestion(self.tr("Save the notes"), [words], self.tr("notes") + ".txt"), self._picked
            )

    def _picked(self, file: Path) -> None:
        texts = [f"{item.since.case.label}\n{item.tags}\n{item.note}\n" for item in self._details.kept.values()]
        if save_file(file, "\n".join(texts).encode(), self._window):
            self._details.give_up()
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
