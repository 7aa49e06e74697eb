"""The tour: a light on one part of the window after another, with a card that says what it is for.

It blocks nothing: what is lit, and what is not, can be used all the while. Escape or one click ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label

_GAP = 12


@dataclass(frozen=True)
class Step:
    """One stop: the part that is lit, and what is said about it."""

    part: QWidget
    title: str
    text: str


class Veil(QWidget):
    """Dims the window around the lit part; the mouse goes through it."""

    def __init__(self, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self._lit = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def light(self, place: QRect) -> None:
        """Leave this part of the window bright."""
        self._lit = place
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        shade = QColor(theme.window if theme.dark else theme.text)
        shade.setAlpha(170 if theme.dark else 110)
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self._lit), 8, 8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(around.subtracted(hole), shade)
        painter.setPen(QPen(theme.accent, 3))
        painter.drawPath(hole)


class TourCard(QFrame):
    """What is said at a stop, with the ways on."""

    #: To the next stop, or the one before: 1 or -1.
    turned = Signal(int)
    #: The tour is to end.
    left = Signal()

    def __init__(self, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "palette")
        self._count, self._title, self._text = label("", tone="secondary"), label("", size="title"), label("")
        self._words = Stack(gap=6)
        for part in (self._count, self._title, self._text):
            self._words.add(part)
        self.skip = self._button(self.tr("Skip the tour"), "link")
        self.back = self._button(self.tr("Back"), "outline")
        self.on = self._button(self.tr("Next"), "primary")
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(14)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def tell(self, step: Step, number: int, count: int) -> None:
        """Say what a stop is about, aloud as well."""
        self._count.setText(self.tr("{n} of {m}").format(n=number, m=count))
        self._title.setText(step.title)
        self._text.setText(step.text)
        self.back.setEnabled(number > 1)
        self.on.setText(self.tr("Next") if number < count else self.tr("Done"))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.text)
        told = f"{self._count.text()}. {step.title}. {step.text}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def fit(self) -> None:
        """Take the size that the words need."""
        width = self._themes.px(340)
        self._words.setFixedSize(width, self._words.heightForWidth(width))
        self.adjustSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                button = self.focusWidget()
                if isinstance(button, QPushButton):
                    button.click()
            case _:
                super().keyPressEvent(event)

    def _go_on(self) -> None:
        self.turned.emit(1)

    def _go_back(self) -> None:
        self.turned.emit(-1)

    def _button(self, words: str, kind: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", kind)
        return button


class Tour(QObject):
    """Goes from stop to stop; parts that are not on screen are passed over."""

    def __init__(self, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._before: QWidget | None = None
        self.veil, self.card = Veil(themes, window), TourCard(themes, window)
        self.card.turned.connect(self._turn)
        self.card.left.connect(self.end)
        themes.changed.connect(self._place)

    @property
    def on(self) -> bool:
        """Say whether the tour is under way."""
        return self.card.isVisible()

    def begin(self, steps: Sequence[Step]) -> None:
        """Go to the first stop."""
        self.end()
        self._steps = tuple(step for step in steps if step.part.isVisible())
        self._at = 0
        if not self._steps:
            return
        self._before = self._window.focusWidget()
        for watched in self._moving():
            watched.installEventFilter(self)
        self.veil.show()
        self.card.show()
        self._show()

    def end(self) -> None:
        """Give the window back as it was."""
        if not self.on:
            return
        for watched in self._moving():
            watched.removeEventFilter(self)
        focus: QWidget | None = self._window.focusWidget()
        held = focus is not None and self.card.isAncestorOf(focus)
        self.veil.hide()
        self.card.hide()
        if held and self._before is not None and shiboken6.isValid(self._before):  # it may be gone by now
            self._before.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.end()  # a page took the place of what is shown; a window put away is only hidden for a while
        return False

    def _moving(self) -> set[QWidget]:
        """Everything whose moving moves a lit part: the parts, what holds them, and the window."""
        found = {self._window}
        for step in self._steps:
            widget: QWidget | None = step.part
            while widget is not None and widget is not self._window:
                found.add(widget)
                widget = widget.parentWidget()
        return found

    def _seen(self, part: QWidget) -> QRect:
        """Where a part can be seen in the window: some of it may be scrolled away."""
        place, widget = part.rect(), part
        while widget is not self._window:
            holder = widget.parentWidget()
            if holder is None:
                return QRect()
            place = place.translated(widget.pos()) & holder.rect()
            widget = holder
        return place

    def _turn(self, by: int) -> None:
        if not 0 <= self._at + by < len(self._steps):
            if by > 0:
                self.end()
            return
        self._at += by
        self._show()

    def _show(self) -> None:
        self.card.tell(self._steps[self._at], self._at + 1, len(self._steps))
        self._place()
        self.card.on.setFocus()

    def _place(self) -> None:
        if not self.on:
            return
        room = self._window.rect()
        lit = self._seen(self._steps[self._at].part).adjusted(-4, -4, 4, 4) & room
        self.veil.setGeometry(room)
        self.veil.light(lit)
        self.card.fit()
        self.card.move(_beside(lit, self.card.rect(), room))
        self.veil.raise_()
        self.card.raise_()


def _beside(lit: QRect, card: QRect, room: QRect) -> QPoint:
    """Where the card stands: below a flat part, else right of it, left, below or above; else inside it, at its foot."""
    wide, high = card.width(), card.height()
    top = min(max(lit.top(), _GAP), room.height() - high - _GAP)
    left = min(max(lit.left(), _GAP), room.width() - wide - _GAP)
    below = lit.bottom() + _GAP + high + _GAP <= room.height()
    if below and lit.height() * 2 < lit.width():
        return QPoint(left, lit.bottom() + _GAP)
    if lit.right() + _GAP + wide + _GAP <= room.width():
        return QPoint(lit.right() + _GAP, top)
    if lit.left() - _GAP - wide - _GAP >= 0:
        return QPoint(lit.left() - _GAP - wide, top)
    if below:
        return QPoint(left, lit.bottom() + _GAP)
    if lit.top() - _GAP - high - _GAP >= 0:
        return QPoint(left, lit.top() - _GAP - high)
    return QPoint(left + _GAP, room.height() - high - 3 * _GAP)
