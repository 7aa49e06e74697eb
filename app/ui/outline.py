"""The outline: the decision graph as a tree, for the keyboard, the screen reader and whoever prefers a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from app.ui.outline_model import OutlineModel, Row, RowKind
from app.ui.pathway.actions import BranchActions
from app.ui.pathway.hints import summary
from app.ui.pathway.text import TextBlock
from app.ui.session_model import SessionModel, Snapshot
from app.ui.theme import ThemeManager

_NARROW = 560
"""Width at 100 % text below which the column of roles is hidden."""


class OutlineView(QTreeView):
    """Twin of the graph: the same nodes, states and actions. Enter answers with a branch and selects an option."""

    #: The user wants to see a question in the patient panel; hands on the feature id.
    question_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._themes = model, themes
        self.rows = OutlineModel(model.knowledge, themes, self)
        self.actions_of_branches = BranchActions(model, self)
        self.actions_of_branches.question_wanted.connect(self.question_wanted)
        self.setModel(self.rows)
        self.setItemDelegate(_WrappingDelegate(self, themes))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.activated.connect(self._activate)
        model.changed.connect(self._changed)
        model.opened.connect(self._unfold)
        themes.changed.connect(self._retheme)
        self._stale = True
        self._closed: list[Row] = []
        self._retheme()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Build the rows when they are first looked at, which most sessions never do."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Make the rows for the edition in use, unless they are there."""
        if self._stale:
            self._stale = False
            self.rows.rebuild(self._session.edition, self._session.snapshot)
            self._unfold()
            self._describe()

    def reveal(self, node_id: str) -> None:
        """Make a node the current row and scroll to it."""
        self.refresh()
        row = self.rows.row_of(node_id)
        if row is not None:
            index = self.rows.index_of(row)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.state.edition != after.state.edition:
            self._stale = True
        if self._stale:
            if self.isVisible():
                self.refresh()
            return
        self.rows.restyle(after)
        self._open_again()
        self._describe()
        if after.state.selected is not None and after.state.selected != before.state.selected:
            self.reveal(after.state.selected)

    def _unfold(self) -> None:
        """Show everything but what lies behind branches that the case on screen has closed; an answer folds nothing."""
        if self._stale:
            return
        states = self._session.snapshot.assessment.node_states
        self.expandAll()
        self._closed = [
            row for row in self.rows.root.walk() if row.kind is RowKind.BRANCH and states.get(row.node) is False
        ]
        for row in self._closed:
            self.collapse(self.rows.index_of(row))

    def _open_again(self) -> None:
        """Show what lies behind folded branches that are closed no longer."""
        states = self._session.snapshot.assessment.node_states
        for row in [row for row in self._closed if states.get(row.node) is not False]:
            self._closed.remove(row)
            self.expand(self.rows.index_of(row))

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Outline of the decision graph"))
        self.setAccessibleDescription(summary(self._session.edition, self._session.snapshot.assessment))

    def _activate(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row.kind is RowKind.BRANCH:
            self.actions_of_branches.answer(row.node, self._below(index))
        elif row.kind is RowKind.TRACK:
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        elif row.kind is RowKind.LINK:
            self.reveal(row.node)
        else:
            self._session.select(row.node)

    def _below(self, index: QModelIndex) -> QPoint:
        """Where on the screen a menu for a row opens."""
        return self.viewport().mapToGlobal(self.visualRect(index.siblingAtColumn(0)).bottomLeft())

    def _retheme(self) -> None:
        self.setIndentation(self._themes.px(14))
        self.setIconSize(QSize(self._themes.px(16), self._themes.px(16)))
        self._share_width()

    def _share_width(self) -> None:
        """Words of state and role keep their width; the pathway wraps in the rest.

        In a narrow pane the role gives way: it is read out with the row and stands in its hint.
        """
        header, px = self.header(), self._themes.px
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(px(60))
        narrow = self.viewport().width() < px(_NARROW)
        self.setColumnHidden(2, narrow)
        widths = (0, px(164), 0 if narrow else px(132))
        rest = max(self.viewport().width() - sum(widths), px(200))
        for column, width in enumerate((rest, *widths[1:])):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            if width:
                self.setColumnWidth(column, width)
        self.scheduleDelayedItemsLayout()


class _WrappingDelegate(QStyledItemDelegate):
    """Gives a row the height that its wrapped text needs, and room enough for a finger."""

    def __init__(self, tree: QTreeView, themes: ThemeManager) -> None:
        super().__init__(tree)
        self._tree, self._themes = tree, themes

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        px, depth, above = self._themes.px, 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        room = self._tree.columnWidth(index.column()) - px(12)
        if index.column() == 0:
            room -= depth * self._tree.indentation()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        height = TextBlock(text, self._themes.font(strong=True), room).lines * self._themes.font().pixelSize() * 1.4
        return QSize(room, max(round(height) + px(10), px(30)))
