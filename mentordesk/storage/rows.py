"""What the repositories share: put a row in its place, fetch one, and codes that may be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import delete, insert, select, update

from mentordesk.domain.errors import RecordMissing
from mentordesk.storage import tables

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from sqlalchemy import Connection, Row, Select, Table


Code = TypeVar("Code", bound="StrEnum")


def archived_young_people() -> Select[tuple[str]]:
    """Return the few to leave out of a count: faster than to join everybody who is there."""
    person = tables.young_person
    return select(person.c.id).where(person.c.archived_on.is_not(None))


def put(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Update the row that has this ``id``, or insert it; the same on every database."""
    changed = connection.execute(update(table).where(table.c.id == values["id"]), values)
    if changed.rowcount == 0:
        connection.execute(insert(table), values)


def fetch(connection: Connection, table: Table, record: str) -> Row[Any]:
    """Return the row with this ``id``.

    Raises:
        RecordMissing: there is none.
    """
    row = connection.execute(select(table).where(table.c.id == record)).one_or_none()
    if row is None:
        raise RecordMissing
    return row


def next_number(connection: Connection, table: Table) -> int:
    """Return the number after the highest one given so far, to deleted records too."""
    last = connection.execute(
        select(table.c.number).order_by(table.c.number.desc()).limit(1)
    ).scalar()
    return max(last or 0, highest_deleted(connection, table.name)) + 1


def highest_deleted(connection: Connection, series: str) -> int:
    """Return the highest number of a series that a deleted record bears or bore."""
    table = tables.vault_setting
    query = select(table.c.value).where(table.c.name == f"n:{series}")
    return int(connection.execute(query).scalar() or 0)


def note_deleted(connection: Connection, series: str, number: int) -> None:
    """Remember that a record with this number leaves the tables: no other gets it."""
    if number > highest_deleted(connection, series):
        table, name = tables.vault_setting, f"n:{series}"
        connection.execute(delete(table).where(table.c.name == name))
        connection.execute(insert(table), {"name": name, "value": str(number)})


def remember_names(
    connection: Connection, words: Table, person: str, kind: str, names: set[str]
) -> None:
    """Keep the folded words by which a person is found."""
    connection.execute(delete(words).where(words.c.person_id == person))
    if names:
        connection.execute(
            insert(words),
            [{"person_id": person, "kind": kind, "word": name} for name in sorted(names)],
        )


def code(kind: type[Code], value: str | None) -> Code | None:
    """Return the enumeration's member for a column that may be empty."""
    return None if value is None else kind(value)
