"""A young person's file, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.goals import GoalState
from mentordesk.domain.meetings import MeetingOutcome, total_minutes
from mentordesk.domain.next_steps import NextStep, NextStepState
from mentordesk.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import GoalId, MeetingId, NextStepId, YoungPersonId
    from mentordesk.domain.meetings import Addendum, Meeting
    from mentordesk.domain.people import Placement, YoungPerson
    from mentordesk.domain.ratings import Rating
    from mentordesk.domain.summaries import ProgressSummary
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import MovedMeeting, PairLine

RHYTHM_WEEKS = 8


@dataclass(frozen=True, slots=True)
class YoungPersonFile:
    """Everything that the file shows.

    Attributes:
        homes: each placement with the name of the unit or family, the present one first.
        rhythm_kept: held among due over the last eight weeks, in percent; None when none was due.
    """

    person: YoungPerson
    key_worker: str
    homes: Sequence[tuple[Placement, str]]
    pairs: Sequence[tuple[PairLine, str]]
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
    rhythm_kept: int | None

    @property
    def home(self) -> str:
        """Where the young person lives now, or nothing."""
        return next((name for home, name in self.homes if home.ended_on is None), "")

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
        meetings = work.meetings.of_young_person(young_person)
        goals = work.goals.of_young_person(young_person)
        planned = [
            m
            for m in meetings
            if m.frame.outcome is MeetingOutcome.PLANNED and m.frame.held_on >= today
        ]
        staff = {member.id: member.full_name for member in work.places.staff()}
        return YoungPersonFile(
            person=person,
            key_worker=staff.get(person.key_worker, "") if person.key_worker else "",
            homes=_homes(work, young_person),
            pairs=_pairs(work, young_person),
            meetings=meetings,
            addenda=_addenda(work, meetings),
            moves=work.meetings.moves_of(young_person),
            goals=goals,
            ratings=_ratings(work, goals),
            next_steps=work.next_steps.of_young_person(young_person),
            next_planned=planned[-1] if planned else None,
            summaries=work.summaries.of_young_person(young_person),
            staff={str(key): name for key, name in staff.items()},
            held=sum(m.frame.outcome is MeetingOutcome.HELD for m in meetings),
            minutes=total_minutes(meetings),
            rhythm_kept=_rhythm_kept(meetings, today.toordinal()),
        )


def close_next_step(
    context: Context, step: NextStepId, state: NextStepState
) -> tuple[NextStep, Changes]:
    """Say that a promise was kept or openly given up, or open it again."""
    closed_on = None if state is NextStepState.OPEN else context.clock.today()
    with context.vault.writing() as work:
        closed = replace(work.next_steps.get(step), state=state, closed_on=closed_on)
        work.next_steps.keep(closed)
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
    return [(home, home_name(work, home)) for home in homes]


def _pairs(work: UnitOfWork, young_person: YoungPersonId) -> list[tuple[PairLine, str]]:
    found = []
    for pair in work.pairs.of_young_person(young_person):
        mentor = work.mentors.get(pair.mentor)
        behind = (
            "" if mentor.association is None else work.places.association(mentor.association).name
        )
        found.append((work.pairs.line(pair.id), behind))
    return found


def _ratings(work: UnitOfWork, goals: Sequence[Goal]) -> dict[GoalId, list[Rating]]:
    ratings: dict[GoalId, list[Rating]] = {goal.id: [] for goal in goals}
    for rating in work.goals.ratings_of(list(ratings)):
        ratings[rating.goal].append(rating)
    return ratings


def _addenda(work: UnitOfWork, meetings: Sequence[Meeting]) -> dict[MeetingId, list[Addendum]]:
    found: dict[MeetingId, list[Addendum]] = {}
    for addendum in work.meetings.addenda([meeting.id for meeting in meetings]):
        found.setdefault(addendum.meeting, []).append(addendum)
    return found


def _rhythm_kept(meetings: Sequence[Meeting], today: int) -> int | None:
    since = today - RHYTHM_WEEKS * 7
    due = [m for m in meetings if since <= m.frame.held_on.toordinal() <= today]
    if not due:
        return None
    held = sum(m.frame.outcome is MeetingOutcome.HELD for m in due)
    return round(100 * held / len(due))
