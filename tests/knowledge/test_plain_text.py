import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.plain_text import hidden, lines, one_line, shown

ACTING = {
    "direction": "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    "no width": "\u200b\u200c\u200d\u2060\ufeff\xad\u034f",
    "fillers": "\u3164\u115f\u1160\uffa0",
    "separators": "\u2028\u2029\x85\x0b\x0c\r",
    "controls": "\x00\x07\x08\x1b\x7f\x9b",
    "glyphs and tags": "\ufe0f\U000e0041\U000e0100",
    "no characters": "\ud800\ufdd0\uffff",
}


@pytest.mark.parametrize("signs", ACTING.values(), ids=ACTING)
def test_what_acts_on_a_display_is_found_and_taken_out(signs):
    for sign in signs:
        assert hidden(f"a{sign}b") == f"U+{ord(sign):04X}"
        assert one_line(f"a{sign}b") in ("ab", "a b")
        assert lines(f"a{sign}b") in ("ab", "a\nb")


@pytest.mark.parametrize(
    "text", ["Fall 12, zweite Linie", "عربي", "שלום", "日本語", "≥ 3 µg", "👍", "a\u0301", "5\xa0mm"]
)
def test_what_people_write_stays(text):
    assert one_line(text) == text
    assert not hidden(text)


@given(st.text())
def test_both_forms_are_as_they_come_back(text):
    assert one_line(one_line(text)) == one_line(text)
    assert lines(lines(text)) == lines(text)
    assert not hidden(lines(text))
    assert not {"Cc", "Zl", "Zp", "Cs"} & set(map(unicodedata.category, one_line(text)))
    one_line(text).encode()  # half a character could not be written


def test_lines_end_in_one_way():
    assert lines("a\r\nb\rc\u2028d\u2029e\x85f\n\ng\th") == "a\nb\nc\nd\ne\nf\n\ng\th"


def test_a_foreign_word_in_a_message_is_short_and_in_one_line():
    assert shown("a\n\u202eb") == "a b"
    assert len(shown("x" * 1_000_000)) == 40
