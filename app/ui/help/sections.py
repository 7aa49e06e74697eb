"""The sections of the guide: short HTML files with the program's own shortcuts and codes put in.

English stands in `resources/help`, each other language in a folder of its own there, named by its code.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app import paths
from app.program.problems import PROBLEMS
from app.ui.actions import MENUS, ROWS, Row
from app.ui.help.words import problem_words
from app.ui.languages import spoken

translate = QCoreApplication.translate

ORDER = (
    "first-minute",
    "answering",
    "pathway",
    "verdicts",
    "why",
    "walk",
    "evidence",
    "compare",
    "road",
    "library",
    "teaching",
    "keyboard",
    "messages",
    "limits",
)
"""The sections as they are listed; `keyboard` and `messages` are made from the program itself."""

_KEY = re.compile(r"\{key:(\w+)\}")
_TITLE = re.compile(r"<h1>(.*?)</h1>")
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Section:
    """One section: its body is HTML that only the program wrote."""

    id: str
    title: str
    body: str

    @property
    def words(self) -> str:
        """The text without its markup, to be searched."""
        return html.unescape(_TAG.sub(" ", self.body))


def folder() -> Path:
    """Where sections and their pictures are."""
    return paths.resources() / "help"


def read_sections() -> tuple[Section, ...]:
    """Every section in order."""
    made = {"keyboard": _keyboard, "messages": _messages}
    return tuple(_section(name, made[name]() if name in made else _written(name)) for name in ORDER)


def keys_of(row: Row) -> str:
    """An action's shortcut as this system writes it; empty when it has none."""
    return QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)


def name_of(row: Row) -> str:
    """What an action is called, without the mark of its letter."""
    words = QCoreApplication.translate("Actions", str(row.text))
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _section(name: str, body: str) -> Section:
    title = _TITLE.search(body)
    return Section(name, html.unescape(title[1]) if title else name, body)


def translated(name: str) -> Path:
    """A file of the guide in the language of the window; the English one where there is no other."""
    own = folder() / spoken() / name
    return own if own.is_file() else folder() / name


def _written(name: str) -> str:
    text = translated(f"{name}.html").read_text("utf-8")
    rows = {row.id: row for row in ROWS}
    return _KEY.sub(lambda found: _pressed(rows, found[1]), text)


def _pressed(rows: Mapping[str, Row], action: str) -> str:
    """A shortcut in the text; where an action has none, its place in the menus."""
    row = rows[action]
    menus = {menu: _menu(words) for menu, words in MENUS}
    return f"<b>{html.escape(keys_of(row) or f'{menus[row.menu]}, {name_of(row)}')}</b>"


def _keyboard() -> str:
    return "\n".join(_keyboard_parts())


def _keyboard_parts() -> Iterator[str]:
    yield _element("h1", translate("Guide", "Keyboard"))
    yield _element("p", translate("Guide", "Everything can be reached without a mouse."))
    for menu, words in MENUS:
        rows = [row for row in ROWS if row.menu == menu and row.keys]
        if rows:
            yield _element("h2", _menu(words)) + "<table>"
            yield from (_line(html.escape(keys_of(row)), html.escape(name_of(row))) for row in rows)
            yield "</table>"
    yield _element("h2", translate("Guide", "In the window")) + "<table>"
    for keys, does in (
        (translate("Guide", "Tab, Shift+Tab"), translate("Guide", "Go to the next or previous control")),
        (
            translate("Guide", "Arrows"),
            translate("Guide", "Go from answer to answer, from node to node, from option to option"),
        ),
        (translate("Guide", "Space or Enter"), translate("Guide", "Choose, open or close what has the focus")),
        (translate("Guide", "Plus and minus"), translate("Guide", "Zoom in the pathways")),
        (translate("Guide", "Esc"), translate("Guide", "Close what is open on top; leave a page")),
    ):
        yield _line(keys, does)
    yield "</table>"


def _messages() -> str:
    head = _element("h1", translate("Guide", "Messages and their codes"))
    words = translate("Guide", "A message of a problem ends with a code. This is what each of them means.")
    lead = _element("p", words)
    told = map(problem_words, PROBLEMS)
    rows = (_line(item.code, "<br>".join(map(html.escape, (item.happened, item.safe, item.do)))) for item in told)
    return "\n".join([head, lead, "<table>", *rows, "</table>"])


def _element(name: str, words: str) -> str:
    return f"<{name}>{html.escape(words)}</{name}>"


def _line(lead: str, text: str) -> str:
    """A line of a table whose first column is as wide in every table."""
    return f'<tr><td width="150"><b>{lead}</b></td><td>{text}</td></tr>'


def _menu(words: object) -> str:
    return QCoreApplication.translate("Actions", str(words)).replace("&", "")
