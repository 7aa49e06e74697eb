"""The patient's path through the decision graph as a small tree, for pictures and text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.knowledge.conditions import Truth
from app.knowledge.model import Decision, Edition, Option, Role
from app.reasoning.assessment import Assessment, Status


@dataclass(frozen=True, slots=True)
class End:
    """Where a path ends: an option with its verdict, or an outcome that is no treatment (`status` None).

    `care`: supportive care or surveillance, which goes beside every treatment.
    """

    label: str
    status: Status | None
    care: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """A branch that the patient takes (`open` False) or may still take, with what it leads to."""

    answer: str
    open: bool
    steps: tuple[Step, ...]
    ends: tuple[End, ...]

    def leads_somewhere(self, *, care: bool = True) -> bool:
        """Say whether an option lies on it that is not simply ruled out; `care`: supportive ones count too."""
        options = [end for end in self.ends if end.status not in (None, Status.NOT_APPLICABLE)]
        return any(care or not end.care for end in options) or any(
            taken.leads_somewhere(care=care) for step in self.steps for taken in step.taken
        )


@dataclass(frozen=True, slots=True)
class Step:
    """A decision on the path. `repeated`: what follows it stands where it came first."""

    question: str
    taken: tuple[Taken, ...]
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """One track with the decisions and options that the patient reaches in it."""

    label: str
    steps: tuple[Step, ...]
    ends: tuple[End, ...]


def path_lanes(edition: Edition, assessment: Assessment) -> tuple[Lane, ...]:
    """Walk what the patient reaches, or may still reach, track by track; closed branches are left out."""
    walker = _Walker(edition, assessment)
    return tuple(
        Lane(track.label, *walker.below(track.leads_to))
        for track in edition.tracks
        if assessment.node_states.get(track.id) is not False
    )


def path_words(edition: Edition, path: Iterable[str]) -> str:
    """The path to one option in words: track, then the branches taken."""
    tracks = {track.id: track.label for track in edition.tracks}
    branches = {branch.id: branch.label for decision in edition.decisions for branch in decision.branches}
    return " → ".join(words for node in path if (words := tracks.get(node) or branches.get(node)))


class _Walker:
    def __init__(self, edition: Edition, assessment: Assessment) -> None:
        self._decisions: Mapping[str, Decision] = {item.id: item for item in edition.decisions}
        self._options: Mapping[str, Option] = {item.id: item for item in edition.options}
        self._outcomes = {item.id: item.label for item in edition.outcomes}
        self._statuses = {verdict.option.id: verdict.status for verdict in assessment.verdicts}
        self._states: Mapping[str, Truth] = assessment.node_states
        self._seen: set[str] = set()

    def below(self, nodes: Iterable[str]) -> tuple[tuple[Step, ...], tuple[End, ...]]:
        """Steps and ends that are not closed."""
        reachable = [node for node in nodes if self._states.get(node) is not False]
        steps = tuple(self._step(self._decisions[node]) for node in reachable if node in self._decisions)
        return steps, tuple(self._ends(reachable))

    def _step(self, decision: Decision) -> Step:
        if decision.id in self._seen:
            return Step(decision.question, (), repeated=True)
        self._seen.add(decision.id)
        taken = tuple(
            Taken(branch.label, self._states.get(branch.id) is None, *self.below(branch.leads_to))
            for branch in decision.branches
            if self._states.get(branch.id) is not False
        )
        return Step(decision.question, taken)

    def _ends(self, nodes: Iterable[str]) -> Iterator[End]:
        for node in nodes:
            if node in self._options:
                option = self._options[node]
                care = option.role in (Role.SUPPORTIVE, Role.SURVEILLANCE)
                yield End(option.label, self._statuses[node], care)
            elif node in self._outcomes:
                yield End(self._outcomes[node], None)
