"""The page that takes the place of pathways and options: two readings side by side, with what differs and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Role
from app.patient.casefile import Case
from app.reasoning.comparison import Kind, Row, then_and_now
from app.ui.compare.heads import Heads
from app.ui.compare.intro import write_intro
from app.ui.compare.pairs import Pair, Pairing, editions, last_step, other_patient
from app.ui.compare.row import RowView
from app.ui.compare.words import mark_word, row_face
from app.ui.session_model import SessionModel
from app.ui.texts import role_word
from app.ui.theme import ThemeManager
from app.ui.widgets.column import SCROLL_BAR, ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.heading import Heading
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import label

_MARGIN = 16


class ComparePage(QWidget):
    """Follows the session only while it is seen."""

    #: The user wants to go back to the pathways.
    left = Signal()
    #: The user wants to see an option in the pathways; hands on its id.
    option_wanted = Signal(str)
    #: The user wants to compare with a patient file of their own.
    file_wanted = Signal()
    #: The user wants to compare with a bundled case; hands on its file.
    sample_wanted = Signal(object)

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._other: Case | None = None
        self._pairing = Pairing.EDITIONS if then_and_now(model.knowledge) else Pairing.STEP
        self._pair: Pair | None = None
        self._rows: dict[str, RowView] = {}
        self._samples: dict[str, Path] = {}
        self.pairings = Segmented(themes, wraps=True)
        self.filter = Segmented(themes, wraps=True)
        self.others = Flow(gap=4)
        self.back = QPushButton(self.tr("Back to the pathways"))
        self._summary = label("", tone="secondary")
        self._nothing = label("", tone="secondary")
        self._intro = Sheet(themes)
        self._headings = {role: Heading(role_word(role), themes) for role in Role}
        self.view = ScrollColumn()
        self.heads, self.repeated = Heads(themes), Heads(themes, self.view)
        self._all = False
        self._build()
        self._connect()

    @property
    def pair(self) -> Pair | None:
        """What is shown."""
        return self._pair

    @property
    def rows(self) -> list[RowView]:
        """The rows shown, from top to bottom."""
        return [item for item in self.view.column.items if isinstance(item, RowView)]

    def start(self) -> None:
        """Put the keyboard focus where what is compared is chosen."""
        self.pairings.segments[self._pairing.value].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, pairing: Pairing) -> None:
        """Compare something else."""
        self._pairing = pairing
        self.refresh()

    def show_other(self, case: Case) -> None:
        """Compare with another patient."""
        self._other = case
        self.choose(Pairing.PATIENT)

    def offer(self, samples: list[tuple[str, Path]]) -> None:
        """Offer bundled cases to compare with."""
        for words, file in samples:
            button = self._outline(words)
            button.setObjectName(file.name)
            button.clicked.connect(self._sample)
            self._samples[file.name] = file
            self.others.add(button)

    def refresh(self) -> None:
        """Compare anew and show what comes out."""
        self._pair = self._made()
        self._intro.setFont(self._themes.font())
        self.pairings.choose(self._pairing.value)
        if self._pair is not None:
            for heads in (self.heads, self.repeated):
                heads.show_pair(self._pair)
            write_intro(self._intro, self._pair, self._model.knowledge)
            self._count(self._pair)
        else:
            self._intro.wipe()
        self._arrange()

    def _made(self) -> Pair | None:
        match self._pairing:
            case Pairing.EDITIONS:
                return editions(self._model)
            case Pairing.STEP:
                return last_step(self._model)
            case Pairing.PATIENT:
                return other_patient(self._model, self._other) if self._other is not None else None

    def _count(self, pair: Pair) -> None:
        counts = [(kind, pair.comparison.count(kind)) for kind in Kind]
        text = self.tr("{n} {marker}")
        told = [text.format(n=n, marker=mark_word(kind, pair).lower()) for kind, n in counts if n]
        self._summary.setText(" · ".join(told))
        differing = sum(n for kind, n in counts if kind is not Kind.SAME)
        self.filter.set_words("differing", self.tr("Only differences {n}").format(n=differing))
        self.filter.set_words("all", self.tr("All {n}").format(n=sum(n for _, n in counts)))

    def _arrange(self) -> None:
        items: list[QWidget] = [self.pairings]
        gaps: dict[QWidget, int] = {}
        if self._pairing is Pairing.PATIENT:
            items.append(self.others)
        if self._pair is None:
            self._nothing.setText(self._why_nothing())
            items.append(self._nothing)
        else:
            items += [] if self._intro.empty else [self._intro]
            items += [self._summary, self.filter, self.heads]
            rows, gaps = self._by_role(self._pair)
            items += rows
            if not rows:
                self._nothing.setText(self.tr("No verdict differs."))
                items.append(self._nothing)
        self.view.column.show_items(items, gaps)
        self._repeat()

    def _by_role(self, pair: Pair) -> tuple[list[QWidget], dict[QWidget, int]]:
        shown = [row for row in pair.comparison.rows if self._all or row.kind is not Kind.SAME]
        items: list[QWidget] = []
        gaps: dict[QWidget, int] = {}
        for role in Role:
            rows = [self._row(row, pair) for row in shown if row.role is role]
            if rows:
                heading = self._headings[role]
                heading.set_remark(f"{pair.left.short} | {pair.right.short}")
                items += [heading, *rows]
                gaps[heading] = self._themes.px(16)
                gaps.update(dict.fromkeys(rows, 0))
        return items, gaps

    def _row(self, row: Row, pair: Pair) -> RowView:
        key = f"{row.therapy}-{row.role.value}"
        if key not in self._rows:
            view = self._rows[key] = RowView(key, self._themes)
            view.chosen.connect(self._chosen)
            view.stepped.connect(self._step)
            view.focused.connect(self._focused)
        self._rows[key].show_face(row_face(row, pair, self._model.knowledge), pair)
        return self._rows[key]

    def _why_nothing(self) -> str:
        return {
            Pairing.EDITIONS: self.tr("There is no second edition to compare with."),
            Pairing.STEP: self.tr("Nothing was changed yet. Change an answer on the left, and see here what it does."),
            Pairing.PATIENT: self.tr("Choose the patient to compare with."),
        }[self._pairing]

    # -- what the user does -------------------------------------------------------------------------------------

    def _pressed(self, key: str) -> None:
        self.choose(Pairing(key))

    def _filtered(self, key: str) -> None:
        self._all = key == "all"
        self.filter.choose(key)
        self._arrange()

    def _sample(self) -> None:
        self.sample_wanted.emit(self._samples[self.sender().objectName()])

    def _chosen(self, key: str) -> None:
        """Show the option of the edition on screen that the row speaks of, the deciding one first."""
        rows = self._pair.comparison.rows if self._pair is not None else ()
        row = next(row for row in rows if f"{row.therapy}-{row.role.value}" == key)
        here = {option.id for option in self._model.edition.options}
        verdicts = [*row.right.deciding, *row.left.deciding]
        found = next((item.option.id for item in verdicts if item.option.id in here), None)
        if found is not None:
            self.option_wanted.emit(found)

    def _step(self, step: int) -> None:
        rows, sender = self.rows, self.sender()
        at = rows.index(sender) + step if isinstance(sender, RowView) else 0
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> None:
        row = self.sender()
        if isinstance(row, RowView) and row.ring:
            self.view.bring(row, self.repeated.height() + 8)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- following ----------------------------------------------------------------------------------------------

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repeat()

    def _repeat(self) -> None:
        """Keep the headings of the columns in sight while their place in the list is scrolled away."""
        wide = self.view.viewport().width() - 2 * _MARGIN + SCROLL_BAR
        self.repeated.setGeometry(_MARGIN, 0, wide, self.repeated.heightForWidth(wide))
        self.repeated.setVisible(self._pair is not None and self.view.verticalScrollBar().value() > self.heads.y())
        self.repeated.raise_()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setProperty("plane", "surface")
        self.setAccessibleName(self.tr("Comparison"))
        names = {
            Pairing.EDITIONS: self._editions_words(),
            Pairing.STEP: self.tr("Before and after my last change"),
            Pairing.PATIENT: self.tr("With another patient…"),
        }
        for pairing, words in names.items():
            if words:
                self.pairings.add_segment(pairing.value, words)
        for key in ("differing", "all"):
            self.filter.add_segment(key, "")
        self.filter.choose("differing")
        self.pairings.setAccessibleName(self.tr("What to compare"))
        self.filter.setAccessibleName(self.tr("Which rows to show"))
        file = self._outline(self.tr("Open a file…"))
        file.setObjectName("file")
        file.clicked.connect(self.file_wanted)
        self.others.add(file)
        self.back.setProperty("kind", "outline")
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        head.addWidget(label(self.tr("Compare"), size="heading", wrap=False), 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.view.column.adopt(*self._headings.values(), self._summary, self._nothing, self._intro, self.heads)
        self.view.column.adopt(self.pairings, self.filter, self.others)
        self.view.column.set_spacing(_MARGIN, 8)

    def _connect(self) -> None:
        self._model.changed.connect(self._changed)
        self._themes.changed.connect(self._changed)
        self.pairings.pressed.connect(self._pressed)
        self.filter.pressed.connect(self._filtered)
        self.back.clicked.connect(self.left)
        self.view.verticalScrollBar().valueChanged.connect(self._repeat)

    def _editions_words(self) -> str:
        both = [self._model.knowledge.edition(edition) for edition in then_and_now(self._model.knowledge)]
        return self.tr("This patient in {edition} and today").format(edition=both[0].label) if both else ""

    def _outline(self, words: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"))
        button.setProperty("kind", "outline")
        return button
