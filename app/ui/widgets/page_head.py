"""The head of a page: what it is called, what it counts, what can be done with it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label
from app.ui.widgets.turning import TurningRow


class PageHead(TurningRow):
    """The same on every page: the name at the left, the way back at the right end.

    Where large text leaves no room for that, the buttons go below the name and wrap.
    """

    def __init__(self, title: str, *buttons: QAbstractButton, remark: QLabel | None = None) -> None:
        super().__init__()
        self.back = outline_button(self.tr("Back to the pathways"))
        self.back.setToolTip(self.tr("Esc"))
        name = QWidget()
        words = QHBoxLayout(name)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addWidget(label(title, size="heading", wrap=False))
        words.addWidget(remark or QWidget(), 1, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(name, 1)
        if not buttons:
            self.row.addWidget(self.back)
            return
        flow = Flow(gap=8)
        for button in (*buttons, self.back):
            flow.add(button)
        self.row.addWidget(flow)
