"""About: what the program is for, what it is not for, and which knowledge it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.ui.icons import app_icon
from app.ui.texts import intended_use_in_full
from app.ui.theme import ThemeManager
from app.ui.widgets.text import label


class About(QDialog):
    """A dialog beside the running program."""

    def __init__(self, knowledge: Knowledge, version: str, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About NET Pathway Explorer"))
        px = themes.px
        self.setMinimumWidth(px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head(version, px(48)))
        column.addWidget(label(self.tr("Intended use"), size="title"))
        column.addWidget(label(intended_use_in_full(), selectable=True))
        column.addWidget(label(self.tr("Knowledge"), size="title"))
        column.addWidget(label(self._knowledge(knowledge), selectable=True))
        for edition in knowledge.editions.values():
            text = self.tr("{title}. Knowledge up to {cutoff}, last reviewed {date}.")
            words = text.format(title=edition.title, cutoff=edition.cutoff, date=edition.reviewed)
            column.addWidget(label(words, tone="secondary", selectable=True))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:  # once the style has been applied, wrapped text has its height
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _head(self, version: str, size: int) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(size, size))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(self.tr("NET Pathway Explorer"), size="display"))
        names.addWidget(label(self.tr("Version {version}").format(version=version), tone="secondary"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark)
        row.addLayout(names, 1)
        return row

    def _knowledge(self, knowledge: Knowledge) -> str:
        text = self.tr("Version {version}, fingerprint {sha}").format(
            version=knowledge.version, sha=knowledge.content_sha256
        )
        return text + (self.tr(" (locally modified)") if knowledge.modified else "")
