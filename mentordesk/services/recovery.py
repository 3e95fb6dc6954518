"""The recovery sheet: which one is valid, and when it last opened a copy of the vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import VaultReadOnly
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.rehearsals import is_rehearsal_due
from mentordesk.services.authorization import allows, authorize
from mentordesk.services.changes import Changes
from mentordesk.services.journal import note_done

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.vaults import OpenedVault, VaultDoor

GENERATION = "sheet_generation"
REHEARSED_ON = "rehearsed_on"
REHEARSED_GENERATION = "rehearsed_generation"


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What is known of the vault's recovery sheet.

    Attributes:
        rehearsed_on: when the valid sheet last opened a copy of the vault.
        generation: how many sheets this vault has had; the last one is valid.
        is_due: whether the account in front is to be reminded of trying it.
    """

    rehearsed_on: date | None
    generation: int
    is_due: bool


def recovery_state(context: Context) -> RecoveryState:
    """Return what is known of the sheet; fictitious lives and a vault to read remind of nothing."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_HOUSE)
        return state_of_sheet(context, work)


def state_of_sheet(context: Context, work: UnitOfWork) -> RecoveryState:
    """Return what is known of the sheet, within another reading; whoever cannot try it may wait."""
    generation = _number(work.settings.get(GENERATION))
    rehearsed_on = _day(work.settings.get(REHEARSED_ON))
    if _number(work.settings.get(REHEARSED_GENERATION)) != generation:
        rehearsed_on = None
    due = is_rehearsal_due(rehearsed_on, context.clock.today())
    reminds = not (
        work.places.establishment().is_demonstration or context.vault.is_read_only
    ) and allows(context, work, Action.EDIT_HOUSE)
    return RecoveryState(rehearsed_on, generation, due and reminds)


def rehearse(
    context: Context, door: VaultDoor, opened: OpenedVault, typed: str
) -> tuple[RecoveryState, Changes]:
    """Open a copy of the vault with the key that was typed, and keep that it opened.

    Whoever holds the sheet may try it: a colleague who has just come in with it, too.

    Raises:
        WrongRecoveryKey: mistyped, or of an older sheet; nothing is kept.
        VaultReadOnly: nothing could be kept.
    """
    if context.vault.is_read_only:
        raise VaultReadOnly
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
    door.rehearse(opened, typed)
    with context.vault.writing() as work:
        work.settings.keep(REHEARSED_ON, context.clock.today().isoformat())
        work.settings.keep(REHEARSED_GENERATION, str(_number(work.settings.get(GENERATION))))
        work.commit()
    return recovery_state(context), Changes.PLACES


def renew_sheet(context: Context, door: VaultDoor, opened: OpenedVault, passphrase: str) -> str:
    """Give the vault another recovery key and return it; the old sheet opens nothing any more.

    Raises:
        WrongPassphrase, VaultReadOnly: as the door says.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.EDIT_HOUSE)
    key = door.renew_recovery_key(opened, passphrase)
    note_done(context, JournalAction.RECOVERY_RENEWED)
    return key


def count_new_sheet(work: UnitOfWork) -> None:
    """Keep that another sheet is about to be valid; the trial of the one before is void."""
    work.settings.keep(GENERATION, str(_number(work.settings.get(GENERATION)) + 1))


def _number(kept: str) -> int:
    """Return a sheet's number; a vault that has never counted has its first one."""
    return int(kept) if kept.isdecimal() else 1


def _day(kept: str) -> date | None:
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None
