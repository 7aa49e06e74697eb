"""What the reasoning costs, one patient at a time and over all patients."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import cycle, islice

import pytest

from app import bootstrap
from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.reasoning.edition_difference import compare_editions
from app.reasoning.reasoner import Reasoner
from app.reasoning.verification import verify
from tests.benchmarks.growth import grown, grown_answers
from tests.benchmarks.measuring import HEAD, Times, cases, clicked, times

CLICKS = 200
LARGER = 10


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return bootstrap.load_knowledge()


@pytest.fixture(scope="module")
def reasoner(knowledge: Knowledge) -> Reasoner:
    return Reasoner(knowledge, knowledge.default_edition)


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def test_opening_and_proving(knowledge: Knowledge) -> None:
    print()
    _print_seconds("open the knowledge database", bootstrap.load_knowledge)
    for edition in knowledge.editions:
        one = replace(knowledge, editions={edition: knowledge.edition(edition)})
        _print_seconds(f"prepare edition {edition}", partial(Reasoner, one, edition))
        _print_seconds(f"verify edition {edition} (goal 10 s)", partial(verify, one))
    _print_seconds("difference of the editions", partial(compare_editions, knowledge, *knowledge.editions))


def _print_seconds(what: str, work: Callable[[], object]) -> None:
    print(f"{what:46}{min(seconds(work) for _ in range(3)):9.2f}   (s of CPU)")


def test_verdicts(knowledge: Knowledge, reasoner: Reasoner) -> None:
    print(f"\nverdicts (goal 1 ms)                         {HEAD}")
    for name, answers in cases(knowledge).items():
        turned = (clicked(answers, turn) for turn in range(CLICKS))
        print(f"click on Ki-67, {name:30}{times(partial(reasoner.assess, patient) for patient in turned)}")
    patients = islice(cycle(cases(knowledge).values()), CLICKS)
    print(f"{'another patient each time':46}{times(partial(reasoner.assess, patient) for patient in patients)}")
    empty = times(partial(reasoner.assess, patient) for patient in islice(cycle(({}, {"ecog": 1})), 20))
    print(f"{'a patient without answers':46}{empty}")


def test_what_the_window_shows_after_a_click(knowledge: Knowledge, reasoner: Reasoner) -> None:
    """Verdicts with their reasons in words, and what would change the one on an open card: each option in turn."""
    print(f"\nverdicts, reasons and one open card (goal 5 ms){HEAD}")
    for name, answers in cases(knowledge).items():
        print(f"click on Ki-67, {name:30}{times(_shown(knowledge, reasoner, answers))}")


def _shown(knowledge: Knowledge, reasoner: Reasoner, answers: Answers) -> Iterator[Callable[[], object]]:
    for turn, option in enumerate(knowledge.edition(knowledge.default_edition).options):
        yield partial(_show, reasoner, clicked(answers, turn), option.id)


def _show(reasoner: Reasoner, answers: Answers, option: str) -> object:
    assessment = reasoner.assess(answers)
    return [verdict.reasons for verdict in assessment.verdicts], reasoner.explain(assessment, option)


def test_questions(knowledge: Knowledge, reasoner: Reasoner) -> None:
    """Asked of a fresh assessment each time; the walk asks for the first question only."""
    for name, answers in (("no answers", {}), *cases(knowledge).items()):
        base = answers if answers else {"ki67_percent": 4}
        print(f"\n{name:46}{HEAD}")
        assessed = [reasoner.assess(clicked(base, turn)) for turn in range(20)]
        open_now = [sorted(item.open)[0] for item in assessed]
        settled = [item.settled for item in assessed]
        print(f"{'first question':46}{times(partial(item.outlook.first) for item in assessed)}")
        print(f"{'all questions ranked':46}{times(partial(getattr, item, 'questions') for item in assessed)}")
        works = (partial(item.outlook.effects, name) for item, name in zip(assessed, open_now, strict=True))
        print(f"{'what each answer to one question does':46}{times(works)}")
        why = (partial(item.outlook.settlement, name) for item in assessed[:1] for name in settled[0])
        print(f"{'why a question no longer matters':46}{times(why) if settled[0] else ''}")
        print(f"{'limits near the numbers':46}{times(partial(reasoner.near_limits, item) for item in assessed)}")


def test_ten_times_the_content(knowledge: Knowledge) -> None:
    """Renamed copies side by side: ten times the options, criteria, features and rules in one edition."""
    edition = knowledge.default_edition
    one = replace(knowledge, editions={edition: knowledge.edition(edition)})
    many = grown(knowledge, edition, LARGER)
    small, large = Reasoner(one, edition), Reasoner(many, edition)
    patients = list(islice(cycle(cases(knowledge).values()), 50))
    print(f"\n{LARGER} times the content (goal: 15 times the cost){HEAD}   times as much")
    anew = times(partial(small.assess, item) for item in patients)
    _compare(
        "assess another patient", anew, times(partial(large.assess, grown_answers(item, LARGER)) for item in patients)
    )
    first = patients[0]
    turned = [clicked(first, turn) for turn in range(50)]
    click = times(partial(small.assess, item) for item in turned)
    all_first = grown_answers(first, LARGER)
    names = [{**all_first, "ki67_percent_0": item["ki67_percent"]} for item in turned]
    _compare("assess after one click", click, times(partial(large.assess, item) for item in names))
    proofs = [times(partial(verify, item) for _ in range(3)) for item in (one, many)]
    _compare("verify", *proofs)


def _compare(what: str, small: Times, large: Times) -> None:
    print(f"{what:46}{small}")
    print(f"{'':46}{large}   {large.least / small.least:8.1f} {large.middle / small.middle:8.1f}")
