"""Finding people by the beginning of their names, and counting what a vault holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from mentordesk.domain.people import SchoolLevel, short_name
from mentordesk.services.read_models import Counts, PersonHit, PersonKind
from mentordesk.storage import tables
from mentordesk.storage.rows import code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row, Select, Table


class SqlSearch:
    """Finds people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people(self, words: Sequence[str], limit: int) -> Sequence[PersonHit]:
        if not words:
            return []
        hits = [
            *self._hits(tables.young_person, PersonKind.YOUNG_PERSON, words, limit),
            *self._hits(tables.mentor, PersonKind.MENTOR, words, limit),
        ]
        hits.sort(key=lambda hit: (hit.archived, hit.display_name, hit.number))
        return hits[:limit]

    def _hits(
        self, table: Table, kind: PersonKind, words: Sequence[str], limit: int
    ) -> list[PersonHit]:
        query = select(table)
        for word in words:
            query = query.where(table.c.id.in_(_persons_with(kind, word)))
        query = query.order_by(table.c.archived_on.is_not(None), table.c.first_name).limit(limit)
        return [_hit(kind, row) for row in self._connection.execute(query)]

    def counts(self) -> Counts:
        counted = (
            tables.young_person,
            tables.mentor,
            tables.pair,
            tables.meeting,
            tables.goal,
            tables.rating,
            tables.progress_summary,
        )
        return Counts(
            *(
                self._connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in counted
            )
        )


def _persons_with(kind: PersonKind, beginning: str) -> Select[Any]:
    word = tables.name_word
    return select(word.c.person_id).where(
        (word.c.kind == kind) & (word.c.word >= beginning) & (word.c.word < f"{beginning}\uffff")
    )


def _hit(kind: PersonKind, row: Row[Any]) -> PersonHit:
    is_young = kind is PersonKind.YOUNG_PERSON
    return PersonHit(
        kind=kind,
        id=row.id,
        number=row.number,
        display_name=short_name(row.first_name, row.last_name),
        archived=row.archived_on is not None,
        birth_date=row.birth_date if is_young else None,
        school_level=code(SchoolLevel, row.school_level) if is_young else None,
    )
