"""One choice of a question, painted: its number, its words, and once committed to whether it is right."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.paint import focus_ring
from app.ui.widgets.row import Row
from app.ui.widgets.text import Paragraph

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Shown(Enum):
    """What a row shows: still to be chosen, the key, the learner's wrong choice, or another wrong one."""

    OPEN = auto()
    RIGHT = auto()
    MISSED = auto()
    WRONG = auto()


class AnswerRow(Row):
    """Shown checked by its view, never by itself."""

    #: Pressed; hands on the number of the choice, from 0.
    chosen = Signal(int)
    #: Enter was pressed on the choice that is on.
    confirmed = Signal()

    def __init__(self, number: int, words: str, themes: ThemeManager) -> None:
        super().__init__(themes, checkable=True)
        self.number, self.words = number, words
        self.shown = Shown.OPEN
        self.setAccessibleName(self.tr("{n}: {words}").format(n=number + 1, words=words))
        self.clicked.connect(self._chosen)

    def reveal(self, shown: Shown, remark: str) -> None:
        """Show whether the choice is right; it cannot be chosen any more."""
        self.shown = shown
        self.setEnabled(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(remark)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.isChecked():
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def heightForWidth(self, width: int) -> int:
        return max(round(self._text(width).height) + self._themes.px(20), self._themes.px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        edge, fill = self._colours()
        painter.setPen(QPen(edge, 2 if self.isChecked() or self.shown is Shown.RIGHT else 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._draw_mark(painter, QRectF(px(12), self.height() / 2 - px(12), px(24), px(24)))
        text = self._text(self.width())
        painter.setPen(theme.text_secondary if self.shown is Shown.WRONG else theme.text)
        text.draw(painter, QPointF(px(48), (self.height() - text.height) / 2))
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), 9, theme.accent)

    def _draw_mark(self, painter: QPainter, place: QRectF) -> None:
        theme = self._themes.theme
        if self.shown is Shown.RIGHT:
            paint_icon(painter, place, "applicable", theme.applicable, theme.surface)
            return
        if self.shown is not Shown.OPEN:
            colour = theme.needs_information if self.shown is Shown.MISSED else theme.not_applicable
            paint_icon(painter, place, "cross", colour, theme.surface)
            return
        on = self.isChecked()
        painter.setPen(QPen(theme.accent if on else theme.line_strong, 1.5))
        painter.setBrush(theme.accent if on else theme.surface)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        painter.setPen(theme.on_accent if on else theme.text)
        painter.setFont(self._themes.font(strong=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.number + 1))

    def _colours(self) -> tuple[QColor, QColor]:
        theme = self._themes.theme
        if self.shown is Shown.RIGHT:
            return theme.applicable, theme.accent_soft
        if self.shown is Shown.MISSED:
            return theme.needs_information, theme.warning_soft
        if self.isChecked():
            return theme.accent, theme.accent_soft
        warm = self.underMouse() and self.isEnabled()
        return theme.accent if warm else theme.line, theme.surface

    def _text(self, width: int) -> Paragraph:
        return Paragraph(self.words, self._themes.font(Type.TITLE), width - self._themes.px(64))

    def _chosen(self) -> None:
        self.chosen.emit(self.number)
