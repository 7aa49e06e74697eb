"""Where each open case was scrolled to."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from app.ui.session_model import SessionModel
from app.ui.widgets.column import ScrollColumn


class Places(QObject):
    """Shows a case where one was in it, and a case that is new from its beginning.

    To be made before the pane itself listens to the session: it has to look before anything moves.
    """

    def __init__(self, model: SessionModel, pane: ScrollColumn) -> None:
        super().__init__(pane)
        self._model, self._pane = model, pane
        self._case = model.undo_stack
        self._left: WeakKeyDictionary[QUndoStack, int] = WeakKeyDictionary()
        model.changed.connect(self._leave)
        model.opened.connect(self._come)

    def _leave(self) -> None:
        if self._model.undo_stack is not self._case:
            self._left[self._case] = self._pane.verticalScrollBar().value()
            self._case = self._model.undo_stack

    def _come(self) -> None:
        self._leave()
        self._pane.column.settle()
        self._pane.verticalScrollBar().setValue(self._left.pop(self._case, 0))
