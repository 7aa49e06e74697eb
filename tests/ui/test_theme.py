"""Contrast and difference of the colours in use, as numbers."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app import paths
from app.reasoning.assessment import Status
from app.ui.icons import pixmap, status_icon
from app.ui.theme import SCALES, THEMES, Theme, ThemeManager, read_theme
from release.eyes import contrast

TEXTS = [
    ("text", "window"), ("text", "surface"), ("text", "raised"), ("text", "accent_soft"), ("text", "line"),
    ("text", "warning_soft"), ("text_secondary", "window"), ("text_secondary", "surface"), ("text_secondary", "raised"),
    ("text_secondary", "accent_soft"), ("text_secondary", "line"), ("accent", "surface"), ("accent", "window"),
    ("accent", "accent_soft"), ("on_accent", "accent"), ("applicable", "surface"), ("applicable", "accent_soft"),
    ("needs_information", "surface"), ("needs_information", "window"), ("needs_information", "warning_soft"),
    ("needs_information", "accent_soft"), ("not_applicable", "surface"), ("not_applicable", "accent_soft"),
    ("contraindicated", "surface"), ("contraindicated", "accent_soft"),
]  # fmt: skip
SHAPES = [
    ("line_strong", "surface"), ("line_strong", "window"), ("accent", "window"), ("needs_information", "window"),
    ("applicable", "window"), ("contraindicated", "window"), ("accent", "accent_soft"),
]  # fmt: skip
VERDICTS = ("applicable", "needs_information", "not_applicable", "contraindicated")


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return read_theme(paths.resources() / "themes" / f"{request.param}.toml")


@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(theme, ink, ground):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_borders_and_icons_can_be_seen(theme, shape, ground):
    assert contrast(getattr(theme, shape), getattr(theme, ground)) >= 3.0


@pytest.mark.parametrize("name", [name for name in THEMES if "contrast" in name])
def test_high_contrast_is_higher(name):
    theme = read_theme(paths.resources() / "themes" / f"{name}.toml")
    surfaces = [theme.window, theme.surface, theme.raised, theme.lane_a, theme.lane_b]
    inks = [theme.text, theme.text_secondary, theme.accent, theme.line_strong, *(getattr(theme, v) for v in VERDICTS)]
    assert min(contrast(ink, ground) for ink in inks for ground in surfaces) >= 7.0
    assert min(contrast(theme.line, ground) for ground in surfaces) >= 3.0


def test_turning_keeps_the_contrast(qapp):
    themes = ThemeManager(paths.resources() / "themes", "contrast_light")
    themes.turn()
    assert themes.theme.name == "contrast_dark"
    themes.turn()
    assert themes.theme.name == "contrast_light"


def test_motion_can_be_turned_off(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    themes = ThemeManager(paths.resources() / "themes", "light")
    assert themes.motion(widget) > 0
    themes.still = True
    assert themes.motion(widget) == 0


def test_verdict_icons_differ_without_colour(theme):
    black = QColor("black")
    shapes = [pixmap(status_icon(status), black, 20).toImage() for status in Status]
    assert all(one != other for one, other in itertools.combinations(shapes, 2))


def test_text_size_steps_stay_in_range(qapp):
    themes = ThemeManager(paths.resources() / "themes", "light", scale=1.6)
    assert themes.scale == 1.5
    for _ in range(10):
        themes.step_scale(1)
    assert themes.scale == SCALES[-1]
    for _ in range(20):
        themes.step_scale(-1)
    assert themes.scale == 1.0


def test_a_theme_with_a_missing_colour_is_refused(tmp_path):
    file = tmp_path / "broken.toml"
    file.write_text('window = "#fff"\n')
    with pytest.raises(ValueError, match="surface"):
        read_theme(file)
