"""Compiling a folder of content into knowledge."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.knowledge.model import Edition, Knowledge
from app.store import content_entries as entries
from app.store.content_edition import resolve_edition
from app.store.content_errors import ContentError, Problem
from app.store.content_sections import Content, read_content
from app.store.content_shared import resolve_changes, resolve_shared
from app.store.fingerprint import fingerprint
from app.store.tabulate import tabulate


def compile_content(folder: Path) -> Knowledge:
    """Compile every YAML file of a folder; raises ContentError with all that is wrong.

    The format is described in docs/content-format.md. The result carries the fingerprint of its content.
    """
    content = read_content(folder)
    problems = content.problems
    common = content.shared
    shared = resolve_shared(common, problems)
    editions: dict[str, Edition] = {}
    for name, sections in content.editions.items():
        edition = resolve_edition(name, sections, common, shared, problems)
        if edition is not None:
            editions[name] = edition
    options = frozenset(
        option for sections in content.editions.values() for option in sections.ids(entries.OptionEntry)
    )
    changes = resolve_changes(common, options, problems)
    about = _about(content)
    if problems or about is None:
        raise ContentError(problems)
    knowledge = Knowledge(
        version=about.version,
        default_edition=about.default_edition,
        content_sha256="",
        groups=shared.groups,
        features=shared.features,
        sources=shared.sources,
        therapies=shared.therapies,
        evidence=shared.evidence,
        editions=editions,
        changes=changes,
    )
    return replace(knowledge, content_sha256=fingerprint(tabulate(knowledge)))


def _about(content: Content) -> entries.KnowledgeEntry | None:
    """Return the `knowledge` section; None, with a problem, when there is none or it names no edition."""
    entry = next(iter(content.shared.of(entries.KnowledgeEntry)), None)
    if entry is None:
        if not content.shared.ids(entries.KnowledgeEntry) and not content.problems:
            content.problems.append(Problem(".", 0, "no file holds the section 'knowledge'"))
        return None
    if entry.item.default_edition not in content.editions:
        known = ", ".join(content.editions) or "none"
        content.problems.append(entry.problem(f"there is no such edition; there are: {known}", "default_edition"))
    return entry.item
