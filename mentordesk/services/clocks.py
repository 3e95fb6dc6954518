"""The clock against the vault: a wrong day would go into every record, and order the backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.clocks import is_behind
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork

BELIEVED = "clock_believed"
"""Under this name the vault keeps until when its records came from a clock that was ahead."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """What the vault says of the clock.

    Attributes:
        last_written: the latest instant that its records bear; None where there is none.
        can_be_believed: whether it can be kept that the clock is right all the same.
    """

    is_behind: bool
    last_written: datetime | None
    can_be_believed: bool


def clock_state(context: Context) -> ClockState:
    """Return whether the clock is behind what the vault holds; a read-only vault is told, too."""
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        return state_of_clock(context, work)


def state_of_clock(context: Context, work: UnitOfWork) -> ClockState:
    """Return what the vault says of the clock, within another reading."""
    last = work.settings.last_written()
    believed = _instant(work.settings.get(BELIEVED))
    behind = is_behind(context.clock.now(), last, believed)
    return ClockState(behind, last, not context.vault.is_read_only)


def believe_clock(context: Context) -> tuple[ClockState, Changes]:
    """Keep that the clock is right: what bears a later day was written under a wrong one.

    Raises:
        VaultReadOnly: nothing can be kept.
    """
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        last = work.settings.last_written()
        if last is not None:
            work.settings.keep(BELIEVED, last.isoformat())
            work.commit()
    return clock_state(context), Changes.PLACES


def _instant(kept: str) -> datetime | None:
    try:
        return datetime.fromisoformat(kept)
    except ValueError:
        return None
