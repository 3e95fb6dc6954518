"""The first page: what waits to be written, what comes, what needs attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentordesk.services.clocks import clock_state
from mentordesk.services.recovery import recovery_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.places import Establishment, StaffMember
    from mentordesk.services.clocks import ClockState
    from mentordesk.services.context import Context
    from mentordesk.services.read_models import (
        AttentionGoal,
        DraftLine,
        MeetingLine,
        PairLine,
    )
    from mentordesk.services.recovery import RecoveryState

SHOWN = 8
"""Lines of one card at first; the rest is counted, and shown when it is asked for."""

COMING_DAYS = 7

UNRATED_DAYS = 60
"""A goal without a rating for so long needs attention (domain.md 7.4)."""

EARLIEST_TO_WRITE = timedelta(days=365)
"""A planned meeting that was never written up is asked for this long."""


@dataclass(frozen=True, slots=True)
class Today:
    """What the first page shows; each list is cut, each count is whole."""

    day: date
    establishment: Establishment
    actor: StaffMember
    to_write: Sequence[MeetingLine]
    to_write_count: int
    coming: Sequence[MeetingLine]
    coming_count: int
    drafts: Sequence[DraftLine]
    silent_pairs: Sequence[PairLine]
    silent_count: int
    unrated_goals: Sequence[AttentionGoal]
    unrated_count: int
    recovery: RecoveryState
    clock: ClockState


@dataclass(frozen=True, slots=True)
class Lines:
    """How many lines each card is to show."""

    to_write: int = SHOWN
    coming: int = SHOWN
    silent_pairs: int = SHOWN
    unrated_goals: int = SHOWN


FEW = Lines()


def today(context: Context, lines: Lines = FEW) -> Today:
    """Return the first page; its cost grows with what it shows, not with what exists."""
    day = context.clock.today()
    since = day - EARLIEST_TO_WRITE
    yesterday = day - timedelta(days=1)
    week = day + timedelta(days=COMING_DAYS)
    unrated_before = day - timedelta(days=UNRATED_DAYS)
    recovery, clock = recovery_state(context), clock_state(context)
    with context.vault.reading() as work:
        return Today(
            day=day,
            establishment=work.places.establishment(),
            actor=work.places.staff_member(context.actor),
            to_write=work.meetings.planned_lines(since, yesterday, lines.to_write),
            to_write_count=work.meetings.count_planned(since, yesterday),
            coming=work.meetings.planned_lines(day, week, lines.coming),
            coming_count=work.meetings.count_planned(day, week),
            drafts=work.drafts.lines(context.actor),
            silent_pairs=work.pairs.silent(day, lines.silent_pairs),
            silent_count=work.pairs.count_silent(day),
            unrated_goals=work.goals.unrated_since(unrated_before, lines.unrated_goals),
            unrated_count=work.goals.count_unrated_since(unrated_before),
            recovery=recovery,
            clock=clock,
        )
