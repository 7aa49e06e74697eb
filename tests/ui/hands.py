"""What a person's hands do in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from app.ui.main_window import MainWindow
from app.ui.options.card import OptionCard
from app.ui.widgets.chip import Chip


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def chip(window: MainWindow, feature: str, key: str) -> Chip:
    """The chip of an answer in the feature's row; "not-known" is one as well."""
    return next(item for item in window.patient.row(feature).findChildren(Chip) if item.objectName() == key)


def line(window: MainWindow, feature: str) -> QLineEdit:
    """The line that a number is typed on."""
    return window.patient.row(feature).findChildren(QLineEdit)[0]


def enter(window: MainWindow, feature: str, text: str) -> None:
    """Type a number and press Enter."""
    editor = line(window, feature)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def choose_file(window: QWidget, file: Path) -> None:
    """Type the place of a file into the dialog that is open, and press its button."""
    (dialog,) = (item for item in window.findChildren(QFileDialog) if item.isVisible())
    dialog.selectFile(str(file))
    dialog.accept()
    assert not dialog.isVisible(), "the dialog did not take this file"


def printer_into(file: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def card(window: MainWindow, option: str) -> OptionCard:
    return window.options.cards[option]


def focused() -> QWidget:
    """The widget that the keyboard speaks to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def button(inside: QWidget, name: str) -> QPushButton:
    found = inside.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def words(widget: QWidget) -> str:
    """Every text shown inside a widget."""
    labels = [item.text() for item in widget.findChildren(QLabel) if not item.isHidden()]
    labels += [item.toPlainText() for item in widget.findChildren(QTextEdit)]
    return "\n".join(labels + [item.text() for item in widget.findChildren(QPushButton)])


def button_saying(inside: QWidget, text: str) -> QPushButton:
    """The one button with these words."""
    (found,) = [item for item in inside.findChildren(QPushButton) if item.text() == text]
    return found


def cut(window: QWidget) -> Iterator[str]:
    """Labels in one line, and buttons, that are narrower than their words and do not tell them otherwise."""
    for widget in window.findChildren(QWidget):
        match widget:
            case QAbstractButton():
                text = widget.text()
            case QLabel() if not widget.wordWrap():
                text = widget.text()
            case _:
                continue
        if text and widget.isVisible() and not widget.toolTip() and widget.sizeHint().width() > widget.width() + 1:
            yield text
