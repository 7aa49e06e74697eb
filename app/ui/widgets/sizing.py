"""Heights that follow from widths, for the window's own widgets."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget


def height_by_width(widget: QWidget, vertical: QSizePolicy.Policy = QSizePolicy.Policy.Fixed) -> None:
    """Make a widget as wide as its place and as tall as its `heightForWidth` says; for widgets without a layout."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def height_of(item: QWidget, width: int) -> int:
    """Height in pixels that a widget asks for at a width in pixels."""
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSizeHint().height() if item.layout() is None else 0)
    return item.sizeHint().height()
