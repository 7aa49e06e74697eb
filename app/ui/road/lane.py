"""One road: its name, its places from left to right, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.patient.road_file import MAX_NAME
from app.session.road import Road
from app.ui.icons import icon
from app.ui.road.card import HEIGHT, PlaceCard
from app.ui.road.words import place_remark, place_story, place_title, road_name
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import RING
from app.ui.widgets.text import explain


class Lane(QWidget):
    """Keeps a card for each place; the roads above and below scroll sideways together with it."""

    #: The user wants to stand at a place; hands on the road's number and the place.
    place_wanted = Signal(int, int)
    #: The user wants to copy the road up to where it is looked at; hands on its number.
    fork_wanted = Signal(int)
    #: The user wants to remove the road; hands on its number.
    drop_wanted = Signal(int)
    #: The user named the road; hands on its number and name.
    named = Signal(int, str)
    #: The lane was scrolled sideways; hands on how far.
    scrolled = Signal(int)

    def __init__(self, number: int, themes: ThemeManager) -> None:
        super().__init__()
        self.number, self._themes = number, themes
        self.cards: list[PlaceCard] = []
        self._kept: int | None = None
        self._parts: tuple[QWidget, ...] = ()
        self.name = QLineEdit()
        self.fork_button = QPushButton(self.tr("Branch off"))
        self.drop_button = QToolButton()
        self._scroll, self._inside = QScrollArea(), QWidget()
        self._track = QHBoxLayout()
        self._build()

    def show_road(self, road: Road, knowledge: Knowledge, *, walked: bool, alone: bool) -> None:
        """Show the road as it is now; `walked`: it is the one whose answers are on screen."""
        self._dress(road, alone=alone)
        for place in range(len(road.steps) + 1):
            if place == len(self.cards):
                self._add_card(place)
            title, remark = place_title(knowledge, road, place), place_remark(road, place)
            story = place_story(knowledge, road, place)
            here = walked and place == road.at
            self.cards[place].show_place(title, remark, story, here=here, later=place > road.at)
        for card in self.cards[len(road.steps) + 1 :]:
            self._track.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self.cards[len(road.steps) + 1 :]
        self._parts = ()

    def place_end(self, *parts: QWidget) -> None:
        """Put these behind the last card."""
        for at, part in enumerate(parts, start=len(self.cards)):
            self._track.insertWidget(at, part, 0, Qt.AlignmentFlag.AlignVCenter)
            part.show()
        QWidget.setTabOrder(self.cards[-1], parts[0])
        self._parts = parts

    @property
    def wanted_width(self) -> int:
        """The width of the cards and of what stands behind them."""
        return sum(part.sizeHint().width() for part in (*self.cards, *self._parts))

    def set_width(self, width: int) -> None:
        """Make the cards' room as wide as that of the other roads, so that all scroll together."""
        self._inside.setMinimumWidth(width)

    def bring(self, place: int | None) -> None:
        """Scroll sideways until a place is seen, and keep it in sight while sizes change; None lets go of it."""
        self._kept = place
        self._bring()

    def scroll_to(self, value: int) -> None:
        """Scroll sideways as far as the other roads."""
        self._scroll.horizontalScrollBar().setValue(value)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(600), self._themes.px(HEIGHT) + 2 * RING + 2)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self._scroll.horizontalScrollBar()
        sideways = event.angleDelta().x() or (event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if sideways and bar.maximum():
            bar.setValue(bar.value() - (event.angleDelta().x() or event.angleDelta().y()))
            event.accept()
        else:
            event.ignore()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name.setProperty("state", "quiet")
        self.name.setMaxLength(MAX_NAME)
        self.name.setAccessibleName(self.tr("Name of the road"))
        self.name.setToolTip(self.tr("Name of the road. No names of people."))
        self.name.editingFinished.connect(self._rename)
        self.fork_button.setProperty("kind", "link")
        words = self.tr("A second road from where you stand, to continue differently")
        explain(self.fork_button, words)
        self.fork_button.clicked.connect(self._fork)
        self.drop_button.setAccessibleName(self.tr("Remove this road (can be undone)"))
        self.drop_button.setToolTip(self.tr("Remove this road (can be undone)"))
        self.drop_button.clicked.connect(self._drop)
        self._inside.setLayout(self._track)
        self._track.setContentsMargins(0, 0, 0, 0)
        self._track.setSpacing(0)
        self._track.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)  # only now: the area switches it on
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(1)  # as tall as its cards: room for scroll bars is not needed
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.horizontalScrollBar().valueChanged.connect(self.scrolled)
        self._scroll.horizontalScrollBar().rangeChanged.connect(self._bring)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.name, self.fork_button, self.drop_button):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(6)
        row.addWidget(self._scroll, 1)

    def _dress(self, road: Road, *, alone: bool) -> None:
        px = self._themes.px
        self.name.setFixedWidth(px(112))
        self.name.setPlaceholderText(road_name(road))
        if self.name.text() != road.name:
            self.name.setText(road.name)
        self.setAccessibleName(road_name(road))
        self.fork_button.setVisible(bool(road.steps))
        self.drop_button.setVisible(bool(road.steps) or not alone)
        self.drop_button.setIcon(icon("bin", self._themes.theme.text_secondary))
        self.drop_button.setIconSize(QSize(1, 1) * px(14))

    def _bring(self) -> None:
        """Counted from the cards' sizes, as a new card has no place yet."""
        if self._kept is not None:
            widths = [card.sizeHint().width() for card in self.cards[: self._kept + 1]]
            bar, right = self._scroll.horizontalScrollBar(), sum(widths)
            behind = right + self._themes.px(160) - self._scroll.viewport().width()
            bar.setValue(min(max(bar.value(), behind), right - widths[-1]))

    def _add_card(self, place: int) -> None:
        card = PlaceCard(self.number, place, self._themes)
        card.clicked.connect(self._go)
        card.stepped.connect(self._step)
        card.focused.connect(self._focused)
        self._track.insertWidget(place, card)
        before = self.cards[-1] if self.cards else self.drop_button
        QWidget.setTabOrder(before, card)
        self.cards.append(card)

    def _go(self) -> None:
        card = self.sender()
        if isinstance(card, PlaceCard):
            self.place_wanted.emit(self.number, card.place)

    def _step(self, step: int) -> None:
        card = self.sender()
        at = card.place + step if isinstance(card, PlaceCard) else -1
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> None:
        card = self.sender()
        if isinstance(card, PlaceCard):
            self._scroll.ensureWidgetVisible(card, self._themes.px(160), 0)

    def _fork(self) -> None:
        self.fork_wanted.emit(self.number)

    def _drop(self) -> None:
        self.drop_wanted.emit(self.number)

    def _rename(self) -> None:
        self.named.emit(self.number, self.name.text().strip())
