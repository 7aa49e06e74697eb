"""The page of the evidence: hazard ratios, median times and a timeline, drawn, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.report.document import Report
from app.ui.evidence.body import MARGIN, VIEWS, Body
from app.ui.evidence.choice import EDITION, OPTION, Choice
from app.ui.evidence.controls import Controls
from app.ui.evidence.picture import figures_bytes
from app.ui.report.picture import FORMS
from app.ui.saving import save_file, tell_unsaved
from app.ui.session_model import SessionModel, Snapshot
from app.ui.stage import Page
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import PICTURES, FileQuestion, ask_save
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.page_head import PageHead
from app.ui.widgets.segmented import Segmented

_LOW = 480
"""Height at 100 % text below which the filters fold away."""


class EvidencePage(Page):
    """Follows the session while it is seen."""

    def __init__(self, model: SessionModel, themes: ThemeManager, compose: Callable[[], Report]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Evidence"))
        self._model, self._themes, self._compose = model, themes, compose
        self._stale = True
        self.views, self.controls = Segmented(themes, wraps=True), Controls(themes)
        self.body = Body(model, themes)
        self.save = outline_button(self.tr("Save the picture…"))
        self.filters = outline_button(self.tr("Filters"))
        self.head = PageHead(self.tr("Evidence"), self.save)
        self._place()
        self.views.pressed.connect(self.show_view)
        self.controls.changed.connect(self._choose)
        self.save.clicked.connect(self._ask_file)
        self.filters.toggled.connect(self._fit)
        self.head.back.clicked.connect(self.left)
        model.changed.connect(self._changed)
        themes.changed.connect(self._rethemed)

    @override
    def start(self) -> None:
        """Put the keyboard focus where the view is chosen."""
        self.views.segments[self.body.view].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_option(self, option_id: str) -> None:
        """Show the studies behind one option of the edition in use."""
        self._take(Choice(OPTION, option_id))

    def show_view(self, view: str) -> None:
        """Show "ratio", "median", "timeline" or "table"."""
        self.body.show_view(view)
        self.views.choose(view)
        self.save.setEnabled(view != "table" and self.body.drawn(view) > 0)

    def write(self, file: Path) -> bool:
        """Draw what is shown into a file; tells the user and returns False when it cannot be done."""
        form = file.suffix.lower().lstrip(".")
        if form not in FORMS:
            tell_unsaved(file, self.tr("A picture of figures is a .png, .svg or .pdf file"), self)
            return False
        return save_file(file, figures_bytes(self.body, self._compose(), form), self)

    @override
    def minimumSizeHint(self) -> QSize:
        """Small: rows of controls that wrap while the page is being put in its place must not make the window grow."""
        return QSize(320, 240)

    def _take(self, choice: Choice) -> None:
        """Show a choice; an option that the edition does not have is let go."""
        label_of = {item.id: item.label for item in self._model.edition.options}
        if choice.option and choice.option not in label_of:
            choice = replace(choice, scope=EDITION, option="")
        self.controls.choose(choice, label_of.get(choice.option, ""))

    def _choose(self, choice: Choice) -> None:
        self._stale = False
        self.body.show_choice(choice)
        self.controls.offer_classes(self.body.classes)
        for view, words in self.body.view_words().items():
            self.views.set_words(view, words)
        self.show_view(self._worth(choice))

    def _worth(self, choice: Choice) -> str:
        """The view to show: for a single option one that draws something."""
        if choice.scope != OPTION or self.body.drawn(self.body.view):
            return self.body.view
        return next((view for view in VIEWS if self.body.drawn(view)), self.body.view)

    def _ask_file(self) -> None:
        ask_save(self, FileQuestion(self.tr("Save the picture"), PICTURES, self.tr("evidence")), self.write)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fold the filters of a low page away, so that the figures have room; filters in use stay on screen."""
        roomy = self.height() >= self._themes.px(_LOW)
        self.filters.setVisible(not roomy)
        self.controls.setVisible(roomy or self.filters.isChecked() or self.controls.choice != Choice())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._take(self.controls.choice)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.assessment is not after.assessment:
            self._renew()

    def _rethemed(self) -> None:
        self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._take(self.controls.choice)

    def _place(self) -> None:
        for view in VIEWS:
            self.views.add_segment(view, self.body.view_words()[view])
        self.views.setAccessibleName(self.tr("How to show it"))
        self.filters.setCheckable(True)
        ways = Flow(gap=8)
        for part in (self.views, self.filters):
            ways.add(part)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 8, MARGIN, 4)
        top.setSpacing(8)
        top.addWidget(self.head)
        top.addWidget(ways)
        top.addWidget(self.controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.body, 1)
