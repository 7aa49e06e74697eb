"""What the packaged folder is made of: each file's origin, with version and licence.

Works on what PyInstaller wrote down about the build, so that the notices and the bill of materials tell of the folder
as it is, not of what was meant to be in it.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RECORDS = ROOT / "build" / "build"
"""Where PyInstaller notes what went into the folder; it is named after build.spec."""

QT = {"pyside6-essentials", "shiboken6"}
"""Distributions whose wheels hold no licence text."""

LICENCE_NAMES = ("licen", "copying", "notice", "authors")


class UnknownOriginError(Exception):
    """A file in the folder comes from nowhere that is known, so its licence is not known either."""


@dataclass(frozen=True)
class Component:
    """Something that others made and the folder holds."""

    name: str
    version: str
    kind: str
    """Where it comes from: pypi, deb, python or bootloader."""

    licence: str
    """What its metadata say, e.g. an SPDX expression; empty where they say nothing."""

    texts: tuple[Path, ...]
    """Files with its licence and notices."""

    files: tuple[str, ...]
    """Its files, relative to the folder; empty for modules inside the program file."""


def components() -> list[Component]:
    """The components of the folder built last; raises UnknownOriginError."""
    files: dict[tuple[str, str], set[str]] = defaultdict(set)
    for target, source in _records():
        origin = _origin(source)
        if origin != ("own", ""):
            files[origin] |= {target} if target else set()
    files["bootloader", ""] |= {"net-pathways"}
    return sorted(
        (_describe(*origin, sorted(held)) for origin, held in files.items()), key=lambda item: item.name.lower()
    )


def _records() -> Iterator[tuple[str, Path]]:
    """Each file of the folder and where it came from; modules inside the program file have no name in the folder."""
    for entry in _table("COLLECT-00.toc")[0]:
        target, source, kind = entry[:3]
        if kind not in {"EXECUTABLE", "SYMLINK"} and source:
            yield f"_internal/{target}", Path(source)
    for entry in _table("PYZ-00.toc")[1]:
        if entry[1] not in {"", "-"}:
            yield "", Path(entry[1])


def _table(name: str) -> tuple[list[tuple[str, ...]], ...]:
    table: tuple[list[tuple[str, ...]], ...] = ast.literal_eval((RECORDS / name).read_text("utf-8"))
    return table


def _origin(file: Path) -> tuple[str, str]:
    """Kind and name of what a file belongs to."""
    owner = _installed().get(str(file)) or _installed().get(str(file.resolve()))
    if owner is not None:
        return ("own", "") if owner == "net-pathways" else ("pypi", owner)
    if _within(file, Path(sys.base_prefix), Path(sysconfig.get_path("stdlib"))):
        return "python", ""
    if _within(file, Path(sysconfig.get_path("purelib"))):
        msg = f"{file.name}: no installed distribution lists this file; its licence is not known"
        raise UnknownOriginError(msg)
    if _within(file, ROOT):
        return "own", ""
    package = _debian_package(file)
    if package:
        return "deb", package
    msg = f"{file.name}: belongs to no package; its licence is not known"
    raise UnknownOriginError(msg)


def _within(file: Path, *folders: Path) -> bool:
    return any(place.is_relative_to(folder) for folder in folders for place in (file, file.resolve()))


@cache
def _installed() -> dict[str, str]:
    """Name of the distribution that each installed file belongs to."""
    return {
        str(distribution.locate_file(file)): distribution.name.lower().replace("_", "-")
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _debian_package(file: Path) -> str:
    """Debian package that owns a file; empty where there is none."""
    real = str(file.resolve())
    # Packages made before /lib became a link to /usr/lib list their files under the old name.
    for name in (str(file), real, real.removeprefix("/usr")):
        found = _output(["dpkg-query", "--search", name])
        if found:
            return found.split(": ")[0].split(",")[0].strip()
    return ""


def _output(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""


def _describe(kind: str, name: str, files: list[str]) -> Component:
    match kind:
        case "pypi":
            found = Distribution.from_name(name)
            return Component(found.name, found.version, kind, _declared(found), tuple(_texts(found)), tuple(files))
        case "deb":
            version = _output(["dpkg-query", "--show", "--showformat=${Version}", name])
            text = Path("/usr/share/doc") / name.partition(":")[0] / "copyright"
            return Component(name.partition(":")[0], version, kind, "", _existing([text]), tuple(files))
        case "python":
            stdlib = Path(sysconfig.get_path("stdlib"))
            copyright_file = Path("/usr/share/doc") / "python{}.{}".format(*sys.version_info[:2]) / "copyright"
            texts = _existing([stdlib / "LICENSE.txt", copyright_file, Path(sys.base_prefix) / "LICENSE.txt"])[:1]
            version = "{}.{}.{}".format(*sys.version_info[:3])
            return Component("CPython", version, kind, "PSF-2.0", texts, tuple(files))
        case _:
            found = Distribution.from_name("pyinstaller")
            licence = "GPL-2.0-or-later WITH Bootloader-exception"
            return Component("PyInstaller bootloader", found.version, kind, licence, tuple(_texts(found)), tuple(files))


def _declared(distribution: Distribution) -> str:
    about = distribution.metadata
    if about["License-Expression"]:
        return str(about["License-Expression"])
    classes = [item.rpartition(" :: ")[2] for item in about.get_all("Classifier") or () if item.startswith("License")]
    return str(about["License"] or "; ".join(classes)).partition("\n")[0]


def _texts(distribution: Distribution) -> Iterable[Path]:
    if distribution.name.lower().replace("_", "-") in QT:
        return _existing([ROOT / "resources" / "licences" / f"{name}-3.0.txt" for name in ("LGPL", "GPL")])
    places = [Path(str(distribution.locate_file(file))) for file in distribution.files or ()]
    named = (file for file in places if "dist-info" in str(file) and file.name.lower().startswith(LICENCE_NAMES))
    return _existing(sorted(named))


def _existing(files: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(file for file in files if file.is_file())
