"""The left pane: everything that can be known about the patient, and what of it is."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.knowledge.conditions import Value
from app.knowledge.model import Asked, Feature
from app.ui.patient.near import NearLimits
from app.ui.patient.next_line import NextLine
from app.ui.patient.next_question import NextQuestion
from app.ui.patient.row import FeatureRow, RowState
from app.ui.patient.settled import PAUSE, SettledReasons
from app.ui.patient.summary import ConflictStrip, Findings
from app.ui.patient.words import settled_briefly, settled_words
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.heading import Fold, Heading
from app.ui.widgets.places import Places
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.text import label

if TYPE_CHECKING:
    from app.ui.patient.guide import Guide

_ABOVE, _ROW = 300, 70
"""Where the rows begin at the earliest, and how tall one is at least, at text of 100 %."""


class PatientPanel(QWidget):
    """Builds itself from the knowledge: a feature is a row, a group a heading. Rows are made when first seen."""

    #: The guided walk has begun (True) or is over (False).
    walking = Signal(bool)

    def __init__(self, model: SessionModel, themes: ThemeManager, room: int | None = None) -> None:
        """Show all questions, or as many as have room in a window of this height: `fill` shows the rest."""
        super().__init__()
        self._model, self._themes = model, themes
        self._most = None if room is None else max(room - themes.px(_ABOVE), 0) // themes.px(_ROW) + 1
        self._walking = False
        self._rows: dict[str, FeatureRow] = {}
        self._headings = {group.id: Heading(group.label, themes) for group in model.knowledge.groups}
        self._folds = {group.id: self._make_fold(group.id) for group in model.knowledge.groups}
        self._nothing = label(self.tr("No question matches the search."), tone="secondary")
        self.next_question = NextQuestion(model.knowledge, themes)
        self.next_line = NextLine()
        self._settled = SettledReasons(self)
        self._findings = Findings(model.knowledge, themes)
        self.near = NearLimits(model, themes)
        self.conflicts = ConflictStrip(model.knowledge, themes)
        self._search = SearchLine(self.tr("Find a question"), themes)
        self._search.setAcceptDrops(False)  # a dropped file is for the window
        self._scroll = ScrollColumn()
        self._card_due = QTimer(self, singleShot=True, interval=PAUSE)
        self._card_old = False
        self._known = label("", tone="secondary")
        self._known.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._scroll.column.adopt(
            *self._headings.values(), *self._folds.values(), self._findings, self.near, self._nothing
        )
        self._build()
        self.next_question.answered.connect(self._answer)
        self.next_question.walk_wanted.connect(self.begin_walk)
        self.next_line.clicked.connect(self.start)
        self._card_due.timeout.connect(self._write_card)
        self._settled.found.connect(self._explain)
        self.near.found.connect(self._arrange)
        self.near.wanted.connect(self.reveal)
        self.conflicts.wanted.connect(self.reveal)
        self._search.textChanged.connect(self._arrange)
        self._search.returnPressed.connect(self._go_to_found)
        for moved in (self._scroll.verticalScrollBar().valueChanged, self._scroll.verticalScrollBar().rangeChanged):
            moved.connect(self._keep_in_sight)
        themes.changed.connect(self._dress)
        model.changed.connect(self._changed)
        self._dress()
        self._show(model.snapshot)

    @cached_property
    def guide(self) -> Guide:
        """The guided walk, made when it is first wanted."""
        from app.ui.patient.guide import Guide

        guide = Guide(self._model, self._themes)
        guide.hide()
        guide.left.connect(self.end_walk)
        self._column.addWidget(guide, 1)
        return guide

    @property
    def rows(self) -> dict[str, FeatureRow]:
        """The rows made so far, by feature id, all of them up to date."""
        for row in self._rows.values():
            row.catch_up()
        return self._rows

    def row(self, feature_id: str) -> FeatureRow:
        """The row of a feature, made when it is first asked for and up to date."""
        row = self._row(feature_id)
        row.catch_up()
        return row

    def _row(self, feature_id: str) -> FeatureRow:
        if feature_id not in self._rows:
            row = FeatureRow(self._model.knowledge.features[feature_id], self._themes)
            row.answered.connect(self._answer)
            row.owe(partial(self._write_row, feature_id))
            self._scroll.column.adopt(row)
            self._rows[feature_id] = row
        return self._rows[feature_id]

    def fold(self, group: str) -> Fold:
        """The line that opens the further questions of a group."""
        return self._folds[group]

    def reveal(self, feature_id: str) -> None:
        """Bring a question into view, whatever hides it, and put the keyboard focus on its answer."""
        feature = self._model.knowledge.features.get(feature_id)
        if feature is None:
            return
        self.set_walking(False)
        if not self._matches(feature):
            self._search.clear()
        if not self._is_shown(feature):
            self._folds[feature.group].setChecked(True)
        row = self.row(feature_id)
        if row not in self._scroll.column.items:
            self.fill()
        self._scroll.bring(row)
        row.take_focus()

    def begin_walk(self) -> None:
        """Ask the open questions one at a time."""
        self.set_walking(True)

    def end_walk(self) -> None:
        """Show all questions again, with the keyboard focus on the next one."""
        self.set_walking(False)
        self.start()

    def turn_walk(self) -> None:
        """Begin the guided walk, or leave it."""
        (self.end_walk if self._walking else self.begin_walk)()

    def set_walking(self, walking: bool) -> None:
        """Show the guided walk in place of the questions, or the questions."""
        if walking is self._walking:
            return
        self._walking = walking
        for part in (self._search, self._scroll):
            part.setVisible(not walking)
        self.guide.setVisible(walking)
        self._keep_in_sight()
        self.walking.emit(walking)
        if walking:
            self.guide.start()

    def start(self) -> None:
        """Put the keyboard focus on the next question."""
        if self._walking:
            self.guide.take_focus()
            return
        self._search.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._write_card()
        self.next_question.take_focus()

    def _keep_in_sight(self) -> None:
        """Name the next question above the others while its card is scrolled away, and move none of them by that."""
        question = self.next_question.feature
        if question is not None:
            self.next_line.name(self._model.knowledge.features[question].label)
        bar, searching, away = self._scroll.verticalScrollBar(), bool(self._search.text().strip()), self._card_away()
        if not away:
            self._write_card()
        shown = away and question is not None and not self._walking
        if shown is not self.next_line.isHidden():
            return
        before = self._scroll.y()
        self.next_line.setVisible(shown)
        layout = self.layout()
        if layout is not None and not searching:
            layout.activate()
            bar.setValue(bar.value() + self._scroll.y() - before)

    def _card_away(self) -> bool:
        """Say whether the card of the next question is out of sight: scrolled away, or behind a search."""
        searching = bool(self._search.text().strip())
        return searching or self.next_question.geometry().bottom() < self._scroll.verticalScrollBar().value()

    def _write_card(self) -> None:
        """Bring the card of the next question up to date, if it is not; what is in sight stays where it is."""
        if not self._card_old:
            return
        self._card_old = False
        bar = self._scroll.verticalScrollBar()
        top = bar.value()
        seen = next((item for item in self._scroll.column.items if item.geometry().bottom() >= top), None)
        before = seen.y() if seen is not None else 0
        self.next_question.write()
        if self._scroll.column.isVisible() and seen is not None:
            self._scroll.column.settle()
            bar.setValue(top + seen.y() - before)

    def start_search(self) -> None:
        """Put the keyboard focus on the search line."""
        self.set_walking(False)
        self._search.setFocus()
        self._search.selectAll()

    def _go_to_found(self) -> None:
        """Put the keyboard focus on the first question found."""
        rows = [item for item in self._scroll.column.items if isinstance(item, FeatureRow)]
        if rows and self._search.text().strip():
            rows[0].catch_up()
            self._scroll.bring(rows[0])
            rows[0].take_focus()

    def _answer(self, feature_id: str, value: Value | None) -> None:
        if value is None:
            self._model.forget(feature_id)
        else:
            self._model.answer(feature_id, value)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.assessment is after.assessment:
            return
        self._show(after)
        if not after.state.answers and before.state.answers:
            self._scroll.verticalScrollBar().setValue(0)

    def _show(self, snapshot: Snapshot) -> None:
        assessment = snapshot.assessment
        self._settled.follow(assessment)
        low = self._scroll.column.low
        for feature_id, row in self._rows.items():
            row.owe(partial(self._write_row, feature_id))
            if row.y() <= low:
                row.catch_up()
        self.next_question.follow(assessment)
        if self._scroll.isVisible() and self._card_away():
            self._card_old = True
            self._card_due.start()  # when the window has painted what is in sight
        else:
            self._card_old = False
            self.next_question.write()
        self._findings.show_assessment(self._model.edition, assessment)
        self.conflicts.show_assessment(assessment)
        self.near.follow()
        self._arrange()
        known, total = len(assessment.answers), len(self._model.knowledge.features)
        self._known.setText(self.tr("{known} of {total} known").format(known=known, total=total))

    def _state(self, feature_id: str) -> RowState:
        assessment, knowledge = self._model.snapshot.assessment, self._model.knowledge
        reason = self._settled.reason(feature_id)
        return RowState(
            value=assessment.answers.get(feature_id),
            settled=feature_id in assessment.settled,
            conflict=any(feature_id in conflict.features for conflict in assessment.conflicts),
            brief=settled_briefly(reason, knowledge) if reason else "",
            reason=settled_words(reason, assessment, knowledge) if reason else "",
        )

    def _explain(self, feature_id: str) -> None:
        if feature_id in self._rows:
            self._write_row(feature_id)

    def _write_row(self, feature_id: str) -> None:
        self._rows[feature_id].show_state(self._state(feature_id))

    def fill(self) -> None:
        """Show the questions as well that have no room at first."""
        self._arrange()

    def _arrange(self) -> None:
        """Decide which rows are seen; their order never changes."""
        most, self._most = self._most, None
        searching = bool(self._search.text().strip())
        items: list[QWidget] = [] if searching else [self.next_question]
        if not searching and not self._findings.empty:
            items.append(self._findings)
        if not searching and not self.near.empty:
            items.append(self.near)
        gaps: dict[QWidget, int] = {}
        for group in self._model.knowledge.groups:
            if most is not None and len(items) > most:
                break
            shown, later = self._of_group(group.id)
            if not shown and (searching or not later):
                continue
            items.append(self._headings[group.id])
            gaps[self._headings[group.id]] = 20
            items += [self._row(feature.id) for feature in shown]
            if later and not searching:
                items.append(self._folds[group.id])
        if searching and not items:
            items.append(self._nothing)
        self._scroll.column.show_items(items, gaps)
        self._keep_in_sight()

    def _of_group(self, group: str) -> tuple[list[Feature], list[Feature]]:
        """Features of a group that are shown, and those that belong to its fold."""
        features = [f for f in self._model.knowledge.features.values() if f.group == group]
        answers, still_open = self._model.snapshot.assessment.answers, self._model.snapshot.assessment.open
        known = sum(feature.id in answers for feature in features)
        self._headings[group].set_remark(self.tr("{n} of {m}").format(n=known, m=len(features)))
        later = [feature for feature in features if feature.asked is not Asked.CORE and feature.id not in answers]
        matter = sum(feature.id in still_open for feature in later)
        self._folds[group].set_words(self._fold_words(len(later), matter))
        return [feature for feature in features if self._matches(feature) and self._is_shown(feature)], later

    def _fold_words(self, count: int, matter: int) -> str:
        if count == matter:
            return counted(count, self.tr("{n} more question"), self.tr("{n} more questions"))
        if not matter:
            one, many = self.tr("{n} more question, settled"), self.tr("{n} more questions, all settled")
            return counted(count, one, many)
        return self.tr("{n} more questions, {m} can still change a verdict").format(n=count, m=matter)

    def _is_shown(self, feature: Feature) -> bool:
        if self._search.text().strip() or feature.asked is Asked.CORE:
            return True
        return feature.id in self._model.snapshot.assessment.answers or self._folds[feature.group].isChecked()

    def _matches(self, feature: Feature) -> bool:
        words = self._search.text().casefold().split()
        if not words:
            return True
        texts = (feature.label, feature.note, *(value.label for value in feature.values))
        haystack = " ".join(texts).casefold()
        return all(word in haystack for word in words)

    def _make_fold(self, group: str) -> Fold:
        fold = Fold(self._themes)
        fold.setObjectName(f"more-{group}")
        fold.toggled.connect(self._arrange)
        return fold

    def _build(self) -> None:
        self.setProperty("plane", "surface")
        self.setAccessibleName(self.tr("Patient"))
        self._places = Places(self._model, self._scroll)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Patient"), size="heading", wrap=False))
        head.addWidget(self._known, 1)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 4)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._search)
        top.addWidget(self.conflicts)
        top.addWidget(self.next_line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self._scroll, 1)

    def _dress(self) -> None:
        self._scroll.column.set_spacing(16, 12)
