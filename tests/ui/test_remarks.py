"""What is said where a case leaves the computer, may name its patient, or is shared with another window."""

from __future__ import annotations

import os
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from app.knowledge.model import Knowledge
from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.reasoning.reasoner import Reasoner
from app.store.compiler import compile_content
from app.store.library import SqlLibrary
from app.ui.application import WindowSetup, build_window
from app.ui.cases.instance import Instance
from app.ui.surroundings import Keeping
from tests.ui.hands import button, chip, click, words

ROOT = Path(__file__).parents[2]
TELLING = Case("", "current", {"age_years": 90, "hereditary_syndrome": "MEN1"})
COMMON = Case("", "current", {"age_years": 60, "hereditary_syndrome": "MEN1"})


@cache
def shipped() -> Knowledge:
    return compile_content(ROOT / "db" / "content")


@cache
def reasoner(edition: str) -> Reasoner:
    return Reasoner(shipped(), edition)


@pytest.fixture
def open_window(qtbot, look, tmp_path):
    def made(case: Case):
        library = SqlLibrary(tmp_path / "data", shipped().features)
        setup = WindowSetup(today=date(2026, 12, 1), case=case, keeping=Keeping(lambda: library))
        window = build_window(shipped(), reasoner, look, setup)
        qtbot.addWidget(window, before_close_func=lambda it: it.close_now())
        window.resize(1280, 720)
        window.show()
        return window

    return made


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


def test_a_library_in_such_a_folder_says_so(open_window, monkeypatch, tmp_path):
    monkeypatch.setattr("app.paths.data_folder", lambda: tmp_path / "OneDrive - Clinic" / "net-pathways")
    window = open_window(COMMON)
    window.actions_["library"].trigger()
    assert "(OneDrive)" in words(window.pages.library)


def test_answers_that_may_single_a_patient_out_are_named_where_a_case_is_handed_on(open_window, tmp_path):
    window = open_window(TELLING)
    assert window.files.write(tmp_path / "a.netcase")
    assert "single a patient out: Age: 90 years and over" in window.desk.remarks.words
    assert "Hereditary" in window.desk.remarks.words
    window.actions_["report"].trigger()
    assert "single a patient out: Age: 90 years and over" in words(window.reports.page)


def test_common_answers_are_not_remarked_on(open_window, tmp_path):
    window = open_window(COMMON)
    assert window.files.write(tmp_path / "a.netcase")
    assert window.desk.remarks.isHidden()
    window.actions_["report"].trigger()
    assert "single a patient out" not in words(window.reports.page)


def test_an_export_counts_the_cases_that_may_be_recognised(open_window, tmp_path):
    window = open_window(COMMON)
    window.actions_["library"].trigger()
    view = window.pages.library.view
    SqlLibrary(tmp_path / "data", shipped().features).add([KeptCase(TELLING), KeptCase(COMMON)])
    view.refresh()
    view.choose({entry.number for entry in view.found()})
    view.work.export_to(str(tmp_path / "all.netcases"))
    assert "2 cases were exported. 1 of them holds answers that may together" in view.work.offer.words


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
