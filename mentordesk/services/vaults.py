"""Making and opening vaults, as the window and the command line see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mentordesk.domain.places import Establishment, StaffMember, VaultKind
    from mentordesk.services.ports import OpenVault

VAULT_SUFFIX = ".mentordesk"


@dataclass(frozen=True, slots=True)
class AccountLabel:
    """An account as the unlock page lists it, readable without the passphrase."""

    slot: str
    label: str


@dataclass(frozen=True, slots=True)
class VaultFront:
    """What a closed vault shows: its name and its accounts' labels."""

    folder: Path
    name: str
    accounts: Sequence[AccountLabel]


@dataclass(frozen=True, slots=True)
class NewVault:
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


@dataclass(frozen=True, slots=True)
class OpenedVault:
    """An open vault, whose house it is, and who opened it."""

    vault: OpenVault
    establishment: Establishment
    actor: StaffMember


class VaultDoor(Protocol):
    """Makes and opens vaults; each call may take a second and belongs on the database thread."""

    def create(self, new: NewVault) -> tuple[OpenedVault, str]:
        """Make a vault and open it; return it with the recovery key, shown once.

        Raises:
            VaultExists: the folder is there already.
            PlaceReadOnly: the folder above cannot be written to.
            PlaceUnsuitable: a network drive or a synchronised folder.
        """

    def open_with_passphrase(self, folder: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a vault, bringing an older one up to date.

        Raises:
            WrongPassphrase: it is not this account's.
            HeaderDamaged: no copy of the key header is whole.
            BaseDamaged: the key is right and the base does not read.
            VaultNewer: a newer program wrote it.
            VaultMissing: the folder or the base is not there.
            VaultInUse: another window has it open.
        """

    def open_with_recovery_key(
        self, folder: Path, slot: str, key: str, new_passphrase: str
    ) -> tuple[OpenedVault, str]:
        """Open a vault with its recovery key, which forces a new passphrase and a new key.

        Raises:
            WrongRecoveryKey: mistyped, or another vault's.
        """

    def change_passphrase(self, opened: OpenedVault, old: str, new: str) -> None:
        """Give the account that is open another passphrase; the base stays as it is.

        Raises:
            WrongPassphrase: ``old`` is not the account's.
        """
