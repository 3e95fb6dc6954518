"""What is noted when a vault was opened, by the window and by the command line alike.

All of it is one transaction: what was found out is kept together with the opening, or is found
again at the next one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import AccountState
from mentordesk.domain.identity import AccountId
from mentordesk.domain.journal import JournalAction, JournalEntry, cut_record
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.journal import note, prune

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.context import Context
    from mentordesk.services.failures import FailedUnlock, Failures
    from mentordesk.services.ports import UnitOfWork

MOST_FAILURES = 100
"""Of more failed unlocks the last ones are noted: where they are gathered anybody can write."""

CLOCK_SLACK = timedelta(minutes=10)
"""So much a clock may be set back, as computers do by themselves, without a word."""


def begin(context: Context, failures: Failures) -> tuple[bool, Changes]:
    """Note that the vault was opened and what is found at it; prune what is older than the rule.

    What is found: that the journal's end is missing, that the clock was set back, that accounts
    lost their slots while a removal or an invitation was cut, and which unlocks failed before.

    Args:
        context: who could open the vault.
        failures: knows those unlocks, and lets go of them once they are noted.

    Returns:
        Whether the end of the journal is missing that the key header knows, found just now; what
        changed.

    Raises:
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted.
    """
    if context.vault.is_read_only:
        return False, Changes.NOTHING
    with failures.telling(context.vault.vault_id) as failed, context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        is_cut = _note_cut(context, work)
        _note_clock(context, work)  # before a failed unlock, whose instant is its own
        has_strays = _note_strays(context, work)
        _note_failed(work, failed)
        note(context, work, JournalAction.UNLOCKED)
        if has_strays:
            work.commit()
        else:
            work.commit_note()
    return is_cut, prune(context)


def _note_cut(context: Context, work: UnitOfWork) -> bool:
    known = context.vault.journal_witness()
    if known is None or work.journal.holds(known):
        return False
    lost = cut_record(known)
    if work.journal.is_told(JournalAction.JOURNAL_CUT, lost):
        return False
    note(context, work, JournalAction.JOURNAL_CUT, lost)
    return True


def _note_clock(context: Context, work: UnitOfWork) -> None:
    latest = work.journal.ended_at()
    if latest is not None and context.clock.now() < latest - CLOCK_SLACK:
        note(context, work, JournalAction.CLOCK_BACK)


def _note_strays(context: Context, work: UnitOfWork) -> bool:
    """Write down as removed the accounts without a slot; return whether there were any."""
    slots, now = context.vault.labels(), context.clock.now()
    strays = [
        account
        for account in work.access.accounts()
        if account.state is not AccountState.REMOVED and account.id not in slots
    ]
    for account in strays:
        work.access.keep_account(replace(account, state=AccountState.REMOVED, removed_at=now))
        note(context, work, JournalAction.ACCOUNT_REMOVED, account.id)
    return bool(strays)


def _note_failed(work: UnitOfWork, failed: Sequence[FailedUnlock]) -> None:
    for one in sorted(failed)[-MOST_FAILURES:]:
        action, account = JournalAction.FAILED_UNLOCK, AccountId(one.slot)
        work.journal.append(JournalEntry(0, one.at, account, action))
