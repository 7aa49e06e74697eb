"""Content folders for the tests of the store."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.knowledge.model import Knowledge
from app.store.compiler import compile_content
from app.store.writer import write_knowledge
from tests.store.kinds import CompileFiles, CompileText

FORMAT = Path(__file__).resolve().parents[2] / "docs" / "content-format.md"


@pytest.fixture
def example() -> str:
    """The complete small example of docs/content-format.md."""
    match = re.search(r"```yaml\n(.*?)```", FORMAT.read_text(encoding="utf-8"), re.DOTALL)
    assert match is not None
    return match[1]


@pytest.fixture
def rich() -> str:
    """Content that uses every section and every key."""
    return (Path(__file__).parent / "rich.yaml").read_text(encoding="utf-8")


@pytest.fixture
def compile_files(tmp_path: Path) -> CompileFiles:
    """Compile content given as text by file name."""

    def compile_(files: Mapping[str, str]) -> Knowledge:
        folder = tmp_path / "content"
        for name, text in files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return compile_content(folder)

    return compile_


@pytest.fixture
def compile_text(compile_files: CompileFiles) -> CompileText:
    """Compile content given as the text of one file, `content.yaml`."""
    return lambda text: compile_files({"content.yaml": text})


@pytest.fixture
def database(tmp_path: Path, compile_text: CompileText, rich: str) -> Path:
    """A knowledge database that uses every table."""
    file = tmp_path / "knowledge.sqlite"
    write_knowledge(compile_text(rich), file)
    return file
