"""A young person's file, read in one go."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.goals import GoalState
from mentordesk.domain.meetings import MeetingOutcome, total_minutes
from mentordesk.domain.next_steps import NextStep, NextStepState
from mentordesk.domain.pairs import meetings_due
from mentordesk.services.authorization import allows, authorize
from mentordesk.services.changes import Changes
from mentordesk.services.history import note
from mentordesk.services.withholding import readable_addenda, readable_meetings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import (
        GoalId,
        MeetingId,
        MentorId,
        NextStepId,
        PairId,
        YoungPersonId,
    )
    from mentordesk.domain.meetings import Addendum, Meeting
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import Mentor, Placement, YoungPerson
    from mentordesk.domain.ratings import Rating
    from mentordesk.domain.summaries import ProgressSummary
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import MovedMeeting, PairLine

RHYTHM_WEEKS = 8


@dataclass(frozen=True, slots=True)
class RhythmKept:
    """Meetings held among those that the rhythm asked for over the last eight weeks.

    Attributes:
        percent: never over 100.
        since_start: whether the mentoring itself is younger than that.
    """

    percent: int
    since_start: bool


@dataclass(frozen=True, slots=True)
class YoungPersonFile:
    """Everything that the file shows to whoever asked for it.

    Attributes:
        homes: each placement with the name of the unit or family, the present one first.
        pairs: each pair with the name of the mentor's association, latest first.
        rhythm_kept: None when no meeting was due.
    """

    person: YoungPerson
    key_worker: str
    homes: Sequence[tuple[Placement, str]]
    pairs: Sequence[tuple[PairLine, str]]
    mentors: Mapping[MentorId, Mentor]
    meetings: Sequence[Meeting]
    addenda: Mapping[MeetingId, Sequence[Addendum]]
    moves: Sequence[MovedMeeting]
    goals: Sequence[Goal]
    ratings: Mapping[GoalId, Sequence[Rating]]
    next_steps: Sequence[NextStep]
    next_planned: Meeting | None
    summaries: Sequence[ProgressSummary]
    staff: Mapping[str, str]
    held: int
    minutes: int
    rhythm_kept: RhythmKept | None

    @property
    def home(self) -> str:
        """Where the young person lives now, or nothing."""
        return next((name for home, name in self.homes if home.ended_on is None), "")

    @property
    def pair_to_meet(self) -> PairId | None:
        """The pair that a new meeting is of: one that goes on, or else one that is prepared."""
        pairs = [line.pair for line, _ in self.pairs if line.pair.is_open and line.mentor]
        return next((pair.id for pair in pairs if pair.has_begun), pairs[0].id if pairs else None)

    @property
    def active_goals(self) -> list[Goal]:
        """The goals that are being worked on."""
        return [goal for goal in self.goals if goal.state is GoalState.ACTIVE]


def young_person_file(context: Context, young_person: YoungPersonId) -> YoungPersonFile:
    """Return the file.

    Raises:
        RecordMissing: the record is gone.
    """
    today = context.clock.today()
    with context.vault.reading() as work:
        person = work.young_people.get(young_person)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
        meetings = work.meetings.of_young_person(young_person)
        meetings = readable_meetings(context, work, meetings)
        goals = work.goals.of_young_person(young_person)
        planned = [
            m
            for m in meetings
            if m.frame.outcome is MeetingOutcome.PLANNED and m.frame.held_on >= today
        ]
        staff = {member.id: member.full_name for member in work.places.staff()}
        pairs = work.pairs.of_young_person(young_person)
        mentors = _mentors(work, pairs)
        return YoungPersonFile(
            person=person,
            key_worker=staff.get(person.key_worker, "") if person.key_worker else "",
            homes=_homes(work, young_person),
            pairs=[(work.pairs.line(pair.id), _behind(work, mentors, pair)) for pair in pairs],
            mentors=mentors,
            meetings=meetings,
            addenda=_addenda(context, work, meetings),
            moves=work.meetings.moves_of(young_person),
            goals=goals,
            ratings=_ratings(work, goals),
            next_steps=work.next_steps.of_young_person(young_person),
            next_planned=planned[-1] if planned else None,
            summaries=_summaries(context, work, young_person),
            staff={str(key): name for key, name in staff.items()},
            held=sum(m.frame.outcome is MeetingOutcome.HELD for m in meetings),
            minutes=total_minutes(meetings),
            rhythm_kept=_rhythm_kept(pairs, meetings, today),
        )


def close_next_step(
    context: Context, step: NextStepId, state: NextStepState
) -> tuple[NextStep, Changes]:
    """Say that a promise was kept or openly given up, or open it again."""
    closed_on = None if state is NextStepState.OPEN else context.clock.today()
    with context.vault.writing() as work:
        before = work.next_steps.get(step)
        authorize(context, work, Action.CLOSE_STEP, before.young_person)
        closed = replace(before, state=state, closed_on=closed_on)
        work.next_steps.keep(closed)
        note(context, work, before, closed)
        work.commit()
    return closed, Changes.NEXT_STEPS


def home_name(work: UnitOfWork, home: Placement) -> str:
    """Return the name of the unit or family of a placement, or nothing."""
    if home.unit is not None:
        return work.places.unit(home.unit).name
    if home.foster_family is not None:
        return work.places.foster_family(home.foster_family).name
    return ""


def _homes(work: UnitOfWork, young_person: YoungPersonId) -> list[tuple[Placement, str]]:
    homes = work.young_people.placements_of(young_person)
    homes = sorted(homes, key=lambda home: home.ended_on is not None)
    return [(home, home_name(work, home)) for home in homes]


def _mentors(work: UnitOfWork, pairs: Sequence[Pair]) -> dict[MentorId, Mentor]:
    known = {pair.mentor for pair in pairs if pair.mentor is not None}
    return {mentor: work.mentors.get(mentor) for mentor in known}


def _behind(work: UnitOfWork, mentors: Mapping[MentorId, Mentor], pair: Pair) -> str:
    association = None if pair.mentor is None else mentors[pair.mentor].association
    return "" if association is None else work.places.association(association).name


def _ratings(work: UnitOfWork, goals: Sequence[Goal]) -> dict[GoalId, list[Rating]]:
    ratings: dict[GoalId, list[Rating]] = {goal.id: [] for goal in goals}
    for rating in work.goals.ratings_of(list(ratings)):
        ratings[rating.goal].append(rating)
    return ratings


def _summaries(
    context: Context, work: UnitOfWork, young_person: YoungPersonId
) -> Sequence[ProgressSummary]:
    if not allows(context, work, Action.READ_SUMMARIES):
        return ()
    return work.summaries.of_young_person(young_person)


def _addenda(
    context: Context, work: UnitOfWork, meetings: Sequence[Meeting]
) -> dict[MeetingId, list[Addendum]]:
    found: dict[MeetingId, list[Addendum]] = {}
    written = work.meetings.addenda([meeting.id for meeting in meetings])
    for addendum in readable_addenda(context, work, written):
        found.setdefault(addendum.meeting, []).append(addendum)
    return found


def _rhythm_kept(
    pairs: Sequence[Pair], meetings: Sequence[Meeting], today: date
) -> RhythmKept | None:
    since = today - timedelta(weeks=RHYTHM_WEEKS)
    held = Counter(
        meeting.pair
        for meeting in meetings
        if meeting.frame.outcome is MeetingOutcome.HELD and since < meeting.frame.held_on <= today
    )
    due = {pair.id: meetings_due(pair, since, today) for pair in pairs if pair.asks_rhythm}
    if not any(due.values()):
        return None
    # What one pair met more often than agreed does not make up for another pair.
    kept = sum(min(held[pair], asked) for pair, asked in due.items())
    begun_since = all(pair.started_on > since for pair in pairs if due.get(pair.id))
    return RhythmKept(round(100 * kept / sum(due.values())), begun_since)
