"""The Teach page: how it is entered and left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.hands import click, enter


def test_ctrl_t_opens_the_cases_and_escape_leads_back(window):
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.stage.page == "teach"
    assert list(window.pages.teach.rooms) == ["cases"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.stage.page is None
    assert not window.actions_["teach"].isChecked()


def test_an_empty_case_leads_to_the_teaching_cases(window):
    click(window.options.welcome.teach)
    assert window.stage.page == "teach"


def test_nothing_is_built_before_it_is_opened(window):
    assert window.stage.count() == 1, "only the pathways are there"


def test_while_teaching_nothing_is_said_of_the_patient_and_the_patient_cannot_be_emptied(window):
    label = window.top_bar.findChild(QLineEdit)
    counted = [item for item in window.status_line.findChildren(QLabel) if "known" in item.text()]
    assert label.isVisible()
    assert all(item.isVisible() for item in counted)
    assert len(counted) == 1
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not label.isVisible()
    assert not counted[0].isVisible()
    assert not window.actions_["start_over"].isEnabled()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert label.isVisible()
    assert counted[0].isVisible()
    assert window.actions_["start_over"].isEnabled()


def test_nothing_done_to_the_hidden_patient_is_undone_while_teaching(window):
    enter(window, "ki67", "12")
    window.actions_["teach"].trigger()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.actions_["undo"].isEnabled()
    assert window.model.snapshot.state.answers["ki67"] == 12

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.actions_["undo"].trigger()
    assert "ki67" not in window.model.snapshot.state.answers


def test_the_road_of_the_patient_is_not_on_screen_while_teaching_and_is_back_afterwards(window):
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.road.isVisible()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not window.road.isVisible()
    assert not window.actions_["road"].isEnabled()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.road.isVisible()
    assert window.actions_["road"].isEnabled()
