"""Questions in words of the window: what an answer would do, what it is asked for, why it no longer matters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment
from app.reasoning.prospects import AnswerEffect, Settlement
from app.reasoning.workup import Need
from app.ui.texts import answer_words, counted

translate = QCoreApplication.translate


def effect_words(effect: AnswerEffect) -> str:
    """What an answer would do, e.g. "3 become applicable, 2 fall away, 1 stays open"."""
    if not effect.possible:
        return translate("questions", "contradicts the other answers")
    parts = (
        (
            effect.applicable,
            translate("questions", "{n} becomes applicable"),
            translate("questions", "{n} become applicable"),
        ),
        (effect.not_applicable, translate("questions", "{n} falls away"), translate("questions", "{n} fall away")),
        (
            effect.contraindicated,
            translate("questions", "{n} is contraindicated"),
            translate("questions", "{n} are contraindicated"),
        ),
        (effect.still_open, translate("questions", "{n} stays open"), translate("questions", "{n} stay open")),
    )
    told = ", ".join(counted(len(options), one, many) for options, one, many in parts if options)
    return told or translate("questions", "changes no verdict")


def effect_names(effect: AnswerEffect, assessment: Assessment, most: int) -> str:
    """Name the options that an answer would move; "" when there are none."""
    away = translate("questions", "Falls away: {options}.")
    if len(effect.not_applicable) > 1:
        away = translate("questions", "Fall away: {options}.")
    parts = (
        (translate("questions", "Applicable: {options}."), effect.applicable),
        (away, effect.not_applicable),
        (translate("questions", "Contraindicated: {options}."), effect.contraindicated),
    )
    return " ".join(text.format(options=named(options, assessment, most)) for text, options in parts if options)


def asked_for(feature: str, assessment: Assessment) -> str:
    """Why a question is asked now: how much waits for it, and how much of that its answer is expected to decide."""
    waiting = sum(feature in verdict.missing for verdict in assessment.verdicts)
    checks = sum(feature in verdict.checks for verdict in assessment.verdicts)
    if waiting:
        return _waiting_words(waiting, assessment.outlook.decides(feature))
    return _checks_words(checks) if checks else translate("questions", "It can still change a verdict")


def why_now(feature: str, assessment: Assessment) -> str:
    """Why the guided walk asks a question at this place."""
    if feature in assessment.answers:
        if feature in assessment.open:
            return translate("questions", "This answer contradicts others: check it first.")
        return translate("questions", "Answered. Another answer, or none, changes what is asked after it.")
    told = asked_for(feature, assessment)
    if not round(assessment.outlook.decides(feature)):
        return translate("questions", "{reason}.").format(reason=told)
    return translate("questions", "{reason}. No question left is expected to decide more.").format(reason=told)


def need_words(need: Need, assessment: Assessment, most: int) -> tuple[str, ...]:
    """What an open feature is needed for, with the first options by name."""
    barred = () if need.waiting or need.checks else need.barred
    parts = (
        (_waiting_words(len(need.waiting), need.decides), need.waiting),
        (_checks_words(len(need.checks)), need.checks),
        (translate("questions", "Only for what is contraindicated"), barred),
    )
    told = tuple(
        translate("questions", "{what}: {options}").format(what=what, options=named(options, assessment, most))
        for what, options in parts
        if options
    )
    return told or (translate("questions", "Can settle another answer"),)


def settled_briefly(found: Settlement, knowledge: Knowledge) -> str:
    """Why a feature no longer matters, in a line; `settled_words` says it in full."""
    labels = ", ".join(knowledge.features[name].label for name in found.answers)
    if not labels:
        told = translate("questions", "No verdict depends on it.")
    elif found.follows:
        told = translate("questions", "No longer matters: follows from {features}.").format(features=labels)
    else:
        told = translate("questions", "No longer matters: settled by {features}.").format(features=labels)
    return _joined(told, translate("questions", "It could add a caution.") if found.cautions else "")


def settled_words(found: Settlement, assessment: Assessment, knowledge: Knowledge) -> str:
    """Why a feature no longer matters, as one or two sentences that give the answers."""
    features = [knowledge.features[name] for name in found.answers]
    because = "; ".join(f"{item.label}: {answer_words(item, assessment.answers[item.id])}" for item in features)
    told = _settled(found).format(answers=because, n=len(found.out) + len(found.decided), out=len(found.out))
    one = translate("questions", "It could still add a caution to {n} option.")
    many = translate("questions", "It could still add a caution to {n} options.")
    return _joined(told, counted(len(found.cautions), one, many) if found.cautions else "")


def named(options: Sequence[str], assessment: Assessment, most: int) -> str:
    """Names of options; after `most` of them the rest is counted."""
    return cut([assessment.verdict(option).option.label for option in options], most)


def cut(words: Sequence[str], most: int) -> str:
    """Words in a row; after `most` of them the rest is counted, unless it is a single one."""
    more = len(words) - most
    if more <= 1:
        return ", ".join(words)
    return translate("questions", "{words} and {n} more").format(words=", ".join(words[:most]), n=more)


def _waiting_words(waiting: int, decides: float) -> str:
    one, many = (
        translate("questions", "{n} open option waits for it"),
        translate("questions", "{n} open options wait for it"),
    )
    told, expected = counted(waiting, one, many), round(decides)
    if waiting == 1 or not expected:
        return told
    return translate("questions", "{waiting}, an answer decides about {n}").format(waiting=told, n=expected)


def _checks_words(checks: int) -> str:
    one = translate("questions", "To check before {n} option is used")
    return counted(checks, one, translate("questions", "To check before {n} options are used"))


def _settled(found: Settlement) -> str:
    """The sentence on what settles a feature, with places for the answers and the numbers of options."""
    out, decided = len(found.out), len(found.decided)
    if found.follows and found.answers:
        return translate("questions", "Its answer follows from {answers}.")
    if found.follows:
        return translate("questions", "Only one answer is possible.")
    if not found.answers:
        return translate("questions", "No verdict of this edition depends on it.")
    if not out and not decided:
        return translate("questions", "What it could settle is settled by {answers}.")
    if not decided and out == 1:
        return translate("questions", "The only option that asks for it is out because of {answers}.")
    if not decided:
        return translate("questions", "All {n} options that ask for it are out because of {answers}.")
    if not out and decided == 1:
        return translate("questions", "No option depends on it because of {answers}.")
    if not out:
        return translate("questions", "The {n} options that ask for it no longer depend on it because of {answers}.")
    return translate(
        "questions",
        "Of the {n} options that ask for it, {out} are out, the others no longer depend on it because of {answers}.",
    )


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
