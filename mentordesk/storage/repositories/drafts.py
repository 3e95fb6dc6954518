"""Drafts, as rows: one for each form of each record and author."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from mentordesk.domain.drafts import Draft, DraftKind
from mentordesk.domain.identity import DraftId, StaffMemberId, YoungPersonId
from mentordesk.domain.people import short_name
from mentordesk.services.read_models import DraftLine
from mentordesk.storage import tables
from mentordesk.storage.repositories.access import reached
from mentordesk.storage.rows import fetch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from mentordesk.domain.access import Within


class SqlDrafts:
    """What is typed and not yet saved."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, draft: Draft) -> None:
        values = {
            "kind": draft.kind,
            "record": draft.record,
            "author_id": draft.author,
            "young_person_id": draft.young_person,
            "content": draft.content,
            "saved_at": draft.saved_at,
        }
        changed = self._connection.execute(
            update(tables.draft).where(_is_of(draft.kind, draft.record, draft.author)), values
        )
        if changed.rowcount == 0:
            self._connection.execute(insert(tables.draft), {"id": draft.id, **values})

    def find(self, kind: DraftKind, record: str, author: StaffMemberId) -> Draft | None:
        query = select(tables.draft).where(_is_of(kind, record, author))
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _draft(row)

    def get(self, draft: DraftId) -> Draft:
        return _draft(fetch(self._connection, tables.draft, draft))

    def remove(self, kind: DraftKind, record: str, author: StaffMemberId) -> None:
        self._connection.execute(delete(tables.draft).where(_is_of(kind, record, author)))

    def lines(self, author: StaffMemberId, *, within: Within | None = None) -> Sequence[DraftLine]:
        table, person = tables.draft, tables.young_person
        query = (
            select(table, person.c.first_name, person.c.last_name)
            .outerjoin(person, person.c.id == table.c.young_person_id)
            # Of a kind that this program does not know there is no form to open.
            .where((table.c.author_id == author) & table.c.kind.in_(list(DraftKind)))
            .order_by(table.c.saved_at.desc())
        )
        if within is not None:
            whose = table.c.young_person_id
            query = query.where(whose.is_(None) | whose.in_(reached(within)))
        return [_line(row) for row in self._connection.execute(query)]


def _is_of(kind: DraftKind, record: str, author: StaffMemberId) -> ColumnElement[bool]:
    table = tables.draft
    return (table.c.kind == kind) & (table.c.record == record) & (table.c.author_id == author)


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        id=DraftId(row.id),
        kind=DraftKind(row.kind),
        record=row.record,
        author=StaffMemberId(row.author_id),
        content=row.content,
        saved_at=row.saved_at,
        young_person=row.young_person_id and YoungPersonId(row.young_person_id),
    )


def _line(row: Row[Any]) -> DraftLine:
    return DraftLine(
        id=DraftId(row.id),
        kind=DraftKind(row.kind),
        record=row.record,
        young_person=short_name(row.first_name or "", row.last_name or ""),
        about=_day(row.content.get("held_on")),
        saved_at=row.saved_at,
        young_person_id=row.young_person_id and YoungPersonId(row.young_person_id),
        name=str(row.content.get("name") or ""),
    )


def _day(kept: object) -> date | None:
    try:
        return date.fromisoformat(str(kept))
    except ValueError:
        return None
