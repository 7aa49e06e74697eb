"""The middle and right of the window: pathways and options, or one page that takes their place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

_NARROWEST = 320


class Page(Protocol):
    """A page that can take the place of pathways and options; it also has a signal `left`."""

    def start(self) -> None:
        """The page was opened: put the keyboard focus where work begins."""
        ...


class Stage(QStackedWidget):
    """Shows the views, or the page that is named; pages go by the name of the action that opens them."""

    def __init__(self, views: QWidget, pages: Mapping[str, Callable[[], QWidget]]) -> None:
        """Take a factory for each page: it is called when the page is first shown."""
        super().__init__()
        self._views, self._factories = views, dict(pages)
        self._pages: dict[str, QWidget] = {}
        self.addWidget(views)

    @property
    def page(self) -> str | None:
        """Name of the page shown; None while the views are."""
        return next((name for name, page in self._pages.items() if page is self.currentWidget()), None)

    def show_page(self, name: str | None) -> None:
        """Show a page and start it; None shows the views."""
        if name is None:
            self.setCurrentWidget(self._views)
            return
        if name not in self._pages:
            self._add(name)
        self.setCurrentWidget(self._pages[name])
        cast("Page", self._pages[name]).start()

    def _add(self, name: str) -> None:
        page = self._factories[name]()
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setMinimumWidth(_NARROWEST)
        self.addWidget(page)
        self._pages[name] = page
