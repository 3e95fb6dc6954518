"""The thread of a file: what happened, latest first, with its silences written out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from mentordesk.domain.goals import GoalState
from mentordesk.domain.meetings import Meeting, MeetingOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.pairs import Pair

WRITTEN_GAP_DAYS = 21
"""From so many days without a meeting on, the thread says so."""


class ThreadFilter(StrEnum):
    """What the thread may be narrowed to."""

    ALL = "all"
    MEETINGS = "meetings"
    GOALS = "goals"


class GoalEvent(StrEnum):
    """What happened to a goal."""

    CHOSEN = "chosen"
    REWORDED = "reworded"
    REACHED = "reached"
    DROPPED = "dropped"
    CARRIED_OVER = "carried_over"


@dataclass(frozen=True, slots=True)
class MeetingEntry:
    """A meeting, held or missed."""

    day: date
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class GoalEntry:
    """A change of a goal; ``before`` is the wording that was replaced."""

    day: date
    event: GoalEvent
    goal: Goal
    before: Goal | None = None

    @property
    def decided_by(self) -> str:
        """Who decided this change (``GoalOwner``), where it was said; nothing for a choice."""
        match self.event:
            case GoalEvent.CHOSEN:
                return ""
            case GoalEvent.REWORDED:
                return "" if self.before is None else self.before.ended_by
            case _:
                return self.goal.ended_by


@dataclass(frozen=True, slots=True)
class PairEntry:
    """The beginning or the end of a pair."""

    day: date
    pair: Pair
    ended: bool


@dataclass(frozen=True, slots=True)
class GapEntry:
    """A silence between two meetings, in days; it ends on ``day``, or still lasts on that day."""

    day: date
    days: int
    lasts: bool = False


Entry = MeetingEntry | GoalEntry | PairEntry | GapEntry

_ENDS = {
    GoalState.REACHED: GoalEvent.REACHED,
    GoalState.DROPPED: GoalEvent.DROPPED,
    GoalState.CARRIED_OVER: GoalEvent.CARRIED_OVER,
}


def build_thread(
    meetings: Iterable[Meeting],
    goals: Sequence[Goal],
    pairs: Sequence[Pair],
    chosen: ThreadFilter = ThreadFilter.ALL,
    *,
    today: date | None = None,
) -> list[Entry]:
    """Return the entries, latest first; planned meetings are no part of what happened.

    With ``today`` the silence that still lasts is written too, while a mentoring goes on and is
    not paused. A pair that is still prepared has no beginning yet.
    """
    entries: list[Entry] = []
    if chosen is not ThreadFilter.GOALS:
        happened = [m for m in meetings if m.frame.outcome is not MeetingOutcome.PLANNED]
        entries += [MeetingEntry(m.frame.held_on, m) for m in happened]
        entries += _gaps(happened)
        entries += [] if today is None else _present_gap(happened, pairs, today)
    if chosen is not ThreadFilter.MEETINGS:
        entries += _goal_entries(goals)
    if chosen is ThreadFilter.ALL:
        for pair in (pair for pair in pairs if pair.has_begun):
            entries.append(PairEntry(pair.started_on, pair, ended=False))
            if pair.ended_on is not None:
                entries.append(PairEntry(pair.ended_on, pair, ended=True))
    entries.sort(key=lambda entry: (entry.day, _rank(entry)), reverse=True)
    return entries


def _rank(entry: Entry) -> int:
    # On one day, latest first: a pair begins before its meetings, a gap ends before the meeting,
    # and a goal is chosen before it is given up.
    match entry:
        case GapEntry(lasts=True):
            return 6
        case PairEntry(ended=True):
            return 5
        case GoalEntry(event=event):
            return 3 if event is GoalEvent.CHOSEN else 4
        case MeetingEntry():
            return 2
        case GapEntry():
            return 1
        case _:
            return 0


def _gaps(meetings: Iterable[Meeting]) -> list[GapEntry]:
    days = sorted(m.frame.held_on for m in meetings if m.frame.outcome is MeetingOutcome.HELD)
    return [
        GapEntry(after, (after - before).days)
        for before, after in pairwise(days)
        if (after - before).days >= WRITTEN_GAP_DAYS
    ]


def _present_gap(meetings: Iterable[Meeting], pairs: Sequence[Pair], today: date) -> list[GapEntry]:
    going_on = [pair.started_on for pair in pairs if pair.is_going_on]
    if not going_on:
        return []
    held = [m.frame.held_on for m in meetings if m.frame.outcome is MeetingOutcome.HELD]
    days = (today - max(held, default=min(going_on))).days
    return [GapEntry(today, days, lasts=True)] if days >= WRITTEN_GAP_DAYS else []


def _goal_entries(goals: Sequence[Goal]) -> list[GoalEntry]:
    by_id = {goal.id: goal for goal in goals}
    entries = []
    for goal in goals:
        begun = goal.started_on or goal.created_on
        before = None if goal.supersedes is None else by_id.get(goal.supersedes)
        event = GoalEvent.CHOSEN if before is None else GoalEvent.REWORDED
        entries.append(GoalEntry(begun, event, goal, before))
        ended = _ENDS.get(goal.state)
        if ended is not None and goal.ended_on is not None:
            entries.append(GoalEntry(goal.ended_on, ended, goal))
    return entries
