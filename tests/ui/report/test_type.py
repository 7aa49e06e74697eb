"""The type of pages: the weights that come with the program, and no smeared ones."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextDocument

from app.ui.help.reader import Reader
from app.ui.help.sections import Section
from app.ui.report.paper import page_document

WORDS = (
    "<h1>One</h1><h2>Two</h2><h3>Three</h3><p>Plain <b>strong</b></p><table><tr><th>Head</th><td>Cell</td></tr></table>"
)


def weights(document: QTextDocument) -> Iterator[int]:
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment().charFormat().font().weight()
            at += 1
        block = block.next()


def test_nothing_on_paper_is_bolder_than_the_boldest_type(qapp):
    assert set(weights(page_document(WORDS, 600, 11))) == {QFont.Weight.Normal, QFont.Weight.DemiBold}


def test_nothing_in_the_guide_is_bolder_than_the_boldest_type(qtbot, look):
    reader = Reader(look)
    qtbot.addWidget(reader)
    reader.show_section(Section("one", "One", WORDS.replace("th>", "td>").replace("h3>", "h2>")))

    assert set(weights(reader.document())) == {QFont.Weight.Normal, QFont.Weight.DemiBold}
