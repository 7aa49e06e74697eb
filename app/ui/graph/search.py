"""Finding nodes of the graph by words."""

from __future__ import annotations

from app.ui.graph.items import CardItem, ChipItem, NodeItem
from app.ui.graph.pills import EndItem, FoldItem, PillItem
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
        found = [item for item in self._scene.walk() if words and any(_holds(said, words) for said in self._said(item))]
        for item in self._scene.all_nodes():
            item.mark(lit=item in found)
        self.results, self.position = found, 0
        if show:
            self.next()

    def lanes(self, text: str) -> set[str]:
        """The lanes that hold a node with all words, folded ones too."""
        words = text.casefold().split()
        places = self._scene.unfolded.places.values()
        if not words:
            return set()
        said = self._scene.contents.words
        return {place.track for place in places if any(_holds(words_of, words) for words_of in said(place))}

    @property
    def fold(self) -> FoldItem | None:
        """The shut fold that holds the result in view, if one does."""
        item = self.results[self.position - 1] if self.position else None
        return item if isinstance(item, FoldItem) else None

    def _said(self, item: NodeItem) -> list[str]:
        """The words of a node; of a shut fold those of all that is in it."""
        if isinstance(item, FoldItem):
            fold = self._scene.plan.folds[item.key]
            return [] if fold.open else [said for place in fold.places for said in self._scene.contents.words(place)]
        return [text_of(item)]

    def next(self) -> None:
        """Show the next result; after the last comes the first."""
        self.go(self.position + 1)

    def go(self, position: int) -> None:
        """Show a result, counted from 1 and round again after the last."""
        if self.results:
            self.position = (position - 1) % len(self.results) + 1
            self._view.reveal(self.results[self.position - 1])


def _holds(said: str, words: list[str]) -> bool:
    return all(word in said.casefold() for word in words)


def text_of(item: NodeItem) -> str:
    """The words of a node."""
    if isinstance(item, CardItem):
        return item.text.title.text
    if isinstance(item, ChipItem):
        return item.text.text
    if isinstance(item, PillItem | EndItem):
        return item.text.name.text
    return ""
