"""The window as a whole: undo, editions, files, look, keyboard and names for screen readers."""

from __future__ import annotations

import gc
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QScrollBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.patient.casefile import parse_case
from app.report.review import months_since
from app.ui.frame import Frame
from app.ui.settings import WindowSettings
from app.ui.widgets.column import last_stop
from tests import samples
from tests.ui.hands import chip, click, enter, focused, words


def answers(window) -> dict[str, object]:
    return dict(window.model.snapshot.state.answers)


def boxes(window) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_undo_and_redo_reach_every_answer(window):
    click(chip(window, "site", "pancreas"))
    enter(window, "ki67", "8")
    click(chip(window, "site", "not-known"))
    states = [answers(window)]
    for _ in range(3):
        window.actions_["undo"].trigger()
        states.append(answers(window))
    assert states == [{"ki67": 8}, {"site": "pancreas", "ki67": 8}, {"site": "pancreas"}, {}]
    assert not window.actions_["undo"].isEnabled()
    for _ in range(3):
        window.actions_["redo"].trigger()
    assert answers(window) == {"ki67": 8}
    assert chip(window, "site", "not-known").isChecked()


def test_undo_leaves_alone_what_is_looked_at(window):
    click(chip(window, "site", "pancreas"))
    window.model.select("captem")
    window.actions_["undo"].trigger()
    assert window.model.snapshot.state.selected == "captem"


def test_start_over_needs_no_question_because_it_can_be_undone(window):
    click(chip(window, "site", "pancreas"))
    window.actions_["start_over"].trigger()
    assert answers(window) == {}
    window.actions_["undo"].trigger()
    assert answers(window) == {"site": "pancreas"}


def test_the_other_edition_reads_the_same_patient_and_is_marked(window):
    click(chip(window, "site", "pancreas"))
    click(window.top_bar.editions.segments["2012"])
    assert answers(window) == {"site": "pancreas"}
    assert window.model.edition.id == "2012"
    assert "radioligand" not in {item.option_id for item in window.options.cards.values() if item.isVisible()}
    assert any("Historical edition 2012" in message for message in window.banners.messages)
    assert "Historical: 2012" in words(window.options.overview)
    click(window.top_bar.editions.segments["current"])
    assert window.banners.messages == []


def test_the_edition_on_screen_has_its_review_date(window):
    window.resize(1600, 900)
    assert window.top_bar.editions.segments["current"].words == "Current · reviewed 2026-11-23"
    assert "reviewed 2026-11-23" in words(window.status_line)


@pytest.mark.parametrize(("today", "said"), [(date(2027, 11, 22), ""), (date(2027, 11, 23), "newer guidelines")])
def test_an_old_review_is_remarked_on(open_window, today, said):
    window = open_window(samples.knowledge(), today=today)
    assert bool(window.banners.messages) is bool(said)
    assert said in "".join(window.banners.messages)


def test_a_very_old_review_limits_the_support(open_window):
    window = open_window(samples.knowledge(), today=date(2029, 12, 1))
    assert "Decision support limited" in window.banners.messages[0]


def test_months_are_counted_as_people_do():
    assert months_since("2026-11-23", date(2026, 12, 22)) == 0
    assert months_since("2026-11-23", date(2026, 12, 23)) == 1
    assert months_since("soon", date(2026, 12, 23)) is None


def test_modified_knowledge_is_marked(open_window):
    from dataclasses import replace

    window = open_window(replace(samples.knowledge(), modified=True), today=date(2026, 12, 1))
    assert "locally modified" in window.banners.messages[0]


def test_intended_use_is_always_visible(window):
    assert "multidisciplinary tumour board decides" in words(window.status_line)


def test_a_case_is_written_and_read_back(window, tmp_path):
    click(chip(window, "site", "pancreas"))
    enter(window, "ki67", "0,5")
    window.model.relabel("Case 12")
    file = tmp_path / "case.netcase"
    assert window.files.write(file)
    assert not window.files.unsaved
    case = parse_case(file.read_bytes(), window.model.knowledge.features)
    assert (case.label, case.edition, dict(case.answers)) == ("Case 12", "current", {"site": "pancreas", "ki67": 0.5})
    window.files.begin()
    assert answers(window) == {}
    assert not window.model.undo_stack.canUndo()
    assert window.files.open_path(file)
    assert answers(window) == {"site": "pancreas", "ki67": 0.5}
    assert window.top_bar.findChild(QLineEdit).text() == "Case 12"


@pytest.mark.parametrize("content", [b"{", b'{"format": "other"}', b"\xff\xfe"])
def test_a_file_that_cannot_be_used_changes_nothing_and_is_explained(window, tmp_path, content):
    click(chip(window, "site", "pancreas"))
    file = tmp_path / "bad.netcase"
    file.write_bytes(content)
    assert not window.files.open_path(file)
    assert answers(window) == {"site": "pancreas"}
    assert "bad.netcase was not opened" in boxes(window)[0].text()
    assert "unchanged" in boxes(window)[0].informativeText()


def test_a_case_that_cannot_be_written_is_told(window, tmp_path):
    assert not window.files.write(tmp_path / "no such folder" / "case.netcase")
    assert "was not saved" in boxes(window)[0].text()


def test_closing_with_unsaved_answers_asks_first(window):
    click(chip(window, "site", "pancreas"))
    window.close()
    assert window.isVisible()
    click(boxes(window)[0].button(QMessageBox.StandardButton.Discard))
    assert not window.isVisible()


def test_the_look_is_remembered_and_no_answer_is(open_window, look, tmp_path):
    file = tmp_path / "window.ini"
    window = open_window(samples.knowledge(), settings_file=file, today=date(2026, 12, 1))
    click(chip(window, "site", "pancreas"))
    window.actions_["theme_dark"].trigger()
    window.actions_["bigger"].trigger()
    window.files.write(tmp_path / "case.netcase")
    window.close()
    assert look.theme.dark
    text = file.read_text()
    assert "theme=dark" in text
    assert "text_size=1.1" in text
    assert "pancreas" not in text


def test_high_contrast_and_stillness_are_a_choice_that_is_remembered(open_window, look, tmp_path):
    file = tmp_path / "window.ini"
    window = open_window(samples.knowledge(), settings_file=file, today=date(2026, 12, 1))
    window.actions_["theme_contrast_dark"].trigger()
    window.actions_["still"].trigger()
    assert look.theme.name == "contrast_dark"
    assert look.still
    settings = WindowSettings(file)
    assert (settings.theme, settings.still) == ("contrast_dark", True)
    window.actions_["still"].trigger()
    window.actions_["theme_system"].trigger()
    assert (look.override, look.still) == (None, False)


@pytest.mark.parametrize(("wide", "high"), [(1280, 690), (1366, 728), (1440, 860), (1920, 1040), (2560, 1400)])
def test_the_first_window_suits_the_screen(look, tmp_path, wide, high, qtbot):
    file = tmp_path / "window.ini"
    first = Frame(look, WindowSettings(file))
    qtbot.addWidget(first)
    first.begin_on(QSize(wide, high))
    if high < 768:
        assert first.isMaximized()
        return
    assert not first.isMaximized()
    assert 1280 <= first.width() <= min(wide - 48, 1760)
    assert 720 <= first.height() <= high - 48
    settings = WindowSettings(file)
    settings.save_bytes("geometry", first.saveGeometry())
    settings.flush()
    second = Frame(look, WindowSettings(file))
    qtbot.addWidget(second)
    before = second.size()
    second.begin_on(QSize(1280, 690))
    assert (second.size(), second.isMaximized()) == (before, False), "what is remembered is left alone"


def test_panes_can_be_hidden_and_come_back_when_needed(window):
    window.actions_["pane_patient"].trigger()
    assert not window.patient.isVisible()
    window.options.question_wanted.emit("site")
    assert window.patient.isVisible()
    assert window.actions_["pane_patient"].isChecked()


def ours(window) -> list[QWidget]:
    """Focusable widgets of the window outside the graph, which has tests of its own."""
    found = [item for item in window.findChildren(QWidget) if item.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    return [item for item in found if item.isVisible() and not window.graph.isAncestorOf(item)]


def test_everything_that_takes_the_focus_has_a_name(window):
    window.options.reveal("lanreotide")
    click(window.options.cards["lanreotide"].head)
    for item in ours(window):
        name = item.accessibleName() or (item.text() if isinstance(item, QPushButton | QLabel) else "")
        assert name or item.objectName().startswith("qt_"), item


def test_targets_are_large_enough(window):
    for item in ours(window):
        if isinstance(item, QAbstractButton) and item.objectName() != "_q_qlineeditclearbutton":
            assert min(item.width(), item.height()) >= 24, (item, item.size())


def test_tab_reaches_every_control(window):
    expected = {item for item in ours(window) if item.isEnabled() and item.focusPolicy() & Qt.FocusPolicy.TabFocus}
    seen: set[QWidget] = set()
    at = window.top_bar.findChild(QLineEdit)
    at.setFocus()
    for _ in range(400):
        seen.add(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    missed = {item for item in expected if item not in seen}
    assert not missed, missed


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_text_is_lost_when_it_grows(window, look, scale):
    look.set_scale(scale)
    QApplication.processEvents()
    assert window.width() <= 1280
    for item in (window.patient, window.options, window.top_bar, window.status_line):
        for part in item.findChildren(QWidget):
            if part.isVisible() and part.metaObject().className() in ("PlainLabel", "Chip", "Segment", "CardHead"):
                needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
                assert part.height() >= needed - 1, (part, part.size(), needed)
                if not part.hasHeightForWidth():
                    assert part.width() >= part.minimumSizeHint().width(), (part, part.width())


def test_every_action_has_its_place_in_a_menu(window):
    in_menus = {action for menu in window.top_bar.menus.values() for action in menu.actions()}
    assert {window.actions_[key] for key in ("new", "open", "undo", "about")} <= in_menus
    assert all(isinstance(action, QAction) for action in in_menus)


def test_asking_where_the_focus_leaves_a_widget_does_not_tie_the_window_to_it(qtbot):
    window, item = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("File")
    window.setCentralWidget(item)
    button = QPushButton("Last", item)
    assert last_stop(item) is button
    window.takeCentralWidget()
    item.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert shiboken6.isValid(menu)


def test_asking_where_the_focus_leaves_a_widget_keeps_nothing_of_qts_own_in_memory(qtbot):
    item = QWidget()
    qtbot.addWidget(item)
    column = QVBoxLayout(item)
    button, line = QPushButton("First"), QLineEdit()
    for part in (button, QTextEdit(), line):
        column.addWidget(part)
    before = [kept for kept in gc.get_objects() if isinstance(kept, QScrollBar)]
    assert last_stop(item) is line
    assert len([kept for kept in gc.get_objects() if isinstance(kept, QScrollBar)]) == len(before)
    column.insertWidget(2, line)
    column.addWidget(button)
    button.setParent(None)
    button.setParent(item)
    assert last_stop(item) is button
