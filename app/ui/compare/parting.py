"""A decision at which two paths part, as a button: what each side answers, and the answer that parts them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from app.knowledge.model import Decision, Knowledge
from app.reasoning.comparison import Side
from app.reasoning.partings import Parting, Way
from app.ui.compare.badge import SIZE, paint_badge
from app.ui.compare.pairs import Pair
from app.ui.compare.words import both_answers
from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.paint import thin
from app.ui.widgets.row import Row
from app.ui.widgets.text import Lead, Paragraph, tooltip

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PartingFace:
    """Everything that the button says."""

    decision: str
    kicker: str
    question: str
    ways: tuple[str, str]
    cause: str
    first: bool


def parting_faces(pair: Pair, knowledge: Knowledge) -> list[PartingFace]:
    """Word every parting of a pair; none where each side has a graph of its own."""
    edition = knowledge.edition(pair.comparison.left.edition)
    decisions = {item.id: item for item in edition.decisions}
    tracks = {item.id: item.label for item in edition.tracks}
    faces: dict[str, PartingFace] = {}
    for item in pair.comparison.partings:
        first = not faces
        kicker = (
            translate("Compare", "Here the paths part first: {track}")
            if first
            else translate("Compare", "And in {track}:")
        )
        causes = "; ".join(
            f"{knowledge.features[name].label}: {both_answers(name, pair, knowledge)}" for name in item.features
        )
        faces.setdefault(
            item.decision,
            PartingFace(
                item.decision,
                kicker.format(track=tracks[item.track]),
                decisions[item.decision].question,
                _ways(decisions[item.decision], item, pair),
                translate("Compare", "Because of {answers}").format(answers=causes),
                first,
            ),
        )
    return list(faces.values())


class PartingView(Row):
    """Pressing it shows the decision in the picture of both paths."""

    #: Pressed; hands on the decision.
    chosen = Signal(str)

    def __init__(self, face: PartingFace, themes: ThemeManager) -> None:
        super().__init__(themes)
        self.face = face
        self.setObjectName(face.decision)
        self.setAccessibleName(f"{face.kicker}. {face.question}")
        self.setAccessibleDescription(f"{'. '.join(face.ways)}. {face.cause}.")
        self.setToolTip(tooltip(face.cause))
        self.clicked.connect(self._chosen)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(sum(text.height for text in self._texts(width)) + self._themes.px(22 if self.face.first else 16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.accent_soft if self.face.first or self.underMouse() else theme.surface)
        painter.setPen(thin(theme.accent if self.face.first else theme.line_strong))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self.face.first:
            self._paint_whole(painter)
        else:
            self._paint_short(painter)
        place = QRectF(self.width() - px(30), px(9), px(18), px(18))
        paint_icon(painter, place, "path", theme.accent, theme.surface)
        self._draw_ring(painter, radius=5)

    def _paint_whole(self, painter: QPainter) -> None:
        theme, px = self._themes.theme, self._themes.px
        kicker, question, left, right, cause = self._texts(self.width())
        x, y = float(px(14)), float(px(8))
        painter.setPen(theme.accent)
        kicker.draw(painter, QPointF(x, y))
        y += kicker.height
        painter.setPen(theme.text)
        question.draw(painter, QPointF(x, y))
        y += question.height + px(2)
        for side, text in zip(Side, (left, right), strict=True):
            self._paint_way(painter, x, y, side, text)
            y += text.height
        painter.setPen(theme.text_secondary)
        cause.draw(painter, QPointF(x, y + px(2)))

    def _paint_short(self, painter: QPainter) -> None:
        """A line for the question, and one for both ways where they fit side by side."""
        px = self._themes.px
        question, *ways = self._texts(self.width())
        x, y = float(px(14)), float(px(7))
        painter.setPen(self._themes.theme.text)
        question.draw(painter, QPointF(x, y))
        y += question.height
        for side, text in zip(Side, self._two(self.width()), strict=True):
            self._paint_way(painter, x, y, side, text)
            x, y = (x + px(40) + text.width, y) if len(ways) == 1 else (x, y + text.height)

    def _paint_way(self, painter: QPainter, x: float, y: float, side: Side, text: Paragraph) -> None:
        px = self._themes.px
        paint_badge(painter, QRectF(x, y + px(1), px(SIZE), px(SIZE)), side, self._themes)
        painter.setPen(self._themes.theme.text)
        text.draw(painter, QPointF(x + px(24), y))

    def _texts(self, width: int) -> tuple[Paragraph, ...]:
        """The texts that take height, from top to bottom."""
        px, font, face = self._themes.px, self._themes.font, self.face
        room = width - px(28)
        ways = self._two(width)
        if face.first:
            return (
                Paragraph(face.kicker, font(strong=True), room - px(24)),
                Paragraph(face.question, font(Type.TITLE, strong=True), room),
                *ways,
                Paragraph(face.cause, font(), room),
            )
        lead = Lead(len(face.kicker), font(strong=True), self._themes.theme.accent)
        question = Paragraph(f"{face.kicker}  {face.question}", font(strong=True), room - px(24), lead=lead)
        beside = sum(way.width + px(40) for way in ways) <= room and all(way.lines == 1 for way in ways)
        return question, *(ways[:1] if beside else ways)

    def _two(self, width: int) -> tuple[Paragraph, Paragraph]:
        room = width - self._themes.px(52)
        left, right = (Paragraph(way, self._themes.font(), room) for way in self.face.ways)
        return left, right

    def _chosen(self) -> None:
        self.chosen.emit(self.face.decision)


def _ways(decision: Decision, item: Parting, pair: Pair) -> tuple[str, str]:
    told = [_way(decision, way) for way in (item.left, item.right)]
    if not pair.patients:
        told = [f"{head.short}: {text}" for head, text in zip((pair.left, pair.right), told, strict=True)]
    return told[0], told[1]


def _way(decision: Decision, way: Way) -> str:
    labels = {branch.id: branch.label for branch in decision.branches}
    if way.taken:
        return ", ".join(labels[branch] for branch in way.taken)
    if way.open:
        return translate("Compare", "still open ({branches})").format(
            branches=", ".join(labels[branch] for branch in way.open)
        )
    return translate("Compare", "no branch")
