"""Search everywhere: type a few letters, go there with Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.references import source_full
from app.session.finder import MAX_QUERY, Finder, Kind, Thing
from app.ui.actions import Actions
from app.ui.finder.results import ResultPainter, Results, spoken
from app.ui.finder.things import option_citing, things
from app.ui.notices import notice
from app.ui.session_model import SessionModel
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.text import label

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QFrame):
    """A panel over the window: the keyboard stays on the line, arrows walk the list, Escape or a click outside ends."""

    #: A question was chosen; hands on the feature's id.
    question_wanted = Signal(str)
    #: An option was chosen; hands on its id.
    option_wanted = Signal(str)
    #: A decision was chosen; hands on its id.
    decision_wanted = Signal(str)
    #: A source was chosen; hands on the id of the option that rests on it.
    details_wanted = Signal(str)
    #: A section of the guide was chosen; hands on its id.
    help_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, actions: Actions, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._model, self._themes, self._actions, self._window = model, themes, actions, window
        self._finder = Finder(())
        self._commands: list[Thing] = []
        self.line = QLineEdit()
        self.results = Results(self)
        self.list = QListView()
        self._count = label("", tone="secondary")
        self._build()
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._choose_current)
        self.list.clicked.connect(self._choose)

    def start(self) -> None:
        """Open over the window with an empty line."""
        found = list(things(self._model, self._actions))
        self._finder = Finder(found)
        self._commands = [thing for thing in found if thing.kind is Kind.COMMAND]
        self.line.clear()
        self._search("")
        width = min(self._themes.px(640), self._window.width() - 32)
        height = min(self._themes.px(460), self._window.height() - 96)
        corner = self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, 64))
        self.setGeometry(corner.x(), corner.y(), width, height)
        self.show()
        self.line.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.event(event)
            self._say()
            return True
        return False

    def _search(self, words: str) -> None:
        found = self._finder.find(words) if words.strip() else self._commands
        self.results.show(found)
        self.list.setCurrentIndex(self.results.index(0))
        none = self.tr("Nothing is found by these words.")
        told = counted(len(found), self.tr("{n} found"), self.tr("{n} found"))
        hint = self.tr("Type to search questions, options, decisions, sources and the guide. These are the commands.")
        self._count.setText(hint if not words.strip() else told if found else none)
        self._say()

    def _say(self) -> None:
        """Tell a screen reader what Enter would open."""
        thing = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        words = spoken(thing) if isinstance(thing, Thing) else self._count.text()
        self.line.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, words))

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        thing = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(thing, Thing):
            self.hide()
            self._go_to(thing)

    def _go_to(self, thing: Thing) -> None:
        match thing.kind:
            case Kind.QUESTION:
                self.question_wanted.emit(thing.id)
            case Kind.OPTION:
                self.option_wanted.emit(thing.id)
            case Kind.DECISION:
                self.decision_wanted.emit(thing.id)
            case Kind.COMMAND:
                self._actions[thing.id].trigger()
            case Kind.HELP:
                self.help_wanted.emit(thing.id)
            case Kind.SOURCE:
                self._show_source(thing)

    def _show_source(self, thing: Thing) -> None:
        """A source is shown on the option that rests on it, or by itself when none does."""
        option = option_citing(thing.id, self._model.snapshot.assessment, self._model.knowledge)
        if option is not None:
            self.details_wanted.emit(option)
        else:
            notice(self._window, thing.title, source_full(self._model.knowledge.sources[thing.id]))

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "palette")
        self.setAccessibleName(self.tr("Search everywhere"))
        self.line.setPlaceholderText(self.tr("Search everywhere"))
        self.line.setAccessibleName(self.tr("Search everywhere"))
        self.line.setMaxLength(MAX_QUERY)
        self.line.installEventFilter(self)
        self.list.setModel(self.results)
        self.list.setItemDelegate(ResultPainter(self._themes, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)
