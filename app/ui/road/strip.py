"""The roads, one above the other: what was given, how it went, and where one stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.conditions import Answers
from app.patient.road_file import MAX_ROADS, MAX_STEPS
from app.reasoning.assessment import Assessment
from app.session.road import Road, Roads
from app.session.road_rules import Course
from app.session.stages import stage_at
from app.ui.icons import icon
from app.ui.notices import notice
from app.ui.road.detail import StepDetail
from app.ui.road.lane import Lane
from app.ui.road.travel import Travel
from app.ui.road.words import folded_words, option_of
from app.ui.session_model import SessionModel, Snapshot
from app.ui.theme import ThemeManager
from app.ui.widgets.heading import Fold
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import explain, label

if TYPE_CHECKING:
    from app.ui.road.popup import TreatmentPopup

_MOST, _FRAME = 0.36, 10
"""Share of the window's middle that the strip may take, and the height of its own margins; more scrolls."""
_WIDE = 900
"""From this width, at text of 100 %, there is room for the hint behind the button; else it would be cut."""


class RoadStrip(QWidget):
    """Shows the roads of the session and lets the user walk them; a lane for each road, kept while it lives.

    Open it shows all; folded, one line says where one stands, or nothing when no road was begun.
    """

    #: The strip was opened or folded by itself or from inside; hands on whether it is open.
    opened = Signal(bool)

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._open, self._about, self._wide = False, True, True
        self.travel = Travel(model, self)
        self.lanes: dict[int, Lane] = {}
        self.popup: TreatmentPopup | None = None
        self.fold = Fold(themes)
        self.add_button = outline_button("")
        self.hint = label("", tone="secondary")
        self.hide_button = QToolButton()
        self.detail = StepDetail(model.knowledge, themes)
        self._body, self._inside = QWidget(), QWidget()
        self._scroll = QScrollArea()
        self._column = QVBoxLayout()
        self._build()
        themes.changed.connect(self._dress)
        model.changed.connect(self._changed)
        self._dress()

    @property
    def open(self) -> bool:
        """Say whether all of the roads is shown."""
        return self._open

    def set_open(self, opened: bool) -> None:
        """Show all, or fold it into one line."""
        if opened != self._open:
            self._open = opened
            self._appear()
            self.opened.emit(opened)
            if opened:
                self._show(self.travel.roads)

    def turn(self, opened: bool) -> None:
        """Show all, with the keyboard focus where the next treatment is chosen, or fold it into one line."""
        self.set_open(opened)
        if opened:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, shown: bool) -> None:
        """Say where the patient stands, or nothing: on a page that is not about the patient."""
        if shown != self._about:
            self._about = shown
            self._appear()

    def continue_with(self, option_id: str) -> None:
        """Ask how a treatment went that the user chose elsewhere."""
        option = next((item for item in self._model.edition.options if item.id == option_id), None)
        if not self.travel.can_take:
            notice(self.window(), self.tr("The treatment was not taken."), self._full())
        elif option is not None:
            popup = self._new_popup()
            popup.ask_outcome(option)
            popup.show_at(self._corner())

    def show_place(self) -> None:
        """Bring the place where one stands into view."""
        roads = self.travel.roads
        for index, road in enumerate(roads.roads):
            if road.number in self.lanes:
                self.lanes[road.number].bring(road.at if index == roads.active else None)
        self._show_lane()

    def fit(self) -> None:
        """Take the height that is needed, as far as the window has it: first the road walked, then what a step did."""
        heights = [0, *(lane.sizeHint().height() for lane in self.lanes.values())]
        wanted = self.detail.wanted_height(self._scroll.width()) if self.detail.isVisibleTo(self) else 0
        room = self._room()
        lanes = min(sum(heights), max(*heights, room - wanted))
        self._inside.setFixedHeight(sum(heights))
        self._scroll.setFixedHeight(lanes)
        self.detail.setFixedHeight(max(min(wanted, room - lanes), 0))

    def _room(self) -> int:
        """The height that the rest of the window can spare."""
        middle = self.parentWidget()
        layout = middle.layout() if middle is not None else None
        if middle is None or layout is None:
            return 0
        items = [item for at in range(layout.count()) if (item := layout.itemAt(at)) is not None]
        others = sum(item.minimumSize().height() for item in items if item.widget() is not self)
        return min(round(middle.height() * _MOST), middle.height() - others - _FRAME)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide != self._is_wide():
            self._show(self.travel.roads)
        self.fit()

    def _is_wide(self) -> bool:
        return self.width() >= self._themes.px(_WIDE)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        state = (before.state.roads, before.state.answers, before.state.edition)
        if state == (after.state.roads, after.state.answers, after.state.edition):
            return
        began, goes_on = bool(before.state.roads.roads), bool(after.state.roads.roads)
        if not (began or goes_on or self._open):
            return  # nobody sees it; it is brought up to date when it is opened
        self._show(self.travel.roads)
        if began != goes_on:
            self.set_open(goes_on)
        self._appear()

    def _appear(self) -> None:
        begun = bool(self._model.snapshot.state.roads.roads)
        self._body.setVisible(self._open)
        self.fold.setVisible(not self._open)
        self.setVisible(self._about and (self._open or begun))
        self.fit()

    def _show(self, roads: Roads) -> None:
        kept = {road.number for road in roads.roads}
        for number in [number for number in self.lanes if number not in kept]:
            self._remove(number)
        alone = len(roads.roads) == 1
        for index, road in enumerate(roads.roads):
            lane = self.lanes.get(road.number) or self._new_lane(road.number)
            if self._column.indexOf(lane) != index:
                self._column.insertWidget(index, lane)
            walked = index == roads.active
            lane.show_road(road, self._model.knowledge, walked=walked, alone=alone)
            lane.fork_button.setEnabled(self.travel.can_fork)
            if walked:
                self._show_walked(lane, road, len(roads.roads))
        widest = max(lane.wanted_width for lane in self.lanes.values())
        for lane in self.lanes.values():
            lane.set_width(widest)
        self.fit()
        self.show_place()

    def _show_walked(self, lane: Lane, road: Road, count: int) -> None:
        """Tell about the place where one stands, and put the button for the next treatment behind its road."""
        last, empty = road.at == len(road.steps), not road.steps
        self.add_button.setText(self.tr("Next treatment…") if last else self.tr("Other treatment…"))
        here = self.tr("Choose a treatment that applies now, and how it went.")
        parting = self.tr("Continue differently from the step where you stand: on a second road.")
        words = self._full() if not self.travel.can_take else here if last else parting
        self.add_button.setEnabled(self.travel.can_take)
        explain(self.add_button, words)
        self.add_button.ensurePolished()  # the stylesheet's smallest width would let the layout squeeze the words
        self.add_button.setMinimumWidth(self.add_button.sizeHint().width())
        self._wide = self._is_wide()
        told = empty and self._wide
        lane.place_end(*((self.add_button, self.hint) if told else (self.add_button,)))
        self.hint.setVisible(told)
        self.fold.set_words(folded_words(self._model.knowledge, road, count))
        if self._open and not empty:
            self.detail.show_stage(road, stage_at(road, road.at, self._assess))
        self.detail.setVisible(not empty)

    def _full(self) -> str:
        words = self.tr("A patient file holds {n} roads of {m} treatments at most. Remove a road first.")
        return words.format(n=MAX_ROADS, m=MAX_STEPS)

    def _assess(self, answers: Answers) -> Assessment:
        return self._model.read(replace(self._model.snapshot.state, answers=answers)).assessment

    def _new_lane(self, number: int) -> Lane:
        lane = self.lanes[number] = Lane(number, self._themes)
        lane.place_wanted.connect(self.travel.stand)
        lane.fork_wanted.connect(self.travel.fork)
        lane.drop_wanted.connect(self.travel.drop)
        lane.named.connect(self.travel.rename)
        lane.scrolled.connect(self._scroll_all)
        return lane

    def _remove(self, number: int) -> None:
        lane = self.lanes.pop(number)
        for part in (self.add_button, self.hint):
            if lane.isAncestorOf(part):
                part.setParent(self)
                part.hide()
        self._column.removeWidget(lane)
        lane.hide()
        lane.deleteLater()

    def _show_lane(self) -> None:
        """Scroll to the road that is walked; where it stands is counted, as a new one has no place yet."""
        roads = self.travel.roads
        if roads.current is not None and roads.current.number in self.lanes:
            high = self.lanes[roads.current.number].sizeHint().height()
            self._scroll.ensureVisible(0, high * roads.active + high // 2, 0, high // 2)

    def _scroll_all(self, value: int) -> None:
        """Keep the same lines of treatment below each other."""
        for lane in self.lanes.values():
            lane.scroll_to(value)

    def _ask_treatment(self) -> None:
        road, state = self.travel.roads.current, self._model.snapshot.state
        step = road.steps[road.at - 1] if road is not None and road.at else None
        going_on = option_of(self._model.knowledge, step) if step and step.edition == state.edition else None
        popup = self._new_popup()
        popup.offer(self._model.snapshot.assessment, going_on)
        popup.show_at(self._corner())

    def _new_popup(self) -> TreatmentPopup:
        from app.ui.road.popup import TreatmentPopup  # never needed in most runs

        self.popup = TreatmentPopup(self._themes, self.window())
        self.popup.taken.connect(self._take)
        return self.popup

    def _take(self, option: str, course: str) -> None:
        self.travel.take(option, Course(course))
        self.turn(opened=True)

    def _corner(self) -> QPoint:
        """Where a popup opens: below the button while that is seen."""
        button = self.add_button
        if button.isVisible():
            return button.mapToGlobal(QPoint(0, button.height() + 4))
        return self.window().mapToGlobal(QPoint(self.window().width(), self._themes.px(96)))

    def _toggled(self) -> None:
        self.set_open(not self._open)

    def _dress(self) -> None:
        self.hide_button.setIcon(icon("chevron-down", self._themes.theme.text_secondary))
        self.hide_button.setIconSize(QSize(1, 1) * self._themes.px(16))
        self._show(self.travel.roads)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "bar")
        self.setAccessibleName(self.tr("Road: treatment after treatment"))
        self.hint.setParent(self)  # while it stands in no lane
        self.hint.setContentsMargins(8, 0, 0, 0)
        words = self.tr("Take a treatment and say how it went: its history is carried along, and saved with the case.")
        self.hint.setText(words)
        explain(self.hint, words)
        self.add_button.clicked.connect(self._ask_treatment)
        self.hide_button.clicked.connect(self._toggled)
        self.hide_button.setAccessibleName(self.tr("Fold the road"))
        self.hide_button.setToolTip(self.tr("Fold the road into one line (Ctrl+R)"))
        self.fold.clicked.connect(self._toggled)
        self.fold.setToolTip(self.tr("Show the road (Ctrl+R)"))
        self.detail.option_wanted.connect(self._show_option)
        self._inside.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)  # only now: the area switches it on
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_lane)
        self._place()

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._scroll)
        left.addWidget(self.detail)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addLayout(left, 1)
        row.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 4, 5)
        column.setSpacing(0)
        column.addWidget(self.fold)
        column.addWidget(self._body)
        self._body.hide()
        self.hide()

    def _show_option(self, option: str) -> None:
        self._model.select(None)  # so that it is revealed even if it was looked at before
        self._model.select(option)
