"""A scrolling column of widgets, placed in one pass: quick with hundreds of them, and nothing jumps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from typing_extensions import override

from app.ui.widgets.late import Late
from app.ui.widgets.sizing import height_of, settle_layouts

SCROLL_BAR = 12
"""Width of the scroll bar in the stylesheet."""

_ENDLESS = 1 << 24
"""Farther down than any column reaches, in pixels."""


class Column(QWidget):
    """Stacks widgets at full width, each as tall as it needs to be at that width.

    An item's `bleed` lets it reach that far over the margin on both sides, so that what it draws inside room for
    a focus ring still lines up.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[QWidget, ...] = ()
        self._gaps: dict[QWidget, int] = {}
        self._bleeds: dict[QWidget, int] = {}
        self._placed: dict[QWidget, QRect] = {}
        self._left = self._right = self._gap = 0
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing at its end repaints nothing above
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(1)  # one of 0 would come in the same turn of events as the paint
        self._rest.timeout.connect(self.place)

    @property
    def items(self) -> tuple[QWidget, ...]:
        """What the column shows, from top to bottom."""
        return self._items

    @property
    def low(self) -> int:
        """Where the part in view ends, in pixels from the top of the column; far below while nothing is in view."""
        view = self.parentWidget()
        return view.height() - self.y() if view is not None and self.isVisible() else _ENDLESS

    def set_spacing(self, margin: int, gap: int) -> None:
        """Set the margin around the column and the gap between its items; the scroll bar is part of the margin."""
        self._left, self._right, self._gap = margin, max(margin - SCROLL_BAR, 0), gap
        # later, when the style has been told to all items
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def adopt(self, *items: QWidget) -> None:
        """Hold widgets that are not shown yet, so that they live and die with the column."""
        for item in items:
            item.setParent(self)
            item.hide()

    def show_items(self, items: Sequence[QWidget], gaps: dict[QWidget, int] | None = None) -> None:
        """Show these widgets in this order; `gaps` gives some a gap of their own above them."""
        new, old = tuple(items), self._items
        self._gaps = gaps or {}
        if new != old:
            kept = set(new)
            for item in old:
                if item not in kept:
                    item.hide()
            self._items = new
            self._bleeds = {item: getattr(item, "bleed", 0) for item in new}
            self._placed = {}
            self.adopt(*(item for item in new if item.parentWidget() is not self))
            self._chain()
        if self.isVisible():  # else its width is not known yet; once, when all items have said how tall they are now
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        for item in new:
            if item.isHidden():
                item.show()

    def place(self) -> None:
        """Give every item its place for the present width."""
        self._rest.stop()
        self._place_to(_ENDLESS)

    def _place_seen(self) -> None:
        """Give every item its place; what is owed below the part in view is written after the paint."""
        if not self._place_to(self.low):
            self._rest.start()

    def _place_to(self, low: int) -> bool:
        """Place all items; those below `low` that owe what they show stay as tall as they were. Says if none does."""
        complete = True
        width = max(self.width() - self._left - self._right, 1)
        top = self._gap
        for number, item in enumerate(self._items):
            top += 0 if number == 0 else self._gaps.get(item, self._gap)
            bleed = self._bleeds[item]
            if isinstance(item, Late) and top <= low:
                item.catch_up()
            owing = isinstance(item, Late) and item.owing
            complete = complete and not owing
            height = item.height() if owing else height_of(item, width + 2 * bleed)
            place = QRect(self._left - bleed, top, width + 2 * bleed, height)
            if self._placed.get(item) != place:
                self._placed[item] = place
                item.setGeometry(place)
            top += height
        self.setFixedHeight(top + self._left)
        return complete

    def settle(self) -> None:
        """Place the items at once, with what they have only just said of their heights."""
        settle_layouts()
        self.place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.place()  # also just before it is shown: else the items are, at a width that is not theirs

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._rest.isActive():  # what was out of sight is scrolled into it
            self.place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place_seen()
        return super().event(event)

    def _chain(self) -> None:
        """Let Tab walk the items in the order in which they are seen."""
        for before, after in zip(self._items, self._items[1:], strict=False):
            QWidget.setTabOrder(last_stop(before), after)


class ScrollColumn(QScrollArea):
    """A column in a scroll area that never scrolls sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = QWidget()  # Qt's own one would make PySide look through every kind of widget for what it is: 8 ms
        self.setViewport(view)
        self.column = Column()
        self.setWidget(self.column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, so that the width, and with it every line break, stays the same
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_handle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.setAutoFillBackground(False)
        view.setAutoFillBackground(False)

    def bring(self, widget: QWidget, margin: int = 24) -> None:
        """Scroll until the widget is seen, its top first when it is taller than the view."""
        self.column.place()
        top = widget.mapTo(self.column, widget.rect().topLeft()).y()
        bar, view = self.verticalScrollBar(), self.viewport().height()
        low, high = top - margin, top + widget.height() + margin
        if low < bar.value() or high - low > view:
            bar.setValue(low)
        elif high > bar.value() + view:
            bar.setValue(high - view)

    def _show_handle(self, low: int, high: int) -> None:
        """Show a handle only where there is something to scroll."""
        self.verticalScrollBar().setEnabled(high > low)


def last_stop(item: QWidget) -> QWidget:
    """The last button or line inside an item that takes the focus, or the item itself.

    Not by `nextInFocusChain`: PySide takes what that returns, even the window, for a child of the widget asked, and
    when the widget is deleted, forgets all that the window holds. Nor by a search for all widgets: PySide would keep
    what Qt itself put inside them (scroll bars, viewports) in memory for good.
    """
    found = []
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        stops = [child for child in item.findChildren(kind) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]
        found += stops[-1:]
    return max(found, key=lambda stop: _way(item, stop)) if len(found) > 1 else found[0] if found else item


def _way(item: QWidget, widget: QWidget) -> list[int]:
    """The way from an item down to a widget inside it: which child it is, at each level."""
    parent = widget.parentWidget()
    if widget is item or parent is None:
        return []
    return [*_way(item, parent), parent.children().index(widget)]
