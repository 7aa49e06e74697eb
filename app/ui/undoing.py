"""What the actions for undoing say."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.ui.actions import Actions
from app.ui.panes import Panes
from app.ui.session_model import SessionModel
from app.ui.widgets.text import tooltip


class Undoing(QObject):
    """Lets undo and redo be pressed where they would do something that is seen, and names the step."""

    def __init__(self, model: SessionModel, actions: Actions, panes: Panes) -> None:
        super().__init__(panes)
        self._steps, self._panes = model.undo_group, panes
        self._undo, self._redo = actions["undo"], actions["redo"]
        for able in (self._steps.canUndoChanged, self._steps.canRedoChanged, panes.turned):
            able.connect(self._allow)
        self._steps.indexChanged.connect(self._name)
        self._allow()
        self._name()

    def _allow(self) -> None:
        seen = not self._panes.alone
        self._undo.setEnabled(seen and self._steps.canUndo())
        self._redo.setEnabled(seen and self._steps.canRedo())

    def _name(self) -> None:
        _explain(self._undo, self.tr("Undo: {step}"), self._steps.undoText())
        _explain(self._redo, self.tr("Redo: {step}"), self._steps.redoText())


def _explain(action: QAction, words: str, step: str) -> None:
    action.setToolTip(tooltip(words.format(step=step) if step else ""))
