"""Above the cards: how many options have which verdict, and which of them to show."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.knowledge.model import Edition
from app.reasoning.assessment import Assessment, Status
from app.session.finder import folded
from app.ui.options.moves import Moves
from app.ui.texts import counted_verdict, edition_name, status_counts
from app.ui.theme import ThemeManager
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label, restyle
from app.ui.widgets.turning import TurningRow


class Filter(Enum):
    """Which verdicts are shown."""

    ALL = "all"
    APPLICABLE = "applicable"
    OPEN = "open"
    OUT = "out"

    def admits(self, status: Status) -> bool:
        """Say whether an option of this verdict is shown."""
        return self is Filter.ALL or status in _ADMITTED[self]


_ADMITTED = {
    Filter.APPLICABLE: (Status.APPLICABLE,),
    Filter.OPEN: (Status.NEEDS_INFORMATION,),
    Filter.OUT: (Status.NOT_APPLICABLE, Status.CONTRAINDICATED),
}

_MARGIN = 16
_LEAST = 2
"""Letters from which a search begins."""


class Overview(QWidget):
    """Title, search, summary and filter; search and filter are what the user sets here."""

    bleed = _MARGIN
    """How far it reaches over the margin of a column that it stands in."""

    #: The user chose another filter, or searches for other words.
    filter_chosen = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._filter = Filter.ALL
        self._summary = label("", tone="secondary")
        self._order = label(self.tr("The order of the options is no ranking."), tone="secondary")
        self._remark = label("", tone="warning")
        self._remark.hide()
        self.moves = Moves(themes)
        self._edition = label("", tone="secondary", wrap=False)
        self.search = SearchLine(self.tr("Find an option"), themes)
        self._segments = Segmented(themes, wraps=True)
        self._segments.setAccessibleName(self.tr("Which options to show"))
        for key in Filter:
            self._segments.add_segment(key.value, "")
        self._segments.choose(self._filter.value)
        self._segments.pressed.connect(self._pressed)
        self._build()

    @property
    def filter(self) -> Filter:
        """Which verdicts are shown."""
        return self._filter

    @property
    def summary(self) -> str:
        """The counts in words."""
        return self._summary.text()

    @property
    def sought(self) -> str:
        """The words that are searched for, folded; "" while nothing is, and for a single letter."""
        words = folded(self.search.text())
        return words if len(words) >= _LEAST else ""

    def choose(self, chosen: Filter) -> None:
        """Show other verdicts."""
        if chosen is not self._filter:
            self._filter = chosen
            self._segments.choose(chosen.value)
            self.filter_chosen.emit()

    def show_assessment(self, edition: Edition, assessment: Assessment) -> None:
        """Count the verdicts anew."""
        counts = status_counts(assessment)
        out = counts[Status.NOT_APPLICABLE] + counts[Status.CONTRAINDICATED]
        words = {
            Filter.ALL: self.tr("All {n}").format(n=len(assessment.verdicts)),
            Filter.APPLICABLE: self.tr("Applicable {n}").format(n=counts[Status.APPLICABLE]),
            Filter.OPEN: self.tr("Open {n}").format(n=counts[Status.NEEDS_INFORMATION]),
            Filter.OUT: self.tr("Out {n}").format(n=out),
        }
        for key, text in words.items():
            self._segments.set_words(key.value, text)
        summary = self._summary_words(counts)
        if summary != self._summary.text():
            self._summary.setText(summary)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, summary))
        remark = self._remark_words(edition, assessment, counts)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self._edition.setText(edition_name(edition))
        restyle(self._edition, "tone", "warning" if edition.historical else "secondary")

    def _summary_words(self, counts: dict[Status, int]) -> str:
        told = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED)
        return " · ".join(counted_verdict(status, counts[status]) for status in told)

    def _remark_words(self, edition: Edition, assessment: Assessment, counts: dict[Status, int]) -> str:
        if assessment.conflicts:
            return self.tr("The answers contradict each other: do not rely on these verdicts until that is settled.")
        if counts[Status.APPLICABLE] == 1:
            text = self.tr("Only one option of the edition {edition} applies. That alone does not recommend it.")
            return text.format(edition=edition.label)
        return ""

    def _build(self) -> None:
        self.search.setMaxLength(100)
        self.search.textChanged.connect(self._type)
        name = QWidget()
        words = QHBoxLayout(name)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(label(self.tr("Options"), size="heading", wrap=False))
        words.addWidget(self._edition)
        head = TurningRow()
        head.row.addWidget(name)
        head.row.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 4)
        column.setSpacing(8)
        column.addWidget(head)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._summary)
        told.addWidget(self._order)
        column.addLayout(told)
        column.addWidget(self.moves)
        column.addWidget(self._segments)
        column.addWidget(self._remark)

    def _type(self) -> None:
        self.filter_chosen.emit()

    def _pressed(self, key: str) -> None:
        self.choose(Filter(key))
