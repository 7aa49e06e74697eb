"""What the learner is asked, and the options or questions to choose from, in groups and found by a word."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.knowledge.model import Role
from app.teaching.lesson import TaskKind
from app.teaching.run import Run
from app.ui.teaching.choice_row import ChoiceRow
from app.ui.teaching.judge import Judge
from app.ui.teaching.picks import Picks
from app.ui.teaching.side import Side
from app.ui.teaching.words import how_many
from app.ui.texts import role_word
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.heading import Heading
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.text import label

_SHORT = 320
"""Below this height the words above the list are cut down."""


class TaskView(Side):
    """Emits what the learner wants; the run says what comes of it."""

    #: An option or question was pressed; hands on its id.
    pressed = Signal(str)

    def __init__(self, judge: Judge, themes: ThemeManager) -> None:
        super().__init__(themes, _SHORT)
        self._judge = judge
        self._run: Run | None = None
        self._groups: list[tuple[Heading, list[ChoiceRow]]] = []
        self.prompt = label("", size="title")
        self._hint = label("", tone="secondary")
        self.search = SearchLine(self.tr("Find an option or question"), themes)
        self.picks = Picks(themes)
        self.view = ScrollColumn()
        self._nothing = label(self.tr("Nothing of this name."), tone="secondary")
        self._build()

    @property
    def rows(self) -> list[ChoiceRow]:
        """The rows shown."""
        return [item for item in self.view.column.items if isinstance(item, ChoiceRow)]

    def begin(self, run: Run) -> None:
        """Ask the task of another stage."""
        self.search.clear()
        old = self.view.column.items
        self.view.column.show_items([])
        for item in (*old, *(row for _, rows in self._groups for row in rows)):
            if item is not self._nothing:
                item.hide()
                item.deleteLater()
        self._groups = [self._group(words, rows) for words, rows in self._offered(run)]
        if run.task is not None:
            self.prompt.setText(run.task.prompt)
            self._hint.setText(how_many(run.task))
        self._filter()
        self.view.verticalScrollBar().setValue(0)
        self.show_run(run)

    def show_run(self, run: Run) -> None:
        """Show which are chosen."""
        self._run = run
        places = {key: number for number, key in enumerate(run.chosen, 1)}
        words = {row.key: row.words for _, rows in self._groups for row in rows}
        for _, rows in self._groups:
            for row in rows:
                row.show_place(places.get(row.key, 0))
                row.setEnabled(run.can_choose or row.key in places)
        chosen = [(key, words[key]) for key in run.chosen if key in words]
        self.picks.show_choices(chosen, ordered=self._ordered(run))
        self.make_room()

    @override
    def make_room(self) -> None:
        """The list shows by itself what is chosen, but not in which order."""
        self._hint.setVisible(not self.short)
        run = self._run
        self.picks.setVisible(run is not None and bool(run.chosen) and (self._ordered(run) or not self.short))

    @staticmethod
    def _ordered(run: Run) -> bool:
        return run.task is not None and run.task.kind is TaskKind.RANK

    def start(self) -> None:
        """Put the keyboard focus into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self, run: Run) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """The groups with the ids and words of what can be chosen."""
        task, known = run.task, self._judge.knowledge
        if task is None:
            return
        if task.kind is TaskKind.ASK:
            for group in known.groups:
                open_ones = [f for f in known.features.values() if f.group == group.id and f.id not in run.answers]
                yield group.label, [(feature.id, feature.label) for feature in open_ones]
            return
        for role in Role:
            if not task.roles or role in task.roles:
                options = [option for option in self._judge.edition(run).options if option.role is role]
                yield role_word(role), sorted(((o.id, o.label) for o in options), key=lambda pair: pair[1].casefold())

    def _group(self, words: str, offered: list[tuple[str, str]]) -> tuple[Heading, list[ChoiceRow]]:
        rows = [ChoiceRow(key, text, self._themes) for key, text in offered]
        for row in rows:
            row.chosen.connect(self.pressed)
            row.stepped.connect(self._step)
            row.focused.connect(self._focused)
        heading = Heading(words, self._themes)
        self.view.column.adopt(heading, *rows)
        return heading, rows

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        items: list[QWidget] = []
        gaps: dict[QWidget, int] = {}
        for heading, rows in self._groups:
            shown = [row for row in rows if all(word in row.words.casefold() for word in words)]
            if shown:
                items += [heading, *shown]
                gaps[heading] = 14
        self.view.column.show_items(items or [self._nothing], gaps)

    def _step(self, step: int) -> None:
        rows = self.rows
        at = next((n for n, row in enumerate(rows) if row is self.sender()), 0) + step
        if at < 0:
            self.start()
        elif at < len(rows):
            rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow) and row.ring:
            self.view.bring(row)

    def _enter_list(self) -> None:
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._enter_list)
        self.view.column.set_spacing(20, 2)
        self.view.column.adopt(self._nothing)
        self._lay_out((self.prompt, self._hint, self.picks, self.search), self.view)
