"""A meeting to columns and back, and its content as the JSON that keeps an earlier text."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, time
from typing import TYPE_CHECKING, Any

from mentordesk.domain.identity import (
    GoalId,
    MeetingId,
    OutingId,
    PairId,
    RatingId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.meetings import (
    Activity,
    Meeting,
    MeetingFrame,
    MeetingMode,
    MeetingNotes,
    MeetingOutcome,
    MeetingRevision,
    PlaceKind,
    Source,
)
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.storage.rows import code

if TYPE_CHECKING:
    from sqlalchemy import Row


def values_of(meeting: Meeting) -> dict[str, Any]:
    """Return the columns of ``meeting``, without the submission that made it."""
    return {
        "id": meeting.id,
        "pair_id": meeting.pair,
        "young_person_id": meeting.young_person,
        "number": meeting.number,
        "outing_id": meeting.outing,
        "author_id": meeting.author,
        "created_at": meeting.created_at,
        "recorded_at": meeting.recorded_at,
        "edited_at": meeting.edited_at,
        **_frame_values(meeting.frame),
        **_notes_values(meeting.notes),
    }


def _frame_values(frame: MeetingFrame) -> dict[str, Any]:
    return {
        "outcome": frame.outcome,
        "held_on": frame.held_on,
        "start_time": frame.start_time,
        "minutes": frame.minutes,
        "mode": frame.mode,
        "place_kind": frame.place_kind,
        "activities": list(frame.activities),
        "source": frame.source,
    }


def _notes_values(notes: MeetingNotes) -> dict[str, Any]:
    return {
        "facts": notes.facts,
        "youth_words": notes.youth_words,
        "analysis": notes.analysis,
        "missed_reason": notes.missed_reason,
        "mood": notes.mood,
        "goals_worked": list(notes.goals_worked),
    }


def meeting_from(row: Row[Any]) -> Meeting:
    """Return the meeting that a row holds."""
    values = row._mapping  # noqa: SLF001  # SQLAlchemy's public name for a row as a mapping
    return Meeting(
        id=MeetingId(row.id),
        pair=PairId(row.pair_id),
        young_person=YoungPersonId(row.young_person_id),
        frame=_frame(values, row.held_on, row.start_time),
        notes=_notes(values),
        number=row.number,
        author=StaffMemberId(row.author_id),
        created_at=row.created_at,
        recorded_at=row.recorded_at,
        edited_at=row.edited_at,
        outing=row.outing_id and OutingId(row.outing_id),
    )


def content_of(revision: MeetingRevision) -> dict[str, Any]:
    """Return what a meeting said before as JSON values."""
    frame = revision.frame
    values = {**_frame_values(frame), **_notes_values(revision.notes)}
    values["ratings"] = dict(revision.ratings)
    values["held_on"] = frame.held_on.isoformat()
    values["start_time"] = frame.start_time and frame.start_time.isoformat()
    return values


def revision_from(row: Row[Any]) -> MeetingRevision:
    """Return the earlier text that a row holds."""
    content = row.content
    start = content["start_time"]
    return MeetingRevision(
        revised_at=row.revised_at,
        author=StaffMemberId(row.author_id),
        frame=_frame(
            content,
            date.fromisoformat(content["held_on"]),
            time.fromisoformat(start) if start else None,
        ),
        notes=_notes(content),
        ratings={GoalId(goal): value for goal, value in content["ratings"].items()},
    )


def rating_to_json(rating: Rating) -> dict[str, Any]:
    """Return a rating as JSON values."""
    return {**asdict(rating), "rated_on": rating.rated_on.isoformat()}


def rating_from_json(values: dict[str, Any]) -> Rating:
    """Return the rating that :func:`rating_to_json` wrote."""
    return Rating(
        id=RatingId(values["id"]),
        goal=GoalId(values["goal"]),
        rater=Rater(values["rater"]),
        value=values["value"],
        rated_on=date.fromisoformat(values["rated_on"]),
        meeting=MeetingId(values["meeting"]),
        retrospective=values["retrospective"],
    )


def _frame(values: Any, held_on: date, start_time: time | None) -> MeetingFrame:
    return MeetingFrame(
        outcome=MeetingOutcome(values["outcome"]),
        held_on=held_on,
        start_time=start_time,
        minutes=values["minutes"],
        mode=MeetingMode(values["mode"]),
        place_kind=code(PlaceKind, values["place_kind"]),
        activities=tuple(Activity(activity) for activity in values["activities"]),
        source=code(Source, values["source"]),
    )


def _notes(values: Any) -> MeetingNotes:
    return MeetingNotes(
        facts=values["facts"],
        youth_words=values["youth_words"],
        analysis=values["analysis"],
        missed_reason=values["missed_reason"],
        mood=values["mood"],
        goals_worked=tuple(GoalId(goal) for goal in values["goals_worked"]),
    )
