"""Drives the packaged program as a stranger's machine would: no Python, no environment, any folder."""

from __future__ import annotations

import ctypes.util
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests import xserver
from tests.benchmarks.starting import start_table

pytestmark = pytest.mark.package

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "net-pathways"
NAME = "net-pathways.exe" if os.name == "nt" else "net-pathways"
LARGEST_MEGABYTES = 165
"""Of the folder, in which bytecode lies unpacked: that is 14 MB, and 15 ms of the first frame."""

# Windows starts no program without SYSTEMROOT; elsewhere nothing but the platform is set.
ENVIRONMENT = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
ENVIRONMENT["QT_QPA_PLATFORM"] = "offscreen"


def run(folder: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the packaged program of a folder in an empty environment."""
    return subprocess.run(
        [folder / NAME, *arguments],
        cwd=cwd,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_self_test_passes_in_an_empty_environment(tmp_path: Path) -> None:
    result = run(FOLDER, "self-test", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_self_test_passes_in_a_folder_with_spaces_and_accents(tmp_path: Path) -> None:
    copy = tmp_path / "Jürgens Ordner 肝" / "net pathways"
    shutil.copytree(FOLDER, copy, symlinks=True)
    result = run(copy, "self-test", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_it_assesses_exactly_like_the_source(tmp_path: Path) -> None:
    cases = sorted((ROOT / "resources").rglob("*.netcase"))
    assert cases, "no bundled cases in resources/"
    arguments = ["assess", *map(str, cases), "--json"]
    source = subprocess.run([sys.executable, "-m", "app", *arguments], cwd=ROOT, capture_output=True, check=False)
    packaged = run(FOLDER, *arguments, cwd=tmp_path)
    assert (packaged.returncode, packaged.stdout) == (source.returncode, source.stdout.decode("utf-8"))


def test_about_tells_what_the_folder_is_made_of(tmp_path: Path) -> None:
    result = run(FOLDER, "about", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert ", packaged" in result.stdout
    assert "Qt, PySide6 and shiboken6" in result.stdout


CASE = ROOT / "resources" / "cases" / "midgut-progressing-on-analogue.netcase"


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", CASE, "--json"],
        ["report", CASE, "--format", "html"],
        ["questions", CASE, "--json"],
        ["verify", "--json"],
        ["teach", "check"],
        ["--version"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_its_commands_print_what_those_of_the_source_print(tmp_path: Path, arguments: list[str | Path]) -> None:
    source = subprocess.run([sys.executable, "-m", "app", *arguments], cwd=ROOT, capture_output=True, check=False)
    packaged = run(FOLDER, *map(str, arguments), cwd=tmp_path)
    assert (packaged.returncode, packaged.stdout) == (source.returncode, source.stdout.decode("utf-8")), packaged.stderr


@pytest.mark.parametrize(
    "pattern", ["*Network*", "*ssl*", "libcrypto*", "*numpy*", "*tkinter*", "*Qml*", "*WebEngine*"]
)
def test_it_holds_no_means_to_connect_and_no_ballast(pattern: str) -> None:
    assert [str(file) for file in FOLDER.rglob(pattern)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere printing needs no plugin")
def test_it_prints_through_the_systems_own_libcups() -> None:
    if ctypes.util.find_library("cups") is None:
        pytest.skip("the build machine lacks libcups, so Qt's plugin for printers is left out")
    assert [file.parent.name for file in FOLDER.rglob("libcupsprintersupport.so")] == ["printsupport"]
    assert [str(file) for file in FOLDER.rglob("libcups.so*")] == []


def test_it_is_of_a_reasonable_size() -> None:
    size = sum(file.lstat().st_size for file in FOLDER.rglob("*"))
    assert size < LARGEST_MEGABYTES * 1e6


def test_the_self_test_passes_in_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    before = {file: file.lstat().st_mtime_ns for file in FOLDER.rglob("*")}
    copy = tmp_path / "net-pathways"
    shutil.copytree(FOLDER, copy, symlinks=True)
    for file in (copy, *copy.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o555 if file.is_dir() or os.access(file, os.X_OK) else 0o444)
    result = run(copy, "self-test", cwd=tmp_path)
    for file in (copy, *copy.rglob("*")):
        if file.is_dir() and not file.is_symlink():
            file.chmod(0o755)  # so that the temporary folder can be cleared
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(list(copy.rglob("*"))) == len(before)


@pytest.mark.skipif(not (shutil.which("unshare") and hasattr(os, "geteuid")), reason="needs unshare")
def test_the_self_test_passes_without_any_network(tmp_path: Path) -> None:
    command = ["unshare", "--net", "--map-root-user", str(FOLDER / NAME), "self-test"]
    result = subprocess.run(
        command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False
    )
    if "unshare failed" in result.stderr:
        pytest.skip("this system lets nobody make a network namespace")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.skipif(not xserver.THERE, reason="needs Xvfb")
def test_the_self_test_passes_on_an_x_server(tmp_path: Path) -> None:
    with xserver.x_server() as environment:
        result = subprocess.run(
            [FOLDER / NAME, "self-test", "--json"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert result.returncode == 0, result.stdout + result.stderr
    assert json.loads(result.stdout)["platform"] == "xcb"


def test_the_start_is_measured_beside_a_bare_window(capsys: pytest.CaptureFixture[str]) -> None:
    """Printed and never judged; the floor is a bare window from source."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    table = start_table([FOLDER / NAME])
    with capsys.disabled():
        print(f"\npackaged program\n{table}")


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Qt have other names elsewhere")
@pytest.mark.parametrize("library", ["libQt6Core.so.6", "libQt6Widgets.so.6"])
def test_a_library_of_qt_can_be_replaced(tmp_path: Path, library: str) -> None:
    """As the LGPL asks: another file of the same version takes its place, here the wheel's with a mark at its end."""
    copy = tmp_path / "net-pathways"
    shutil.copytree(FOLDER, copy, symlinks=True)
    (place,) = (file for file in copy.rglob(library) if not file.is_symlink())
    (other,) = (ROOT / ".venv").glob(f"lib/python*/site-packages/PySide6/Qt/lib/{library}")
    place.write_bytes(other.read_bytes() + b"\0another build")
    result = run(copy, "self-test", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_another_database_in_the_place_of_its_own_is_proved_and_marked(tmp_path: Path) -> None:
    copy = tmp_path / "net-pathways"
    shutil.copytree(FOLDER, copy, symlinks=True)
    assert "LOCALLY MODIFIED" not in run(copy, "about", cwd=tmp_path).stdout
    (place,) = copy.rglob("pathways.sqlite")
    with closing(sqlite3.connect(place)) as database:
        database.execute("VACUUM")  # the same content in other bytes
    assert "LOCALLY MODIFIED" in run(copy, "about", cwd=tmp_path).stdout


def test_a_marker_makes_it_portable(tmp_path: Path) -> None:
    copy = tmp_path / "stick"
    shutil.copytree(FOLDER, copy, symlinks=True)
    assert json.loads(run(copy, "paths", "--json", cwd=tmp_path).stdout)["portable"] is False
    (copy / "portable.txt").touch()
    table = json.loads(run(copy, "paths", "--json", cwd=tmp_path).stdout)
    assert (table["portable"], table["data"]) == (True, str(copy / "user"))


def test_the_notices_name_what_the_folder_holds() -> None:
    notices = (FOLDER / "NOTICES.txt").read_text("utf-8")
    for words in (
        "PySide6",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "SQLAlchemy",
        "CPython",
    ):
        assert words in notices
    listed = {item["name"] for item in json.loads((FOLDER / "sbom.cdx.json").read_text("utf-8"))["components"]}
    assert all(name in notices for name in listed)


def test_the_bill_of_materials_knows_every_library_of_the_folder() -> None:
    bill = json.loads((FOLDER / "sbom.cdx.json").read_text("utf-8"))
    listed = {part["name"] for item in bill["components"] for part in item.get("components", ())}
    libraries = [file for file in FOLDER.rglob("*.so*") if not file.is_symlink()]
    assert libraries
    assert [file.name for file in libraries if file.relative_to(FOLDER).as_posix() not in listed] == []


DEB = next(iter(sorted((ROOT / "dist").glob("*.deb"))), None)
ROOTED = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.mark.skipif(DEB is None or not ROOTED, reason="needs the .deb and root")
def test_the_debian_package_installs_starts_and_leaves_nothing_behind(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "var" / "lib" / "dpkg" / "info").mkdir(parents=True)
    (root / "var" / "lib" / "dpkg" / "status").touch()
    dpkg = ["dpkg", f"--root={root}", "--force-depends", "--log=/dev/null"]

    def files() -> set[str]:
        return {str(file.relative_to(root)) for file in root.rglob("*") if "var" not in file.relative_to(root).parts}

    subprocess.run([*dpkg, "--install", str(DEB)], check=True, capture_output=True)
    assert {"usr/bin/net-pathways", "usr/share/applications/net-pathways.desktop"} <= files()
    result = run(root / "opt" / "net-pathways", "self-test", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    subprocess.run([*dpkg, "--purge", "net-pathways"], check=True, capture_output=True)
    assert files() == set()
