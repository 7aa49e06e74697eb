"""The guide: complete, offline, true to the program's own shortcuts and codes, and found from where one is."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest

from app import paths
from app.program.problems import PROBLEMS
from app.ui.actions import ROWS
from app.ui.help import sections
from app.ui.help.guide import TOUR, Guide
from app.ui.help.sections import ORDER, folder, keys_of, name_of, read_sections
from app.ui.languages import LANGUAGES, speak
from release.pictures import MOST_BYTES, PICTURES

SECTIONS = {section.id: section for section in read_sections()}
WRITTEN = [name for name in ORDER if (folder() / f"{name}.html").is_file()]
TONES = ("light", "dark")
OTHERS = [code for code in LANGUAGES if code != "en"]
TAG = re.compile(r"<[^>]+>")
KEY = re.compile(r"\{key:\w+\}")
LINE = re.compile(r"<(?:h1|h2|li)>(.*)")
QUOTED = re.compile("“([^”]+)”")


def press_f1(window) -> Guide:
    window.actions_["guide"].trigger()
    guide = window.findChild(Guide)
    assert isinstance(guide, Guide)
    return guide


def listed(guide: Guide) -> list[str]:
    return [str(guide.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(guide.list.count())]


@pytest.mark.parametrize("section", SECTIONS.values(), ids=lambda section: section.id)
def test_every_section_is_whole(section):
    assert section.title not in ("", section.id)
    assert "{" not in section.body
    for picture in re.findall(r'<img src="(.*?)"', section.body):
        for tone in TONES:
            assert not QImage(str(folder() / f"{picture}.{tone}.png")).isNull(), picture
    for link in re.findall(r'<a href="(.*?)"', section.body):
        assert link in (*ORDER, TOUR)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", WRITTEN)
def test_a_translated_section_is_built_like_the_english_one(language, name):
    english, other = ((place / f"{name}.html").read_text("utf-8") for place in (folder(), folder() / language))

    assert TAG.findall(other) == TAG.findall(english)
    assert sorted(KEY.findall(other)) == sorted(KEY.findall(english))
    assert all(mine != theirs for mine, theirs in zip(LINE.findall(other), LINE.findall(english), strict=True))


@pytest.mark.parametrize("language", OTHERS)
def test_a_translated_section_calls_what_is_on_screen_by_its_name(language):
    messages = ElementTree.parse(paths.resources() / "translations" / f"net-pathways_{language}.ts").iter("message")
    names = {item.findtext("source", "").replace("&", ""): item.findtext("translation", "") for item in messages}
    for name in WRITTEN:
        english, other = ((place / f"{name}.html").read_text("utf-8") for place in (folder(), folder() / language))
        for quoted in QUOTED.findall(english):
            if quoted in names:
                assert names[quoted].replace("&", "") in other, (name, quoted)


@pytest.mark.parametrize(("language", "title"), [("de", "Die erste Minute"), ("it", "Il primo minuto"), ("en", None)])
def test_the_guide_speaks_the_language_of_the_window(qapp, language, title):
    region = QLocale()
    speak(qapp, paths.resources() / "translations", language)
    try:
        read = read_sections()
        assert read[0].title == (title or "The first minute")
        assert "{" not in "".join(section.body for section in read)
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(region)


def test_what_is_not_translated_is_read_in_english(monkeypatch):
    monkeypatch.setattr(sections, "spoken", lambda: "xx")
    assert read_sections() == tuple(SECTIONS.values())


def test_every_picture_is_used_in_every_language_and_all_are_small():
    used = {picture for section in SECTIONS.values() for picture in re.findall(r'<img src="(.*?)"', section.body)}
    assert used == set(PICTURES)
    for place in (folder(), *(folder() / code for code in OTHERS)):
        assert {file.name for file in place.glob("*.png")} == {f"{name}.{tone}.png" for name in used for tone in TONES}
    assert sum(file.stat().st_size for file in folder().rglob("*.png")) <= MOST_BYTES


@pytest.mark.parametrize("language", OTHERS)
def test_a_picture_speaks_the_language_of_the_text_beside_it(window, monkeypatch, language):
    guide = press_f1(window)
    english = shown(guide, "window")
    monkeypatch.setattr(sections, "spoken", lambda: language)
    assert shown(guide, "window") != english


def test_the_keyboard_section_lists_every_shortcut():
    text = SECTIONS["keyboard"].words
    for row in ROWS:
        if row.keys:
            assert keys_of(row) in text
            assert name_of(row) in text


def test_every_code_is_explained():
    text = SECTIONS["messages"].words
    for item in PROBLEMS:
        assert all(part in text for part in (item.code, item.happened, item.safe, item.do))


def test_help_begins_where_the_keyboard_is(window):
    card = next(iter(window.options.cards.values()))
    places = (window.patient._search, window.graph.view, card.head, window.top_bar.menu_bar)
    for place, section in zip(places, ("answering", "pathway", "verdicts", ORDER[0]), strict=True):
        window.activateWindow()
        place.setFocus()
        assert press_f1(window).section == section


@pytest.mark.parametrize(("page", "section"), [("compare", "compare"), ("teach", "teaching"), ("report", "library")])
def test_help_on_a_page_is_about_that_page(window, page, section):
    window.actions_[page].trigger()
    assert press_f1(window).section == section


def test_it_stays_beside_the_program_once(window):
    guide = press_f1(window)
    assert guide.isVisible()
    assert not guide.isModal()
    assert press_f1(window) is guide
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    window.actions_["keys"].trigger()
    assert guide.isVisible()
    assert guide.section == "keyboard"


def test_a_search_leaves_the_sections_that_hold_all_words_and_marks_them(window):
    guide = press_f1(window)
    QTest.keyClicks(guide.line, "contraindicated forbids")
    assert listed(guide) == ["verdicts"]
    assert guide.section == "verdicts"
    assert {mark.cursor.selectedText().lower() for mark in guide.reader.extraSelections()} == {
        "contraindicated",
        "forbids",
    }
    guide.line.clear()
    assert listed(guide) == list(ORDER)
    assert guide.reader.extraSelections() == []


def test_a_search_without_a_find_says_so_and_keeps_what_is_read(window):
    guide = press_f1(window)
    shown = guide.reader.toPlainText()
    QTest.keyClicks(guide.line, "xylophone")
    assert listed(guide) == []
    assert guide._none.isVisible()
    assert guide.reader.toPlainText() == shown


def test_the_list_is_walked_with_the_keyboard(window):
    guide = press_f1(window)
    guide.show_section(ORDER[0])
    guide.line.setFocus()
    QTest.keyClick(guide.line, Qt.Key.Key_Down)
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.section == ORDER[1]
    QTest.keyClick(guide.list, Qt.Key.Key_Return)
    assert guide.focusWidget() is guide.reader


ELSEWHERE = (
    "http://example.org/a.png",
    "file:///etc/hostname",
    "../cases/x",
    "data:image/png,A",
    "//host/x.png",
)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_nothing_is_loaded_from_anywhere_else(window, name):
    reader = press_f1(window).reader
    kind = QTextDocument.ResourceType.ImageResource.value
    assert not reader.loadResource(kind, QUrl(name))
    assert not reader.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("window"))


def test_links_lead_inside_the_guide_only(window, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    guide = press_f1(window)
    for target in ("http://example.org", "file:///etc/hostname", "nowhere"):
        guide.reader.anchorClicked.emit(QUrl(target))
        assert guide.section == ORDER[0]
    guide.reader.anchorClicked.emit(QUrl("limits"))
    assert guide.section == "limits"
    assert opened == []


def shown(guide: Guide, name: str) -> QImage:
    """A picture as the reader shows it."""
    made = guide.reader.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert isinstance(made, QImage)
    return made


def corner(guide: Guide) -> int:
    """How light the corner of a picture is."""
    return shown(guide, "window").pixelColor(2, 2).lightness()


def test_pictures_follow_light_and_dark(window):
    guide = press_f1(window)
    assert corner(guide) > 200
    window.actions_["theme_dark"].trigger()
    assert corner(guide) < 80


def test_sections_are_found_from_everywhere(window):
    window.palette_.start()
    QTest.keyClicks(window.palette_.line, "limits of the program")
    QTest.keyClick(window.palette_.line, Qt.Key.Key_Return)
    assert window.findChild(Guide).section == "limits"
