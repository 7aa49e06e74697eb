"""What an empty case says: what to do first, cases to look at, and what the program is for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.help.words import use_in_full
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow
from app.ui.widgets.paint import RING
from app.ui.widgets.text import label

_OFFERED = 3


class Welcome(QWidget):
    """Stands above the options as long as nothing is known."""

    #: The user wants to see a bundled case; hands on its file.
    sample_wanted = Signal(object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._files: dict[str, Path] = {}
        self._offers = Flow(gap=2)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "inset")
        self.setAccessibleName(self.tr("How to begin"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16 - RING, 12, 16, 14)  # samples keep room for their focus rings
        self._column.setSpacing(8)
        self._column.addWidget(label(self.tr("Nothing is known yet, and nothing is assumed"), size="title"))
        first = self.tr("Answer the next question on the left, or click a branch in the pathways.")
        self._column.addWidget(label(first))
        self._samples = label(self.tr("Or look at a sample patient:"))
        self._samples.hide()
        self._column.addWidget(self._samples)
        self._column.addWidget(self._offers)
        self.teach = QPushButton(self.tr("Or open a teaching case"))
        self.teach.setProperty("kind", "link")
        self._column.addWidget(self.teach, 0, Qt.AlignmentFlag.AlignLeft)
        self._use = label(use_in_full(), tone="secondary")
        self._column.addWidget(self._use)

        for part in self.findChildren(QLabel):
            part.setContentsMargins(RING, 0, 0, 0)

    def offer(self, samples: list[tuple[str, Path]], teach: QAction) -> None:
        """Offer the first few bundled cases, and teaching."""
        self.teach.clicked.connect(teach.trigger)
        for words, file in samples[:_OFFERED]:
            chip = Chip(words, self._themes)  # it takes several lines where large text needs them
            chip.setCheckable(False)
            chip.setObjectName(file.name)
            chip.clicked.connect(self._open)
            self._files[file.name] = file
            self._offers.add(chip)
        for part in (self._samples, self._offers):
            part.setVisible(bool(samples))

    def _open(self) -> None:
        self.sample_wanted.emit(self._files[self.sender().objectName()])
