"""What a newer base has that a backup has not, and whether a restored one holds what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, func, literal, select

from mentordesk.domain.errors import BackupNotProven
from mentordesk.domain.people import short_name
from mentordesk.services.backups import Difference, LostRecord
from mentordesk.storage import tables
from mentordesk.storage.backups.prove import opened_backup
from mentordesk.storage.backups.source import BackupSource, sequence_of
from mentordesk.storage.engine import engine_for
from mentordesk.storage.faults import sorted_faults

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Row, Table
    from sqlcipher3 import dbapi2

    from mentordesk.services.backups import Tick

SAMPLE = 10
"""Records that a drill compares."""

LISTED = 200
"""Lost records that are named; the changes are counted whole."""


def difference(newer: BackupSource, backup: Path, tick: Tick) -> Difference:
    """Return what the base of an open vault has that a backup has not.

    Raises:
        BackupDamaged: the backup is not whole or not of this vault.
    """
    with opened_backup(backup, newer.vault_keys, tick) as (old, manifest), sorted_faults():
        live = newer.connect()
        try:
            changes = sequence_of(live) - manifest.seq
            lost = [record for kind in _kinds() for record in _lost(kind, live, old)]
        finally:
            live.close()
    return Difference(max(changes, 0), lost[:LISTED])


def compare_sample(restored: dbapi2.Connection, live: dbapi2.Connection) -> int:
    """Compare some meetings, picked at random; return how many.

    Raises:
        BackupNotProven: one of them is not the one that was saved.
    """
    table = tables.meeting
    sample = _rows(restored, select(table).order_by(func.random()).limit(SAMPLE))
    keys = [row.id for row in sample]
    now = {row.id: row for row in _rows(live, select(table).where(table.c.id.in_(keys)))}
    for row in sample:
        # A record edited since, or taken away, is rightly another one.
        other = now.get(row.id)
        if other is not None and other.edited_at == row.edited_at and other != row:
            raise BackupNotProven
    return len(sample)


def _lost(
    kind: tuple[str, Select[Any]], live: dbapi2.Connection, old: dbapi2.Connection
) -> list[LostRecord]:
    name, query = kind
    known = {row.id for row in _rows(old, query)}
    return [
        LostRecord(name, short_name(row.first_name, row.last_name), str(row.day)[:10])
        for row in _rows(live, query)
        if row.id not in known
    ]


def _rows(connection: dbapi2.Connection, query: Select[Any]) -> list[Row[Any]]:
    engine = engine_for(connection)
    with engine.connect() as transaction:
        return list(transaction.execution_options(reading=True).execute(query))


def _kinds() -> list[tuple[str, Select[Any]]]:
    meeting, goal, pair = tables.meeting, tables.goal, tables.pair
    return [
        ("young_person", _person(tables.young_person)),
        ("mentor", _person(tables.mentor)),
        ("pair", _about(pair, pair.c.started_on)),
        ("goal", _about(goal, goal.c.created_on)),
        ("meeting", _about(meeting, meeting.c.held_on).where(meeting.c.recorded_at.is_not(None))),
        ("summary", _about(tables.progress_summary, tables.progress_summary.c.saved_at)),
    ]


def _person(table: Table) -> Select[Any]:
    return select(table.c.id, table.c.first_name, table.c.last_name, literal("").label("day"))


def _about(table: Table, day: ColumnElement[Any]) -> Select[Any]:
    person = tables.young_person
    return select(table.c.id, person.c.first_name, person.c.last_name, day.label("day")).join(
        person, person.c.id == table.c.young_person_id
    )
