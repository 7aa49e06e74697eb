"""The base of the window's own buttons: they paint themselves, and behave like buttons everywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from typing_extensions import override

_UNSEEN = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Ways to come to the focus that need no ring: who clicked knows where, and a new window has not been used yet."""
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class PaintedButton(QAbstractButton):
    """Space and Enter press it, arrow keys ask for a neighbour, and it knows whether to show a focus ring."""

    #: An arrow key asked for the next (+1) or previous (-1) neighbour.
    stepped = Signal(int)
    #: The keyboard focus came to the button.
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def ring(self) -> bool:
        """Say whether the focus ring is to be drawn."""
        return self.hasFocus() and self._seen

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._seen = True
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in _PRESS:
            if not event.isAutoRepeat():  # else a key held down answers question after question, none of them read
                self.click()
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._seen = event.reason() not in _UNSEEN
        self.focused.emit()
        super().focusInEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()


def reason_to_go_on() -> Qt.FocusReason:
    """How the focus is to move on from where it is now: with a ring and hints only where it has a ring already.

    Who answers with the mouse would take a ring on the next question for a choice that is made.
    """
    held = QApplication.focusWidget()
    by_mouse = isinstance(held, PaintedButton) and not held.ring
    return Qt.FocusReason.MouseFocusReason if by_mouse else Qt.FocusReason.OtherFocusReason


class ShownButton(PaintedButton):
    """A button that its view shows checked or not: to press it asks for something, and it never checks itself."""

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(self._toggled)
        self._shown = False

    def show_checked(self, on: bool) -> None:
        """Show the button checked or not."""
        self._shown = on
        self.setChecked(on)

    @override
    def nextCheckState(self) -> None:
        """Leave the state alone: it follows the session, not the click."""

    def _toggled(self, on: bool) -> None:
        # Assistive technology does not click what can be checked, it checks it.
        if on != self._shown:
            self.setChecked(self._shown)
            self.click()
