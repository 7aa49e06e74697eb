"""The story that the program is for: a midgut NET that progresses on an analogue, told in a few clicks."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.knowledge.conditions import Answers
from app.patient.casefile import Case
from app.reasoning.assessment import Status
from app.selftest import Result, drive
from app.ui.application import WindowSetup, build_window, make_themes
from app.ui.texts import status_word
from tests import shipped

ANSWERS: Answers = {
    "primary_site": "small_intestine",
    "differentiation": "well",
    "ki67_percent": 2.0,
    "sstr_status": "positive_all_lesions",
    "prior_therapies": frozenset({"ssa"}),
    "progressed_on_ssa": True,
}


def test_prrt_and_everolimus_come_next_and_sunitinib_says_why_not(qtbot: QtBot) -> None:
    window = build_window(shipped.knowledge(), shipped.reasoner, make_themes(), WindowSetup("current"))
    qtbot.addWidget(window)
    window.show()
    result = Result()
    drive(window, Case("", "current", ANSWERS), "current", result)
    assert result.problems == []
    for option in ("prrt_lu_dotatate_advanced", "everolimus_gi_advanced"):
        assert window.options.card(option).head.accessibleDescription().startswith(status_word(Status.APPLICABLE))
        assert window.model.snapshot.assessment.verdict(option).option.sources
    sunitinib = window.options.card("sunitinib_pancreas_advanced").head.accessibleDescription()
    assert sunitinib.startswith(status_word(Status.NOT_APPLICABLE))
    assert "pancreas" in sunitinib
    window.close_now()
