"""Chips: the answers of a question, one widget each, so that mouse, keyboard and screen reader find every one."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.flow import Flow
from app.ui.widgets.paint import RING, focus_ring, thin
from app.ui.widgets.painted_button import ShownButton
from app.ui.widgets.text import Measured, Paragraph, explain


class ChipKind(Enum):
    """How a chip looks and what it means to press it."""

    ONE = auto()  # one of several
    MANY = auto()  # one member of a set, with a tick while it is in
    UNKNOWN = auto()  # "not known", quiet on purpose


class Chip(ShownButton):
    """A rounded button that is shown checked by its view and never checks itself."""

    def __init__(self, words: str, themes: ThemeManager, kind: ChipKind = ChipKind.ONE, *, big: bool = False) -> None:
        super().__init__()
        self.words = words
        self._themes, self._kind = themes, kind
        self._type, self._tall = (Type.TITLE, 40) if big else (Type.BODY, 28)
        self._faded = False
        self._measured = Measured()
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_faded(self, faded: bool) -> None:
        """Draw the chip as one that no longer matters."""
        if faded != self._faded:
            self._faded = faded
            self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self._measured.advance(self.words, self._themes.font(self._type)) + 1 + self._inset()
        return QSize(width + 2 * RING, self._themes.px(self._tall) + 2 * RING)

    @override
    def heightForWidth(self, width: int) -> int:
        text = self._text(width)
        return max(self._themes.px(self._tall), round(text.height) + self._themes.px(8)) + 2 * RING

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, radius = self._themes.theme, 6.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        fill, edge, ink = self._colours()
        painter.setBrush(fill)
        painter.setPen(thin(edge) if edge.alpha() else QPen(Qt.PenStyle.NoPen))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left = body.left() + self._themes.px(10)
        if self._kind is ChipKind.MANY and self.isChecked():
            size = self._themes.px(14)
            paint_icon(painter, QRectF(left - 2, body.center().y() - size / 2, size, size), "tick", ink)
            left += self._themes.px(16)
        elif self._kind is ChipKind.MANY:
            left += self._themes.px(8)
        painter.setPen(ink)
        text = self._text(self.width())
        text.draw(painter, QPointF(left, body.center().y() - text.height / 2))
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), radius, theme.accent)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        theme, none = self._themes.theme, QColor(0, 0, 0, 0)
        warm = self.underMouse() and self.isEnabled()
        if self._kind is ChipKind.UNKNOWN:
            if self.isChecked():
                return theme.line, none, theme.text
            return theme.accent_soft if warm else none, theme.line, theme.text_secondary
        if self.isChecked() and self._faded:
            return theme.line, theme.line_strong, theme.text
        if self.isChecked():
            return theme.accent, theme.accent, theme.on_accent
        fill = theme.accent_soft if warm else theme.surface
        edge = theme.accent if warm else theme.line if self._faded else theme.line_strong
        return fill, edge, theme.text_secondary if self._faded else theme.text

    def _inset(self) -> int:
        return self._themes.px(20 + (16 if self._kind is ChipKind.MANY else 0))

    def _text(self, width: int) -> Paragraph:
        room = width - 2 * RING - self._inset() + 1
        return self._measured.paragraph(self.words, self._themes.font(self._type), room)


class Roving(QObject):
    """One place in the tab order for several chips; the arrow keys walk among them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: list[Chip] = []
        self._stop: Chip | None = None

    def adopt(self, chip: Chip) -> None:
        """Append a chip to those that the arrow keys reach."""
        self._ring.append(chip)
        chip.stepped.connect(self._step)
        chip.focused.connect(self._focused)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._stop else Qt.FocusPolicy.StrongFocus)
        self._stop = self._stop or chip

    def settle(self, chip: Chip) -> None:
        """Make a chip the place where Tab arrives, unless the focus is among the chips now."""
        if not any(member.hasFocus() for member in self._ring):
            self._make_stop(chip)

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard focus on the chip where Tab would arrive."""
        if self._stop is not None:
            self._stop.setFocus(reason)

    def _make_stop(self, chip: Chip) -> None:
        if self._stop is not None and self._stop is not chip:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop = chip

    def _focused(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._make_stop(chip)

    def _step(self, step: int) -> None:
        chip = self.sender()
        at = self._ring.index(chip) if isinstance(chip, Chip) else 0
        self._ring[(at + step) % len(self._ring)].setFocus(Qt.FocusReason.OtherFocusReason)


class ChipGroup(Flow):
    """The chips of one question."""

    #: A chip was pressed; hands on its key.
    pressed = Signal(str)

    def __init__(self, themes: ThemeManager, *, big: bool = False) -> None:
        super().__init__(gap=0)
        self._themes, self._big = themes, big
        self.chips: dict[str, Chip] = {}
        self.roving = Roving(self)

    def add_chip(self, key: str, words: str, kind: ChipKind = ChipKind.ONE) -> Chip:
        """Append a chip."""
        chip = Chip(words, self._themes, kind, big=self._big)
        chip.setObjectName(key)
        chip.clicked.connect(self._press)
        chip.focused.connect(self._tell)
        self.roving.adopt(chip)
        self.chips[key] = chip
        self.add(chip)
        return chip

    def show_checked(self, keys: frozenset[str]) -> None:
        """Show which chips are on; the first of them becomes the place where Tab arrives."""
        for key, chip in self.chips.items():
            chip.show_checked(key in keys)
        first = next((chip for key, chip in self.chips.items() if key in keys), None)
        if first is not None:
            self.roving.settle(first)

    def describe(self, key: str, words: str) -> None:
        """Say what pressing a chip would do, when it is pointed at and when the keyboard comes to it."""
        explain(self.chips[key], words)

    def set_faded(self, faded: bool) -> None:
        """Draw all chips as ones that no longer matter."""
        for chip in self.chips.values():
            chip.set_faded(faded)

    def _tell(self) -> None:
        # when all that the change of focus brings about is over: it hides every tooltip
        QTimer.singleShot(0, self, self._tell_now)

    def _tell_now(self) -> None:
        chip = next((item for item in self.chips.values() if item.ring), None)
        if chip is not None and chip.toolTip():
            QToolTip.showText(chip.mapToGlobal(chip.rect().bottomLeft()), chip.toolTip(), chip)

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())
