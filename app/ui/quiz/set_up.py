"""What a quiz is to be about: topics, level, length and seed."""

from __future__ import annotations

from secrets import randbelow

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.teaching.engine import Engine
from app.teaching.quiz import QuizSettings
from app.teaching.topics import GROUPS, LEVELS, topics
from app.ui.quiz.words import group_word, level_word, topic_word
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import ChipGroup, ChipKind
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label

_COUNTS = ("5", "10", "20")
_MOST_SEED = 999_999
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SetUp(QWidget):
    """Nothing has to be chosen: a quiz about everything begins with one press."""

    #: The learner wants to begin; hands on the QuizSettings and the number of questions.
    begun = Signal(object, int)

    def __init__(self, engine: Engine, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._wanted: dict[str, set[str]] = {group: set() for group in GROUPS}
        self.groups: dict[str, ChipGroup] = {}
        """The chips of each group of topics."""
        self.level, self.count = Segmented(themes), Segmented(themes)
        self.seed = QLineEdit(str(randbelow(_MOST_SEED) + 1))
        self.begin = QPushButton(self.tr("Begin"))
        self.problem = label("", tone="warning")
        self._scroll = ScrollColumn()
        self._items: list[QWidget] = []
        self._level, self._count = "any", "10"
        self._build(engine)
        self._dress()
        themes.changed.connect(self._dress)

    @property
    def settings(self) -> QuizSettings:
        """What is chosen now; a seed that is no number counts as 1."""
        wanted = tuple(topic for group in GROUPS for topic in sorted(self._wanted[group]))
        text = self.seed.text().strip()
        level = int(self._level) if self._level != "any" else None
        return QuizSettings(int(text) if text.isdecimal() else 1, wanted, level)

    def start(self) -> None:
        """Put the keyboard focus on the way in."""
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, problem: str) -> None:
        """Say why no quiz could be made; nothing takes it away."""
        self.problem.setText(problem)
        items = [item for item in self._items if problem or item is not self.problem]
        self._scroll.column.show_items(items)

    def renew_seed(self) -> None:
        """Offer another quiz than the last one."""
        self.seed.setText(str(randbelow(_MOST_SEED) + 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.begin.click()
        else:
            super().keyPressEvent(event)

    def _toggle(self, topic: str) -> None:
        group = topic.partition(":")[0]
        self._wanted[group] ^= {topic}
        self.groups[group].show_checked(frozenset(self._wanted[group]))
        self.say("")

    def _set_level(self, key: str) -> None:
        self._level = key
        self.level.choose(key)
        self.say("")

    def _set_count(self, key: str) -> None:
        self._count = key
        self.count.choose(key)

    def _begin(self) -> None:
        self.seed.setText(str(self.settings.seed))
        self.begun.emit(self.settings, int(self._count))

    def _build(self, engine: Engine) -> None:
        listed = topics(engine)
        items = [
            label(self.tr("Questions about invented patients"), size="heading"),
            label(
                self.tr(
                    "Each question has one right answer, worked out from the guidelines in this program, and each "
                    "answer is explained. Choose what they are about, or begin with everything."
                ),
                tone="secondary",
            ),
            self._ways(),
            self.problem,
        ]
        for group in GROUPS:
            chips = ChipGroup(self._themes)
            chips.setAccessibleName(group_word(group))
            for topic in (item for item in listed if item.group == group):
                chips.add_chip(topic.id, topic_word(topic), ChipKind.MANY)
            chips.pressed.connect(self._toggle)
            self.groups[group] = chips
            part = Stack(gap=4)
            part.add(label(group_word(group), size="strong"))
            part.add(chips)
            items.append(part)
        self._items = items
        self._scroll.column.set_spacing(24, 16)
        self._scroll.column.adopt(self.problem)
        self.say("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _ways(self) -> QWidget:
        for key, words in (("any", self.tr("Any level")), *((str(level), level_word(level)) for level in LEVELS)):
            self.level.add_segment(key, words)
        for key in _COUNTS:
            self.count.add_segment(key, self.tr("{n} questions").format(n=key))
        self.level.setAccessibleName(self.tr("Level"))
        self.count.setAccessibleName(self.tr("How many questions"))
        self.level.pressed.connect(self._set_level)
        self.count.pressed.connect(self._set_count)
        self._set_level("any")
        self._set_count("10")
        self.seed.setMaxLength(9)
        self.seed.setAccessibleName(self.tr("Number of the quiz"))
        self.seed.setToolTip(self.tr("The same number, topics and level give the same questions to everybody."))
        self.seed.returnPressed.connect(self._begin)
        self.begin.setProperty("kind", "primary")
        self.begin.clicked.connect(self._begin)
        number = QWidget()
        line = QHBoxLayout(number)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label(self.tr("Quiz no."), tone="secondary", wrap=False))
        line.addWidget(self.seed)
        ways = Flow(gap=12)
        for part in (self.level, self.count, number, self.begin):
            ways.add(part)
        return ways

    def _dress(self) -> None:
        self.seed.setFixedWidth(self._themes.px(88))
