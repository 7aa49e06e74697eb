"""What stands below an open therapy: what happened in between, what speaks against it in each edition, and examples."""

from __future__ import annotations

from collections.abc import Sequence

from oxidd.bdd import BDDFunction
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.knowledge.references import source_short
from app.patient.casefile import Case
from app.reasoning.edition_difference import SpaceComparison, TherapyDifference
from app.ui.compare.kinds_rows import CauseRow
from app.ui.compare.kinds_words import (
    Base,
    Example,
    cause_share,
    cause_words,
    differences,
    example_lead,
    in_order,
    share_words,
)
from app.ui.theme import ThemeManager
from app.ui.widgets.column import Column
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.sizing import height_by_width

_MOST = 8
"""So many causes are listed for each edition; the rest is counted."""


class ExampleCard(QWidget):
    """One of several examples, with buttons to open it and to see another."""

    #: The example is to be opened; hands on its Answers.
    wanted = Signal(object)
    #: Another example is shown, which may need another height.
    turned = Signal()

    def __init__(self, examples: list[Example], themes: ThemeManager) -> None:
        super().__init__()
        self._examples, self._at = examples, 0
        self.setProperty("plane", "inset")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheet = Sheet(themes)
        self.open = QPushButton(self.tr("Open as a new case"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self._open)
        self.another = outline_button(self.tr("Another example"))
        self.another.clicked.connect(self._turn)
        self.another.setVisible(len(examples) > 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.sheet)
        column.addLayout(buttons)
        self._write()

    @property
    def example(self) -> Example:
        """The example shown."""
        return self._examples[self._at]

    def _write(self) -> None:
        self.sheet.wipe()
        self.sheet.line(example_lead(self.example), strong=True)
        for words in self.example.told:
            self.sheet.line(words, indent=True)

    def _turn(self) -> None:
        self._at = (self._at + 1) % len(self._examples)
        self._write()
        self.turned.emit()

    def _open(self) -> None:
        self.wanted.emit(self.example.answers)


class Detail(QWidget):
    """Grows below its therapy; an example stands below the cause that was pressed."""

    #: An example is to be opened; hands on the Case.
    example_wanted = Signal(object)
    #: The height has changed.
    grown = Signal()

    def __init__(
        self,
        item: TherapyDifference,
        space: SpaceComparison,
        knowledge: Knowledge,
        bases: Sequence[Base],
        themes: ThemeManager,
    ) -> None:
        super().__init__()
        self.therapy, self._item = item.therapy, item
        self._space, self._knowledge, self._bases, self._themes = space, knowledge, bases, themes
        self._patients: dict[str, BDDFunction] = {}
        self._open: CauseRow | None = None
        self.card: ExampleCard | None = None
        self._column = Column(self)
        self._column.set_spacing(0, 4)
        height_by_width(self)
        self._parts = self._made()
        self._column.show_items(self._parts)

    @property
    def causes(self) -> list[CauseRow]:
        """The causes, from top to bottom."""
        return [part for part in self._parts if isinstance(part, CauseRow)]

    @override
    def heightForWidth(self, width: int) -> int:
        self._column.resize(width, self._column.height())
        self._column.place()
        return self._column.height() + self._themes.px(12)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(320), self.heightForWidth(max(self.width(), 1)))

    def redress(self) -> None:
        """Take another theme or text size."""
        self._column.place()

    def _made(self) -> list[QWidget]:
        parts: list[QWidget] = []
        if self._item.changes:
            sheet = Sheet(self._themes)
            for change in self._item.changes:
                known = [self._knowledge.sources[name] for name in change.sources if name in self._knowledge.sources]
                sources = "; ".join(dict.fromkeys(map(source_short, known)))
                told = f"{change.text} ({sources})" if sources else change.text
                sheet.runs((f"{change.year} ", "", True), (told, "", False))
            parts.append(sheet)
        for second, share in ((False, self._item.only_second), (True, self._item.only_first)):
            if share > 0:
                parts += self._against(share, second=second)
        return parts

    def _against(self, share: float, *, second: bool) -> list[QWidget]:
        """What the second (or the first) edition holds against those whom only the other one treats."""
        here, there = self._space.editions[second], self._space.editions[not second]
        causes = self._space.causes(self.therapy, second=second)
        text = self.tr("{share} of all kinds have it only in {edition}. What speaks against it in {other}:")
        if not causes:
            text = self.tr("{share} of all kinds have it only in {edition}: {other} has no such option.")
        sheet = Sheet(self._themes)
        sheet.heading(text.format(share=share_words(share), edition=there.label, other=here.label))
        rows: list[QWidget] = [sheet]
        for number, cause in enumerate(causes[:_MOST]):
            key = f"{here.id}-{number}"
            self._patients[key] = cause.patients
            rows.append(self._row(key, cause.option.label, cause_words(cause, here), cause_share(cause)))
        if not causes:
            key = f"{here.id}-none"
            self._patients[key] = self._space.only_one(self.therapy, second=not second)
            rows.append(self._row(key, "", self.tr("Who these are"), share_words(share)))
        if len(causes) > _MOST:
            more = Sheet(self._themes)
            more.line(self.tr("and {n} more that concern fewer").format(n=len(causes) - _MOST), tone="secondary")
            rows.append(more)
        return rows

    def _row(self, key: str, option: str, words: str, share: str) -> CauseRow:
        row = CauseRow(key, option, words, share, self._themes)
        row.chosen.connect(self._toggle)
        return row

    def _toggle(self, key: str) -> None:
        """Show examples below a cause, or take them away."""
        old, card = self._open, self.card
        self._open = self.card = None
        pressed = next(row for row in self.causes if row.key == key)
        if pressed is not old:
            self._open, self.card = pressed, ExampleCard(self._examples(self._patients[key]), self._themes)
            self.card.wanted.connect(self._wanted)
            self.card.turned.connect(self.grown)
        for row in self.causes:
            row.set_open(opened=row is self._open)
        items = [part for row in self._parts for part in ((row, self.card) if row is self._open else (row,)) if part]
        self._column.show_items(items)
        if card is not None:
            card.deleteLater()
        self.grown.emit()

    def _examples(self, patients: BDDFunction) -> list[Example]:
        found = []
        for base in self._bases:
            answers = self._space.example(patients, base.answers)
            if answers is not None:
                found.append(Example(base, answers, tuple(differences(answers, base.answers, self._knowledge))))
        return in_order(found)

    def _wanted(self, answers: Answers) -> None:
        name = self._knowledge.therapies[self.therapy].label
        text = self.tr("Example: {therapy}, {first} and {second}")
        first, second = (edition.label for edition in self._space.editions)
        label = text.format(therapy=name, first=first, second=second)
        self.example_wanted.emit(Case(label, self._space.editions[1].id, answers))
