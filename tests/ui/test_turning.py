"""Rows that turn into columns where they do not fit."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.ui.widgets.turning import TurningRow


def test_a_turned_row_still_asks_for_the_room_to_stand_side_by_side(qtbot):
    holder, row = QWidget(), TurningRow()
    row.setParent(holder)
    qtbot.addWidget(holder)
    for words in ("Some more words", "And others"):
        row.row.addWidget(QPushButton(words))
    row.resize(400, 100)
    with qtbot.waitExposed(holder):
        holder.show()
    across = row.sizeHint().width()
    row.resize(60, 100)
    assert row.row.direction() is QBoxLayout.Direction.TopToBottom
    assert row.sizeHint().width() == across, "else a row around it would leave it no more room than it has now"
