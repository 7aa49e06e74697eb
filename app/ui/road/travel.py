"""What the user does with roads: each a step that can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.patient.road_file import MAX_ROADS, MAX_STEPS
from app.session import road as roads_of
from app.session.road import Roads
from app.session.road_rules import Course
from app.ui.road.words import course_word, place_title, road_name, treatment_word
from app.ui.session_model import SessionModel


class Travel(QObject):
    """Takes treatments, goes back, forks, names and removes roads of the session."""

    def __init__(self, model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    @property
    def roads(self) -> Roads:
        """The roads as they are shown: before the first treatment there is a start alone."""
        state = self._model.snapshot.state
        return state.roads if state.roads.roads else roads_of.begin(state.roads, state.answers)

    @property
    def can_fork(self) -> bool:
        """Say whether a patient file has room for one more road."""
        return len(self.roads.roads) < MAX_ROADS

    @property
    def can_take(self) -> bool:
        """Say whether a patient file has room for one more treatment from where one stands."""
        road = self.roads.current
        return road is not None and (road.at < MAX_STEPS if road.at == len(road.steps) else self.can_fork)

    def take(self, option: str, course: Course) -> None:
        """Take a treatment from where one stands."""
        state = self._model.snapshot.state
        step = roads_of.make_step(self._model.knowledge, state.edition, option, course)
        words = f"{treatment_word(self._model.knowledge, step)}: {course_word(course)}"
        self._model.travel(words, roads_of.take(self.roads, step))

    def stand(self, number: int, place: int) -> None:
        """Look at a place of a road."""
        index = self._index(number)
        if self._model.snapshot.state.roads.roads:
            words = self.tr("Go to “{place}”")
            title = place_title(self._model.knowledge, self.roads.roads[index], place)
            self._model.travel(words.format(place=title), roads_of.stand(self.roads, index, place))

    def fork(self, number: int) -> None:
        """Copy a road up to where it is looked at, and walk the copy."""
        index = self._index(number)
        road = self.roads.roads[index]
        self._model.travel(self.tr("Branch off"), roads_of.fork(self.roads, index, road.at))

    def rename(self, number: int, name: str) -> None:
        """Give a road a name."""
        index = self._index(number)
        if name != self.roads.roads[index].name:
            self._model.travel(self.tr("Name of a road"), roads_of.rename(self.roads, index, name))

    def drop(self, number: int) -> None:
        """Remove a road; the answers on screen are then those of the road that is walked next."""
        index = self._index(number)
        if self._model.snapshot.state.roads.roads:
            words = self.tr("Remove {road}").format(road=road_name(self.roads.roads[index]))
            self._model.travel(words, roads_of.drop(self.roads, index))

    def _index(self, number: int) -> int:
        return next(index for index, road in enumerate(self.roads.roads) if road.number == number)
