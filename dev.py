#!/usr/bin/env python3
"""Set up and drive the project: python3 dev.py COMMAND [ARGS]; without a command it lists them.

Pure standard library. It fills .venv from the hash-locked files in requirements/, sees to Qt's system libraries on
Debian and Ubuntu, compiles the knowledge database and hands over to the tools. What is up to date is stamped with a
digest in .venv/stamps, so that a second call starts at once.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

if not (3, 11) <= sys.version_info < (3, 15):
    sys.exit("dev.py needs Python 3.11 to 3.14; this is Python {}.{}.".format(*sys.version_info[:2]))

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{SUFFIX}"
KNOWLEDGE = ROOT / "db" / "pathways.sqlite"
PACKAGED = ROOT / "dist" / "net-pathways" / f"net-pathways{SUFFIX}"

INCLUDED = {"run": (), "test": ("run",), "dev": ("test", "run"), "bench": ("test", "run"), "build": ("test", "run")}
"""The locked sets of requirements, and the smaller ones that each of them holds."""

WITHOUT_WINDOW = {
    "about",
    "teach",
    "assess",
    "backup",
    "compile",
    "verify",
    "content",
    "differences",
    "compare",
    "questions",
    "quiz",
    "report",
    "road",
    "workup",
    "paths",
    "--help",
    "-h",
    "--version",
}
"""Arguments of net-pathways that open no window."""

NOT_COMPILER = {"ui", "report", "commands", "program"}
"""Rooms of app/ that have no part in compiling the knowledge database."""

QT_PACKAGES = ROOT / "requirements" / "debian.txt"
"""The packages that hold what Qt's window plugins load on Debian and Ubuntu."""

Command = Sequence[str | Path]


def main(arguments: list[str]) -> int:
    """Run the command named first; the rest belongs to it."""
    commands = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "soak": soak,
        "translations": translations,
        "build": build,
        "pictures": pictures,
        "gallery": gallery,
        "package-test": package_test,
    }
    if not arguments or arguments[0] not in commands:
        print(f"usage: python3 dev.py {{{'|'.join(commands)}}} [ARGS]", file=sys.stderr)
        return 2
    os.chdir(ROOT)
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Start net-pathways with the arguments; without any it opens the window."""
    window = WITHOUT_WINDOW.isdisjoint(arguments)
    if window and not has_display():
        print(
            "net-pathways needs a display and there is none; set QT_QPA_PLATFORM=offscreen to go without.",
            file=sys.stderr,
        )
        return 2
    set_up("run", window=window)
    return hand_over([BIN / f"net-pathways{SUFFIX}", *arguments])


def test(arguments: list[str]) -> int:
    """Run every test, headless. The tests of the packaged program belong to package-test, benchmarks to bench."""
    set_up("test")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return hand_over([PYTHON, "-m", "pytest", *arguments])


def check(_arguments: list[str]) -> int:
    """Hold format, lint, import rules, types, the second proof, the database's bytes, and look for known weaknesses."""
    set_up("dev")
    checks: dict[str, Command] = {
        "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
        "lint": [PYTHON, "-m", "ruff", "check", "."],
        "imports": [BIN / f"lint-imports{SUFFIX}"],
        "types": [PYTHON, "-m", "mypy"],
        "proof": [PYTHON, "-m", "pytest", "-q", "tests/proof"],
    }
    failed = [name for name, command in checks.items() if call(command) != 0]
    if not compiles_the_same_twice():
        failed.append("knowledge")
    if not no_known_vulnerability():
        failed.append("audit")
    print(f"check: {'failed: ' + ', '.join(failed) if failed else 'all good'}")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks and print what they measure."""
    set_up("bench")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return hand_over([PYTHON, "-m", "pytest", "-s", "tests/benchmarks", *arguments])


def soak(arguments: list[str]) -> int:
    """Run the long forms of the tests of durability: kills, spoiled files, a full disk, a monkey at the window."""
    set_up("test")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return hand_over([PYTHON, "-m", "pytest", "-s", "tests/soak", *arguments])


def translations(_arguments: list[str]) -> int:
    """Bring every sentence of the interface into the files of translation; those without use go."""
    set_up("run", window=False)
    sources = sorted((ROOT / "app").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    must([BIN / f"pyside6-lupdate{SUFFIX}", *sources, *options, "-ts", *translation_files()])
    ensure_translations()
    return 0


def build(_arguments: list[str]) -> int:
    """Make the packaged program, one folder, in dist/net-pathways, and the archives of this platform beside it."""
    set_up("build")
    return call([PYTHON, "-m", "release.build"])


def pictures(_arguments: list[str]) -> int:
    """Take the pictures of the guide anew from the real window."""
    set_up("dev")
    return call([PYTHON, "-m", "release.pictures"])


def gallery(_arguments: list[str]) -> int:
    """Take every screen anew: the gallery in docs, and what the tests of the look compare with."""
    set_up("dev")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    must([PYTHON, "-m", "release.gallery"])
    return call([PYTHON, "-m", "pytest", "-q", "--retake", "tests/ui/test_screens.py", "-k", "looks"])


def package_test(arguments: list[str]) -> int:
    """Drive the packaged program as a stranger's machine would; it is built first when there is none."""
    set_up("build")
    if not PACKAGED.exists() and build([]) != 0:
        return 1
    return hand_over([PYTHON, "-m", "pytest", "tests/package", *arguments])


def set_up(requirements: str, *, window: bool = True) -> None:
    """Bring the virtual environment, Qt's system libraries, the knowledge database and the translations up to date."""
    install(requirements)
    if window and sys.platform == "linux":
        ensure_qt_libraries()
    ensure_knowledge()
    ensure_translations()


def install(requirements: str) -> None:
    """Install a locked set of requirements and the project itself, unless that is done already."""
    lock = ROOT / "requirements" / f"{requirements}.txt"
    if is_current(f"requirements-{requirements}", digest([lock, ROOT / "pyproject.toml"])) and PYTHON.exists():
        return
    ensure_venv()
    say(f"installing the locked requirements ({requirements}); the first time this takes a minute")
    pip: Command = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    must([*pip, "--require-hashes", "--only-binary=:all:", "-r", lock])
    # flit_core is among the requirements, so this needs neither network nor a build environment.
    must([*pip, "--no-index", "--no-build-isolation", "--editable", ROOT])
    for name in (requirements, *INCLUDED[requirements]):
        mark_current(f"requirements-{name}", digest([ROOT / "requirements" / f"{name}.txt", ROOT / "pyproject.toml"]))


def ensure_venv() -> None:
    """Create the virtual environment, or replace one that does not work."""
    if PYTHON.exists() and subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0:
        return
    if find_spec("ensurepip") is None:
        apt_install(["python{}.{}-venv".format(*sys.version_info[:2])], "this Python cannot make virtual environments")
    say("creating .venv")
    must([sys.executable, "-m", "venv", "--clear", VENV])


def ensure_qt_libraries() -> None:
    """Install the system libraries and fonts that Qt needs, or say which are missing."""
    stamp = digest([ROOT / "requirements" / "run.txt"])
    if is_current("qt-libraries", stamp):
        return
    missing = missing_qt_libraries()
    if missing:
        named = ", ".join(missing[:3]) + (", …" if len(missing) > 3 else "")
        apt_install(QT_PACKAGES.read_text().split(), f"Qt needs system libraries ({named})")
    mark_current("qt-libraries", stamp)


def missing_qt_libraries() -> list[str]:
    """Name the shared libraries that Qt's window plugins ask for and the system lacks, and fonts."""
    qt = next(VENV.glob("lib/python*/site-packages/PySide6/Qt"))
    libraries = (qt / f"lib/libQt6{part}.so.6" for part in ("Gui", "Widgets", "Svg"))
    listing = subprocess.run(
        ["ldd", qt / "plugins/platforms/libqxcb.so", *libraries], capture_output=True, text=True
    ).stdout
    missing = {line.split()[0] for line in listing.splitlines() if line.endswith("=> not found")}
    if not Path("/etc/fonts/fonts.conf").exists():
        missing.add("fontconfig")
    return sorted(missing)


def apt_install(packages: Sequence[str], reason: str) -> None:
    """Install Debian packages if that needs no password; else say in one line what to do, and stop."""
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    root = os.name != "nt" and os.geteuid() == 0
    sudo = shutil.which("sudo")
    if shutil.which("apt-get") is None:
        sys.exit(f"dev.py: {reason}; install what your system calls: {' '.join(packages)}")
    if not root and (sudo is None or subprocess.run([sudo, "-n", "true"], capture_output=True).returncode != 0):
        sys.exit(f"dev.py: {reason}; run: sudo {' '.join(command)}")
    say(f"{reason}: installing packages")
    prefix = [] if root else [str(sudo), "-n"]
    noninteractive = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "--quiet"], command):
        if subprocess.run([*prefix, *step], env=noninteractive, stdout=subprocess.DEVNULL).returncode != 0:
            sys.exit(f"dev.py: {' '.join(step)} failed; {reason}")


def ensure_knowledge() -> None:
    """Compile the knowledge database when the content or its compiler changed."""
    content = sorted(path for path in (ROOT / "db" / "content").rglob("*") if path.is_file())
    app = ROOT / "app"
    compiler = sorted(path for path in app.rglob("*.py") if path.relative_to(app).parts[0] not in NOT_COMPILER)
    stamp = digest([*content, *compiler])
    if KNOWLEDGE.exists() and is_current("knowledge", stamp):
        return
    say("compiling the knowledge database")
    with tempfile.TemporaryDirectory(dir=KNOWLEDGE.parent) as folder:
        compiled = Path(folder) / KNOWLEDGE.name
        must(compile_command(compiled))
        compiled.replace(KNOWLEDGE)
    mark_current("knowledge", stamp)


def translation_files() -> list[Path]:
    """Return the files in which people translate the interface, one for each language."""
    return sorted((ROOT / "resources" / "translations").glob("*.ts"))


def ensure_translations() -> None:
    """Build what the program reads from the files of translation when these changed."""
    files = translation_files()
    stamp = digest(files)
    if is_current("translations", stamp) and all(file.with_suffix(".qm").exists() for file in files):
        return
    must([BIN / f"pyside6-lrelease{SUFFIX}", "-silent", *files])
    mark_current("translations", stamp)


def compiles_the_same_twice() -> bool:
    """Compile the content twice, with different hash seeds, and compare the bytes."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{seed}.sqlite" for seed in ("1", "2")]
        for file in files:
            os.environ["PYTHONHASHSEED"] = file.stem
            must(compile_command(file))
        same = files[0].read_bytes() == files[1].read_bytes()
    if not same:
        print("knowledge: two compilations of db/content differ")
    return same


def no_known_vulnerability() -> bool:
    """Look the locked versions up among known vulnerabilities; passes, and says so, where no such list is reachable."""
    # What the program ships with; the tools of development run on no user's machine.
    locked: Command = ["--disable-pip", "--require-hashes", "-r", "requirements/run.txt"]
    command: Command = [PYTHON, "-m", "pip_audit", "--progress-spinner=off", "--timeout=5", "--format=json", *locked]
    found = subprocess.run(command, capture_output=True, text=True)
    try:
        packages = json.loads(found.stdout)["dependencies"]
    except (ValueError, KeyError):
        packages = []
    known = [item for item in packages if "skip_reason" not in item]
    weak = {item["name"]: [entry["id"] for entry in item["vulns"]] for item in known if item["vulns"]}
    say(f"audit: {len(known)} of {len(packages) or 'all'} packages looked up" + (f"; weak: {weak}" if weak else ""))
    return not weak


def compile_command(target: Path) -> Command:
    """Return the command that compiles the shipped content into a file."""
    return [PYTHON, "-m", "app", "compile", "db/content", "-o", target]


def has_display() -> bool:
    """Say whether a window can open: always outside Linux, there by what the environment names."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def digest(files: Iterable[Path]) -> str:
    """Return a digest over the names and bytes of files."""
    total = hashlib.sha256()
    for file in files:
        total.update(f"{file.relative_to(ROOT).as_posix()}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def is_current(name: str, stamp: str) -> bool:
    """Say whether a step was last done with exactly this digest."""
    file = VENV / "stamps" / name
    return file.exists() and file.read_text() == stamp


def mark_current(name: str, stamp: str) -> None:
    """Record that a step is done."""
    file = VENV / "stamps" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(stamp)


def say(text: str) -> None:
    """Tell what is going on; on standard error, where it cannot mix with the output of commands."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def call(command: Command) -> int:
    """Run a command and return its exit code."""
    return subprocess.run(command).returncode


def must(command: Command) -> None:
    """Run a command without its standard output; when it fails, say which and stop."""
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    if code != 0:
        sys.exit(f"dev.py: failed with exit code {code}: {' '.join(map(str, command))}")


def hand_over(command: Command) -> int:
    """Become the command where the system can do that, else run it."""
    if os.name != "posix":
        return call(command)
    sys.stdout.flush()
    return os.execv(command[0], [str(part) for part in command])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
