"""The widget that shows a chart; what it tells on hover the table tells everybody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.figures.chart import Chart, FigureChart
from app.ui.theme import ThemeManager
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import tooltip


class Plot(QWidget):
    """As wide as it may be and as tall as its chart."""

    #: The chart was laid out for another width, or is another one.
    laid = Signal()

    def __init__(self, chart: Chart | None = None) -> None:
        super().__init__()
        self.chart = chart
        height_by_width(self, QSizePolicy.Policy.Minimum)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self.chart = chart
        chart.lay(self.width())
        self.updateGeometry()
        self.update()
        self.laid.emit()

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self.chart.lay(width)) if self.chart is not None else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.chart is not None:
            self.chart.lay(self.width())
        self.laid.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chart is None:
            return
        self.chart.lay(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.chart.paint(painter, QRectF(event.rect()))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.chart is not None:
            QToolTip.showText(event.globalPos(), tooltip(self.chart.hint_at(event.pos().y())), self)
            return True
        return super().event(event)


class AxisStrip(QWidget):
    """The axis of a plot, kept above it while its rows scroll."""

    def __init__(self, plot: Plot, themes: ThemeManager) -> None:
        super().__init__()
        self._plot, self._themes = plot, themes
        plot.laid.connect(self.follow)

    def follow(self) -> None:
        """Take the chart of the plot; hidden where that has no axis."""
        self.setVisible(isinstance(self._plot.chart, FigureChart))
        self.setFixedHeight(self._themes.px(42))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._plot.chart
        if isinstance(chart, FigureChart):
            painter = QPainter(self)
            shift = self._plot.mapToGlobal(QPoint()).x() - self.mapToGlobal(QPoint()).x()
            painter.translate(shift, 0)
            chart.paint_axis(painter)
