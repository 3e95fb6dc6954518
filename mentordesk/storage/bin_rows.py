"""Rows as JSON and back, and which rows hang on a record: read from the tables' own keys."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import JSON, Date, LargeBinary, Time, delete, select

from mentordesk.domain.bin import BinKind
from mentordesk.domain.history import HistoryKind
from mentordesk.storage import tables
from mentordesk.storage.journal_tables import record_change
from mentordesk.storage.table_parts import Instant, metadata

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Column, Connection, Table

TABLES = {kind: metadata.tables[kind.value] for kind in BinKind if kind != "summary"}
TABLES[BinKind.SUMMARY] = tables.progress_summary

LOOSE = frozenset({("goal", "supersedes_id")})
"""References that are untied when what they point at goes; the row itself stays."""

SHARED = frozenset({"rating", "meeting_move"})
"""Leaves that hang on several records: they come back with the last of them."""

_LISTS: dict[str, Any] = {"interests": [], "languages": [], "free_on": [], "area": ""}
LATER_COLUMNS: dict[str, dict[str, Any]] = {
    "young_person": _LISTS,
    "mentor": _LISTS,
    "next_step": {"kind": "step", "closing_note": ""},
}
"""What a row that was deleted under an older schema has in the columns that came since.

Those that may be empty are empty.
"""

_NAMES = tables.name_word
_KEPT = [table for table in metadata.sorted_tables if "id" in table.c or table.name == _NAMES.name]
_MOST_AT_ONCE = 5000
"""Values in one statement; the engine takes 32,766."""


class BinRow(NamedTuple):
    """A row that was taken out: its table and its values."""

    table: Table
    values: dict[str, Any]


class Reference(NamedTuple):
    """A column that points at another row."""

    column: Column[Any]
    target: Table

    @property
    def is_loose(self) -> bool:
        """Whether the row stays without what it points at."""
        return (self.column.table.name, self.column.name) in LOOSE


def references_of(table: Table) -> Iterator[Reference]:
    """Yield the columns of ``table`` that point at other rows."""
    for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
        yield Reference(key.parent, key.column.table)


_HANGING: dict[str, list[Reference]] = {}
for _table in _KEPT:
    for _reference in references_of(_table):
        _HANGING.setdefault(_reference.target.name, []).append(_reference)


def rows_of(connection: Connection, root: Table, record: str) -> list[BinRow]:
    """Return the row of a record and all that hang on it, those first that others point at."""
    found: dict[str, set[str]] = {}
    waiting = [(root, {record})]
    while waiting:
        table, named = waiting.pop()
        new = named - found.setdefault(table.name, set())
        found[table.name] |= new
        for reference in _HANGING.get(table.name, ()) if new else ():
            if not reference.is_loose:
                child = reference.column.table
                waiting.append((child, set(_ids(connection, child, reference.column, new))))
    everything = set().union(*found.values())
    changes = _changes(connection, found)
    drafts = _ids(connection, tables.draft, tables.draft.c.record, everything)
    found.setdefault(tables.draft.name, set()).update(drafts)
    found[record_change.name] = changes
    found[_NAMES.name] = everything
    return [
        row
        for table in _KEPT
        for row in _in_order(_rows(connection, table, found.get(table.name, ())))
    ]


def _changes(connection: Connection, found: dict[str, set[str]]) -> set[str]:
    """Return the history of records, which has no key of theirs: it outlives a stay, say."""
    table, named = record_change, set[str]()
    for kind in HistoryKind:
        for some in portions(found.get(kind, ())):
            own = (table.c.kind == kind) & table.c.record.in_(some)
            named.update(row.id for row in connection.execute(select(table.c.id).where(own)))
    whole = found.get(tables.young_person.name, ())
    return named | set(_ids(connection, table, table.c.young_person, whole))


def _ids(
    connection: Connection, table: Table, column: Column[Any], values: Iterable[str]
) -> list[str]:
    return [
        row.id
        for some in portions(values)
        for row in connection.execute(select(table.c.id).where(column.in_(some)))
    ]


def _rows(connection: Connection, table: Table, named: Iterable[str]) -> list[BinRow]:
    return [
        BinRow(table, dict(row._mapping))  # noqa: SLF001  # SQLAlchemy's public name
        for some in portions(named)
        for row in connection.execute(select(table).where(_key(table).in_(some)))
    ]


def _in_order(rows: list[BinRow]) -> list[BinRow]:
    """Put the goals that others have taken the place of first."""
    loose = next((name for table, name in LOOSE if rows and rows[0].table.name == table), None)
    if loose is None:
        return rows
    waiting = {row.values["id"]: row for row in rows}
    ordered: list[BinRow] = []

    def take(row: BinRow) -> None:
        if waiting.pop(row.values["id"], None) is not None:
            before = waiting.get(row.values[loose])
            if before is not None:
                take(before)
            ordered.append(row)

    for row in rows:
        take(row)
    return ordered


def portions(values: Iterable[str]) -> Iterator[list[str]]:
    """Yield values in portions that one statement takes."""
    ordered = sorted(values)
    for start in range(0, len(ordered), _MOST_AT_ONCE):
        yield ordered[start : start + _MOST_AT_ONCE]


def remove(connection: Connection, rows: Sequence[BinRow]) -> None:
    """Delete rows, those first that point at others."""
    gone: dict[str, set[str]] = {}
    for row in rows:
        gone.setdefault(row.table.name, set()).add(row.values.get("id") or row.values["person_id"])
    for table in reversed(_KEPT):
        for some in portions(gone.get(table.name, ())):
            connection.execute(delete(table).where(_key(table).in_(some)))


def _key(table: Table) -> Column[Any]:
    return table.c.id if "id" in table.c else table.c.person_id


def ids_in(rows: Iterable[BinRow]) -> set[str]:
    """Return the identifiers of rows."""
    return {row.values["id"] for row in rows if "id" in row.values}


def missing(connection: Connection, rows: Sequence[BinRow]) -> dict[str, Table]:
    """Return the identifiers that rows point at and that are neither among them nor there."""
    here = ids_in(rows)
    wanted: dict[str, Table] = {}
    for row in rows:
        for column, target in references_of(row.table):
            value = row.values[column.name]
            if value is not None and value not in here:
                wanted[value] = target
    for table in set(wanted.values()):
        asked = [value for value, target in wanted.items() if target is table]
        for known in _ids(connection, table, table.c.id, asked):
            del wanted[known]
    return wanted


def points_at(row: BinRow, gone: Iterable[str]) -> bool:
    """Whether a row points at one of the records ``gone``."""
    named = {row.values[column.name] for column, _ in references_of(row.table)}
    return not named.isdisjoint(gone)


# ---------------------------------------------------------------------- as JSON


def to_json(rows: Iterable[BinRow]) -> list[list[Any]]:
    """Return rows as JSON values."""
    return [
        [table.name, {name: encoded(value) for name, value in values.items()}]
        for table, values in rows
    ]


def from_json(rows: Iterable[Sequence[Any]]) -> list[BinRow]:
    """Return the rows that :func:`to_json` wrote."""
    found = []
    for name, values in rows:
        table = metadata.tables[name]
        whole = {**dict.fromkeys(table.c.keys()), **LATER_COLUMNS.get(name, {}), **values}
        found.append(BinRow(table, {key: decoded(table.c[key], whole[key]) for key in whole}))
    return found


def encoded(value: Any) -> Any:
    """Return a column's value as JSON writes it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def decoded(column: Column[Any], value: Any) -> Any:
    """Return a value as its column takes it."""
    if value is None or isinstance(column.type, JSON):
        return value
    for kind, read in (
        (Instant, datetime.fromisoformat),
        (Date, date.fromisoformat),
        (Time, time.fromisoformat),
        (LargeBinary, base64.b64decode),
    ):
        if isinstance(column.type, kind):
            return read(value)
    return value
