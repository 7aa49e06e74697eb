"""The graph as a tree of rows: tracks, decisions, branches and what they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from typing_extensions import override

from app.knowledge.model import Edition, Knowledge
from app.reasoning.assessment import Status
from app.session.placement import PlaceKind, Plan, plan
from app.ui.icons import pixmap, status_icon
from app.ui.pathway.criteria import told
from app.ui.pathway.hints import branch_word, reach_word
from app.ui.pathway.look import reach_of, status_colour
from app.ui.session_model import Snapshot
from app.ui.texts import role_word, status_word
from app.ui.theme import ThemeManager
from app.ui.widgets.text import tooltip

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    """What a row stands for."""

    TRACK = "track"
    DECISION = "decision"
    BRANCH = "branch"
    OPTION = "option"
    OUTCOME = "outcome"
    LINK = "link"


@dataclass(eq=False)
class Row:
    """One row. `node` is the id in the graph; `state` and `status` follow the session."""

    kind: RowKind
    node: str
    text: str
    role: str = ""
    parent: Row | None = None
    children: list[Row] = field(default_factory=list)
    position: int = 0
    state: str = ""
    status: Status | None = None

    def add(self, row: Row) -> Row:
        """Append a row below this one."""
        row.parent, row.position = self, len(self.children)
        self.children.append(row)
        return row

    def walk(self) -> Iterator[Row]:
        """This row and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


class OutlineModel(QAbstractItemModel):
    """Rows of one edition; `restyle` tells the view only of rows whose state changed."""

    def __init__(self, knowledge: Knowledge, themes: ThemeManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._knowledge, self._themes = knowledge, themes
        self._snapshot: Snapshot | None = None
        self.root = Row(RowKind.TRACK, "", "")
        self._headers = (self.tr("Pathway"), self.tr("State"), self.tr("Role"))

    def rebuild(self, edition: Edition, snapshot: Snapshot) -> None:
        """Show another edition."""
        self.beginResetModel()
        self._snapshot = snapshot
        self.root = _Builder(edition).build()
        for row in self.root.walk():
            row.state, row.status = _state(row, snapshot)
        self.endResetModel()

    def restyle(self, snapshot: Snapshot) -> None:
        """Take the states of a snapshot."""
        self._snapshot = snapshot
        for row in self.root.walk():
            after = _state(row, snapshot)
            if row is not self.root and after != (row.state, row.status):
                row.state, row.status = after
                self.dataChanged.emit(self.index_of(row), self.index_of(row, 2))

    def row_of(self, node: str) -> Row | None:
        """The first row of a node that is not a mere link to it."""
        return next((row for row in self.root.walk() if row.node == node and row.kind is not RowKind.LINK), None)

    def row(self, index: Index) -> Row:
        """The row at an index; the root for an invalid one."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Row) else self.root

    def index_of(self, row: Row, column: int = 0) -> QModelIndex:
        """Index of a row."""
        return QModelIndex() if row is self.root else self.createIndex(row.position, column, row)

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self.row(parent).children
        if parent.column() > 0 or not (0 <= row < len(children) and 0 <= column < 3):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.row(child).parent
        return QModelIndex() if above is None else self.index_of(above)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self.row(parent).children)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 3

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < 3:
            return self._headers[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is self.root:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (row.text, row.state, row.role)[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                words = (", ".join(part for part in (row.text, row.state, row.role) if part), row.state, row.role)
                return words[index.column()]
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._criteria(row)
            case _:
                return self._appearance(row, index.column(), role)

    def _appearance(self, row: Row, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.FontRole:
                strong = row.kind in (RowKind.TRACK, RowKind.DECISION) and column == 0
                return self._themes.font(strong=strong)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip("\n".join(part for part in (row.role, self._criteria(row)) if part))
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(row.status) if row.status is not None and column == 1 else None
            case _:
                return None

    def _criteria(self, row: Row) -> str:
        """What the graph shows of an option from close by, line by line; nothing of other rows."""
        if row.kind is not RowKind.OPTION or self._snapshot is None:
            return ""
        lines = told(self._snapshot.assessment.verdict(row.node), self._knowledge)
        return "\n".join(f"{line.words} · {line.grounds}" for line in lines)

    def _ink(self, row: Row, column: int) -> object:
        theme = self._themes.theme
        if row.status is not None and column == 1:
            return status_colour(theme, row.status)
        return theme.text if column == 0 else theme.text_secondary

    def _icon(self, status: Status) -> QIcon:
        theme = self._themes.theme
        colour, inner = status_colour(theme, status), theme.surface
        return QIcon(pixmap(status_icon(status), colour, self._themes.px(32), inner=inner))


class _Builder:
    """Turns the plan of an edition into rows; what stands elsewhere already becomes a link."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._plan: Plan = plan(edition)
        self._decisions = {item.id: item for item in edition.decisions}
        self._options = {item.id: item for item in edition.options}
        self._outcomes = {item.id: item for item in edition.outcomes}

    def build(self) -> Row:
        root = Row(RowKind.TRACK, "", "")
        for track in self._edition.tracks:
            row = root.add(Row(RowKind.TRACK, track.id, track.label))
            for key in self._plan.roots[track.id]:
                self._add(row, key, track.id)
        return root

    def _add(self, above: Row, key: str, source: str) -> None:
        place = self._plan.places[key]
        if place.kind is PlaceKind.LEAF:
            above.add(self._leaf(place.node))
            return
        decision = self._decisions[place.node]
        if place.kind is PlaceKind.LINK or self._plan.parent[key] != source:
            above.add(Row(RowKind.LINK, place.node, f"→ {decision.question}"))
            return
        row = above.add(Row(RowKind.DECISION, decision.id, decision.question))
        for branch in decision.branches:
            below = row.add(Row(RowKind.BRANCH, branch.id, branch.label))
            for target in self._plan.outlets.get(branch.id, ()):
                self._add(below, target, branch.id)

    def _leaf(self, node: str) -> Row:
        option = self._options.get(node)
        if option is not None:
            return Row(RowKind.OPTION, node, option.label, role_word(option.role))
        return Row(RowKind.OUTCOME, node, self._outcomes[node].label)


def _state(row: Row, snapshot: Snapshot) -> tuple[str, Status | None]:
    """What the state column says of a row."""
    reach = reach_of(snapshot.assessment.node_states.get(row.node))
    if row.kind in (RowKind.OUTCOME, RowKind.LINK) and row.parent is not None:
        # It may be reached by another way; here stands what this way leads to.
        reach = reach_of(snapshot.assessment.node_states.get(row.parent.node))
    match row.kind:
        case RowKind.OPTION:
            status = snapshot.assessment.verdict(row.node).status
            return status_word(status), status
        case RowKind.BRANCH:
            return branch_word(reach), None
        case RowKind.TRACK:
            return "", None
        case _:
            return reach_word(reach), None
