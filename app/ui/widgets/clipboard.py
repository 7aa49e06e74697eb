"""Text on the clipboard, kept out of clipboard histories where the system lets programs ask for that."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QGuiApplication

_PRIVATE = ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard")
"""Windows keeps text with these out of its history and out of the cloud."""


def copy_text(text: str) -> None:
    """Put plain text on the clipboard."""
    # Data made in Python would outlive the interpreter on the clipboard and crash the program as it ends.
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    data.setText(text)
    for name in _PRIVATE:
        data.setData(f'application/x-qt-windows-mime;value="{name}"', bytes(4))
    QGuiApplication.clipboard().setMimeData(data)
