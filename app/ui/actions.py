"""Every action of the window as a row of one table: menus, shortcuts and icons follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.ui.icons import icon
from app.ui.languages import LANGUAGES
from app.ui.theme import Theme
from app.ui.widgets.paint import mix


@dataclass(frozen=True)
class Row:
    """One action: where it stands, what it is called, how it is pressed."""

    id: str
    menu: str
    text: object
    """What QT_TRANSLATE_NOOP gives back: the text itself."""
    keys: str = ""
    icon: str = ""
    group: str = ""
    """Checkable actions of one group exclude each other; "-" makes one checkable on its own."""
    line_above: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

SUBMENUS = (
    ("recent", "file", QT_TRANSLATE_NOOP("Actions", "&Recent")),
    ("samples", "file", QT_TRANSLATE_NOOP("Actions", "Sa&mples")),
    ("language", "view", QT_TRANSLATE_NOOP("Actions", "La&nguage")),
)
_ABOVE = {"recent": "open", "samples": "open", "language": "theme_contrast_dark"}
"""The row under which each submenu stands."""

ROWS = (
    Row("new", "file", QT_TRANSLATE_NOOP("Actions", "&New case"), "Ctrl+N"),
    Row("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O"),
    Row("save", "file", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", line_above=True),
    Row("save_as", "file", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S"),
    Row("keep", "file", QT_TRANSLATE_NOOP("Actions", "Save in &library"), "Ctrl+Shift+L"),
    Row("report", "file", QT_TRANSLATE_NOOP("Actions", "&Report and print…"), "Ctrl+P", group="-", line_above=True),
    Row("export_graph", "file", QT_TRANSLATE_NOOP("Actions", "Save the whole &graph…")),
    Row("forgetful", "file", QT_TRANSLATE_NOOP("Actions", "&Do not remember cases"), group="-", line_above=True),
    Row("previous_case", "file", QT_TRANSLATE_NOOP("Actions", "&Previous case"), "Ctrl+Shift+Tab", line_above=True),
    Row("next_case", "file", QT_TRANSLATE_NOOP("Actions", "Ne&xt case"), "Ctrl+Tab"),
    Row("close_case", "file", QT_TRANSLATE_NOOP("Actions", "&Close case"), "Ctrl+W"),
    Row("other_knowledge", "file", QT_TRANSLATE_NOOP("Actions", "Open other &knowledge…"), line_above=True),
    Row("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", line_above=True),
    Row("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo"),
    Row("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo"),
    Row("start_over", "edit", QT_TRANSLATE_NOOP("Actions", "&Start over"), "", "start-over", line_above=True),
    Row("copy_option", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy the option"), "Ctrl+Shift+C", line_above=True),
    Row("copy_list", "edit", QT_TRANSLATE_NOOP("Actions", "Copy the option &list")),
    Row("copy_all", "edit", QT_TRANSLATE_NOOP("Actions", "Copy the &whole assessment")),
    Row("next", "edit", QT_TRANSLATE_NOOP("Actions", "Go to the &next question"), "Ctrl+J", line_above=True),
    Row("walk", "edit", QT_TRANSLATE_NOOP("Actions", "&Guide me through the questions"), "F6", group="-"),
    Row("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find a question"), "Ctrl+F"),
    Row("search", "edit", QT_TRANSLATE_NOOP("Actions", "Search &everywhere"), "Ctrl+K"),
    Row("theme_system", "view", QT_TRANSLATE_NOOP("Actions", "Colours of the &system"), group="theme"),
    Row("theme_light", "view", QT_TRANSLATE_NOOP("Actions", "&Light"), group="theme"),
    Row("theme_dark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark"), group="theme"),
    Row("theme_contrast_light", "view", QT_TRANSLATE_NOOP("Actions", "&High contrast, light"), group="theme"),
    Row("theme_contrast_dark", "view", QT_TRANSLATE_NOOP("Actions", "High contrast, dar&k"), group="theme"),
    Row("still", "view", QT_TRANSLATE_NOOP("Actions", "R&educe motion"), group="-", line_above=True),
    Row("bigger", "view", QT_TRANSLATE_NOOP("Actions", "&Bigger text"), "Ctrl++"),
    Row("smaller", "view", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+-"),
    Row("pane_patient", "view", QT_TRANSLATE_NOOP("Actions", "&Patient"), "Ctrl+1", group="-", line_above=True),
    Row("pane_graph", "view", QT_TRANSLATE_NOOP("Actions", "Path&ways"), "Ctrl+2", group="-"),
    Row("pane_options", "view", QT_TRANSLATE_NOOP("Actions", "&Options"), "Ctrl+3", group="-"),
    Row("road", "view", QT_TRANSLATE_NOOP("Actions", "&Road of treatments"), "Ctrl+R", group="-"),
    Row("compare", "view", QT_TRANSLATE_NOOP("Actions", "&Compare"), "Ctrl+D", group="-", line_above=True),
    Row("workup", "view", QT_TRANSLATE_NOOP("Actions", "Work-&up"), "Ctrl+U", group="-"),
    Row("evidence", "view", QT_TRANSLATE_NOOP("Actions", "E&vidence"), "Ctrl+E", group="-"),
    Row("library", "view", QT_TRANSLATE_NOOP("Actions", "&Library"), "Ctrl+L", group="-"),
    Row("teach", "view", QT_TRANSLATE_NOOP("Actions", "&Teach"), "Ctrl+T", group="-"),
    Row("language_system", "language", QT_TRANSLATE_NOOP("Actions", "Language of the &system"), group="language"),
    *(Row(f"language_{code}", "language", name, group="language") for code, name in LANGUAGES.items()),
    Row("guide", "help", QT_TRANSLATE_NOOP("Actions", "&Guide"), "F1"),
    Row("tour", "help", QT_TRANSLATE_NOOP("Actions", "&Show me around")),
    Row("keys", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard")),
    Row("about", "help", QT_TRANSLATE_NOOP("Actions", "&About and intended use"), line_above=True),
)


Handlers = Mapping[str, Callable[[], object] | Callable[[bool], object]]
"""What actions do, by their ids; one that takes an argument is told whether its action is checked now."""


class Actions(QObject):
    """The actions made from the table; they do nothing before `tie`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: dict[str, QActionGroup] = {}
        self._by_id = {row.id: self._make(row) for row in ROWS}
        parent.addActions(list(self._by_id.values()))

    def tie(self, handlers: Handlers) -> None:
        """Let each action do what its id names; to be called once. Raises KeyError for an action that has nothing."""
        for action_id, action in self._by_id.items():
            action.triggered.connect(handlers[action_id])

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def items(self) -> Iterator[tuple[str, QAction]]:
        """The actions with their ids, in the order of the menus."""
        yield from self._by_id.items()

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Fill a menu bar; returns the menus, submenus among them, by id."""
        menus = {menu_id: bar.addMenu(_words(text)) for menu_id, text in MENUS}
        for row in ROWS:
            if row.line_above:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self._by_id[row.id])
            for menu_id, parent, text in SUBMENUS:
                if _ABOVE[menu_id] == row.id:
                    menus[menu_id] = menus[parent].addMenu(_words(text))
        return menus

    def dress(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        faint = mix(theme.line_strong, theme.surface, 0.5)
        for row in ROWS:
            if row.icon:
                self._by_id[row.id].setIcon(icon(row.icon, theme.text, faint))

    def _make(self, row: Row) -> QAction:
        action = QAction(_words(row.text), self)
        action.setObjectName(row.id)
        action.setShortcut(QKeySequence(row.keys))
        action.setCheckable(bool(row.group))
        if row.group not in ("", "-"):
            self._groups.setdefault(row.group, QActionGroup(self)).addAction(action)
        action.setIconVisibleInMenu(False)
        return action


def _words(text: object) -> str:
    return QCoreApplication.translate("Actions", str(text))
