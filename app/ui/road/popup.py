"""The small window that asks for the next treatment and how it went."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Option, Role
from app.reasoning.assessment import Assessment, Status
from app.session.road_rules import Course
from app.ui.road.words import course_word
from app.ui.texts import counted, role_word
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import ChipGroup
from app.ui.widgets.text import label

_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ID = Qt.ItemDataRole.UserRole


class TreatmentPopup(QFrame):
    """Asks which treatment (unless it is given) and then its outcome; closes by itself."""

    #: Treatment and outcome were chosen; hands on the option's id and the outcome's value.
    taken = Signal(str, str)

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "popup")
        self._themes = themes
        self._labels: dict[str, str] = {}
        self._option = ""
        self.search = QLineEdit()
        self.list = QListWidget()
        self._note = label("", tone="secondary")
        self._question = label("", size="strong")
        self.outcomes = ChipGroup(themes)
        self._column = QVBoxLayout(self)
        self._build()

    def offer(self, assessment: Assessment, going_on: Option | None) -> None:
        """Offer the applicable options, and to go on with the treatment that is being given."""
        self.setAccessibleName(self.tr("Next treatment"))
        if going_on is not None:
            self._add_heading(self.tr("Go on with the same"))
            self._add(going_on)
        for role in Role:
            found = [v.option for v in assessment.verdicts if v.status is Status.APPLICABLE and v.option.role is role]
            if found:
                self._add_heading(role_word(role))
            for option in found:
                self._add(option)
        waiting = sum(verdict.status is Status.NEEDS_INFORMATION for verdict in assessment.verdicts)
        one = self.tr("{n} more option needs answers first; its card can take it all the same.")
        many = self.tr("{n} more options need answers first; their cards can take them all the same.")
        more = counted(waiting, one, many)
        self._note.setText(more if waiting else "")
        self._note.setVisible(bool(waiting))
        self._question.setText(self.tr("Choose a treatment, then how it went."))

    def ask_outcome(self, option: Option) -> None:
        """Ask only how this treatment went."""
        for part in (self.search, self.list, self._note):
            part.hide()
        self.setAccessibleName(self.tr("Continue with {option}").format(option=option.label))
        self._labels[option.id] = option.label
        self._choose(option.id)

    def show_at(self, corner: QPoint) -> None:
        """Open with the upper left corner here, moved as far as the window needs."""
        px, room = self._themes.px, self._window.frameGeometry()
        width = min(px(400), room.width() - 16)
        self.setFixedWidth(width)
        listing = not self.list.isHidden()
        height = px(440) if listing else self._column.totalHeightForWidth(width)
        self.setFixedHeight(min(height, room.height() - 16))
        left = min(corner.x(), room.right() - width - 8)
        top = min(corner.y(), room.bottom() - self.height() - 8)
        self.move(max(left, room.left()), max(top, room.top()))
        self.show()
        if listing:
            self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.outcomes.roving.focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._window.activateWindow()  # not every platform gives the keyboard back by itself

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search and pressed in _TO_LIST:
            self._go_to_list()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a treatment"))
        self.search.setAccessibleName(self.tr("Find a treatment"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Applicable treatments"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentItemChanged.connect(self._picked)
        self.list.itemActivated.connect(self._go_to_outcomes)
        for course in Course:
            self.outcomes.add_chip(course.value, course_word(course))
        self.outcomes.pressed.connect(self._take)
        self.outcomes.hide()
        column = self._column
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        column.addWidget(self._question)
        column.addWidget(self.outcomes)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._themes.font(strong=True))
        self.list.addItem(item)

    def _add(self, option: Option) -> None:
        self._labels[option.id] = option.label
        item = QListWidgetItem(option.label)
        item.setData(_ID, option.id)
        self.list.addItem(item)

    def _filter(self, words: str) -> None:
        """Show the treatments that hold the words, and headings only above something."""
        below = False
        for row in reversed(range(self.list.count())):
            item = self.list.item(row)
            if item.data(_ID) is None:
                item.setHidden(not below)
                below = False
            else:
                item.setHidden(words.casefold() not in item.text().casefold())
                below = below or not item.isHidden()

    def _go_to_list(self) -> None:
        current = self.list.currentItem()
        if self.list.currentRow() < 0 or current.isHidden():
            shown = (self.list.item(row) for row in range(self.list.count()))
            first = next((item for item in shown if item.data(_ID) is not None and not item.isHidden()), None)
            if first is None:
                return
            self.list.setCurrentItem(first)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _picked(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID) is not None:
            self._choose(str(item.data(_ID)))

    def _choose(self, option_id: str) -> None:
        self._option = option_id
        self._question.setText(self.tr("How did it go? {option}").format(option=self._labels[option_id]))
        self.outcomes.show()

    def _go_to_outcomes(self) -> None:
        if self._option:
            self.outcomes.roving.focus()

    def _take(self, course: str) -> None:
        option = self._option
        self.close()
        self.taken.emit(option, course)
