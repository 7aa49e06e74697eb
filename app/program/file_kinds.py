"""The files that the program opens, by their endings."""

from __future__ import annotations

CASE, CASES, LESSON, RESULT = ".netcase", ".netcases", ".netlesson", ".netresult"
"""A patient, many of them, a teaching case, and what a learner answered: the endings that belong to this program."""

REPORTS = (".pdf", ".html", ".htm")
"""Reports hold a case; files that other programs made have these endings too."""

OPENED = (CASE, CASES, LESSON, RESULT, *REPORTS)
