"""Asking for a printer without holding the window up; imported late, as listing the printers may take seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.ui.report.printing import page_layout


def ask_printer(asker: QWidget, take: Callable[[QPrinter], object]) -> None:
    """Let the user choose a printer; it is handed to `take`.

    A dialog that was left is shown again while the printers are the same: Qt keeps 6 KB of each that is made. One that
    printed is not, since its copies and pages would go on to the next report.
    """
    window, printers = asker.window(), QPrinterInfo.availablePrinterNames()
    for dialog in window.findChildren(PrintDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not dialog.used and dialog.printers == printers:
            dialog.ask(take)
            return
        dialog.deleteLater()
    PrintDialog(window, printers).ask(take)


class PrintDialog(QPrintDialog):
    """Hands the chosen printer to who asked last."""

    def __init__(self, window: QWidget, printers: list[str]) -> None:
        self._chosen = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog itself does not keep it
        self._chosen.setPageLayout(page_layout())
        super().__init__(self._chosen, window)
        self.printers, self.used = printers, False
        self._take: Callable[[QPrinter], object] | None = None
        self.finished.connect(self._end)
        for button in self.findChildren(QPushButton):
            button.setProperty("kind", "outline")
            button.setMinimumWidth(button.sizeHint().width())  # Qt's own form gives one of them less than its words

    def ask(self, take: Callable[[QPrinter], object]) -> None:
        """Open beside the running program; `open` of a print dialog wants the name of a slot."""
        self._take = take
        QDialog.open(self)

    def _end(self, result: int) -> None:
        take, self._take = self._take, None
        if result == QDialog.DialogCode.Accepted and take is not None:
            self.used = True
            take(self._chosen)
