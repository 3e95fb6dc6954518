"""An erased file takes every row of its path along, and those of another's stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import JSON, Date, Integer, LargeBinary, String, Text, insert, select, update

from mentordesk.domain.bin import BinKind
from mentordesk.domain.identity import MentorId
from mentordesk.services import bin as bin_services
from mentordesk.services import erasure
from mentordesk.storage import path_tables
from mentordesk.storage.table_parts import Instant, metadata
from tests.storage.test_erasure import MARKER, context_of, fill, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Column, Table

    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from mentordesk.storage.open_vault import SqlVault
    from tests.storage.conftest import ClosedVault

OF_THE_HOUSE = {"framework_agreement"}
"""Of these new tables no row is a young person's."""
_LOOSE = ("young_person", "pair", "mentor")
PATH = [
    table
    for table in metadata.sorted_tables
    if table is getattr(path_tables, table.name, None) and table.name not in OF_THE_HOUSE
]


@dataclass(frozen=True)
class Path:
    """A row in each new table that tells of one young person."""

    pair: Pair
    rows: dict[str, str]


@pytest.fixture
def vault(thrice: ClosedVault) -> Iterator[SqlVault]:
    with thrice.opened() as opened:
        yield opened


def walked(context: Context, vault: SqlVault, first: str, word: str) -> Path:
    """Keep a file with a row in every new table; ``word`` stands in each of their texts."""
    pair = fill(context, first, word)
    rows = {
        "young_person": pair.young_person,
        "pair": pair.id,
        "mentor": pair.mentor or "",
        "staff_member": context.actor,
    }
    with vault.engine.begin() as connection:
        for table in PATH:
            row = context.identifiers.new()
            values = {column.name: value(column, row, rows, word) for column in table.c}
            connection.execute(insert(table), values)
            rows[table.name] = row
        texts = {"area": word, "interests": [word], "languages": [word]}
        person = metadata.tables["young_person"]
        connection.execute(update(person).where(person.c.id == pair.young_person), texts)
        step = metadata.tables["next_step"]
        decided = {
            **dict.fromkeys(("text", "closing_note"), word),
            "id": context.identifiers.new(), "young_person_id": pair.young_person, "pair_id": None,
            "meeting_id": None, "owner": "team", "state": "open", "kind": "promise",
            "agreed_on": date(2026, 1, 1), "case_review_id": rows["case_review"],
            "review_id": rows["review"],
        }  # fmt: skip
        connection.execute(insert(step), decided)
    return Path(pair, rows)


def value(column: Column[Any], row: str, rows: dict[str, str], word: str) -> Any:
    """Return what a column of a row may hold: what it names, or the word, or a day."""
    named: dict[str, str | None] = {"id": row, "record": rows["pair"]}
    named |= {name: rows[name] for name in _LOOSE}
    for key in column.foreign_keys:
        named[column.name] = rows.get(key.column.table.name)
    if column.name in named:
        return named[column.name]
    given: dict[type, Any] = {
        Date: date(2026, 1, 1),
        Integer: 1,
        LargeBinary: word.encode(),
        JSON: [word],
        Instant: datetime(2026, 1, 1, tzinfo=UTC),
    }
    for kind, held in given.items():
        if isinstance(column.type, kind):
            return held
    return word if isinstance(column.type, Text) or _holds(column, word) else None


def _holds(column: Column[Any], word: str) -> bool:
    return isinstance(column.type, String) and (column.type.length or 0) >= len(word)


def left(vault: SqlVault, table: Table) -> list[tuple[Any, ...]]:
    with vault.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(select(table))]


def test_every_new_table_is_of_a_path_or_of_the_house() -> None:
    told = {"young_person", "young_person_id", "review_id", "booklet_id"}
    assert len(PATH) == 16
    assert all(told & set(table.c.keys()) for table in PATH)
    assert not told & set(path_tables.framework_agreement.c.keys())


@pytest.mark.parametrize("through_the_bin", [True, False])
def test_nothing_of_an_erased_path_is_left_and_others_stay_whole(
    vault: SqlVault, *, through_the_bin: bool
) -> None:
    context = context_of(vault)
    walked(context, vault, "Théo", "Durandal")
    path = walked(context, vault, "Inès", MARKER)
    kept = {table.name: left(vault, table) for table in PATH}
    assert {name: len(rows) for name, rows in kept.items()} == dict.fromkeys(kept, 2)
    if through_the_bin:
        bin_services.delete_young_person(context, path.pair.young_person)
    erasure.erase_young_person(context, path.pair.young_person)
    for table in PATH:
        (row,) = left(vault, table)
        assert row in kept[table.name]
        assert not set(path.rows.values()) - {context.actor} & set(map(str, row))
    assert seen(vault) == 0
    assert seen(vault, "Durandal") > len(PATH)
    assert vault.problems() == []


def test_a_path_that_was_deleted_comes_back_row_by_row(vault: SqlVault) -> None:
    context = context_of(vault)
    path = walked(context, vault, "Inès", MARKER)
    own = [table for table in PATH if table.name not in {"attention", "put_off"}]
    kept = {table.name: left(vault, table) for table in own}
    entry, _ = bin_services.delete_young_person(context, path.pair.young_person)
    assert all(left(vault, table) == [] for table in own)
    bin_services.restore(context, entry.id)
    assert {table.name: left(vault, table) for table in own} == kept
    assert vault.problems() == []


def test_what_was_put_off_of_an_erased_mentor_goes_too(vault: SqlVault) -> None:
    context = context_of(vault)
    with vault.engine.begin() as connection:
        mentor = context.identifiers.new()
        connection.execute(insert(path_tables.attention), _waiting(mentor))
        connection.execute(insert(path_tables.attention), _waiting(context.identifiers.new()))
        connection.execute(insert(metadata.tables["mentor"]), _mentor(mentor))
    bin_services.delete_mentor(context, MentorId(mentor))
    clock: Any = context.clock
    clock.instant = clock.instant.replace(year=2028)
    bin_services.erase_expired(context)
    clock.instant = clock.instant.replace(month=12)
    bin_services.erase_expired(context)
    assert BinKind.MENTOR not in {line.entry.kind for line in bin_services.bin_lines(context)}
    (row,) = left(vault, path_tables.attention)
    assert mentor not in row


def _waiting(mentor: str) -> dict[str, Any]:
    return {
        "kind": "certificate", "record": mentor, "mentor": mentor, "from_on": date(2026, 1, 1),
        "due_on": date(2026, 2, 1), "detail": {},
    }  # fmt: skip


def _mentor(mentor: str) -> dict[str, Any]:
    texts = dict.fromkeys(("last_name", "phone", "email", "availability", "area"), "")
    lists: dict[str, Any] = {"interests": [], "languages": [], "free_on": []}
    return {"id": mentor, "number": 90, "first_name": "Lou", **texts, **lists}
