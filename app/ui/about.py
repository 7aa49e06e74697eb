"""About: what the program is for, what it is not for, and which knowledge it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.report.certificate import certificate_summary
from app.ui.icons import app_icon
from app.ui.texts import intended_use_in_full
from app.ui.theme import ThemeManager
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class About(QDialog):
    """A dialog beside the running program."""

    def __init__(self, knowledge: Knowledge, version: str, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About NET Pathway Explorer"))
        self._body = Stack(gap=12)
        self._body.setFixedWidth(themes.px(500))
        self._body.add(self._head(version, themes.px(48)))
        self._body.add(label(self.tr("Intended use"), size="title"))
        self._body.add(label(intended_use_in_full(), selectable=True))
        self._body.add(label(self.tr("Knowledge"), size="title"))
        self._body.add(label(self._knowledge(knowledge), selectable=True))
        self._body.add(label(certificate_summary(knowledge.certificate), tone="secondary", selectable=True))
        for edition in knowledge.editions.values():
            text = self.tr("{title}. Knowledge up to {cutoff}, last reviewed {date}.")
            words = text.format(title=edition.title, cutoff=edition.cutoff, date=edition.reviewed)
            self._body.add(label(words, tone="secondary", selectable=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addWidget(self._body)
        column.addWidget(buttons)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # once the style has been applied, wrapped text has its height
        self._body.setFixedHeight(self._body.heightForWidth(self._body.width()))
        self.adjustSize()

    def _head(self, version: str, size: int) -> QWidget:
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(size, size))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(self.tr("NET Pathway Explorer"), size="display"))
        names.addWidget(label(self.tr("Version {version}").format(version=version), tone="secondary"))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(mark)
        row.addLayout(names, 1)
        return head

    def _knowledge(self, knowledge: Knowledge) -> str:
        text = self.tr("Version {version}, fingerprint {sha}").format(
            version=knowledge.version, sha=knowledge.content_sha256
        )
        return text + (self.tr(" (locally modified)") if knowledge.modified else "")
