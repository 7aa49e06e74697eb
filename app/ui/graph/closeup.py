"""The closest distance: an option shows its criteria inside its own rectangle, in type that is small in the scene.

The closer the view, the smaller the type may be in the scene, and the more of the criteria finds room. So the type
keeps its size on the screen between two distances, nothing moves, and no text is ever cut.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.knowledge.conditions import features_of
from app.knowledge.model import Branch, Option
from app.reasoning.assessment import Verdict
from app.ui.icons import paint_icon, status_icon
from app.ui.pathway.criteria import Told, branch_tails, icon_colour, told
from app.ui.pathway.hints import answer_text
from app.ui.pathway.look import status_colour
from app.ui.pathway.text import TextBlock
from app.ui.session_model import SessionModel
from app.ui.texts import role_word, status_word
from app.ui.theme import ThemeManager, Type

LEVELS = (2.0, 2.5, 3.15, 4.0, 5.0)
"""Zooms from which on criteria are shown, and more of them at each."""

_FINER = 13 / 12
"""At the beginning of a level the type is a little smaller on the screen than elsewhere; it grows up to the next."""

_COLUMN = 270
"""Least width of a column of criteria at 100 % text."""

_EACH_FRAME = 4
"""So many options are worded anew in one frame; the others wait for the next, so that no frame is late."""


def level_of(zoom: float) -> float | None:
    """The level that a zoom shows, None as long as criteria are too small to be read."""
    return max((level for level in LEVELS if zoom >= level - 0.005), default=None)


_Close = TypeVar("_Close", "CloseUp", "BranchCloseUp")


@dataclass(frozen=True)
class _Entry:
    """A criterion that found room: where it stands and what is written."""

    told: Told
    x: float
    y: float
    words: TextBlock


class CloseUp:
    """One option as it stands close up, in lengths of its own that are finer than those of the scene."""

    def __init__(
        self, verdict: Verdict, lines: Sequence[Told], level: float, box: QRectF, themes: ThemeManager
    ) -> None:
        self.level, self._themes, self._status = level, themes, verdict.status
        self._fine = level * _FINER
        self._width, self._height = box.width() * self._fine, box.height() * self._fine
        px = themes.px
        self._name = TextBlock(verdict.option.label, themes.font(Type.TITLE, strong=True), self._width - px(48))
        self._state = TextBlock(status_word(verdict.status), themes.font(strong=True), self._width)
        self._rest = self._counting(verdict.option, 0, len(lines))
        self._beside = self._name.width + self._state.width + self._rest.width + px(84) < self._width
        self.entries = self._most(lines)
        self._rest = self._counting(verdict.option, len(self.entries), len(lines))

    @property
    def words(self) -> list[str]:
        """What can be read, line by line."""
        return [self._name.text, self._state.text, self._rest.text, *(entry.words.text for entry in self.entries)]

    def written(self) -> QRectF:
        """The part of the option that holds words, in the option's own coordinates."""
        px = self._themes.px
        parts = [(px(34), self._top(), self._name), (*self._state_at(), self._state), (*self._rest_at(), self._rest)]
        parts += [(entry.x + px(20), entry.y, entry.words) for entry in self.entries]
        right = max(x + block.width for x, _, block in parts)
        low = max(y + block.height for _, y, block in parts)
        return QRectF(
            px(12) / self._fine,
            self._top() / self._fine,
            (right - px(12)) / self._fine,
            (low - self._top()) / self._fine,
        )

    def paint(self, painter: QPainter) -> None:
        """Write into the rectangle of the option, whose corner is the origin."""
        px, theme = self._themes.px, self._themes.theme
        painter.save()
        painter.scale(1 / self._fine, 1 / self._fine)
        colour = status_colour(theme, self._status)
        icon = QRectF(px(12), self._top() + (self._name.line_height - px(16)) / 2, px(16), px(16))
        paint_icon(painter, icon, status_icon(self._status), colour, theme.surface)
        painter.setPen(theme.text)
        self._name.draw(painter, px(34), self._top())
        painter.setPen(colour)
        self._state.draw(painter, *self._state_at())
        painter.setPen(theme.text_secondary)
        self._rest.draw(painter, *self._rest_at())
        if self.entries:
            line = self._head() - px(4)
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QPointF(px(12), line), QPointF(self._width - px(12), line))
        for entry in self.entries:
            icon = QRectF(entry.x, entry.y + (entry.words.line_height - px(14)) / 2, px(14), px(14))
            paint_icon(painter, icon, entry.told.icon, icon_colour(theme, entry.told.icon), theme.surface)
            painter.setPen(theme.text)
            entry.words.draw(painter, entry.x + px(20), entry.y)
        painter.restore()

    def _state_at(self) -> tuple[float, float]:
        """Where the verdict is written: at the right of the name, or below it."""
        x = self._width - self._themes.px(24) - self._rest.width - self._state.width
        y = self._top() + self._name.height
        return (x, y - self._state.height) if self._beside else (self._themes.px(34), y)

    def _rest_at(self) -> tuple[float, float]:
        x, y = self._state_at()
        return x + self._state.width + self._themes.px(10), y

    # -- finding room -----------------------------------------------------------------------------------------

    def _top(self) -> float:
        return float(self._themes.px(8))

    def _head(self) -> float:
        """Where the criteria begin."""
        below = 0.0 if self._beside else max(self._state.height, self._rest.height)
        return self._top() + self._name.height + below + self._themes.px(9)

    def _counting(self, option: Option, here: int, count: int) -> TextBlock:
        """The role, or how many of the criteria are here if some are not."""
        some = QCoreApplication.translate("graph", "{n} of {count} criteria").format(n=here, count=count)
        room = self._width - self._state.width - self._themes.px(34 + 10 + 14)
        return TextBlock(some if here < count else role_word(option.role), self._themes.font(), room)

    def _most(self, lines: Sequence[Told]) -> list[_Entry]:
        """Everything in full if there is room; else in the shape that has room for most."""
        columns = min(max(int((self._width - self._themes.px(12)) // self._themes.px(_COLUMN)), 1), max(len(lines), 1))
        full = self._entries(lines, columns, [line.grounds for line in lines])
        if len(full) == len(lines):
            return full
        brief = [line.brief for line in lines]
        shapes = [self._entries(lines, count, brief) for count in range(columns, 0, -1)]
        return max(shapes, key=len) or self._entries(lines, 1, [line.state for line in lines])

    def _entries(self, lines: Sequence[Told], columns: int, tails: Sequence[str]) -> list[_Entry]:
        """Fill column by column; the first criterion that finds no room ends it."""
        px, ink, found = self._themes.px, self._themes.theme.text_secondary, list[_Entry]()
        width = (self._width - px(12)) / columns
        column, y, low = 0, self._head(), self._height - px(6)
        for line, tail in zip(lines, tails, strict=True):
            words = TextBlock(line.words, self._themes.font(strong=line.decides), width - px(32), (tail, ink))
            if y + words.height > low and y > self._head():
                column, y = column + 1, self._head()
            if column == columns or y + words.height > low:
                break
            found.append(_Entry(line, px(12) + column * width, y, words))
            y += words.height + px(4)
        return found


class BranchCloseUp:
    """A branch as it stands close up: its label, and after it what it asks for, what is known and who says so."""

    def __init__(
        self, label: str, tails: Sequence[tuple[str, QColor]], level: float, box: QRectF, themes: ThemeManager
    ) -> None:
        """Take the first of the tails with which the label fits."""
        self.level, self._themes = level, themes
        self._fine = level * _FINER
        self._height = box.height() * self._fine
        width = box.width() * self._fine - themes.px(36 + 12)
        for tail in tails:
            self._text = TextBlock(label, themes.font(strong=True), width, tail)
            if self._text.height <= self._height - themes.px(8):
                break

    @property
    def words(self) -> str:
        """What can be read."""
        return self._text.text

    def paint(self, painter: QPainter, icon: str, ink: QColor, ground: QColor) -> None:
        """Write into the rectangle of the branch in the colour of its label."""
        px, middle = self._themes.px, self._height / 2
        painter.save()
        painter.scale(1 / self._fine, 1 / self._fine)
        paint_icon(painter, QRectF(px(12), middle - px(8), px(16), px(16)), icon, ink, ground)
        painter.setPen(ink)
        self._text.draw(painter, px(36), middle - self._text.height / 2)
        painter.restore()


class CloseUps:
    """Makes close-ups when they are first painted and keeps them until the patient, the level or the look changes."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        self._model, self._themes = model, themes
        self._made: dict[str, CloseUp] = {}
        self._branches: dict[str, BranchCloseUp] = {}
        self._left = _EACH_FRAME
        self.waiting = False
        """Whether an option has to be painted again because its close-up was put off."""

    def begin(self) -> None:
        """A new frame begins."""
        self._left, self.waiting = _EACH_FRAME, False

    def forget(self) -> tuple[str, ...]:
        """Word everything anew when it is next painted; returns the nodes that were worded."""
        nodes = (*self._made, *self._branches)
        self._made, self._branches = {}, {}
        return nodes

    def of(self, option: str, zoom: float, box: QRectF) -> CloseUp | None:
        """The close-up of an option at a zoom: that of another level, or none, where this frame has done enough."""

        def make(level: float) -> CloseUp:
            verdict = self._model.snapshot.assessment.verdict(option)
            return CloseUp(verdict, told(verdict, self._model.knowledge), level, box, self._themes)

        return self._kept(self._made, option, zoom, make)

    def branch(self, branch: Branch, zoom: float, box: QRectF, ink: QColor) -> BranchCloseUp | None:
        """The close-up of a branch in the same way; `ink` colours what stands after its label."""

        def make(level: float) -> BranchCloseUp:
            known = [answer_text(self._model, feature) for feature in features_of(branch.criterion.condition)]
            tails = branch_tails(branch, known, self._model.knowledge)
            return BranchCloseUp(branch.label, [(tail, ink) for tail in tails], level, box, self._themes)

        return self._kept(self._branches, branch.id, zoom, make)

    def _kept(self, made: dict[str, _Close], key: str, zoom: float, make: Callable[[float], _Close]) -> _Close | None:
        level = level_of(zoom)
        found = made.get(key)
        if level is None or (found is not None and found.level == level):
            return found if level is not None else None
        if self._left <= 0:
            self.waiting = True
            return found
        self._left -= 1
        made[key] = make(level)
        return made[key]
