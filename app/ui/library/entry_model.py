"""The found cases of the library as a table that sorts by any column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.session.library import Entry
from app.ui.widgets.text import tooltip

_COLUMNS = (
    QT_TRANSLATE_NOOP("EntryModel", "Case"),
    QT_TRANSLATE_NOOP("EntryModel", "Tags"),
    QT_TRANSLATE_NOOP("EntryModel", "Known"),
    QT_TRANSLATE_NOOP("EntryModel", "Edition"),
    QT_TRANSLATE_NOOP("EntryModel", "Saved"),
)
KNOWN, EDITION, SAVED = 2, 3, 4
"""Columns; the last one is the column that the table is sorted by at first, the newest on top."""

_Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractTableModel):
    """Shows entries; which of them is decided elsewhere."""

    def __init__(self, knowledge: Knowledge, parent: QObject) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self._entries: list[Entry] = []
        self._column, self._order = SAVED, Qt.SortOrder.DescendingOrder

    @property
    def entries(self) -> list[Entry]:
        """The rows from top to bottom."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries, in the order that was chosen."""
        self.beginResetModel()
        self._entries = self._sorted(entries)
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        """The row of a case."""
        return next((row for row, entry in enumerate(self._entries) if entry.number == number), None)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("EntryModel", str(_COLUMNS[section]))
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self._words(self._entries[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return tooltip(self._words(self._entries[index.row()], index.column()))
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        numbers = [self._entries[index.row()].number for index in held]
        self._entries = self._sorted(self._entries)
        now = [
            self.index(self.row_of(number) or 0, index.column()) for index, number in zip(held, numbers, strict=True)
        ]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()

    def _sorted(self, entries: Sequence[Entry]) -> list[Entry]:
        falling = self._order is Qt.SortOrder.DescendingOrder
        return sorted(entries, key=lambda entry: _rank(entry, self._column), reverse=falling)

    def _words(self, entry: Entry, column: int) -> str:
        case = entry.kept.case
        match column:
            case 0:
                return case.label or self.tr("Untitled")
            case 1:
                return ", ".join(entry.kept.tags)
            case 2:
                return str(len(case.answers))
            case 3:
                known = case.edition is not None and case.edition in self._knowledge.editions
                return self._knowledge.edition(str(case.edition)).label if known else case.edition or ""
            case _:
                return saved_words(entry)


def saved_words(entry: Entry) -> str:
    """When a case was saved, by the reader's clock."""
    return time_words(entry.saved)


def time_words(moment: datetime) -> str:
    """A moment by the reader's clock, written as every date of the program is, since 11/12/26 may be two days."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _rank(entry: Entry, column: int) -> tuple[Any, ...]:
    case = entry.kept.case
    keys: tuple[Any, ...] = (case.label.casefold(), entry.kept.tags, len(case.answers), case.edition or "", entry.saved)
    return keys[column], entry.saved, entry.number
