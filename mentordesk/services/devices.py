"""Opening a vault faster on one computer: a device key in the keyring of the person's session.

Off until somebody switches it on, per account, and never the only way in: the passphrase opens the
vault whatever the keyring does (security.md 3 and D7). A vault that was opened so is not asked for
anything more to be read and written; what would take it away or give it to others asks for the
passphrase first (:func:`require_passphrase`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from mentordesk.domain.access import Action
from mentordesk.domain.errors import PassphraseNeeded

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.context import Context
    from mentordesk.services.settings import SettingsStore
    from mentordesk.services.vaults import OpenedVault, VaultDoor

DEVICE_KEY_BYTES = 32
SENSITIVE = frozenset(
    {
        Action.MANAGE_ACCOUNTS,
        Action.GRANT_ACCESS,
        Action.EXPORT_SUMMARY,
        Action.ERASE,
        Action.RESTORE_BACKUP,
    }
)
"""Acts that a vault opened by the keyring does not let pass; another recovery sheet asks by itself.

Whoever sits down at a computer that was left open must not take the vault away for good.
"""


class DeviceKeys(Protocol):
    """The keyring of this computer's user; holds one device key for each vault and account.

    Each call may take five seconds and never longer; it belongs neither on the GUI thread nor on
    the database thread. Any program of the same session can read what is kept.
    """

    def keep(self, vault_id: str, account: str, secret: bytearray) -> None:
        """Keep a device key; returns once it was read back and is the same.

        Raises:
            KeyringUnavailable: it does not keep it; nothing of it stays.
        """

    def find(self, vault_id: str, account: str) -> bytearray:
        """Return a device key; the caller overwrites it.

        Raises:
            KeyringUnavailable: it does not give it.
        """

    def forget(self, vault_id: str, account: str) -> None:
        """Let a device key go; one that is not there is no failure.

        Raises:
            KeyringUnavailable: it may still be there.
        """


# ---------------------------------------------------------------------- what this computer knows


def known_here(store: SettingsStore, vault_id: str) -> frozenset[str]:
    """Return the slots of the accounts that this computer's keyring opens a vault for."""
    return frozenset(store.read().devices.get(vault_id, ()))


def note_known(store: SettingsStore, vault_id: str, slot: str) -> bool:
    """Remember that the keyring opens a vault for an account; return whether the disk let us."""
    return _note(store, vault_id, known_here(store, vault_id) | {slot})


def note_forgotten(store: SettingsStore, vault_id: str, slot: str) -> bool:
    """Remember that it does not any more; return whether the disk let us."""
    return _note(store, vault_id, known_here(store, vault_id) - {slot})


def _note(store: SettingsStore, vault_id: str, slots: frozenset[str]) -> bool:
    settings = store.read()
    devices = {known: kept for known, kept in settings.devices.items() if known != vault_id}
    if slots:
        devices[vault_id] = tuple(sorted(slots))
    return store.write(settings._replace(devices=devices))


# ---------------------------------------------------------------------- the way in


def open_by_device(door: VaultDoor, folder: Path, slot: str, secret: bytearray) -> OpenedVault:
    """Open a vault with what the keyring gave, and overwrite it; on the database thread.

    Raises:
        DeviceForgotten: it opens the account no more; so on, as ``open_with_passphrase``.
    """
    try:
        return door.open_with_device(folder, slot, bytes(secret))
    finally:
        secret[:] = bytes(len(secret))


# ---------------------------------------------------------------------- sensitive acts


def require_passphrase(context: Context) -> None:
    """Let a sensitive act pass, in a vault that was opened by the keyring, after its passphrase.

    Raises:
        PassphraseNeeded: it is to be asked for first.
    """
    if not context.confirmation.holds(context.clock.now()):
        raise PassphraseNeeded


def confirm_passphrase(
    context: Context, door: VaultDoor, opened: OpenedVault, passphrase: str
) -> None:
    """Prove the passphrase of the open account and let sensitive acts pass for ten minutes.

    Takes as long as unlocking; on the database thread.

    Raises:
        WrongPassphrase: it is not the account's; nothing passes.
    """
    door.confirm(opened, passphrase)
    context.confirmation.confirm(context.clock.now())
