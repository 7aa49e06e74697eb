"""Signs in free text that could name a patient. They warn; they prove nothing, and their absence proves nothing."""

from __future__ import annotations

import re
from enum import Enum


class Sign(Enum):
    """What a text seems to hold."""

    DATE = "date"
    NUMBER = "number"
    EMAIL = "email"
    NAME = "name"


_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_PATTERNS = (
    (Sign.DATE, re.compile(r"\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b")),
    (Sign.DATE, re.compile(rf"\b\d{{1,2}}\.?\s+(?:{_MONTHS})[a-z]*\.?\s+\d{{2,4}}\b", re.IGNORECASE)),
    (Sign.DATE, re.compile(rf"\b(?:{_MONTHS})[a-z]*\.?\s+\d{{1,2}},?\s+\d{{4}}\b", re.IGNORECASE)),
    (Sign.EMAIL, re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2}", re.IGNORECASE)),
    # six digits in a row, or a telephone or record number in groups
    (Sign.NUMBER, re.compile(r"\d{6}|(?:\+|\b00)\d{1,3}[ /-]\d|\b\d{3,5}[ /-]\d{3,}\b")),
    (Sign.NAME, re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Mlle|Sr|Sra)\.?\s+[^\W\d_]")),
    (Sign.NAME, re.compile(r"\b(?:name|named|born|dob|mrn)\b\s*:?\s*\S", re.IGNORECASE)),
)


def identifier_signs(text: str) -> tuple[Sign, ...]:
    """The signs found in a text, each once, in the order of Sign."""
    found = {sign for sign, pattern in _PATTERNS if pattern.search(text)}
    return tuple(sign for sign in Sign if sign in found)
