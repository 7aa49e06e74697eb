"""Asking for a printer without holding the window up; imported late, as listing the printers may take seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.ui.report.printing import page_layout


class PrintDialog(QPrintDialog):
    """Hands the chosen printer to `take`; deletes itself when it is closed."""

    def __init__(self, window: QWidget, take: Callable[[QPrinter], None]) -> None:
        self._chosen = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog itself does not keep it
        self._chosen.setPageLayout(page_layout())
        super().__init__(self._chosen, window)
        self._take = take
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self._end)
        for button in self.findChildren(QPushButton):
            button.setProperty("kind", "outline")
            button.setMinimumWidth(button.sizeHint().width())  # Qt's own form gives one of them less than its words

    def ask(self) -> None:
        """Open beside the running program; `open` of a print dialog wants the name of a slot."""
        QDialog.open(self)

    def _end(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._take(self._chosen)
