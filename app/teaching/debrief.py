"""Many learners' sheets laid together: what was chosen how often, and where in the graph the ways parted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.teaching.results import Result, ResultSheet


@dataclass(frozen=True)
class ItemTally:
    """One item over all learners who committed to it."""

    item: str
    title: str
    edition: str
    learners: int
    agreed: int
    key: tuple[str, ...]
    chosen: tuple[tuple[str, int], ...]
    """Each choice with how many made it, the most frequent first."""
    parted: Mapping[str, int]


@dataclass(frozen=True)
class Debrief:
    """A class. `sittings`: sheets that count; `repeated`: files that held a sheet again; `contents`: fingerprints."""

    sittings: int
    repeated: int
    contents: tuple[str, ...]
    items: tuple[ItemTally, ...]

    @property
    def mixed(self) -> bool:
        """Say whether the sheets were made with different knowledge, so that their keys may differ."""
        return len(self.contents) > 1


def debrief(sheets: Iterable[ResultSheet]) -> Debrief:
    """Lay sheets together. Of a sheet that comes several times the longest counts; items most disagreed on first."""
    kept: dict[str, ResultSheet] = {}
    repeated = 0
    for sheet in sheets:
        before = kept.get(sheet.sitting)
        repeated += before is not None
        if before is None or len(sheet.results) > len(before.results):
            kept[sheet.sitting] = sheet
    gathered: dict[tuple[str, str, tuple[str, ...]], list[Result]] = {}
    for sheet in kept.values():
        for result in {item.item: item for item in sheet.results}.values():
            gathered.setdefault((result.item, sheet.content_sha256, result.key), []).append(result)
    items = sorted(map(_tally, gathered.values()), key=lambda item: (item.agreed - item.learners, item.title))
    contents = tuple(sorted({sheet.content_sha256 for sheet in kept.values()}))
    return Debrief(len(kept), repeated, contents, tuple(items))


def heat(found: Debrief, edition: str, items: Iterable[str] = ()) -> dict[str, int]:
    """How many ways parted at each node of an edition's graph, over the items named, or all."""
    wanted = set(items)
    counts: Counter[str] = Counter()
    for item in found.items:
        if item.edition == edition and (not wanted or item.item in wanted):
            counts.update(item.parted)
    return dict(counts)


def _tally(results: list[Result]) -> ItemTally:
    first = results[0]
    chosen = Counter(choice for result in results for choice in result.chosen)
    parted = Counter(node for result in results for node in set(result.parted))
    ordered = sorted(chosen.items(), key=lambda pair: (-pair[1], pair[0]))
    agreed = sum(result.agreed for result in results)
    return ItemTally(
        first.item, first.title, first.edition, len(results), agreed, first.key, tuple(ordered), dict(parted)
    )
