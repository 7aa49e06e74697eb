"""Kinds of fixtures that the tests of the store share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from app.knowledge.model import Knowledge

CompileText: TypeAlias = Callable[[str], Knowledge]
CompileFiles: TypeAlias = Callable[[Mapping[str, str]], Knowledge]
