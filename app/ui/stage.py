"""The middle and right of the window: pathways and options, or one page that takes their place."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

_NARROWEST = 320


class Page(QWidget):
    """A page that can take the place of pathways and options."""

    #: The user wants to go back to the pathways.
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("plane", "surface")

    @abstractmethod
    def start(self) -> None:
        """The page was opened: put the keyboard focus where work begins."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Stage(QStackedWidget):
    """Shows the views, or the page that is named; pages go by the name of the action that opens them."""

    def __init__(self, views: QWidget) -> None:
        super().__init__()
        self._views = views
        self._factories: Mapping[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self.addWidget(views)

    def take_pages(self, pages: Mapping[str, Callable[[], Page]]) -> None:
        """Take a factory for each page: it is called when the page is first shown."""
        self._factories = pages

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the pages that there are."""
        return tuple(self._factories)

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
        self._pages[name].start()

    def _add(self, name: str) -> None:
        page = self._factories[name]()
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setMinimumWidth(_NARROWEST)
        self.addWidget(page)
        self._pages[name] = page
