"""Makes, opens and closes vaults: the folder, its keys, its base and its lock."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import insert
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import (
    BaseDamaged,
    BaseMissing,
    BaseOlder,
    PlaceReadOnly,
    VaultExists,
    VaultMissing,
    VaultReadOnly,
    WrongPassphrase,
)
from mentordesk.domain.identity import StaffMemberId, VaultId
from mentordesk.domain.places import Establishment, StaffMember
from mentordesk.services.vaults import NewVault, OpenedVault
from mentordesk.storage import sequence, tables
from mentordesk.storage.engine import assert_floors, connect, connect_to_read
from mentordesk.storage.faults import disk_faults, known_fault, sorted_faults
from mentordesk.storage.files import make_folder, remove_quietly
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.rotation import rotate, settled
from mentordesk.storage.lock import FolderLock
from mentordesk.storage.migrations.runner import bring_up_to_date, revision_of
from mentordesk.storage.open_vault import SqlVault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.ports import Identifiers
    from mentordesk.storage.keys.kdf import KdfParameters
    from mentordesk.storage.keys.keychain import Keychain


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
        with vault.writing() as work:
            work.places.keep_establishment(house)
            work.places.keep_staff_member(actor)
            work.places.keep_account(keys.slot_id, actor.id)
            work.commit()
        return OpenedVault(vault, house, actor)

    def open_with_passphrase(
        self, folder: Path, slot: str, passphrase: str, *, accept_older: bool = False
    ) -> OpenedVault:
        """Open a vault; see the protocol for what may be raised."""
        return self._open(
            folder,
            lambda files: keychain.open_with_passphrase(files, slot, passphrase),
            accept_older=accept_older,
        )

    def open_to_read(self, folder: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a vault without its lock; see the protocol for what may be raised."""
        assert_floors()
        _require(folder)
        with disk_faults():
            keys = keychain.open_with_passphrase(
                HeaderFiles(folder, self.third_copies), slot, passphrase
            )
            try:
                return _opened_to_read(folder, keys)
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
                keys = vault.keys.with_passphrase(new_passphrase)
                vault.keys, recovery = keys.with_new_recovery_key()
        except BaseException:
            vault.close()
            raise
        return opened, recovery.text

    def change_passphrase(self, opened: OpenedVault, old: str, new: str) -> None:
        """Give the open account another passphrase; see the protocol."""
        vault = _own(opened)
        if not vault.keys.is_passphrase(old):
            raise WrongPassphrase
        with disk_faults():
            vault.keys = vault.keys.with_passphrase(new)

    def renew_recovery_key(self, opened: OpenedVault) -> str:
        """Give the vault another recovery key; the old one opens nothing from now on."""
        vault = _own(opened)
        with disk_faults():
            vault.keys, recovery = vault.keys.with_new_recovery_key()
        return recovery.text

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
        with disk_faults():
            keys, lock = self._held(folder, unlock)
            try:
                return _opened(folder, keys, lock, accept_older=accept_older)
            except BaseException:
                keys.drop()
                lock.release()
                raise

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


def _opened(folder: Path, keys: Keychain, lock: FolderLock, *, accept_older: bool) -> OpenedVault:
    base = folder / BASE
    if not all(os.access(place, os.W_OK) for place in (folder, base)):
        # SQLite would open such a base all the same and refuse the first save.
        raise PlaceReadOnly
    with sorted_faults():
        keys = settled(keys, base)
    bring_up_to_date(base, keys.raw_key_hex)
    with sorted_faults():
        vault = SqlVault(folder, keys, connect(base, keys.raw_key_hex))
    with ExitStack() as undo:
        undo.callback(vault.close)
        opened = _welcomed(vault)
        missing = _counted(folder, keys) - vault.sequence()
        if missing > 0 and not accept_older:
            raise BaseOlder(missing)
        undo.pop_all()
    vault.hold(lock)
    lock.sign(keys.label)
    with suppress(OSError):
        # What opened the vault in its place may be the next to go.
        keys.mend()
    if missing > 0:
        vault.restart_count()
    return opened


def _opened_to_read(folder: Path, keys: Keychain) -> OpenedVault:
    # Read first: whoever holds the vault may go on saving.
    counted = _counted(folder, keys)
    with sorted_faults():
        keys, connection = _connected_to_read(folder / BASE, keys)
        vault = SqlVault(folder, keys, connection)
    with ExitStack() as undo:
        undo.callback(vault.close)
        if revision_of(connection) != tables.SCHEMA:
            raise VaultReadOnly
        opened = _welcomed(vault)
        if counted > vault.sequence():
            raise BaseOlder(counted - vault.sequence())
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


def _welcomed(vault: SqlVault) -> OpenedVault:
    with vault.reading() as work:
        establishment = work.places.establishment()
        actor = work.places.account_holder(vault.keys.slot_id)
    if establishment.vault != vault.keys.vault_id:
        raise BaseDamaged
    return OpenedVault(vault, establishment, actor)


def _own(opened: OpenedVault) -> SqlVault:
    if not isinstance(opened.vault, SqlVault):
        raise TypeError("another door's vault")
    return opened.vault


def _lay_tables(vault: SqlVault) -> None:
    with vault.engine.begin() as transaction:
        tables.metadata.create_all(transaction)
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
