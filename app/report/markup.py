"""HTML and SVG put together so that no text from data can ever become markup."""

from __future__ import annotations

import html
from collections.abc import Iterable


class Markup(str):
    """Text that is markup already; every other string is escaped when it is put in."""

    __slots__ = ()


def element(tag: str, *content: str, **attributes: str | float) -> Markup:
    """Make an element. `class_` gives the attribute class, and `_` in other names stands for "-"."""
    named = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(_number(value))}"' for key, value in attributes.items()
    )
    inner = join(content)
    return Markup(f"<{tag}{named}>{inner}</{tag}>" if inner or tag not in _VOID else f"<{tag}{named}>")


def join(content: Iterable[str], between: str = "") -> Markup:
    """Join texts and markup; texts are escaped."""
    return Markup(escaped(between).join(map(escaped, content)))


def escaped(text: str) -> str:
    """The text as HTML and XML write it, without characters that neither may hold; markup stays as it is."""
    if isinstance(text, Markup):
        return text
    return html.escape(
        "".join(char if char.isprintable() or char in "\n\t" else "\N{REPLACEMENT CHARACTER}" for char in text)
    )


def _number(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


_VOID = {"meta", "br", "hr", "col"}
