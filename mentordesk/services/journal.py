"""The journal: noting who did what, and reading, proving, exporting and pruning what was noted.

Acts that change records are noted in their own transaction; looking at something is a small one of
its own. In a vault that was opened to be read alone nothing can be noted.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import (
    BaseDamaged,
    DiskFull,
    PlaceReadOnly,
    StorageUnavailable,
)
from mentordesk.domain.journal import (
    MONTHS,
    USUAL_MONTHS,
    JournalAction,
    JournalEntry,
)
from mentordesk.domain.periods import months_before
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.local_days import first_instant
from mentordesk.services.noticing import was_noticed

if TYPE_CHECKING:
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork

SAME_VISIT = timedelta(minutes=15)
"""For how long what is read beside a file belongs to the opening that was noted."""

SEARCHES_APART = timedelta(minutes=1)
"""Typing a name asks at each pause: one entry tells of all that an account asks within this."""

RETENTION = "journal_months"
_NOTICED = "journal_noticed"


# -------------------------------------------------------------------------- noting


def note(context: Context, work: UnitOfWork, action: JournalAction, record: str = "") -> None:
    """Note what a use case does, within its own transaction.

    Args:
        context: who does it.
        work: the transaction, which the use case commits.
        action: what.
        record: the identifier of what it is done to; never a name or a text.
    """
    now = context.clock.now()
    work.journal.append(JournalEntry(0, now, context.account, action, record))


def note_alone(context: Context, action: JournalAction, record: str = "") -> None:
    """Note something that changes no record, in a transaction of its own.

    Raises:
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted.
    """
    if context.vault.is_read_only:
        return
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        note(context, work, action, record)
        work.commit_note()


def note_done(context: Context, action: JournalAction, record: str = "") -> None:
    """Note what is done already and cannot be undone: a disk that refuses must not hide it."""
    with suppress(BaseDamaged, DiskFull, PlaceReadOnly, StorageUnavailable):
        note_alone(context, action, record)


def note_once(context: Context, action: JournalAction, within: timedelta = SEARCHES_APART) -> None:
    """Note something unless the same account did it just now; raises as ``note_alone`` does."""
    if context.vault.is_read_only:
        return
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        since = context.clock.now() - within
        if not work.journal.is_noted(action, context.account, since):
            note(context, work, action)
            work.commit_note()


def open_file(context: Context, young_person: YoungPersonId) -> None:
    """Note that a young person's file was opened: once for each arrival at it.

    Raises:
        NotAllowed: this account may not read it.
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
    note_alone(context, JournalAction.OPENED_FILE, young_person)


def open_part(context: Context, young_person: YoungPersonId) -> None:
    """Note that texts of a file are read on a page of their own: a meeting, a form, a summary.

    Nothing is noted where the account opened the file itself just before.

    Raises:
        NotAllowed: this account may not read it.
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
        since, opened = context.clock.now() - SAME_VISIT, JournalAction.OPENED_FILE
        if work.journal.is_noted(opened, context.account, since, young_person):
            return
    note_alone(context, opened, young_person)


# -------------------------------------------------------------------------- how long it is kept


def retention(context: Context) -> int:
    """Return for how many months entries are kept."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
        return _months(work)


def keep_retention(context: Context, months: int) -> tuple[int, Changes]:
    """Keep another length.

    Raises:
        NotAllowed: it is a rule of the house.
        ValueError: it is none of those that are offered.
    """
    if months not in MONTHS:
        raise ValueError(months)
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_HOUSE)
        if months != _months(work):
            work.settings.keep(RETENTION, str(months))
            note(context, work, JournalAction.RETENTION_CHANGED, str(months))
            work.commit()
    return months, Changes.JOURNAL


def prune(context: Context) -> Changes:
    """Remove what is older than the rule says, and tell of it by a signed entry.

    On one day it is only noticed, as with the bin. It is nobody's act: any account's opening does
    it.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        day = months_before(context.clock.today(), _months(work))
        expired = work.journal.expired(first_instant(day))
    if expired is None or not was_noticed(context, _NOTICED):
        return Changes.NOTHING
    told = JournalEntry(0, context.clock.now(), context.account, JournalAction.JOURNAL_PRUNED)
    with context.vault.writing() as work:
        work.journal.prune(expired, day, told)
        work.commit()
    return Changes.JOURNAL


def _months(work: UnitOfWork) -> int:
    kept = work.settings.get(RETENTION)
    return int(kept) if kept.isdecimal() and int(kept) in MONTHS else USUAL_MONTHS
