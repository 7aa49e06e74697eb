"""The pictures in docs: each is taken by a command and shown on a page, and no page shows one that is not there."""

from __future__ import annotations

import re

from release.eyes import EYES
from release.gallery import LOOKS, PAGE, PICTURES, ROOT, file_of, page
from release.screens import SCREENS

SHOWN = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


def test_every_picture_of_the_docs_is_one_of_the_gallery():
    taken = {file_of(screen.name, theme, size) for screen in SCREENS for theme, size, _ in LOOKS}
    taken |= {PICTURES / f"patient-{eye}.webp" for eye in EYES}
    kept = {file for file in (ROOT / "docs").rglob("*") if file.is_file() and file.suffix != ".md"}

    assert kept == taken, "'dev.py gallery' takes every picture; what it does not take goes"


def test_every_page_shows_pictures_that_are_there():
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = {(file.parent / link).resolve() for file in pages for link in SHOWN.findall(file.read_text("utf-8"))}

    assert shown >= set(PICTURES.iterdir())
    assert not [file for file in shown if not file.is_file()]


def test_the_page_of_the_gallery_is_the_one_that_is_made():
    assert PAGE.read_text("utf-8") == page()
