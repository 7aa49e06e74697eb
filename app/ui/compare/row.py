"""One therapy on both sides, painted: its verdicts, the marker between them, and why they differ."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from typing_extensions import override

from app.reasoning.assessment import Status
from app.reasoning.comparison import Kind
from app.ui.compare.heads import Columns, columns, tint
from app.ui.compare.pairs import Pair
from app.ui.compare.words import CellFace, RowFace
from app.ui.icons import paint_icon, status_icon
from app.ui.pathway.look import status_colour
from app.ui.theme import Theme, ThemeManager
from app.ui.widgets.paint import hairline
from app.ui.widgets.row import Row
from app.ui.widgets.text import Lead, Paragraph, tooltip


@dataclass(frozen=True)
class _Cell:
    word: Paragraph
    below: Paragraph

    @property
    def height(self) -> float:
        return self.word.height + self.below.height


@dataclass(frozen=True)
class _Laid:
    """A row laid out for one width."""

    key: tuple[object, ...]
    at: Columns
    title: Paragraph
    left: _Cell
    right: _Cell
    reasons: tuple[Paragraph, ...]
    line: tuple[float, float]
    """Top and height of the line of verdicts."""
    reasons_at: tuple[float, float]
    height: int


class RowView(Row):
    """A therapy on both sides. Pressing it shows the option in the pathways."""

    #: Pressed; hands on the row's key.
    chosen = Signal(str)

    def __init__(self, key: str, themes: ThemeManager) -> None:
        super().__init__(themes)
        self.key = key
        self._face: RowFace | None = None
        self._historical = (False, False)
        self._laid: _Laid | None = None
        self.setObjectName(key)
        self.clicked.connect(self._chosen)

    @property
    def face(self) -> RowFace | None:
        """What the row says."""
        return self._face

    def show_face(self, face: RowFace, pair: Pair) -> None:
        """Say something else."""
        self._face, self._historical = face, (pair.left.historical, pair.right.historical)
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(face.spoken)
        self.setToolTip(tooltip(f"{face.title}: {face.spoken}"))
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lay(width).height

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._face is None:
            return
        theme, px, laid = self._themes.theme, self._themes.px, self._lay(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.accent_soft if self.underMouse() else theme.surface)
        painter.setPen(theme.text)
        laid.title.draw(painter, QPointF(laid.at.name[0] + px(8), px(8)))
        sides = ((self._face.left, laid.left, laid.at.left), (self._face.right, laid.right, laid.at.right))
        for number, (face, cell, place) in enumerate(sides):
            ground = tint(theme, historical=self._historical[number], left=number == 0)
            painter.fillRect(QRectF(place[0], laid.line[0], place[1], laid.line[1]), ground)
            self._cell(painter, face, cell, QPointF(place[0], laid.line[0]))
        self._mark(painter, QRectF(laid.at.mark[0], laid.line[0], laid.at.mark[1], laid.line[1]))
        painter.setPen(theme.text_secondary)
        top = laid.reasons_at[1]
        for reason in laid.reasons:
            reason.draw(painter, QPointF(laid.reasons_at[0], top))
            top += reason.height + px(2)
        hairline(painter, self, theme.line)
        self._draw_ring(painter)

    def _cell(self, painter: QPainter, face: CellFace, cell: _Cell, at: QPointF) -> None:
        theme, px = self._themes.theme, self._themes.px
        colour = theme.text_secondary if face.status is None else status_colour(theme, face.status)
        icon = QRectF(at.x() + px(8), at.y() + px(9), px(16), px(16))
        if face.status is not None:
            paint_icon(painter, icon, status_icon(face.status), colour, theme.surface)
        else:
            painter.setPen(QPen(colour, 2))
            painter.drawLine(
                QPointF(icon.left() + px(3), icon.center().y()), QPointF(icon.right() - px(3), icon.center().y())
            )
        painter.setPen(colour)
        cell.word.draw(painter, at + QPointF(px(30), px(8)))
        painter.setPen(theme.text_secondary)
        cell.below.draw(painter, at + QPointF(px(30), px(8) + cell.word.height))

    def _mark(self, painter: QPainter, room: QRectF) -> None:
        assert self._face is not None
        theme, px, kind = self._themes.theme, self._themes.px, self._face.kind
        words = f"{self._face.symbol} {self._face.mark}"
        font = self._themes.font(strong=kind is not Kind.SAME)
        painter.setFont(font)
        wide = min(painter.fontMetrics().horizontalAdvance(words) + px(16), round(room.width()) - 4)
        pill = QRectF(room.center().x() - wide / 2, room.top() + px(6), wide, px(24)).adjusted(0.5, 0.5, -0.5, -0.5)
        ink, fill, edge = _mark_colours(theme, kind)
        painter.setBrush(fill)
        painter.setPen(edge)
        painter.drawRoundedRect(pill, px(12), px(12))
        painter.setPen(ink)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _lay(self, width: int) -> _Laid:
        key = (self._face, width, self._themes.scale, self._themes.theme.name)
        if self._laid is None or self._laid.key != key:
            self._laid = self._lay_anew(width, key)
        return self._laid

    def _lay_anew(self, width: int, key: tuple[object, ...]) -> _Laid:
        px, at = self._themes.px, columns(width, self._themes)
        face = self._face
        assert face is not None
        title = Paragraph(face.title, self._themes.font(strong=True), at.name[1] - px(16))
        left, right = (
            self._cell_text(cell, place[1]) for cell, place in ((face.left, at.left), (face.right, at.right))
        )
        high = max(left.height, right.height, px(28)) + px(14)
        line = (px(12) + title.height, high) if at.stacked else (0.0, max(high, title.height + px(14)))
        x = px(8) if at.stacked else at.left[0] + px(8)
        reasons = tuple(self._reason(item.lead, item.text, width - x - px(12)) for item in face.reasons)
        top = line[0] + line[1] + px(4)
        bottom = top + sum(item.height + px(2) for item in reasons) + px(6) if reasons else line[0] + line[1]
        return _Laid(key, at, title, left, right, reasons, line, (x, top), round(bottom + 1))

    def _cell_text(self, face: CellFace, wide: float) -> _Cell:
        room = wide - self._themes.px(34)
        strong = face.status not in (None, Status.NOT_APPLICABLE)
        return _Cell(
            Paragraph(face.word, self._themes.font(strong=strong), room),
            Paragraph(face.below, self._themes.font(), room),
        )

    def _reason(self, lead: str, text: str, width: float) -> Paragraph:
        strong = Lead(len(lead), self._themes.font(strong=True), self._themes.theme.text)
        return Paragraph(f"{lead} {text}", self._themes.font(), width, lead=strong)

    def _chosen(self) -> None:
        self.chosen.emit(self.key)


def _mark_colours(theme: Theme, kind: Kind) -> tuple[QColor, QColor, QPen]:
    """Ink, fill and border of a marker."""
    none = QColor(0, 0, 0, 0)
    match kind:
        case Kind.GAINED:
            return theme.on_accent, theme.accent, QPen(theme.accent, 1)
        case Kind.LOST:
            return theme.window, theme.text, QPen(theme.text, 1)
        case Kind.OPENED:
            return theme.needs_information, theme.surface, QPen(theme.needs_information, 1, Qt.PenStyle.DashLine)
        case Kind.CLOSED:
            return theme.text, theme.surface, QPen(theme.text, 1, Qt.PenStyle.DashLine)
        case Kind.MOVED | Kind.CHANGED:
            return theme.text, theme.accent_soft, QPen(theme.accent, 1)
        case Kind.BASIS:
            return theme.text, none, QPen(theme.line_strong, 1, Qt.PenStyle.DashLine)
        case Kind.SAME:
            return theme.text_secondary, none, QPen(none, 1)
