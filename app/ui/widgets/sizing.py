"""Heights that follow from widths, for the window's own widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_NESTED = 6
"""Layouts inside each other between a label and its pane."""


def height_by_width(widget: QWidget, vertical: QSizePolicy.Policy = QSizePolicy.Policy.Fixed) -> None:
    """Make a widget as wide as its place and as tall as its `heightForWidth` says; for widgets without a layout."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def settle_layouts() -> None:
    """Lay out at once all that has asked for it; else a paint comes between a layout and that of what it stands in.

    What was shown asks to be painted by an event as well, which comes after the next paint: that would miss it in part.
    """
    for _ in range(_NESTED):  # each turn hands on what the one before has asked for
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)


def height_of(item: QWidget, width: int) -> int:
    """Height in pixels that a widget asks for at a width in pixels."""
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSizeHint().height() if item.layout() is None else 0)
    return item.sizeHint().height()
