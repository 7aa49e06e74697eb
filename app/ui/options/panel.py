"""The right pane: every option of the edition with its verdict, grouped by what it is for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Role
from app.reasoning.assessment import Status, Verdict
from app.reasoning.explanation import Explanation
from app.reasoning.what_if import Change
from app.report.change_words import proposal_words
from app.session.finder import folded
from app.ui.figures.card import FigureShelf, OptionFigures
from app.ui.options.card import OptionCard
from app.ui.options.details import Details
from app.ui.options.face import face_of
from app.ui.options.overview import Filter, Overview
from app.ui.options.prospects import Prospects
from app.ui.options.welcome import Welcome
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import role_word
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.heading import Fold, Heading
from app.ui.widgets.places import Places
from app.ui.widgets.text import label

ORDER = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED, Status.NOT_APPLICABLE)
"""Verdicts inside a group, from top to bottom."""


class OptionsPanel(QWidget):
    """Keeps one card for each option, made when it is first seen, and changes only what differs."""

    #: The user wants to answer a question; hands on the feature's id.
    question_wanted = Signal(str)
    #: The user wants to go on as if a treatment was given; hands on the option's id.
    treatment_wanted = Signal(str)
    #: The user wants to see the figures behind an option large; hands on the option's id.
    figures_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._themes = model, themes
        self._cards: dict[str, OptionCard] = {}
        self._shown: dict[str, Verdict] = {}
        self._open: set[str] = set()
        self._whole: set[str] = set()
        self._told: dict[str, Explanation] = {}
        self._figures = FigureShelf(model.knowledge, themes)
        self._headings = {role: Heading(role_word(role), themes) for role in Role}
        self._folds = {role: self._make_fold(role) for role in Role}
        self._nothing = label("", tone="secondary")
        self._overview = Overview(themes)
        self._column = QVBoxLayout(self)
        self._low = False
        self.welcome = Welcome(themes)
        self.cards_view = ScrollColumn()
        self._places = Places(model, self.cards_view)
        self.cards_view.column.adopt(*self._headings.values(), *self._folds.values(), self.welcome, self._nothing)
        self._build()
        self._overview.filter_chosen.connect(self._arrange)
        self._overview.search.returnPressed.connect(self.start)
        self._overview.moves.option_wanted.connect(self._go_to)
        self._overview.moves.undo_wanted.connect(self._undo)
        themes.changed.connect(self._dress)
        model.changed.connect(self._changed)
        model.opened.connect(self._overview.moves.forget)
        self._dress()
        self._show(model.snapshot)

    @property
    def cards(self) -> dict[str, OptionCard]:
        """The cards made so far, by option id; those that are shown are up to date."""
        for card in self._cards.values():
            card.catch_up()
        return self._cards

    @property
    def overview(self) -> Overview:
        """The summary and filter above the cards."""
        return self._overview

    def fold(self, role: str) -> Fold:
        """The line that opens the options of a role that are not applicable."""
        return self._folds[Role(role)]

    def card(self, option_id: str) -> OptionCard:
        """The card of an option, made when it is first asked for; brings it up to date."""
        card = self._card(self._model.snapshot.assessment.verdict(option_id))
        card.catch_up()
        return card

    def start(self) -> None:
        """Put the keyboard focus on the first option."""
        first = next((item for item in self.cards_view.column.items if isinstance(item, OptionCard)), None)
        if first is not None:
            self.cards_view.verticalScrollBar().setValue(0)
            first.head.setFocus()

    def reveal(self, option_id: str) -> None:
        """Bring a card into view, whatever hides it."""
        verdict = self._verdict(option_id)
        if verdict is None:
            return
        if not self._matches(verdict, self._overview.sought):
            self._overview.search.clear()
        if not self._overview.filter.admits(verdict.status):
            self._overview.choose(Filter.ALL)
        if verdict.status is Status.NOT_APPLICABLE and self._overview.filter is Filter.ALL:
            self._folds[verdict.option.role].setChecked(True)
        self.cards_view.bring(self.card(option_id), 8)

    def open(self, option_id: str) -> None:
        """Open a card, with all that is said of its option."""
        if option_id not in self._open:
            self._toggle(option_id)

    def _verdict(self, option_id: str) -> Verdict | None:
        verdicts = self._model.snapshot.assessment.verdicts
        return next((verdict for verdict in verdicts if verdict.option.id == option_id), None)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.assessment is not after.assessment or before.state.roads != after.state.roads:
            self._overview.moves.show_change(before.assessment, after.assessment)
        if before.assessment is not after.assessment:
            self._show(after)
        if before.state.selected != after.state.selected:
            for option_id in (before.state.selected, after.state.selected):
                if option_id in self._cards:
                    self._cards[option_id].set_selected(option_id == after.state.selected)
            if after.state.selected is not None:
                self.reveal(after.state.selected)

    def _show(self, snapshot: Snapshot) -> None:
        self._overview.show_assessment(self._model.edition, snapshot.assessment)
        self._fit()
        self._arrange()

    def _arrange(self) -> None:
        """Put the cards in their order; only cards whose verdict differs change."""
        sought = self._overview.sought
        items: list[QWidget] = [self._overview] if self._low else []
        if not self._model.snapshot.assessment.answers and not sought:
            items.append(self.welcome)
        gaps: dict[QWidget, int] = {}
        for role in Role:
            verdicts = [v for v in self._model.snapshot.assessment.verdicts if v.option.role is role]
            admitted = [verdict for verdict in verdicts if self._overview.filter.admits(verdict.status)]
            shown = [verdict for verdict in admitted if self._matches(verdict, sought)]
            if shown:
                items.append(self._headings[role])
                gaps[self._headings[role]] = 20
                items += self._of_role(role, shown)
                self._headings[role].set_remark(self._remark(verdicts))
        if not any(isinstance(item, OptionCard | Fold) for item in items):
            self._nothing.setText(
                self.tr("No option has this name.") if sought else self.tr("No option has this verdict.")
            )
            items.append(self._nothing)
        self.cards_view.column.show_items(items, gaps)
        self._overview.show()  # the column hides what it no longer holds

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit():
            self._arrange()

    def _fit(self) -> bool:
        """Let what stands above the cards scroll with them where it would leave them less than half of the room."""
        low = self._overview.heightForWidth(self.width()) > self.height() / 2
        if low is self._low or not self.isVisible():
            return False
        self._low = low
        if not low:
            self._column.insertWidget(0, self._overview)
        return True

    def _matches(self, verdict: Verdict, sought: str) -> bool:
        """Say whether an option goes by all of these words, or its treatment does."""
        if not sought:
            return True
        therapy = self._model.knowledge.therapies.get(verdict.option.therapy)
        names = folded(f"{verdict.option.label} {therapy.label if therapy else ''}")
        return all(word in names for word in sought.split())

    def _of_role(self, role: Role, verdicts: list[Verdict]) -> list[QWidget]:
        ordered = sorted(verdicts, key=lambda verdict: ORDER.index(verdict.status))
        out = [verdict for verdict in ordered if verdict.status is Status.NOT_APPLICABLE]
        if self._overview.filter is not Filter.ALL or self._overview.sought or not out:
            return [self._card(verdict) for verdict in ordered]
        self._folds[role].set_words(self.tr("{n} not applicable").format(n=len(out)))
        items: list[QWidget] = [
            self._card(verdict) for verdict in ordered if verdict.status is not Status.NOT_APPLICABLE
        ]
        items.append(self._folds[role])
        if self._folds[role].isChecked():
            items += [self._card(verdict) for verdict in out]
        return items

    def _card(self, verdict: Verdict) -> OptionCard:
        option_id = verdict.option.id
        card = self._cards.get(option_id)
        if card is None:
            card = self._cards[option_id] = OptionCard(option_id, self._themes)
            self.cards_view.column.adopt(card)
            card.toggled.connect(self._toggle)
            card.stepped.connect(self._step)
        card.owe(partial(self._write, card, verdict))
        card.set_selected(self._model.snapshot.state.selected == option_id)
        return card

    def _write(self, card: OptionCard, verdict: Verdict) -> None:
        """Show a verdict on its card, and all that is said of it while the card is open."""
        option_id = verdict.option.id
        before = self._shown.get(option_id)
        if before is not verdict:  # to compare them, both would have to be put into words
            self._shown[option_id] = verdict
            card.show_face(face_of(verdict, self._model.knowledge))
        if option_id in self._open and (
            before != verdict or self._told.get(option_id) != self._model.explain(option_id)
        ):
            card.show_details(self._details(verdict))

    def _remark(self, verdicts: list[Verdict]) -> str:
        applicable = sum(verdict.status is Status.APPLICABLE for verdict in verdicts)
        return self.tr("{n} of {m} applicable").format(n=applicable, m=len(verdicts))

    def _toggle(self, option_id: str) -> None:
        if option_id in self._open:
            self._open.discard(option_id)
            self._whole.discard(option_id)
            self._told.pop(option_id, None)
            self.card(option_id).show_details(None)
        else:
            self._open.add(option_id)
            self.card(option_id)
        self.cards_view.column.place()
        self._model.select(option_id)
        if option_id in self._open:
            self.reveal(option_id)

    def _step(self, option_id: str, step: int) -> None:
        cards = [item for item in self.cards_view.column.items if isinstance(item, OptionCard)]
        at = next(i for i, card in enumerate(cards) if card.option_id == option_id) + step
        if 0 <= at < len(cards):
            cards[at].head.setFocus()
            self.cards_view.bring(cards[at], 8)

    def _details(self, verdict: Verdict) -> Details:
        model, option_id = self._model, verdict.option.id
        found = self._told[option_id] = model.explain(option_id)
        prospects = Prospects(found, model.snapshot.state.answers, model.knowledge, model.edition, self._themes)
        prospects.setObjectName(option_id)
        prospects.trial_wanted.connect(self._try)
        prospects.all_wanted.connect(self._tell_all)
        prospects.tell(whole=option_id in self._whole)
        figures = OptionFigures(self._figures.charts(model.edition, option_id), self._themes)
        details = Details(verdict, (prospects, figures), model.knowledge, model.edition, self._themes)
        details.question_wanted.connect(self.question_wanted)
        details.treatment_wanted.connect(self.treatment_wanted)
        details.figures_wanted.connect(self.figures_wanted)
        return details

    def _go_to(self, option_id: str) -> None:
        self.reveal(option_id)
        self._model.select(option_id)

    def _undo(self) -> None:
        self._model.undo_stack.undo()

    def _try(self, change: Change) -> None:
        """Make the change an undoable step; the card stays in view, and above stands what moved."""
        option_id = self.sender().objectName()
        features, answers = self._model.knowledge.features, self._model.snapshot.state.answers
        proposals = "; ".join(
            proposal_words(features[name], answers.get(name), value) for name, value in change.answers.items()
        )
        words = self.tr("Tried {answers}").format(answers=proposals)
        self._overview.moves.announce(words)
        self._model.answer_all(words, change.answers)
        self.reveal(option_id)
        self.card(option_id).head.setFocus()

    def _tell_all(self) -> None:
        option_id = self.sender().objectName()
        self._whole.add(option_id)
        verdict = self._verdict(option_id)
        if verdict is not None:
            self.card(option_id).show_details(self._details(verdict))
            self.cards_view.column.place()

    def _make_fold(self, role: Role) -> Fold:
        fold = Fold(self._themes)
        fold.setObjectName(f"out-{role.value}")
        fold.toggled.connect(self._arrange)
        return fold

    def _build(self) -> None:
        self.setProperty("plane", "window")
        self.setAccessibleName(self.tr("Options"))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._overview)
        self._column.addWidget(self.cards_view, 1)

    def _dress(self) -> None:
        for option_id in self._open & self._cards.keys():
            if (verdict := self._verdict(option_id)) is not None:
                self._cards[option_id].show_details(self._details(verdict))
        self.cards_view.column.set_spacing(16, 8)
