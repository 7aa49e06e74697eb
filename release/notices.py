"""Third-party notices: who made what the folder holds, and under which terms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from app.program.notices import LINE, PREAMBLE
from release.components import QT, Component

COMMON = re.compile(r"/usr/share/common-licenses/([\w.-]*[\w])")
"""How the copyright files of Debian refer to licences whose text they do not repeat."""


class MissingNoticeError(Exception):
    """The folder holds a work whose licence text was not found."""


def write_notices(found: Sequence[Component], target: Path) -> None:
    """Write the notices; raises MissingNoticeError, since without its licence a work may not be handed on."""
    missing = [item.name for item in found if not item.texts]
    if missing:
        msg = f"no licence text was found for: {', '.join(missing)}"
        raise MissingNoticeError(msg)
    listing = [f"{item.name} {item.version}" + (f" ({item.licence})" if item.licence else "") for item in found]
    parts = [PREAMBLE, "\n".join(listing)]
    written: dict[str, str] = {}
    for item in found:
        if item.name.lower().replace("_", "-") in QT:
            continue  # once for all of Qt, at the end
        parts.append(_section(f"{item.name} {item.version}", item.texts, written))
    texts = next((item.texts for item in found if item.name.lower().replace("_", "-") in QT), ())
    parts.append(_section("Qt, PySide6 and shiboken6", texts, written))
    parts += [_section(file.name, [file], written) for file in _referred("\n".join(parts))]
    target.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _referred(text: str) -> list[Path]:
    """The licences that the notices refer to as files of a Debian system."""
    files = {Path("/usr/share/common-licenses") / name for name in COMMON.findall(text)}
    return sorted(file for file in files if file.is_file())


def _section(title: str, texts: Sequence[Path], written: dict[str, str]) -> str:
    """The licence texts of a work; one that stands above already is referred to."""
    bodies = []
    for file in texts:
        text = file.read_text("utf-8", errors="replace").strip()
        bodies.append(f"The same text as for {written[text]}." if text in written else text)
        written.setdefault(text, title)
    return "\n\n".join([f"{LINE}\n{title}\n{LINE}", *bodies])
