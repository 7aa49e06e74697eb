"""A Debian system without Python and without a network, to install the package in: debootstrap's, else one of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_BASE = ("base-files", "dash", "coreutils", "diffutils", "dpkg", "libc-bin", "tar")
_MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")


class NoRootError(Exception):
    """No bare root can be made here; the message says why."""


def make_root(root: Path, needed: Sequence[str]) -> str:
    """Make a root folder that holds a base system and the needed packages; returns how it was made."""
    problem = _debootstrap(root, needed)
    if not problem:
        return "debootstrap"
    shutil.rmtree(root, ignore_errors=True)
    if shutil.which("apt-cache") is None or shutil.which("dpkg-query") is None:
        raise NoRootError(problem)
    _from_host(root, needed)
    return f"files of this machine's packages ({problem})"


def _debootstrap(root: Path, needed: Sequence[str]) -> str:
    """Make a minimal Debian of the release that runs here; returns what is in the way."""
    program = shutil.which("debootstrap")
    if program is None:
        return "debootstrap is not installed"
    release = Path("/etc/os-release").read_text("utf-8")
    suite = next((line.partition("=")[2] for line in release.splitlines() if line.startswith("VERSION_CODENAME=")), "")
    command = [program, "--variant=minbase", f"--include={','.join(needed)}", suite, str(root), _MIRROR]
    try:
        made = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    except subprocess.TimeoutExpired:
        return "debootstrap took too long"
    return "" if made.returncode == 0 else (made.stdout.strip().splitlines() or ["debootstrap failed"])[-1]


def _from_host(root: Path, needed: Sequence[str]) -> None:
    """Copy the files of the packages that are needed, and nothing else, from a Debian that runs here."""
    root.mkdir()
    wanted = ["apt-cache", "depends", "--recurse", "--installed", "--important", *needed, *_BASE]
    told = subprocess.run(wanted, capture_output=True, text=True, check=True).stdout.splitlines()
    packages = sorted({line for line in told if line and line[0].isalnum() and not line.startswith("python")})
    for name in ("bin", "sbin", "lib", "lib64"):
        if Path("/", name).is_symlink():
            (root / name).symlink_to(Path("/", name).readlink())
    listing = subprocess.run(["dpkg-query", "-L", *packages], capture_output=True, text=True, check=False).stdout
    for file in map(Path, listing.splitlines()):
        if not file.is_absolute() or not (file.is_file() or file.is_symlink()):
            continue
        place = root / file.parent.resolve().relative_to("/") / file.name  # /lib may be a link to /usr/lib
        if not os.path.lexists(place):
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, place, follow_symlinks=False)
    for name in ("dev", "proc", "tmp", "root", "var/lib/dpkg/info", "var/lib/dpkg/updates", "var/log", "etc"):
        (root / name).mkdir(parents=True, exist_ok=True)
    os.mknod(root / "dev" / "null", 0o20666, os.makedev(1, 3))
    for name in ("/etc/passwd", "/etc/fonts/fonts.conf"):
        (root / name[1:]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(name, root / name[1:])
    known = subprocess.run(["dpkg-query", "--status", *packages], capture_output=True, check=False).stdout
    (root / "var" / "lib" / "dpkg" / "status").write_bytes(known)
    subprocess.run(["ldconfig", "-r", str(root)], check=True)
