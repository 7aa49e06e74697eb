"""Markup in the texts of a knowledge file is shown as it stands, wherever the window shows text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTextEdit, QToolTip, QWidget

from app.report.report_html import report_html
from app.ui.help.about import About
from tests import samples
from tests.ui.hands import card, click

EVIL = '<img src="file:///etc/hostname"><b>&amp;</b>'
TEXTS = {
    *("label", "title", "summary", "text", "note", "rationale", "question", "message", "topic", "unit", "native"),
    *("supplied_by", "body", "design", "population", "arms", "endpoint", "result", "arm", "authors", "journal"),
}
"""Fields whose text people read."""


def poisoned(value: Any) -> Any:
    """The same knowledge with markup at the head of every text that people read."""
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            item.name: EVIL + getattr(value, item.name)
            if item.name in TEXTS and isinstance(getattr(value, item.name), str)
            else poisoned(getattr(value, item.name))
            for item in fields(value)
        }
        return replace(value, **changes)
    if isinstance(value, tuple):
        return tuple(map(poisoned, value))
    if isinstance(value, Mapping):
        return {key: poisoned(item) for key, item in value.items()}
    return value


def shown_as_it_stands(tip: str) -> bool:
    """Qt guesses what a tooltip is: one with a bare tag in it counts as markup."""
    return "<img" not in tip


def offenders(root: QWidget) -> list[str]:
    """Everything inside a window that would follow the markup."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        found += [f"tip of {name}" for text in (widget.toolTip(), widget.whatsThis()) if not shown_as_it_stands(text)]
        if isinstance(widget, QLabel) and "hostname" in widget.text():
            found += [f"label {name}"] if widget.textFormat() is not Qt.TextFormat.PlainText else []
        if isinstance(widget, QTextEdit):
            found += [f"page {name}"] if "<img" in widget.toHtml() else []
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += [f"item of {name}" for text in _tips(widget) if not shown_as_it_stands(text)]
    menus = [menu for menu in (root, *root.findChildren(QMenu)) if isinstance(menu, QMenu)]
    found += [f"tips of {menu.title()}" for menu in menus if menu.toolTipsVisible()]  # they repeat the words of items
    return found


def _tips(view: QAbstractItemView) -> list[str]:
    model, waiting, found = view.model(), [view.rootIndex()], []
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in range(model.columnCount(parent)):
                index = model.index(row, column, parent)
                found.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            waiting.append(model.index(row, 0, parent))
    return found


@pytest.fixture
def tips(monkeypatch) -> list[str]:
    """What is shown as a tooltip at once."""
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: said.append(text))
    return said


@pytest.fixture
def window(open_window):
    made = open_window(poisoned(samples.knowledge()), size=(1400, 900))
    for feature, value in (("site", "pancreas"), ("differentiation", "well"), ("ki67", 8), ("sstr", "positive")):
        made.model.answer(feature, value)
    made.model.relabel(EVIL)
    return made


def test_the_knowledge_is_poisoned(window):
    assert "hostname" in window.model.edition.options[0].label
    assert "hostname" in "".join(label.text() for label in window.findChildren(QLabel))


def test_labels_tips_lists_and_pages_show_markup_as_it_stands(window):
    for option in window.model.edition.options:
        click(card(window, option.id).head)
    assert any("<img" in page.toPlainText() for page in window.findChildren(QTextEdit))
    assert offenders(window) == []
    for page in window.pages.rows:
        window.actions_[page].trigger()
        QApplication.processEvents()
        assert offenders(window) == []


def test_menus_of_the_graph_show_markup_as_it_stands(window):
    panel, opened = window.graph, 0
    window.model.start_over()
    for chip in panel.scene.chips.values():
        panel.view.focus_node(chip)
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
        menu = panel.actions_of_branches.popup.menu
        if menu is not None and menu.isVisible():
            opened += 1
            assert offenders(menu) == []
            menu.close()
    assert opened


def test_tips_of_the_graph_and_of_copying_show_markup_as_it_stands(window, tips):
    view = window.graph.view
    for item in window.graph.scene.nodes.values():
        view.focus_node(item)
        spot = view.mapFromScene(item.sceneBoundingRect().center())
        QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, QPoint(0, 0)))
    window.model.select("captem")
    for name in ("copy_option", "copy_list", "copy_all"):
        window.actions_[name].trigger()
    assert sum("hostname" in text for text in tips) > 5
    assert [text for text in tips if not shown_as_it_stands(text)] == []


def test_about_shows_markup_as_it_stands(qtbot, window):
    window.actions_["about"].trigger()
    about = window.findChild(About)
    for page in ("knowledge", "sources"):
        about.show_page(page)
        assert "hostname" in about.stack.currentWidget().toPlainText()
        assert offenders(about) == []
    about.close()


def test_the_report_shows_markup_as_it_stands(window):
    text = report_html(window.reports.compose(), full=True)
    assert "&lt;img" in text
    assert "<img" not in text


def test_no_link_is_opened_and_nothing_is_fetched():
    """There is nothing in the window that opens a link; whatever does so one day has to ask first."""
    source = {file: file.read_text(encoding="utf-8") for file in (Path(__file__).parents[2] / "app").rglob("*.py")}
    forbidden = ("openUrl", "QDesktopServices", "setOpenExternalLinks", "QTextBrowser", "webbrowser")
    found = {(file.name, word) for file, text in source.items() for word in forbidden if word in text}
    assert found == {
        ("reader.py", "QTextBrowser")
    }  # the guide's page: tests/ui/help/test_guide.py shows that it opens nothing
