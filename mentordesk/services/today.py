"""The first page: what waits to be written, what comes, what needs attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.drafts import OF_ACCOUNTS
from mentordesk.services.authorization import allows, authorize
from mentordesk.services.clocks import state_of_clock
from mentordesk.services.journal_reading import week_reminder
from mentordesk.services.recovery import state_of_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.places import Establishment, StaffMember
    from mentordesk.services.clocks import ClockState
    from mentordesk.services.context import Context
    from mentordesk.services.journal_reading import WeekReminder
    from mentordesk.services.ports import UnitOfWork
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
    """What the first page shows; each list is cut, each count is whole.

    Both are kept within what the account reaches; one that reads no young person's record has
    empty ones.
    """

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
    week_page: WeekReminder


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
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        if allows(context, work, Action.READ_YOUNG_PEOPLE):
            return _full(context, work, lines)
        return _quiet(context, work)


def _full(context: Context, work: UnitOfWork, lines: Lines) -> Today:
    within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
    day = context.clock.today()
    since, yesterday = day - EARLIEST_TO_WRITE, day - timedelta(days=1)
    week = day + timedelta(days=COMING_DAYS)
    unrated = day - timedelta(days=UNRATED_DAYS)
    meetings, goals = work.meetings, work.goals
    return Today(
        day=day,
        establishment=work.places.establishment(),
        actor=work.places.staff_member(context.actor),
        to_write=meetings.planned_lines(since, yesterday, lines.to_write, within=within),
        to_write_count=meetings.count_planned(since, yesterday, within=within),
        coming=meetings.planned_lines(day, week, lines.coming, within=within),
        coming_count=meetings.count_planned(day, week, within=within),
        drafts=work.drafts.lines(context.actor, within=within),
        silent_pairs=work.pairs.silent(day, lines.silent_pairs, within=within),
        silent_count=work.pairs.count_silent(day, within=within),
        unrated_goals=goals.unrated_since(unrated, lines.unrated_goals, within=within),
        unrated_count=goals.count_unrated_since(unrated, within=within),
        recovery=state_of_sheet(context, work),
        clock=state_of_clock(context, work),
        week_page=week_reminder(context, work),
    )


def _quiet(context: Context, work: UnitOfWork) -> Today:
    """Return the page of an account that looks after the house, not after young people."""
    return Today(
        day=context.clock.today(),
        establishment=work.places.establishment(),
        actor=work.places.staff_member(context.actor),
        to_write=(),
        to_write_count=0,
        coming=(),
        coming_count=0,
        drafts=_of_accounts(work.drafts.lines(context.actor)),
        silent_pairs=(),
        silent_count=0,
        unrated_goals=(),
        unrated_count=0,
        recovery=state_of_sheet(context, work),
        clock=state_of_clock(context, work),
        week_page=week_reminder(context, work),
    )


def _of_accounts(lines: Sequence[DraftLine]) -> Sequence[DraftLine]:
    """Return the drafts that name no young person: the account may have had another role."""
    return [o for o in lines if o.kind in OF_ACCOUNTS and o.young_person_id is None]
