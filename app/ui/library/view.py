"""What the page of the library shows: finding, opening, describing, deleting and handing on cases."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import paths
from app.reasoning.assessment import Status
from app.session.library import Entry, Library, LibraryDamagedError, LibraryError, Shelf
from app.session.library_search import MAX_QUERY, Searcher
from app.session.synchronised import synchronised_by
from app.ui.library.details import Details
from app.ui.library.empty import EmptyLibrary
from app.ui.library.entry_model import EDITION, KNOWN, SAVED, EntryModel
from app.ui.library.verdicts import AT_ONCE, assess
from app.ui.library.work import LibraryWork
from app.ui.session_model import SessionModel
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.page_head import PageHead
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label

_CASES, _BIN = "cases", "bin"
_SEARCH_MS = 120
_TAGS = 12
"""Tags that are offered; any other can be typed."""
_NARROW = 640
"""Width below which the chosen case stands below the list."""

_WIDE = 1200
"""Width from which the table has room for all columns."""


class LibraryView(QWidget):
    """A search, a table of what it found, and the chosen case beside it."""

    #: The user wants to go back to the pathways.
    left = Signal()
    #: The user wants to work on a case; hands on the Entry.
    open_wanted = Signal(object)
    #: The user wants to save the case on screen in the library.
    keep_wanted = Signal()

    def __init__(self, model: SessionModel, themes: ThemeManager, library: Library) -> None:
        super().__init__()
        self._model, self._themes, self._library = model, themes, library
        self._shelf = Shelf()
        self._closed = False
        """Whether the library could not be read: then nobody knows what it holds."""
        self._tags: list[str] = []
        self._tag_row = Flow(gap=4)
        self._where = _CASES
        self._verdicts: dict[tuple[int, str], Mapping[str, Status]] = {}
        self._missing: list[Entry] = []
        self._searcher = Searcher(model.knowledge, self._verdicts_of)
        self._build(library)

    def refresh(self) -> None:
        """Show what the library holds now; the chosen cases stay chosen."""
        chosen = {entry.number for entry in self.chosen()}
        self._shelf, self._closed = Shelf(), True
        try:
            self._shelf, self._closed = self._library.shelf(), False
        except LibraryDamagedError:
            self.work.offer_rescue()
        except LibraryError as error:
            self.work.refuse(error)
        self._count()
        self._offer_tags()
        self._find(chosen)

    def chosen(self) -> list[Entry]:
        """The entries that are chosen in the table."""
        rows = self.table.selectionModel().selectedRows()
        return [self.entries.entries[index.row()] for index in rows]

    def found(self) -> list[Entry]:
        """The entries that the search left, from top to bottom."""
        return self.entries.entries

    def to_export(self) -> list[Entry]:
        """The chosen cases when there are several, else all that the search found."""
        chosen = self.chosen()
        return chosen if len(chosen) > 1 else self.found()

    def choose(self, numbers: set[int]) -> None:
        """Choose these cases in the table and show them."""
        self.details.commit()
        rows = [row for row, entry in enumerate(self.entries.entries) if entry.number in numbers]
        wanted = QItemSelection()
        for row in rows or ([0] if self.entries.entries else []):
            wanted.select(self.entries.index(row, 0), self.entries.index(row, self.entries.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(wanted, flags.ClearAndSelect)
        if rows:
            self.table.selectionModel().setCurrentIndex(self.entries.index(rows[0], 0), flags.NoUpdate)
        self._show_chosen()

    # -- finding ------------------------------------------------------------------------------------------------

    def _find(self, chosen: set[int] | None = None) -> None:
        self._timer.stop()
        kept = {entry.number for entry in self.chosen()} if chosen is None else chosen
        there = [entry for entry in self._shelf.entries if entry.deleted == (self._where == _BIN)]
        found = self._search(there)
        if self._missing:
            self._assess_some()
            found = self._search(there)
        if self.details.note.hasFocus():  # a case that somebody writes on stays, though it may no longer match
            shown = {entry.number for entry in found} | kept
            found = tuple(entry for entry in there if entry.number in shown)
        self.entries.show(found)
        empty = not there and self._where == _CASES and not self._shelf.unread and not self._closed
        self.empty.setVisible(empty)
        self._split.setVisible(not empty)
        if not self._missing:
            self._remark.setText(self._words(len(found), len(there)))
        self.choose(kept)

    def _search(self, there: list[Entry]) -> tuple[Entry, ...]:
        self._missing = []
        return self._searcher.find(self.search.text(), there)

    def _assess_some(self) -> None:
        """Assess a few of the cases whose verdicts are searched for; the window stays awake between them."""
        for entry in self._missing[:AT_ONCE]:
            assessment = assess(self._model, entry.kept.case)
            verdicts = assessment.verdicts if assessment is not None else ()
            self._verdicts[_key(entry)] = {verdict.option.id: verdict.status for verdict in verdicts}
        self._missing = self._missing[AT_ONCE:]
        if self._missing:
            self._remark.setText(self.tr("Assessing {n} more cases…").format(n=len(self._missing)))
            self._assessing.start()

    def _go_on(self) -> None:
        if not self.isVisible():
            return
        self._assess_some()
        if not self._missing:
            self._find()

    def _words(self, found: int, there: int) -> str:
        unread = self._shelf.unread
        if self._closed:
            return self.tr("The cases cannot be shown until that is settled.")
        if unread:
            one = self.tr("{n} case needs other knowledge to be read; it stays in the library.")
            many = self.tr("{n} cases need other knowledge to be read; they stay in the library.")
            return counted(unread, one, many)
        if not there:
            return self.tr("The bin is empty.") if self._where == _BIN else ""
        if not found:
            return self.tr("No case matches. Parts of a search are parted by commas: pancreas, ki-67 > 10.")
        return counted(found, self.tr("{n} case"), self.tr("{n} cases"))

    def _count(self) -> None:
        binned = sum(entry.deleted for entry in self._shelf.entries)
        self.where.set_words(_CASES, self.tr("Cases {n}").format(n=len(self._shelf.entries) - binned))
        self.where.set_words(_BIN, self.tr("Bin {n}").format(n=binned))

    def _offer_tags(self) -> None:
        tags = sorted({tag for entry in self._shelf.entries for tag in entry.kept.tags if not entry.deleted})
        if tags == self._tags:
            return
        self._tags = tags
        self._tag_row.wipe()
        for tag in tags[:_TAGS]:
            button = outline_button(tag)
            button.setProperty("tag", tag)
            button.setAccessibleName(self.tr("Only cases with the tag {tag}").format(tag=tag))
            button.clicked.connect(self._search_tag)
            self._tag_row.add(button)
        self._tag_row.setVisible(bool(tags))

    def _search_tag(self) -> None:
        self.search.setText(f"tag:{self.sender().property('tag')}")

    def _verdicts_of(self, entry: Entry) -> Mapping[str, Status]:
        if _key(entry) not in self._verdicts:
            self._missing.append(entry)
            return {}
        return self._verdicts[_key(entry)]

    # -- what the user does -------------------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self.details.show_entries(chosen, assess(self._model, chosen[0].kept.case) if len(chosen) == 1 else None)

    def _switch(self, where: str) -> None:
        self._where = where
        self.where.choose(where)
        self._find()

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen and not chosen[0].deleted:
            self.details.commit()
            self.open_wanted.emit(chosen[0])

    def _pressed(self, name: str) -> None:
        if name == "open":
            self._open()
        else:
            self.work.do(name, self.chosen())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus() and self._where == _CASES:
            self.work.do("delete", self.chosen())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self._open()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._verdicts.clear()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (KNOWN, EDITION):  # the chosen case tells both
            self.table.setColumnHidden(column, self.width() < self._themes.px(_WIDE))
        narrow = self.width() < self._themes.px(_NARROW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self, library: Library) -> None:
        self._remark = label("", tone="secondary")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_MS)
        self.entries = EntryModel(self._model.knowledge, self)
        self.work = LibraryWork(library, self._model, self._themes, self.to_export, self)
        self.details = Details(self._model, self._themes, self.work.describe)
        self.empty = EmptyLibrary()
        self._build_search()
        self._build_table()
        self._place()
        self._assessing = QTimer(self)
        self._assessing.setSingleShot(True)
        self._assessing.timeout.connect(self._go_on)
        self._dress()
        self._themes.changed.connect(self._dress)
        self._timer.timeout.connect(self._find)
        self.search.textChanged.connect(self._timer.start)
        self.where.pressed.connect(self._switch)
        self.details.pressed.connect(self._pressed)
        self.empty.keep_wanted.connect(self.keep_wanted)
        self.empty.import_wanted.connect(self.work.ask_import)
        self.work.again.connect(self.details.retry)
        self.work.changed.connect(self.refresh)

    def _dress(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._themes.px(30))
        self.table.horizontalHeader().resizeSection(1, self._themes.px(110))
        self._show_chosen()

    def _build_search(self) -> None:
        self.search = SearchLine(self.tr("Search: pancreas, ki-67 > 10, lanreotide applicable"), self._themes)
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setAccessibleDescription(self.tr("Labels, tags, notes, answers and verdicts, parted by commas."))
        self.search.setMaxLength(MAX_QUERY)
        self.search.setAcceptDrops(False)  # a dropped file is for the window
        self.where = Segmented(self._themes)
        self.where.setAccessibleName(self.tr("Cases or bin"))
        for name in (_CASES, _BIN):
            self.where.add_segment(name, "")
        self.where.choose(_CASES)

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Cases"))
        self.table.setModel(self.entries)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(SAVED, Qt.SortOrder.DescendingOrder)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.table.doubleClicked.connect(self._open)

    def _place(self) -> None:
        head = PageHead(self.tr("Library"), *self.work.buttons)
        head.row.setContentsMargins(16, 8, 16, 8)
        head.back.clicked.connect(self.left)
        line = QHBoxLayout()
        line.setContentsMargins(16, 4, 16, 4)
        line.setSpacing(8)
        line.addWidget(self.search, 1)
        line.addWidget(self.where)
        view = ScrollColumn()
        view.column.set_spacing(0, 0)
        view.column.show_items([self.details])
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        for part, share in ((self.table, 3), (view, 2)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, share)
        view.setMinimumWidth(240)
        self._split.setSizes([600, 400])
        tags = QHBoxLayout()
        tags.setContentsMargins(16, 0, 16, 4)
        tags.setSpacing(8)
        tags.addWidget(self._remark)
        tags.addWidget(self._tag_row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.work.offer)
        column.addWidget(self._place_remark())
        column.addLayout(line)
        column.addLayout(tags)
        column.addWidget(self._split, 1)
        column.addWidget(self.empty, 1)

    def _place_remark(self) -> QWidget:
        """A quiet line, seen where the library lies in a folder that is copied to other computers."""
        service = synchronised_by(paths.data_folder())
        words = self.tr(
            "The library lies in a folder that seems to be copied elsewhere ({service}): its cases go with it."
        )
        remark = label(words.format(service=service), tone="secondary")
        remark.setObjectName("place")
        remark.setContentsMargins(16, 0, 16, 4)
        remark.setVisible(bool(service))
        return remark


def _key(entry: Entry) -> tuple[int, str]:
    """What the verdicts of an entry belong to: saved anew, it is another."""
    return entry.number, entry.saved.isoformat()
