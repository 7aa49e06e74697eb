"""The pages of the window side by side, each one click away; where room is short, in one menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from app.ui.actions import Actions
from app.ui.icons import icon
from app.ui.theme import ThemeManager
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import explain

PAGES = ("workup", "compare", "evidence", "report", "library", "teach")
"""The pages in the order in which a case is worked on."""


class PageBar(QWidget):
    """Marks the page that is open; pressing it again goes back to the pathways."""

    def __init__(self, themes: ThemeManager, actions: Actions) -> None:
        super().__init__()
        self._themes, self._actions = themes, actions
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # a name that is cut says nothing
        self.segments = Segmented(themes, groove=False)
        self.segments.setAccessibleName(self.tr("Pages"))
        actions["report"].setIconText(self.tr("Report"))
        for page in PAGES:
            action = actions[page]
            segment = self.segments.add_segment(page, action.iconText())
            explain(segment, f"{action.iconText()} ({action.shortcut().toString()})")
            action.toggled.connect(self._mark)
            action.enabledChanged.connect(segment.setEnabled)
        self.segments.pressed.connect(self._open)
        self.menu = self._make_menu()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.menu)
        self.fold(on=False)

    def fold(self, *, on: bool) -> None:
        """Offer the pages in one menu, or side by side."""
        self.segments.setVisible(not on)
        self.menu.setVisible(on)
        self.updateGeometry()  # at once, for who measures what fits

    def dress(self) -> None:
        """Draw the chevron in the theme's colours."""
        self.menu.setIcon(icon("chevron-down", self._themes.theme.text_secondary))
        self.menu.setIconSize(QSize(1, 1) * self._themes.px(14))

    def _open(self, page: str) -> None:
        self._actions[page].trigger()

    def _mark(self) -> None:
        self.segments.choose(next((page for page in PAGES if self._actions[page].isChecked()), ""))

    def _make_menu(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Pages"))
        button.setAccessibleName(self.tr("Pages"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the word
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        offered = QMenu(button)
        offered.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        offered.addActions([self._actions[page] for page in PAGES])
        button.setMenu(offered)
        return button
