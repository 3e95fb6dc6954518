"""Finds the use cases in the source, and whether each asks for leave before it touches anything."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVICES = Path(__file__).resolve().parents[2] / "mentordesk" / "services"
ASKS = "authorize"
_TOUCHES = (
    *("add", "change", "commit", "erase", "forget", "freeze", "keep", "mark", "put_back"),
    *("remember", "remove", "take", "backup_source", "leave_nothing"),
)
"""How the names begin of what changes the base, or gives something of it away."""


class UseCase(NamedTuple):
    """A public function that takes a context: whoever is at the window may call it."""

    name: str
    function: ast.FunctionDef
    module: ast.Module

    @property
    def asks_first(self) -> bool:
        """Whether leave is asked for, and before anything is written."""
        asked = _asks_at(self.function, self.module)
        return asked is not None and asked < _touches_at(self.function)


def use_cases(folder: Path = SERVICES) -> Iterator[UseCase]:
    """Yield the use cases of every module of a folder.

    A function that is handed the transaction of another one is a part of that one.
    """
    for path in sorted(folder.glob("*.py")):
        yield from use_cases_in(path.stem, path.read_text(encoding="utf-8"))


def use_cases_in(stem: str, source: str) -> Iterator[UseCase]:
    """Yield the use cases of one module."""
    module = ast.parse(source)
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            given = {_named(argument) for argument in [*node.args.args, *node.args.kwonlyargs]}
            if "Context" in given and "UnitOfWork" not in given:
                yield UseCase(f"{stem}.{node.name}", node, module)


def _named(argument: ast.arg) -> str:
    return "" if argument.annotation is None else ast.unparse(argument.annotation)


def _asks_at(function: ast.FunctionDef, module: ast.Module) -> int | None:
    """Return the line on which leave is asked for, there or in what is called there."""
    helpers = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    lines = []
    for call in _calls(function):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        helper = helpers.get(name)
        is_other = helper is not None and helper is not function
        if name == ASKS or (is_other and helper and _asks_at(helper, module) is not None):
            lines.append(call.lineno)
    return min(lines, default=None)


def _touches_at(function: ast.FunctionDef) -> int:
    """Return the first line that changes something, or a line after all of them."""
    lines = [
        call.lineno
        for call in _calls(function)
        if isinstance(call.func, ast.Attribute) and call.func.attr.startswith(_TOUCHES)
    ]
    return min(lines, default=(function.end_lineno or 0) + 1)


def _calls(function: ast.FunctionDef) -> list[ast.Call]:
    return [node for node in ast.walk(function) if isinstance(node, ast.Call)]
