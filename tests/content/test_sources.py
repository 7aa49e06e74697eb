"""The sources of the content: each publication stands once."""

from __future__ import annotations

from collections import Counter

import pytest

from tests import shipped


@pytest.mark.parametrize("identifier", ["doi", "pmid"])
def test_no_publication_stands_twice(identifier: str) -> None:
    named = Counter(
        number.casefold() for source in shipped.knowledge().sources.values() if (number := getattr(source, identifier))
    )
    assert len(named) > 100
    assert [number for number, times in named.items() if times > 1] == []
