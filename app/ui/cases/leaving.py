"""Not losing what was not saved: nothing is closed before somebody was asked about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from app.ui.cases.open_cases import OpenCase, OpenCases
from app.ui.notices import give_room


class Leaving(QObject):
    """Asks before a case would be lost, and goes on with what waited for the answer once it is safe."""

    #: The case on screen is to be saved where it is kept; `go_on` or `give_up` follows.
    save_wanted = Signal()
    #: The same, in the library.
    keep_wanted = Signal()

    def __init__(self, open_cases: OpenCases, window: QWidget, *, can_keep: bool) -> None:
        """Take whether there is a library to save in."""
        super().__init__(window)
        self._open_cases, self._window, self._can_keep = open_cases, window, can_keep
        self._then: Callable[[], None] | None = None
        self._finally: Callable[[], None] | None = None
        self._dropped: list[OpenCase] = []
        self._keep_button: QAbstractButton | None = None

    def close_case(self, case: OpenCase | None = None) -> None:
        """Close a case, by default the one on screen, after asking when that would lose answers."""
        closing = case or self._open_cases.current
        if not closing.unsaved:
            self._open_cases.close(closing)
            return
        self._open_cases.show(closing)
        self._ask(self._close_current)

    def guard(self, then: Callable[[], None]) -> None:
        """Do something that drops all cases, after asking about each that would be lost."""
        self._finally = then
        self._dropped.clear()
        self._guard_on()

    def go_on(self) -> None:
        """The case on screen is safe: do what waited for that."""
        then, self._then = self._then, None
        if then is not None:
            then()

    def give_up(self) -> None:
        """The case on screen was not saved: what waited for that is not done."""
        self._then = None

    def _guard_on(self) -> None:
        unsaved = [case for case in self._open_cases.unsaved if case not in self._dropped]
        if unsaved:
            if self._open_cases.current not in unsaved:
                self._open_cases.show(unsaved[0])
            self._ask(self._guard_on)
        elif self._finally is not None:
            self._finally()

    def _close_current(self) -> None:
        self._dropped.clear()  # or a case that was let go of would be held for good, with all its undo steps
        self._open_cases.close(self._open_cases.current)

    def _ask(self, then: Callable[[], None]) -> None:
        self._then = then
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("Save this case first?"))
        answers = self.tr("Its answers are kept nowhere. Without saving they are lost.")
        both = self.tr("Its answers and roads are kept nowhere as they are now. Without saving they are lost.")
        box.setInformativeText(both if self._open_cases.current.state.roads.roads else answers)
        button = QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        if self._can_keep:
            self._keep_button = box.addButton(self.tr("Save in &library"), QMessageBox.ButtonRole.AcceptRole)
            self._keep_button.setObjectName("keep")
        box.setDefaultButton(button.Save)
        box.finished.connect(self._asked)
        give_room(box)
        box.open()

    def _asked(self) -> None:
        box = self.sender()
        assert isinstance(box, QMessageBox)  # for the type checker; nothing else is connected
        pressed = box.clickedButton()
        if pressed is box.button(QMessageBox.StandardButton.Discard):
            self._dropped.append(self._open_cases.current)  # only if nothing is cancelled later
            self.go_on()
        elif pressed is self._keep_button and self._keep_button is not None:
            self.keep_wanted.emit()
        elif pressed is box.button(QMessageBox.StandardButton.Save):
            self.save_wanted.emit()
        else:
            self.give_up()
        box.deleteLater()
