"""The next question in one line, for as long as its card is out of sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from app.ui.widgets.text import tooltip


class NextLine(QPushButton):
    """Names the question; pressing it leads to where it is answered. A name without room is cut, its tip has it all."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("kind", "next")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not take what is being typed
        self.hide()

    def name(self, question: str) -> None:
        """Name another question."""
        words = self.tr("Next question: {question}").format(question=question)
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName(self._words)
        self.setToolTip(tooltip(self._words))
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - 2 * metrics.height()
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
