"""What if one answer were another: chosen before the audience, with the verdicts that move."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature, Kind
from app.patient.answers import AnswerError, parse_value
from app.reasoning.assessment import OUT, Status
from app.teaching.lesson import Lesson
from app.ui.teaching.judge import Judge
from app.ui.texts import answer_words, status_word
from app.ui.widgets.text import label

_DATA = Qt.ItemDataRole.UserRole


class WhatIfPanel(QWidget):
    """Left: the answers told so far. Middle: other answers to one of them. Right: what moves."""

    #: Back to the pages.
    left = Signal()

    def __init__(self, lesson: Lesson, stage: int, judge: Judge, size: int) -> None:
        super().__init__()
        self._judge, self._size = judge, size
        self._edition = lesson.stages[stage].edition
        self._answers: Answers = lesson.answers(stage)
        self._before = judge.assess(self._edition, self._answers)
        self.features, self.values, self.moves = QListWidget(), QListWidget(), QListWidget()
        self.number = QLineEdit()
        self.summary = label("", size="strong")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "surface")
        self._build()
        for name in self._answers:
            self._entry(self.features, self._told(self._feature(name), self._answers[name]), name)
        self.features.currentItemChanged.connect(self._offer)
        self.values.itemActivated.connect(self._choose)
        self.values.itemClicked.connect(self._choose)
        self.number.returnPressed.connect(self._typed)
        self.features.setCurrentRow(0)

    def start(self) -> None:
        """Put the keyboard focus on the answers."""
        self.features.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_W):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Right and self.features.hasFocus():
            (self.number if self.number.isVisible() else self.values).setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Left and not self.features.hasFocus():
            self.start()

    def change(self, value: Value | None) -> None:
        """Answer the chosen question otherwise, None for "not known", and show what moves."""
        name = self._chosen()
        answers = {key: item for key, item in self._answers.items() if key != name}
        if value is not None:
            answers[name] = value
        after = self._judge.assess(self._edition, answers)
        self.moves.clear()
        for old, new in zip(self._before.verdicts, after.verdicts, strict=True):
            if old.status is not new.status and not (old.status in OUT and new.status in OUT):
                self._entry(self.moves, f"{new.option.label}: {self._move(old.status, new.status)}", new.option.id)
        told = self._told(self._feature(name), value)
        count = (
            self.tr("{change}. Nothing moves.") if not self.moves.count() else self.tr("{change}. {n} verdicts move.")
        )
        text = count.format(change=told, n=self.moves.count())
        self.summary.setText(" ".join([text, *(conflict.message for conflict in after.conflicts)]))

    # -- what is chosen -----------------------------------------------------------------------------------------

    def _offer(self) -> None:
        feature = self._feature(self._chosen())
        number = feature.kind is Kind.NUMBER
        self.number.setVisible(number)
        self.values.setVisible(not number)
        self.values.clear()
        self.moves.clear()
        self.summary.setText(self.tr("Choose another answer."))
        self.number.clear()
        self.number.setPlaceholderText(answer_words(feature, self._answers[feature.id]))
        if feature.kind is Kind.BOOLEAN:
            self._entry(self.values, self.tr("Yes"), True)
            self._entry(self.values, self.tr("No"), False)
        for item in feature.values:
            self._entry(self.values, item.label, item.id)
        if feature.kind is Kind.MULTI:
            self._entry(self.values, self.tr("None"), "")
        self._entry(self.values, self.tr("Not known"), None)

    def _choose(self, item: QListWidgetItem) -> None:
        feature, raw = self._feature(self._chosen()), item.data(_DATA)
        if feature.kind is not Kind.MULTI or raw is None:
            self.change(raw)
            return
        present = self._answers[feature.id]
        members = present if isinstance(present, frozenset) else frozenset()
        self.change(members ^ {raw} if raw else frozenset())

    def _typed(self) -> None:
        feature = self._feature(self._chosen())
        try:
            self.change(parse_value(feature, float(self.number.text().replace(",", "."))))
        except (AnswerError, ValueError):
            text = self.tr("Type a number from {low} to {high}.")
            self.summary.setText(text.format(low=f"{feature.low:g}", high=f"{feature.high:g}"))

    def _chosen(self) -> str:
        return str(self.features.currentItem().data(_DATA))

    def _feature(self, name: str) -> Feature:
        return self._judge.knowledge.features[name]

    @staticmethod
    def _told(feature: Feature, value: Value | None) -> str:
        return f"{feature.label}: {answer_words(feature, value)}"

    def _move(self, before: Status, after: Status) -> str:
        return self.tr("{before} → {after}").format(before=status_word(before), after=status_word(after))

    # -- building -----------------------------------------------------------------------------------------------

    def _entry(self, shown: QListWidget, words: str, data: object) -> None:
        item = QListWidgetItem(words)
        item.setData(_DATA, data)
        shown.addItem(item)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        columns: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("What if …"), (self.features,)),
            (self.tr("… it were"), (self.number, self.values)),
            (self.tr("Then"), (self.summary, self.moves)),
        )
        for words, parts in columns:
            column = QVBoxLayout()
            column.addWidget(self._large(label(words, size="strong"), words))
            for part in parts:
                column.addWidget(self._large(part, words), 1 if isinstance(part, QListWidget) else 0)
            column.addStretch(0)
            row.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(48, 32, 48, 32)
        whole.addLayout(row)

    def _large(self, part: QWidget, words: str) -> QWidget:
        """Type for the last row of the audience; the stylesheet of the part wins over that of the window."""
        part.setStyleSheet(f"font-size: {self._size}px;")
        if isinstance(part, QListWidget):
            # Qt breaks lines without regard to padding at the sides, and cuts a line that is longer for it
            part.setStyleSheet(f"QListWidget {{ font-size: {self._size}px; }} QListWidget::item {{ padding: 2px 0; }}")
            part.setWordWrap(True)
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not isinstance(part, QLabel):
            part.setAccessibleName(words)
        return part
