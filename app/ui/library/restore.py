"""Choosing a backup of the library, after seeing what restoring it would do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.session.library import Backup, Entry, Library, LibraryError
from app.ui.library.entry_model import time_words
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import label

_NAMED = 30
"""Cases named in each list of a preview."""


class RestoreDialog(QDialog):
    """Lists the backups, shows what each would change, and restores none by itself."""

    #: The user wants a backup restored; hands on the Backup.
    wanted = Signal(object)

    def __init__(self, library: Library, backups: tuple[Backup, ...], themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._backups = library, backups
        self.list = QListWidget()
        self.sheet = Sheet(themes)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = box.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setObjectName("restore")
        self._build(box)
        self.list.currentRowChanged.connect(self._show)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        self.list.setCurrentRow(0)

    def _build(self, box: QDialogButtonBox) -> None:
        self.setWindowTitle(self.tr("Backups of the library"))
        self.list.setAccessibleName(self.tr("Backups"))
        for item in self._backups:
            self.list.addItem(time_words(item.made))
        view = ScrollColumn()
        view.column.set_spacing(8, 8)
        view.column.show_items([self.sheet])
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(view, 2)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Restoring backs up the present library first, so it can be taken back.")))
        column.addLayout(row, 1)
        column.addWidget(box)
        self.resize(720, 420)
        self.restore.setEnabled(False)

    def _show(self, row: int) -> None:
        self.sheet.wipe()
        self.restore.setEnabled(False)
        try:
            found = self._library.preview(self._backups[row])
        except LibraryError as error:
            self.sheet.line(str(error), tone="warning")
            return
        count = sum(not entry.deleted for entry in found.shelf.entries)
        total = counted(count, self.tr("This backup holds {n} case."), self.tr("This backup holds {n} cases."))
        self.sheet.line(total, strong=True)
        for heading, entries in (
            (self.tr("Would no longer be there"), found.gone),
            (self.tr("Would come back"), found.back),
            (self.tr("Would be as they were then"), found.changed),
        ):
            self._list(heading, entries)
        self.restore.setEnabled(True)

    def _list(self, heading: str, entries: tuple[Entry, ...]) -> None:
        if entries:
            self.sheet.heading(f"{heading} ({len(entries)})")
            for entry in entries[:_NAMED]:
                self.sheet.line(entry.kept.case.label or self.tr("Untitled"))
            if len(entries) > _NAMED:
                self.sheet.line("…")

    def _accept(self) -> None:
        self.wanted.emit(self._backups[self.list.currentRow()])
        self.accept()
