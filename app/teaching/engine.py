"""What questions ask of the reasoning: verdicts, failing criteria and what is worth asking about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import Protocol

from app.knowledge.conditions import Answers, evaluate
from app.knowledge.model import Knowledge, Option
from app.reasoning.assessment import OUT, Assessment, Reason, ReasonKind, Status, Verdict
from app.reasoning.definitions import Definitions
from app.reasoning.explanation import Explanation
from app.teaching.quiz_patients import QuizPatients

WHO_CLASS = "who_class_2022"
"""The derived feature that questions are chosen by as the grade."""

_USUAL = 0.5
"""What applies to more of the patients than this share teaches little when asked for."""

_BROAD = frozenset(
    {"chemotherapy", "targeted", "immunotherapy", "surgery", "symptom-control", "supportive", "surveillance"}
)
"""Classes whose members differ so much that one may be right and another wrong for the same patient."""


class Assessor(Protocol):
    """What questions need of the reasoning in one edition."""

    def assess(self, answers: Answers) -> Assessment:
        """Assess one patient."""
        ...

    def explain(self, assessment: Assessment, option: str) -> Explanation:
        """Explain one verdict of an assessment."""
        ...


class Engine:
    """The knowledge, its reasoners and the patients that questions start from."""

    def __init__(self, knowledge: Knowledge, assessor_for: Callable[[str], Assessor], patients: QuizPatients) -> None:
        self.knowledge, self.patients = knowledge, patients
        self._assessor_for = assessor_for
        self._definitions = {name: Definitions(item.derived) for name, item in knowledge.editions.items()}
        self._usual: dict[str, frozenset[str]] = {}

    def assess(self, edition: str, answers: Answers) -> Assessment:
        """Assess a patient in an edition."""
        return self._assessor_for(edition).assess(answers)

    @cached_property
    def classes(self) -> frozenset[str]:
        """WHO classes of the patients in the default edition, as they are before they are varied."""
        edition = self.knowledge.default_edition
        read = (self.assess(edition, answers) for answers in self.patients.patients)
        return frozenset(item.value for found in read for item in found.derived if item.id == WHO_CLASS and item.value)

    def explain(self, assessment: Assessment, option: str) -> Explanation:
        """Explain a verdict of an assessment."""
        return self._assessor_for(assessment.edition).explain(assessment, option)

    def failing(self, assessment: Assessment, option: str) -> tuple[Reason, ...] | None:
        """The criteria that keep an option out: branches of the nearest path, requirements, exclusions.

        None where a criterion is open by itself: what is asked should not need a second thought about completions.
        """
        verdict = assessment.verdict(option)
        if verdict.status not in OUT or not self._is_plain(assessment, verdict):
            return None
        against = tuple(filter(speaks_against, verdict.reasons))
        if verdict.status is Status.CONTRAINDICATED:
            return against
        return against + tuple(self._met_exclusions(assessment, verdict.option))

    def asked_about(self, assessment: Assessment, option: Option) -> bool:
        """Say whether a question may be about an option: confirmed by its source, and not what nearly all get."""
        if option.therapy in self.patients.not_asked:
            return False
        return option.verified and option.therapy not in self._usual_therapies(assessment.edition)

    def plainly_applies(self, assessment: Assessment, verdict: Verdict) -> bool:
        """Say whether an option applies with every criterion true by itself."""
        return verdict.status is Status.APPLICABLE and self._is_plain(assessment, verdict)

    def _is_plain(self, assessment: Assessment, verdict: Verdict) -> bool:
        expand = self._definitions[assessment.edition].expand
        criteria = (reason.criterion for reason in verdict.reasons)
        return all(evaluate(expand(item.condition), assessment.answers) is not None for item in criteria)

    def arguable(self, assessment: Assessment) -> frozenset[str]:
        """Therapies that may not be called wrong: they, or their like, apply or may apply in some role."""
        therapies = self.knowledge.therapies
        possible = {item.option.therapy for item in assessment.verdicts if item.status not in OUT}
        classes = {therapies[name].cls for name in possible} - _BROAD
        return frozenset(name for name, item in therapies.items() if name in possible or item.cls in classes)

    def _met_exclusions(self, assessment: Assessment, option: Option) -> list[Reason]:
        edition = self.knowledge.edition(assessment.edition)
        expand = self._definitions[edition.id].expand
        general = (item.contraindications for item in edition.eligibility if item.therapy == option.therapy)
        criteria = (*option.contraindications, *(criterion for group in general for criterion in group))
        return [
            Reason(criterion, ReasonKind.CONTRAINDICATION, option.id, "", True)
            for criterion in criteria
            if evaluate(expand(criterion.condition), assessment.answers)
        ]

    def _usual_therapies(self, edition: str) -> frozenset[str]:
        if edition not in self._usual:
            found: Counter[str] = Counter()
            for answers in self.patients.patients:
                verdicts = self.assess(edition, answers).verdicts
                found.update({item.option.therapy for item in verdicts if item.status is Status.APPLICABLE})
            most = _USUAL * len(self.patients.patients)
            self._usual[edition] = frozenset(therapy for therapy, count in found.items() if count > most)
        return self._usual[edition]


def speaks_against(reason: Reason) -> bool:
    """Say whether a reason keeps an option out."""
    return reason.holds is (reason.kind is ReasonKind.CONTRAINDICATION)
