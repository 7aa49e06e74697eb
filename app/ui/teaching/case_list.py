"""The teaching cases to choose from: found by word and level, and opened from files of others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.program.problems import code_of
from app.teaching.lesson import SUFFIX, Lesson, Level
from app.teaching.shelf import MAX_BYTES, LessonError, Shelf
from app.ui.notices import notice
from app.ui.teaching.case_card import CaseCard
from app.ui.teaching.words import level_word
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.file_dialog import FileDialog
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label

_WIDEST = 900
_MARGIN = 24


class CaseList(QWidget):
    """Reads the bundled cases when it is made."""

    #: The user wants to work through a case; hands on the Lesson.
    chosen = Signal(object)

    def __init__(self, knowledge: Knowledge, themes: ThemeManager, shelf: Shelf | None) -> None:
        super().__init__()
        self._knowledge, self._themes, self._shelf = knowledge, themes, shelf
        bundle = shelf.bundled() if shelf is not None else None
        self.lessons: list[Lesson] = list(bundle.lessons) if bundle is not None else []
        self._level = ""
        self.search = QLineEdit()
        self.levels = Segmented(themes, wraps=True)
        self.open = QPushButton(self.tr("Open a case file…"))
        self.view = ScrollColumn()
        self._top = QVBoxLayout()
        self._cards = [self._card(lesson) for lesson in self.lessons]
        self._count = label("", tone="secondary")
        self._left_out = label("", tone="warning")
        if bundle is not None and bundle.problems:
            one = self.tr("One case cannot be judged by this knowledge and was left out.")
            many = self.tr("{n} cases cannot be judged by this knowledge and were left out.")
            self._left_out.setText(counted(len(bundle.problems), one, many))
        self.view.column.adopt(self._left_out)
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
        if self._shelf is None:
            return
        try:
            with file.open("rb") as stream:
                lesson = self._shelf.parse(stream.read(MAX_BYTES + 1), file.name)
        except LessonError as error:
            notice(self.window(), self.tr("This case cannot be used"), str(error), code_of(type(error)))
            return
        except OSError as error:
            reason = f"{file.name}: {error.strerror}"
            notice(self.window(), self.tr("This case cannot be read"), reason, code_of(type(error)))
            return
        self._add(lesson)
        self.chosen.emit(lesson)

    def _add(self, lesson: Lesson) -> None:
        """Keep a case from a file at the top of the list until the program ends."""
        for card in [item for item in self._cards if item.lesson.id == lesson.id]:
            self._cards.remove(card)
            card.hide()
            card.deleteLater()
        self._cards.insert(0, self._card(lesson))
        self._filter()

    def _card(self, lesson: Lesson) -> CaseCard:
        labels = [self._knowledge.edition(edition).label for edition in lesson.editions]
        remark = " → ".join(labels) if len(labels) > 1 else ""
        card = CaseCard(lesson, remark, self._themes)
        card.chosen.connect(self.chosen)
        card.stepped.connect(self._step)
        card.focused.connect(self._focused)
        self.view.column.adopt(card)
        return card

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        shown = [
            card
            for card in self._cards
            if self._level in ("", card.lesson.level.value) and all(word in self._told(card.lesson) for word in words)
        ]
        one, many = self.tr("{n} case"), self.tr("{n} cases")
        self._count.setText(counted(len(shown), one, many))
        items: list[QWidget] = [self._count, *([self._left_out] if self._left_out.text() else []), *shown]
        self.view.column.show_items(items)

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
        dialog = FileDialog(self.window(), self.tr("Open a teaching case"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Teaching cases ({pattern})").format(pattern=f"*{SUFFIX}"))
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.open_file(Path(name))

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a case"))
        self.search.setAccessibleName(self.tr("Find a case"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.levels.add_segment("", self.tr("All"))
        for level in Level:
            self.levels.add_segment(level.value, level_word(level))
        self.levels.setAccessibleName(self.tr("Level"))
        self.levels.choose("")
        self.levels.pressed.connect(self._choose_level)
        self.open.setProperty("kind", "outline")
        self.open.clicked.connect(self._ask_file)
        self.open.setEnabled(self._shelf is not None)
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
