"""The filters of the evidence page: whose options, which treatment, which population, and words to find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.ui.evidence.choice import EDITION, OPTION, PATIENT, Choice
from app.ui.evidence.words import POPULATIONS, class_order, class_word, population_word
from app.ui.icons import icon
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.segmented import Segmented


class Picker(QToolButton):
    """A button that offers a list; it says what is picked."""

    #: Something else was picked; hands on its key, empty for everything.
    picked = Signal(str)

    def __init__(self, name: str, everything: str, themes: ThemeManager) -> None:
        super().__init__()
        self._everything, self._themes = everything, themes
        self.setAccessibleName(name)
        self.setProperty("kind", "outline")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the words
        self.setMenu(QMenu(self))
        self.menu().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._group = QActionGroup(self)
        themes.changed.connect(self._dress)
        self._dress()

    def offer(self, items: Sequence[tuple[str, str]], current: str) -> None:
        """Offer keys with their words; the first entry stands for everything."""
        offered = [("", self._everything), *items]
        if [(str(action.data()), action.text()) for action in self._group.actions()] != _escaped(offered):
            self._fill(offered)
        for action, (key, words) in zip(self._group.actions(), offered, strict=True):
            action.setChecked(key == current)
            if key == current:
                self.setText(action.text())
                self.setAccessibleDescription(words)

    def _fill(self, offered: Sequence[tuple[str, str]]) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
            self.menu().removeAction(action)
            action.deleteLater()  # it may be the one that is being triggered
        for key, words in _escaped(offered):
            action = self.menu().addAction(words)
            action.setData(key)
            action.setCheckable(True)
            action.triggered.connect(self._pick)
            self._group.addAction(action)

    def _pick(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.picked.emit(str(action.data()))

    def _dress(self) -> None:
        self.setIcon(icon("chevron-down", self._themes.theme.text_secondary))
        self.setIconSize(QSize(1, 1) * self._themes.px(14))


class Controls(Flow):
    """Holds the choice and says when it changes."""

    #: Another choice was made; hands it on.
    changed = Signal(object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(gap=8)
        self.choice = Choice()
        self.scopes = Segmented(themes)
        self.scopes.setAccessibleName(self.tr("Whose options"))
        for key, words in (
            (EDITION, self.tr("Whole edition")),
            (PATIENT, self.tr("Options open to this patient")),
            (OPTION, ""),
        ):
            self.scopes.add_segment(key, words)
        self.scopes.show_segment(OPTION, shown=False)
        self.classes = Picker(self.tr("Treatment"), self.tr("All treatments"), themes)
        self.populations = Picker(self.tr("Population"), self.tr("All populations"), themes)
        self.field = SearchLine(self.tr("Find a drug, trial or word"), themes)
        self.field.setAccessibleName(self.tr("Find among the figures"))
        self.field.setFixedWidth(themes.px(230))
        self.field.setFixedHeight(themes.px(34))
        for part in (self.scopes, self.classes, self.populations, self.field):
            self.add(part)
        self.scopes.pressed.connect(self._scope)
        self.classes.picked.connect(self._class)
        self.populations.picked.connect(self._population)
        self.field.textChanged.connect(self._words)
        self.populations.offer([(name, population_word(name)) for name in POPULATIONS], "")

    def choose(self, choice: Choice, option_label: str = "") -> None:
        """Show a choice; the segment of a single option is there while one is named."""
        if option_label:
            self.scopes.set_words(OPTION, option_label)
        self.scopes.show_segment(OPTION, shown=bool(choice.option))
        self.scopes.choose(choice.scope)
        self.populations.offer([(name, population_word(name)) for name in POPULATIONS], choice.population)
        if choice.words != self.field.text():
            self.field.blockSignals(True)
            self.field.setText(choice.words)
            self.field.blockSignals(False)
        self.choice = choice
        self.changed.emit(choice)

    def offer_classes(self, classes: frozenset[str]) -> None:
        """Offer the classes of treatment that there are."""
        ordered = sorted(classes | ({self.choice.cls} - {""}), key=class_order)
        self.classes.offer([(cls, class_word(cls)) for cls in ordered], self.choice.cls)

    def _scope(self, scope: str) -> None:
        self.choose(replace(self.choice, scope=scope))

    def _class(self, cls: str) -> None:
        self.choose(replace(self.choice, cls=cls))

    def _population(self, name: str) -> None:
        self.choose(replace(self.choice, population=name))

    def _words(self, words: str) -> None:
        self.choose(replace(self.choice, words=words))


def _escaped(items: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(key, words.replace("&", "&&")) for key, words in items]
