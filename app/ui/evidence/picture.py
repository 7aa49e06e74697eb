"""The figures on screen as a picture file, with the legend, the line on comparing, and what they were made from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from app.program import intended_use
from app.report.document import Report
from app.report.report_text import origin_words
from app.ui.evidence.body import Body
from app.ui.evidence.words import legend
from app.ui.figures.rows import not_compared
from app.ui.pathway.text import TextBlock
from app.ui.report.picture import Picture, paper_themes, picture_bytes
from app.ui.theme import Type

_WIDTH, _EDGE = 1000.0, 24.0


def figures_bytes(body: Body, report: Report, form: str) -> bytes:
    """Draw what the page shows as "png", "svg" or "pdf"."""
    themes = paper_themes()
    chart = body.chart(themes)
    inner = _WIDTH - 2 * _EDGE
    title = f"{body.view_words()[body.view]}. {report.origin.title}"
    head = TextBlock(title, themes.font(Type.HEADING, strong=True), inner)
    notes = [
        TextBlock(not_compared(), themes.font(strong=True), inner),
        TextBlock(legend(body.view), themes.font(), inner),
    ]
    top = _EDGE + head.height + 8 + sum(note.height for note in notes) + 12
    height = chart.lay(inner)

    def paint(painter: QPainter) -> None:
        painter.setPen(themes.theme.text)
        head.draw(painter, _EDGE, _EDGE)
        y = _EDGE + head.height + 8
        for note in notes:
            note.draw(painter, _EDGE, y)
            y += note.height
        painter.translate(_EDGE, top)
        chart.paint(painter, QRectF(0, 0, inner, height))

    words = f"{origin_words(report.origin)}.\n{intended_use.ON_DOCUMENTS}"
    return picture_bytes(Picture(QSizeF(_WIDTH, top + height + 12), paint, title, words, themes), form)
