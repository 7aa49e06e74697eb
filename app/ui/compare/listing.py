"""The differences of a pair as a list: where the paths part, then each therapy with both verdicts and the reasons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Role
from app.reasoning.comparison import Kind, Row
from app.ui.compare.heads import Heads
from app.ui.compare.intro import answers_title, write_answers, write_intro
from app.ui.compare.pairs import Pair
from app.ui.compare.parting import PartingFace, PartingView, parting_faces
from app.ui.compare.row import RowView
from app.ui.compare.words import mark_word, row_face
from app.ui.session_model import SessionModel
from app.ui.texts import role_word
from app.ui.theme import ThemeManager
from app.ui.widgets.column import SCROLL_BAR, ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.heading import Fold, Heading
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import label

MARGIN = 16
_FEW = 4
"""So many answers that differ are told at once, more on demand: two patients may differ in dozens."""
_SHORT = 400
"""Below this height, at text of 100 %, what stands above the rows is cut down: the first one is to be seen."""


class Listing(QWidget):
    """Shows a pair, or says why there is none."""

    #: A row was pressed; hands on the Row.
    row_wanted = Signal(object)
    #: A parting was pressed; hands on the decision.
    parting_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._pair: Pair | None = None
        self._rows: dict[str, RowView] = {}
        self._partings: dict[PartingFace, PartingView] = {}
        self._all = self._short = False
        self.filter = Segmented(themes, wraps=True)
        self.view = ScrollColumn()
        self.heads, self.repeated = Heads(themes), Heads(themes, self.view)
        self._summary = label("", tone="secondary")
        self._nothing = label("", tone="secondary")
        self._intro = Sheet(themes)
        self.answers, self._answers = Fold(themes), Sheet(themes)
        self._headings = {role: Heading(role_word(role), themes) for role in Role}
        self._build()

    @property
    def rows(self) -> list[RowView]:
        """The rows shown, from top to bottom."""
        return [item for item in self.view.column.items if isinstance(item, RowView)]

    @property
    def partings(self) -> list[PartingView]:
        """The partings shown, the first one on top."""
        return [item for item in self.view.column.items if isinstance(item, PartingView)]

    def show_pair(self, pair: Pair | None, why_none: str) -> None:
        """Show another pair; without one say why."""
        if pair is not None and (self._pair is None or pair.comparison.answers != self._pair.comparison.answers):
            self.answers.setChecked(len(pair.comparison.answers) <= _FEW)
        self._pair = pair
        if pair is None:
            self._nothing.setText(why_none)
            self.view.column.show_items([self._nothing])
            self.repeated.hide()
            return
        write_answers(self._answers, pair, self._model.knowledge)
        self.answers.set_words(answers_title(pair))
        self._count(pair)
        self._arrange(pair)

    def _count(self, pair: Pair) -> None:
        counts = [(kind, pair.comparison.count(kind)) for kind in Kind]
        text = self.tr("{n} {marker}")
        told = [text.format(n=n, marker=_lowered(mark_word(kind, pair))) for kind, n in counts if n]
        self._summary.setText(" · ".join(told))
        differing = sum(n for kind, n in counts if kind is not Kind.SAME)
        self.filter.set_words("differing", self.tr("Only differences {n}").format(n=differing))
        self.filter.set_words("all", self.tr("All {n}").format(n=sum(n for _, n in counts)))

    def _arrange(self, pair: Pair) -> None:
        self._short = self._is_short()
        for heads in (self.heads, self.repeated):
            heads.show_pair(pair, short=self._short)
        write_intro(self._intro, pair, short=self._short)
        items: list[QWidget] = [self._parting(face) for face in parting_faces(pair, self._model.knowledge)]
        items += [] if self._intro.empty else [self._intro]
        if pair.comparison.answers:
            items += [self.answers, self._answers] if self.answers.isChecked() else [self.answers]
        counted = [self._choice, self._summary]
        items += [self.heads] if self._short else [*counted, self.heads]
        rows, gaps = self._by_role(pair)
        items += rows
        if not rows:
            self._nothing.setText(self.tr("No verdict differs."))
            items.append(self._nothing)
        items += counted if self._short else []
        self.view.column.show_items(items, gaps)
        self._repeat()

    def _by_role(self, pair: Pair) -> tuple[list[QWidget], dict[QWidget, int]]:
        shown = [row for row in pair.comparison.rows if self._all or row.kind is not Kind.SAME]
        items: list[QWidget] = []
        gaps: dict[QWidget, int] = {}
        for role in Role:
            rows = [self._row(row, pair) for row in shown if row.role is role]
            if rows:
                heading = self._headings[role]
                heading.set_remark(f"{pair.left.short} | {pair.right.short}")
                items += [heading, *rows]
                gaps[heading] = self._themes.px(4 if self._short else 16)
                gaps.update(dict.fromkeys(rows, 0))
        return items, gaps

    def _row(self, row: Row, pair: Pair) -> RowView:
        key = f"{row.therapy}-{row.role.value}"
        if key not in self._rows:
            view = self._rows[key] = RowView(key, self._themes)
            view.chosen.connect(self._chosen)
            view.stepped.connect(self._step)
            view.focused.connect(self._focused)
        self._rows[key].show_face(row_face(row, pair, self._model.knowledge), pair)
        return self._rows[key]

    def _parting(self, face: PartingFace) -> PartingView:
        if face not in self._partings:
            for old in [item for item in self._partings if item.decision == face.decision]:
                self._partings.pop(old).deleteLater()
            view = self._partings[face] = PartingView(face, self._themes)
            view.chosen.connect(self.parting_wanted)
            view.stepped.connect(self._step)
            view.focused.connect(self._focused)
        return self._partings[face]

    # -- what the user does -------------------------------------------------------------------------------------

    def _filtered(self, key: str) -> None:
        self._all = key == "all"
        self.filter.choose(key)
        self._rearrange()

    def _rearrange(self) -> None:
        if self._pair is not None:
            self._arrange(self._pair)

    def _chosen(self, key: str) -> None:
        rows = self._pair.comparison.rows if self._pair is not None else ()
        self.row_wanted.emit(next(row for row in rows if f"{row.therapy}-{row.role.value}" == key))

    def _step(self, step: int) -> None:
        stops: list[QWidget] = [*self.partings, *self.rows]
        sender = self.sender()
        at = stops.index(sender) + step if isinstance(sender, QWidget) and sender in stops else 0
        if 0 <= at < len(stops):
            stops[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> None:
        row = self.sender()
        if isinstance(row, RowView | PartingView) and row.ring:
            self.view.bring(row, self.repeated.height() + 8)

    # -- the headings of the columns ----------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._short != self._is_short():
            self._rearrange()
        self._repeat()

    def _is_short(self) -> bool:
        return self.height() < self._themes.px(_SHORT)

    def _repeat(self) -> None:
        """Keep the headings of the columns in sight while their place in the list is scrolled away."""
        wide = self.view.viewport().width() - 2 * MARGIN + SCROLL_BAR
        self.repeated.setGeometry(MARGIN, 0, wide, self.repeated.heightForWidth(wide))
        self.repeated.setVisible(self._pair is not None and self.view.verticalScrollBar().value() > self.heads.y())
        self.repeated.raise_()

    def _build(self) -> None:
        for key in ("differing", "all"):
            self.filter.add_segment(key, "")
        self.filter.choose("differing")
        self.filter.setAccessibleName(self.tr("Which rows to show"))
        self.filter.pressed.connect(self._filtered)
        self.answers.toggled.connect(self._rearrange)
        self._choice = Flow()
        self._choice.add(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.column.adopt(*self._headings.values(), self._summary, self._nothing, self._intro, self.heads)
        self.view.column.adopt(self._choice, self.answers, self._answers)
        self.view.column.set_spacing(MARGIN, 8)
        self.view.verticalScrollBar().valueChanged.connect(self._repeat)


def _lowered(words: str) -> str:
    """The words as they stand in the middle of a sentence; names in them stay as they are."""
    return f"{words[:1].lower()}{words[1:]}"
