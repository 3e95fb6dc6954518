"""Who opens a vault that is open: accounts made, confirmed and removed in its key header."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.domain.errors import AccessWouldBeLost, RecordMissing, WrongPassphrase
from mentordesk.domain.invitations import new_code
from mentordesk.services.recovery import count_new_sheet
from mentordesk.services.vaults import Removal
from mentordesk.storage.faults import disk_faults
from mentordesk.storage.keys import renewal
from mentordesk.storage.keys.keychain import RAW_KEY_BYTES
from mentordesk.storage.keys.openers import PassphraseOpener

if TYPE_CHECKING:
    from mentordesk.storage.open_vault import SqlVault


def confirm(vault: SqlVault, passphrase: str) -> None:
    """Make sure that ``passphrase`` is the open account's.

    Raises:
        WrongPassphrase: it is not.
    """
    if not vault.keys.is_passphrase(passphrase):
        raise WrongPassphrase


def invite(vault: SqlVault, slot: str, label: str) -> str:
    """Write the header with one account more; return its one-time code."""
    code = new_code(secrets.randbelow)
    with disk_faults():
        vault.keys = vault.keys.with_account(slot, label, code)
    return code


def add_device(vault: SqlVault) -> bytes:
    """Write the header with a computer more that opens the account; return that computer's key."""
    key = secrets.token_bytes(RAW_KEY_BYTES)
    with disk_faults():
        vault.keys = vault.keys.with_device(key)
    return key


def remove(vault: SqlVault, passphrase: str, account: str, *, accept_losses: bool) -> Removal:
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
    if account not in vault.keys.labels:
        raise RecordMissing
    with disk_faults():
        # Who removes is handed the new key like everybody else, and needs a pair for it.
        vault.keys = renewal.renewed(vault.keys, opener)
    gone = renewal.slots_of(vault.keys, account)
    lost = renewal.losses(vault.keys, gone)
    if (lost.accounts or lost.sheet) and not accept_losses:
        raise AccessWouldBeLost(lost.accounts, sheet=lost.sheet)
    if lost.sheet:
        with vault.writing() as work:
            count_new_sheet(work)
            work.commit()
    with disk_faults():
        vault.keys, recovery = renewal.without(
            vault.keys, gone, bytearray(secrets.token_bytes(RAW_KEY_BYTES))
        )
    is_finished = vault.take_next_key()
    with suppress(OSError):
        vault.keys = renewal.renewed(vault.keys, opener)
    return Removal(lost.accounts, "" if recovery is None else recovery.text, is_finished)
