"""The shape of a file that holds a teaching case. What ids refer to is checked by the reader."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from app.knowledge.model import Role
from app.store.content_fields import Id, Ids
from app.teaching.lesson import FORMAT, Level, StageKind, TaskKind

MOST_STAGES = 12
_LONGEST = 3000


def _year_as_text(raw: object) -> object:
    """A year is the one id that people write without quotes, and it reads the same either way."""
    return str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else raw


Words = Annotated[str, Field(min_length=1, max_length=200)]
Text = Annotated[str, Field(min_length=1, max_length=_LONGEST)]
EditionId = Annotated[str, BeforeValidator(_year_as_text)]


class _Entry(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, str_strip_whitespace=True)


class KeyEntry(_Entry):
    """The recorded answer of one stage, which is counted from 1."""

    stage: Annotated[int, Field(ge=1, le=MOST_STAGES)]
    applicable: Ids = []
    needs_information: Annotated[Ids, Field(alias="needs-information")] = []
    contraindicated: Ids = []
    not_applicable: Annotated[Ids, Field(alias="not-applicable")] = []
    questions: Ids = []


class TaskEntry(_Entry):
    """What the learner is to commit to."""

    kind: TaskKind = Field(strict=False)
    prompt: Text
    roles: list[Annotated[Role, Field(strict=False)]] = []
    most: Annotated[int, Field(ge=0, le=20)] = 0
    discuss: Ids = []


class StageEntry(_Entry):
    """A part of the narrative."""

    kind: StageKind = Field(strict=False)
    title: Words
    text: Text
    edition: EditionId | None = None
    answers: dict[str, Any] = {}
    task: TaskEntry | None = None


class PointEntry(_Entry):
    """Something to discuss."""

    text: Text
    sources: Ids = []


class LessonEntry(_Entry):
    """A whole file."""

    format: Literal[FORMAT]  # type: ignore[valid-type]  # the constant is the only text allowed
    version: Literal[1]
    id: Id
    title: Words
    level: Level = Field(strict=False)
    topics: Annotated[list[Words], Field(min_length=1, max_length=10)]
    edition: EditionId
    objectives: Annotated[list[Text], Field(min_length=1, max_length=8)]
    stages: Annotated[list[StageEntry], Field(min_length=1, max_length=MOST_STAGES)]
    points: Annotated[list[PointEntry], Field(max_length=20)] = []
    references: Ids = []
    key: list[KeyEntry] = []
