"""What is said of a node on hover and focus: plain sentences, with the patient's answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.knowledge.conditions import features_of
from app.knowledge.model import Branch, Decision, Edition, Outcome
from app.reasoning.assessment import Assessment, Reason, Verdict
from app.session.branch_answers import Proposal
from app.ui.pathway.look import Reach
from app.ui.session_model import SessionModel
from app.ui.texts import answer_words, feature_label, status_word

_MOST = 3
"""So many reasons fit a tooltip; the card of the option has them all."""

_NAMES = 12
"""So many names of what is folded fit a tooltip."""


def reach_word(reach: Reach) -> str:
    """Where a node lies for this patient, in a word."""
    return {
        Reach.REACHED: QCoreApplication.translate("graph", "Reached"),
        Reach.OPEN: QCoreApplication.translate("graph", "Open"),
        Reach.CLOSED: QCoreApplication.translate("graph", "Closed"),
    }[reach]


def branch_word(reach: Reach) -> str:
    """Whether the patient takes a branch, in a word."""
    return QCoreApplication.translate("graph", "Chosen") if reach is Reach.REACHED else reach_word(reach)


def option_hint(verdict: Verdict) -> str:
    """Why an option has its verdict: the criteria that fail or are met against it, or those that are open."""
    against = [reason for reason in verdict.reasons if reason.holds is False]
    still_open = [reason for reason in verdict.reasons if reason.holds is None]
    told = (against or still_open or list(verdict.reasons))[:_MOST]
    return "\n".join([f"{verdict.option.label}: {status_word(verdict.status)}.", *(_reason_text(r) for r in told)])


def branch_hint(model: SessionModel, branch: Branch, reach: Reach) -> str:
    """What a branch asks for and what is known of it."""
    known = [answer_text(model, feature) for feature in features_of(branch.criterion.condition)]
    return "\n".join([f"{branch.label}: {branch_word(reach)}.", branch.criterion.text, *known])


def decision_hint(decision: Decision, reach: Reach) -> str:
    """A decision's question with its note."""
    return "\n".join(part for part in (decision.question, decision.note, reach_word(reach) + ".") if part)


def outcome_hint(outcome: Outcome, reach: Reach) -> str:
    """An outcome with its explanation."""
    return "\n".join(part for part in (outcome.label, outcome.text, reach_word(reach) + ".") if part)


def fold_hint(words: str, names: list[str], *, opened: bool) -> str:
    """What is in a fold, and what a press on it does."""
    translate = QCoreApplication.translate
    told = names[:_NAMES]
    if len(names) > len(told):
        told.append(translate("graph", "and {n} more").format(n=len(names) - len(told)))
    act = translate("graph", "Click to fold them.") if opened else translate("graph", "Click to show them here.")
    return "\n".join([f"{words}:", *told, act])


def proposal_hint(proposal: Proposal) -> str:
    """What a click on a branch does."""
    choice = proposal.single
    if choice is None:
        return QCoreApplication.translate("graph", "Click to choose an answer.")
    if choice.present:
        return QCoreApplication.translate("graph", "Click again to set this back to “not known”.")
    return QCoreApplication.translate("graph", "Click to answer with this.")


def summary(edition: Edition, assessment: Assessment) -> str:
    """The graph in one sentence, for a screen reader."""
    reached = sum(1 for decision in edition.decisions if assessment.node_states.get(decision.id))
    words = QCoreApplication.translate(
        "graph",
        "Decision graph of {edition}: {tracks} tracks, {decisions} decisions, {reached} of them reached, "
        "{options} options. The outline holds the same as a list.",
    )
    return words.format(
        edition=edition.title,
        tracks=len(edition.tracks),
        decisions=len(edition.decisions),
        reached=reached,
        options=len(edition.options),
    )


def _reason_text(reason: Reason) -> str:
    return f"{reason.criterion.text} ({reason.answer})" if reason.answer else reason.criterion.text


def answer_text(model: SessionModel, feature: str) -> str:
    """A feature with what is known of it, given or computed."""
    item = model.knowledge.features.get(feature)
    if item is not None:
        return f"{item.label}: {answer_words(item, model.snapshot.state.answers.get(feature))}"
    for derived in model.edition.derived:
        if derived.id == feature:
            found = next((f for f in model.snapshot.assessment.derived if f.id == feature), None)
            labels = {case.value: case.label for case in derived.cases}
            value = found.value if found is not None else None
            unknown = QCoreApplication.translate("graph", "not known yet")
            return f"{derived.label}: {labels.get(value, value) if value is not None else unknown}"
    return feature_label(model.knowledge, feature)
