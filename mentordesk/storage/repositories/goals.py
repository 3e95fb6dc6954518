"""Goals and ratings, as rows; the day since which a goal has no rating is kept with it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from mentordesk.domain.goals import Goal, GoalDomain, GoalOwner, GoalState
from mentordesk.domain.identity import GoalId, MeetingId, RatingId, YoungPersonId
from mentordesk.domain.people import short_name
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.domain.text import initials
from mentordesk.services.read_models import AttentionGoal
from mentordesk.storage import tables
from mentordesk.storage.repositories.access import kept_within
from mentordesk.storage.rows import archived_young_people, fetch, put

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Connection, Row

    from mentordesk.domain.access import Within

REPLACED_WITHIN = timedelta(hours=24)
"""A second rating of the same day, by the same rater, takes the first one's place this long."""


class SqlGoals:
    """The goals and what was rated."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, goal: GoalId) -> Goal:
        return _goal(fetch(self._connection, tables.goal, goal))

    def keep(self, goal: Goal) -> None:
        values = {
            "id": goal.id,
            "young_person_id": goal.young_person,
            "text": goal.text,
            "domain": goal.domain,
            "owner": goal.owner,
            "state": goal.state,
            "target": goal.target,
            "position": goal.position,
            "created_on": goal.created_on,
            "started_on": goal.started_on,
            "ended_on": goal.ended_on,
            "ended_by": goal.ended_by,
            "supersedes_id": goal.supersedes,
            "last_rated_on": goal.last_rated_on,
            "unrated_since": goal.last_rated_on or goal.started_on or goal.created_on,
        }
        put(self._connection, tables.goal, values)

    def of_young_person(self, young_person: YoungPersonId) -> Sequence[Goal]:
        table = tables.goal
        rows = self._connection.execute(
            select(table)
            .where(table.c.young_person_id == young_person)
            .order_by(table.c.position, table.c.created_on, table.c.id)
        )
        return [_goal(row) for row in rows]

    def ratings_of(self, goals: Sequence[GoalId]) -> Sequence[Rating]:
        table = tables.rating
        rows = self._connection.execute(
            select(table)
            .where(table.c.goal_id.in_(goals))
            .order_by(table.c.rated_on, table.c.recorded_at, table.c.id)
        )
        return [_rating(row) for row in rows]

    def ratings_of_meeting(self, meeting: MeetingId) -> Sequence[Rating]:
        table = tables.rating
        rows = self._connection.execute(select(table).where(table.c.meeting_id == meeting))
        return [_rating(row) for row in rows]

    def take_ratings(self, meeting: MeetingId) -> Sequence[Rating]:
        taken, table = self.ratings_of_meeting(meeting), tables.rating
        self._connection.execute(delete(table).where(table.c.meeting_id == meeting))
        for rating in taken:
            self.refresh(rating.goal)
        return taken

    def return_ratings(self, ratings: Sequence[Rating], at: datetime) -> None:
        for rating in ratings:
            if not self._is_rated(rating):
                self._insert(rating, at)
                self.refresh(rating.goal)

    def _is_rated(self, rating: Rating) -> bool:
        table = tables.rating
        query = select(table.c.id).where(
            (table.c.goal_id == rating.goal)
            & (table.c.rater == rating.rater)
            & (table.c.rated_on == rating.rated_on)
        )
        return self._connection.execute(query).first() is not None

    def keep_rating(self, rating: Rating, at: datetime) -> int | None:
        replaced = self._forget_replaced(rating, at)
        self._insert(rating, at)
        self.refresh(rating.goal)
        return replaced

    def _insert(self, rating: Rating, at: datetime) -> None:
        values = {
            "id": rating.id,
            "goal_id": rating.goal,
            "rater": rating.rater,
            "value": rating.value,
            "rated_on": rating.rated_on,
            "meeting_id": rating.meeting,
            "retrospective": rating.retrospective,
            "recorded_at": at,
        }
        self._connection.execute(insert(tables.rating), values)

    def _forget_replaced(self, rating: Rating, at: datetime) -> int | None:
        table = tables.rating
        gone = self._connection.execute(
            delete(table)
            .where((table.c.goal_id == rating.goal) & (table.c.rater == rating.rater))
            .where(table.c.rated_on == rating.rated_on)
            .where(table.c.retrospective == rating.retrospective)
            .where(table.c.recorded_at > at - REPLACED_WITHIN)
            .returning(table.c.value)
        ).all()
        return gone[0].value if gone else None

    def refresh(self, goal: GoalId) -> None:
        """Bring what a goal repeats of its ratings up to date."""
        rating, table = tables.rating, tables.goal
        last = self._connection.execute(
            select(func.max(rating.c.rated_on)).where(
                (rating.c.goal_id == goal) & rating.c.retrospective.is_(False)
            )
        ).scalar()
        begun = func.coalesce(table.c.started_on, table.c.created_on)
        self._connection.execute(
            update(table)
            .where(table.c.id == goal)
            .values(last_rated_on=last, unrated_since=begun if last is None else last)
        )

    def unrated_since(
        self, day: date, limit: int, *, within: Within | None = None
    ) -> Sequence[AttentionGoal]:
        table, person = tables.goal, tables.young_person
        query = (
            select(
                table.c.id,
                table.c.text,
                table.c.unrated_since,
                person.c.id.label("person_id"),
                person.c.first_name,
                person.c.last_name,
            )
            .join(person, person.c.id == table.c.young_person_id)
            .where(_is_unrated(day))
            .order_by(table.c.unrated_since, table.c.id)
            .limit(limit)
        )
        query = kept_within(query, table.c.young_person_id, within)
        return [_attention(row) for row in self._connection.execute(query)]

    def count_unrated_since(self, day: date, *, within: Within | None = None) -> int:
        table = tables.goal
        waits = (table.c.state == GoalState.ACTIVE) & (table.c.unrated_since < day)
        query = select(func.count()).select_from(table)
        query = query.where(waits & table.c.young_person_id.not_in(archived_young_people()))
        query = kept_within(query, table.c.young_person_id, within)
        return self._connection.execute(query).scalar_one()


def _is_unrated(day: date) -> ColumnElement[bool]:
    table, person = tables.goal, tables.young_person
    waits = (table.c.state == GoalState.ACTIVE) & (table.c.unrated_since < day)
    return waits & person.c.archived_on.is_(None)


def _goal(row: Row[Any]) -> Goal:
    return Goal(
        id=GoalId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        text=row.text,
        domain=GoalDomain(row.domain),
        owner=GoalOwner(row.owner),
        state=GoalState(row.state),
        target=row.target,
        position=row.position,
        created_on=row.created_on,
        started_on=row.started_on,
        ended_on=row.ended_on,
        ended_by=row.ended_by,
        supersedes=row.supersedes_id and GoalId(row.supersedes_id),
        last_rated_on=row.last_rated_on,
    )


def _rating(row: Row[Any]) -> Rating:
    return Rating(
        id=RatingId(row.id),
        goal=GoalId(row.goal_id),
        rater=Rater(row.rater),
        value=row.value,
        rated_on=row.rated_on,
        meeting=row.meeting_id and MeetingId(row.meeting_id),
        retrospective=row.retrospective,
    )


def _attention(row: Any) -> AttentionGoal:
    return AttentionGoal(
        id=GoalId(row.id),
        text=row.text,
        young_person_id=YoungPersonId(row.person_id),
        young_person=short_name(row.first_name, row.last_name),
        young_person_initials=initials(row.first_name, row.last_name),
        since=row.unrated_since,
    )
