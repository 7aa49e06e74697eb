"""The one quiet line on top: menus, the case, the edition, the pages, undo and redo, light and dark."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from app.ui.actions import Actions
from app.ui.icons import icon
from app.ui.page_bar import PageBar
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import edition_name
from app.ui.theme import ThemeManager
from app.ui.widgets.line import NameLine
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import explain, tooltip

_STAGES = (
    (2, 270, False, True),
    (1, 270, False, True),
    (1, 220, False, False),
    (1, 220, True, True),
    (0, 48, True, False),
)
"""What is said where there is less and less room: how much of the editions, the room for the case's name in pixels at
100 % text (not what the name needs: another case moves nothing), the pages in a menu, light and dark."""


class TopBar(QWidget):
    """Shows which case is read in which edition, and lets both be changed."""

    def __init__(self, model: SessionModel, themes: ThemeManager, actions: Actions) -> None:
        super().__init__()
        self._model, self._themes, self._wording = model, themes, False
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.menus = actions.fill(self.menu_bar)
        self._label = NameLine()
        self._label.setAcceptDrops(False)  # a dropped file is for the window; its path may name a patient
        self._editions = Segmented(themes)
        self._buttons = [self._button(actions, action_id) for action_id in ("undo", "redo", "start_over")]
        self.pages = PageBar(themes, actions)
        self._theme = QToolButton()
        self._build()
        themes.changed.connect(self._dress)
        model.changed.connect(self._changed)
        self._dress()
        self._show(model.snapshot)

    @property
    def editions(self) -> Segmented:
        """The edition switch."""
        return self._editions

    def name_unlabelled(self, title: str) -> None:
        """Say what the case is called while it has no label."""
        self._label.setPlaceholderText(title)

    def show_case(self, shown: bool) -> None:
        """Name the case and what can be done with it, or say nothing of it: on a page that is not about the patient."""
        for part in (self._label, self._editions, *self._buttons):
            part.setVisible(shown)
        self._word()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "bar")
        self._label.setProperty("state", "quiet")
        self._label.setAccessibleName(self.tr("Label of the case"))
        hint = self.tr("Label of this case. No names, dates of birth or record numbers.")
        explain(self._label, hint)
        self._label.setMaxLength(200)
        self._label.setMaximumWidth(360)
        self._label.editingFinished.connect(self._relabel)
        self._editions.setAccessibleName(self.tr("Edition of the guidelines"))
        for edition in self._model.knowledge.editions.values():
            segment = self._editions.add_segment(edition.id, "", "history" if edition.historical else "")
            explain(segment, f"{edition.title}. {edition.summary}")
        self._editions.pressed.connect(self._model.switch_edition)
        self._theme.setAccessibleName(self.tr("Light or dark"))
        self._theme.setToolTip(self.tr("Light or dark"))
        self._theme.clicked.connect(self._turn_theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self._label, 3)
        row.addStretch(0)  # the label takes what it may, then this takes the rest
        row.addWidget(self._editions)
        row.addSpacing(6)
        row.addWidget(self.pages)
        row.addSpacing(8)
        for button in (*self._buttons, self._theme):
            row.addWidget(button)
        self._keep_places()

    def _keep_places(self) -> None:
        """Keep the room of what a page hides: a second press on the same spot leaves the page, it opens no other."""
        for part in (self._label, self._editions, *self._buttons):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)

    def _button(self, actions: Actions, action_id: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[action_id])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[action_id].text().replace("&", ""))
        actions[action_id].changed.connect(self._describe)
        return button

    def _describe(self) -> None:
        """Let the buttons say what their tooltips show, without its markup."""
        for button in self._buttons:
            button.setAccessibleDescription(QTextDocumentFragment.fromHtml(button.toolTip()).toPlainText())

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if (before.state.edition, before.state.label) != (after.state.edition, after.state.label):
            self._show(after)

    def _show(self, snapshot: Snapshot) -> None:
        self._editions.choose(snapshot.state.edition)
        hint = self._label.accessibleDescription()
        self._label.setToolTip(tooltip(f"{snapshot.state.label}. {hint}" if snapshot.state.label else hint))
        if self._label.text() != snapshot.state.label:
            self._label.setText(snapshot.state.label)
            self._label.setCursorPosition(0)

    def _relabel(self) -> None:
        self._model.relabel(self._label.text())
        self._show(self._model.snapshot)  # a label is not always kept as it was typed

    def _turn_theme(self) -> None:
        self._themes.turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word()

    def _word(self) -> None:
        """Say as much as there is room for; showing a part lays out the bar, which asks for this amid it."""
        if not self._wording:
            self._wording = True
            self._find_what_fits()
            self._wording = False

    def _find_what_fits(self) -> None:
        """First the review date goes, then the pages fold into one menu."""
        row = self.layout()
        for detail, name, folded, theme in _STAGES:
            self._name_editions(detail)
            self.pages.fold(on=folded)
            self._label.setMinimumWidth(self._themes.px(name))
            self._theme.setVisible(theme)  # the menu has it as well
            if row is None or row.minimumSize().width() <= self.width():
                return

    def _name_editions(self, detail: int) -> None:
        """Name the editions: 2 with the review date, which the foot of the window has as well, 0 in one word."""
        for edition in self._model.knowledge.editions.values():
            words = edition_name(edition) if detail else edition.label
            if detail == 2 and not edition.historical:
                words = self.tr("{edition} · reviewed {date}").format(edition=words, date=edition.reviewed)
            self._editions.set_words(edition.id, words)

    def _dress(self) -> None:
        size = QSize(1, 1) * self._themes.px(20)
        self.pages.dress()
        for button in (*self._buttons, self._theme):
            button.setIconSize(size)
        self._theme.setIcon(icon("theme", self._themes.theme.text))
        self._word()
