"""Pairs, as rows; the day from which silence needs attention is kept with each."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.framework_codes import ClosureReason, OperatorKind, PauseReason
from mentordesk.domain.identity import AssociationId, MentorId, PairId, YoungPersonId
from mentordesk.domain.meetings import MeetingMode, MeetingOutcome, PlaceKind
from mentordesk.domain.pairs import (
    ENDED_STATES,
    Pair,
    PairState,
)
from mentordesk.domain.people import short_name
from mentordesk.domain.text import initials
from mentordesk.services.read_models import PairLine
from mentordesk.storage import tables
from mentordesk.storage.repositories.access import kept_within
from mentordesk.storage.rows import archived_young_people, code, fetch, put
from mentordesk.storage.table_parts import Instant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from mentordesk.domain.access import Within


class SqlPairs:
    """The pairs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, pair: PairId) -> Pair:
        return pair_from(fetch(self._connection, tables.pair, pair))

    def keep(self, pair: Pair) -> None:
        put(self._connection, tables.pair, pair_values(pair))

    def refresh(self, pair: PairId) -> None:
        """Bring the day on which a pair last met up to date."""
        meeting = tables.meeting
        held = (meeting.c.pair_id == pair) & (meeting.c.outcome == MeetingOutcome.HELD)
        last = select(func.max(meeting.c.held_on)).where(held)
        self.keep(replace(self.get(pair), last_met_on=self._connection.execute(last).scalar()))

    def written_at(self, pair: PairId) -> datetime | None:
        """Return when something was last written about a meeting that the pair has now."""
        meeting = tables.meeting
        logged = func.coalesce(
            meeting.c.edited_at, meeting.c.recorded_at, meeting.c.created_at, type_=Instant
        )
        recorded = meeting.c.outcome != MeetingOutcome.PLANNED
        query = select(func.max(logged)).where((meeting.c.pair_id == pair) & recorded)
        return self._connection.execute(query).scalar()

    def of_young_person(self, young_person: YoungPersonId) -> Sequence[Pair]:
        table = tables.pair
        rows = self._connection.execute(
            select(table)
            .where(table.c.young_person_id == young_person)
            .order_by(table.c.started_on.desc(), table.c.id.desc())
        )
        return [pair_from(row) for row in rows]

    def lines(
        self,
        *,
        last_logged_first: bool = True,
        limit: int = 5000,
        within: Within | None = None,
    ) -> Sequence[PairLine]:
        table = tables.pair
        query = _lines().where(table.c.state.not_in(sorted(ENDED_STATES)))
        query = query.where(tables.young_person.c.archived_on.is_(None))
        if last_logged_first:
            query = query.order_by(table.c.last_logged_at.desc().nulls_last(), table.c.id)
        else:
            query = query.order_by(tables.young_person.c.first_name, table.c.id)
        query = kept_within(query, table.c.young_person_id, within)
        return [_line(row) for row in self._connection.execute(query.limit(limit))]

    def of_mentor(self, mentor: MentorId, *, within: Within | None = None) -> Sequence[PairLine]:
        table = tables.pair
        query = _lines().where(table.c.mentor_id == mentor)
        query = query.order_by(table.c.started_on.desc(), table.c.id.desc())
        query = kept_within(query, table.c.young_person_id, within)
        return [_line(row) for row in self._connection.execute(query)]

    def line(self, pair: PairId) -> PairLine:
        query = _lines(without_mentor=True).where(tables.pair.c.id == pair)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise RecordMissing
        return _line(row)

    def silent(
        self, today: date, limit: int, *, within: Within | None = None
    ) -> Sequence[PairLine]:
        query = _lines().where(_is_silent(today)).order_by(tables.pair.c.silent_from).limit(limit)
        query = kept_within(query, tables.pair.c.young_person_id, within)
        return [_line(row) for row in self._connection.execute(query)]

    def count_silent(self, today: date, *, within: Within | None = None) -> int:
        table = tables.pair
        silent = (table.c.state == PairState.ACTIVE) & (table.c.silent_from <= today)
        query = select(func.count()).select_from(table)
        query = query.where(silent & table.c.young_person_id.not_in(archived_young_people()))
        query = kept_within(query, table.c.young_person_id, within)
        return self._connection.execute(query).scalar_one()


def _is_silent(today: date) -> ColumnElement[bool]:
    table, person = tables.pair, tables.young_person
    silent = (table.c.state == PairState.ACTIVE) & (table.c.silent_from <= today)
    return silent & person.c.archived_on.is_(None)


def _lines(*, without_mentor: bool = False) -> Select[Any]:
    person, mentor = tables.young_person, tables.mentor
    return (
        select(
            tables.pair,
            person.c.first_name.label("person_first"),
            person.c.last_name.label("person_last"),
            mentor.c.first_name.label("mentor_first"),
            mentor.c.last_name.label("mentor_last"),
        )
        .join(person, person.c.id == tables.pair.c.young_person_id)
        .join(mentor, mentor.c.id == tables.pair.c.mentor_id, isouter=without_mentor)
    )


def _line(row: Row[Any]) -> PairLine:
    return PairLine(
        pair=pair_from(row),
        young_person=short_name(row.person_first, row.person_last),
        young_person_initials=initials(row.person_first, row.person_last),
        mentor=short_name(row.mentor_first or "", row.mentor_last or ""),
        mentor_first_name=row.mentor_first or row.mentor_last or "",
    )


def pair_from(row: Row[Any]) -> Pair:
    """Return the pair that a row of ``tables.pair`` holds."""
    state = PairState(row.state)
    # Two codes stand in both lists; the state tells which one is meant.
    reasons = PauseReason if state is PairState.PAUSED else ClosureReason
    return Pair(
        id=PairId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        mentor=row.mentor_id and MentorId(row.mentor_id),
        state=state,
        started_on=row.started_on,
        rhythm_days=row.rhythm_days,
        usual_minutes=row.usual_minutes,
        usual_start=row.usual_start,
        usual_mode=MeetingMode(row.usual_mode),
        usual_place=PlaceKind(row.usual_place),
        planned_end_on=row.planned_end_on,
        ended_on=row.ended_on,
        last_met_on=row.last_met_on,
        opened_on=row.opened_on,
        operator_kind=code(OperatorKind, row.operator_kind),
        operator=row.operator_id and AssociationId(row.operator_id),
        reason=None if row.reason is None else reasons(row.reason),
        returns_on=row.returns_on,
    )


def pair_values(pair: Pair) -> dict[str, Any]:
    """Return the columns of a pair; when something was last written about it is another's."""
    values = asdict(pair)
    values["young_person_id"] = values.pop("young_person")
    values["mentor_id"] = values.pop("mentor")
    values["operator_id"] = values.pop("operator")
    values["silent_from"] = pair.silent_from
    return values
