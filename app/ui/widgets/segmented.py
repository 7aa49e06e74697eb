"""A segmented control: a few exclusive choices side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import Chip, ChipKind, Roving
from app.ui.widgets.paint import RING, focus_ring, thin


class Segment(Chip):
    """One part of a segmented control; `icon` names a picture before its words."""

    def __init__(self, words: str, themes: ThemeManager, icon: str = "") -> None:
        super().__init__(words, themes, ChipKind.ONE)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Say something else, e.g. a new count."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        icon = self._themes.px(20) if self._icon else 0
        width = self._measured.advance(self.words, self._themes.font(strong=True)) + icon + self._themes.px(20)
        return QSize(width + 2 * RING, self._themes.px(28) + 2 * RING)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        on = self.isChecked()
        if on or (self.underMouse() and self.isEnabled()):
            painter.setBrush(theme.surface if on else theme.accent_soft)
            painter.setPen(thin(theme.line_strong) if on else QPen(Qt.PenStyle.NoPen))
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        ink = theme.text if on else theme.text_secondary if self.isEnabled() else theme.line_strong
        font = self._themes.font(strong=on)
        width = QFontMetrics(font).horizontalAdvance(self.words) + (px(20) if self._icon else 0)
        left = body.center().x() - width / 2
        if self._icon:
            paint_icon(painter, QRectF(left, body.center().y() - px(8), px(16), px(16)), self._icon, ink, theme.surface)
            left += px(20)
        painter.setPen(ink)
        painter.setFont(font)
        place = QRectF(left, body.top(), body.width(), body.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.words)
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), 5, theme.accent)


class Segmented(QWidget):
    """The control: a groove that holds the segments, of which one is on; in a narrow place it takes several lines."""

    #: A segment was pressed; hands on its key.
    pressed = Signal(str)

    def __init__(self, themes: ThemeManager, *, wraps: bool = False, groove: bool = True) -> None:
        super().__init__()
        self._themes, self._wraps, self._groove = themes, wraps, groove
        self.segments: dict[str, Segment] = {}
        self._away: set[str] = set()
        self._roving = Roving(self)
        kind = QSizePolicy.Policy
        policy = QSizePolicy(kind.Preferred, kind.Minimum) if wraps else QSizePolicy(kind.Minimum, kind.Fixed)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def add_segment(self, key: str, words: str, icon: str = "") -> Segment:
        """Append a choice."""
        segment = Segment(words, self._themes, icon)
        segment.setParent(self)
        segment.setObjectName(key)
        segment.clicked.connect(self._press)
        self._roving.adopt(segment)
        self.segments[key] = segment
        segment.show()  # a child that joins a visible parent stays hidden by itself
        return segment

    def set_words(self, key: str, words: str) -> None:
        """Let a segment say something else."""
        if words != self.segments[key].words:
            self.segments[key].set_words(words)
            self.updateGeometry()  # a segment that is not on screen yet would not ask for it

    def show_segment(self, key: str, *, shown: bool) -> None:
        """Offer a segment, or take it away for now."""
        self._away.discard(key) if shown else self._away.add(key)
        self.segments[key].setVisible(shown)
        self.updateGeometry()
        self._arrange()

    def choose(self, key: str) -> None:
        """Show which segment is on."""
        for name, segment in self.segments.items():
            segment.show_checked(name == key)
        if key in self.segments:
            self._roving.settle(self.segments[key])

    @override
    def sizeHint(self) -> QSize:
        hints = [segment.sizeHint() for segment in self._offered()]
        return QSize(sum(hint.width() for hint in hints), max((hint.height() for hint in hints), default=0))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((segment.sizeHint().width() for segment in self._offered()), default=0)
        return QSize(widest, self.sizeHint().height()) if self._wraps else self.sizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height() * len(self._lines(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._groove:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._themes.theme
        strong = theme.name.startswith("contrast")  # words keep 7 to 1 on the surface, not on a grey
        painter.setPen(QPen(theme.line_strong, 1) if strong else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.surface if strong else theme.line)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _offered(self) -> list[Segment]:
        return [segment for key, segment in self.segments.items() if key not in self._away]

    def _lines(self, width: int) -> list[list[Segment]]:
        lines: list[list[Segment]] = [[]]
        used = 0
        for segment in self._offered():
            wide = segment.sizeHint().width()
            if self._wraps and lines[-1] and used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(segment)
            used += wide
        return lines

    def _arrange(self) -> None:
        """Fill each line, the spare room shared out evenly."""
        height = self.sizeHint().height()
        for row, line in enumerate(self._lines(self.width())):
            widths = [segment.sizeHint().width() for segment in line]
            spare, left = max(self.width() - sum(widths), 0) / max(len(line), 1), 0.0
            for segment, wide in zip(line, widths, strict=True):
                segment.setGeometry(round(left), row * height, round(left + wide + spare) - round(left), height)
                left += wide + spare

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())
