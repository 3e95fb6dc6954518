"""Opening the base of an unlocked vault: brought up to date, counted, and erased anew."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from sqlcipher3 import dbapi2

from mentordesk.domain.accounts import AccountState
from mentordesk.domain.errors import (
    AccountGone,
    BaseDamaged,
    BaseOlder,
    ErasuresPending,
    InvitationOver,
    KnownError,
    PlaceReadOnly,
    VaultReadOnly,
)
from mentordesk.domain.identity import AccountId
from mentordesk.services.vaults import OpenedVault, nobody_listens
from mentordesk.storage import sequence, tables, tombstones
from mentordesk.storage.engine import connect, connect_to_read
from mentordesk.storage.faults import known_fault, sorted_faults
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.renewal import renewed
from mentordesk.storage.keys.rotation import settled
from mentordesk.storage.migrations.runner import bring_up_to_date, revision_of
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.returning import remove_again

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from mentordesk.services.vaults import UpdateStep
    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.openers import Opener
    from mentordesk.storage.lock import FolderLock


class Asked(NamedTuple):
    """How a vault is to be opened.

    Attributes:
        opener: what opens the header.
        now: the instant, for invitations that end.
        accept_older: believe a base that lacks changes.
        tell: hears of what is done to an older base.
    """

    opener: Opener
    now: datetime
    accept_older: bool = False
    tell: Callable[[UpdateStep], None] = nobody_listens


def opened_to_write(
    folder: Path,
    keys: Keychain,
    lock: FolderLock,
    asked: Asked,
) -> OpenedVault:
    """Open the base of a vault whose lock is held; see ``services.vaults.VaultDoor``.

    The slot that was opened is brought up to date once the base is open.
    """
    base = folder / BASE
    if not all(os.access(place, os.W_OK) for place in (folder, base)):
        # SQLite would open such a base all the same and refuse the first save.
        raise PlaceReadOnly
    with ExitStack() as undo:
        with sorted_faults():
            # First: what is written after this leaves a header alone that does not read.
            gathered = tombstones.gathered(keys, folder, asked.opener)
            keys = settled(gathered.keys, base)
            undo.callback(keys.drop)
            if keys.journal_key is None:  # a vault from before there was a journal
                keys = keys.with_journal_key()
        bring_up_to_date(base, keys.raw_key_hex, tell=asked.tell)
        with sorted_faults():
            vault = SqlVault(folder, keys, connect(base, keys.raw_key_hex))
        undo.callback(vault.close)
        opened = _welcomed(vault, asked.now)
        missing = _counted(folder, keys) - vault.sequence()
        if missing > 0 and not asked.accept_older:
            raise BaseOlder(missing)
        vault.hold(lock)
        lock.sign(keys.label)
        if missing > 0:
            vault.restart_count()
        opened = opened._replace(returned=_set_right(vault, gathered, asked))
        undo.pop_all()
    return opened


def _set_right(vault: SqlVault, gathered: tombstones.Gathered, asked: Asked) -> tuple[str, ...]:
    """Make up for what was damaged, put back or cut before this opening.

    Returns:
        The labels of accounts that came back with a backup, and stay.
    """
    with suppress(OSError):
        # What opened the vault in its place may be the next to go.
        vault.keys.mend()
        vault.keys = renewed(vault.keys, asked.opener)
    returned: tuple[str, ...] | None = None
    with suppress(OSError):
        returned = remove_again(vault, gathered.removed, asked.opener)
    _erase_again(vault)
    if returned is not None and gathered.is_whole:
        tombstones.settle(vault.folder)
    return returned or ()


def _erase_again(vault: SqlVault) -> None:
    """Erase from an older base what was erased since: it came from a backup, or was put back."""
    if vault.erase_remembered():
        # No room to write the base anew: what was deleted is overwritten in it all the same.
        with suppress(KnownError):
            vault.leave_nothing()


def opened_to_read(folder: Path, keys: Keychain, asked: Asked) -> OpenedVault:
    """Open the base of a vault that somebody else may hold; see ``services.vaults.VaultDoor``.

    Raises:
        ErasuresPending: it would show what was erased: it must be opened to be written first.
    """
    # Read first: whoever holds the vault may go on saving.
    counted = _counted(folder, keys)
    with sorted_faults():
        keys, connection = _connected_to_read(folder / BASE, keys)
        vault = SqlVault(folder, keys, connection)
    with ExitStack() as undo:
        undo.callback(vault.close)
        if revision_of(connection) != tables.SCHEMA:
            raise VaultReadOnly
        opened = _welcomed(vault, asked.now)
        if counted > vault.sequence():
            raise BaseOlder(counted - vault.sequence())
        with vault.reading() as work:
            applied = work.settings.get(tombstones.APPLIED)
        if tombstones.are_pending(keys, folder, asked.opener, applied):
            raise ErasuresPending
        undo.pop_all()
    return opened


def _connected_to_read(base: Path, keys: Keychain) -> tuple[Keychain, dbapi2.Connection]:
    """Return a connection, and the keys with the one of a rotation cut short that it took."""
    new = keys.next_key
    if new is not None:
        with suppress(dbapi2.DatabaseError):
            return replace(keys, raw_key=new), _connected_with(base, new)
    return keys, _connected_with(base, keys.raw_key)


def _connected_with(base: Path, raw_key: bytearray) -> dbapi2.Connection:
    try:
        return connect_to_read(base, raw_key.hex())
    except dbapi2.Error as error:
        writable = all(os.access(place, os.W_OK) for place in (base.parent, base))
        # A journal that must be undone first makes a base say that it would have to be written.
        if writable or isinstance(known_fault(error), PlaceReadOnly):
            raise
        # Where nothing can be written, a log is read by its index; without one there is none.
        return connect_to_read(base, raw_key.hex(), immutable=True)


def _counted(folder: Path, keys: Keychain) -> int:
    """Return how many changes the vault says to have, beside its base."""
    return max(keys.sequence, sequence.read(folder, keys))


def _welcomed(vault: SqlVault, now: datetime) -> OpenedVault:
    with vault.reading() as work:
        establishment = work.places.establishment()
        known = {kept.id: kept for kept in work.access.accounts()}
        account = known.get(AccountId(vault.keys.slot_id))
        if account is None:
            # It was made after this base, which is an older one.
            raise AccountGone
        actor = work.places.staff_member(account.holder)
    if establishment.vault != vault.keys.vault_id:
        raise BaseDamaged
    if account.state is AccountState.REMOVED:
        # Its slot was put back: an older header beside today's base.
        raise AccountGone
    if account.state is AccountState.INVITED and account.is_invitation_over(now):
        raise InvitationOver
    vault.strangers = frozenset(vault.keys.labels) - known.keys()
    unknown = tuple(sorted(vault.keys.labels[slot] for slot in vault.strangers))
    return OpenedVault(vault, establishment, actor, account, unknown=unknown)
