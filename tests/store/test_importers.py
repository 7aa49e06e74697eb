"""Spoiled files of every kind are used or refused, and nothing else happens; tests/soak tries many more."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.patient.casefile import parse_case
from app.patient.caseset import parse_cases
from app.report.record import read_opened
from tests.importers import CASE, KNOWN, READERS, Spoiling, read, sample, spoilings


@pytest.mark.parametrize("kind", READERS)
@given(spoiling=spoilings)
def test_a_spoiled_file_is_used_or_refused(kind: str, spoiling: Spoiling) -> None:
    read(kind, spoiling.spoil(sample(kind)))


def test_the_samples_are_good_before_they_are_spoiled() -> None:
    assert parse_case(sample("case"), KNOWN.features) == CASE
    assert len(parse_cases(sample("cases"), KNOWN.features)) == 3
    assert all(read_opened(sample(kind), KNOWN.features).then is not None for kind in ("html", "pdf"))
