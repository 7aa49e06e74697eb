"""The room of progress: what was seen so far and how often the choice agreed, by topic, in counts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.teaching.progress import TopicTally, progress, progress_csv
from app.teaching.topics import GROUPS, Topic
from app.ui.quiz.memory import Memory
from app.ui.quiz.tally_row import TallyRow
from app.ui.quiz.words import group_word, topic_word
from app.ui.saving import write_whole
from app.ui.texts import counted, file_name
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.file_dialog import FileQuestion, ask_save
from app.ui.widgets.flow import Flow
from app.ui.widgets.heading import Heading
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label


class ProgressRoom(QWidget):
    """Follows the memory while it is seen."""

    #: The learner wants to take a quiz.
    quiz_wanted = Signal()

    def __init__(self, memory: Memory, listed: tuple[Topic, ...], themes: ThemeManager) -> None:
        super().__init__()
        self._memory, self._themes = memory, themes
        self._labels = {topic.id: topic_word(topic) for topic in listed}
        self.head = label("", size="display")
        self.remark = label("", tone="secondary")
        self.said = label("", tone="secondary")
        self.export = outline_button(self.tr("Export as CSV…"))
        self.erase = outline_button(self.tr("Erase…"))
        self.sure = outline_button(self.tr("Erase for good"))
        self.spare = outline_button(self.tr("Keep it"))
        self.quiz = QPushButton(self.tr("To the questions"))
        self._scroll = ScrollColumn()
        self._rows: list[QWidget] = []
        self._kept = False
        self._build()
        memory.changed.connect(self._changed)
        themes.changed.connect(self._changed)

    @property
    def rows(self) -> tuple[TallyRow, ...]:
        """The topics on screen."""
        return tuple(item for item in self._rows if isinstance(item, TallyRow))

    def start(self) -> None:
        """Put the keyboard focus where work goes on."""
        self.quiz.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is kept now."""
        found = progress(self._memory.results)
        self.head.setText(
            self.tr("{agreed} of {seen} choices agreed").format(agreed=found.agreed, seen=found.seen)
            if found.seen
            else self.tr("Nothing answered yet")
        )
        again = counted(found.again, self.tr("One of them was seen before."), self.tr("{n} of them were seen before."))
        begin = self.tr("How often your choices agreed with the guidelines is counted here, topic by topic.")
        told = (begin if not found.seen else again if found.again else "", self._keeping())
        self.remark.setText(" ".join(filter(None, told)))
        self._kept = bool(found.seen) or bool(self._memory.problem)
        self._ask(asking=False)
        items: list[QWidget] = []
        for group in GROUPS:
            mine = sorted(_of_group(found.topics, group), key=_most_seen)
            items += [Heading(group_word(group), self._themes)] if mine else []
            for item in mine:
                words = self.tr("{agreed} of {seen} agreed").format(agreed=item.agreed, seen=item.seen)
                name = self._labels.get(item.topic, item.topic.partition(":")[2])
                items.append(TallyRow(name, words, (item.agreed, item.seen), self._themes))
        old, self._rows = self._rows, items
        self._scroll.column.show_items(items, {item: 20 for item in items if isinstance(item, Heading)})
        for row in old:
            row.deleteLater()

    def write(self, file: Path) -> bool:
        """Save the results as CSV; says what went wrong and returns False when it cannot be done."""
        # with a byte order mark: Excel takes a table without one for another encoding than UTF-8
        problem = write_whole(file, progress_csv(self._memory.results).encode("utf-8-sig"))
        text = self.tr("Saved as {file}.") if not problem else self.tr("{file} was not saved: {reason}.")
        self.said.setText(text.format(file=file_name(file), reason=problem.rstrip(".")))
        return not problem

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.said.clear()
        self.refresh()

    def _keeping(self) -> str:
        if self._memory.problem:
            words = self.tr("What was kept cannot be used: {reason}. Erase it to begin anew.")
            return words.format(reason=self._memory.problem.rstrip("."))
        if not self._memory.lasting:
            return self.tr("Nothing is kept beyond this window: cases are not remembered.")
        return self.tr("Kept on this computer only, without a name. Few items say little: these are counts, not marks.")

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _ask(self, *, asking: bool) -> None:
        for button in (self.sure, self.spare):
            button.setVisible(asking)
        for button in (self.export, self.erase):
            button.setVisible(not asking and self._kept)
        self.quiz.setVisible(not asking)

    def _ask_erase(self) -> None:
        self._ask(asking=True)
        self.spare.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._ask(asking=False)
        self.erase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        self._memory.erase()
        self.refresh()
        self.start()

    def _ask_export(self) -> None:
        words = self.tr("Tables ({pattern})").format(pattern="*.csv")
        ask_save(self, FileQuestion(self.tr("Export progress"), [words], self.tr("progress") + ".csv"), self.write)

    def _build(self) -> None:
        self.quiz.setProperty("kind", "primary")
        buttons = Flow(gap=8)
        for button, handler in (
            (self.quiz, self.quiz_wanted),
            (self.export, self._ask_export),
            (self.erase, self._ask_erase),
            (self.sure, self._erase),
            (self.spare, self._keep),
        ):
            button.clicked.connect(handler)
            buttons.add(button)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 12)
        top.setSpacing(8)
        for part in (self.head, self.remark, buttons, self.said):
            top.addWidget(part)
        self._scroll.column.set_spacing(24, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)


def _of_group(tallies: Iterable[TopicTally], group: str) -> list[TopicTally]:
    return [item for item in tallies if item.topic.partition(":")[0] == group]


def _most_seen(tally: TopicTally) -> int:
    return -tally.seen
