"""The changes of fields, as rows; earlier texts of meetings are read beside them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from mentordesk.domain.history import FieldChange, HistoryKind
from mentordesk.domain.identity import ChangeId, MeetingId, StaffMemberId, YoungPersonId
from mentordesk.storage import tables
from mentordesk.storage.journal_tables import record_change
from mentordesk.storage.meeting_rows import revision_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from mentordesk.domain.meetings import MeetingRevision


class SqlHistory:
    """Who changed what."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, changes: Sequence[FieldChange]) -> None:
        if changes:
            self._connection.execute(insert(record_change), [_values(one) for one in changes])

    def of_records(self, kind: HistoryKind, records: Sequence[str]) -> Sequence[FieldChange]:
        table = record_change
        return self._where((table.c.kind == kind) & table.c.record.in_(records))

    def of_young_person(self, young_person: YoungPersonId) -> Sequence[FieldChange]:
        return self._where(record_change.c.young_person == young_person)

    def _where(self, condition: ColumnElement[bool]) -> Sequence[FieldChange]:
        table = record_change
        query = select(table).where(condition)
        rows = self._connection.execute(query.order_by(table.c.changed_at.desc(), table.c.id))
        return [_change(row) for row in rows]

    def follow(self, kind: HistoryKind, record: str, young_person: YoungPersonId) -> None:
        table = record_change
        own = (table.c.kind == kind) & (table.c.record == record)
        self._connection.execute(update(table).where(own), {"young_person": young_person})

    def meeting_revisions(
        self, young_person: YoungPersonId
    ) -> Mapping[MeetingId, Sequence[MeetingRevision]]:
        table, meeting = tables.meeting_revision, tables.meeting
        rows = self._connection.execute(
            select(table)
            .join(meeting, meeting.c.id == table.c.meeting_id)
            .where(meeting.c.young_person_id == young_person)
            .order_by(table.c.revised_at.desc())
        )
        found: dict[MeetingId, list[MeetingRevision]] = {}
        for row in rows:
            found.setdefault(MeetingId(row.meeting_id), []).append(revision_from(row))
        return found


def _values(change: FieldChange) -> dict[str, Any]:
    values = asdict(change)
    values["author_id"] = values.pop("author")
    values["changed_at"] = values.pop("at")
    return values


def _change(row: Row[Any]) -> FieldChange:
    return FieldChange(
        id=ChangeId(row.id),
        kind=HistoryKind(row.kind),
        record=row.record,
        young_person=row.young_person and YoungPersonId(row.young_person),
        field=row.field,
        before=row.before,
        after=row.after,
        author=StaffMemberId(row.author_id),
        at=row.changed_at,
    )
