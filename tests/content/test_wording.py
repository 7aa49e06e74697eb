"""The words of the content as they come on screen."""

from __future__ import annotations

from tests import shipped


def test_the_notes_of_questions_are_sentences() -> None:
    notes = [feature.note for feature in shipped.knowledge().features.values() if feature.note]
    assert len(notes) > 10
    assert [note for note in notes if note[0].islower() or not note.endswith(".")] == []
