"""The age of a review, as people count it."""

from __future__ import annotations

from datetime import date


def months_since(reviewed: str, today: date) -> int | None:
    """Whole months from an ISO date to today; None when it is not a date."""
    try:
        then = date.fromisoformat(reviewed)
    except ValueError:
        return None
    return (today.year - then.year) * 12 + today.month - then.month - (today.day < then.day)


def age_words(reviewed: str, today: date) -> str:
    """The age of a review in words; empty when the date is none or lies ahead."""
    months = months_since(reviewed, today)
    if months is None or months < 0:
        return ""
    if months == 0:
        return "less than a month ago"
    if months < 24:
        return f"{months} month{'s' if months > 1 else ''} ago"
    return f"{months // 12} years ago"
