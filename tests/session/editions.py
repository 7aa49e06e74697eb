"""Editions for the tests of the graph: a small one made by hand and large ones made by chance."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from app.knowledge.conditions import AllOf, AnyOf, Condition, Includes, Interval, Not, OneOf, Within
from app.knowledge.model import (
    Asked,
    Branch,
    Criterion,
    Decision,
    Derived,
    DerivedCase,
    Edition,
    Feature,
    FeatureValue,
    Group,
    Kind,
    Knowledge,
    Option,
    Outcome,
    Role,
    Therapy,
    Track,
)

TOPICS = (
    "Is all disease in the liver removable in one operation?", "How fast is the tumour growing?",
    "Are somatostatin receptors present in every lesion?", "Which hormone syndrome is present?",
    "Has the disease progressed on a somatostatin analogue?", "Ki-67 index", "Where is the primary tumour?",
    "Is the future liver remnant large enough, or can it be made to grow before the second operation?",
    "Liver involvement", "Is the patient fit for major surgery?", "Are symptoms controlled?",
)  # fmt: skip
ANSWERS = (
    "Yes", "No", "Slow progression", "Stable for six months or longer", "Up to 10 %", "Above 10 % and up to 20 %",
    "Pancreas", "Small intestine", "Positive in all lesions", "Heterogeneous", "Not controlled by the highest dose",
)  # fmt: skip
NAMES = (
    "Resection of all metastases", "Thermal ablation", "Lanreotide Autogel", "Octreotide LAR", "Everolimus",
    "Sunitinib", "¹⁷⁷Lu-DOTATATE radioligand therapy", "Bland embolisation", "Chemoembolisation",
    "Radioembolisation (⁹⁰Y)",
    "Capecitabine and temozolomide", "Liver transplantation", "Cabozantinib", "Telotristat ethyl",
    "Two-stage hepatectomy with portal vein embolisation", "Peri-procedural octreotide infusion",
)  # fmt: skip
LANES = ("Cure", "Tumour control", "Liver-directed treatment", "Symptom control", "Supportive care", "Surveillance")


def features() -> dict[str, Feature]:
    """A vocabulary with one feature of each kind."""
    growth = tuple(
        FeatureValue(i, i.replace("_", " ").capitalize()) for i in ("stable", "slow_progression", "rapid_progression")
    )
    syndromes = tuple(FeatureValue(i, i.capitalize()) for i in ("carcinoid", "insulinoma", "gastrinoma"))
    resection = tuple(
        FeatureValue(i, i.replace("_", " ").capitalize()) for i in ("one_step", "two_step", "unresectable")
    )
    listed = (
        Feature("growth", "Growth over 6 to 12 months", "tumour", Asked.CORE, Kind.CHOICE, growth),
        Feature("resectability", "Resectability of the liver", "tumour", Asked.CORE, Kind.CHOICE, resection),
        Feature("fit", "Fit for major surgery", "patient", Asked.CORE, Kind.BOOLEAN),
        Feature("ki67", "Ki-67", "tumour", Asked.CORE, Kind.NUMBER, unit="%", low=0, high=100),
        Feature("ecog", "ECOG performance status", "patient", Asked.CORE, Kind.NUMBER, low=0, high=4, whole=True),
        Feature("mitoses", "Mitoses", "tumour", Asked.DETAIL, Kind.NUMBER, unit="per 2 mm²", low=0, high=200),
        Feature("syndromes", "Hormonal syndromes", "patient", Asked.CORE, Kind.MULTI, syndromes),
    )
    return {item.id: item for item in listed}


def derived() -> tuple[Derived, ...]:
    """A feature computed from one answer and a feature computed from two."""
    moving = OneOf("growth", ("slow_progression", "rapid_progression"))
    progressing = Derived("progressing", "Progressing", (
        DerivedCase("yes", "Yes", moving), DerivedCase("no", "No", Not(moving)),
    ))  # fmt: skip
    low = AllOf((below("ki67", 3), below("mitoses", 2)))
    grade = Derived("grade", "Grade", (DerivedCase("low", "Low", low), DerivedCase("high", "High", Not(low))))
    return progressing, grade


def below(feature: str, limit: float) -> Within:
    """The number is below the limit."""
    return Within(feature, Interval(high=limit, high_included=False))


def at_least(feature: str, limit: float) -> Within:
    """The number is the limit or above."""
    return Within(feature, Interval(low=limit))


def branch(branch_id: str, label: str, condition: Condition, *leads_to: str) -> Branch:
    """A branch with its criterion."""
    return Branch(branch_id, label, Criterion(branch_id, f"{label}.", condition, ("guide",)), leads_to)


def small_edition(*, historical: bool = False) -> Edition:
    """Three lanes with every kind of branch, a decision reached twice, one from another lane, and a shared outcome."""
    decisions = (
        Decision("resect", "Can all liver metastases be removed?", (
            branch("resect_one", "In one operation", OneOf("resectability", ("one_step",)), "fitness"),
            branch("resect_two", "In two operations", OneOf("resectability", ("two_step",)), "two_stage", "fitness"),
            branch("resect_no", "No", OneOf("resectability", ("unresectable",)), "transplant", "board"),
        )),
        Decision("fitness", "Is the patient fit for major surgery?", (
            branch("fitness_yes", "Yes", OneOf("fit", (True,)), "resection"),
            branch("fitness_no", "No", OneOf("fit", (False,)), "ablation", "board"),
        )),
        Decision("pace", "How fast is the tumour growing?", (
            branch("pace_stable", "Stable", OneOf("growth", ("stable",)), "watch"),
            branch("pace_moving", "Progressing, slowly or rapidly", OneOf("progressing", ("yes",)), "index"),
        )),
        Decision("index", "Ki-67 index", (
            branch("index_low", "Below 10 %", below("ki67", 10), "lanreotide", "octreotide"),
            branch("index_high", "10 % or more", at_least("ki67", 10), "everolimus", "radioligand"),
        )),
        Decision("hormones", "Does the tumour make hormones?", (
            branch("hormones_carcinoid", "Carcinoid syndrome", Includes("syndromes", ("carcinoid",)), "octreotide"),
            branch("hormones_pancreas", "Insulinoma or gastrinoma", Includes("syndromes", ("insulinoma", "gastrinoma")),
                   "diazoxide", "pace"),
            branch("hormones_none", "None", Not(Includes("syndromes", ("carcinoid", "insulinoma", "gastrinoma"))),
                   "well"),
        )),
        Decision("well", "Grade and fitness", (
            branch("well_low", "Low grade", OneOf("grade", ("low",)), "watch"),
            branch("well_mixed", "High grade, fit", AllOf((OneOf("grade", ("high",)), below("ecog", 2))), "everolimus"),
            branch("well_else", "Anything else", AnyOf((OneOf("fit", (False,)), at_least("ecog", 2))), "board"),
        )),
    )  # fmt: skip
    options = tuple(option(*item) for item in (
        ("resection", Role.CURATIVE_INTENT), ("two_stage", Role.CURATIVE_INTENT), ("transplant", Role.CURATIVE_INTENT),
        ("ablation", Role.CURATIVE_INTENT), ("watch", Role.SURVEILLANCE), ("lanreotide", Role.FIRST_LINE),
        ("octreotide", Role.FIRST_LINE), ("everolimus", Role.ADVANCED), ("radioligand", Role.ADVANCED),
        ("diazoxide", Role.SYMPTOM_CONTROL), ("nutrition", Role.SUPPORTIVE),
    ))  # fmt: skip
    tracks = (
        Track("cure", "Cure", "Removing every metastasis", ("resect",)),
        Track("control", "Tumour control", "Drugs and radioligands", ("pace",)),
        Track("symptoms", "Symptom control", "Hormones and their effects", ("hormones", "nutrition")),
    )
    outcomes = (Outcome("board", "Discuss at the tumour board", "No option of this edition fits."),)
    return edition(tracks, decisions, options, outcomes, historical=historical)


def option(option_id: str, role: Role, label: str = "") -> Option:
    """An option with nothing but its place in the graph."""
    return Option(option_id, "therapy", role, label or option_id.replace("_", " ").capitalize(), sources=("guide",))


def edition(
    tracks: tuple[Track, ...],
    decisions: tuple[Decision, ...],
    options: tuple[Option, ...],
    outcomes: tuple[Outcome, ...] = (),
    *,
    historical: bool = False,
) -> Edition:
    """Wrap a graph as an edition."""
    name = "2012" if historical else "current"
    return Edition(
        name, name.capitalize(), "Test edition", "2026-01-01", "2026-01", historical, "", ("guide",), derived(), (),
        tracks, decisions, options, outcomes, (),
    )  # fmt: skip


def knowledge(*editions: Edition) -> Knowledge:
    """Knowledge that holds these editions."""
    groups = (Group("tumour", "Tumour"), Group("patient", "Patient"))
    therapies = {"therapy": Therapy("therapy", "Therapy", "drug")}
    return Knowledge("test", "0" * 64, groups, features(), {}, therapies, {}, {item.id: item for item in editions})


@dataclass
class Grower:
    """Grows an edition by chance; the same seed gives the same edition."""

    seed: int
    joins: float = 0.06
    decisions: list[Decision] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.count = 0

    def grow(self, tracks: int = 6, decisions: int = 78, depth: int = 5) -> Edition:
        """Grow about so many decisions, evenly over the tracks."""
        lanes = []
        for number in range(tracks):
            self.left = decisions // tracks
            self.mine: list[tuple[str, int]] = []
            root = self.decision(depth)
            lanes.append(Track(f"t{number}", LANES[number % len(LANES)], "What it is for", (root,)))
        outcomes = (Outcome("board", "Discuss at the tumour board"),)
        return edition(tuple(lanes), tuple(self.decisions), tuple(self.options), outcomes)

    def decision(self, depth: int) -> str:
        """Add a decision with everything behind it."""
        self.left -= 1
        self.count += 1
        name = f"d{self.count}"
        ways = range(self.chance.choice((2, 2, 3, 3, 4)))
        question, conditions = self.question()
        made = [
            branch(f"{name}_{way}", conditions[way % len(conditions)][0], conditions[way % len(conditions)][1],
                   *self.targets(depth, first=way == 0))
            for way in ways
        ]  # fmt: skip
        self.decisions.append(Decision(name, question, tuple(made), exclusive=False, exhaustive=False))
        self.mine.append((name, depth))
        return name

    def question(self) -> tuple[str, list[tuple[str, Condition]]]:
        """A question with conditions that its branches may take."""
        feature = self.chance.choice(list(features().values()))
        words = self.chance.choice(TOPICS)
        if feature.kind is Kind.BOOLEAN:
            return words, [("Yes", OneOf(feature.id, (True,))), ("No", OneOf(feature.id, (False,)))]
        if feature.kind is Kind.NUMBER:
            cut = 2 if feature.whole else 10
            return words, [(f"Below {cut}", below(feature.id, cut)), (f"{cut} or more", at_least(feature.id, cut))]
        ask = OneOf if feature.kind is Kind.CHOICE else Includes
        return words, [(self.chance.choice(ANSWERS), ask(feature.id, (value.id,))) for value in feature.values]

    def targets(self, depth: int, *, first: bool) -> tuple[str, ...]:
        """What a branch leads to: a decision, a few options, a decision met before, or the board."""
        earlier = [name for name, at in self.mine if at < depth]
        if earlier and self.chance.random() < self.joins:
            return (self.chance.choice(earlier),)
        if depth > 1 and self.left > 0 and (first or self.chance.random() < 0.55):
            return (self.decision(depth - 1),)
        if self.chance.random() < 0.12:
            return ("board",)
        return tuple(self.add_option() for _ in range(self.chance.choice((1, 1, 1, 2, 2, 3))))

    def add_option(self) -> str:
        """Add an option, or now and then take one that exists."""
        if self.options and self.chance.random() < 0.05:
            return self.chance.choice(self.options).id
        made = option(f"o{len(self.options)}", self.chance.choice(list(Role)), self.chance.choice(NAMES))
        self.options.append(made)
        return made.id
