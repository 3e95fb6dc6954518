"""Next steps, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from mentordesk.domain.identity import (
    CaseReviewId,
    MeetingId,
    NextStepId,
    PairId,
    ReviewId,
    YoungPersonId,
)
from mentordesk.domain.next_steps import NextStep, NextStepKind, NextStepOwner, NextStepState
from mentordesk.storage import tables
from mentordesk.storage.rows import fetch, put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row


class SqlNextSteps:
    """What was promised."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, step: NextStepId) -> NextStep:
        return _next_step(fetch(self._connection, tables.next_step, step))

    def keep(self, step: NextStep) -> None:
        put(self._connection, tables.next_step, step_values(step))

    def of_young_person(self, young_person: YoungPersonId) -> Sequence[NextStep]:
        return self._where(tables.next_step.c.young_person_id == young_person)

    def open_of_pair(self, pair: PairId) -> Sequence[NextStep]:
        table = tables.next_step
        return self._where((table.c.pair_id == pair) & (table.c.state == NextStepState.OPEN))

    def of_meeting(self, meeting: MeetingId) -> Sequence[NextStep]:
        return self._where(tables.next_step.c.meeting_id == meeting)

    def _where(self, condition: ColumnElement[bool]) -> Sequence[NextStep]:
        table = tables.next_step
        query = select(table).where(condition)
        query = query.order_by(table.c.due_on.nulls_last(), table.c.agreed_on, table.c.id)
        return [_next_step(row) for row in self._connection.execute(query)]


def _next_step(row: Row[Any]) -> NextStep:
    return NextStep(
        id=NextStepId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        pair=row.pair_id and PairId(row.pair_id),
        meeting=row.meeting_id and MeetingId(row.meeting_id),
        text=row.text,
        owner=NextStepOwner(row.owner),
        due_on=row.due_on,
        state=NextStepState(row.state),
        agreed_on=row.agreed_on,
        closed_on=row.closed_on,
        kind=NextStepKind(row.kind),
        case_review=row.case_review_id and CaseReviewId(row.case_review_id),
        review=row.review_id and ReviewId(row.review_id),
        closing_note=row.closing_note,
    )


def step_values(step: NextStep) -> dict[str, Any]:
    """Return the columns of a next step."""
    return {
        "id": step.id,
        "young_person_id": step.young_person,
        "pair_id": step.pair,
        "meeting_id": step.meeting,
        "text": step.text,
        "owner": step.owner,
        "due_on": step.due_on,
        "state": step.state,
        "agreed_on": step.agreed_on,
        "closed_on": step.closed_on,
        "kind": step.kind,
        "case_review_id": step.case_review,
        "review_id": step.review,
        "closing_note": step.closing_note,
    }
