"""The bill of materials, CycloneDX JSON: what the folder holds, with versions, licences and digests."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from release.components import Component

GENERIC = {"python": "generic", "bootloader": "generic"}


def write_materials(found: Sequence[Component], folder: Path, version: str, moment: int, target: Path) -> None:
    """Write the bill; `moment` is its date in seconds since 1970, so that the same build gives the same bytes."""
    entries = [_entry(item, folder) for item in found]
    program = Entry(name="net-pathways", version=version, type=ComponentType.APPLICATION, bom_ref="net-pathways")
    bom = Bom(components=entries)
    bom.metadata.component = program
    bom.register_dependency(program, entries)
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    bom.serial_number = uuid5(NAMESPACE_URL, f"net-pathways/{version}/{moment}")
    target.write_text(JsonV1Dot6(bom).output_as_string(indent=1), encoding="utf-8")


def _entry(item: Component, folder: Path) -> Entry:
    maker = "debian" if item.kind == "deb" else None
    url = PackageURL(GENERIC.get(item.kind, item.kind), maker, item.name, item.version)
    parts = [
        Entry(
            name=name,
            type=ComponentType.FILE,
            bom_ref=f"{url}#{name}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        )
        for name, digest in _digests(item, folder)
    ]
    licences = [LicenseFactory().make_from_string(item.licence)] if item.licence else []
    return Entry(
        name=item.name,
        version=item.version,
        type=ComponentType.LIBRARY,
        purl=url,
        bom_ref=str(url),
        licenses=licences,
        components=parts,
    )


def _digests(item: Component, folder: Path) -> list[tuple[str, str]]:
    places = [(name, folder / name) for name in item.files]
    return [(name, hashlib.sha256(place.read_bytes()).hexdigest()) for name, place in places if place.is_file()]
