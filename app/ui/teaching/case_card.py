"""A teaching case in the list, painted: title, level, topics and what it is for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from typing_extensions import override

from app.teaching.lesson import Lesson
from app.ui.teaching.words import level_word
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.paint import thin
from app.ui.widgets.row import Row
from app.ui.widgets.text import Paragraph


class CaseCard(Row):
    """Pressing it begins the case."""

    #: Pressed; hands on the Lesson.
    chosen = Signal(object)

    def __init__(self, lesson: Lesson, remark: str, themes: ThemeManager) -> None:
        super().__init__(themes)
        self.lesson = lesson
        self._topics = " · ".join((*lesson.topics, *((remark,) if remark else ())))
        self.setObjectName(lesson.id)
        self.setAccessibleName(f"{lesson.title}. {level_word(lesson.level)}")
        self.setAccessibleDescription(f"{self._topics}. {lesson.objectives[0]}")
        self.clicked.connect(self._chosen)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(sum(text.height for text in self._texts(width))) + self._themes.px(26)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.accent_soft if self.underMouse() else theme.surface)
        painter.setPen(thin(theme.accent if self.underMouse() else theme.line_strong))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        title, topics, objective = self._texts(self.width())
        x, y = float(px(16)), float(px(10))
        painter.setPen(theme.text)
        title.draw(painter, QPointF(x, y))
        self._paint_level(painter, y)
        y += title.height + px(2)
        painter.setPen(theme.text)
        objective.draw(painter, QPointF(x, y))
        y += objective.height + px(2)
        painter.setPen(theme.text_secondary)
        topics.draw(painter, QPointF(x, y))
        self._draw_ring(painter, radius=5)

    def _paint_level(self, painter: QPainter, top: float) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter.setPen(theme.accent)
        painter.setFont(self._themes.font())
        place = QRectF(0, top, self.width() - px(16), px(21))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, level_word(self.lesson.level)
        )

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph, Paragraph]:
        px, font = self._themes.px, self._themes.font
        room = width - px(32)
        level = QFontMetrics(font()).horizontalAdvance(level_word(self.lesson.level)) + px(16)
        return (
            Paragraph(self.lesson.title, font(Type.TITLE, strong=True), room - level),
            Paragraph(self._topics, font(), room),
            Paragraph(self.lesson.objectives[0], font(), room, most=2),
        )

    def _chosen(self) -> None:
        self.chosen.emit(self.lesson)
