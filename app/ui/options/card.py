"""The card of an option: painted while closed, with its details below while open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from app.reasoning.assessment import Status
from app.ui.icons import paint_icon, status_icon
from app.ui.options.face import Badge, BadgeKind, Face
from app.ui.pathway.look import status_colour
from app.ui.theme import Theme, ThemeManager, Type
from app.ui.widgets.late import Late
from app.ui.widgets.paint import dashed_frame, focus_ring, thin
from app.ui.widgets.row import Row
from app.ui.widgets.text import Lead, Paragraph, tooltip


@dataclass(frozen=True)
class _Laid:
    """The face of a card, laid out for one width."""

    key: tuple[object, ...]
    title: Paragraph
    why: Paragraph
    badges: tuple[_Pill, ...]
    height: int


@dataclass(frozen=True)
class _Pill:
    """A badge in its place; `cut` if that is too narrow for its words, `whole` are the words on several lines."""

    rect: QRectF
    badge: Badge
    cut: bool = False
    whole: Paragraph | None = None


class CardHead(Row):
    """The closed card. It paints itself: a hundred of them cost no more than a hundred widgets."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(themes, checkable=True)
        self._face: Face | None = None
        self._laid: _Laid | None = None

    def show_face(self, face: Face) -> None:
        """Say something else."""
        self._face = face
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
        colour = status_colour(theme, self._face.status)
        icon = QRectF(px(12), px(11), px(18), px(18))
        paint_icon(painter, icon, status_icon(self._face.status), colour, theme.surface)
        quiet = self._face.status is Status.NOT_APPLICABLE
        painter.setPen(theme.text_secondary if quiet else theme.text)
        laid.title.draw(painter, QPointF(px(38), px(9)))
        painter.setPen(theme.text_secondary)
        laid.why.draw(painter, QPointF(px(38), px(11) + laid.title.height))
        for pill in laid.badges:
            self._pill(painter, pill)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        corner = QRectF(self.width() - px(26), px(12), px(16), px(16))
        paint_icon(painter, corner, name, theme.accent if self.underMouse() else theme.text_secondary)
        if self.ring:
            focus_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, theme.accent)

    def forget_lines(self) -> None:
        """Let go of the lines laid out, some 15 kB: once a case is open, most cards are out of sight."""
        self._laid = None

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            badges = self._lay(self.width()).badges
            pill = next((item for item in badges if item.rect.contains(QPointF(event.pos()))), None)
            if pill is not None:
                words = tooltip(pill.badge.more or pill.badge.words)
                QToolTip.showText(event.globalPos(), words, self, pill.rect.toRect())
                return True
        return super().event(event)

    def _pill(self, painter: QPainter, pill: _Pill) -> None:
        theme, rect, kind = self._themes.theme, pill.rect, pill.badge.kind
        loud = kind in (BadgeKind.CHECKS, BadgeKind.CAUTION)
        painter.setBrush(theme.warning_soft if loud else theme.raised)
        edge = theme.needs_information if loud else theme.line_strong
        dashed = kind in {BadgeKind.UNCONFIRMED, BadgeKind.INEXACT}
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine) if dashed else thin(edge))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(theme.needs_information if loud else theme.text_secondary)
        painter.setFont(self._themes.font())
        inner = rect.adjusted(self._themes.px(6), 0, -self._themes.px(5), 0)
        if pill.whole is not None:
            pill.whole.draw(painter, inner.topLeft() + QPointF(0, (rect.height() - pill.whole.height) / 2))
            return
        words = pill.badge.words
        if pill.cut:
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _lay(self, width: int) -> _Laid:
        key = (self._face, width, self._themes.scale, self._themes.theme.name, self.isChecked())
        if self._laid is None or self._laid.key != key:
            self._laid = self._lay_anew(width, key)
        return self._laid

    def _lay_anew(self, width: int, key: tuple[object, ...]) -> _Laid:
        px, theme = self._themes.px, self._themes.theme
        face = self._face or Face("", Status.NEEDS_INFORMATION, "", "", ())
        quiet = face.status is Status.NOT_APPLICABLE
        room = width - px(38) - px(34)
        title = Paragraph(face.title, self._themes.font(Type.BODY if quiet else Type.TITLE, strong=not quiet), room)
        lead = Lead(len(face.word), self._themes.font(strong=True), status_colour(theme, face.status))
        words = f"{face.word}: {face.why}" if face.why else face.word
        why = Paragraph(words, self._themes.font(), width - px(38) - px(14), 99 if self.isChecked() else 2, lead)
        top = px(11) + title.height + why.height
        badges, bottom = self._place_badges(face, width, top + px(6))
        return _Laid(key, title, why, badges, round((bottom if badges else top) + px(10)))

    def _place_badges(self, face: Face, width: int, top: float) -> tuple[tuple[_Pill, ...], float]:
        """Put the badges in rows; words too long for a row are cut, but told whole while the card is open."""
        px, metrics = self._themes.px, QFontMetrics(self._themes.font())
        left, right, height = float(px(38)), float(width - px(14)), float(px(22))
        x, placed = left, []
        for badge in face.badges:
            needed = float(metrics.horizontalAdvance(badge.words) + px(13))
            wide = min(needed, right - left)
            if x > left and x + wide > right:
                x, top = left, top + height + px(4)
            if needed > wide and self.isChecked():
                whole = Paragraph(badge.words, self._themes.font(), wide - px(11))
                placed.append(_Pill(QRectF(x, top, wide, whole.height + px(4)), badge, whole=whole))
                top += whole.height + px(4) - height
            else:
                placed.append(_Pill(QRectF(x, top, wide, height), badge, cut=needed > wide))
            x += wide + px(4)
        return tuple(placed), top + height


class OptionCard(Late):
    """A card: its head, and its details once opened. The border says the verdict without colour."""

    #: The card was opened or closed by the user; hands on the option's id.
    toggled = Signal(str)
    #: An arrow key asked for a neighbour; hands on the option's id and the step.
    stepped = Signal(str, int)

    def __init__(self, option_id: str, themes: ThemeManager) -> None:
        super().__init__()
        self.option_id = option_id
        self._themes = themes
        self._face: Face | None = None
        self._selected = False
        self._details: QWidget | None = None
        self.head = CardHead(themes)
        self.head.clicked.connect(self._toggled)
        self.head.stepped.connect(self._stepped)
        self.head.setParent(self)
        self.setObjectName(option_id)

    @property
    def details(self) -> QWidget | None:
        """What the open card shows below its head."""
        return self._details

    def show_face(self, face: Face) -> None:
        """Show another verdict; nothing happens when it says the same. The column places its cards afterwards."""
        if face != self._face:
            self._face = face
            self.head.show_face(face)
            self.update()

    def show_details(self, details: QWidget | None) -> None:
        """Open the card on these details, or close it; the column places its cards afterwards."""
        if self._details is not None:
            self._details.hide()
            self._details.deleteLater()
        self._details = details
        self.head.show_checked(details is not None)
        if details is not None:
            details.setParent(self)
            self._arrange()
            details.show()

    def set_selected(self, selected: bool) -> None:
        """Mark the card as the one looked at."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._face is None:
            return
        theme, status = self._themes.theme, self._face.status
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = status_colour(theme, status)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.surface)
        if self._selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(body, 8, 8)
            painter.save()
            painter.setClipRect(self.head.geometry())
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(body, 8, 8)
            painter.restore()
            painter.setBrush(Qt.BrushStyle.NoBrush)
        border = _border(status, colour, theme)
        if status is Status.NEEDS_INFORMATION:
            dashed_frame(painter, body, 8, border)
            return
        painter.setPen(border)
        painter.drawRoundedRect(body, 8, 8)
        if status is Status.CONTRAINDICATED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(3, 3, -3, -3), 5.5, 5.5)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        below = self._details.heightForWidth(width) if self._details is not None else 0
        return self.head.heightForWidth(width) + below

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self.isHidden():  # taken out of the column, not gone from sight together with it
            self.head.forget_lines()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def _arrange(self) -> None:
        """Place head and details; a layout would ask each for its size several times."""
        head = self.head.heightForWidth(self.width())
        self.head.setGeometry(0, 0, self.width(), head)
        if self._details is not None:
            self._details.setGeometry(0, head, self.width(), self._details.heightForWidth(self.width()))

    def _toggled(self) -> None:
        self.toggled.emit(self.option_id)

    def _stepped(self, step: int) -> None:
        self.stepped.emit(self.option_id, step)


def _border(status: Status, colour: QColor, theme: Theme) -> QPen:
    match status:
        case Status.APPLICABLE:
            return QPen(colour, 2)
        case Status.NEEDS_INFORMATION:
            pen = QPen(colour, 1.2, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 3])
            return pen
        case Status.NOT_APPLICABLE:
            return thin(theme.line_strong)
        case Status.CONTRAINDICATED:
            return QPen(colour, 1.2)
