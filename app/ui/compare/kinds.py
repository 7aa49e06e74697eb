"""Two editions over all kinds of patients: which therapies differ for how many, why, and examples to open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.patient.casefile import Case
from app.reasoning.comparison import then_and_now
from app.reasoning.edition_difference import SpaceComparison, TherapyDifference
from app.ui.compare.kinds_detail import Detail
from app.ui.compare.kinds_rows import CauseRow, KindHeads, TherapyRow
from app.ui.compare.kinds_words import Base, explanation, headline
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label

_MARGIN = 16


class KindsView(QWidget):
    """Counts when it is first seen, step by step between two events, so that the window never waits."""

    #: An example is to be opened; hands on the Case.
    example_wanted = Signal(object)
    #: Everything is counted and shown.
    counted = Signal()

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._editions = tuple(model.knowledge.edition(item) for item in then_and_now(model.knowledge))
        self._space: SpaceComparison | None = None
        self._work: Iterator[float] | None = None
        self._samples: tuple[Case, ...] = ()
        self._rows: dict[str, TherapyRow] = {}
        self._detail: Detail | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.filter = Segmented(themes, wraps=True)
        self.view = ScrollColumn()
        self.headline = label("", size="title")
        self._explanation = label("", tone="secondary")
        self._key = "all"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.column.set_spacing(_MARGIN, 8)
        self._choice = Flow()
        self._choice.add(self.filter)
        self.view.column.adopt(self.headline, self._explanation, self._choice)
        themes.changed.connect(self._retheme)

    @property
    def rows(self) -> list[TherapyRow]:
        """The therapies shown, from top to bottom."""
        return [item for item in self.view.column.items if isinstance(item, TherapyRow)]

    @property
    def causes(self) -> list[CauseRow]:
        """The causes shown below the open therapy."""
        return self._detail.causes if self._detail is not None else []

    @property
    def detail(self) -> Detail | None:
        """What stands below the open therapy."""
        return self._detail

    def offer(self, cases: Sequence[Case]) -> None:
        """Take patients whom examples may resemble."""
        self._samples = tuple(cases)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._space is None and len(self._editions) == 2:
            first, second = (edition.id for edition in self._editions)
            self._space = SpaceComparison(self._model.knowledge, first, second)
            self._work = self._space.steps()
            self._waiting(0.0)
        if self._work is not None:
            self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _go_on(self) -> None:
        try:
            share = next(self._work, None) if self._work is not None else None
        except MemoryError:
            self._finish()
            self.headline.setText(self.tr("These editions are too large to be compared over all kinds of patients."))
            return
        if share is not None:
            self._waiting(share)
            return
        self._finish()
        self._show_all()
        self.counted.emit()

    def _finish(self) -> None:
        self._timer.stop()
        self._work = None

    def _waiting(self, share: float) -> None:
        text = self.tr("Counting over all kinds of patients: {n} %")
        self.headline.setText(text.format(n=round(share * 100)))
        if not self.view.column.items:
            self.view.column.show_items([self.headline])

    # -- showing ------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        assert self._space is not None
        difference, names = self._space.difference, self._names()
        self.headline.setText(headline(difference))
        left_out = ", ".join(self._model.knowledge.therapies[item].label for item in difference.left_out)
        self._explanation.setText(explanation(difference, left_out))
        self._heads = KindHeads(names, self._themes)
        for item in difference.therapies:
            label_of = self._model.knowledge.therapies[item.therapy].label
            row = self._rows[item.therapy] = TherapyRow(item, label_of, names, self._themes)
            row.chosen.connect(self._toggle)
            row.stepped.connect(self._step)
            row.focused.connect(self._focused)
        counts = {key: sum(1 for _ in self._chosen(key)) for key in ("all", "second", "first")}
        for key, words in zip(counts, (self.tr("All"), names[2], names[0]), strict=True):
            self.filter.add_segment(key, f"{words} {counts[key]}")
        self.filter.choose(self._key)
        self.filter.setAccessibleName(self.tr("Which therapies to show"))
        self.filter.pressed.connect(self._filtered)
        self.view.column.adopt(self._heads, *self._rows.values())
        self._arrange()

    def _names(self) -> tuple[str, str, str]:
        first, second = self._editions
        only = self.tr("Only {edition}")
        return only.format(edition=first.label), self.tr("Both"), only.format(edition=second.label)

    def _chosen(self, key: str) -> list[TherapyDifference]:
        """The therapies to show; those of one edition in the order of that edition's share."""
        assert self._space is not None
        items = self._space.difference.therapies
        if key == "all":
            return list(items)
        share = {"first": "only_first", "second": "only_second"}[key]
        found = [item for item in items if getattr(item, share) > 0]
        return sorted(found, key=lambda item: -getattr(item, share))

    def _arrange(self) -> None:
        items: list[QWidget] = [self.headline, self._explanation, self._choice, self._heads]
        for item in self._chosen(self._key):
            items.append(self._rows[item.therapy])
            if self._detail is not None and self._detail.therapy == item.therapy:
                items.append(self._detail)
        gaps: dict[QWidget, int] = {item: 0 for item in items if isinstance(item, TherapyRow | Detail)}
        self.view.column.show_items(items, gaps)

    def _filtered(self, key: str) -> None:
        self._key = key
        self.filter.choose(key)
        self._arrange()

    def _toggle(self, therapy: str) -> None:
        """Open a therapy, or close it."""
        old, self._detail = self._detail, None
        if old is not None:
            self._rows[old.therapy].set_open(opened=False)
        if (old is None or old.therapy != therapy) and self._space is not None:
            self._detail = self._made(self._rows[therapy].item, self._space)
            self._rows[therapy].set_open(opened=True)
        self._arrange()
        if old is not None:
            old.deleteLater()
        if self._detail is not None:
            self.view.bring(self._rows[therapy], 8)

    def _made(self, item: TherapyDifference, space: SpaceComparison) -> Detail:
        detail = Detail(item, space, self._model.knowledge, self._bases(), self._themes)
        detail.example_wanted.connect(self.example_wanted)
        detail.grown.connect(self._grown)
        return detail

    def _grown(self) -> None:
        """Make room for what was opened below a cause, and bring it into sight."""
        self.view.column.place()
        if self._detail is not None and self._detail.card is not None:
            self.view.bring(self._detail.card)

    def _bases(self) -> list[Base]:
        """Patients whom examples may resemble: the one on screen, then the bundled ones."""
        state = self._model.snapshot.state
        here = [Base("", state.answers)] if state.answers else []
        samples = [Base(case.label, case.answers) for case in self._samples if case.answers != state.answers]
        return [*here, *samples] or [Base("", {})]

    def _step(self, step: int) -> None:
        rows, sender = self.rows, self.sender()
        at = rows.index(sender) + step if isinstance(sender, TherapyRow) else 0
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> None:
        row = self.sender()
        if isinstance(row, TherapyRow) and row.ring:
            self.view.bring(row)

    def _retheme(self) -> None:
        if self._detail is not None:
            self._detail.redress()
        self.view.column.place()
