"""What the library's page shows while the library is empty: what it is for, and how the first case comes in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label


class EmptyLibrary(ScrollColumn):
    """A few words and two buttons in the place of the table."""

    #: The user wants to save the case on screen in the library.
    keep_wanted = Signal()
    #: The user wants to import cases.
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The library is empty"))
        keep, load = QPushButton(self.tr("Save the case on screen here")), outline_button(self.tr("Import cases…"))
        keep.setObjectName("keep")
        keep.setProperty("kind", "primary")
        keep.clicked.connect(self.keep_wanted)
        load.setObjectName("import")
        load.clicked.connect(self.import_wanted)
        buttons = Flow(gap=8)
        buttons.add(keep)
        buttons.add(load)
        more = self.tr(
            "It holds cases that you save in it (Ctrl+Shift+L), with tags and notes, on this computer only. They are "
            "found by any answer, verdict or word, backed up, and handed on as one file."
        )
        title = label(self.tr("The library is empty"), size="title")
        self.column.set_spacing(16, 12)
        self.column.show_items([title, label(more, tone="secondary"), buttons])
