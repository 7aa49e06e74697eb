"""Numbers of the patient so close to a limit that measuring them again could change something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton

from app.ui.patient.settled import PAUSE
from app.ui.session_model import SessionModel
from app.ui.texts import feature_label
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import explain

if TYPE_CHECKING:
    from app.reasoning.near_limits import NearLimit


class NearLimits(Stack):
    """Looks for them when the window has painted what an answer did: that comes first."""

    #: What is told has changed, and with it the room that it takes.
    found = Signal()
    #: The user wants to see a question; hands on the feature's id.
    wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__(gap=4)
        self._model, self._themes = model, themes
        self._near: tuple[NearLimit, ...] = ()
        self._sheet = Sheet(themes)
        self._ways = Flow(gap=4)
        self.add(self._sheet)
        self.add(self._ways)
        self.setAccessibleName(self.tr("Near a limit"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._look)
        themes.changed.connect(self._write)

    @property
    def empty(self) -> bool:
        """Say whether no number is near a limit, as far as is known."""
        return not self._near

    @property
    def text(self) -> str:
        """What is told."""
        return self._sheet.toPlainText()

    def follow(self) -> None:
        """Another patient is on screen, or the same in another edition."""
        self._later.start()

    def _look(self) -> None:
        near = self._model.near_limits()
        if near != self._near:
            self._near = near
            self._write()
            self.found.emit()

    def _write(self) -> None:
        self._sheet.wipe()
        self._ways.wipe()
        if not self._near:
            return
        from app.ui.near_words import near_words

        knowledge = self._model.knowledge
        self._sheet.heading(self.tr("Near a limit"))
        for near in self._near:
            words = near_words(near, knowledge, self._model.edition)
            self._sheet.sign("warning", self._themes.theme.needs_information, words)
        for feature in dict.fromkeys(near.feature for near in self._near):
            way = QPushButton(feature_label(knowledge, feature).replace("&", "&&"))
            way.setProperty("kind", "link")
            way.setObjectName(feature)
            explain(way, self.tr("Go to this question"))
            way.clicked.connect(self._go)
            self._ways.add(way)
        self.updateGeometry()

    def _go(self) -> None:
        self.wanted.emit(self.sender().objectName())
