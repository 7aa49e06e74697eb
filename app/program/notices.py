"""Who made what the program is made of, and under which terms: readable offline, packaged and from source."""

from __future__ import annotations

import platform
import re
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from app import paths
from app.program.intended_use import NAME

LINE = "=" * 100
"""Stands above and below each title in a file of notices."""

PREAMBLE = """\
NET Pathway Explorer: third-party notices

The program itself is under the MIT licence. It also holds the works below, each under its own terms.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. The program links them dynamically:
they are files of their own and can be replaced by other builds of the same version. Their source code
is published at https://download.qt.io/official_releases/. Qt itself holds works of third parties; they are listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html. No part of Qt that is available only under the GPL is included.

The typeface Inter is under the SIL Open Font License; its text lies beside the font in resources/fonts.
"""

_QT = ("pyside6-essentials", "shiboken6")
"""Distributions whose wheels hold no licence text."""
_LICENCE_NAMES = ("licen", "copying", "notice", "authors")
_SECTION = re.compile(rf"^{LINE}\n(.+)\n{LINE}$", re.MULTILINE)
_GENERAL, _OWN = "Terms in general", NAME
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True)
class Notice:
    """A work with the text of its licence."""

    title: str
    """Name and version; for the first notice a heading."""
    text: str


def notices() -> tuple[Notice, ...]:
    """The terms in general first, then the program's own licence, then work by work."""
    packaged = paths.packaged_notices()
    others = _packaged(packaged) if packaged is not None else (_general(), *_installed())
    return (others[0], *_own(), *others[1:])


def works() -> tuple[str, ...]:
    """Names and versions of what others made."""
    return tuple(notice.title for notice in notices() if notice.title not in {_GENERAL, _OWN})


def runtime_distributions() -> tuple[Distribution, ...]:
    """The installed distributions that the program needs, those that they need included, by name."""
    found: dict[str, Distribution] = {}
    waiting = ["net-pathways"]
    while waiting:
        name = waiting.pop()
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            found[key] = distribution(name)
        except PackageNotFoundError:
            continue  # needed on other systems only
        wanted = (item for item in found[key].requires or () if "extra ==" not in item)
        waiting += [match[0] for item in wanted if (match := _NAME.match(item))]
    found.pop("net-pathways", None)
    return tuple(found[key] for key in sorted(found))


def _packaged(file: Path) -> tuple[Notice, ...]:
    """The notices that were written when the folder was built, section by section."""
    first, *rest = _SECTION.split(file.read_text("utf-8"))
    sections = zip(rest[::2], rest[1::2], strict=True)
    return (Notice(_GENERAL, first.strip()), *(Notice(title, text.strip()) for title, text in sections))


def _own() -> Iterator[Notice]:
    for file in paths.own_licence():
        yield Notice(_OWN, file.read_text("utf-8").strip())
    font = paths.resources() / "fonts" / "Inter-LICENSE.txt"
    if font.is_file():
        yield Notice("Inter (typeface)", font.read_text("utf-8").strip())


def _general() -> Notice:
    paragraphs = PREAMBLE.partition("\n\n")[2].strip().split("\n\n")
    return Notice(_GENERAL, "\n\n".join(words.replace("\n", " ") for words in paragraphs))


def _installed() -> Iterator[Notice]:
    """Python and what is installed beside it, when the program runs from source."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = python.read_text("utf-8", errors="replace") if python.is_file() else "The text comes with Python: license()."
    yield Notice(f"{platform.python_implementation()} {platform.python_version()}", text.strip())
    for found in runtime_distributions():
        yield Notice(f"{found.name} {found.version}", "\n\n".join(_texts(found)) or _declared(found))


def _texts(found: Distribution) -> Iterator[str]:
    if found.name.lower().replace("_", "-") in _QT:
        files = [paths.resources() / "licences" / f"{name}-3.0.txt" for name in ("LGPL", "GPL")]
    else:
        places = [Path(str(found.locate_file(file))) for file in found.files or ()]
        files = sorted(
            file for file in places if "dist-info" in str(file) and file.name.lower().startswith(_LICENCE_NAMES)
        )
    yield from (file.read_text("utf-8", errors="replace").strip() for file in files if file.is_file())


def _declared(found: Distribution) -> str:
    about = found.metadata
    return str(about["License-Expression"] or about["License"] or "The licence is told by the source of this work.")
