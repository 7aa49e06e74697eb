"""Take the gallery of every screen in light, dark and high contrast, small and large, and write docs/gallery.md.

Run by `dev.py gallery`, offscreen, whenever the window looks different. It also takes the pictures that
tests/ui/test_screens.py compares with.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app import bootstrap, paths
from app.store.library import SqlLibrary
from app.ui.application import WindowSetup, build_window, make_themes, prepare, release
from app.ui.surroundings import Keeping
from app.ui.theme import ThemeManager
from release.eyes import EYES, seen_by
from release.screens import SCREENS, Screen, show

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "images" / "gallery"
PAGE = ROOT / "docs" / "gallery.md"
SAMPLE = "midgut-progressing-on-analogue.netcase"
DAY = date(2026, 12, 1)
LOOKS = (
    ("light", QSize(1440, 900), "Light"),
    ("dark", QSize(1440, 900), "Dark"),
    ("contrast_dark", QSize(1440, 900), "High contrast"),
    ("light", QSize(1280, 720), "Small"),
    ("light", QSize(2560, 1440), "Large"),
)
_WIDE, _NARROW = 1440, 720
"""Widths of pictures: the first look at a screen is shown whole, the others to be compared with it."""


def main() -> int:
    """Take every picture and write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    PICTURES.mkdir(parents=True, exist_ok=True)
    for file in PICTURES.glob("*.webp"):
        file.unlink()
    for theme, size, _ in LOOKS:
        themes = make_themes(override=theme)
        themes.still = True
        prepare(application, themes, bootstrap.program_version())
        for screen in SCREENS:
            width = _WIDE if (theme, size) == LOOKS[0][:2] else _NARROW
            save(take(screen, themes, size), file_of(screen.name, theme, size), width)
        if theme == "light" and size == LOOKS[0][1]:
            seen = take(SCREENS[1], themes, size)
            for eye in EYES:
                save(seen_by(eye, seen), PICTURES / f"patient-{eye}.webp", _NARROW)
    PAGE.write_text(page(), "utf-8")
    total = sum(file.stat().st_size for file in PICTURES.iterdir())
    print(f"{PICTURES.relative_to(ROOT)}: {total / 1e6:.1f} MB")
    return 0


def take(screen: Screen, themes: ThemeManager, size: QSize) -> QImage:
    """A screen with the shipped knowledge."""
    knowledge = bootstrap.load_knowledge()
    case = bootstrap.load_case(paths.resources() / "cases" / SAMPLE, knowledge) if screen.patient else None
    with tempfile.TemporaryDirectory() as folder:
        setup = WindowSetup(
            case=case,
            version=bootstrap.program_version(),
            today=DAY,
            keeping=Keeping(
                lambda: SqlLibrary(Path(folder), knowledge.features), progress_file=Path(folder) / "progress.json"
            ),
            shelf=bootstrap.lesson_shelf,
        )
        window = build_window(knowledge, bootstrap.reasoner_factory(knowledge), themes, setup)
        window.resize(size)
        window.show()
        picture = show(window, screen).grab().toImage()
        release(window)
    return picture


def save(picture: QImage, file: Path, width: int) -> None:
    """Write a picture, no wider than so many pixels."""
    if picture.width() > width:
        picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    picture.save(str(file), quality=60)


def file_of(name: str, theme: str, size: QSize) -> Path:
    """Where a picture stands."""
    return PICTURES / f"{name}-{theme}-{size.width()}.webp"


def page() -> str:
    """The gallery as Markdown."""
    lines = ["# Gallery", "", "Every screen, taken from the real window by `python3 dev.py gallery`.", ""]
    for screen in SCREENS:
        lines += [f"## {screen.title}", ""]
        for theme, size, words in LOOKS:
            file = file_of(screen.name, theme, size).relative_to(PAGE.parent).as_posix()
            lines += [
                f"**{words}**, {size.width()} by {size.height()}",
                "",
                f"![{screen.title}, {words.lower()}]({file})",
                "",
            ]
    lines += ["## As other eyes see it", ""]
    for eye, words in EYES.items():
        lines += [f"**{words}**", "", f"![{words}](images/gallery/patient-{eye}.webp)", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
