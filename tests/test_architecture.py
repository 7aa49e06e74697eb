"""The rules of the house that no tool holds: sizes, signals, translatable texts, and what is never called."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.program.problems import BY_CLASS

ROOT = Path(__file__).resolve().parents[1]
APP = sorted((ROOT / "app").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50
ROOMS_WITHOUT_QT = ("program", "knowledge", "patient", "reasoning", "session", "teaching", "store", "report")

Check = Callable[[ast.AST], bool]


def is_long_function(node: ast.AST) -> bool:
    """A function of more than fifty lines does more than one thing."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return isinstance(node, functions) and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION


def connects_a_lambda_with_self(node: ast.AST) -> bool:
    """Such a lambda keeps its owner alive for good; connect a bound method."""
    return _calls(node, "connect") and any(
        isinstance(part, ast.Name) and part.id == "self"
        for argument in _arguments(node)
        if isinstance(argument, ast.Lambda)
        for part in ast.walk(argument.body)
    )


def translates_an_f_string(node: ast.AST) -> bool:
    """A text put together before `tr` sees it has no translation; translate with placeholders, then fill them."""
    return (_calls(node, "tr") or _calls(node, "translate")) and any(
        isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in _arguments(node)
    )


def translates_inside_an_f_string(node: ast.AST) -> bool:
    """Qt's tool does not look into f-strings, so that no one is asked for the translation."""
    return isinstance(node, ast.JoinedStr) and any(
        _calls(part, "tr") or _calls(part, "translate") for part in ast.walk(node)
    )


def hides_translate_behind_another_name(node: ast.AST) -> bool:
    """Qt's tool collects the texts of calls of `tr` and `translate`, and of nothing else."""
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "translate"
        and any(not (isinstance(item, ast.Name) and item.id == "translate") for item in node.targets)
    )


def runs_text_as_code(node: ast.AST) -> bool:
    """Content is data; nothing of it is ever run."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"eval", "exec", "compile", "__import__"}
    )


def opens_a_socket(node: ast.AST) -> bool:
    """The program works offline: no sockets, by whatever door."""
    match node:
        case ast.Import(names=names):
            return any(name.name.partition(".")[0] == "socket" for name in names)
        case ast.ImportFrom(module=module):
            return module is not None and module.partition(".")[0] == "socket"
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in {"create_connection", "QTcpSocket", "QUdpSocket", "QNetworkAccessManager"}
        case _:
            return False


def walks_the_focus_chain(node: ast.AST) -> bool:
    """PySide takes the widget that comes back for a child of the one asked, and forgets what it holds with that one."""
    return _calls(node, "nextInFocusChain") or _calls(node, "previousInFocusChain")


def asks_with_qts_own_dialog(node: ast.AST) -> bool:
    """Qt's file dialog notes folders in settings that all programs share, and its print dialog holds the window up.

    Use app.ui.widgets.file_dialog and app.ui.report.print_dialog.
    """
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"QFileDialog", "QPrintDialog"}
    )


CHECKS: dict[Check, str] = {
    is_long_function: "def f():\n" + "    pass\n" * LONGEST_FUNCTION,
    connects_a_lambda_with_self: "button.clicked.connect(lambda: self.go())",
    translates_an_f_string: "self.tr(f'{count} options')",
    translates_inside_an_f_string: "f'<b>{self.tr(text)}</b>'",
    hides_translate_behind_another_name: "_tr = QCoreApplication.translate",
    runs_text_as_code: "eval('1')",
    opens_a_socket: "import socket",
    walks_the_focus_chain: "button.nextInFocusChain()",
    asks_with_qts_own_dialog: "QFileDialog(window)",
}
"""Each rule with a sample that breaks it."""


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_app_keeps_the_rule(check: Check) -> None:
    assert list(_breaches(check)) == [], check.__doc__


@pytest.mark.parametrize(("check", "sample"), CHECKS.items(), ids=lambda item: getattr(item, "__name__", ""))
def test_the_rule_catches_what_breaks_it(check: Check, sample: str) -> None:
    assert any(check(node) for node in ast.walk(ast.parse(sample)))


def test_files_stay_short() -> None:
    lengths = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in APP + TESTS}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_init_files_are_empty() -> None:
    assert [file for file in APP if file.name == "__init__.py" and file.read_bytes().strip()] == []


@pytest.mark.parametrize("room", ROOMS_WITHOUT_QT)
def test_the_room_works_without_qt(room: str) -> None:
    modules = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for file in APP
        if file.relative_to(ROOT).parts[1] == room
    ]
    # In a process of its own: pytest-qt loads PySide6 into this one.
    code = f"import sys; sys.modules['PySide6'] = None; import {', '.join(modules)}"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_every_class_of_errors_has_a_code() -> None:
    found = {
        node.name
        for file in APP
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(_is_error(base) for base in node.bases)
    }
    public = {name for name in found if not name.startswith("_")}
    assert public | {"OSError"} == set(BY_CLASS), "give it a code in BY_CLASS of app/program/problems.py"


def _is_error(base: ast.expr) -> bool:
    return isinstance(base, ast.Name) and base.id.endswith(("Error", "Exception"))


def _breaches(check: Check) -> Iterator[str]:
    for file in APP:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if check(node):
                yield f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name


def _arguments(node: ast.AST) -> list[ast.expr]:
    return [*node.args, *(keyword.value for keyword in node.keywords)] if isinstance(node, ast.Call) else []
