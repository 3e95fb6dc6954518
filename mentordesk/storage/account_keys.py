"""Who opens a vault that is open: accounts made, confirmed and removed in its key header."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.domain.errors import (
    AccessWouldBeLost,
    BackupUnderWay,
    VaultReadOnly,
    WrongPassphrase,
)
from mentordesk.domain.invitations import new_code
from mentordesk.services.recovery import count_new_sheet
from mentordesk.services.vaults import Removal
from mentordesk.storage.faults import disk_faults
from mentordesk.storage.keys import renewal
from mentordesk.storage.keys.keychain import RAW_KEY_BYTES
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.openers import PassphraseOpener
from mentordesk.storage.keys.reading_out import is_read_out
from mentordesk.storage.keys.slots import fresh_key
from mentordesk.storage.open_vault import SqlVault

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.services.vaults import OpenedVault


class SqlAccountDoor:
    """Changes who opens an open vault (``services.vaults.AccountDoor``)."""

    __slots__ = ()

    def change_passphrase(self, opened: OpenedVault, old: str, new: str) -> None:
        """Give the open account another passphrase; see the protocol."""
        vault = own_to_change(opened)
        confirm(vault, old)
        with disk_faults():
            vault.keys = vault.keys.with_passphrase(new)

    def confirm(self, opened: OpenedVault, passphrase: str) -> None:
        """Make sure of who sits there; see the protocol."""
        confirm(own_vault(opened), passphrase)

    def rename(self, opened: OpenedVault, passphrase: str, label: str) -> None:
        """Give the open account another label; see the protocol."""
        vault = own_to_change(opened)
        confirm(vault, passphrase)
        with disk_faults():
            vault.keys = vault.keys.with_passphrase(passphrase, label)

    def invite(self, opened: OpenedVault, slot: str, label: str) -> str:
        """Make one account more; see the protocol."""
        return _invite(own_to_change(opened), slot, label)

    def accept_invitation(self, opened: OpenedVault, code: str, new_passphrase: str) -> None:
        """Let an own passphrase take the place of a one-time code; see the protocol."""
        self.change_passphrase(opened, code, new_passphrase)

    def remove_account(
        self, opened: OpenedVault, passphrase: str, slot: str, *, accept_losses: bool = False
    ) -> Removal:
        """Remove an account; see the protocol."""
        vault = own_to_change(opened)
        return _removal(vault, passphrase, slot, accept_losses=accept_losses)

    def add_device(self, opened: OpenedVault, passphrase: str) -> bytes:
        """Let this computer open the account; see the protocol."""
        vault = own_to_change(opened)
        confirm(vault, passphrase)
        return _add_device(vault)

    def remove_device(self, opened: OpenedVault, device_key: bytes | None = None) -> None:
        """Let a computer open the account no more; see the protocol."""
        vault = own_to_change(opened)
        with disk_faults():
            vault.keys = vault.keys.without_devices(device_key)


def own_vault(opened: OpenedVault) -> SqlVault:
    if not isinstance(opened.vault, SqlVault):
        raise TypeError("another door's vault")
    return opened.vault


def own_to_change(opened: OpenedVault) -> SqlVault:
    """Return the vault, whose keys nobody else may be about to write."""
    if opened.vault.is_read_only:
        raise VaultReadOnly
    return own_vault(opened)


def confirm(vault: SqlVault, passphrase: str) -> None:
    """Make sure that ``passphrase`` is the open account's.

    Raises:
        WrongPassphrase: it is not.
    """
    if not vault.keys.is_passphrase(passphrase):
        raise WrongPassphrase


def _invite(vault: SqlVault, slot: str, label: str) -> str:
    """Write the header with one account more; return its one-time code.

    It takes the place of one of the same label that the base does not know.
    """
    code = new_code(secrets.randbelow)
    labels = vault.keys.labels
    namesakes = [s for s in vault.strangers & set(labels) if labels[s] == label]
    with disk_faults():
        vault.keys = vault.keys.without_slots(_slots_of(vault, namesakes))
        vault.keys = vault.keys.with_account(slot, label, code)
    return code


def _add_device(vault: SqlVault) -> bytes:
    """Write the header with a computer more that opens the account; return that computer's key."""
    key = secrets.token_bytes(RAW_KEY_BYTES)
    with disk_faults():
        vault.keys = vault.keys.with_device(key)
    return key


def _removal(vault: SqlVault, passphrase: str, account: str, *, accept_losses: bool) -> Removal:
    """Remove an account and give vault and base new keys; see the door's protocol.

    The header goes first: from then on the account is gone, and the base is owed a key that the
    account never could read. Whatever is cut after that, the next opening does it.
    """
    opener = PassphraseOpener(vault.keys.slot_id, passphrase)
    try:
        return _remove(vault, opener, account, accept_losses=accept_losses)
    finally:
        opener.drop()


def _remove(
    vault: SqlVault, opener: PassphraseOpener, account: str, *, accept_losses: bool
) -> Removal:
    if not vault.keys.is_opened_by(opener):
        raise WrongPassphrase
    if is_read_out(vault.folder / BASE):
        raise BackupUnderWay
    if account not in vault.keys.labels:
        # Asked once more, after the disk refused what comes after the header.
        return Removal(is_finished=vault.keys.next_key is None or vault.take_next_key())
    with disk_faults():
        # Who removes is handed the new key like everybody else, and needs a pair for it.
        vault.keys = renewal.renewed(vault.keys, opener)
    # Those whom the base does not know open nothing: they go along.
    gone = _slots_of(vault, [account, *(vault.strangers & set(vault.keys.labels))])
    lost = renewal.losses(vault.keys, gone)
    if (lost.accounts or lost.sheet) and not accept_losses:
        raise AccessWouldBeLost(lost.accounts, sheet=lost.sheet)
    if lost.sheet:
        with vault.writing() as work:
            count_new_sheet(work)
            work.commit()
    with disk_faults(), fresh_key() as base_key:
        vault.keys, recovery = renewal.without(vault.keys, gone, base_key)
    is_finished = vault.take_next_key()
    with suppress(OSError):
        vault.keys = renewal.renewed(vault.keys, opener)
    return Removal(lost.accounts, "" if recovery is None else recovery.text, is_finished)


def _slots_of(vault: SqlVault, accounts: Iterable[str]) -> frozenset[str]:
    each = (renewal.slots_of(vault.keys, account) for account in accounts)
    return frozenset[str]().union(*each)
