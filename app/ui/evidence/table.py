"""The same figures as a table, for the keyboard, for screen readers and for whoever wants the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from app.session.figures import Study
from app.ui.figures.rows import hint, median_words, ratio_words, study_name, unconfirmed_word
from app.ui.widgets.text import tooltip

_COLUMNS = (
    QT_TRANSLATE_NOOP("evidence", "Study"),
    QT_TRANSLATE_NOOP("evidence", "Compared"),
    QT_TRANSLATE_NOOP("evidence", "Population"),
    QT_TRANSLATE_NOOP("evidence", "Endpoint"),
    QT_TRANSLATE_NOOP("evidence", "Hazard ratio"),
    QT_TRANSLATE_NOOP("evidence", "Medians"),
    QT_TRANSLATE_NOOP("evidence", "Result"),
)
_SHARES = (13, 15, 15, 12, 9, 15, 21)
"""Width of the columns in hundredths."""

_PADDING = 12
"""Room left and right of the words of a cell, and above and below them together."""

_Index = QModelIndex | QPersistentModelIndex


class StudyModel(QAbstractTableModel):
    """Studies as rows."""

    def __init__(self) -> None:
        super().__init__()
        self._studies: tuple[Study, ...] = ()
        self._cells: list[tuple[str, ...]] = []

    def show(self, studies: Sequence[Study]) -> None:
        """Show other studies."""
        self.beginResetModel()
        self._studies = tuple(studies)
        self._cells = [_cells(study) for study in studies]
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._studies)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(hint(self._studies[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("evidence", str(_COLUMNS[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class _Cells(QStyledItemDelegate):
    """Asks for the height that the words need inside the padding of the stylesheet."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        words = str(index.data() or "")
        metrics = option.fontMetrics
        width = option.rect.width() - 2 * _PADDING
        box = metrics.boundingRect(QRect(0, 0, max(width, 1), 100_000), Qt.TextFlag.TextWordWrap, words)
        return QSize(width, box.height() + _PADDING)


class StudyTable(QTableView):
    """Shows every word: rows are as tall as they need to be."""

    def __init__(self) -> None:
        super().__init__()
        self.studies = StudyModel()
        self.setModel(self.studies)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(QCoreApplication.translate("evidence", "Figures as a table"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_studies(self, studies: Sequence[Study]) -> None:
        """Show other studies."""
        self.studies.show(studies)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Share the width out and let the rows grow."""
        width = self.viewport().width()
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, width * share // sum(_SHARES))
        self.resizeRowsToContents()


def _cells(study: Study) -> tuple[str, ...]:
    item = study.evidence
    name = study_name(study)
    return (
        name if study.confirmed else f"{name} ({unconfirmed_word()})",
        item.arms,
        item.population if item.n is None else f"{item.population} (n = {item.n})",
        item.endpoint,
        ratio_words(item.hazard_ratio) if item.hazard_ratio is not None else "",
        "\n".join(f"{median.arm}: {median_words(median)}" for median in item.medians),
        item.result,
    )
