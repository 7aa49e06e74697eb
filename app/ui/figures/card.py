"""The figures behind one option, drawn small on its open card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from app.knowledge.model import Edition, Knowledge
from app.session.figures import studies
from app.ui.figures.chart import FigureChart, figure_chart
from app.ui.figures.plot import Plot
from app.ui.figures.rows import not_compared
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack


class FigureShelf:
    """Keeps the charts of the options that were opened: no answer changes them, so a click need not draw them anew."""

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        self._knowledge, self._themes = knowledge, themes
        self._charts: dict[tuple[str, str], tuple[FigureChart, ...]] = {}

    def charts(self, edition: Edition, option_id: str) -> tuple[FigureChart, ...]:
        """The hazard ratios and the median times behind an option."""
        key = (edition.id, option_id)
        if key not in self._charts:
            found = studies(self._knowledge, edition, {option_id})
            self._charts[key] = tuple(
                figure_chart(self._themes, found, view, brief=True) for view in ("ratio", "median")
            )
        return self._charts[key]


class OptionFigures(Stack):
    """Hazard ratios, then median times; nothing where there are none. The card tells the same in words."""

    #: The user wants to see the figures large.
    large_wanted = Signal()

    def __init__(self, charts: tuple[FigureChart, ...], themes: ThemeManager) -> None:
        super().__init__(gap=4)
        self._themes = themes
        self.plots: list[Plot] = []
        for chart, name in zip(charts, (self.tr("Hazard ratios"), self.tr("Median times")), strict=True):
            if chart.rows:
                plot = Plot(chart)
                plot.setAccessibleName(name)
                plot.setAccessibleDescription(self.tr("The lines below tell the same in words."))
                self.plots.append(plot)
                self.add(plot)
        if self.plots:
            note = Sheet(self._themes)
            note.setAccessibleName(self.tr("How to read the figures"))
            note.line(not_compared(), tone="secondary")
            self.add(note)
            self._offer()

    def _offer(self) -> None:
        button = QPushButton(self.tr("Show the figures large"))
        button.setProperty("kind", "link")
        button.setObjectName("figures")
        button.clicked.connect(self.large_wanted)
        flow = Flow()
        flow.add(button)
        self.add(flow)
