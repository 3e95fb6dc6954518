"""Meetings: record and plan; each save makes one record and no more."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.identity import (
    MeetingId,
    NextStepId,
    OutingId,
    PairId,
    RatingId,
)
from mentordesk.domain.meetings import (
    Meeting,
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlannedNext,
    check_begun,
    check_frame,
    check_meeting,
    clean_meeting,
)
from mentordesk.domain.next_steps import NextStep, NextStepState
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.services.authorization import authorize, is_reached
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.framework_facts import advance_pair
from mentordesk.services.goals import keep_rating
from mentordesk.services.history import note
from mentordesk.services.withholding import readable_meetings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork

WRITTEN = Changes.MEETINGS | Changes.GOALS | Changes.NEXT_STEPS | Changes.PAIRS | Changes.DRAFTS


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a save kept; ``repeated`` when the same form had been saved before."""

    meetings: tuple[Meeting, ...]
    changes: Changes
    repeated: bool = False


def record_meeting(
    context: Context, draft: MeetingDraft, *, forget: DraftRef | None = None
) -> Recorded:
    """Keep a meeting for each pair of the form, with its ratings, next steps and next date.

    Saving the same submission twice keeps one. A planned meeting that the form writes up is
    changed in place, and so is one that was planned for the pair on that very day; one that was
    taken off the list meanwhile is recorded as new.

    Raises:
        InvalidInput: the form has problems.
        NotAllowed: a pair is out of reach, or a goal or a step is another young person's.
        RecordMissing: a pair is gone.
    """
    draft = clean_meeting(draft)
    problems = check_meeting(draft, context.clock.today())
    if problems:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        pairs = [work.pairs.get(share.pair) for share in draft.shares]
        for pair in pairs:
            authorize(context, work, Action.WRITE_MEETING, pair.young_person)
        earlier = _recorded_before(context, work, draft)
        if earlier:
            return Recorded(tuple(earlier), Changes.NOTHING, repeated=True)
        planned = None if draft.planned is None else work.meetings.find(draft.planned)
        outing = OutingId(context.identifiers.new()) if len(draft.shares) > 1 else None
        _refuse_before_begun(draft, pairs)
        kept = tuple(
            _record_share(context, work, draft, place, planned, outing)
            for place in range(len(draft.shares))
        )
        forget_draft(context, work, forget)
        work.commit()
    return Recorded(kept, WRITTEN)


def plan_meeting(context: Context, pair: PairId, planned: PlannedNext) -> tuple[Meeting, Changes]:
    """Keep a planned meeting with the pair's usual length, mode and place.

    Raises:
        InvalidInput: the day is too far away.
    """
    with context.vault.writing() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.WRITE_MEETING, found.young_person)
        meeting = plan(context, work, found, planned)
        problems = check_frame(meeting.frame, context.clock.today())
        if problems:
            raise InvalidInput(tuple(problems))
        work.commit()
    return meeting, Changes.MEETINGS


def move_planned(
    context: Context, meeting: MeetingId, planned: PlannedNext
) -> tuple[Meeting, Changes]:
    """Put a planned meeting on another day or at another time.

    Raises:
        InvalidInput: the day is too far away.
        RecordMissing: it was written up or taken off the list meanwhile.
    """
    with context.vault.writing() as work:
        before = work.meetings.get(meeting)
        authorize(context, work, Action.WRITE_MEETING, before.young_person)
        if before.frame.outcome is not MeetingOutcome.PLANNED:
            raise RecordMissing
        frame = replace(before.frame, held_on=planned.planned_on, start_time=planned.start_time)
        problems = check_frame(frame, context.clock.today())
        if problems:
            raise InvalidInput(tuple(problems))
        after = replace(before, frame=frame)
        work.meetings.change(after)
        note(context, work, before, after)
        work.commit()
    return after, Changes.MEETINGS


def _refuse_before_begun(draft: MeetingDraft, pairs: Sequence[Pair]) -> None:
    begun = [check_begun(draft.frame, pair.begun_on) for pair in pairs]
    problems = [problem for found in begun for problem in found]
    if problems:
        raise InvalidInput(tuple(problems[:1]))


def _recorded_before(context: Context, work: UnitOfWork, draft: MeetingDraft) -> Sequence[Meeting]:
    earlier = work.meetings.recorded_by(draft.submission)
    if not earlier and draft.planned is not None:
        # Another form wrote the planned meeting up; what it recorded stands.
        earlier = work.meetings.recorded_with(draft.planned)
    seen = [one for one in earlier if is_reached(context, work, one.young_person)]
    return readable_meetings(context, work, seen)


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
    if own is None:
        own = work.meetings.planned_on(pair.id, draft.frame.held_on)
    meeting = Meeting(
        id=MeetingId(context.identifiers.new()) if own is None else own.id,
        pair=pair.id,
        young_person=pair.young_person,
        frame=draft.frame,
        notes=with_goals(share),
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
    refuse_foreign(work, meeting, share)
    _keep_ratings(context, work, meeting, share)
    keep_next_steps(context, work, meeting, share)
    if share.next_meeting is not None:
        plan(context, work, pair, share.next_meeting)
    refresh_pair(work, pair.id)
    go_on(context, work, pair.id)
    return meeting


def refuse_foreign(work: UnitOfWork, meeting: Meeting, share: PairNotes) -> None:
    """See to it that a form writes into its own young person's goals and its own steps alone.

    What is gone meanwhile belongs to nobody else.

    Raises:
        NotAllowed: a goal is another young person's, or a step was agreed in another meeting.
    """
    goals = {*share.ratings, *share.notes.goals_worked}
    if goals:
        goals -= {goal.id for goal in work.goals.of_young_person(meeting.young_person)}
    for goal in goals:
        with suppress(RecordMissing):
            if work.goals.get(goal).young_person != meeting.young_person:
                raise NotAllowed
    for step in share.next_steps:
        with suppress(RecordMissing):
            if step.id is not None and work.next_steps.get(step.id).meeting != meeting.id:
                raise NotAllowed


def with_goals(share: PairNotes) -> MeetingNotes:
    """Return the notes with the goals that were rated among those worked on."""
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
        keep_rating(context, work, rating, meeting.young_person)


def keep_next_steps(
    context: Context,
    work: UnitOfWork,
    meeting: Meeting,
    share: PairNotes,
    known: Sequence[NextStep] = (),
) -> None:
    """Keep what was promised in a meeting: new steps, and those ``known`` that the form changed."""
    before = {step.id: step for step in known}
    for step in share.next_steps:
        new = NextStep(
            id=step.id or NextStepId(context.identifiers.new()),
            young_person=meeting.young_person,
            pair=meeting.pair,
            meeting=meeting.id,
            text=step.text,
            owner=step.owner,
            due_on=step.due_on,
            state=NextStepState.OPEN,
            agreed_on=meeting.frame.held_on,
        )
        old = before.get(new.id)
        if old is None:
            work.next_steps.keep(new)
            continue
        kept = replace(new, kind=old.kind, case_review=old.case_review, review=old.review)
        work.next_steps.keep(kept)
        note(context, work, old, kept)


def plan(context: Context, work: UnitOfWork, pair: Pair, planned: PlannedNext) -> Meeting:
    """Put a planned meeting on the list; a second one of the same day changes the first."""
    already = work.meetings.planned_on(pair.id, planned.planned_on)
    if already is not None:
        start = planned.start_time or already.frame.start_time
        moved = replace(already, frame=replace(already.frame, start_time=start))
        work.meetings.change(moved)
        note(context, work, already, moved)
        return moved
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


def go_on(context: Context, work: UnitOfWork, pair: PairId) -> None:
    """Let a pair whose path leads there begin with what was recorded."""
    found = work.pairs.get(pair)
    if found.opened_on is not None and not found.has_begun:
        advance_pair(context, work, found)


def refresh_pair(work: UnitOfWork, pair: PairId) -> None:
    """Bring the day on which a pair last met up to date."""
    found = work.pairs.get(pair)
    last = work.meetings.last_held_on(pair)
    if found.last_met_on != last:
        work.pairs.keep(replace(found, last_met_on=last))
