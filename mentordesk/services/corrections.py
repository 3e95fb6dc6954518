"""Correcting recorded meetings: revised at first, then by addenda, moved where they belong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, RecordLocked
from mentordesk.domain.goals import GoalState
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.identity import AddendumId, RatingId
from mentordesk.domain.meetings import (
    Addendum,
    MeetingOutcome,
    MeetingRevision,
    check_begun,
    check_frame,
    check_share,
    clean_share,
)
from mentordesk.domain.next_steps import NextStepState
from mentordesk.domain.problems import Problem
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.domain.text import LONG_TEXT, clean_text
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.goals import keep_rating
from mentordesk.services.history import note
from mentordesk.services.meetings import (
    WRITTEN,
    go_on,
    keep_next_steps,
    plan,
    refresh_pair,
    refuse_foreign,
    with_goals,
)
from mentordesk.services.read_models import MovedMeeting
from mentordesk.services.withholding import readable_revisions, refuse_unread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import GoalId, MeetingId, PairId
    from mentordesk.domain.meetings import Meeting, MeetingFrame, PairNotes
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork


def revise_meeting(
    context: Context,
    meeting: MeetingId,
    frame: MeetingFrame,
    share: PairNotes,
    *,
    forget: DraftRef | None = None,
) -> tuple[Meeting, Changes]:
    """Change a recorded meeting; what it said before is kept beside it.

    The share is whole: a rating of an active goal that it lacks is taken back, and so is an open
    next step of the meeting. Ratings go with the meeting's day.

    Raises:
        NotAllowed: others wrote it, and the account may not read their texts; a goal or a step is
            another young person's.
        RecordLocked: more than 14 days have passed since it was recorded.
        InvalidInput: date, texts, steps or the next meeting have problems.
    """
    share = clean_share(share, missed=frame.outcome.is_missed)
    today, now = context.clock.today(), context.clock.now()
    with context.vault.writing() as work:
        before = work.meetings.get(meeting)
        authorize(context, work, Action.WRITE_MEETING, before.young_person)
        refuse_unread(context, work, before)
        if before.is_locked(now):
            raise RecordLocked
        pair = work.pairs.get(before.pair)
        problems = check_frame(frame, today) + check_share(frame, share, today)
        problems += check_begun(frame, pair.begun_on)
        if problems:
            raise InvalidInput(tuple(problems))
        refuse_foreign(work, before, share)
        after = _revised(context, work, before, frame, share)
        _revise_steps(context, work, after, share)
        if share.next_meeting is not None:
            plan(context, work, pair, share.next_meeting)
        forget_draft(context, work, forget)
        work.commit()
    return after, WRITTEN


def _revised(
    context: Context, work: UnitOfWork, before: Meeting, frame: MeetingFrame, share: PairNotes
) -> Meeting:
    now, rated = context.clock.now(), _ratings(work, before.id)
    after = replace(before, frame=frame, notes=with_goals(share), edited_at=now)
    changed = _revise_ratings(context, work, after, share)
    if not changed and (before.frame, before.notes) == (after.frame, after.notes):
        return before
    earlier = MeetingRevision(now, context.actor, before.frame, before.notes, rated)
    work.meetings.add_revision(before.id, earlier)
    work.meetings.change(after)
    refresh_pair(work, after.pair)
    go_on(context, work, after.pair)
    return after


def add_addendum(
    context: Context, meeting: MeetingId, text: str, *, forget: DraftRef | None = None
) -> tuple[Addendum, Changes]:
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
        found = work.meetings.get(meeting)
        authorize(context, work, Action.WRITE_MEETING, found.young_person)
        refuse_unread(context, work, found)
        work.meetings.add_addendum(addendum)
        forget_draft(context, work, forget)
        work.commit()
    return addendum, Changes.MEETINGS | Changes.DRAFTS


def revisions_of(context: Context, meeting: MeetingId) -> Sequence[MeetingRevision]:
    """Return the earlier texts of a meeting, latest first."""
    with context.vault.reading() as work:
        found = work.meetings.get(meeting)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, found.young_person)
        return readable_revisions(context, work, found, work.meetings.revisions(meeting))


def move_meeting(context: Context, meeting: MeetingId, to: PairId) -> tuple[Meeting, Changes]:
    """Put a meeting on the pair that it belongs to; the move leaves a trace with both.

    Goals belong to one young person: what was rated in a meeting that moves to another one was
    never said of these goals and is taken back; the trace keeps it. Where the meeting comes back
    to, it finds it again. The date that was agreed in it moves along.

    Raises:
        RecordLocked: the meeting can no longer be edited.
        InvalidInput: it lies before the other pair began.
    """
    now = context.clock.now()
    with context.vault.writing() as work:
        before, target = work.meetings.get(meeting), work.pairs.get(to)
        for person in (before.young_person, target.young_person):
            authorize(context, work, Action.WRITE_MEETING, person)
        refuse_unread(context, work, before)
        if before.is_locked(now):
            raise RecordLocked
        problems = check_begun(before.frame, target.begun_on)
        if problems:
            raise InvalidInput(tuple(problems))
        after = replace(before, pair=to, young_person=target.young_person, edited_at=now)
        trace = _trace(before, target, context)
        if target.young_person != before.young_person:
            ratings = tuple(work.goals.take_ratings(meeting))
            trace = replace(trace, goals_worked=before.notes.goals_worked, ratings=ratings)
            after = _find_goals_again(work, after)
        work.meetings.change(after)
        work.meetings.add_move(trace)
        work.history.follow(HistoryKind.MEETING, meeting, target.young_person)
        _move_what_it_agreed(work, before, target)
        refresh_pair(work, before.pair)
        refresh_pair(work, to)
        work.commit()
    return after, WRITTEN


def _trace(before: Meeting, target: Pair, context: Context) -> MovedMeeting:
    return MovedMeeting(
        meeting=before.id,
        from_pair=before.pair,
        to_pair=target.id,
        from_young_person=before.young_person,
        to_young_person=target.young_person,
        author=context.actor,
        moved_at=context.clock.now(),
        number=before.number,
    )


def _ratings(work: UnitOfWork, meeting: MeetingId) -> dict[GoalId, int]:
    return {rating.goal: rating.value for rating in work.goals.ratings_of_meeting(meeting)}


def _revise_ratings(context: Context, work: UnitOfWork, meeting: Meeting, share: PairNotes) -> bool:
    """Bring the meeting's ratings in line with the form; return whether any changed."""
    goals = work.goals.of_young_person(meeting.young_person)
    offered = {goal.id for goal in goals if goal.state is GoalState.ACTIVE}
    before = {r.goal: r for r in work.goals.ratings_of_meeting(meeting.id)}
    if meeting.frame.outcome.is_missed:
        offered |= set(before)
    wanted = {goal: r.value for goal, r in before.items() if goal not in offered}
    wanted |= share.ratings
    day = meeting.frame.held_on
    same = {goal: (r.value, r.rated_on) for goal, r in before.items()}
    if same == {goal: (value, day) for goal, value in wanted.items()}:
        return False
    work.goals.take_ratings(meeting.id)
    for goal, value in wanted.items():
        old = before.get(goal)
        identifier = RatingId(context.identifiers.new()) if old is None else old.id
        rating = Rating(identifier, goal, Rater.YOUNG_PERSON, value, day, meeting.id)
        keep_rating(context, work, rating, meeting.young_person)
    return True


def _revise_steps(context: Context, work: UnitOfWork, meeting: Meeting, share: PairNotes) -> None:
    kept = {step.id for step in share.next_steps}
    known = work.next_steps.of_meeting(meeting.id)
    for step in known:
        if step.state is NextStepState.OPEN and step.id not in kept:
            closed = replace(step, state=NextStepState.CANCELLED, closed_on=context.clock.today())
            work.next_steps.keep(closed)
            note(context, work, step, closed)
    keep_next_steps(context, work, meeting, share, known)


def _find_goals_again(work: UnitOfWork, meeting: Meeting) -> Meeting:
    person = meeting.young_person
    moves = [
        move
        for move in work.meetings.moves_of(person)
        if move.meeting == meeting.id and move.from_young_person == person != move.to_young_person
    ]
    left = moves[-1] if moves else None
    number = None if left is None else left.number
    if number is None or work.meetings.is_numbered(person, number):
        number = work.meetings.next_number(person)
    goals = () if left is None else left.goals_worked
    if left is not None:
        work.goals.return_ratings(left.ratings, left.moved_at)
    return replace(
        meeting,
        number=None if meeting.number is None else number,
        notes=replace(meeting.notes, goals_worked=goals),
    )


def _move_what_it_agreed(work: UnitOfWork, before: Meeting, target: Pair) -> None:
    for step in work.next_steps.of_meeting(before.id):
        work.next_steps.keep(replace(step, pair=target.id, young_person=target.young_person))
        work.history.follow(HistoryKind.NEXT_STEP, step.id, target.young_person)
    if before.recorded_at is None:
        return
    for planned in work.meetings.of_young_person(before.young_person):
        agreed = planned.pair == before.pair and planned.created_at == before.recorded_at
        if agreed and planned.frame.outcome is MeetingOutcome.PLANNED:
            work.meetings.change(replace(planned, pair=target.id, young_person=target.young_person))
            work.history.follow(HistoryKind.MEETING, planned.id, target.young_person)
