"""What is said where a case leaves the computer, may name its patient, or is shared with another window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app.patient.casefile import Case, parse_case
from app.patient.caseset import KeptCase, parse_cases
from app.report.record import read_opened
from app.session.library import LibraryError
from app.store.library import SqlLibrary
from app.ui.cases.instance import Instance
from app.ui.surroundings import Keeping
from tests import shipped
from tests.ui.hands import button, chip, choose_file, click, words

ROOT = Path(__file__).parents[2]
TELLING = Case("", "current", {"age_years": 90, "hereditary_syndrome": "MEN1"})
TRANSPLANTED = Case(
    "",
    "current",
    {"age_years": 90, "primary_site": "pancreas", "prior_therapies": frozenset({"liver_transplantation"})},
)
COMMON = Case("", "current", {"age_years": 60, "hereditary_syndrome": "MEN1"})


@pytest.fixture
def open_case(open_window, tmp_path):
    def opened(case: Case):
        library = SqlLibrary(tmp_path / "data", shipped.knowledge().features)
        return open_window(shipped.knowledge(), shipped.reasoner, case=case, keeping=Keeping(lambda: library))

    return opened


def test_a_file_in_a_folder_that_is_copied_elsewhere_is_remarked_on_once(window, tmp_path):
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    click(chip(window, "site", "pancreas"))
    assert window.files.write(tmp_path / "here.netcase")
    assert window.desk.remarks.isHidden()
    assert window.files.write(folder / "a.netcase")
    assert "(Nextcloud)" in window.desk.remarks.words
    click(button(window.desk.remarks, "close"))
    assert window.files.write(folder / "b.netcase")
    assert window.desk.remarks.isHidden()


def test_a_library_in_such_a_folder_says_so(open_case, monkeypatch, tmp_path):
    monkeypatch.setattr("app.paths.data_folder", lambda: tmp_path / "OneDrive - Clinic" / "net-pathways")
    window = open_case(COMMON)
    window.actions_["library"].trigger()
    assert "(OneDrive)" in words(window.pages.library)


def test_answers_that_may_single_a_patient_out_are_named_where_a_case_is_handed_on(open_case, tmp_path):
    window = open_case(TELLING)
    assert window.files.write(tmp_path / "a.netcase")
    assert "single a patient out: Age: 90 years and over" in window.desk.remarks.words
    assert "Hereditary" in window.desk.remarks.words
    window.actions_["report"].trigger()
    assert "single a patient out: Age: 90 years and over" in words(window.reports.page)


def test_common_answers_are_not_remarked_on(open_case, tmp_path):
    window = open_case(COMMON)
    assert window.files.write(tmp_path / "a.netcase")
    assert window.desk.remarks.isHidden()
    window.actions_["report"].trigger()
    assert "single a patient out" not in words(window.reports.page)


def test_a_copy_for_others_lacks_these_answers_and_says_what_that_changes(open_case, tmp_path):
    window = open_case(TRANSPLANTED)
    assert window.files.write(tmp_path / "a.netcase")
    click(button(window.desk.remarks, "copy"))
    choose_file(window, tmp_path / "copy.netcase")
    copy = parse_case((tmp_path / "copy.netcase").read_bytes(), shipped.knowledge().features)
    assert dict(copy.answers) == {"primary_site": "pancreas"}
    said = window.desk.remarks.words
    assert "copy.netcase holds this case without: Age, Treatment so far" in said
    before, after = (shipped.reasoner("current").assess(it.answers) for it in (TRANSPLANTED, copy))
    moved = [it for it in before.verdicts if after.verdict(it.option.id).status is not it.status]
    assert moved
    assert f"differ without them: {len(moved)} ({moved[0].option.label}: " in said
    assert (
        parse_case((tmp_path / "a.netcase").read_bytes(), shipped.knowledge().features).answers == TRANSPLANTED.answers
    )
    assert window.model.snapshot.state.answers == TRANSPLANTED.answers
    assert window.files.open_cases.current.path == tmp_path / "a.netcase"


def test_a_copy_never_takes_the_place_of_the_case(open_case, tmp_path):
    window = open_case(TELLING)
    window.files.write(tmp_path / "a.netcase")
    before = (tmp_path / "a.netcase").read_bytes()
    assert not window.desk.remarks.handing_on.write(tmp_path / "a.netcase")
    (box,) = [item for item in window.findChildren(QMessageBox) if item.isVisible()]
    assert "cannot take the place" in box.informativeText()
    assert (tmp_path / "a.netcase").read_bytes() == before


@pytest.mark.parametrize("ending", ["html", "txt", "pdf"])
def test_a_report_can_be_made_without_these_answers_and_says_so(open_case, tmp_path, ending):
    window = open_case(TRANSPLANTED)
    window.actions_["report"].trigger()
    page = window.reports.page
    click(page.careful)
    assert "Left out of this report: Age, Treatment so far. Verdicts that differ" in words(page)
    file = tmp_path / f"report.{ending}"
    assert page.write(file)
    if ending != "pdf":
        text = " ".join(file.read_text(encoding="utf-8").split())
        assert "ANSWERS LEFT OUT: Age, Treatment so far." in text
        assert "90 years" not in text
    if ending != "txt":
        opened = read_opened(file.read_bytes(), shipped.knowledge().features)
        assert dict(opened.case.answers) == {"primary_site": "pancreas"}
    click(page.careful)
    assert "single a patient out: Age: 90 years and over" in words(page)
    assert page.write(tmp_path / "whole.html")
    assert "ANSWERS LEFT OUT" not in (tmp_path / "whole.html").read_text(encoding="utf-8")


def test_leaving_out_is_for_one_case_and_not_for_the_next(open_case, tmp_path):
    window = open_case(TRANSPLANTED)
    window.actions_["report"].trigger()
    click(window.reports.page.careful)
    window.files.show_case(TELLING)
    window.reports.page.refresh()
    assert not window.reports.page.careful.isChecked()
    assert window.reports.page.report.held_back == ()


def exporting(window, tmp_path, *cases: Case):
    SqlLibrary(tmp_path / "data", shipped.knowledge().features).add([KeptCase(case, ("t",), "note") for case in cases])
    window.actions_["library"].trigger()
    view = window.pages.library.view
    view.choose({entry.number for entry in view.found()})
    return view.work


def test_an_export_counts_the_cases_that_may_be_recognised(open_case, tmp_path):
    window = open_case(COMMON)
    work = exporting(window, tmp_path, TELLING, *[COMMON] * 5)
    assert work.export.write(tmp_path / "all.netcases")
    assert "6 cases were exported. 1 of them may be recognised by rare answers" in work.offer.words
    plain = [Case("", "current", {"age_years": 60 + n, "primary_site": "pancreas"}) for n in range(5)]
    window.actions_["library"].trigger()
    again = exporting(window, tmp_path, *plain)
    window.pages.library.view.search.setText("pancreas")
    window.pages.library.view._find()
    assert again.export.write(tmp_path / "some.netcases")
    assert again.offer.words == "5 cases were exported."


def test_an_export_for_others_leaves_out_what_singles_patients_out(open_case, tmp_path):
    window = open_case(COMMON)
    work = exporting(window, tmp_path, TELLING, COMMON)
    menu = work.export.button.menu()
    next(action for action in menu.actions() if action.objectName() == "careful").trigger()
    choose_file(window, tmp_path / "all.netcases")
    found = parse_cases((tmp_path / "all.netcases").read_bytes(), shipped.knowledge().features)
    assert sorted(sorted(kept.case.answers) for kept in found) == [[], ["age_years"]]
    assert [(kept.note, kept.tags) for kept in found] == [("", ("t",))] * 2
    assert "Left out of 2 of them: Hereditary syndrome (2), Age (1)" in work.offer.words
    assert "Verdicts that differ without them: " in work.offer.words, "a few cases are judged at once"
    whole = SqlLibrary(tmp_path / "data", shipped.knowledge().features).shelf().entries
    assert [len(entry.kept.case.answers) for entry in whole] == [2, 2]


def test_an_export_for_others_says_which_verdicts_that_moves(qtbot, open_case, tmp_path):
    window = open_case(COMMON)
    work = exporting(window, tmp_path, *[TRANSPLANTED] * 30, COMMON)
    file = tmp_path / "all.netcases"
    assert work.export.write(file, "careful")
    assert work.offer.words.endswith("and roads of treatments."), "the verdicts are looked at while the window goes on"
    with qtbot.waitSignal(work.export.judged, timeout=20_000):
        pass
    wholes = [entry.kept.case for entry in window.pages.library.view.to_export()]
    moves: Counter[str] = Counter()
    cases = 0
    for whole, rest in zip(wholes, parse_cases(file.read_bytes(), shipped.knowledge().features), strict=True):
        before, after = (shipped.reasoner("current").assess(it.answers) for it in (whole, rest.case))
        moved = [it.option.label for it in before.verdicts if after.verdict(it.option.id).status is not it.status]
        moves.update(moved)
        cases += bool(moved)
    assert cases >= 30
    ((option, count),) = moves.most_common(1)
    assert f"differ without them: {moves.total()} in {cases} of these cases ({option}: " in work.offer.words
    assert f"({count})" in work.offer.words


def test_what_was_closed_is_not_said_again(qtbot, open_case, tmp_path):
    window = open_case(COMMON)
    work = exporting(window, tmp_path, *[TRANSPLANTED] * 30)
    assert work.export.write(tmp_path / "all.netcases", "careful")
    click(button(work.offer, "close"))
    with qtbot.waitSignal(work.export.judged, timeout=20_000):
        pass
    assert work.offer.isHidden()


def test_a_file_that_could_not_be_read_again_is_not_written(open_case, tmp_path, monkeypatch):
    window = open_case(COMMON)
    work = exporting(window, tmp_path, COMMON)
    monkeypatch.setattr("app.ui.library.export.MAX_BYTES", 100)
    assert not work.export.write(tmp_path / "all.netcases")
    (box,) = [item for item in window.findChildren(QMessageBox) if item.isVisible()]
    assert "Export fewer cases" in box.informativeText()
    assert not (tmp_path / "all.netcases").exists()


def test_a_start_that_nobody_took_over_says_who_runs_already(window, tmp_path):
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.holder() is None
    holder = second.holder()
    assert holder is not None
    assert holder.process == os.getpid()
    window.desk.remarks.tell_holder(holder)
    assert f"process {os.getpid()} on {holder.host}, since" in window.desk.remarks.words
    assert window.desk.remarks.isVisible()
    first.leave()


HOLDING = """
import sys
from collections import Counter
from pathlib import Path
from app.ui.cases.instance import Instance
instance = Instance(Path(sys.argv[1]))
print("first" if instance.first else "second", flush=True)
sys.stdin.read()
"""


def test_beside_a_running_program_the_library_is_only_read_until_that_one_ends(tmp_path):
    library = SqlLibrary(tmp_path, shipped.knowledge().features)
    (number,) = library.add([KeptCase(COMMON)])
    command = [sys.executable, "-c", HOLDING, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "first"
        instance = Instance(tmp_path)
        assert not instance.first
        held = SqlLibrary(tmp_path, shipped.knowledge().features, held_by=instance.holder_words)
        assert [entry.number for entry in held.shelf().entries] == [number]
        before = library.path.read_bytes()
        for change in (
            lambda: held.add([KeptCase(COMMON)]),
            lambda: held.update(number, TELLING),
            lambda: held.describe(number, ["t"], "n"),
            lambda: held.delete([number]),
            lambda: held.purge([number], backups=True),
        ):
            with pytest.raises(
                LibraryError, match=f"only be read here: .*process {other.pid} on .* since 20"
            ) as caught:
                change()
            assert "\n" not in str(caught.value)
        assert library.path.read_bytes() == before
        other.kill()  # what holds a lock may die without giving it back
    held.update(number, TELLING)
    assert instance.holder() is None
    assert held.shelf().entries[0].kept.case.answers == TELLING.answers
    instance.leave()
