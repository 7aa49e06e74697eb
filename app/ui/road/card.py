"""The card of one place of a road: the treatment and how it went."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import RING, focus_ring
from app.ui.widgets.painted_button import ShownButton
from app.ui.widgets.text import tooltip

WIDTH, HEIGHT, LEAD = 208, 48, 18
"""Size of a card, and the room before it for the arrow that leads to it, at 100 %."""


class PlaceCard(ShownButton):
    """Says in two lines what was given and how it went; checked while one stands there."""

    def __init__(self, number: int, place: int, themes: ThemeManager) -> None:
        super().__init__()
        self.number, self.place = number, place
        self._themes = themes
        self._title, self._remark, self._later = "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"place-{number}-{place}")

    @property
    def words(self) -> str:
        """What the card says."""
        return f"{self._title}: {self._remark}"

    def show_place(self, title: str, remark: str, story: str, *, here: bool, later: bool) -> None:
        """Say something else; `later` places lie behind the one where one stands."""
        self._title, self._remark, self._later = title, remark, later
        self.show_checked(here)
        standing = self.tr("You stand here.") if here else ""
        self.setAccessibleName(self.words)
        self.setAccessibleDescription(f"{standing} {story}".strip())
        self.setToolTip(tooltip(story))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        lead = LEAD if self.place else 0
        return QSize(self._themes.px(WIDTH + lead) + 2 * RING, self._themes.px(HEIGHT) + 2 * RING)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lead = px(LEAD) if self.place else 0
        box = QRectF(self.rect()).adjusted(lead + RING, RING, -RING, -RING)
        if lead:
            arrow = QRectF(RING, self.height() / 2 - px(8), px(16), px(16))
            paint_icon(painter, arrow, "chevron-right", theme.line_strong if self._later else theme.text_secondary)
        here = self.isChecked()
        painter.setBrush(theme.accent_soft if here or self.underMouse() else theme.surface)
        style = Qt.PenStyle.DashLine if self._later else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.accent if here else theme.line_strong, 2 if here else 1, style))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        inner = box.adjusted(px(10), px(5), -px(8), -px(5))
        self._line(painter, inner, self._title, strong=True)
        self._line(painter, inner.translated(0, inner.height() / 2), self._remark, strong=False)
        if self.ring:
            focus_ring(painter, QRectF(self.rect()).adjusted(lead, 0, 0, 0), 8, theme.accent)

    def _line(self, painter: QPainter, room: QRectF, words: str, *, strong: bool) -> None:
        theme = self._themes.theme
        painter.setFont(self._themes.font(strong=strong))
        painter.setPen(theme.text if strong and not self._later else theme.text_secondary)
        line = QRectF(room.x(), room.y(), room.width(), room.height() / 2)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
