"""What the page about all kinds of patients says: shares, causes and examples in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from app.knowledge.conditions import Answers
from app.knowledge.model import Edition, Knowledge
from app.reasoning.assessment import ReasonKind
from app.reasoning.edition_difference import EditionDifference
from app.reasoning.keeping_out import Cause
from app.ui.texts import answer_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Base:
    """A patient whom an example resembles; without a name it is the one on screen."""

    name: str
    answers: Answers


@dataclass(frozen=True)
class Example:
    """An example with what tells it from its base."""

    base: Base
    answers: Answers
    told: tuple[str, ...]


def share_words(share: float) -> str:
    """A share of all kinds, e.g. "12.3 %"; a dash for none."""
    if share <= 0:
        return "\N{EN DASH}"
    return (
        translate("Compare", "< 0.1 %")
        if share < 0.0005
        else translate("Compare", "{n} %").format(n=QLocale().toString(share * 100, "f", 1))
    )


def headline(difference: EditionDifference) -> str:
    """How many kinds of patients are treated differently in something."""
    share = share_words(difference.different)
    if not difference.therapies:
        return translate("Compare", "No therapy that could be counted is treated differently.")
    if difference.different_exact:
        return translate("Compare", "{share} of all kinds of patients are treated differently in something.").format(
            share=share
        )
    return translate(
        "Compare", "At least {share} of all kinds of patients are treated differently in something."
    ).format(share=share)


def explanation(difference: EditionDifference, left_out: str) -> str:
    """What a kind is, what counts as a difference, and which therapies were too large to be counted."""
    mantissa, _, exponent = f"{difference.kinds:.1e}".partition("e+")
    kinds = (
        str(difference.kinds)
        if difference.kinds < 10_000_000
        else f"{mantissa} \N{MULTIPLICATION SIGN} 10^{int(exponent)}"
    )
    text = translate(
        "Compare",
        "There are {kinds} kinds of patients: one for each combination of answers that the two editions can tell "
        "apart. Kinds are counted, not patients: a rare combination counts as much as a common one. A therapy is "
        "offered to a kind when an option of it is applicable and nothing excludes it.",
    )
    more = translate("Compare", "Too large to be counted: {therapies}.").format(therapies=left_out) if left_out else ""
    return " ".join(filter(None, (text.format(kinds=kinds), more)))


def cause_words(cause: Cause, edition: Edition) -> str:
    """What speaks against an option."""
    if cause.kind is ReasonKind.BRANCH:
        decision = next(item for item in edition.decisions if item.id == cause.owner)
        wanted = {criterion.id for criterion in cause.criteria}
        labels = [branch.label for branch in decision.branches if branch.criterion.id in wanted]
        text = translate("Compare", "{question} The option asks for: {branches}")
        return text.format(question=decision.question, branches=translate("Compare", " or ").join(labels))
    text = cause.criteria[0].text.rstrip(".")
    words = (
        translate("Compare", "Excluded by: {text}")
        if cause.kind is ReasonKind.CONTRAINDICATION
        else translate("Compare", "Asks for: {text}")
    )
    return words.format(text=text)


def cause_share(cause: Cause) -> str:
    """How many a cause concerns, and for how many it is the only one."""
    if cause.alone <= 0:
        return translate("Compare", "{share}, never by this alone").format(share=share_words(cause.share))
    text = translate("Compare", "{share}, by this alone {alone}")
    return text.format(share=share_words(cause.share), alone=share_words(cause.alone))


def differences(answers: Answers, base: Answers, knowledge: Knowledge) -> Iterator[str]:
    """What tells answers from those of a base, feature by feature; what was changed comes first."""
    names = [name for name in knowledge.features if answers.get(name) != base.get(name)]
    for name in sorted(names, key=lambda item: item not in base):
        feature = knowledge.features[name]
        new, old = (answer_words(feature, side.get(name)) for side in (answers, base))
        text = (
            translate("Compare", "{feature}: {new} instead of {old}")
            if name in base
            else translate("Compare", "{feature}: {new}")
        )
        yield text.format(feature=feature.label, new=new, old=old)


def example_lead(example: Example) -> str:
    """Whom an example resembles."""
    if not example.base.answers:
        return translate("Compare", "For example a patient with")
    name = f"“{example.base.name}”" if example.base.name else translate("Compare", "the patient on screen")
    words = (
        translate("Compare", "For example {patient}, just so")
        if not example.told
        else translate("Compare", "For example {patient}, but with")
    )
    return words.format(patient=name)


def in_order(examples: Iterable[Example]) -> list[Example]:
    """The examples that change least come first; each patient once."""
    found: list[Example] = []
    for example in sorted(examples, key=lambda item: len(item.told)):
        if all(_unlike(example.answers, other.answers) for other in found):
            found.append(example)
    return found


def _unlike(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    return dict(one) != dict(other)
