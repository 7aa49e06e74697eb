"""What the program says of itself: for About, the command line, and a message to those who help."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from app import paths
from app.knowledge.model import Edition, Knowledge
from app.knowledge.references import source_full
from app.program import intended_use
from app.program.notices import works
from app.report.certificate import certificate_summary


@dataclass(frozen=True)
class Finding:
    """Something that the proof remarked on, or found wrong."""

    edition: str
    severity: str
    code: str
    message: str


def folders() -> Mapping[str, Path]:
    """Where files are, by what they are."""
    return {
        "Settings of the window": paths.settings_folder(),
        "Library, backups and unsaved cases": paths.data_folder(),
        "Log and reports of faults": paths.log_folder(),
        "Knowledge that came with the program": paths.shipped_knowledge(),
        "Help, samples and licences": paths.resources(),
    }


def edition_line(edition: Edition) -> str:
    """An edition with its dates."""
    mark = ", historical" if edition.historical else ""
    return (
        f"{edition.title} ({edition.label}{mark}): knowledge up to {edition.cutoff}, last reviewed {edition.reviewed}"
    )


def findings(certificate: str) -> tuple[Finding, ...]:
    """What a stored certificate remarks on, edition by edition."""
    if not certificate:
        return ()
    return tuple(
        Finding(item["edition"], found["severity"], found["code"], found["message"])
        for item in json.loads(certificate)["editions"]
        for found in item["findings"]
    )


def references(knowledge: Knowledge) -> tuple[str, ...]:
    """Every source of the knowledge in full, in alphabetical order."""
    return tuple(sorted(map(source_full, knowledge.sources.values()), key=_by_letters))


def support_text(knowledge: Knowledge, version: str) -> str:
    """What helpers need to know of program, knowledge and computer. Nothing of any patient, no folder of the user."""
    return "\n".join(_support(knowledge, version))


def about_text(knowledge: Knowledge, version: str) -> str:
    """Intended use, the text for support, and where files are."""
    places = [f"{what}: {place}" for what, place in folders().items()]
    return "\n".join([*wrap(intended_use.IN_FULL, 96), "", *_support(knowledge, version), "", *places])


def _support(knowledge: Knowledge, version: str) -> Iterator[str]:
    yield f"{intended_use.NAME} {version}"
    modified = ", LOCALLY MODIFIED" if knowledge.modified else ""
    yield f"Knowledge {knowledge.version}{modified}, fingerprint {knowledge.content_sha256}"
    yield from map(edition_line, knowledge.editions.values())
    yield from certificate_summary(knowledge.certificate).splitlines()
    kind = "packaged" if paths.packaged_notices() else "from source"
    yield f"{platform.system()} {platform.release()} {platform.machine()}, {kind}"
    yield f"Made with {', '.join(works())}"


def _by_letters(reference: str) -> str:
    return reference.lstrip("(").lower()
