"""Everything that can be found from the window, with the words it is found by."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Edition, Knowledge
from app.knowledge.references import source_full, source_short
from app.reasoning.assessment import Assessment, Status, Verdict
from app.session.finder import Kind, Thing
from app.ui.actions import Actions
from app.ui.help.sections import read_sections
from app.ui.session_model import SessionModel
from app.ui.texts import role_word, status_word


def things(model: SessionModel, actions: Actions) -> Iterator[Thing]:
    """Questions, options, decisions, commands, sources and sections of the guide, as they are now."""
    knowledge, edition = model.knowledge, model.edition
    groups = {group.id: group.label for group in knowledge.groups}
    for feature in knowledge.features.values():
        answers = tuple(value.label for value in feature.values)
        yield Thing(Kind.QUESTION, feature.id, feature.label, groups.get(feature.group, ""), feature.note, answers)
    for verdict in model.snapshot.assessment.verdicts:
        yield _option(verdict, knowledge)
    yield from _decisions(edition)
    yield from _commands(actions)
    for source in knowledge.sources.values():
        more = f"{source_full(source)} {source.id}"
        short = source_short(source)  # the title where no author is known: it is above this line already
        untold = source.title.startswith(short.rstrip("…"))
        detail = f"{source.journal} {source.year or ''}".strip() if untold else short
        yield Thing(Kind.SOURCE, source.id, source.title, detail, more)
    for section in read_sections():
        yield Thing(Kind.HELP, section.id, section.title, "", section.words)


def kind_word(kind: Kind) -> str:
    """A kind in a word."""
    return {
        Kind.QUESTION: QCoreApplication.translate("finder", "Question"),
        Kind.OPTION: QCoreApplication.translate("finder", "Option"),
        Kind.DECISION: QCoreApplication.translate("finder", "Decision"),
        Kind.COMMAND: QCoreApplication.translate("finder", "Command"),
        Kind.SOURCE: QCoreApplication.translate("finder", "Source"),
        Kind.HELP: QCoreApplication.translate("finder", "Guide"),
    }[kind]


def option_citing(source: str, assessment: Assessment, knowledge: Knowledge) -> str | None:
    """The option with the best verdict that rests on a source; None when none does."""
    order = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED, Status.NOT_APPLICABLE)
    for verdict in sorted(assessment.verdicts, key=lambda item: order.index(item.status)):
        if source in _cited(verdict, knowledge):
            return verdict.option.id
    return None


def _cited(verdict: Verdict, knowledge: Knowledge) -> Iterator[str]:
    option = verdict.option
    yield from option.sources
    yield from (item.source for item in option.strength)
    yield from (knowledge.evidence[item].source for item in option.evidence if item in knowledge.evidence)
    criteria = [reason.criterion for reason in verdict.reasons]
    for criterion in (*criteria, *verdict.cautions, *verdict.open_cautions):
        yield from criterion.sources


def _option(verdict: Verdict, knowledge: Knowledge) -> Thing:
    option = verdict.option
    therapy = knowledge.therapies.get(option.therapy)
    detail = f"{role_word(option.role)} · {status_word(verdict.status)}"
    return Thing(Kind.OPTION, option.id, option.label, detail, therapy.label if therapy else "")


def _decisions(edition: Edition) -> Iterator[Thing]:
    for decision in edition.decisions:
        branches = " · ".join(branch.label for branch in decision.branches)
        yield Thing(Kind.DECISION, decision.id, decision.question, branches, decision.note)


def _commands(actions: Actions) -> Iterator[Thing]:
    for action_id, action in actions.items():
        if action.isEnabled() and action_id != "search":
            words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
            yield Thing(Kind.COMMAND, action_id, words, action.shortcut().toString())
