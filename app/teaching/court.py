"""Who judges a teaching case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment
from app.reasoning.comparison import Comparison, compare
from app.reasoning.explanation import Explanation
from app.teaching.reveal import patient_for


@dataclass(frozen=True)
class Court:
    """The knowledge, and how it assesses a patient in an edition and explains a verdict of an assessment."""

    knowledge: Knowledge
    assess: Callable[[str, Answers], Assessment]
    explain: Callable[[Assessment, str], Explanation]

    def beside(self, assessment: Assessment, option: str) -> Comparison | None:
        """The patient beside the nearest one to whom an option that is out would be open; None where none is near."""
        other = patient_for(self.explain(assessment, option), assessment.answers)
        if other is None:
            return None
        return compare(self.knowledge, assessment, self.assess(assessment.edition, other))
