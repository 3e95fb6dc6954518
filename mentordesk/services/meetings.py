"""Meetings: record, plan, revise, correct, move; each save makes one record and no more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.errors import InvalidInput, RecordLocked
from mentordesk.domain.identity import (
    AddendumId,
    MeetingId,
    NextStepId,
    OutingId,
    PairId,
    RatingId,
)
from mentordesk.domain.meetings import (
    Addendum,
    Meeting,
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    MeetingRevision,
    PairNotes,
    PlannedNext,
    check_frame,
    check_meeting,
    check_notes,
)
from mentordesk.domain.next_steps import NextStep, NextStepState
from mentordesk.domain.problems import Problem
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.domain.text import LONG_TEXT, clean_line, clean_text
from mentordesk.services.changes import Changes
from mentordesk.services.read_models import MovedMeeting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.drafts import DraftKind
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork

WRITTEN = Changes.MEETINGS | Changes.GOALS | Changes.NEXT_STEPS | Changes.PAIRS | Changes.DRAFTS


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a save kept; ``repeated`` when the same form had been saved before."""

    meetings: tuple[Meeting, ...]
    changes: Changes
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class DraftRef:
    """The draft that a save makes needless; it goes in the same transaction."""

    kind: DraftKind
    record: str


def record_meeting(
    context: Context, draft: MeetingDraft, *, forget: DraftRef | None = None
) -> Recorded:
    """Keep a meeting for each pair of the form, with its ratings, next steps and next date.

    Saving the same submission twice keeps one. A planned meeting that the form writes up is
    changed in place; one that was taken off the list meanwhile is recorded as new.

    Raises:
        InvalidInput: the form has problems.
        RecordMissing: a pair is gone.
    """
    draft = clean_meeting(draft)
    problems = check_meeting(draft, context.clock.today())
    if problems:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        earlier = _recorded_before(work, draft)
        if earlier:
            return Recorded(tuple(earlier), Changes.NOTHING, repeated=True)
        planned = None if draft.planned is None else work.meetings.find(draft.planned)
        outing = OutingId(context.identifiers.new()) if len(draft.shares) > 1 else None
        kept = tuple(
            _record_share(context, work, draft, place, planned, outing)
            for place in range(len(draft.shares))
        )
        if forget is not None:
            work.drafts.remove(forget.kind, forget.record, context.actor)
        work.commit()
    return Recorded(kept, WRITTEN)


def plan_meeting(context: Context, pair: PairId, planned: PlannedNext) -> tuple[Meeting, Changes]:
    """Keep a planned meeting with the pair's usual length, mode and place.

    Raises:
        InvalidInput: the day is too far away.
    """
    with context.vault.writing() as work:
        meeting = _plan(context, work, work.pairs.get(pair), planned)
        problems = check_frame(meeting.frame, context.clock.today())
        if problems:
            raise InvalidInput(tuple(problems))
        work.commit()
    return meeting, Changes.MEETINGS


def forget_planned(context: Context, meeting: MeetingId) -> tuple[Meeting, Changes]:
    """Take a planned meeting off the list; a recorded one is never removed here."""
    with context.vault.writing() as work:
        found = work.meetings.get(meeting)
        work.meetings.remove_planned(meeting)
        work.commit()
    return found, Changes.MEETINGS


def revise_meeting(
    context: Context,
    meeting: MeetingId,
    frame: MeetingFrame,
    notes: MeetingNotes,
    *,
    forget: DraftRef | None = None,
) -> tuple[Meeting, Changes]:
    """Change a recorded meeting; its earlier text is kept beside it.

    Raises:
        RecordLocked: more than 14 days have passed since it was recorded.
        InvalidInput: date or texts have problems.
    """
    notes = clean_notes(notes, missed=frame.outcome.is_missed)
    problems = check_frame(frame, context.clock.today()) + check_notes(frame, notes)
    if problems:
        raise InvalidInput(tuple(problems))
    now = context.clock.now()
    with context.vault.writing() as work:
        before = work.meetings.get(meeting)
        if before.is_locked(now):
            raise RecordLocked
        after = replace(before, frame=frame, notes=notes, edited_at=now)
        if (before.frame, before.notes) != (frame, notes):
            earlier = MeetingRevision(now, context.actor, before.frame, before.notes)
            work.meetings.add_revision(meeting, earlier)
            work.meetings.change(after)
            _refresh_pair(work, after.pair)
        if forget is not None:
            work.drafts.remove(forget.kind, forget.record, context.actor)
        work.commit()
    return after, WRITTEN


def add_addendum(context: Context, meeting: MeetingId, text: str) -> tuple[Addendum, Changes]:
    """Keep a dated correction beside a record.

    Raises:
        InvalidInput: the text is empty or too long.
    """
    cleaned = clean_text(text)
    if not cleaned or len(cleaned) > LONG_TEXT:
        code = "too_long" if cleaned else "missing"
        raise InvalidInput((Problem("addendum", code, str(LONG_TEXT)),))
    addendum = Addendum(
        id=AddendumId(context.identifiers.new()),
        meeting=meeting,
        author=context.actor,
        written_at=context.clock.now(),
        text=cleaned,
    )
    with context.vault.writing() as work:
        work.meetings.get(meeting)
        work.meetings.add_addendum(addendum)
        work.commit()
    return addendum, Changes.MEETINGS


def move_meeting(context: Context, meeting: MeetingId, to: PairId) -> tuple[Meeting, Changes]:
    """Put a meeting on the pair that it belongs to; the move leaves a trace with both.

    Ratings belong to the goals of one young person: those given in a meeting that moves to
    another young person stay where they are, without the meeting.

    Raises:
        RecordLocked: the meeting can no longer be edited.
    """
    now = context.clock.now()
    with context.vault.writing() as work:
        before = work.meetings.get(meeting)
        if before.is_locked(now):
            raise RecordLocked
        target = work.pairs.get(to)
        after = replace(before, pair=target.id, young_person=target.young_person, edited_at=now)
        if target.young_person != before.young_person:
            after = _without_goals(work, after)
        work.meetings.change(after)
        work.meetings.add_move(
            MovedMeeting(
                meeting=meeting,
                from_pair=before.pair,
                to_pair=to,
                from_young_person=before.young_person,
                to_young_person=target.young_person,
                author=context.actor,
                moved_at=now,
            )
        )
        _move_next_steps(work, meeting, target)
        _refresh_pair(work, before.pair)
        _refresh_pair(work, to)
        work.commit()
    return after, WRITTEN


def revisions_of(context: Context, meeting: MeetingId) -> Sequence[MeetingRevision]:
    """Return the earlier texts of a meeting, latest first."""
    with context.vault.reading() as work:
        return work.meetings.revisions(meeting)


def clean_meeting(draft: MeetingDraft) -> MeetingDraft:
    """Return the form with cleaned texts; a missed meeting keeps its reason alone."""
    missed = draft.frame.outcome.is_missed
    return replace(
        draft, shares=tuple(_clean_share(share, missed=missed) for share in draft.shares)
    )


def clean_notes(notes: MeetingNotes, *, missed: bool) -> MeetingNotes:
    """Return the notes with cleaned texts and nothing that the outcome leaves no room for.

    Texts written of a missed meeting stay: only who wrote them can say where they belong.
    """
    cleaned = replace(
        notes,
        facts=clean_text(notes.facts),
        youth_words=clean_text(notes.youth_words),
        analysis=clean_text(notes.analysis),
    )
    if missed:
        reason = clean_line(notes.missed_reason)
        return replace(cleaned, missed_reason=reason, mood=None, goals_worked=())
    return replace(cleaned, missed_reason="")


def _clean_share(share: PairNotes, *, missed: bool) -> PairNotes:
    steps = tuple(
        replace(step, text=clean_line(step.text))
        for step in share.next_steps
        if clean_line(step.text)
    )
    return replace(
        share,
        notes=clean_notes(share.notes, missed=missed),
        next_steps=steps,
        ratings={} if missed else share.ratings,
    )


def _recorded_before(work: UnitOfWork, draft: MeetingDraft) -> Sequence[Meeting]:
    earlier = work.meetings.recorded_by(draft.submission)
    if earlier or draft.planned is None:
        return earlier
    # Another form wrote the planned meeting up; what it recorded stands.
    return work.meetings.recorded_with(draft.planned)


def _record_share(
    context: Context,
    work: UnitOfWork,
    draft: MeetingDraft,
    place: int,
    planned: Meeting | None,
    outing: OutingId | None,
) -> Meeting:
    share = draft.shares[place]
    pair = work.pairs.get(share.pair)
    now = context.clock.now()
    own = planned if planned is not None and planned.pair == pair.id else None
    meeting = Meeting(
        id=MeetingId(context.identifiers.new()) if own is None else own.id,
        pair=pair.id,
        young_person=pair.young_person,
        frame=draft.frame,
        notes=_with_goals(share),
        number=work.meetings.next_number(pair.young_person),
        author=context.actor,
        created_at=now if own is None else own.created_at,
        recorded_at=now,
        outing=outing,
    )
    if own is None:
        work.meetings.add(meeting)
    else:
        work.meetings.change(meeting)
    work.meetings.mark_written(meeting.id, draft.submission, place)
    _keep_ratings(context, work, meeting, share)
    _keep_next_steps(context, work, meeting, share)
    if share.next_meeting is not None:
        _plan(context, work, pair, share.next_meeting)
    _refresh_pair(work, pair.id)
    return meeting


def _with_goals(share: PairNotes) -> MeetingNotes:
    worked = dict.fromkeys((*share.notes.goals_worked, *share.ratings))
    return replace(share.notes, goals_worked=tuple(worked))


def _keep_ratings(context: Context, work: UnitOfWork, meeting: Meeting, share: PairNotes) -> None:
    for goal, value in share.ratings.items():
        rating = Rating(
            id=RatingId(context.identifiers.new()),
            goal=goal,
            rater=Rater.YOUNG_PERSON,
            value=value,
            rated_on=meeting.frame.held_on,
            meeting=meeting.id,
            retrospective=False,
        )
        work.goals.keep_rating(rating, context.clock.now())


def _keep_next_steps(
    context: Context, work: UnitOfWork, meeting: Meeting, share: PairNotes
) -> None:
    for step in share.next_steps:
        work.next_steps.keep(
            NextStep(
                id=NextStepId(context.identifiers.new()),
                young_person=meeting.young_person,
                pair=meeting.pair,
                meeting=meeting.id,
                text=step.text,
                owner=step.owner,
                due_on=step.due_on,
                state=NextStepState.OPEN,
                agreed_on=meeting.frame.held_on,
            )
        )


def _plan(context: Context, work: UnitOfWork, pair: Pair, planned: PlannedNext) -> Meeting:
    meeting = Meeting(
        id=MeetingId(context.identifiers.new()),
        pair=pair.id,
        young_person=pair.young_person,
        frame=MeetingFrame(
            outcome=MeetingOutcome.PLANNED,
            held_on=planned.planned_on,
            start_time=planned.start_time or pair.usual_start,
            minutes=pair.usual_minutes,
            mode=pair.usual_mode,
            place_kind=pair.usual_place,
        ),
        notes=MeetingNotes(),
        number=None,
        author=context.actor,
        created_at=context.clock.now(),
    )
    work.meetings.add(meeting)
    return meeting


def _refresh_pair(work: UnitOfWork, pair: PairId) -> None:
    found = work.pairs.get(pair)
    last = work.meetings.last_held_on(pair)
    if found.last_met_on != last:
        work.pairs.keep(replace(found, last_met_on=last))


def _without_goals(work: UnitOfWork, meeting: Meeting) -> Meeting:
    work.goals.release_ratings(meeting.id)
    number = work.meetings.next_number(meeting.young_person) if meeting.number else None
    return replace(meeting, number=number, notes=replace(meeting.notes, goals_worked=()))


def _move_next_steps(work: UnitOfWork, meeting: MeetingId, target: Pair) -> None:
    for step in work.next_steps.of_meeting(meeting):
        work.next_steps.keep(replace(step, pair=target.id, young_person=target.young_person))
