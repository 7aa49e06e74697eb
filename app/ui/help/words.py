"""What the program says of itself, in the language of the window. Documents keep the English words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.program import intended_use
from app.program.problems import Problem

translate = QCoreApplication.translate


def use_words(text: str) -> str:
    """A sentence of the intended use."""
    return translate("IntendedUse", text)


def use_in_full() -> str:
    """The whole intended use."""
    return " ".join(map(use_words, (intended_use.PURPOSE, intended_use.USERS, intended_use.EXCLUSIONS)))


def problem_words(told: Problem) -> Problem:
    """A problem as the window tells it; its code stays."""
    happened, safe, do = (translate("Problems", text) for text in (told.happened, told.safe, told.do))
    return replace(told, happened=happened, safe=safe, do=do)
