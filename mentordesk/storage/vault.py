"""Makes, opens and closes vaults: the folder, its keys, its base and its lock."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert

from mentordesk.domain.accounts import Account, Role
from mentordesk.domain.errors import (
    BaseDamaged,
    BaseMissing,
    BaseOlder,
    PlaceUnsuitable,
    VaultExists,
    VaultMissing,
    VaultReadOnly,
)
from mentordesk.domain.identity import AccountId, StaffMemberId, VaultId
from mentordesk.domain.places import Establishment, StaffMember
from mentordesk.services.recovery import count_new_sheet
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault, OpenedVault
from mentordesk.storage import account_keys, tables
from mentordesk.storage.copying import copy_folder, remove_copy
from mentordesk.storage.engine import assert_floors, connect
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import make_folder, remove_quietly
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.openers import DeviceOpener, PassphraseOpener
from mentordesk.storage.keys.renewal import renewed
from mentordesk.storage.keys.rotation import rotate, settled
from mentordesk.storage.lock import FolderLock
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.opening import opened_to_read, opened_to_write
from mentordesk.storage.rehearsal import copy_vault
from mentordesk.storage.table_parts import metadata

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.ports import Identifiers
    from mentordesk.services.vaults import Removal
    from mentordesk.storage.keys.kdf import KdfParameters
    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.openers import Opener


COPIES = "mentordesk-essai-"
"""How the temporary folders begin in which a recovery key is tried."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class SqlVaultDoor:
    """Makes and opens vaults on this machine (``services.vaults.VaultDoor``).

    Attributes:
        third_copies: the folder for headers' third copies; None keeps none.
        parameters: Argon2id's cost; None lets the machine choose the strongest it bears.
        check_place: refuses folders that cannot hold a live base.
        now: tells the instant, UTC.
    """

    identifiers: Identifiers
    third_copies: Path | None = None
    parameters: KdfParameters | None = None
    check_place: Callable[[Path], None] | None = None
    now: Callable[[], datetime] = _utc_now

    def create(self, new: NewVault) -> tuple[OpenedVault, str]:
        """Make a vault and open it; see the protocol for what may be raised."""
        assert_floors()
        if self.check_place is not None:
            self.check_place(new.folder.parent)
        with disk_faults():
            if new.folder.exists():
                raise VaultExists
            make_folder(new.folder)
            try:
                return self._fill(new)
            except BaseException:
                _clear(new.folder)
                raise

    def _fill(self, new: NewVault) -> tuple[OpenedVault, str]:
        vault_id = self.identifiers.new()
        with ExitStack() as undo:
            lock = FolderLock(new.folder)
            undo.callback(lock.release)
            keys, recovery = keychain.create(
                HeaderFiles(new.folder, self.third_copies),
                vault_id=vault_id,
                name=new.name,
                label=new.label,
                passphrase=new.passphrase,
                parameters=self.parameters,
            )
            undo.callback(keys.drop)
            with sorted_faults():
                connection = connect(new.folder / BASE, keys.raw_key_hex)
                undo.callback(connection.close)
                vault = SqlVault(new.folder, keys, connection)
                _lay_tables(vault)
            vault.hold(lock)
            lock.sign(new.label)
            opened = self._signed(vault, new)
            undo.pop_all()
        return opened, recovery.text

    def _signed(self, vault: SqlVault, new: NewVault) -> OpenedVault:
        keys = vault.keys
        house = Establishment(VaultId(keys.vault_id), new.kind, new.name, new.is_demonstration)
        actor = StaffMember(
            StaffMemberId(self.identifiers.new()), new.first_name, new.last_name, new.function
        )
        account = Account(AccountId(keys.slot_id), actor.id, Role.DIRECTOR)
        with vault.writing() as work:
            work.places.keep_establishment(house)
            work.places.keep_staff_member(actor)
            work.access.keep_account(account)
            work.commit()
        return OpenedVault(vault, house, actor, account)

    def open_with_passphrase(
        self, folder: Path, slot: str, passphrase: str, *, accept_older: bool = False
    ) -> OpenedVault:
        """Open a vault; see the protocol for what may be raised."""
        opener = PassphraseOpener(slot, passphrase)
        return self._open(folder, slot, opener, accept_older=accept_older)

    def open_with_device(
        self, folder: Path, slot: str, device_key: bytes, *, accept_older: bool = False
    ) -> OpenedVault:
        """Open a vault by this computer's own key; see the protocol."""
        opener = DeviceOpener(slot, device_key)
        opened = self._open(folder, slot, opener, accept_older=accept_older)
        return opened._replace(by_device=True)

    def copy(self, folder: Path, target: Path, slot: str, passphrase: str) -> None:
        """Copy a closed vault to a folder of this computer; see the protocol."""
        _require(folder)
        if self.check_place is not None:
            self.check_place(target)
        with disk_faults():
            files = HeaderFiles(folder, self.third_copies)
            keychain.open_with_passphrase(files, slot, passphrase).drop()
            copy_folder(folder, target)

    def open_copy(self, target: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a fresh copy and prove it; see the protocol."""
        try:
            opened = self.open_with_passphrase(target, slot, passphrase)
        except BaseOlder:
            raise
        except BaseException:
            remove_copy(target)
            raise
        if not opened.vault.problems():
            return opened
        opened.vault.close()
        remove_copy(target)
        raise BaseDamaged

    def open_to_read(self, folder: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a vault without its lock; see the protocol for what may be raised."""
        assert_floors()
        _require(folder)
        with disk_faults():
            keys = keychain.open_with_passphrase(
                HeaderFiles(folder, self.third_copies), slot, passphrase
            )
            try:
                return opened_to_read(folder, keys, self.now())
            except BaseException:
                keys.drop()
                raise

    def open_with_recovery_key(
        self, folder: Path, slot: str, key: str, new_passphrase: str
    ) -> tuple[OpenedVault, str]:
        """Open a vault with its recovery key; both secrets are new afterwards."""
        opened = self._open(folder, slot, keychain.recovery_opener(key))
        vault = _own(opened)
        try:
            with disk_faults():
                vault.keys = vault.keys.with_passphrase(new_passphrase)
            recovery = _new_recovery_key(vault)
        except BaseException:
            vault.close()
            raise
        return opened, recovery

    def change_passphrase(self, opened: OpenedVault, old: str, new: str) -> None:
        """Give the open account another passphrase; see the protocol."""
        vault = _own_to_change(opened)
        account_keys.confirm(vault, old)
        with disk_faults():
            vault.keys = vault.keys.with_passphrase(new)

    def renew_recovery_key(self, opened: OpenedVault, passphrase: str) -> str:
        """Give the vault another recovery key; the old one opens nothing from now on."""
        vault = _own_to_change(opened)
        account_keys.confirm(vault, passphrase)
        return _new_recovery_key(vault)

    def confirm(self, opened: OpenedVault, passphrase: str) -> None:
        """Make sure of who sits there; see the protocol."""
        account_keys.confirm(_own(opened), passphrase)

    def rename(self, opened: OpenedVault, passphrase: str, label: str) -> None:
        """Give the open account another label; see the protocol."""
        vault = _own_to_change(opened)
        account_keys.confirm(vault, passphrase)
        with disk_faults():
            vault.keys = vault.keys.with_passphrase(passphrase, label)

    def invite(self, opened: OpenedVault, slot: str, label: str) -> str:
        """Make one account more; see the protocol."""
        return account_keys.invite(_own_to_change(opened), slot, label)

    def accept_invitation(self, opened: OpenedVault, code: str, new_passphrase: str) -> None:
        """Let an own passphrase take the place of a one-time code; see the protocol."""
        self.change_passphrase(opened, code, new_passphrase)

    def remove_account(
        self, opened: OpenedVault, passphrase: str, slot: str, *, accept_losses: bool = False
    ) -> Removal:
        """Remove an account; see the protocol."""
        vault = _own_to_change(opened)
        return account_keys.remove(vault, passphrase, slot, accept_losses=accept_losses)

    def add_device(self, opened: OpenedVault, passphrase: str) -> bytes:
        """Let this computer open the account; see the protocol."""
        vault = _own_to_change(opened)
        account_keys.confirm(vault, passphrase)
        return account_keys.add_device(vault)

    def remove_device(self, opened: OpenedVault, device_key: bytes | None = None) -> None:
        """Let a computer open the account no more; see the protocol."""
        vault = _own_to_change(opened)
        with disk_faults():
            vault.keys = vault.keys.without_devices(device_key)

    def rehearse(self, opened: OpenedVault, key: str) -> None:
        """Open a copy with the recovery key, on the way that a forgotten passphrase takes."""
        vault = _own(opened)
        here = replace(self, third_copies=None)
        with disk_faults(), tempfile.TemporaryDirectory(prefix=COPIES) as scratch:
            folder = Path(scratch) / f"copie{VAULT_SUFFIX}"
            copy_vault(vault, folder)
            opener = keychain.recovery_opener(key)
            found = here._open(folder, vault.keys.slot_id, opener)  # noqa: SLF001  # as here
            try:
                if _own(found).sequence() != vault.sequence():
                    raise BaseDamaged
            finally:
                found.vault.close()
        if not vault.is_read_only:
            with suppress(OSError):
                # The one time that the key is at hand: its slot gets what it lacks.
                vault.keys = renewed(vault.keys, opener)

    def rotate_key(self, folder: Path, slot: str, passphrase: str) -> None:
        """Give the base of a closed vault another key; see the protocol."""
        _require(folder)
        with disk_faults():
            opener = PassphraseOpener(slot, passphrase)
            try:
                keys, lock = self._held(folder, slot, opener)
            finally:
                opener.drop()
            try:
                with sorted_faults():
                    keys = rotate(settled(keys, folder / BASE), folder / BASE)
            finally:
                keys.drop()
                lock.release()

    def _open(
        self, folder: Path, slot: str, opener: Opener, *, accept_older: bool = False
    ) -> OpenedVault:
        assert_floors()
        _require(folder)
        self._refuse_unsuitable(folder)
        with disk_faults(), ExitStack() as undo:
            undo.callback(opener.drop)
            keys, lock = self._held(folder, slot, opener)
            try:
                return opened_to_write(
                    folder, keys, lock, opener, now=self.now(), accept_older=accept_older
                )
            except BaseException:
                keys.drop()
                lock.release()
                raise

    def _refuse_unsuitable(self, folder: Path) -> None:
        try:
            if self.check_place is not None:
                self.check_place(folder)
        except PlaceUnsuitable as refused:
            raise PlaceUnsuitable(refused.kind, holds_vault=True) from None

    def _held(self, folder: Path, slot: str, opener: Opener) -> tuple[Keychain, FolderLock]:
        """Return the keys as they are once nobody else writes any, and the folder's lock."""
        files = HeaderFiles(folder, self.third_copies)
        before = files.fingerprint()
        keys = keychain.open_with(files, slot, opener)
        with ExitStack() as undo:
            undo.callback(keys.drop)
            lock = FolderLock(folder)
            undo.callback(lock.release)
            if files.fingerprint() != before:
                # Another window changed them after they were read and before it let go.
                keys.drop()
                keys = keychain.open_with(files, slot, opener)
            undo.pop_all()
        return keys, lock


def _require(folder: Path) -> None:
    if not folder.is_dir():
        raise VaultMissing
    if not (folder / BASE).exists():
        raise BaseMissing


def _own(opened: OpenedVault) -> SqlVault:
    if not isinstance(opened.vault, SqlVault):
        raise TypeError("another door's vault")
    return opened.vault


def _own_to_change(opened: OpenedVault) -> SqlVault:
    """Return the vault, whose keys nobody else may be about to write."""
    if opened.vault.is_read_only:
        raise VaultReadOnly
    return _own(opened)


def _new_recovery_key(vault: SqlVault) -> str:
    # Counted first: a sheet that is counted and never made is only a number that nobody has.
    with vault.writing() as work:
        count_new_sheet(work)
        work.commit()
    with disk_faults():
        vault.keys, recovery = vault.keys.with_new_recovery_key()
    return recovery.text


def _lay_tables(vault: SqlVault) -> None:
    with vault.engine.begin() as transaction:
        metadata.create_all(transaction)
        transaction.execute(insert(tables.vault_state), {"id": 1, "change_seq": 0})
        transaction.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"
        )
        transaction.exec_driver_sql(
            "INSERT INTO alembic_version (version_num) VALUES (?)", (tables.SCHEMA,)
        )


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        remove_quietly(path)
    folder.rmdir()
