"""A pair: one young person and one mentor, its rhythm, and when its silence needs attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.meetings import (
    DURATION_LIMITS,
    MeetingMode,
    PlaceKind,
    check_duration,
)
from mentordesk.domain.problems import Problem

if TYPE_CHECKING:
    from datetime import date, time

    from mentordesk.domain.framework_codes import ClosureReason, OperatorKind, PauseReason
    from mentordesk.domain.identity import AssociationId, MentorId, PairId, YoungPersonId

DEFAULT_RHYTHM_DAYS = 14
LONGEST_RHYTHM_DAYS = 92
FREQUENT_RHYTHM_DAYS = 14
"""Up to this rhythm a pair is called frequent and 21 days of silence need attention."""
FREQUENT_SILENCE_DAYS = 21
RARE_SILENCE_DAYS = 30

__all__ = [
    "DURATION_LIMITS",
    "Pair",
    "PairDraft",
    "PairState",
    "check_end",
    "check_pair",
    "meetings_due",
    "silence_limit_days",
]


class PairState(StrEnum):
    """Where the life of a pair stands (domain.md 2.3), from the law to the ending.

    Up to ``signed`` a pair is being prepared and may have no mentor yet.
    """

    IDENTIFIED = "identified"
    ASSESSED = "assessed"
    PROPOSED = "proposed"
    DECLINED = "declined"
    AGREED = "agreed"
    MATCHING = "matching"
    SIGNED = "signed"
    ACTIVE = "active"
    PAUSED = "paused"
    CLOSING = "closing"
    CLOSED = "closed"
    ENDED_EARLY = "ended_early"


ENDED_STATES = frozenset({PairState.CLOSED, PairState.ENDED_EARLY, PairState.DECLINED})
EARLY_STATES = frozenset(
    {
        PairState.IDENTIFIED,
        PairState.ASSESSED,
        PairState.PROPOSED,
        PairState.DECLINED,
        PairState.AGREED,
        PairState.MATCHING,
        PairState.SIGNED,
    }
)
"""Before the mentoring begins; what was declined never did."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A mentoring pair.

    Attributes:
        mentor: None while none was found.
        started_on: the day on which the mentoring began; while it is prepared, ``opened_on``.
        rhythm_days: the days between two meetings that were agreed.
        usual_minutes: the usual length of a meeting, in minutes.
        last_met_on: the day of the last meeting that was held; None before the first.
        opened_on: the day on which its path began; None for a pair that began without one, whose
            framework is to be completed.
        operator: the association, where one runs the mentoring.
        reason: of the present pause, or of the end; None where none was asked.
        returns_on: the day on which a pause is expected to end.
    """

    id: PairId
    young_person: YoungPersonId
    mentor: MentorId | None
    state: PairState
    started_on: date
    rhythm_days: int = DEFAULT_RHYTHM_DAYS
    usual_minutes: int = 90
    usual_start: time | None = None
    usual_mode: MeetingMode = MeetingMode.IN_PERSON
    usual_place: PlaceKind = PlaceKind.ESTABLISHMENT
    planned_end_on: date | None = None
    ended_on: date | None = None
    last_met_on: date | None = None
    opened_on: date | None = None
    operator_kind: OperatorKind | None = None
    operator: AssociationId | None = None
    reason: PauseReason | ClosureReason | None = None
    returns_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether meetings of this pair can still be planned."""
        return self.ended_on is None and self.state not in ENDED_STATES

    @property
    def has_begun(self) -> bool:
        """Whether the mentoring itself goes on or went on, beyond its preparation."""
        return self.state not in EARLY_STATES

    @property
    def begun_on(self) -> date | None:
        """The day on which the mentoring began; None while it is prepared."""
        return self.started_on if self.has_begun else None

    @property
    def is_going_on(self) -> bool:
        """Whether the mentoring goes on and its rhythm is kept: a paused one's is not asked."""
        return self.is_open and self.asks_rhythm

    @property
    def asks_rhythm(self) -> bool:
        """Whether meetings fell due: not while it is prepared, and not of one that is paused."""
        return self.has_begun and self.state is not PairState.PAUSED

    @property
    def silent_from(self) -> date:
        """The first day on which this pair has been without a meeting for too long."""
        since = self.last_met_on or self.started_on
        return since + timedelta(days=silence_limit_days(self.rhythm_days))


@dataclass(frozen=True, slots=True)
class PairDraft:
    """What the form of a pair holds; ``ended_on`` for one that has ended."""

    young_person: YoungPersonId | None
    mentor: MentorId | None
    started_on: date | None
    rhythm_days: int = DEFAULT_RHYTHM_DAYS
    usual_minutes: int = 90
    usual_start: time | None = None
    usual_mode: MeetingMode = MeetingMode.IN_PERSON
    usual_place: PlaceKind = PlaceKind.ESTABLISHMENT
    planned_end_on: date | None = None
    ended_on: date | None = None


def meetings_due(pair: Pair, since: date, until: date) -> int:
    """Return how many meetings the rhythm of ``pair`` has asked for, from a day to a day.

    A meeting falls due at the end of its interval: a pair that began eight days ago and meets
    every fortnight owes none yet.
    """
    begun = max(since, pair.started_on)
    last = until if pair.ended_on is None else min(until, pair.ended_on)
    return max((last - begun).days, 0) // pair.rhythm_days


def silence_limit_days(rhythm_days: int) -> int:
    """Return after how many days without a meeting a pair needs attention.

    21 days for the frequent rhythms, 30 for a monthly one (domain.md 2.2), and never less than
    the rhythm itself.
    """
    if rhythm_days <= FREQUENT_RHYTHM_DAYS:
        return FREQUENT_SILENCE_DAYS
    return max(RARE_SILENCE_DAYS, rhythm_days)


def check_pair(draft: PairDraft, today: date) -> list[Problem]:
    """Return what is wrong with the form of a pair."""
    problems = [
        Problem(field, "missing")
        for field in ("young_person", "mentor", "started_on")
        if getattr(draft, field) is None
    ]
    if draft.started_on is not None and draft.started_on > today + timedelta(days=366):
        problems.append(Problem("started_on", "in_future"))
    if not 1 <= draft.rhythm_days <= LONGEST_RHYTHM_DAYS:
        problems.append(Problem("rhythm_days", "out_of_range", f"1–{LONGEST_RHYTHM_DAYS}"))
    problems += check_duration(draft.usual_minutes, "usual_minutes")
    ends = draft.planned_end_on
    if ends is not None and draft.started_on is not None and ends <= draft.started_on:
        problems.append(Problem("planned_end_on", "before_start"))
    if draft.started_on is not None and draft.ended_on is not None:
        problems += check_end(draft.started_on, draft.ended_on, today)
    return problems


def check_end(started_on: date, ended_on: date, today: date) -> list[Problem]:
    """Return what is wrong with the day on which a pair is said to have ended."""
    if started_on <= ended_on <= today:
        return []
    return [Problem("ended_on", "out_of_range")]
