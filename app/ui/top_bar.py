"""The one quiet line on top: menus, the case, the edition, undo and redo, light and dark."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenuBar, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from app.ui.actions import Actions
from app.ui.icons import icon
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import edition_name
from app.ui.theme import ThemeManager
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import explain, tooltip


class TopBar(QWidget):
    """Shows which case is read in which edition, and lets both be changed."""

    def __init__(self, model: SessionModel, themes: ThemeManager, actions: Actions) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.menus = actions.fill(self.menu_bar)
        self._label = QLineEdit()
        self._editions = Segmented(themes)
        self._buttons = [self._button(actions, action_id) for action_id in ("undo", "redo", "start_over")]
        self._compare = self._button(actions, "compare")
        self._compare.toggled.connect(self._follow)
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
        """Name the case and its edition, or say nothing of it: on a page that is not about the patient."""
        self._label.setVisible(shown)
        self._editions.setVisible(shown)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "bar")
        self._label.setProperty("state", "quiet")
        self._label.setAccessibleName(self.tr("Label of the case"))
        hint = self.tr("Label of this case. No names, dates of birth or record numbers.")
        explain(self._label, hint)
        self._label.setMaxLength(200)
        self._label.setMinimumWidth(96)
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
        row.setSpacing(4)
        row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self._label, 3)
        row.addStretch(0)  # the label takes what it may, then this takes the rest
        row.addWidget(self._editions)
        row.addSpacing(4)
        row.addWidget(self._compare)
        row.addSpacing(8)
        for button in (*self._buttons, self._theme):
            row.addWidget(button)

    def _button(self, actions: Actions, action_id: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[action_id])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[action_id].text().replace("&", ""))
        actions[action_id].changed.connect(self._describe)
        return button

    def _follow(self, on: bool) -> None:
        # Assistive technology checks a button instead of pressing it, and its action does not hear of that.
        action = self._compare.defaultAction()
        if action.isChecked() != on:
            action.trigger()

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
        self._model.relabel(self._label.text().strip())

    def _turn_theme(self) -> None:
        self._themes.turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word()

    def _word(self) -> None:
        """Name the editions with their review date and the comparison where there is room for it, else shortly."""
        self._name_editions(short=False)
        self._compare.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = self.layout()
        if row is not None and row.minimumSize().width() > self.width():
            self._compare.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if row is not None and row.minimumSize().width() > self.width():
            self._name_editions(short=True)

    def _name_editions(self, *, short: bool) -> None:
        for edition in self._model.knowledge.editions.values():
            words = edition.label if short else edition_name(edition)
            if not (short or edition.historical):
                words = self.tr("{edition} · reviewed {date}").format(edition=words, date=edition.reviewed)
            self._editions.set_words(edition.id, words)

    def _dress(self) -> None:
        size = QSize(1, 1) * self._themes.px(20)
        for button in (*self._buttons, self._compare, self._theme):
            button.setIconSize(size)
        self._theme.setIcon(icon("theme", self._themes.theme.text))
        self._word()
