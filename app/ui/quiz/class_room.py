"""The room of the class: many result files laid together, as a list, as counts of choices, and on the graph."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app import paths
from app.program.file_kinds import RESULT
from app.teaching.debrief import Debrief, ItemTally, debrief, heat
from app.teaching.results import MAX_BYTES, ResultFileError, ResultSheet, parse_sheet
from app.ui.quiz.heat_view import HeatView
from app.ui.quiz.item_row import ItemRow
from app.ui.quiz.names import choice_name
from app.ui.quiz.tally_row import TallyRow
from app.ui.session_model import SessionModel
from app.ui.texts import counted, file_name
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.file_dialog import FileQuestion, ask_open_many
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label

_NAMED = 3
"""So many refused files are named; the rest is counted."""


class ClassRoom(QWidget):
    """Holds what was opened until it is cleared; nothing of it is kept."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._sheets: list[ResultSheet] = []
        self._found: Debrief = debrief(())
        self._refused: list[str] = []
        self._at = -1
        self.head = label("", size="heading")
        self.remark = label("", tone="secondary")
        self.problem = label("", tone="warning")
        self.open = QPushButton(self.tr("Open result files…"))
        self.clear = outline_button(self.tr("Clear"))
        self.heat = HeatView(model, themes)
        self.rows: tuple[ItemRow, ...] = ()
        """The items on screen; the first one stands for all of them."""
        self.choices: tuple[TallyRow, ...] = ()
        """The choices of the item looked at."""
        self.sides = Segmented(themes)
        self._side = "choices"
        self._items, self._tally = ScrollColumn(), ScrollColumn()
        self._right = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.refresh()

    def start(self) -> None:
        """Put the keyboard focus on the way in."""
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, files: list[Path]) -> None:
        """Read files and lay them together with those opened before; what cannot be read is named."""
        self._refused = []
        for file in files:
            try:
                self._sheets.append(parse_sheet(paths.read_start(file, MAX_BYTES)))
            except OSError as error:
                self._refused.append(f"{file_name(file)}: {error.strerror or error}")
            except ResultFileError as error:
                self._refused.append(f"{file_name(file)}: {error}")
        self._at = -1
        self.refresh()

    def refresh(self) -> None:
        """Show what was opened."""
        found = self._found = debrief(self._sheets)
        one, many = self.tr("One sitting"), self.tr("{n} sittings")
        self.head.setText(counted(found.sittings, one, many) if found.sittings else self.tr("Class debrief"))
        self.remark.setText(self._remark(found))
        self.problem.setText(self._problem(found))
        self.problem.setVisible(bool(self.problem.text()))
        self.clear.setEnabled(bool(self._sheets))
        self._splitter.setVisible(bool(found.items))
        old, self.rows = self.rows, tuple(self._rows(found))
        self._items.column.show_items(self.rows)
        for row in old:
            row.deleteLater()
        if found.items:
            self._look(self._at)

    # -- showing ------------------------------------------------------------------------------------------------

    def _rows(self, found: Debrief) -> list[ItemRow]:
        if not found.items:
            return []
        everything = sum(item.learners for item in found.items)
        agreed = sum(item.agreed for item in found.items)
        rows = [ItemRow(-1, self.tr("All items"), (agreed, everything), self._themes)]
        for number, item in enumerate(found.items):
            rows.append(ItemRow(number, item.title or item.item, (item.agreed, item.learners), self._themes))
        for row in rows:
            row.chosen.connect(self._look)
        return rows

    def _look(self, number: int) -> None:
        """Show an item; -1 shows all of them together."""
        self._at = number
        for row in self.rows:
            row.show_checked(row.number == number)
        item = self._found.items[number] if number >= 0 else None
        old, self.choices = self.choices, tuple(self._choices(item)) if item is not None else ()
        self._tally.column.show_items(self.choices)
        self.sides.setVisible(item is not None)
        self._turn(self._side)
        for tally in old:
            tally.deleteLater()
        self._draw(item)

    def _turn(self, side: str) -> None:
        """Show who chose what, or the graph; all items together have no choices in common."""
        self._side = side
        self.sides.choose(side)
        self._right.setCurrentWidget(self.heat if side == "graph" or self._at < 0 else self._tally)

    def _choices(self, item: ItemTally) -> list[TallyRow]:
        rows = []
        made = dict(item.chosen)
        missed = tuple((choice, 0) for choice in item.key if choice not in made)  # else no one learns what was right
        for choice, count in (*item.chosen, *missed):
            words = self.tr("{n} of {learners}").format(n=count, learners=item.learners)
            icon = "applicable" if choice in item.key else ""
            name = choice_name(choice, self._model.knowledge)
            rows.append(TallyRow(name, words, (count, item.learners), self._themes, icon))
        return rows

    def _draw(self, item: ItemTally | None) -> None:
        editions = self._model.knowledge.editions
        wanted = item.edition if item is not None else self._model.knowledge.default_edition
        edition = editions.get(wanted) or editions[self._model.knowledge.default_edition]
        counts = heat(self._found, edition.id, () if item is None else (item.item,))
        scene_nodes = {option.id for option in edition.options} | {decision.id for decision in edition.decisions}
        self.heat.show_heat(edition, {node: count for node, count in counts.items() if node in scene_nodes})

    def _remark(self, found: Debrief) -> str:
        if not found.sittings:
            return self.tr(
                "Learners save their results from a quiz or a case as a file without a name. Open the files of a class "
                "here to see where choices parted. Nothing is sent, and nothing of it is kept."
            )
        parts = [self.tr("Most disagreed on first.")]
        if found.repeated:
            one = self.tr("One file held the same sitting again and counts once.")
            many = self.tr("{n} files held the same sitting again and count once.")
            parts.append(counted(found.repeated, one, many))
        return " ".join(parts)

    def _problem(self, found: Debrief) -> str:
        parts = []
        if self._refused:
            named = "; ".join(self._refused[:_NAMED])
            more = len(self._refused) - _NAMED
            parts.append(self.tr("Not read: {files}.").format(files=named.rstrip(".")))
            parts += [self.tr("And {n} more.").format(n=more)] if more > 0 else []
        if found.mixed:
            words = self.tr(
                "These results were made with {n} different versions of the knowledge; their keys may differ."
            )
            parts.append(words.format(n=len(found.contents)))
        elif found.contents and found.contents != (self._model.knowledge.content_sha256,):
            parts.append(self.tr("These results were made with another version of the knowledge than the one in use."))
        return " ".join(parts)

    # -- what the teacher does ----------------------------------------------------------------------------------

    def _ask(self) -> None:
        words = self.tr("Results ({pattern})").format(pattern=f"*{RESULT}")
        ask_open_many(self, FileQuestion(self.tr("Open result files"), [words]), self.take)

    def _clear(self) -> None:
        self._sheets, self._refused, self._at = [], [], -1
        self.refresh()
        self.start()

    def _build(self) -> None:
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self._ask)
        self.clear.clicked.connect(self._clear)
        buttons = Flow(gap=8)
        buttons.add(self.open)
        buttons.add(self.clear)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 12)
        top.setSpacing(8)
        for part in (self.head, self.remark, self.problem, buttons):
            top.addWidget(part)
        for scroll in (self._items, self._tally):
            scroll.column.set_spacing(24, 0)
        self.sides.add_segment("choices", self.tr("Who chose what"))
        self.sides.add_segment("graph", self.tr("Where the ways parted"))
        self.sides.setAccessibleName(self.tr("Right side"))
        self.sides.pressed.connect(self._turn)
        self._right.addWidget(self._tally)
        self._right.addWidget(self.heat)
        right = QWidget()
        lines = QVBoxLayout(right)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.sides, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self._right, 1)
        for side in (self._items, right):
            side.setMinimumWidth(240)
            self._splitter.addWidget(side)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([420, 760])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._splitter, 1)
        column.addStretch(0)
