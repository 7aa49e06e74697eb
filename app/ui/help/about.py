"""About: what the program is for, which knowledge it holds, who made its parts, and where files are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.program import intended_use
from app.report.about import edition_line, findings, folders, references, support_text
from app.report.certificate import certificate_failed, certificate_summary
from app.ui.help.licences import Licences
from app.ui.help.words import use_words
from app.ui.icons import app_icon
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.clipboard import copy_text
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.reading import Reading
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label


class About(QDialog):
    """A window beside the running program; its pages are written when they are first looked at."""

    def __init__(self, knowledge: Knowledge, version: str, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._knowledge, self._version, self._themes = knowledge, version, themes
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About NET Pathway Explorer"))
        self.tabs, self.stack = Segmented(themes), QStackedWidget()
        self._said = label("", tone="secondary")
        self._pages: dict[str, QWidget] = {}
        self._writers: dict[str, Callable[[], QWidget]] = {}
        for name, words, writer in (
            ("use", self.tr("Intended use"), self._use),
            ("knowledge", self.tr("Knowledge"), self._content),
            ("sources", self.tr("Sources"), self._sources),
            ("licences", self.tr("Licences"), self._licences),
            ("files", self.tr("Files"), self._files),
        ):
            self.tabs.add_segment(name, words)
            self._writers[name] = writer
        self._place(parent.size())
        self.tabs.pressed.connect(self.show_page)
        self.show_page("use")
        themes.changed.connect(self._rewrite)

    def show_page(self, name: str) -> None:
        """Show one of the pages, written now if it never was."""
        if name not in self._pages:
            page = self._pages[name] = self._writers[name]()
            self.stack.addWidget(page)
            if isinstance(page, Reading):
                page.moveCursor(QTextCursor.MoveOperation.Start)
        self.tabs.choose(name)
        self.stack.setCurrentWidget(self._pages[name])

    def copy(self) -> None:
        """Put on the clipboard what helpers need to know; nothing of any patient."""
        copy_text(support_text(self._knowledge, self._version))
        self._said.setText(self.tr("Copied. It holds nothing about patients."))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said.text()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a list or text must not press a button somewhere else
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _place(self, room: QSize) -> None:
        px = self._themes.px
        self.resize(min(px(760), room.width() - 40), min(px(600), room.height() - 60))
        self.tabs.setAccessibleName(self.tr("Parts of About"))
        copy = outline_button(self.tr("Copy for support"))
        copy.clicked.connect(self.copy)
        close = outline_button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(copy)
        foot.addWidget(self._said, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._head())
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def _rewrite(self) -> None:
        """Text keeps the colours that it was written in: write it anew in those of another theme."""
        shown = next(name for name, page in self._pages.items() if page is self.stack.currentWidget())
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self.show_page(shown)

    def _head(self) -> QWidget:
        size = self._themes.px(48)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(size, size))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(self.tr("NET Pathway Explorer"), size="display"))
        words = self.tr("Version {version}").format(version=self._version)
        names.addWidget(label(words, tone="secondary", selectable=True))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(mark)
        row.addLayout(names, 1)
        return head

    # -- pages --------------------------------------------------------------------------------------------------------

    def _reading(self, name: str) -> Reading:
        reading = Reading(self._themes)
        reading.setAccessibleName(name)
        return reading

    def _use(self) -> QWidget:
        sheet = self._reading(self.tr("Intended use"))
        for heading, text in (
            (self.tr("What it is for"), intended_use.PURPOSE),
            (self.tr("For whom"), intended_use.USERS),
            (self.tr("What it is not for"), intended_use.EXCLUSIONS),
        ):
            sheet.heading(heading)
            sheet.line(use_words(text))
        sheet.heading(self.tr("What it does not do"))
        sheet.line(self.tr("It opens no network connection, and asks for no name, date of birth or record number."))
        return sheet

    def _content(self) -> QWidget:
        knowledge = self._knowledge
        sheet = self._reading(self.tr("Knowledge"))
        sheet.heading(self.tr("Editions"))
        for edition in knowledge.editions.values():
            sheet.line(edition_line(edition))
            sheet.line(edition.summary, tone="secondary")
        sheet.heading(self.tr("Version and fingerprint"))
        sheet.line(self.tr("Version {version}").format(version=knowledge.version))
        if knowledge.modified:
            sheet.line(self.tr("Locally modified: not the knowledge that came with the program."), tone="warning")
        sheet.line(knowledge.content_sha256)
        sheet.heading(self.tr("Proof"))
        failed = certificate_failed(knowledge.certificate)
        sheet.line(certificate_summary(knowledge.certificate), tone="warning" if failed else "")
        found = findings(knowledge.certificate)
        if found:
            sheet.heading(self.tr("What the proof remarks on"))
        for item in found:
            sheet.line(f"{item.edition} · {item.severity} · {item.message}", tone="secondary")
        return sheet

    def _sources(self) -> QWidget:
        sheet = self._reading(self.tr("Sources"))
        listed = references(self._knowledge)
        one = self.tr("The knowledge rests on {n} source. Statements are paraphrased; grades are each body's own.")
        many = self.tr("The knowledge rests on {n} sources. Statements are paraphrased; grades are each body's own.")
        sheet.line(counted(len(listed), one, many))
        for words in listed:
            sheet.line(words, tone="secondary")
        return sheet

    def _licences(self) -> QWidget:
        return Licences(self._themes)

    def _files(self) -> QWidget:
        sheet = self._reading(self.tr("Files"))
        sheet.line(self.tr("Everything stays on this computer, in these folders and in files that you name yourself."))
        for what, place in folders().items():
            sheet.heading(what)
            sheet.line(str(place))
        return sheet
