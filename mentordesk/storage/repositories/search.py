"""Finding people by the beginning of their names, and counting what a vault holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from mentordesk.domain.people import SchoolLevel, short_name
from mentordesk.services.read_models import Counts, PersonHit, PersonKind
from mentordesk.storage import tables
from mentordesk.storage.repositories.access import kept_within, reached
from mentordesk.storage.repositories.people import met_by
from mentordesk.storage.rows import code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row, Select, Table

    from mentordesk.domain.access import Within


class SqlSearch:
    """Finds people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people(
        self,
        words: Sequence[str],
        limit: int,
        *,
        within: Within | None = None,
        mentors_within: Within | None = None,
    ) -> Sequence[PersonHit]:
        if not words:
            return []
        young = None if within is None else reached(within)
        met = None if mentors_within is None else met_by(mentors_within)
        hits = [
            *self._hits(tables.young_person, PersonKind.YOUNG_PERSON, words, limit, young),
            *self._hits(tables.mentor, PersonKind.MENTOR, words, limit, met),
        ]
        hits.sort(key=lambda hit: (hit.archived, hit.display_name, hit.number))
        return hits[:limit]

    def _hits(
        self,
        table: Table,
        kind: PersonKind,
        words: Sequence[str],
        limit: int,
        among: Select[tuple[str]] | None,
    ) -> list[PersonHit]:
        query = select(table)
        if among is not None:
            query = query.where(table.c.id.in_(among))
        for word in words:
            query = query.where(table.c.id.in_(_persons_with(kind, word)))
        query = query.order_by(table.c.archived_on.is_not(None), table.c.first_name).limit(limit)
        return [_hit(kind, row) for row in self._connection.execute(query)]

    def counts(self, *, within: Within | None = None) -> Counts:
        goal = tables.goal
        counted = [
            (tables.young_person, tables.young_person.c.id),
            (tables.mentor, None),
            (tables.pair, tables.pair.c.young_person_id),
            (tables.meeting, tables.meeting.c.young_person_id),
            (goal, goal.c.young_person_id),
            (tables.rating, None),
            (tables.progress_summary, tables.progress_summary.c.young_person_id),
        ]
        found = []
        for table, whose in counted:
            query = select(func.count()).select_from(table)
            if whose is not None:
                query = kept_within(query, whose, within)
            elif within is not None and table is tables.mentor:
                query = query.where(tables.mentor.c.id.in_(met_by(within)))
            elif within is not None:
                own = kept_within(select(goal.c.id), goal.c.young_person_id, within)
                query = query.where(tables.rating.c.goal_id.in_(own))
            found.append(self._connection.execute(query).scalar_one())
        return Counts(*found)


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
