"""Licences: each thing that the program needs is named with its text, from source and packaged."""

from __future__ import annotations

import tomllib
from pathlib import Path

from app.program import notices
from app.program.notices import LINE, PREAMBLE

ROOT = Path(__file__).resolve().parents[2]


def named(text: str) -> str:
    return text.split(" ")[0].lower().replace("_", "-")


def test_from_source_every_dependency_has_the_text_of_its_licence():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {item.split()[0].lower().replace("_", "-") for item in project["dependencies"]}
    told = {named(notice.title): notice.text for notice in notices.notices()}
    assert wanted <= set(told)
    assert {name for name in wanted if len(told[name]) < 400} == set()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told["pyside6-essentials"]


def test_what_dependencies_need_is_told_and_what_only_their_extras_need_is_not():
    told = {named(work) for work in notices.works()}
    assert "pydantic-core" in told
    assert not told & {"numpy", "pytest", "net"}


def test_the_general_terms_come_first_and_the_own_licence_next():
    first, second, *_ = notices.notices()
    assert "GNU Lesser General Public License" in first.text
    assert second.title == "NET Pathway Explorer"
    assert "MIT" in second.text


def test_a_packaged_program_tells_what_stands_beside_it(tmp_path, monkeypatch):
    file = tmp_path / "NOTICES.txt"
    works = ("alpha 1.0", "beta 2")
    parts = [PREAMBLE, "alpha 1.0 (MIT)\nbeta 2", *(f"{LINE}\n{work}\n{LINE}\n\ntext of {work}" for work in works)]
    file.write_text("\n\n".join(parts) + "\n")
    monkeypatch.setattr("app.paths.packaged_notices", lambda: file)
    told = notices.notices()
    assert {(notice.title, notice.text) for notice in told} >= {(work, f"text of {work}") for work in works}
    assert "alpha 1.0 (MIT)" in told[0].text
    assert set(notices.works()) >= set(works)
