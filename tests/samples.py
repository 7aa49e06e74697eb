"""A small but complete knowledge for tests of the window: every kind of feature, three tracks, two editions."""

from __future__ import annotations

from dataclasses import replace

from app.knowledge.conditions import AllOf, Condition, Interval, Not, OneOf, Value, Within
from app.knowledge.model import (
    Branch,
    ConsistencyRule,
    Criterion,
    Decision,
    Derived,
    DerivedCase,
    Disagreement,
    Edition,
    Group,
    Knowledge,
    Outcome,
    Severity,
    Therapy,
    Track,
)
from tests.sample_features import EVIDENCE, FEATURES, SOURCES
from tests.sample_options import POSITIVE, PROGRESSING, WELL, eligibility, options
from tests.sample_options import extra as more_options

PATIENT: dict[str, Value] = {
    "site": "pancreas",
    "differentiation": "well",
    "growth": "slow",
    "sstr": "positive",
    "ki67": 8,
}
"""A patient to whom several options of the sample apply."""


def knowledge(*, extra_options: int = 0) -> Knowledge:
    """The sample; `extra_options` adds that many options that depend on the same features, for measuring."""
    current = _edition("current", "Current", historical=False, extra=extra_options)
    past = _edition("2012", "2012", historical=True, extra=0)
    past = replace(past, options=tuple(o for o in past.options if o.id != "radioligand"), reviewed="2012-12-31")
    past = replace(past, decisions=_decisions(without="radioligand"), cutoff="2012-12")
    therapies = {item.therapy: Therapy(item.therapy, item.label, "sample") for item in current.options}
    return Knowledge(
        version="2026.11",
        content_sha256="0" * 64,
        certificate='{"failed": false, "editions": []}',
        groups=(
            Group("pathology", "Pathology"),
            Group("imaging", "Receptors and growth"),
            Group("liver", "Liver"),
            Group("history", "Treatment so far"),
            Group("fitness", "Fitness and organ function"),
        ),
        features={item.id: item for item in FEATURES},
        sources={item.id: item for item in SOURCES},
        therapies=therapies,
        evidence={EVIDENCE.id: EVIDENCE},
        editions={"current": current, "2012": past},
    )


def _branch(decision: str, key: str, words: str, when: Condition, *leads_to: str) -> Branch:
    branch = f"{decision}_{key}"
    return Branch(branch, words, Criterion(branch, f"{words}.", when, ("guideline",)), leads_to)


def _decisions(without: str = "") -> tuple[Decision, ...]:
    decisions = (
        Decision(
            "resection",
            "Can the liver metastases be removed completely?",
            (
                _branch("resection", "yes", "Resectable", OneOf("resectable", (True,)), "spread"),
                _branch("resection", "no", "Not resectable", OneOf("resectable", (False,)), "embolisation"),
            ),
        ),
        Decision(
            "spread",
            "Is there disease outside the liver?",
            (
                _branch("spread", "no", "Liver only", OneOf("extrahepatic", (False,)), "liver_resection", "ablation"),
                _branch("spread", "yes", "Disease outside the liver", OneOf("extrahepatic", (True,)), "board"),
            ),
        ),
        Decision(
            "biology",
            "How aggressive is the tumour?",
            (
                _branch("biology", "net", "Well differentiated", WELL, "growth_rate", "receptors"),
                _branch("biology", "nec", "Poorly differentiated", OneOf("differentiation", ("poor",)), "platinum"),
            ),
        ),
        Decision(
            "growth_rate",
            "Does it grow?",
            (
                _branch("growth_rate", "no", "Stable or responding", Not(PROGRESSING), "lanreotide", "watch"),
                _branch("growth_rate", "yes", "Progressing", PROGRESSING, "lanreotide", "everolimus", "captem"),
            ),
        ),
        Decision(
            "receptors",
            "Does it carry somatostatin receptors?",
            (
                _branch("receptors", "yes", "Receptor-positive", POSITIVE, "radioligand"),
                _branch(
                    "receptors", "no", "Not positive in all lesions", OneOf("sstr", ("mixed", "negative")), "board"
                ),
            ),
            note="On PET or scintigraphy.",
        ),
    )
    if not without:
        return decisions
    lead = ("board",)
    receptors = replace(decisions[4], branches=tuple(replace(b, leads_to=lead) for b in decisions[4].branches))
    return (*decisions[:4], receptors)


def _edition(key: str, label: str, *, historical: bool, extra: int) -> Edition:
    more = more_options(extra)
    who = Derived(
        "who",
        "WHO 2022",
        (
            DerivedCase("NET_G1", "NET G1", AllOf((WELL, Within("ki67", Interval(high=3, high_included=False))))),
            DerivedCase("NET_G2", "NET G2", AllOf((WELL, Within("ki67", Interval(3, 20))))),
            DerivedCase("NET_G3", "NET G3", AllOf((WELL, Within("ki67", Interval(low=20, low_included=False))))),
            DerivedCase("NEC", "NEC", OneOf("differentiation", ("poor",))),
        ),
        ("guideline",),
    )
    rules = (
        ConsistencyRule(
            "g1_ki67",
            AllOf((OneOf("grade", ("G1",)), Within("ki67", Interval(low=3)))),
            "Grade 1 means a Ki-67 below 3 %: correct the grade or the Ki-67 index.",
            sources=("guideline",),
        ),
        ConsistencyRule(
            "fit",
            AllOf((OneOf("resectable", (True,)), Within("ecog", Interval(low=3)))),
            "Resectable disease at a performance status of 3 or 4 is unusual: check both.",
            Severity.WARNING,
        ),
    )
    return Edition(
        id=key,
        label=label,
        title=f"Guidelines, {label}",
        reviewed="2026-11-23",
        cutoff="2026-11",
        historical=historical,
        summary="A sample edition.",
        sources=("guideline",),
        derived=(who,),
        rules=rules,
        tracks=(
            Track("cure", "Cure", "Surgery and ablation", ("resection",)),
            Track("control", "Tumour control", "Drugs and radioligands", ("biology", *(o.id for o in more))),
            Track("symptoms", "Symptoms and surveillance", "Alongside the others", ("watch",)),
        ),
        decisions=_decisions(),
        options=(*options(), *more),
        outcomes=(Outcome("board", "Discuss at the board", "No option of this edition fits without discussion."),),
        eligibility=eligibility(),
        disagreements=(
            Disagreement(
                "ki67_limit",
                "Limit of Ki-67 for somatostatin analogues",
                "One body sets the limit at 10 %, another names none.",
                ("guideline",),
                ("lanreotide",),
            ),
        ),
    )
