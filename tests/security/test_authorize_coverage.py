"""No use case forgets to ask for leave (security.md 7, item 19)."""

from __future__ import annotations

import ast
import re

import pytest

from tests.security.use_cases import ASKS, SERVICES, UseCase, use_cases, use_cases_in

NEVER_ASK = {
    "rescue.seal_text": "seals what is on the screen: it reads and keeps nothing",
    "summaries.usual_choices": "the last six months, from the clock alone",
}
FRONTS = ("ui", "cli")
_BY_ITSELF = re.compile(
    r"vault\.(reading|writing|backup_source|remember_erased|erase_remembered)\("
)

ALL = {case.name: case for case in use_cases()}


def test_the_walk_finds_the_use_cases() -> None:
    assert len(ALL) > 80
    assert {"meetings.record_meeting", "today.today", "search.counts", "bin.restore"} <= set(ALL)


@pytest.mark.parametrize("name", sorted(set(ALL) - set(NEVER_ASK)))
def test_each_asks_before_it_touches_anything(name: str) -> None:
    assert ALL[name].asks_first


def test_those_that_never_ask_are_there_and_open_no_transaction() -> None:
    for name in NEVER_ASK:
        assert not {"reading", "writing"} & _attributes(ALL[name].function), name


@pytest.mark.parametrize("name", sorted(set(ALL) - set(NEVER_ASK)))
def test_the_walk_sees_each_one_that_no_longer_asks(name: str) -> None:
    case = ALL[name]
    module = _Mute().visit(ast.parse(ast.unparse(case.module)))
    function = next(
        node
        for node in module.body
        if isinstance(node, ast.FunctionDef) and node.name == case.function.name
    )
    assert not UseCase(name, function, module).asks_first


def test_asking_after_the_deed_does_not_count() -> None:
    source = """
def late(context: Context, record: Id) -> None:
    with context.vault.writing() as work:
        work.meetings.change(record)
        authorize(context, work, Action.WRITE_MEETING)
        work.commit()

def by_another(context: Context) -> None:
    return early(context)

def early(context: Context) -> None:
    with context.vault.writing() as work:
        authorize(context, work, Action.WRITE_MEETING)
        work.meetings.change(record)

def part(context: Context, work: UnitOfWork) -> None: ...
"""
    found = {case.name: case.asks_first for case in use_cases_in("sample", source)}
    assert found == {"sample.late": False, "sample.by_another": True, "sample.early": True}


def test_the_front_ends_open_no_transaction_of_their_own() -> None:
    for front in FRONTS:
        for path in sorted((SERVICES.parent / front).rglob("*.py")):
            assert not _BY_ITSELF.search(path.read_text(encoding="utf-8")), path


def test_the_list_of_exceptions_stays_short() -> None:
    assert set(NEVER_ASK) <= set(ALL)
    assert len(NEVER_ASK) < 5


class _Mute(ast.NodeTransformer):
    """Puts something harmless in the place of each question."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == ASKS:
            return ast.copy_location(ast.Constant(None), node)
        return node


def _attributes(function: ast.FunctionDef) -> set[str]:
    return {node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)}
