"""The found things as a list: a title, and under it what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.session.finder import Thing
from app.ui.finder.things import kind_word
from app.ui.theme import ThemeManager

_Index = QModelIndex | QPersistentModelIndex


class Results(QAbstractListModel):
    """Things in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._things: list[Thing] = []

    @property
    def things(self) -> list[Thing]:
        """What is shown, from top to bottom."""
        return self._things

    def show(self, things: Sequence[Thing]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._things = list(things)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._things)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        thing = self._things[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return thing.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(thing)
            case Qt.ItemDataRole.UserRole:
                return thing
        return None


class ResultPainter(QStyledItemDelegate):
    """Paints a row in the theme's colours; text is painted, so markup in it is never read."""

    def __init__(self, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, self._themes.px(46))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        thing = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(thing, Thing):
            return
        theme, px = self._themes.theme, self._themes.px
        place: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.accent_soft)
            painter.fillRect(place.x(), place.y(), px(3), place.height(), theme.accent)
        room = place.adjusted(px(14), px(5), -px(12), -px(5))
        for words, strong, top in ((thing.title, True, 0), (_under(thing), False, room.height() // 2)):
            font = self._themes.font(strong=strong)
            painter.setFont(font)
            painter.setPen(theme.text if strong else theme.text_secondary)
            text = QFontMetrics(font).elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
            line = QRect(room.x(), room.y() + top, room.width(), room.height() // 2)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def spoken(thing: Thing) -> str:
    """A thing in one breath."""
    return f"{thing.title}. {_under(thing)}"


def _under(thing: Thing) -> str:
    """What it is, and by which of its answers it was found: the title alone does not tell that."""
    return " · ".join(filter(None, (kind_word(thing.kind), thing.detail, ", ".join(thing.by))))
