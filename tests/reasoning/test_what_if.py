"""The smallest change compared with brute force over all valid patients."""

from __future__ import annotations

from itertools import combinations

from hypothesis import assume, given, settings

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.reasoning.assessment import Status
from app.reasoning.compiled import CompiledEdition
from app.reasoning.reasoner import Reasoner
from app.reasoning.what_if import MAX_ANSWERS, smallest_change
from tests.reasoning.models import answer_sets, completions, editions
from tests.reasoning.test_exact_verdicts import excluded, indicated, valid


@settings(max_examples=100, deadline=None)
@given(editions(), answer_sets)
def test_no_smaller_change_exists_and_each_one_works(knowledge: Knowledge, answers: Answers) -> None:
    edition = knowledge.edition("e")
    assessment = Reasoner(knowledge, "e").assess(answers)
    assume(not assessment.conflicts)
    patients = [patient for patient in completions({}) if valid(edition, patient)]
    compiled = CompiledEdition(edition, knowledge.features)
    for verdict in assessment.verdicts:
        option = verdict.option
        brings_in = verdict.status in {Status.NOT_APPLICABLE, Status.CONTRAINDICATED}
        good = [p for p in patients if indicated(edition, option, p) and not excluded(edition, option, p)]
        bad = [p for p in patients if not indicated(edition, option, p)]
        wanted = good if brings_in else bad
        sets = set[tuple[str, ...]]()
        for size in range(1, MAX_ANSWERS + 1):
            sets = {
                names
                for names in combinations([name for name in knowledge.features if name in answers], size)
                if any(all(p[key] == value for key, value in answers.items() if key not in names) for p in wanted)
            }
            if sets:
                break
        found = smallest_change(compiled, answers, verdict)
        asked = set(compiled.space.features)
        assert {item.features for item in found.alternatives} == {names for names in sets if set(names) <= asked} or (
            # an option that is open needs no change of answers: a missing one can still decide it
            verdict.status is Status.NEEDS_INFORMATION
        )
