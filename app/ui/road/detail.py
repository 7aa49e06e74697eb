"""What the treatment before the place where one stands changed: answers, and the options gained and lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea

from app.knowledge.model import Knowledge
from app.session.road import Road
from app.session.stages import Stage
from app.ui.road.words import heading_words, step_words
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class StepDetail(QScrollArea):
    """Built anew for each place; scrolls where it is taller than its room."""

    #: The user wants to see an option; hands on its id.
    option_wanted = Signal(str)

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__()
        self._knowledge, self._themes = knowledge, themes
        self.words = ""
        self._body: Stack | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("What this step changed"))

    def show_stage(self, road: Road, stage: Stage) -> None:
        """Tell what the step to the place where one stands did."""
        body = Stack((4, 4, 4, 4), gap=2)
        sheet = Sheet(self._themes)
        sheet.runs(*step_words(self._knowledge, road, stage))
        sheet.setAccessibleName(self.tr("What this step changed"))
        self.words = sheet.toPlainText()
        body.add(sheet)
        edition = self._knowledge.edition(stage.assessment.edition)
        labels = {option.id: option.label for option in edition.options}
        flow = Flow(gap=2)
        for gained, ids in ((True, stage.gained), (False, stage.lost)):
            flow.add(self._heading(heading_words(gained=gained, count=len(ids)), first=gained))
            for option in ids:
                flow.add(self._link(option, labels[option], gained=gained))
        if stage.step is not None:
            body.add(flow)
        self._body = body
        self.setWidget(body)
        body.setAutoFillBackground(False)  # only now: the area switches it on

    def wanted_height(self, width: int) -> int:
        """How tall all of it is at a width."""
        return self._body.heightForWidth(width) if self._body is not None else 0

    def _heading(self, words: str, *, first: bool) -> QLabel:
        heading = label(words, tone="secondary", size="strong", wrap=False)
        side, above = self._themes.px(8), (self._themes.px(32) - heading.fontMetrics().height()) // 2
        heading.setContentsMargins(0 if first else side, above, 0, above)
        return heading

    def _link(self, option: str, words: str, *, gained: bool) -> QPushButton:
        link = QPushButton(words.replace("&", "&&"))
        link.setProperty("kind", "link")
        link.setObjectName(option)
        link.setAccessibleDescription(self.tr("Show this option") if gained else self.tr("Show why it is out"))
        link.clicked.connect(self._go)
        return link

    def _go(self) -> None:
        self.option_wanted.emit(self.sender().objectName())
