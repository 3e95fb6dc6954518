"""What an identifier in the journal names, as numbers; records in the bin have theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select, union

from mentordesk.domain.accounts import GrantKind
from mentordesk.domain.bin import BinKind
from mentordesk.services.read_models import RecordKind, RecordName
from mentordesk.storage import tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Column, Connection, Table

_person, _binned, _grant = tables.young_person, tables.bin_entry, tables.access_grant
_IN_A_FILE: Mapping[RecordKind, tuple[Table, str | None]] = {
    RecordKind.PAIR: (tables.pair, None),
    RecordKind.MEETING: (tables.meeting, "number"),
    RecordKind.GOAL: (tables.goal, None),
    RecordKind.SUMMARY: (tables.progress_summary, "version"),
}
"""What stands in a young person's file, and the column of its own number."""


def names_of(connection: Connection, records: Iterable[str]) -> Mapping[str, RecordName]:
    """Return the names of those that name something."""
    wanted = sorted({record for record in records if record})
    found: dict[str, RecordName] = {}
    if not wanted:
        return found
    for kind, table in (
        (RecordKind.YOUNG_PERSON, _person),
        (RecordKind.MENTOR, tables.mentor),
    ):
        query = select(table.c.id, table.c.number).where(table.c.id.in_(wanted))
        for record, number in connection.execute(query):
            is_file = kind is RecordKind.YOUNG_PERSON
            found[record] = RecordName(kind, number if is_file else None, number)
    for kind, (table, own) in _IN_A_FILE.items():
        numbers: list[Column[object]] = [] if own is None else [table.c[own]]
        query = (
            select(table.c.id, _person.c.number, *numbers)
            .join(_person, _person.c.id == table.c.young_person_id)
            .where(table.c.id.in_(wanted))
        )
        for record, file, *number in connection.execute(query):
            found[record] = RecordName(kind, file, *number)
    return {**_names_in_bin(connection, wanted), **_granted(connection, wanted), **found}


def _granted(connection: Connection, wanted: list[str]) -> dict[str, RecordName]:
    """Return the files that grants open; a grant of a place opens no file of its own."""
    query = select(_grant.c.id, _grant.c.subject).where(
        _grant.c.id.in_(wanted), _grant.c.kind == GrantKind.YOUNG_PERSON
    )
    subjects = {row.id: str(row.subject) for row in connection.execute(query)}
    files = _numbers_of(connection, set(subjects.values()))
    return {
        grant: RecordName(RecordKind.YOUNG_PERSON, files[subject], files[subject])
        for grant, subject in subjects.items()
        if subject in files
    }


def _names_in_bin(connection: Connection, wanted: list[str]) -> dict[str, RecordName]:
    query = select(_binned.c.record, _binned.c.kind, _binned.c.young_person, _binned.c.title)
    rows = connection.execute(query.where(_binned.c.record.in_(wanted))).all()
    files = _numbers_of(connection, {row.young_person for row in rows if row.young_person})
    found = {}
    for row in rows:
        if row.kind not in set(RecordKind):
            continue
        number = row.title.get("number")
        own = number if isinstance(number, int) else None
        found[row.record] = RecordName(RecordKind(row.kind), files.get(row.young_person), own)
    return found


def _numbers_of(connection: Connection, people: set[str]) -> dict[str, int]:
    """Return the numbers of young people's files, of those in the bin too."""
    query = select(_person.c.id, _person.c.number).where(_person.c.id.in_(sorted(people)))
    found = {row.id: int(row.number) for row in connection.execute(query)}
    titles = select(_binned.c.record, _binned.c.title).where(
        _binned.c.kind == BinKind.YOUNG_PERSON, _binned.c.record.in_(sorted(people))
    )
    for record, title in connection.execute(titles):
        found.setdefault(record, int(title["number"]))
    return found


def records_of_file(connection: Connection, number: int) -> set[str]:
    """Return the identifiers of a young person's file, of all that stands in it and opens it."""
    here = select(_person.c.id).where(_person.c.number == number)
    people = set(connection.execute(here).scalars())
    titles = select(_binned.c.record, _binned.c.title).where(_binned.c.kind == BinKind.YOUNG_PERSON)
    people |= {record for record, title in connection.execute(titles) if title["number"] == number}
    inside = [
        select(table.c.id).where(table.c.young_person_id.in_(people))
        for table, _ in _IN_A_FILE.values()
    ]
    binned = select(_binned.c.record).where(
        or_(_binned.c.young_person.in_(people), _binned.c.record.in_(people))
    )
    granted = select(_grant.c.id).where(
        _grant.c.kind == GrantKind.YOUNG_PERSON, _grant.c.subject.in_(people)
    )
    return people | set(connection.execute(union(*inside, binned, granted)).scalars())
