"""What the engine says of one choice: the verdict, the reasons with their sources, and where it would turn."""

from __future__ import annotations

from app.report.quiz_words import Reply
from app.ui.theme import ThemeManager
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


def reply_card(reply: Reply, themes: ThemeManager) -> Stack:
    """A few lines to stand below the choice."""
    card = Stack((themes.px(48), 0, 12, 8), gap=4)
    card.add(label(f"{reply.verdict}.", size="strong"))
    for point in reply.points:
        named = f" [{', '.join(point.sources)}]" if point.sources else ""
        card.add(label(f"{point.text}{named}", selectable=True))
    if reply.boundary:
        card.add(label(reply.boundary, tone="accent"))
    return card
