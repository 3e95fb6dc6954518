"""Young people and mentors, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, delete, func, or_, select

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.identity import (
    MentorId,
    PlacementId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.pairs import EARLY_STATES, ENDED_STATES, PairState
from mentordesk.domain.people import (
    Mentor,
    Placement,
    YoungPerson,
    short_name,
)
from mentordesk.domain.text import fold
from mentordesk.domain.twins import LONGEST_INITIALS
from mentordesk.services.read_models import MentorLine, PersonKind, YoungPersonLine
from mentordesk.storage import tables
from mentordesk.storage.repositories.access import kept_within, reached
from mentordesk.storage.repositories.people_rows import (
    mentor_from,
    mentor_line,
    mentor_values,
    placement_from,
    young_person_from,
    young_person_line,
    young_person_values,
)
from mentordesk.storage.rows import (
    fetch,
    next_number,
    put,
    remember_names,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Connection, Row, Select, Table

    from mentordesk.domain.access import Within

_BEGUN = sorted(set(PairState) - ENDED_STATES - EARLY_STATES)
TWIN_CANDIDATES = 200
"""As many names are compared with a new one; the closest beginnings come first."""


class SqlYoungPeople:
    """The young people's records."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, young_person: YoungPersonId) -> YoungPerson:
        return young_person_from(fetch(self._connection, tables.young_person, young_person))

    def by_number(self, number: int) -> YoungPerson:
        table = tables.young_person
        row = self._connection.execute(select(table).where(table.c.number == number)).one_or_none()
        if row is None:
            raise RecordMissing
        return young_person_from(row)

    def next_number(self) -> int:
        return next_number(self._connection, tables.young_person)

    def keep(self, young_person: YoungPerson) -> None:
        person = young_person
        put(self._connection, tables.young_person, young_person_values(person))
        words = set(fold(f"{person.first_name} {person.last_name}").split())
        remember_names(
            self._connection, tables.name_word, person.id, PersonKind.YOUNG_PERSON, words
        )

    def likely(
        self,
        first_name: str,
        last_name: str,
        born: date | None = None,
        *,
        within: Within | None = None,
    ) -> Sequence[YoungPerson]:
        table = tables.young_person
        among = None if within is None else reached(within)
        names = (first_name, last_name)
        rows = _likely_rows(self._connection, table, PersonKind.YOUNG_PERSON, *names, among)
        found = {row.id: young_person_from(row) for row in rows}
        if born is not None:
            query = kept_within(select(table).where(table.c.birth_date == born), table.c.id, within)
            same_day = self._connection.execute(query)
            found |= {row.id: young_person_from(row) for row in same_day}
        return list(found.values())

    def followed_by(self, member: StaffMemberId) -> Sequence[YoungPersonId]:
        table = tables.young_person
        query = select(table.c.id).where(table.c.key_worker_id == member).order_by(table.c.number)
        return [YoungPersonId(row.id) for row in self._connection.execute(query)]

    def placements_of(self, young_person: YoungPersonId) -> Sequence[Placement]:
        table = tables.placement
        rows = self._connection.execute(
            select(table)
            .where(table.c.young_person_id == young_person)
            .order_by(table.c.started_on.desc(), table.c.id.desc())
        )
        return [placement_from(row) for row in rows]

    def find_placement(self, placement: PlacementId) -> Placement | None:
        table = tables.placement
        row = self._connection.execute(select(table).where(table.c.id == placement)).one_or_none()
        return None if row is None else placement_from(row)

    def keep_placement(self, placement: Placement) -> None:
        values = {
            "id": placement.id,
            "young_person_id": placement.young_person,
            "kind": placement.kind,
            "started_on": placement.started_on,
            "ended_on": placement.ended_on,
            "unit_id": placement.unit,
            "foster_family_id": placement.foster_family,
        }
        put(self._connection, tables.placement, values)

    def remove_placement(self, placement: PlacementId) -> None:
        table = tables.placement
        self._connection.execute(delete(table).where(table.c.id == placement))

    def lines(self, *, archived: bool, within: Within | None = None) -> Sequence[YoungPersonLine]:
        person, home = tables.young_person, tables.placement
        pairs = self._open_pairs()
        query = (
            select(
                person,
                tables.unit.c.name.label("unit_name"),
                tables.foster_family.c.name.label("family_name"),
                tables.staff_member.c.first_name.label("worker_first"),
                tables.staff_member.c.last_name.label("worker_last"),
            )
            .select_from(person)
            .outerjoin(home, (home.c.young_person_id == person.c.id) & home.c.ended_on.is_(None))
            .outerjoin(tables.unit, tables.unit.c.id == home.c.unit_id)
            .outerjoin(tables.foster_family, tables.foster_family.c.id == home.c.foster_family_id)
            .outerjoin(tables.staff_member, tables.staff_member.c.id == person.c.key_worker_id)
            .where(_is_archived(person, archived=archived))
            .order_by(person.c.first_name, person.c.last_name, person.c.id)
        )
        query = kept_within(query, person.c.id, within)
        return [
            young_person_line(row, *pairs.get(row.id, ("", None)))
            for row in self._connection.execute(query)
        ]

    def _open_pairs(self) -> dict[str, tuple[str, date | None]]:
        pair, mentor = tables.pair, tables.mentor
        rows = self._connection.execute(
            select(
                pair.c.young_person_id, pair.c.last_met_on, mentor.c.first_name, mentor.c.last_name
            )
            .join(mentor, mentor.c.id == pair.c.mentor_id)
            .where(pair.c.state.in_(_BEGUN))
            .order_by(pair.c.started_on)
        )
        found: dict[str, tuple[str, date | None]] = {}
        for row in rows:
            names, met = found.get(row.young_person_id, ("", None))
            name = short_name(row.first_name, row.last_name)
            last = max(filter(None, (met, row.last_met_on)), default=None)
            found[row.young_person_id] = (f"{names}, {name}" if names else name, last)
        return found


class SqlMentors:
    """The mentors' records."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, mentor: MentorId) -> Mentor:
        return mentor_from(fetch(self._connection, tables.mentor, mentor))

    def next_number(self) -> int:
        return next_number(self._connection, tables.mentor)

    def keep(self, mentor: Mentor) -> None:
        put(self._connection, tables.mentor, mentor_values(mentor))
        words = set(fold(f"{mentor.first_name} {mentor.last_name}").split())
        remember_names(self._connection, tables.name_word, mentor.id, PersonKind.MENTOR, words)

    def likely(
        self, first_name: str, last_name: str, *, within: Within | None = None
    ) -> Sequence[Mentor]:
        among = None if within is None else met_by(within)
        names = (first_name, last_name)
        rows = _likely_rows(self._connection, tables.mentor, PersonKind.MENTOR, *names, among)
        return [mentor_from(row) for row in rows]

    def lines(
        self, *, archived: bool, within: Within | None = None, named: Within | None = None
    ) -> Sequence[MentorLine]:
        mentor, association = tables.mentor, tables.association
        pairs = self._open_pairs(named)
        query = (
            select(mentor, association.c.name.label("association_name"))
            .outerjoin(association, association.c.id == mentor.c.association_id)
            .where(_is_archived(mentor, archived=archived))
            .order_by(mentor.c.first_name, mentor.c.last_name, mentor.c.id)
        )
        if within is not None:
            query = query.where(mentor.c.id.in_(met_by(within)))
        return [
            mentor_line(row, *pairs.get(row.id, ("", None)))
            for row in self._connection.execute(query)
        ]

    def _open_pairs(self, named: Within | None) -> dict[str, tuple[str, date | None]]:
        pair, person = tables.pair, tables.young_person
        query = (
            select(pair.c.mentor_id, pair.c.last_met_on, person.c.first_name, person.c.last_name)
            .join(person, person.c.id == pair.c.young_person_id)
            .where(pair.c.state.in_(_BEGUN))
            .order_by(pair.c.started_on)
        )
        rows = self._connection.execute(kept_within(query, pair.c.young_person_id, named))
        found: dict[str, tuple[str, date | None]] = {}
        for row in rows:
            names, met = found.get(row.mentor_id, ("", None))
            name = short_name(row.first_name, row.last_name)
            last = max(filter(None, (met, row.last_met_on)), default=None)
            found[row.mentor_id] = (f"{names}, {name}" if names else name, last)
        return found


def _is_archived(table: Table, *, archived: bool) -> Any:
    column = table.c.archived_on
    return column.is_not(None) if archived else column.is_(None)


def met_by(within: Within) -> Select[tuple[str]]:
    """Return the query of the mentors of the young people whom an account reaches."""
    pair = tables.pair
    known = pair.c.mentor_id.is_not(None)
    return select(pair.c.mentor_id).where(pair.c.young_person_id.in_(reached(within)) & known)


def _likely_rows(
    connection: Connection,
    table: Table,
    kind: PersonKind,
    first_name: str,
    last_name: str,
    among: Select[tuple[str]] | None,
) -> Sequence[Row[Any]]:
    words = fold(f"{first_name} {last_name}").split()
    if not words:
        return []
    word = tables.name_word
    # Names that hold a whole word of this one come first: a beginning alone is common.
    whole = func.sum(case((word.c.word.in_(words), 1), else_=0))
    begun = (
        select(word.c.person_id)
        .where(word.c.kind == kind)
        .where(or_(*(_begins(beginning) for beginning in _beginnings(words))))
    )
    if among is not None:
        begun = begun.where(word.c.person_id.in_(among))
    alike = (
        begun.group_by(word.c.person_id)
        .order_by(whole.desc(), func.count().desc())
        .limit(TWIN_CANDIDATES)
        .subquery()
    )
    query = select(table).join(alike, alike.c.person_id == table.c.id)
    return connection.execute(query).all()


def _begins(beginning: tuple[str, bool]) -> ColumnElement[bool]:
    text, is_whole = beginning
    word = tables.name_word.c.word
    return word == text if is_whole else (word >= text) & (word < f"{text}\uffff")


def _beginnings(words: Sequence[str]) -> set[tuple[str, bool]]:
    """Return what a likely twin's words begin with, or are as a whole.

    Beside the words' own beginnings: one letter of a recorded initial, the initials of these
    words written together, and each letter of a short word that may be initials itself.
    """
    found = {(word[:2], False) for word in words}
    found |= {(word[0], True) for word in words} | {("".join(word[0] for word in words), True)}
    if len(words) == 1 and len(words[0]) <= LONGEST_INITIALS:
        found |= {(letter, False) for letter in words[0]}
    return found
