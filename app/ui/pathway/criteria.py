"""What is told of an option's criteria for one patient, the same wherever it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from app.knowledge.model import Branch, Criterion, Knowledge
from app.knowledge.references import source_short
from app.reasoning.assessment import Reason, ReasonKind, Status, Verdict
from app.ui.texts import feature_label
from app.ui.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """A criterion in words: its icon, its text, how it stands, what is known of the patient, who says so."""

    icon: str
    words: str
    state: str
    answer: str = ""
    sources: tuple[str, ...] = ()
    decides: bool = False

    @property
    def grounds(self) -> str:
        """State, answer and sources in one line."""
        return " · ".join(part for part in (self.state, self.answer, ", ".join(self.sources)) if part)

    @property
    def brief(self) -> str:
        """The same where room is short: one source, and the answer only where it explains a no."""
        answer = self.answer if self.decides else ""
        more = f" +{len(self.sources) - 1}" if len(self.sources) > 1 else ""
        source = self.sources[0] + more if self.sources else ""
        return " · ".join(part for part in (self.state, answer, source) if part)


def decides(verdict: Verdict, reason: Reason) -> bool:
    """Say whether a reason decided against the option."""
    if verdict.status is Status.CONTRAINDICATED:
        return reason.kind is ReasonKind.CONTRAINDICATION and reason.holds is True
    return verdict.status is Status.NOT_APPLICABLE and reason.holds is False


def icon_of(reason: Reason) -> str:
    """The icon of a criterion."""
    if reason.kind is ReasonKind.CONTRAINDICATION and reason.holds:
        return "contraindicated"
    return {True: "tick", False: "cross", None: "question"}[reason.holds]


def icon_colour(theme: Theme, icon: str) -> QColor:
    """The colour of the icon of a criterion."""
    return {
        "tick": theme.applicable,
        "question": theme.needs_information,
        "warning": theme.needs_information,
        "contraindicated": theme.contraindicated,
    }.get(icon, theme.text)


def told(verdict: Verdict, knowledge: Knowledge) -> tuple[Told, ...]:
    """Tell what decided first, then what is open, then what is met, then cautions and what is still to be checked."""
    reasons = sorted(verdict.reasons, key=lambda reason: (not decides(verdict, reason), reason.holds is not None))
    lines = [_told(verdict, reason, knowledge) for reason in reasons]
    for caution in verdict.cautions:
        sources = _sources(caution, knowledge)
        lines.append(Told("warning", caution.text.rstrip("."), translate("graph", "Caution"), sources=sources))
    if verdict.checks:
        names = ", ".join(feature_label(knowledge, feature) for feature in verdict.checks)
        words = translate("graph", "Checks before use: {names}").format(names=names)
        lines.append(Told("question", words, translate("graph", "Not known")))
    return tuple(lines)


def branch_tails(branch: Branch, known: Sequence[str], knowledge: Knowledge) -> tuple[str, ...]:
    """What is told of a branch after its label: what it asks for exactly, what is known, who says so; ever shorter."""
    words = branch.criterion.text.rstrip(".")
    words = "" if words.casefold() == branch.label.casefold() else words
    parts = [words, *(line for line in known if line != words), ", ".join(_sources(branch.criterion, knowledge))]
    told_parts = [part for part in parts if part]
    return tuple(" · ".join(told_parts[:count]) for count in range(len(told_parts), -1, -1))


def _told(verdict: Verdict, reason: Reason, knowledge: Knowledge) -> Told:
    words = reason.criterion.text.rstrip(".")
    answer = "" if reason.answer == words else reason.answer
    sources = _sources(reason.criterion, knowledge)
    return Told(icon_of(reason), words, _state(verdict, reason), answer, sources, decides(verdict, reason))


def _state(verdict: Verdict, reason: Reason) -> str:
    if decides(verdict, reason):
        return translate("graph", "Rules it out")
    if reason.kind is ReasonKind.CONTRAINDICATION and reason.holds:
        return translate("graph", "Speaks against it")
    return {
        True: translate("graph", "Met"),
        False: translate("graph", "Not met"),
        None: translate("graph", "Not known"),
    }[reason.holds]


def _sources(criterion: Criterion, knowledge: Knowledge) -> tuple[str, ...]:
    known = knowledge.sources
    names = [source_short(known[item]) if item in known else item for item in criterion.sources]
    return (*names, *(() if criterion.verified else (translate("graph", "source to be confirmed"),)))
