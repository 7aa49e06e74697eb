"""What can be put side by side: two editions, before and after the last change, or this patient and another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.knowledge.conditions import Answers
from app.knowledge.model import Edition, Knowledge
from app.patient.casefile import Case
from app.reasoning.comparison import Comparison, compare, then_and_now
from app.session.state import SessionState
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import answer_words, edition_name

translate = QCoreApplication.translate

_NAMED = 3
"""So many differing answers stand in the heading of a column; the rest is counted."""


class Pairing(Enum):
    """What is compared with what."""

    EDITIONS = "editions"
    STEP = "step"
    PATIENT = "patient"
    KINDS = "kinds"


@dataclass(frozen=True)
class Head:
    """What a column is called: in full over it, and shortly in each of its cells."""

    title: str
    detail: str
    short: str
    historical: bool


@dataclass(frozen=True)
class Pair:
    """A comparison with the headings of its columns; `patients`: they are two, so nothing was gained or lost."""

    comparison: Comparison
    left: Head
    right: Head
    patients: bool = False

    @property
    def alone(self) -> bool:
        """Whether both sides are one and the same: then there is nothing to tell apart."""
        return self.comparison.left is self.comparison.right


def editions(model: SessionModel) -> Pair | None:
    """This patient in the historical edition and today; None where there is no historical one."""
    both = then_and_now(model.knowledge)
    if not both:
        return None
    left, right = (model.read(replace(model.snapshot.state, edition=edition)) for edition in both)
    heads = [_edition_head(model.knowledge.edition(edition)) for edition in both]
    return Pair(_compared(model, left, right), heads[0], heads[1])


def last_step(model: SessionModel) -> Pair | None:
    """This patient before and after the last change; None where nothing was changed yet."""
    before = model.before_last_step()
    if before is None:
        return None
    comparison = _compared(model, before, model.snapshot)
    told = [_told(model.knowledge, item.state.answers, comparison.answers) for item in (before, model.snapshot)]
    was, now = (model.knowledge.edition(item.state.edition) for item in (before, model.snapshot))
    if was is not now:
        told = [edition_name(was), edition_name(now)]
    left = Head(translate("Compare", "Before my last change"), told[0], translate("Compare", "Before"), was.historical)
    return Pair(
        comparison, left, Head(translate("Compare", "Now"), told[1], translate("Compare", "Now"), now.historical)
    )


def other_patient(model: SessionModel, case: Case) -> Pair:
    """This patient and another one, read in the edition on screen."""
    state = model.snapshot.state
    other = model.read(SessionState(edition=state.edition, answers=case.answers, label=case.label))
    edition = model.edition
    read_in = translate("Compare", "read in the edition {edition}").format(edition=edition_name(edition))
    untitled, past = translate("Compare", "Untitled case"), edition.historical
    left = Head(state.label or untitled, translate("Compare", "This patient, {read}").format(read=read_in), "A", past)
    right = Head(
        case.label or untitled, translate("Compare", "Another patient, {read}").format(read=read_in), "B", past
    )
    return Pair(_compared(model, model.snapshot, other), left, right, patients=True)


def _compared(model: SessionModel, left: Snapshot, right: Snapshot) -> Comparison:
    return compare(model.knowledge, left.assessment, right.assessment)


def _edition_head(edition: Edition) -> Head:
    until = translate("Compare", "Knowledge up to {cutoff}").format(cutoff=edition.cutoff)
    detail = until if edition.historical else translate("Compare", "Reviewed {date}").format(date=edition.reviewed)
    return Head(edition_name(edition), detail, edition.label, edition.historical)


def _told(knowledge: Knowledge, answers: Answers, names: Iterable[str]) -> str:
    features = [knowledge.features[name] for name in names]
    told = [f"{item.label}: {answer_words(item, answers.get(item.id))}" for item in features]
    more = translate("Compare", "and {n} more").format(n=len(told) - _NAMED) if len(told) > _NAMED else ""
    return "; ".join(filter(None, (*told[:_NAMED], more)))
