"""What the evidence page shows below its controls: a plot under its axis, or the table."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.session.figures import Study, periods
from app.ui.evidence.choice import Choice, chosen, within_scope
from app.ui.evidence.table import StudyTable
from app.ui.evidence.timeline import TimelineChart
from app.ui.evidence.words import legend
from app.ui.figures.chart import Chart, FigureChart, figure_chart
from app.ui.figures.plot import AxisStrip, Plot
from app.ui.figures.rows import median_rows, not_compared
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.text import label

MARGIN = 16
_LOW = 400
"""Height at 100 % text below which the legend stands at the end."""
VIEWS = ("ratio", "median", "timeline", "table")


class Body(QWidget):
    """Shows the studies of a choice in one of the views."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self.view = "ratio"
        self.studies: tuple[Study, ...] = ()
        self.classes: frozenset[str] = frozenset()
        self.plot = Plot()
        self.axis = AxisStrip(self.plot, themes)
        self.rows = ScrollColumn()
        self.table = StudyTable()
        self.legend, self.below = label("", tone="secondary"), label("", tone="secondary")
        """How to read the view: above it where there is room, else below its last row."""
        self.nothing = label(self.tr("No figure is left. Take a filter away, or look at the whole edition."))
        self._stack = QStackedWidget()
        self._place()

    def show_choice(self, choice: Choice) -> None:
        """Show the studies of another choice."""
        self.studies = chosen(self._model, choice)
        self.classes = frozenset(cls for study in within_scope(self._model, choice) for cls in study.classes)
        self.show_view(self.view)

    def show_view(self, view: str) -> None:
        """Show another view of the studies."""
        self.view = view
        if view == "table":
            self.table.show_studies(self.studies)
            self._stack.setCurrentWidget(self.table)
            self.axis.hide()
            self.legend.hide()
            return
        chart = self.chart(self._themes)
        if isinstance(chart, FigureChart):
            chart.has_axis = False  # it stays above while the rows scroll
        self._stack.setCurrentWidget(self.rows)
        self.rows.verticalScrollBar().setValue(0)
        empty = not self.drawn(view)
        if not empty:
            self.plot.setAccessibleName(self.view_words()[view])
            self.plot.setAccessibleDescription(self.tr("The table beside it tells the same in words."))
            self.plot.show_chart(chart)
        for words in (self.legend, self.below):
            words.setText(legend(view))
        self.rows.column.show_items([self.nothing] if empty else [self.plot, self.below])
        self._fit()
        self.axis.setVisible(not empty and isinstance(chart, FigureChart))

    def chart(self, themes: ThemeManager) -> Chart:
        """The chart of the view, in a look."""
        if self.view == "timeline":
            editions = list(self._model.knowledge.editions.values())
            return TimelineChart(themes, periods(self._model.knowledge, self._model.edition, self.studies), editions)
        return figure_chart(themes, self.studies, self.view)

    def drawn(self, view: str) -> int:
        """How many studies a view draws."""
        if view == "ratio":
            return sum(study.evidence.hazard_ratio is not None for study in self.studies)
        if view == "median":
            return len({row.study for row in median_rows(self.studies)})
        return len(self.studies)

    def view_words(self) -> dict[str, str]:
        """The views in words, with how many studies each shows."""
        return {
            "ratio": self.tr("Hazard ratios {n}").format(n=self.drawn("ratio")),
            "median": self.tr("Median times {n}").format(n=self.drawn("median")),
            "timeline": self.tr("Timeline"),
            "table": self.tr("Table {n}").format(n=len(self.studies)),
        }

    @override
    def hasHeightForWidth(self) -> bool:
        """Take what is left: a layout would hold the height that is wished for as the least one."""
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the room of a low window to the figures."""
        roomy = self.height() >= self._themes.px(_LOW)
        self.legend.setVisible(roomy and self.view != "table")
        self.below.setVisible(not roomy)

    def _place(self) -> None:
        self.rows.column.set_spacing(MARGIN, 8)
        self.rows.column.adopt(self.plot, self.below, self.nothing)
        for page in (self.rows, self.table):
            page.setMinimumHeight(MARGIN)  # else large text would make the window grow
            self._stack.addWidget(page)
        words = QVBoxLayout()
        words.setContentsMargins(MARGIN, 4, MARGIN, 6)
        words.setSpacing(2)
        words.addWidget(label(not_compared(), size="strong"))
        words.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(self.axis)
        column.addWidget(self._stack, 1)
