"""Which knowledge stands behind what is printed."""

from __future__ import annotations

from app.knowledge.model import Knowledge

MODIFIED = "LOCALLY MODIFIED KNOWLEDGE: not the knowledge that was shipped with the program."


def knowledge_table(knowledge: Knowledge) -> dict[str, object]:
    """Version and fingerprint, and whether it is another knowledge than the shipped one."""
    return {
        "version": knowledge.version,
        "content_sha256": knowledge.content_sha256,
        "modified": knowledge.modified,
    }


def provenance_lines(knowledge: Knowledge) -> tuple[str, ...]:
    """What must stand above every text that comes from other knowledge than the shipped one."""
    return (MODIFIED,) if knowledge.modified else ()
