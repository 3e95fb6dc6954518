"""Accounts that come back with a backup although they were removed since, and go once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.accounts import administrators
from mentordesk.storage.keys.renewal import NO_LOSSES, losses, renewed, slots_of, without
from mentordesk.storage.keys.slots import fresh_key

if TYPE_CHECKING:
    from mentordesk.storage.keys.openers import Opener
    from mentordesk.storage.open_vault import SqlVault


def remove_again(vault: SqlVault, removed: frozenset[str], opener: Opener) -> tuple[str, ...]:
    """Remove from a vault fresh from a backup whoever was removed since, and rotate its keys.

    Whoever opens it stays, and those without whom nobody would be left to manage accounts; all
    stay where somebody else would be locked out. The open vault is held, and its slot is up to
    date.

    Returns:
        The labels of who stays.

    Raises:
        OSError: the disk refused; all is as before.
    """
    keys = vault.keys
    labels = keys.labels
    found = removed & set(labels)
    if not found:
        return ()
    gone = found - {keys.slot_id}
    with vault.reading() as work:
        managers = {account.id for account in administrators(work.access.accounts())} & set(labels)
    if not managers - gone:
        gone -= managers
    slots = frozenset[str]().union(*(slots_of(keys, account) for account in gone))
    if losses(keys, slots) != NO_LOSSES:
        gone = frozenset()
    if gone:
        with fresh_key() as base_key:
            vault.keys, _ = without(keys, slots, base_key)
        vault.take_next_key()
        vault.keys = renewed(vault.keys, opener)
    return tuple(sorted(labels[account] for account in found - gone))
