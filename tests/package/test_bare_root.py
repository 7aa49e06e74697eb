"""The Debian package in a system that has neither Python nor a network: installed, started, removed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests import xserver
from tests.package.bare_root import NoRootError, make_root

pytestmark = pytest.mark.package

ROOT = Path(__file__).resolve().parents[2]
DEB = next(iter(sorted((ROOT / "dist").glob("*.deb"))), None)
_SPACES = ["unshare", "--net", "--ipc", "--mount", "--pid", "--fork"]
INSIDE = """
mount -t proc proc "$0/proc" && mkdir -p "$0/tmp/.X11-unix" || exit 99
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" || exit 99; fi
exec chroot "$0" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "$@"
"""


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the root with an empty environment, without a network, in name spaces of its own."""
    return subprocess.run(
        [*_SPACES, "sh", "-c", INSIDE, str(root), *command], capture_output=True, text=True, timeout=300, check=False
    )


def must(root: Path, *command: str) -> str:
    result = run(root, *command)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def files(root: Path) -> set[str]:
    """Everything in the root but what dpkg and fontconfig keep for themselves."""
    found = (file.relative_to(root) for file in root.rglob("*"))
    return {str(file) for file in found if file.parts[0] not in {"proc", "tmp", "var", "dev"}}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A bare root; the reason is told where none can be made."""
    if DEB is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs the .deb and root")
    if (
        shutil.which("unshare") is None
        or subprocess.run(["unshare", "--net", "--mount", "true"], check=False).returncode
    ):
        pytest.skip("this system lets nobody make name spaces")
    depends = subprocess.run(["dpkg-deb", "--field", str(DEB), "Depends"], capture_output=True, text=True, check=True)
    needed = [part.split("|")[0].split("(")[0].strip() for part in depends.stdout.split(",")]
    try:
        how = make_root(tmp_path / "root", needed)
    except NoRootError as problem:
        pytest.skip(str(problem))
    print(f"\nbare root: {how}")
    return tmp_path / "root"


def test_the_package_installs_starts_and_goes_in_a_bare_system(root: Path) -> None:
    assert list(root.glob("usr/bin/python*")) == [], "the root is to have no Python"
    before = files(root)
    shutil.copy2(str(DEB), root / "tmp" / "program.deb")
    must(root, "dpkg", "--install", "/tmp/program.deb")
    devices = must(root, "cat", "/proc/net/dev").splitlines()[2:]
    assert [line.partition(":")[0].strip() for line in devices] == ["lo"], "nothing but the loopback is there"
    must(root, "QT_QPA_PLATFORM=offscreen", "net-pathways", "self-test")
    if xserver.THERE:
        with xserver.x_server() as names:
            told = must(
                root, *(f"{name}={value}" for name, value in names.items()), "net-pathways", "self-test", "--json"
            )
        assert json.loads(told)["platform"] == "xcb"
    assert files(root) - before, "it is installed"
    must(root, "dpkg", "--purge", "net-pathways")
    after = files(root)
    assert after - before == set(), "nothing is left behind"
    assert before - after <= {"opt"}, "dpkg takes an empty folder along"
