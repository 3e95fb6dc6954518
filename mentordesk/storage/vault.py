"""Makes, opens and closes vaults: the folder, its keys, its base and its lock."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
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
    WrongPassphrase,
)
from mentordesk.domain.identity import AccountId, StaffMemberId, VaultId
from mentordesk.domain.places import Establishment, StaffMember
from mentordesk.services.recovery import count_new_sheet
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault, OpenedVault
from mentordesk.storage import tables
from mentordesk.storage.copying import copy_folder, remove_copy
from mentordesk.storage.engine import assert_floors, connect
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import make_folder, remove_quietly
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.rotation import rotate, settled
from mentordesk.storage.lock import FolderLock
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.opening import opened_to_read, opened_to_write
from mentordesk.storage.rehearsal import copy_vault
from mentordesk.storage.table_parts import metadata

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.ports import Identifiers
    from mentordesk.storage.keys.kdf import KdfParameters
    from mentordesk.storage.keys.keychain import Keychain


COPIES = "mentordesk-essai-"
"""How the temporary folders begin in which a recovery key is tried."""


@dataclass(frozen=True, slots=True)
class SqlVaultDoor:
    """Makes and opens vaults on this machine (``services.vaults.VaultDoor``).

    Attributes:
        third_copies: the folder for headers' third copies; None keeps none.
        parameters: Argon2id's cost; None lets the machine choose the strongest it bears.
        check_place: refuses folders that cannot hold a live base.
    """

    identifiers: Identifiers
    third_copies: Path | None = None
    parameters: KdfParameters | None = None
    check_place: Callable[[Path], None] | None = None

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
        return self._open(
            folder,
            lambda files: keychain.open_with_passphrase(files, slot, passphrase),
            accept_older=accept_older,
        )

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
                return opened_to_read(folder, keys)
            except BaseException:
                keys.drop()
                raise

    def open_with_recovery_key(
        self, folder: Path, slot: str, key: str, new_passphrase: str
    ) -> tuple[OpenedVault, str]:
        """Open a vault with its recovery key; both secrets are new afterwards."""
        opened = self._open(folder, lambda files: keychain.open_with_recovery_key(files, slot, key))
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
        if not vault.keys.is_passphrase(old):
            raise WrongPassphrase
        with disk_faults():
            vault.keys = vault.keys.with_passphrase(new)

    def renew_recovery_key(self, opened: OpenedVault, passphrase: str) -> str:
        """Give the vault another recovery key; the old one opens nothing from now on."""
        vault = _own_to_change(opened)
        if not vault.keys.is_passphrase(passphrase):
            raise WrongPassphrase
        return _new_recovery_key(vault)

    def prove_passphrase(self, opened: OpenedVault, passphrase: str) -> None:
        """Return if the passphrase is the open account's; see the protocol."""
        if not _own(opened).keys.is_passphrase(passphrase):
            raise WrongPassphrase

    def rehearse(self, opened: OpenedVault, key: str) -> None:
        """Open a copy with the recovery key, on the way that a forgotten passphrase takes."""
        vault = _own(opened)
        here = replace(self, third_copies=None)
        with disk_faults(), tempfile.TemporaryDirectory(prefix=COPIES) as scratch:
            folder = Path(scratch) / f"copie{VAULT_SUFFIX}"
            copy_vault(vault, folder)
            slot = vault.keys.slot_id
            found = here._open(  # noqa: SLF001  # the same door, elsewhere
                folder, lambda files: keychain.open_with_recovery_key(files, slot, key)
            )
            try:
                if _own(found).sequence() != vault.sequence():
                    raise BaseDamaged
            finally:
                found.vault.close()

    def rotate_key(self, folder: Path, slot: str, passphrase: str) -> None:
        """Give the base of a closed vault another key; see the protocol."""
        _require(folder)
        with disk_faults():
            keys, lock = self._held(
                folder, lambda files: keychain.open_with_passphrase(files, slot, passphrase)
            )
            try:
                with sorted_faults():
                    keys = rotate(settled(keys, folder / BASE), folder / BASE)
            finally:
                keys.drop()
                lock.release()

    def _open(
        self, folder: Path, unlock: Callable[[HeaderFiles], Keychain], *, accept_older: bool = False
    ) -> OpenedVault:
        assert_floors()
        _require(folder)
        self._refuse_unsuitable(folder)
        with disk_faults():
            keys, lock = self._held(folder, unlock)
            try:
                return opened_to_write(folder, keys, lock, accept_older=accept_older)
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

    def _held(
        self, folder: Path, unlock: Callable[[HeaderFiles], Keychain]
    ) -> tuple[Keychain, FolderLock]:
        """Return the keys as they are once nobody else writes any, and the folder's lock."""
        files = HeaderFiles(folder, self.third_copies)
        before = files.fingerprint()
        keys = unlock(files)
        with ExitStack() as undo:
            undo.callback(keys.drop)
            lock = FolderLock(folder)
            undo.callback(lock.release)
            if files.fingerprint() != before:
                # Another window changed them after they were read and before it let go.
                keys.drop()
                keys = unlock(files)
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
