"""The page that takes the place of pathways and options: two readings side by side, with what differs and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout
from typing_extensions import override

from app.patient.casefile import Case
from app.reasoning.comparison import Row, then_and_now
from app.ui.compare.kinds import KindsView
from app.ui.compare.listing import MARGIN, Listing
from app.ui.compare.pairs import Pair, Pairing, editions, last_step, other_patient
from app.ui.compare.paths_view import PathsView
from app.ui.session_model import SessionModel
from app.ui.stage import Page
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.page_head import PageHead
from app.ui.widgets.segmented import Segmented

_NARROW = 700
"""Below this width, at text of 100 %, what is compared is chosen from a menu: in a row it would take three lines."""


class ComparePage(Page):
    """Follows the session only while it is seen."""

    #: The user wants to see an option in the pathways; hands on its id.
    option_wanted = Signal(str)
    #: The user wants to compare with a patient file of their own.
    file_wanted = Signal()
    #: The user wants to open an example as a new case; hands on the Case.
    example_wanted = Signal(object)
    #: The user wants to compare with a bundled case; hands on its file.
    sample_wanted = Signal(object)

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Comparison"))
        self._model, self._themes = model, themes
        self._other: Case | None = None
        self._pairing = Pairing.EDITIONS if then_and_now(model.knowledge) else Pairing.STEP
        self._pair: Pair | None = None
        self._samples: dict[str, Path] = {}
        self._asked = self._taken = ""
        """File of the bundled case that was asked for, and of the one that is compared with; else nothing."""
        self.pairings = Segmented(themes, wraps=True)
        self.menu = MenuButton("", QMenu(self), themes)
        self.ways = Segmented(themes)
        self.others = Flow(gap=4)
        self.head = PageHead(self.tr("Compare"))
        self.listing = Listing(model, themes)
        self.paths = PathsView(model, themes)
        self.kinds = KindsView(model, themes)
        self._stack = QStackedWidget()
        self._drawn = False
        self._awaited: Case | None = None
        self._build()
        self._connect()

    @property
    def pair(self) -> Pair | None:
        """What is shown."""
        return self._pair

    @override
    def start(self) -> None:
        """Put the keyboard focus where what is compared is chosen."""
        narrow = self.menu.isVisibleTo(self)
        first = self.menu if narrow else self.pairings.segments[self._pairing.value]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, pairing: Pairing) -> None:
        """Compare something else."""
        self._pairing = pairing
        self.refresh()

    def show_other(self, case: Case) -> None:
        """Compare with another patient."""
        self._other = case
        self._taken, self._asked = self._asked, ""
        self.choose(Pairing.PATIENT)

    def show_way(self, way: str) -> None:
        """Show the pair as a "list" or "drawn"."""
        self._drawn = way == "drawn"
        self._show()

    def offer(self, samples: list[tuple[str, Path]]) -> None:
        """Offer bundled cases to compare with."""
        for words, file in samples:
            button = outline_button(words)
            button.setObjectName(file.name)
            button.setCheckable(True)
            button.clicked.connect(self._sample)
            self._samples[file.name] = file
            self.others.add(button)

    def refresh(self) -> None:
        """Compare anew and show what comes out."""
        self._pair = self._made()
        if self._pair is not None:
            self.paths.show_pair(self._pair)
        self._show()

    def _show(self) -> None:
        self.pairings.choose(self._pairing.value)
        self.menu.setText(self.pairings.segments[self._pairing.value].words)
        self.ways.choose("drawn" if self._drawn else "list")
        self.ways.setVisible(self._pair is not None)
        drawn = self._drawn and self._pair is not None
        self.others.setVisible(self._pairing is Pairing.PATIENT and not drawn)
        for button in self.others.findChildren(QPushButton):
            button.setChecked(button.objectName() == self._taken)
        for tool in self.paths.tools:
            tool.setVisible(drawn)
        if self._pairing is Pairing.KINDS:
            self._stack.setCurrentWidget(self.kinds)
        elif drawn:
            self._stack.setCurrentWidget(self.paths)
        else:
            self.listing.show_pair(self._pair, self._why_nothing())
            self._stack.setCurrentWidget(self.listing)

    def _made(self) -> Pair | None:
        match self._pairing:
            case Pairing.EDITIONS:
                return editions(self._model)
            case Pairing.STEP:
                return last_step(self._model)
            case Pairing.PATIENT:
                return other_patient(self._model, self._other) if self._other is not None else None
            case Pairing.KINDS:
                return None

    def _why_nothing(self) -> str:
        if self._pairing is Pairing.STEP:
            return self.tr("Nothing was changed yet. Change an answer on the left, and see here what it does.")
        return self.tr("Choose the patient to compare with.")

    # -- what the user does -------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._themes.px(_NARROW)
        self.pairings.setVisible(not narrow)
        self.menu.setVisible(narrow)

    def _picked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._pressed(str(action.data()))

    def _pressed(self, key: str) -> None:
        self.choose(Pairing(key))

    def _sample(self) -> None:
        self._asked = self.sender().objectName()
        self.sample_wanted.emit(self._samples[self._asked])

    def _draw_row(self, row: Row) -> None:
        self.show_way("drawn")
        self.paths.reveal_row(row)

    def _draw_parting(self, decision: str) -> None:
        self.show_way("drawn")
        self.paths.reveal(decision)

    def _open_example(self, case: Case) -> None:
        self._awaited = case
        self.example_wanted.emit(case)

    def _show_option(self, option: str) -> None:
        """Show an option in the pathways, if the edition on screen has it."""
        if any(item.id == option for item in self._model.edition.options):
            self.option_wanted.emit(option)

    # -- following ----------------------------------------------------------------------------------------------

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _changed(self) -> None:
        if self._awaited is not None and self._awaited.answers == self._model.snapshot.state.answers:
            self._awaited, self._pairing = None, Pairing.EDITIONS  # an example is there to be seen in both editions
        if self.isVisible():
            self.refresh()

    def _stepped(self) -> None:
        """The steps have changed: while a step is being made, the last one is still the one before it."""
        if self._pairing is Pairing.STEP:
            self._changed()

    def _rethemed(self) -> None:
        self.paths.redress()
        self._changed()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        both = [self._model.knowledge.edition(edition) for edition in then_and_now(self._model.knowledge)]
        if both:
            words = self.tr("This patient in {edition} and today").format(edition=both[0].label)
            self._offer(Pairing.EDITIONS, words)
        self._offer(Pairing.STEP, self.tr("Before and after my last change"))
        self._offer(Pairing.PATIENT, self.tr("With another patient…"))
        if both:
            self._offer(Pairing.KINDS, self.tr("All kinds of patients"))
        self.ways.add_segment("list", self.tr("List"))
        self.ways.add_segment("drawn", self.tr("Drawn"))
        self.pairings.setAccessibleName(self.tr("What to compare"))
        self.menu.setAccessibleDescription(self.tr("What to compare"))
        self.ways.setAccessibleName(self.tr("How to show it"))
        file = outline_button(self.tr("Open a file…"))
        file.setObjectName("file")
        file.clicked.connect(self.file_wanted)
        self.others.add(file)
        for part in (self.listing, self.paths, self.kinds):
            self._stack.addWidget(part)
        self._place()

    def _offer(self, pairing: Pairing, words: str) -> None:
        self.pairings.add_segment(pairing.value, words)
        action = self.menu.menu().addAction(words)
        action.setData(pairing.value)
        action.triggered.connect(self._picked)

    def _place(self) -> None:
        choices = Flow(gap=12)
        choices.add(self.pairings)
        choices.add(self.menu)
        choices.add(self.ways)
        for tool in self.paths.tools:
            choices.add(tool)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 8, MARGIN, 8)
        top.setSpacing(8)
        top.addWidget(self.head)
        top.addWidget(choices)
        top.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._model.changed.connect(self._changed)
        self._model.undo_group.indexChanged.connect(self._stepped)
        self._themes.changed.connect(self._rethemed)
        self.pairings.pressed.connect(self._pressed)
        self.ways.pressed.connect(self.show_way)
        self.head.back.clicked.connect(self.left)
        self.listing.row_wanted.connect(self._draw_row)
        self.listing.parting_wanted.connect(self._draw_parting)
        self.paths.option_wanted.connect(self._show_option)
        self.kinds.example_wanted.connect(self._open_example)
