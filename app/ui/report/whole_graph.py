"""The whole graph as a picture in the shape of a page: every track unfolded, in the light theme, with its origin."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.program import intended_use
from app.report.document import Report
from app.report.report_text import origin_words
from app.ui.graph.scene import GraphScene
from app.ui.report.picture import Picture, paper_themes, picture_bytes
from app.ui.session_model import SessionModel, Snapshot

_PAGE = (1414.0, 1000.0)
"""Proportion of the picture, roughly: a sheet of paper on its side."""


def graph_bytes(model: SessionModel, report: Report, form: str) -> bytes:
    """Draw the graph of the session as "png", "svg" or "pdf"; raises ValueError for any other form."""
    themes = paper_themes()
    scene = GraphScene(model, themes)
    scene.arrange((), None)
    scene.fill(_PAGE, lambda _width: 0.0, least=0.0)
    now = model.snapshot
    scene.restyle(Snapshot(replace(now.state, selected=None), now.assessment))
    size = scene.sceneRect().size()

    def paint(painter: QPainter) -> None:
        scene.render(painter, QRectF(0, 0, size.width(), size.height()), scene.sceneRect())

    return picture_bytes(Picture(size, paint, report.origin.title, _words(report), themes), form)


def _words(report: Report) -> str:
    label = f"{report.label}. " if report.label else ""
    return f"{label}{report.origin.title}. {origin_words(report.origin)}.\n{intended_use.ON_DOCUMENTS}"
