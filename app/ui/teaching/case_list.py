"""The teaching cases to choose from: found by word and level, and opened from files of others."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app import paths
from app.knowledge.model import Knowledge
from app.program.file_kinds import LESSON
from app.program.problems import code_of
from app.teaching.lesson import Lesson, Level
from app.teaching.shelf import MAX_BYTES, LessonError, Shelf
from app.ui.notices import notice
from app.ui.settings import WindowSettings
from app.ui.teaching.case_card import CaseCard
from app.ui.teaching.words import level_word
from app.ui.texts import counted, file_name
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.file_dialog import FileQuestion, ask_open
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label

_WIDEST = 900
_MARGIN = 24


class CaseList(QWidget):
    """Reads the bundled cases when it is made."""

    #: The user wants to work through a case; hands on the Lesson.
    chosen = Signal(object)

    def __init__(
        self, knowledge: Knowledge, themes: ThemeManager, shelf: Shelf | None, settings: WindowSettings
    ) -> None:
        super().__init__()
        self._knowledge, self._themes, self._shelf, self._settings = knowledge, themes, shelf, settings
        bundle = shelf.bundled() if shelf is not None else None
        self.lessons: list[Lesson] = list(bundle.lessons) if bundle is not None else []
        self._level = ""
        self.search = SearchLine(self.tr("Find a case"), themes)
        self.levels = Segmented(themes, wraps=True)
        self.open = outline_button(self.tr("Open a case file…"))
        self.view = ScrollColumn()
        self._top = QVBoxLayout()
        self.forget = QPushButton(self.tr("Take the cases from files off this list"))
        self._own: list[CaseCard] = []
        """Cases from files, the newest first."""
        self._bundled = [self._card(lesson) for lesson in self.lessons]
        self._count = label("", tone="secondary")
        self._left_out = label("", tone="warning")
        if bundle is not None and bundle.problems:
            one = self.tr("One case cannot be judged by this knowledge and was left out.")
            many = self.tr("{n} cases cannot be judged by this knowledge and were left out.")
            self._left_out.setText(counted(len(bundle.problems), one, many))
        for part in (self._left_out, self.forget):
            self.view.column.adopt(part)
        for file in reversed(settings.lessons):
            with suppress(LessonError, OSError):  # a case that is gone, or that this knowledge cannot judge
                self._add(self._read(file), file)
        self._build()
        self._filter()

    @property
    def cards(self) -> list[CaseCard]:
        """The cards shown."""
        return [item for item in self.view.column.items if isinstance(item, CaseCard)]

    def start(self) -> None:
        """Put the keyboard focus on the first case."""
        (self.cards[0] if self.cards else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_file(self, file: Path) -> None:
        """Begin the case of a file; says why when it cannot be used."""
        try:
            lesson = self._read(file)
        except LessonError as error:
            notice(self.window(), self.tr("This case cannot be used"), str(error), code_of(type(error)))
            return
        except OSError as error:
            reason = f"{file_name(file)}: {error.strerror}"
            notice(self.window(), self.tr("This case cannot be read"), reason, code_of(type(error)))
            return
        self._settings.lessons = [file, *(item for item in self._settings.lessons if item != file)]
        self._add(lesson, file)
        self._filter()
        self.chosen.emit(lesson)

    def _read(self, file: Path) -> Lesson:
        """Read the case of a file; raises LessonError, or OSError."""
        if self._shelf is None:
            msg = f"{file_name(file)}: there are no teaching cases for this knowledge"
            raise LessonError(msg)
        return self._shelf.parse(paths.read_start(file, MAX_BYTES), file_name(file))

    def _add(self, lesson: Lesson, file: Path) -> None:
        """Put a case from a file at the top of the list, in the place of one that goes by the same id."""
        for cards in (self._own, self._bundled):
            for card in [item for item in cards if item.lesson.id == lesson.id]:
                cards.remove(card)
                self._drop(card)
        self._own.insert(0, self._card(lesson, self.tr("from {file}").format(file=file_name(file))))

    def _forget(self) -> None:
        """Take the cases from files off the list, for good; the files stay."""
        self._settings.lessons = []
        for card in self._own:
            self._drop(card)
        self._own = []
        shown = {card.lesson.id: card for card in self._bundled}
        self._bundled = [shown.get(lesson.id) or self._card(lesson) for lesson in self.lessons]
        self._filter()
        self.start()

    @staticmethod
    def _drop(card: CaseCard) -> None:
        card.hide()
        card.deleteLater()

    def _card(self, lesson: Lesson, place: str = "") -> CaseCard:
        labels = [self._knowledge.edition(edition).label for edition in lesson.editions]
        remark = " → ".join(labels) if len(labels) > 1 else ""
        card = CaseCard(lesson, " · ".join(filter(None, (remark, place))), self._themes)
        card.chosen.connect(self.chosen)
        card.stepped.connect(self._step)
        card.focused.connect(self._focused)
        self.view.column.adopt(card)
        return card

    def _filter(self) -> None:
        own, bundled = ([card for card in cards if self._shows(card.lesson)] for cards in (self._own, self._bundled))
        one, many = self.tr("{n} case"), self.tr("{n} cases")
        self._count.setText(counted(len(own) + len(bundled), one, many))
        items: list[QWidget] = [self._count, *([self._left_out] if self._left_out.text() else []), *own]
        self.view.column.show_items([*items, *([self.forget] if own else []), *bundled])

    def _shows(self, lesson: Lesson) -> bool:
        words, told = self.search.text().casefold().split(), self._told(lesson)
        return self._level in ("", lesson.level.value) and all(word in told for word in words)

    @staticmethod
    def _told(lesson: Lesson) -> str:
        return " ".join((lesson.title, *lesson.topics, *lesson.objectives, level_word(lesson.level))).casefold()

    def _choose_level(self, level: str) -> None:
        self._level = level
        self.levels.choose(level)
        self._filter()

    def _step(self, step: int) -> None:
        sender: QObject = self.sender()
        at = next((n for n, card in enumerate(self.cards) if card is sender), 0) + step
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> None:
        card = self.sender()
        if isinstance(card, CaseCard) and card.ring:
            self.view.bring(card)

    def _ask_file(self) -> None:
        words = self.tr("Teaching cases ({pattern})").format(pattern=f"*{LESSON}")
        ask_open(self, FileQuestion(self.tr("Open a teaching case"), [words]), self.open_file)

    def _build(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.levels.add_segment("", self.tr("All"))
        for level in Level:
            self.levels.add_segment(level.value, level_word(level))
        self.levels.setAccessibleName(self.tr("Level"))
        self.levels.choose("")
        self.levels.pressed.connect(self._choose_level)
        self.open.clicked.connect(self._ask_file)
        self.open.setEnabled(self._shelf is not None)
        self.forget.setProperty("kind", "link")
        self.forget.clicked.connect(self._forget)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.levels)
        tools.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._top.addLayout(tools)
        column.addLayout(self._top)
        column.addWidget(self.view, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(self.width() - self._themes.px(_WIDEST), 0) // 2
        side = max(_MARGIN, room)
        self._top.setContentsMargins(side, 4, side, 4)
        self.view.column.set_spacing(side, 10)
