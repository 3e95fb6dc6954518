"""What the form of a meeting needs to be nearly filled in when it opens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.goals import GoalState
from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.domain.ratings import Rater
from mentordesk.services.authorization import authorize
from mentordesk.services.withholding import readable_addenda, readable_meeting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import GoalId, MeetingId, PairId
    from mentordesk.domain.meetings import Addendum, Meeting
    from mentordesk.domain.next_steps import NextStep
    from mentordesk.domain.ratings import Rating
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import PairLine


@dataclass(frozen=True, slots=True)
class PairMemory:
    """What the form shows beside one pair: last time, what was promised, goals with last rating.

    Attributes:
        last_ratings: the young person's own last rating of each active goal.
    """

    line: PairLine
    last: Meeting | None
    promised: Sequence[NextStep]
    goals: Sequence[Goal]
    last_ratings: Mapping[GoalId, Rating]
    next_planned: Meeting | None


@dataclass(frozen=True, slots=True)
class RecordedMeeting:
    """A recorded or planned meeting with what belongs to it.

    Attributes:
        draft: the reader's own of the meeting itself.
        addendum: the reader's own of one more dated addendum.
    """

    meeting: Meeting
    memory: PairMemory
    ratings: Sequence[Rating]
    next_steps: Sequence[NextStep]
    addenda: Sequence[Addendum]
    author: str
    is_locked: bool
    draft: Draft | None
    goal_texts: Mapping[GoalId, str]
    """The words of every goal of the young person, whatever became of it."""
    addendum: Draft | None = None

    @property
    def can_be_edited(self) -> bool:
        """Whether the reader may still change its text."""
        return not (self.is_locked or self.meeting.withheld)


def pair_memory(context: Context, pair: PairId, before: MeetingId | None = None) -> PairMemory:
    """Return what to show beside the form for ``pair``; ``before`` leaves one meeting out."""
    with context.vault.reading() as work:
        line = work.pairs.line(pair)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, line.pair.young_person)
        return _memory(context, work, line, before)


def recorded_meeting(context: Context, meeting: MeetingId) -> RecordedMeeting:
    """Return a meeting to read, to write up or to edit.

    Raises:
        RecordMissing: it is gone.
    """
    with context.vault.reading() as work:
        found = work.meetings.get(meeting)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, found.young_person)
        planned = found.frame.outcome is MeetingOutcome.PLANNED
        kind = DraftKind.NEW_MEETING if planned else DraftKind.MEETING
        goals = work.goals.of_young_person(found.young_person)
        return RecordedMeeting(
            meeting=readable_meeting(context, work, found),
            memory=_memory(context, work, work.pairs.line(found.pair), meeting),
            ratings=work.goals.ratings_of_meeting(meeting),
            next_steps=work.next_steps.of_meeting(meeting),
            addenda=readable_addenda(context, work, work.meetings.addenda([meeting])),
            author=work.places.staff_member(found.author).full_name,
            is_locked=found.is_locked(context.clock.now()),
            draft=work.drafts.find(kind, meeting, context.actor),
            goal_texts={goal.id: goal.text for goal in goals},
            addendum=work.drafts.find(DraftKind.ADDENDUM, meeting, context.actor),
        )


def _memory(
    context: Context, work: UnitOfWork, line: PairLine, before: MeetingId | None
) -> PairMemory:
    pair = line.pair.id
    last = work.meetings.last_held(pair, before)
    goals = [
        goal
        for goal in work.goals.of_young_person(line.pair.young_person)
        if goal.state is GoalState.ACTIVE
    ]
    ratings = [
        rating
        for rating in work.goals.ratings_of([goal.id for goal in goals])
        if rating.rater is Rater.YOUNG_PERSON
        and not rating.retrospective
        and (before is None or rating.meeting != before)
    ]
    return PairMemory(
        line=line,
        last=None if last is None else readable_meeting(context, work, last),
        promised=work.next_steps.open_of_pair(pair),
        goals=goals,
        last_ratings={rating.goal: rating for rating in ratings},
        next_planned=work.meetings.next_planned(pair, context.clock.today()),
    )
