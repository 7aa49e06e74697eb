"""The works that the program is made of, each with the text of its licence."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget
from typing_extensions import override

from app.program.notices import notices
from app.ui.theme import ThemeManager


class Licences(QWidget):
    """A list, and beside it the text of what is chosen in it."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._notices = notices()
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.list.setAccessibleName(self.tr("Works that the program is made of"))
        self.list.setFixedWidth(themes.px(210))
        self.list.addItems([notice.title for notice in self._notices])
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.doItemsLayout()  # the style gives items their height only now

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._notices[row].text if row >= 0 else "")
