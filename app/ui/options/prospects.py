"""What an open card tells of other answers: what would change the verdict, what nearly does, and what cannot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from app.knowledge.conditions import Answers
from app.knowledge.model import Edition, Knowledge
from app.reasoning.assessment import OUT, Status
from app.reasoning.explanation import Explanation
from app.reasoning.what_if import Change, Part
from app.report.change_words import change_words, proposal_words, value_words, whatever_words
from app.ui.near_words import near_words
from app.ui.texts import feature_label, status_word
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import Tone, explain, tooltip

_SHOWN = 3
"""So many changes are told at first; a button tells the rest."""

_SHORT = 24
"""An answer of up to so many letters stands on the button that tries it."""


class Prospects(Stack):
    """Built once for an explanation: sentences, and buttons to go to a question or to try a change."""

    #: The user wants to answer a question; hands on the feature's id.
    question_wanted = Signal(str)
    #: The user wants to see what a change does; hands on the Change.
    trial_wanted = Signal(object)
    #: The user wants to read all changes.
    all_wanted = Signal()

    def __init__(
        self, found: Explanation, answers: Answers, knowledge: Knowledge, edition: Edition, themes: ThemeManager
    ) -> None:
        super().__init__(gap=4)
        self._found, self._answers = found, answers
        self._knowledge, self._edition, self._themes = knowledge, edition, themes
        self._sheet: Sheet | None = None

    def tell(self, *, whole: bool) -> None:
        """Write everything; with `whole` all changes, else the first few."""
        self._remarks()
        changes = self._found.changes
        if changes:
            self._page().heading(self._title())
        for change in changes if whole else changes[:_SHOWN]:
            self._change(change, changes.index(change))
        rest = len(changes) - _SHOWN
        if rest > 0 and not whole:
            more = self._button("all", self.tr("{n} more ways").format(n=rest) if rest > 1 else self.tr("1 more way"))
            more.clicked.connect(self.all_wanted)
            self._add_flow(more)
        self._near()
        self._whatever()

    def _remarks(self) -> None:
        if self._found.contradicted:
            self._page().heading(self._title())
            self._page().line(self.tr("The answers contradict each other; this can be told once they agree."))
        elif not self._found.exact:
            self._page().heading(self._title())
            self._page().line(self.tr("This option is too large to be looked at exactly; this cannot be told."))

    def _title(self) -> str:
        if self._found.status is Status.NEEDS_INFORMATION:
            return self.tr("One answer would decide it")
        if self._found.status in OUT:
            return self.tr("What would bring it in")
        return self.tr("What would take it out")

    def _change(self, change: Change, index: int) -> None:
        words = change_words(change, self._answers, self._knowledge.features)
        verdict = self.tr("{verdict} if").format(verdict=status_word(change.status))
        remark = " ({})".format(self.tr("a fact that does not change")) if change.lasting else ""
        tone: Tone = "secondary" if change.lasting else ""
        self._page().runs((f"{verdict} ", tone, True), (f"{words}{remark}", tone, False), flush=True)
        tried = self._button(f"try-{index}", self._trial_words(change))
        tried.setProperty("kind", "outline")
        proposals = (self._proposal(part) for part in change.parts)
        tried.setToolTip(tooltip(self.tr("Try it, undoably: {answers}").format(answers="; ".join(proposals))))
        tried.setAccessibleDescription(f"{verdict} {words}{remark}")
        tried.clicked.connect(self._try)
        self._add_flow(tried, *(self._question(part.feature) for part in change.parts))

    def _trial_words(self, change: Change) -> str:
        if len(change.parts) == 1:
            part = change.parts[0]
            words = value_words(self._knowledge.features[part.feature], self._answers.get(part.feature), part.proposed)
            if len(words) <= _SHORT:
                return self.tr("Try: {answer}").format(answer=words)
        return self.tr("Try it")

    def _proposal(self, part: Part) -> str:
        return proposal_words(self._knowledge.features[part.feature], self._answers.get(part.feature), part.proposed)

    def _near(self) -> None:
        if self._found.near:
            self._page().heading(self.tr("Near a limit"))
        for near in self._found.near:
            words = near_words(near, self._knowledge, self._edition, self._found.option)
            self._page().sign("warning", self._themes.theme.needs_information, words)
            self._add_flow(self._question(near.feature))

    def _whatever(self) -> None:
        names = self._found.whatever
        if not names:
            return
        text = self.tr("Stays out whatever the answer is to: {features}")
        if self._found.status is Status.APPLICABLE:
            text = self.tr("Applies whatever the answer is to: {features}")
        self._page().heading(self.tr("What does not matter here"))
        words = text.format(features=whatever_words(names, self._knowledge.features))
        self._page().sign("tick", self._themes.theme.applicable, words)

    def _page(self) -> Sheet:
        """The sheet to write on: a new one after buttons."""
        if self._sheet is None:
            self._sheet = Sheet(self._themes)
            self._sheet.setAccessibleName(QCoreApplication.translate("Prospects", "What would change this"))
            self.add(self._sheet)
        return self._sheet

    def _add_flow(self, *buttons: QPushButton) -> None:
        flow = Flow(gap=4)
        for button in buttons:
            flow.add(button)
        self.add(flow)
        self._sheet = None

    def _question(self, feature: str) -> QPushButton:
        button = self._button(feature, feature_label(self._knowledge, feature))
        explain(button, self.tr("Go to this question"))
        button.clicked.connect(self._go)
        return button

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"))
        button.setProperty("kind", "link")
        button.setObjectName(name)
        return button

    def _go(self) -> None:
        self.question_wanted.emit(self.sender().objectName())

    def _try(self) -> None:
        self.trial_wanted.emit(self._found.changes[int(self.sender().objectName().removeprefix("try-"))])
