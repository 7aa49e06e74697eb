"""The dialog that asks where a picture goes; the ending of the name says how it is drawn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.file_dialog import SaveDialog


class PictureDialog(SaveDialog):
    """Asks for a .pdf, .svg or .png file."""

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window, title, ["PDF (*.pdf)", "SVG (*.svg)", "PNG (*.png)"], "pdf")
        self.filterSelected.connect(self._follow)

    def _follow(self, words: str) -> None:
        self.setDefaultSuffix(words.rpartition(".")[2].rstrip(")"))
