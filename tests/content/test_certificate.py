"""The shipped content is proved: no gap, no overlap, no dead end, nothing idle, and no safety statement broken."""

from __future__ import annotations

from app.reasoning.verification import verify
from tests.content.test_cases import knowledge


def test_the_shipped_content_has_no_findings() -> None:
    certificate = verify(knowledge())
    assert not certificate.failed
    assert [finding for edition in certificate.editions for finding in edition.findings] == []


def test_every_safety_statement_speaks_of_an_option() -> None:
    therapies = knowledge().therapies
    editions = knowledge().editions.values()
    for invariant in knowledge().edition("current").invariants:
        options = (option for edition in editions for option in edition.options)
        assert any(invariant.forbids(option, therapies[option.therapy]) for option in options), invariant.id
