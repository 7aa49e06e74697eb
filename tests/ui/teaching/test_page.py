"""The Teach page: how it is entered and left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.hands import click


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
