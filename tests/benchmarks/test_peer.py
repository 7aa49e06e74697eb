"""The same rules and the same complete patients, here and in GoRules' zen-engine; both have to say the same."""

from __future__ import annotations

import json
import random
from functools import partial

import pytest

from app import bootstrap
from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment
from app.reasoning.compiled import CompiledEdition, joint_space
from app.reasoning.reasoner import Reasoner
from tests.benchmarks.measuring import HEAD, cases, times
from tests.benchmarks.patients import complete
from tests.benchmarks.zen_rules import context, key_of, rules

zen = pytest.importorskip("zen", reason="zen-engine is among requirements/bench.txt only")

PATIENTS = 200


def test_zen_engine() -> None:
    knowledge = bootstrap.load_knowledge()
    edition = knowledge.edition(knowledge.default_edition)
    space = joint_space([edition], knowledge.features)
    compiled = CompiledEdition(edition, knowledge.features, space)
    chance = random.Random(2026)
    starts = [*cases(knowledge).values(), {}]
    patients = [complete(space, knowledge.features, starts[turn % len(starts)], chance) for turn in range(PATIENTS)]
    decision = zen.ZenEngine().create_decision(json.dumps(rules(compiled)))
    reasoner = Reasoner(knowledge, edition.id)
    contexts = [context(patient) for patient in patients]
    for patient, asked in zip(patients, contexts, strict=True):
        _agree(reasoner.assess(patient), decision.evaluate(asked)["result"], compiled)
    here = times(partial(reasoner.assess, patient) for patient in patients)
    verdicts = times(partial(_with_reasons, reasoner, patient) for patient in patients)
    there = times(partial(decision.evaluate, asked) for asked in contexts)
    print(f"\n{PATIENTS} complete patients, other each time       {HEAD}")
    print(f"assess, verdicts                              {here}")
    print(f"assess, verdicts with all reasons in words    {verdicts}")
    print(f"zen-engine, verdicts                          {there}")
    ratio = f"{there.least / here.least:9.2f} {there.middle / here.middle:9.2f}"
    print(f"zen-engine / assess                           {ratio}")


def _with_reasons(reasoner: Reasoner, patient: Answers) -> list[object]:
    return [verdict.reasons for verdict in reasoner.assess(patient).verdicts]


def _agree(assessment: Assessment, found: dict[str, object], compiled: CompiledEdition) -> None:
    assert not assessment.conflicts
    said = {verdict.option.id: verdict.status.value for verdict in assessment.verdicts}
    assert said == {plan.option.id: found[key_of(plan)] for plan in compiled.plans}
