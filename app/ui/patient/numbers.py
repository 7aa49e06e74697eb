"""Numbers as people type them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Feature
from app.patient.answers import is_open_end
from app.ui.texts import number

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")

_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
"""A thousands mark or a decimal mark: only the writer knows."""


class NumberError(ValueError):
    """What was typed cannot be taken; the message is a sentence for the user."""


def read_number(text: str, feature: Feature) -> int | float | None:
    """Read a typed number with a decimal point or comma; None when the line is empty.

    Raises NumberError for anything else, and for a number that the feature does not allow.
    """
    typed = text.strip().removesuffix(feature.unit).removesuffix("%").strip()
    if not typed:
        return None
    if not _NUMBER.fullmatch(typed):
        msg = QCoreApplication.translate("numbers", "“{typed}” is not one number. Type one such as 5 or 0.5.")
        raise NumberError(msg.format(typed=text.strip()))
    value = float(typed.replace(",", "."))
    if _THOUSANDS.fullmatch(typed) and value * 1000 <= feature.high:
        msg = QCoreApplication.translate("numbers", "“{typed}” can be read in two ways. Type {big} or {small}.")
        raise NumberError(msg.format(typed=typed, big=number(value * 1000), small=number(value)))
    if not feature.low <= value <= feature.high:
        msg = QCoreApplication.translate("numbers", "{value} was not taken: the answer lies within {range}.")
        words = msg.format(value=number(value), range=range_words(feature))
        tops = value > feature.high and is_open_end(feature, feature.high)
        raise NumberError(f"{words} {feature.note}" if tops else words)
    if value.is_integer():
        return int(value)
    if feature.whole:
        msg = QCoreApplication.translate("numbers", "{value} was not taken: the answer is a whole number.")
        raise NumberError(msg.format(value=number(value)))
    return value


def range_words(feature: Feature) -> str:
    """The range that a feature allows, e.g. "0 to 100"."""
    between = QCoreApplication.translate("numbers", "{low} to {high}")
    return between.format(low=number(feature.low), high=number(feature.high))
