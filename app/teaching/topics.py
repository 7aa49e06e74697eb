"""What a question is about, to choose questions by, and how hard it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.knowledge.model import Knowledge, Option, Role
from app.reasoning.assessment import Assessment
from app.teaching.engine import WHO_CLASS, Engine
from app.teaching.questions import QuestionKind, derived_value

LEVELS = (1, 2, 3)
MANY_FACTS = 18
"""A patient of whom more than this is told one by one is harder to survey."""

_CLASSES = (WHO_CLASS, "who_class_2010")
NO_SYNDROME = "syndrome:none"
"""The topic of patients without a hormonal syndrome."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something to choose questions by; `id` is `group:value`, e.g. "site:pancreas"."""

    id: str
    label: str

    @property
    def group(self) -> str:
        """The part before the colon: topics of one group are alternatives, groups go together."""
        return self.id.partition(":")[0]


GROUPS = ("kind", "site", "grade", "syndrome", "role", "therapy")
"""Groups of topics in the order in which they are offered."""

_KIND_WORDS = {
    QuestionKind.APPLIES: "What applies",
    QuestionKind.CHANGE: "What would change it",
    QuestionKind.NEXT: "What to ask next",
    QuestionKind.EDITIONS: "2012 or today",
}
assert set(_KIND_WORDS) == set(QuestionKind)

_ROLE_WORDS = {
    Role.CURATIVE_INTENT: "Curative intent",
    Role.FIRST_LINE: "First line",
    Role.ADVANCED: "Advanced disease",
    Role.SYMPTOM_CONTROL: "Symptom control",
    Role.SUPPORTIVE: "Supportive care",
    Role.SURVEILLANCE: "Surveillance",
}
assert set(_ROLE_WORDS) == set(Role)

_CLASS_WORDS = {
    "prrt": "PRRT",
    "ssa": "Somatostatin analogues",
    "supportive": "Supportive care",
    "symptom-control": "Symptom control",
    "targeted": "Targeted drugs",
    "transplant": "Transplantation",
}


def topics(engine: Engine) -> tuple[Topic, ...]:
    """All that can be chosen: kinds, roles, therapies, and the sites, classes and syndromes of the patients."""
    knowledge, people = engine.knowledge, engine.patients.patients
    edition = knowledge.edition(knowledge.default_edition)
    sites = {str(answers.get("primary_site")) for answers in people}
    syndromes: set[str] = set()
    for answers in people:
        given = answers.get("hormonal_syndromes")
        syndromes.update(given if isinstance(given, frozenset) else ())
    found = [Topic(f"kind:{kind.value}", words) for kind, words in _KIND_WORDS.items()]
    found += _of_feature(knowledge, "site", "primary_site", sites)
    classes = next((item.cases for item in edition.derived if item.id == WHO_CLASS), ())
    found += [Topic(f"grade:{case.value}", case.label) for case in classes if case.value in engine.classes]
    found += [Topic(NO_SYNDROME, "No syndrome")]
    found += _of_feature(knowledge, "syndrome", "hormonal_syndromes", syndromes)
    found += [Topic(f"role:{role.value}", words) for role, words in _ROLE_WORDS.items()]
    names = sorted({knowledge.therapies[option.therapy].cls for option in edition.options})
    found += [Topic(f"therapy:{name}", _CLASS_WORDS.get(name, name.capitalize().replace("_", " "))) for name in names]
    return tuple(found)


def patient_topics(assessment: Assessment) -> tuple[str, ...]:
    """Topics of the patient, as far as known: site, class and syndromes."""
    answers, value = assessment.answers, derived_value(assessment, _CLASSES)
    site, given = answers.get("primary_site"), answers.get("hormonal_syndromes")
    named = sorted(given) if isinstance(given, frozenset) else None
    syndromes = () if named is None else tuple(f"syndrome:{name}" for name in named) or (NO_SYNDROME,)
    return (
        *((f"site:{site}",) if site else ()),
        *((f"grade:{value}",) if value else ()),
        *syndromes,
    )


def option_topics(option: Option, knowledge: Knowledge) -> tuple[str, ...]:
    """Topics of an option: its role and the class of its therapy."""
    return f"role:{option.role.value}", f"therapy:{knowledge.therapies[option.therapy].cls}"


def fits(found: Sequence[str], wanted: Sequence[str], groups: Sequence[str] = GROUPS) -> bool:
    """Say whether topics meet what is wanted: of each group that is wanted, one at least."""
    mine = set(found)
    for group in groups:
        asked = [topic for topic in wanted if topic.partition(":")[0] == group]
        if asked and mine.isdisjoint(asked):
            return False
    return True


def level_of(facts: int, near: int, *, number: bool) -> int:
    """How hard a question is, 1 to 3: one step for each that holds, from 1.

    More than `MANY_FACTS` facts are told; two or more wrong choices are near (each kind of question says what that
    is); a number and its limit decide between the choices. All three together count as two.
    """
    return 1 + min((facts > MANY_FACTS) + (near >= 2) + number, 2)


def _of_feature(knowledge: Knowledge, group: str, feature: str, values: set[str]) -> list[Topic]:
    listed = knowledge.features[feature].values
    return [Topic(f"{group}:{item.id}", item.label) for item in listed if item.id in values]
