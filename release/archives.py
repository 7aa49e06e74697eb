"""The folder as files to hand on: .tar.gz for any Linux, .deb for Debian and Ubuntu.

The same folder gives the same bytes.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

LOADED_BY_QT = (
    "libc6 (>= 2.34)",
    "libegl1",
    "libgl1",
    "libxcb1",
    "fontconfig-config",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)
"""What the folder does not hold: drivers belong to the system, and some font has to be there for what Inter lacks."""


def write_tar(folder: Path, target: Path, moment: int) -> None:
    """Pack the folder; owners and times are fixed."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for file in (folder, *sorted(folder.rglob("*"))):
            archive.add(file, str(file.relative_to(folder.parent)), recursive=False, filter=plain)


def write_deb(folder: Path, version: str, target: Path, moment: int) -> None:
    """Make the Debian package: the folder in /opt, a command, a menu entry, an icon and the type of patient files."""
    stage = ROOT / "build" / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    places = {
        HERE / "net-pathways.desktop": "usr/share/applications/net-pathways.desktop",
        HERE / "net-pathways-mime.xml": "usr/share/mime/packages/net-pathways.xml",
        ROOT / "resources" / "icons" / "app.svg": "usr/share/icons/hicolor/scalable/apps/net-pathways.svg",
        folder / "NOTICES.txt": "usr/share/doc/net-pathways/copyright",
    }
    for source, place in places.items():
        (stage / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, stage / place)
    shutil.copytree(folder, stage / "opt" / "net-pathways", symlinks=True)
    (stage / "usr" / "bin").mkdir()
    (stage / "usr" / "bin" / "net-pathways").symlink_to("/opt/net-pathways/net-pathways")
    size = sum(file.lstat().st_size for file in stage.rglob("*")) // 1024
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN" / "control").write_text(_control(version, machine, size), encoding="utf-8")
    for file in stage.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or os.access(file, os.X_OK) else 0o644)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "--build", "-Zxz", str(stage), str(target)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
    )


def _control(version: str, machine: str, size: int) -> str:
    return (
        f"Package: net-pathways\nVersion: {version}\nArchitecture: {machine}\nInstalled-Size: {size}\n"
        "Maintainer: The NET Pathway Explorer authors <authors@net-pathways.invalid>\n"
        f"Depends: {', '.join(LOADED_BY_QT)}\nSection: science\nPriority: optional\n"
        "Description: treatment pathways for liver metastases of digestive neuroendocrine tumours\n"
        " Decision support for clinicians preparing a tumour board, and for educators.\n"
        " Works offline. Not for patients, emergencies or dosing.\n"
    )
