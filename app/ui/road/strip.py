"""The roads, one above the other: what was given, how it went, and where one stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.session.road import Roads
from app.session.road_rules import Course
from app.ui.icons import icon
from app.ui.road.lane import Lane
from app.ui.road.popup import TreatmentPopup
from app.ui.road.travel import Travel
from app.ui.road.words import option_of
from app.ui.session_model import SessionModel, Snapshot
from app.ui.theme import ThemeManager
from app.ui.widgets.text import label, tooltip

_MOST = 0.28
"""Share of the window that the roads may take; more of them scroll."""


class RoadStrip(QWidget):
    """Shows the roads of the session and lets the user walk them; a lane for each road, kept while it lives."""

    #: The user wants the strip out of the way.
    hide_wanted = Signal()

    def __init__(self, model: SessionModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._themes = model, themes
        self.travel = Travel(model, self)
        self.lanes: dict[int, Lane] = {}
        self.popup: TreatmentPopup | None = None
        self.add_button = QPushButton()
        self.hint = label("", tone="secondary")
        self.hide_button = QToolButton()
        self._scroll = QScrollArea()
        self._column = QVBoxLayout()
        self._build()
        themes.changed.connect(self._dress)
        model.changed.connect(self._changed)
        self._dress()

    def continue_with(self, option_id: str) -> None:
        """Ask how a treatment went that the user chose elsewhere."""
        option = next((item for item in self._model.edition.options if item.id == option_id), None)
        if option is not None:
            popup = self._new_popup()
            popup.ask_outcome(option)
            popup.show_at(self._corner())

    def show_place(self) -> None:
        """Bring the place where one stands into view."""
        roads = self.travel.roads
        if roads.current is not None and roads.current.number in self.lanes:
            lane = self.lanes[roads.current.number]
            self._scroll.ensureWidgetVisible(lane, 0, 0)
            lane.bring(roads.current.at)

    @override
    def sizeHint(self) -> QSize:
        lanes = sum(lane.sizeHint().height() for lane in self.lanes.values())
        return QSize(self._themes.px(600), lanes + 9)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "bar")
        self.setAccessibleName(self.tr("Road: treatment after treatment"))
        self.add_button.setProperty("kind", "outline")
        self.add_button.clicked.connect(self._ask_treatment)
        self.hide_button.clicked.connect(self.hide_wanted)
        self.hide_button.setAccessibleName(self.tr("Hide the road"))
        self.hide_button.setToolTip(self.tr("Hide the road (Ctrl+R)"))
        inside = QWidget()
        inside.setLayout(self._column)
        inside.setAutoFillBackground(False)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        state = (before.state.roads, before.state.answers, before.state.edition)
        if state != (after.state.roads, after.state.answers, after.state.edition):
            self._show(self.travel.roads)

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
            if walked:
                self._word_add(lane, last=road.at == len(road.steps), empty=not road.steps)
        self._fit()
        self.show_place()

    def _word_add(self, lane: Lane, *, last: bool, empty: bool) -> None:
        """Let the button that takes the next treatment stand at the end of the lane that is walked."""
        self.add_button.setText(self.tr("+ Treatment…") if last else self.tr("+ Other treatment…"))
        here = self.tr("Choose a treatment that applies now, and how it went.")
        parting = self.tr("Continue differently from the step where you stand: on a second road.")
        self.add_button.setToolTip(tooltip(here if last else parting))
        self.add_button.setAccessibleDescription(here if last else parting)
        kept = self.tr("The history is carried along. Roads last for this session; a case file keeps only its answers.")
        self.hint.setText(kept)
        lane.place_end(self.add_button, self.hint if empty else None)
        if not empty:
            self.hint.hide()

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
        self.popup = TreatmentPopup(self._themes, self.window())
        self.popup.taken.connect(self._take)
        return self.popup

    def _take(self, option: str, course: str) -> None:
        self.travel.take(option, Course(course))
        self.add_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _corner(self) -> QPoint:
        """Where a popup opens: below the button while that is seen."""
        button = self.add_button
        if button.isVisible():
            return button.mapToGlobal(QPoint(0, button.height() + 4))
        return self.window().mapToGlobal(QPoint(self.window().width(), self._themes.px(96)))

    def _fit(self) -> None:
        lanes = [lane.sizeHint().height() for lane in self.lanes.values()]
        most = max(round(self.window().height() * _MOST), max(lanes, default=0))
        height = min(sum(lanes), most) + 9
        if height != self.height():
            self.setFixedHeight(height)

    def _dress(self) -> None:
        self.hide_button.setIcon(icon("close", self._themes.theme.text_secondary))
        self.hide_button.setIconSize(QSize(1, 1) * self._themes.px(16))
        self._show(self.travel.roads)
