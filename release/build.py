"""Build the packaged program: the folder, its notices and bill of materials, and on Linux the archives.

Run by `dev.py build`. Two builds of the same commit on the same machine give the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from release.archives import write_deb, write_tar
from release.components import components
from release.materials import write_materials
from release.notices import write_notices

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
FOLDER = DIST / "net-pathways"
EARLIEST = 315532800
"""1980-01-01, the earliest date that a zip file can hold; used outside a git checkout."""


def main() -> None:
    """Build everything that this platform can build."""
    moment = _moment()
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment), "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    # Measured: to unpack the bytecode takes 28 ms of CPU until ready, and it is packed in what is handed out anyway.
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR", "build.spec"]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **fixed}, check=True)
    found, number = components(), version("net-pathways")
    write_notices(found, FOLDER / "NOTICES.txt")
    write_materials(found, FOLDER, number, moment, FOLDER / "sbom.cdx.json")
    shutil.copyfile(ROOT / "LICENSE", FOLDER / "LICENSE.txt")
    if sys.platform == "linux":
        write_tar(FOLDER, DIST / f"net-pathways-{number}-linux.tar.gz", moment)
        if shutil.which("dpkg-deb"):
            write_deb(FOLDER, number, DIST / f"net-pathways_{number}.deb", moment)
    for file in sorted(DIST.iterdir()):
        size = sum(part.lstat().st_size for part in (file, *file.rglob("*")) if part.is_file())
        print(f"{file.relative_to(ROOT)}: {size / 1e6:.1f} MB")


def _moment() -> int:
    """Seconds since 1970 of the commit, else of SOURCE_DATE_EPOCH."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named.isdigit():
        return int(named)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.stdout.strip().isdigit() else EARLIEST


if __name__ == "__main__":
    main()
