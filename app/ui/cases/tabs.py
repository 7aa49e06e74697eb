"""The tabs of the open cases; a single case needs none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget
from typing_extensions import override

from app.ui.cases.open_cases import OpenCase, OpenCases
from app.ui.icons import icon
from app.ui.texts import shortened
from app.ui.theme import ThemeManager
from app.ui.widgets.text import tooltip

_MANY = 10
"""Tabs that come at once without being hidden."""
_LONGEST = 24
"""Letters of a name; the tooltip has all of it."""


class CaseTabs(QTabBar):
    """Shows the open cases in their order; the user turns to one, moves or closes it."""

    #: The user wants to close a case; hands on the OpenCase.
    close_wanted = Signal(object)

    def __init__(self, open_cases: OpenCases, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_cases, self._themes = open_cases, themes
        self._shown: list[tuple[OpenCase, str]] = []
        self._showing, self._wanted = False, True
        self.setAccessibleName(self.tr("Open cases"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)  # names that are all alike tell nothing; more tabs scroll
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.currentChanged.connect(self._turned)
        open_cases.changed.connect(self._show)
        themes.changed.connect(self._dress)
        self._show()

    def show_case(self, shown: bool) -> None:
        """Show the tabs, or hide them: on a page that is not about a patient on screen."""
        self._wanted = shown
        self._show()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and self.tabAt(event.position().toPoint()) >= 0:
            self.close_wanted.emit(self._open_cases.cases[self.tabAt(event.position().toPoint())])
            return
        super().mouseReleaseEvent(event)

    def _show(self) -> None:
        now = [(case, _words(case)) for case in self._open_cases.cases]
        self._showing = True
        before, after = [case for case, _ in self._shown], set(self._open_cases.cases)
        for index in reversed(range(len(before))):
            if before[index] not in after:
                self.removeTab(index)
        if len(now) - self.count() > _MANY:
            self.hide()  # else all are laid out anew for each that comes
        there = set(before)
        for index, (case, _) in enumerate(now):
            if case not in there:
                self._add(index, case)
        for index, (case, words) in enumerate(now):
            if self.tabText(index) != words:
                self.setTabText(index, words)
                self.setTabToolTip(index, tooltip(case.name))
                self._button(index).setAccessibleName(self.tr("Close {case}").format(case=case.name))
        self._shown = now
        self.setCurrentIndex(self._open_cases.cases.index(self._open_cases.current))
        self._showing = False
        self.setVisible(len(now) > 1 and self._wanted)

    def _add(self, index: int, case: OpenCase) -> None:
        self.insertTab(index, "")
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W does the same
        button.setIcon(icon("close", self._themes.theme.text_secondary))
        button.setProperty("case", case.key)
        button.clicked.connect(self._close)
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    def _button(self, index: int) -> QWidget:
        return self.tabButton(index, QTabBar.ButtonPosition.RightSide)

    def _close(self) -> None:
        key = self.sender().property("case")
        self.close_wanted.emit(next(case for case in self._open_cases.cases if case.key == key))

    def _turned(self, index: int) -> None:
        if not self._showing and index >= 0:
            self._open_cases.show(self._open_cases.cases[index])

    def _dress(self) -> None:
        for index in range(self.count()):
            button = self._button(index)
            if isinstance(button, QToolButton):
                button.setIcon(icon("close", self._themes.theme.text_secondary))


def _words(case: OpenCase) -> str:
    return f"{shortened(case.name, _LONGEST).replace('&', '&&')}{' •' if case.unsaved else ''}"
