"""Making and opening vaults, as the window and the command line see it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mentordesk.domain.accounts import Account
    from mentordesk.domain.places import Establishment, StaffMember, VaultKind
    from mentordesk.services.ports import OpenVault

VAULT_SUFFIX = ".mentordesk"


class UpdateStep(StrEnum):
    """What is being done to bring an older vault up to date; each may take minutes."""

    COPYING = "copying"
    CHANGING = "changing"
    CHECKING = "checking"
    KEEPING = "keeping"
    """The older file is put by, and the new one takes its place."""


def nobody_listens(step: UpdateStep) -> None:
    """Where nothing is shown of an update."""
    del step


class AccountLabel(NamedTuple):
    """An account as the unlock page lists it, readable without the passphrase."""

    slot: str
    label: str


class VaultFront(NamedTuple):
    """What a closed vault shows: its name and its accounts' labels."""

    folder: Path
    name: str
    accounts: Sequence[AccountLabel]
    vault_id: str = ""


class NewVault(NamedTuple):
    """What the wizard gathered.

    Attributes:
        folder: the vault's own folder, which must not exist yet.
        label: the account's short public label, readable without the passphrase.
    """

    folder: Path
    kind: VaultKind
    name: str
    first_name: str
    last_name: str
    function: str
    label: str
    passphrase: str
    is_demonstration: bool = False


class OpenedVault(NamedTuple):
    """An open vault, whose house it is, who opened it, and with which account.

    Attributes:
        by_device: whether this computer opened it by itself: nobody typed a passphrase.
        returned: the labels of accounts that came back with a backup although they were removed
            since, and stay: without them nobody would be left to manage accounts, or others would
            be locked out. Whoever manages accounts decides about them.
        unknown: the labels of accounts that the base does not know, since it is older than they
            are: they open nothing until today's base is put back, or they are invited anew.
    """

    vault: OpenVault
    establishment: Establishment
    actor: StaffMember
    account: Account
    by_device: bool = False
    returned: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


class Removal(NamedTuple):
    """What came of removing an account.

    Attributes:
        lost: the accounts that lost their access besides, as was accepted.
        recovery_key: a new one, to be shown once, where the sheet of before could not stay valid.
        is_finished: whether the base has its new key; else the next opening gives it.
    """

    lost: tuple[str, ...] = ()
    recovery_key: str = ""
    is_finished: bool = True


class AccountDoor(Protocol):
    """Changes who opens a vault that is open; who may ask for it, the use cases decide.

    Each call takes up to seconds and belongs on the database thread, outside any transaction.

    Raises:
        VaultReadOnly: the vault was opened to be read alone.
        DiskFull, PlaceReadOnly, StorageUnavailable: the disk refused; all is as before.
    """

    def confirm(self, opened: OpenedVault, passphrase: str) -> None:
        """Make sure of who sits there, before what must not be done at an open desk.

        Raises:
            WrongPassphrase: it is not the open account's.
        """

    def change_passphrase(self, opened: OpenedVault, old: str, new: str) -> None:
        """Give the account that is open another passphrase; the base stays as it is.

        Raises:
            WrongPassphrase: ``old`` is not the account's.
            VaultReadOnly: the vault was opened to be read alone.
        """

    def rename(self, opened: OpenedVault, passphrase: str, label: str) -> None:
        """Give the open account another public label.

        Raises:
            WrongPassphrase: it is not the open account's.
        """

    def invite(self, opened: OpenedVault, slot: str, label: str) -> str:
        """Make one account more and return the one-time code that opens it."""

    def accept_invitation(self, opened: OpenedVault, code: str, new_passphrase: str) -> None:
        """Let the open account's own passphrase take the place of its one-time code.

        Raises:
            WrongPassphrase: it is not the open account's code.
        """

    def remove_account(
        self, opened: OpenedVault, passphrase: str, slot: str, *, accept_losses: bool = False
    ) -> Removal:
        """Remove an account: the vault and its base get new keys, the others notice nothing.

        One that is removed already, when asked once more, has done what was still owed. Copies of
        the vault from before stay openable with the passphrase of before. The account
        that is open may remove itself; its session ends with that.

        Raises:
            WrongPassphrase: it is not the open account's.
            BackupUnderWay: a backup is being made; nothing is done.
            AccessWouldBeLost: others could not be handed the new key; nothing is done.
        """

    def add_device(self, opened: OpenedVault, passphrase: str) -> bytes:
        """Let this computer open the open account; return the 32 bytes that do, a secret.

        Raises:
            WrongPassphrase: it is not the open account's.
        """

    def open_with_device(
        self,
        folder: Path,
        slot: str,
        device_key: bytes,
        *,
        accept_older: bool = False,
        tell: Callable[[UpdateStep], None] = nobody_listens,
    ) -> OpenedVault:
        """Open a vault by what ``add_device`` gave, for the account ``slot``.

        Raises:
            DeviceForgotten: it opens this account no more; so on, as ``open_with_passphrase``.
        """

    def remove_device(self, opened: OpenedVault, device_key: bytes | None = None) -> None:
        """Let one computer, or all of them, open the open account no more by themselves."""


class VaultDoor(AccountDoor, Protocol):
    """Makes and opens vaults; each call may take a second and belongs on the database thread."""

    def create(self, new: NewVault) -> tuple[OpenedVault, str]:
        """Make a vault and open it; return it with the recovery key, shown once.

        Raises:
            VaultExists: the folder is there already.
            PlaceReadOnly: the folder above cannot be written to.
            PlaceUnsuitable: a network drive or a synchronised folder.
        """

    def open_with_passphrase(
        self,
        folder: Path,
        slot: str,
        passphrase: str,
        *,
        accept_older: bool = False,
        tell: Callable[[UpdateStep], None] = nobody_listens,
    ) -> OpenedVault:
        """Open a vault, bringing an older one up to date.

        With ``accept_older`` a base that lacks changes is opened and believed from now on; ``tell``
        hears what an update does, on the thread of the call.

        Raises:
            WrongPassphrase: it is not this account's.
            AccountGone: the account was removed, or the base is older than it is.
            HeaderDamaged: no copy of the key header is whole.
            BaseDamaged: the key is right and the base does not read.
            BaseOlder: it opens and lacks changes that were acknowledged.
            VaultNewer: a newer program wrote it.
            VaultMissing: the folder is not there.
            BaseMissing: the folder is there, and its base is not.
            KeysMissing: the folder is there, and no copy of the key header is.
            VaultInUse: another window has it open.
            PlaceUnsuitable: it lies on a network drive or in a synchronised folder.
        """

    def copy(self, folder: Path, target: Path, slot: str, passphrase: str) -> None:
        """Copy a closed vault to a new folder of this computer; the original stays as it is.

        Takes as long as the vault is large, and holds no base: any thread may call it.

        Raises:
            WrongPassphrase: it is not this account's, and nothing was copied.
            VaultInUse: a window has the vault open.
            VaultExists: there is something at ``target``.
            PlaceUnsuitable: ``target`` cannot hold a live base either.
            DiskFull, PlaceReadOnly, StorageUnavailable: nothing is left behind.
        """

    def open_copy(self, target: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a fresh copy and prove it; one that is not whole is removed.

        Raises:
            BaseOlder: it is as the original, which lacks changes; the copy stays.
            BaseDamaged: as the original; so on, as ``open_with_passphrase``.
        """

    def open_to_read(self, folder: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a vault that another window holds, or that cannot be written to, to read alone.

        Raises:
            VaultReadOnly: it must be brought up to date first, which takes writing.
            BaseOlder: nothing can be written there, and its last changes cannot be read.
            ErasuresPending: it shows what was erased since, and that could not be erased first.
        """

    def open_with_recovery_key(
        self, folder: Path, slot: str, key: str, new_passphrase: str
    ) -> tuple[OpenedVault, str]:
        """Open a vault with its recovery key, which forces a new passphrase and a new key.

        Raises:
            WrongRecoveryKey: mistyped, or another vault's.
        """

    def renew_recovery_key(self, opened: OpenedVault, passphrase: str) -> str:
        """Give the vault another recovery key and return it; the old one opens nothing any more.

        Raises:
            WrongPassphrase: it is not the open account's: whoever finds a vault open must not get
                a key of their own to it.
            VaultReadOnly: the vault was opened to be read alone.
        """

    def rehearse(self, opened: OpenedVault, key: str) -> None:
        """Open a copy of an open vault with its recovery key, as typed; no copy stays.

        Raises:
            WrongRecoveryKey: mistyped, or of an older sheet.
            BaseDamaged: the key is right and the copy is not the vault.
        """

    def rotate_key(self, folder: Path, slot: str, passphrase: str) -> None:
        """Give the base of a closed vault another key: copies of the old one are worthless then.

        Raises:
            WrongPassphrase: it is not this account's.
            VaultInUse: a window has the vault open.
            BackupUnderWay: a backup is being made from it.
            PlaceUnsuitable: a base that is written there could be lost.
        """
