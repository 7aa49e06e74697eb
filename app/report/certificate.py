"""The certificate of a knowledge database as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.knowledge.model import Severity

if TYPE_CHECKING:  # every start looks at a stored certificate; the proof itself is seldom wanted
    from app.reasoning.proof import Finding
    from app.reasoning.verification import Certificate


def certificate_table(certificate: Certificate) -> dict[str, object]:
    """Build the object that `net-pathways verify --json` prints."""
    return {
        "knowledge": {"version": certificate.version, "content_sha256": certificate.content_sha256},
        "failed": certificate.failed,
        "proved": certificate.proved,
        "editions": [
            {
                "edition": item.edition,
                "decisions": item.decisions,
                "branches": item.branches,
                "options": item.options,
                "criteria": item.criteria,
                "safety_invariants": item.invariants,
                "findings": [_finding(finding) for finding in item.findings],
            }
            for item in certificate.editions
        ],
    }


def certificate_failed(certificate: str) -> bool:
    """Say whether a stored certificate reports an error, or is no certificate at all."""
    return not certificate or json.loads(certificate)["failed"] is not False


def certificate_summary(certificate: str) -> str:
    """Word a stored certificate in a few lines, for About; "Not proved." when there is none."""
    if not certificate:
        return "Not proved."
    table = json.loads(certificate)
    lines = [
        "Edition {edition}: {decisions} decisions, {branches} branches, {options} options, {criteria} criteria and "
        "{safety_invariants} safety statements looked at over all valid patients; {found}.".format(
            found=_count([finding["severity"] for finding in item["findings"]]), **item
        )
        for item in table["editions"]
    ]
    if table["failed"]:
        lines.append("The proof FAILED.")
    elif not table.get("proved", True):
        lines.append("Not all of it is proved: parts are too large.")
    return "\n".join(lines)


def refusal(certificate: Certificate) -> str:
    """Say in a sentence why knowledge whose proof failed is not used, naming the first error."""
    first, *others = certificate.errors
    more = f" ({len(others)} more)" if others else ""
    return (
        f"is not used, because its proof failed: edition {first.edition}, {first.code}, {first.subject}: "
        f"{first.message.rstrip('.')}{more}; list all with 'net-pathways verify', mend the content and compile it again"
    )


def certificate_text(certificate: Certificate) -> str:
    """Word the certificate for the terminal."""
    return "\n".join(_lines(certificate))


def _count(severities: Sequence[str]) -> str:
    errors, warnings = (severities.count(item.value) for item in (Severity.ERROR, Severity.WARNING))
    return f"{errors} error{'' if errors == 1 else 's'}, {warnings} remark{'' if warnings == 1 else 's'}"


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "subject": finding.subject,
        "message": finding.message,
        "example": dict(finding.example),
    }


def _lines(certificate: Certificate) -> Iterator[str]:
    yield f"knowledge {certificate.version}, content {certificate.content_sha256[:12]}"
    for item in certificate.editions:
        yield (
            f"edition {item.edition}: {item.decisions} decisions, {item.branches} branches, "
            f"{item.options} options, {item.criteria} criteria, {item.invariants} safety invariants, "
            f"{_count([finding.severity.value for finding in item.findings])}"
        )
        for finding in item.findings:
            yield f"  {finding.severity.value} {finding.code} {finding.subject}: {finding.message}"
            if finding.example:
                yield f"    e.g. {', '.join(f'{key} = {value}' for key, value in finding.example)}"
    yield "FAILED" if certificate.failed else "proved" if certificate.proved else "NOT PROVED: parts are too large"
