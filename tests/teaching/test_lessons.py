"""Teaching cases: the computed key, a run through a case, and what is revealed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment, Status
from app.reasoning.reasoner import Reasoner
from app.report.lesson_text import lesson_text, recorded
from app.store.lesson_reader import parse_lesson
from app.teaching import run as steps
from app.teaching.court import Court
from app.teaching.key import mismatches
from app.teaching.lesson import Key, Lesson
from app.teaching.lesson_results import run_results
from app.teaching.results import dump_sheet, parse_sheet, sheet
from app.teaching.reveal import Mark, keeps_out, patient_for, reveal_options, reveal_questions
from app.teaching.run import Run
from tests import samples
from tests.sample_lesson import LESSON

KNOWN = samples.knowledge()
REASONERS = {name: Reasoner(KNOWN, name) for name in KNOWN.editions}
BOARD = 2


def assess(edition: str, answers: Answers) -> Assessment:
    return REASONERS[edition].assess(answers)


@pytest.fixture
def lesson() -> Lesson:
    bare = parse_lesson(LESSON.encode(), "sample", KNOWN)
    return parse_lesson(recorded(bare, assess).encode(), "sample", KNOWN)


def test_answers_add_up_and_can_be_taken_back(lesson: Lesson) -> None:
    assert lesson.answers(0) == {"site": "pancreas", "resectable": False, "prior": frozenset()}
    assert lesson.answers(BOARD)["clearance"] == 30
    assert "clearance" not in lesson.answers(3)
    assert lesson.answers(3)["growth"] == "stable"
    assert lesson.editions == ("current", "2012")


def test_what_was_recorded_is_what_is_computed(lesson: Lesson) -> None:
    assert list(mismatches(lesson, assess)) == []
    task = lesson.stages[BOARD].task
    assert task is not None
    assert task.key is not None
    assert task.key.verdicts[Status.CONTRAINDICATED] == ("radioligand",)
    assert task.key.verdicts[Status.NOT_APPLICABLE] == ("lanreotide",)


def test_a_case_without_recorded_answers_is_noticed() -> None:
    bare = parse_lesson(LESSON.encode(), "sample", KNOWN)
    assert [item.stage for item in mismatches(bare, assess)] == [0, 2, 3]


def test_a_verdict_that_moved_is_named_with_both_verdicts(lesson: Lesson) -> None:
    task = lesson.stages[BOARD].task
    assert task is not None
    wrong = replace(task, key=Key({Status.APPLICABLE: ("radioligand", "everolimus", "captem", "embolisation")}))
    stages = (*lesson.stages[:BOARD], replace(lesson.stages[BOARD], task=wrong), *lesson.stages[3:])
    found = [item.text for item in mismatches(replace(lesson, stages=stages), assess)]
    assert "radioligand: recorded applicable; computed contraindicated" in found
    assert "lanreotide: recorded nothing; computed not-applicable" in found


def test_a_patient_who_contradicts_himself_is_noticed(lesson: Lesson) -> None:
    stage = lesson.stages[BOARD]
    stages = (*lesson.stages[:BOARD], replace(stage, answers={**stage.answers, "grade": "G1"}), *lesson.stages[3:])
    found = [item.text for item in mismatches(replace(lesson, stages=stages), assess)]
    assert any("contradicts itself: Grade 1 means" in text for text in found)


def test_nothing_goes_on_before_the_learner_commits(lesson: Lesson) -> None:
    run = Run(lesson)
    assert steps.go_on(run) is run
    run = steps.choose(steps.choose(steps.choose(run, "sstr"), "growth"), "ki67")
    assert run.chosen == ("sstr", "growth")
    run = steps.commit(steps.move(run, "growth", -1))
    assert steps.choose(run, "ki67") == run == steps.drop(run, "sstr") == steps.move(run, "sstr", -1)
    assert run.chosen == ("growth", "sstr")
    run = steps.go_on(steps.go_on(run))
    assert run.stage == BOARD
    assert not run.revealed
    back = steps.go_back(steps.go_back(run))
    assert back.revealed
    assert back.chosen == ("growth", "sstr")


def test_a_case_ends_after_its_last_stage(lesson: Lesson) -> None:
    run = Run(lesson, stage=3)
    assert steps.go_on(steps.commit(run)).ended
    assert not steps.go_back(steps.go_on(steps.commit(run))).ended


def test_choices_stand_beside_the_verdicts(lesson: Lesson) -> None:
    task = lesson.stages[BOARD].task
    assert task is not None
    lines = reveal_options(task, assess("current", lesson.answers(BOARD)), ("lanreotide", "captem", "radioligand"))
    told = [(line.verdict.option.id, line.mark, line.place) for line in lines]
    assert told[:3] == [
        ("captem", Mark.AGREED, 2),
        ("lanreotide", Mark.OUT, 1),
        ("radioligand", Mark.OUT, 3),
    ]
    assert {(name, mark) for name, mark, _ in told[3:]} == {("everolimus", Mark.ALSO), ("embolisation", Mark.ALSO)}


def test_what_keeps_an_option_out_is_told(lesson: Lesson) -> None:
    assessment = assess("current", lesson.answers(BOARD))
    assert [item.criterion.id for item in keeps_out(assessment.verdict("lanreotide"))] == ["lanreotide.ki67"]
    assert [item.criterion.id for item in keeps_out(assessment.verdict("radioligand"))] == ["radioligand.kidney"]


def test_an_option_to_discuss_is_shown_though_nobody_chose_it(lesson: Lesson) -> None:
    task = lesson.stages[BOARD].task
    assert task is not None
    lines = reveal_options(task, assess("current", lesson.answers(BOARD)), ())
    assert [line.verdict.option.id for line in lines if line.mark is Mark.DISCUSS] == ["lanreotide"]


def test_the_nearest_patient_for_a_wrong_choice_gets_it(lesson: Lesson) -> None:
    answers = lesson.answers(BOARD)
    assessment = assess("current", answers)
    other = patient_for(REASONERS["current"].explain(assessment, "lanreotide"), answers)
    assert other is not None
    assert assess("current", other).verdict("lanreotide").status is Status.APPLICABLE


def test_questions_are_told_by_their_rank(lesson: Lesson) -> None:
    assessment = assess("current", lesson.answers(0))
    chosen = (assessment.questions[0], "ecog")
    told = reveal_questions(assessment, chosen)
    assert (told[0].rank, told[0].place) == (1, 1)
    assert told[1].rank == (assessment.questions.index("ecog") + 1 if "ecog" in assessment.questions else None)
    assert [item.feature for item in told[2:]] == [n for n in assessment.questions[:3] if n not in chosen]


def test_a_case_is_told_in_full_for_the_teacher(lesson: Lesson) -> None:
    text = lesson_text(lesson, KNOWN, assess)
    assert "Contraindicated:\n     Radioligand therapy" in text
    assert "(Caplin 2014)" in text


def test_recording_changes_nothing_but_the_key(lesson: Lesson) -> None:
    again = recorded(lesson, assess)
    assert again == lesson.text
    assert again.startswith(LESSON)


def test_what_was_committed_to_becomes_results(lesson: Lesson) -> None:
    court = Court(KNOWN, assess, lambda told, option: REASONERS[told.edition].explain(told, option))
    choices = {0: ("ecog",), BOARD: ("liver_resection", "radioligand"), 3: ("watch",)}
    run = Run(lesson, stage=3, choices=choices, committed=frozenset({0, BOARD, 3}))
    found = tuple(run_results(run, court))
    assert [(item.item, item.agreed) for item in found] == [
        ("sample/0", False),
        ("sample/2", False),
        ("sample/3", True),
    ]
    assert found[1].parted == ("resection", "radioligand")
    assert found[1].key == ("everolimus", "captem", "embolisation")
    assert found[2].edition == "2012"
    assert parse_sheet(dump_sheet(sheet("one", KNOWN, found))).results == found


def test_an_uncommitted_task_gives_no_result(lesson: Lesson) -> None:
    court = Court(KNOWN, assess, lambda told, option: REASONERS[told.edition].explain(told, option))
    assert list(run_results(Run(lesson, choices={0: ("ecog",)}), court)) == []
