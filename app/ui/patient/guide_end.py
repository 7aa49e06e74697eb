"""The end of the guided walk: what is decided, what remains, and where to go from here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton

from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment
from app.session.guided import Walk, undecided
from app.ui.texts import counted, status_counts, status_word
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class GuideEnd(Stack):
    """Shows what a walk came to."""

    #: The user wants to be asked what was put off.
    again_wanted = Signal()
    #: The user wants to be asked what no undecided option waits for.
    checks_wanted = Signal()
    #: The user wants to see the options.
    options_wanted = Signal()
    #: The user wants to see who can supply what is missing.
    workup_wanted = Signal()

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__(gap=12)
        self._knowledge = knowledge
        self._title = label("", size="heading")
        self._verdicts = label("", tone="secondary")
        self._sheet = Sheet(themes)
        self._again = self._button("again", self.tr("Ask what was put off"), self.again_wanted)
        self._checks = self._button("checks", "", self.checks_wanted)
        self._options = self._button("options", self.tr("See the options"), self.options_wanted)
        self._workup = self._button("workup", self.tr("Open the work-up"), self.workup_wanted)
        buttons = Flow(gap=8)
        for button in (self._options, self._workup, self._again, self._checks):
            buttons.add(button)
        self._options.setProperty("kind", "primary")
        for part in (self._title, self._verdicts, buttons, self._sheet):
            self.add(part)
        self.setAccessibleName(self.tr("The end of the walk"))

    def show_walk(self, walk: Walk, assessment: Assessment) -> None:
        """Say what this walk came to."""
        waiting, checks = undecided(assessment), assessment.open - walk.put_off
        counts = status_counts(assessment)
        self._title.setText(self._words(waiting, bool(assessment.open)))
        self._verdicts.setText(" · ".join(f"{status_word(status)}: {count}" for status, count in counts.items()))
        self._sheet.wipe()
        if walk.put_off:
            self._sheet.heading(self.tr("Put off"))
            for name in self._in_order(walk.put_off):
                feature = self._knowledge.features[name]
                self._sheet.line(f"{feature.label} ({feature.supplied_by})" if feature.supplied_by else feature.label)
        if checks:
            self._sheet.heading(self.tr("To check before an option is used"))
            self._sheet.line(", ".join(self._knowledge.features[name].label for name in self._in_order(checks)))
        one, many = self.tr("Ask the {n} check too"), self.tr("Ask the {n} checks too")
        self._checks.setText(counted(len(checks), one, many))
        self._checks.setVisible(bool(checks))
        self._again.setVisible(bool(walk.put_off))
        self._workup.setVisible(bool(assessment.open))
        self.updateGeometry()

    def take_focus(self) -> None:
        """Put the keyboard focus on the way to the options."""
        self._options.setFocus(Qt.FocusReason.TabFocusReason)

    def _words(self, waiting: int, still_open: bool) -> str:
        if waiting:
            one, many = self.tr("{n} option stays undecided"), self.tr("{n} options stay undecided")
            return counted(waiting, one, many)
        if still_open:
            return self.tr("Every option is decided")
        return self.tr("Nothing left to ask")

    def _in_order(self, names: Iterable[str]) -> list[str]:
        wanted = frozenset(names)
        return [name for name in self._knowledge.features if name in wanted]

    def _button(self, name: str, words: str, wanted: SignalInstance) -> QPushButton:
        button = outline_button(words)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        return button
