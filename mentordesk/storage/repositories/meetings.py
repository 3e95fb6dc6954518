"""Meetings, as rows: the records, their earlier texts, addenda and moves."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import case, func, insert, select, update

from mentordesk.domain.bin import BinKind
from mentordesk.domain.identity import (
    AddendumId,
    GoalId,
    MeetingId,
    PairId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.meetings import (
    Addendum,
    Meeting,
    MeetingMode,
    MeetingOutcome,
    MeetingRevision,
    PlaceKind,
)
from mentordesk.domain.people import short_name
from mentordesk.domain.text import initials
from mentordesk.services.read_models import MeetingLine, MovedMeeting
from mentordesk.storage import tables
from mentordesk.storage.meeting_rows import (
    content_of,
    meeting_from,
    rating_from_json,
    rating_to_json,
    revision_from,
    values_of,
)
from mentordesk.storage.repositories.access import kept_within
from mentordesk.storage.rows import code, fetch, highest_deleted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Connection, Row

    from mentordesk.domain.access import Within
    from mentordesk.domain.periods import Period

_PLANNED = MeetingOutcome.PLANNED
_HELD = MeetingOutcome.HELD


class SqlMeetings:
    """The meetings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, meeting: MeetingId) -> Meeting:
        return meeting_from(fetch(self._connection, tables.meeting, meeting))

    def find(self, meeting: MeetingId) -> Meeting | None:
        table = tables.meeting
        row = self._connection.execute(select(table).where(table.c.id == meeting)).one_or_none()
        return None if row is None else meeting_from(row)

    def add(self, meeting: Meeting) -> None:
        self._connection.execute(insert(tables.meeting), values_of(meeting))
        self._touch_pair(meeting)

    def change(self, meeting: Meeting) -> None:
        table = tables.meeting
        self._connection.execute(update(table).where(table.c.id == meeting.id), values_of(meeting))
        self._touch_pair(meeting)

    def _touch_pair(self, meeting: Meeting) -> None:
        if meeting.frame.outcome is _PLANNED:
            return
        pair = tables.pair
        logged = meeting.edited_at or meeting.recorded_at or meeting.created_at
        self._connection.execute(
            update(pair).where(pair.c.id == meeting.pair), {"last_logged_at": logged}
        )

    def mark_written(self, meeting: MeetingId, submission: str, place: int) -> None:
        table = tables.meeting
        self._connection.execute(
            update(table).where(table.c.id == meeting),
            {"submission": submission, "submission_place": place},
        )

    def recorded_by(self, submission: str) -> Sequence[Meeting]:
        return self._written(tables.meeting.c.submission == submission)

    def recorded_with(self, meeting: MeetingId) -> Sequence[Meeting]:
        table = tables.meeting
        submission = select(table.c.submission).where(table.c.id == meeting).scalar_subquery()
        return self._written(table.c.submission == submission)

    def _written(self, condition: ColumnElement[bool]) -> Sequence[Meeting]:
        table = tables.meeting
        query = select(table).where(condition).order_by(table.c.submission_place)
        return [meeting_from(row) for row in self._connection.execute(query)]

    def of_young_person(
        self, young_person: YoungPersonId, period: Period | None = None
    ) -> Sequence[Meeting]:
        table = tables.meeting
        query = select(table).where(table.c.young_person_id == young_person)
        if period is not None:
            query = query.where(table.c.held_on.between(period.start, period.end))
        found = [meeting_from(row) for row in self._connection.execute(query)]
        # The base would carry the long texts through its sort: three times slower at 500 meetings.
        return sorted(found, key=_latest, reverse=True)

    def count_held(self, young_person: YoungPersonId, period: Period) -> int:
        table = tables.meeting
        # Asked for the outcome too, the base may take the index that goes through everybody's days.
        query = (
            select(func.count(case((table.c.outcome == _HELD, 1))))
            .where(table.c.young_person_id == young_person)
            .where(table.c.held_on.between(period.start, period.end))
        )
        return self._connection.execute(query).scalar_one()

    def last_held(self, pair: PairId, before: MeetingId | None = None) -> Meeting | None:
        table = tables.meeting
        query = select(table).where((table.c.pair_id == pair) & (table.c.outcome == _HELD))
        if before is not None:
            query = query.where(table.c.id != before)
        query = query.order_by(table.c.held_on.desc(), table.c.start_time.desc()).limit(1)
        row = self._connection.execute(query).first()
        return None if row is None else meeting_from(row)

    def next_planned(self, pair: PairId, today: date) -> Meeting | None:
        table = tables.meeting
        row = self._connection.execute(
            select(table)
            .where((table.c.pair_id == pair) & (table.c.outcome == _PLANNED))
            .where(table.c.held_on >= today)
            .order_by(table.c.held_on, table.c.start_time)
            .limit(1)
        ).first()
        return None if row is None else meeting_from(row)

    def planned_on(self, pair: PairId, day: date) -> Meeting | None:
        table = tables.meeting
        # Ordered here: for the order's sake the base would read what all pairs planned that day.
        query = (
            select(table)
            .where((table.c.pair_id == pair) & (table.c.outcome == _PLANNED))
            .where(table.c.held_on == day)
        )
        found = [meeting_from(row) for row in self._connection.execute(query)]
        return min(found, key=_latest, default=None)

    def next_number(self, young_person: YoungPersonId) -> int:
        table = tables.meeting
        highest = self._connection.execute(
            select(func.max(table.c.number)).where(table.c.young_person_id == young_person)
        ).scalar()
        return max(highest or 0, highest_deleted(self._connection, young_person)) + 1

    def is_numbered(self, young_person: YoungPersonId, number: int) -> bool:
        table = tables.meeting
        query = select(table.c.id).where(table.c.young_person_id == young_person)
        if self._connection.execute(query.where(table.c.number == number)).first() is not None:
            return True
        entry = tables.bin_entry
        binned = select(entry.c.title).where(
            (entry.c.young_person == young_person) & (entry.c.kind == BinKind.MEETING)
        )
        return any(row.title.get("number") == number for row in self._connection.execute(binned))

    def last_held_on(self, pair: PairId) -> date | None:
        table = tables.meeting
        return self._connection.execute(
            select(func.max(table.c.held_on)).where(
                (table.c.pair_id == pair) & (table.c.outcome == _HELD)
            )
        ).scalar()

    def planned_lines(
        self, first: date, last: date, limit: int, *, within: Within | None = None
    ) -> Sequence[MeetingLine]:
        table, person, mentor = tables.meeting, tables.young_person, tables.mentor
        query = (
            select(
                table,
                person.c.first_name.label("person_first"),
                person.c.last_name.label("person_last"),
                mentor.c.first_name.label("mentor_first"),
            )
            .join(person, person.c.id == table.c.young_person_id)
            .join(tables.pair, tables.pair.c.id == table.c.pair_id)
            .outerjoin(mentor, mentor.c.id == tables.pair.c.mentor_id)
            .where(_planned_between(first, last))
            .order_by(table.c.held_on, table.c.start_time, table.c.id)
            .limit(limit)
        )
        query = kept_within(query, table.c.young_person_id, within)
        return [_line(row) for row in self._connection.execute(query)]

    def count_planned(self, first: date, last: date, *, within: Within | None = None) -> int:
        query = select(func.count()).select_from(tables.meeting)
        query = kept_within(query, tables.meeting.c.young_person_id, within)
        return self._connection.execute(query.where(_planned_between(first, last))).scalar_one()

    def add_revision(self, meeting: MeetingId, revision: MeetingRevision) -> None:
        values = {
            "id": str(uuid4()),
            "meeting_id": meeting,
            "revised_at": revision.revised_at,
            "author_id": revision.author,
            "content": content_of(revision),
        }
        self._connection.execute(insert(tables.meeting_revision), values)

    def revisions(self, meeting: MeetingId) -> Sequence[MeetingRevision]:
        table = tables.meeting_revision
        rows = self._connection.execute(
            select(table).where(table.c.meeting_id == meeting).order_by(table.c.revised_at.desc())
        )
        return [revision_from(row) for row in rows]

    def add_addendum(self, addendum: Addendum) -> None:
        values = {
            "id": addendum.id,
            "meeting_id": addendum.meeting,
            "author_id": addendum.author,
            "written_at": addendum.written_at,
            "text": addendum.text,
        }
        self._connection.execute(insert(tables.addendum), values)

    def addenda(self, meetings: Sequence[MeetingId]) -> Sequence[Addendum]:
        table = tables.addendum
        rows = self._connection.execute(
            select(table).where(table.c.meeting_id.in_(meetings)).order_by(table.c.written_at)
        )
        return [_addendum(row) for row in rows]

    def add_move(self, moved: MovedMeeting) -> None:
        values = {
            "id": str(uuid4()),
            "meeting_id": moved.meeting,
            "from_pair_id": moved.from_pair,
            "to_pair_id": moved.to_pair,
            "from_young_person_id": moved.from_young_person,
            "to_young_person_id": moved.to_young_person,
            "author_id": moved.author,
            "moved_at": moved.moved_at,
            "number": moved.number,
            "goals_worked": list(moved.goals_worked),
            "ratings": [rating_to_json(rating) for rating in moved.ratings],
        }
        self._connection.execute(insert(tables.meeting_move), values)

    def moves_of(self, young_person: YoungPersonId) -> Sequence[MovedMeeting]:
        table = tables.meeting_move
        rows = self._connection.execute(
            select(table)
            .where(
                (table.c.from_young_person_id == young_person)
                | (table.c.to_young_person_id == young_person)
            )
            .order_by(table.c.moved_at)
        )
        return [_moved(row) for row in rows]


def _latest(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.frame.held_on, meeting.frame.start_time or time.min, meeting.id


def _planned_between(first: date, last: date) -> ColumnElement[bool]:
    table = tables.meeting
    return (table.c.outcome == _PLANNED) & table.c.held_on.between(first, last)


def _line(row: Row[Any]) -> MeetingLine:
    return MeetingLine(
        id=MeetingId(row.id),
        pair=PairId(row.pair_id),
        young_person_id=YoungPersonId(row.young_person_id),
        young_person=short_name(row.person_first, row.person_last),
        young_person_initials=initials(row.person_first, row.person_last),
        mentor_first_name=row.mentor_first or "",
        held_on=row.held_on,
        start_time=row.start_time,
        minutes=row.minutes,
        mode=MeetingMode(row.mode),
        place_kind=code(PlaceKind, row.place_kind),
        outcome=MeetingOutcome(row.outcome),
    )


def _addendum(row: Row[Any]) -> Addendum:
    return Addendum(
        id=AddendumId(row.id),
        meeting=MeetingId(row.meeting_id),
        author=StaffMemberId(row.author_id),
        written_at=row.written_at,
        text=row.text,
    )


def _moved(row: Row[Any]) -> MovedMeeting:
    return MovedMeeting(
        meeting=MeetingId(row.meeting_id),
        from_pair=PairId(row.from_pair_id),
        to_pair=PairId(row.to_pair_id),
        from_young_person=YoungPersonId(row.from_young_person_id),
        to_young_person=YoungPersonId(row.to_young_person_id),
        author=StaffMemberId(row.author_id),
        moved_at=row.moved_at,
        number=row.number,
        goals_worked=tuple(GoalId(goal) for goal in row.goals_worked),
        ratings=tuple(rating_from_json(rating) for rating in row.ratings),
    )
