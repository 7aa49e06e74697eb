"""Kinds of single values in content, and what is said when a value is not of its kind."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field


def _match(pattern: str, advice: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if compiled.fullmatch(text) is None:
            msg = f"{text!r} {advice}"
            raise ValueError(msg)
        return text

    return AfterValidator(check)


def _in_calendar(text: str) -> str:
    try:
        date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        msg = f"{text!r} is not in the calendar"
        raise ValueError(msg) from None
    return text


Id = Annotated[str, _match(r"[a-z0-9][a-z0-9_.-]*", "is not an id: lower-case letters, digits, '_', '-', '.'")]
ValueId = Annotated[str, _match(r"[A-Za-z0-9][A-Za-z0-9_.+-]*", "is not a value id: letters, digits, '_', '-', '.'")]
Text = Annotated[str, Field(min_length=1)]
Url = Annotated[str, _match(r"(https?://\S+)?", "is not a web address: it starts with https://")]
Day = Annotated[
    str, _match(r"\d{4}-\d{2}-\d{2}", "is not a date; write it as in 2026-11-23"), AfterValidator(_in_calendar)
]
MonthOrDay = Annotated[
    str, _match(r"\d{4}-\d{2}(-\d{2})?", "is not a month or date; write it as in 2026-11"), AfterValidator(_in_calendar)
]
Ids = list[Id]
SomeIds = Annotated[list[Id], Field(min_length=1)]
Year = Annotated[int, Field(ge=1800, le=2200)]
