"""What the closed card of an option says: worked out from its verdict, without any widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Knowledge
from app.reasoning.assessment import Reason, ReasonKind, Status, Verdict
from app.ui.texts import counted, feature_label, status_word

translate = QCoreApplication.translate

_NAMED, _LETTERS = 3, 48
"""So many missing features, of so many letters together, are named on a closed card, whose two lines have no room for
more; the rest is counted."""

_GRADED = 2
"""So many bodies' grades stand on a closed card; an open one gives all."""


class BadgeKind(Enum):
    """What a badge speaks of."""

    CHECKS = auto()
    CAUTION = auto()
    STRENGTH = auto()
    UNCONFIRMED = auto()
    INEXACT = auto()


@dataclass(frozen=True)
class Badge:
    """A few words on a pill."""

    kind: BadgeKind
    words: str
    more: str = ""
    """What the tooltip says instead of the words."""


@dataclass(frozen=True)
class Face:
    """The words of a closed card."""

    title: str
    status: Status
    word: str
    why: str
    badges: tuple[Badge, ...]

    @property
    def spoken(self) -> str:
        """The whole card in one breath, for screen readers and tooltips."""
        return " ".join(f"{part}." for part in (self.word, self.why, *(badge.words for badge in self.badges)) if part)


def face_of(verdict: Verdict, knowledge: Knowledge) -> Face:
    """Say on a card what a verdict means."""
    return Face(
        title=verdict.option.label,
        status=verdict.status,
        word=status_word(verdict.status),
        why=_why(verdict, knowledge).rstrip("."),
        badges=_badges(verdict),
    )


def _why(verdict: Verdict, knowledge: Knowledge) -> str:
    match verdict.status:
        case Status.APPLICABLE:
            held = [reason for reason in verdict.reasons if reason.holds]
            return verdict.option.rationale or (held[-1].criterion.text if held else "")
        case Status.NEEDS_INFORMATION:
            return _missing(verdict, knowledge)
        case Status.NOT_APPLICABLE:
            return _failing(next((reason for reason in verdict.reasons if reason.holds is False), None))
        case Status.CONTRAINDICATED:
            met = (r for r in verdict.reasons if r.kind is ReasonKind.CONTRAINDICATION and r.holds)
            return _because(next(met, None))


def _missing(verdict: Verdict, knowledge: Knowledge) -> str:
    names = [feature_label(knowledge, feature) for feature in verdict.missing]
    named = max(n for n in range(min(len(names), _NAMED) + 1) if n <= 1 or len(", ".join(names[:n])) <= _LETTERS)
    text = translate("Face", "depends on {features}").format(features=", ".join(names[:named]))
    more = len(names) - named
    return text if more <= 0 else translate("Face", "{text} and {n} more").format(text=text, n=more)


def _failing(reason: Reason | None) -> str:
    """The patient's answer first: a condition that is not met must not read as if it were."""
    if reason is None:
        return ""
    text = reason.criterion.text.rstrip(".")
    if not reason.answer:
        return translate("Face", "asks for: {condition}").format(condition=text)
    return translate("Face", "{answer}; asks for: {condition}").format(answer=reason.answer, condition=text)


def _because(reason: Reason | None) -> str:
    if reason is None:
        return ""
    text = reason.criterion.text.rstrip(".")
    return f"{text} ({reason.answer})" if reason.answer else text


def _badges(verdict: Verdict) -> tuple[Badge, ...]:
    if verdict.status is Status.NOT_APPLICABLE:
        return ()
    badges = []
    if not verdict.exact:
        badges.append(Badge(BadgeKind.INEXACT, translate("Face", "judged by single criteria only")))
    if verdict.checks:
        one, many = translate("Face", "{n} check open"), translate("Face", "{n} checks open")
        badges.append(Badge(BadgeKind.CHECKS, counted(len(verdict.checks), one, many)))
    if verdict.cautions:
        one, many = translate("Face", "{n} caution"), translate("Face", "{n} cautions")
        badges.append(Badge(BadgeKind.CAUTION, counted(len(verdict.cautions), one, many)))
    strength = verdict.option.strength
    badges += [Badge(BadgeKind.STRENGTH, f"{item.body}: {item.native}") for item in strength[:_GRADED]]
    if len(strength) > _GRADED:
        rest = "; ".join(f"{item.body}: {item.native}" for item in strength[_GRADED:])
        badges.append(Badge(BadgeKind.STRENGTH, translate("Face", "+{n} more").format(n=len(strength) - _GRADED), rest))
    if not verdict.option.verified:
        badges.append(Badge(BadgeKind.UNCONFIRMED, translate("Face", "source to be confirmed")))
    return tuple(badges)
