"""What a text from outside may hold: letters that are seen, in their order, and nothing that acts on a display.

One rule for every file. What a person wrote (a label, tag, note or name) is brought into the form in which a field of
the window gives it back: `one_line`, `lines`. What only an author or a program writes (knowledge, teaching cases, ids)
is refused when it holds a `hidden` character.
"""

from __future__ import annotations

import re

_LONGEST = 40
"""Letters of a foreign word that a message shows."""

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and line feed
    "\u2028\u2029\ufff9-\ufffb"  # separators of lines and paragraphs, marks of annotations
    # what Unicode calls default ignorable: marks of direction, of no width, of other glyphs, and fillers
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # halves of a character, and what never is one
    "]"
)
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def hidden(text: str) -> str:
    """The number (U+202E, say) of the first character that is not seen but may act on a display; "" of none."""
    found = _HIDDEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def one_line(text: str) -> str:
    """The text without hidden characters, in one line: each break and tab becomes a space."""
    return _HIDDEN.sub("", _BREAK.sub(" ", text).replace("\t", " "))


def lines(text: str) -> str:
    """The text without hidden characters, its lines ended by a line feed each, and its spaces plain.

    A field of several lines gives no other spaces and ends back, so a text that is kept is the text that is shown.
    """
    return _HIDDEN.sub("", _BREAK.sub("\n", text).replace("\xa0", " "))


def shown(word: str) -> str:
    """A word of a file as a message may show it: in one line, and cut where it is long."""
    whole = one_line(word[: 2 * _LONGEST])
    return whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1]}…"
