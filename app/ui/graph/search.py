"""Finding nodes of the graph by words."""

from __future__ import annotations

from app.ui.graph.items import CardItem, ChipItem, NodeItem
from app.ui.graph.pills import EndItem, PillItem
from app.ui.graph.scene import GraphScene
from app.ui.graph.view import GraphView


class Search:
    """Lights every visible node that holds all words, in any order, and walks from one to the next."""

    def __init__(self, scene: GraphScene, view: GraphView) -> None:
        self._scene, self._view = scene, view
        self.results: list[NodeItem] = []
        self.position = 0

    def look_for(self, text: str, *, show: bool = True) -> None:
        """Light the results of a new search and show the first."""
        words = text.casefold().split()
        found = [item for item in self._scene.walk() if words and all(w in text_of(item).casefold() for w in words)]
        for item in self._scene.all_nodes():
            item.mark(lit=item in found)
        self.results, self.position = found, 0
        if show:
            self.next()

    def lanes(self, text: str) -> set[str]:
        """The lanes that hold a node with all words, folded ones too."""
        words = text.casefold().split()
        places = self._scene.plan.places.values()
        if not words:
            return set()
        return {
            place.track
            for place in places
            if any(all(word in said.casefold() for word in words) for said in self._scene.contents.words(place))
        }

    def next(self) -> None:
        """Show the next result; after the last comes the first."""
        if not self.results:
            return
        self.position = self.position % len(self.results) + 1
        self._view.reveal(self.results[self.position - 1])


def text_of(item: NodeItem) -> str:
    """The words of a node."""
    if isinstance(item, CardItem):
        return item.text.title.text
    if isinstance(item, ChipItem):
        return item.text.text
    if isinstance(item, PillItem | EndItem):
        return item.text.name.text
    return ""
