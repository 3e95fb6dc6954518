"""Makes, opens and closes vaults: the folder, its keys, its base and its lock."""

from __future__ import annotations

import errno
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from sqlalchemy import insert

from mentordesk.domain.errors import (
    BaseDamaged,
    DiskFull,
    PlaceReadOnly,
    StorageUnavailable,
    VaultExists,
    VaultInUse,
    VaultMissing,
    WrongPassphrase,
)
from mentordesk.domain.identity import StaffMemberId, VaultId
from mentordesk.domain.places import Establishment, StaffMember
from mentordesk.services.vaults import NewVault, OpenedVault
from mentordesk.storage import tables
from mentordesk.storage.engine import assert_floors, connect, engine_for
from mentordesk.storage.faults import sorted_faults
from mentordesk.storage.files import remove_quietly
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.migrations.runner import bring_up_to_date
from mentordesk.storage.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlcipher3 import dbapi2

    from mentordesk.services.ports import Identifiers
    from mentordesk.storage.keys.kdf import KdfParameters
    from mentordesk.storage.keys.keychain import Keychain

LOCK = "lock"


class SqlVault:
    """An open vault; belongs to the thread that opened it.

    Closing folds the log, closes the one connection and overwrites the keys.
    """

    def __init__(self, folder: Path, keys: Keychain, connection: dbapi2.Connection) -> None:
        self.folder = folder
        self.keys = keys
        self._connection = connection
        self.engine = engine_for(connection)
        self._lock: FileLock | None = None

    def hold(self, lock: FileLock) -> None:
        """Keep the folder's lock until closing."""
        self._lock = lock

    def reading(self) -> SqlUnitOfWork:
        """Begin a transaction that only reads."""
        return SqlUnitOfWork(self.engine, reading=True)

    def writing(self) -> SqlUnitOfWork:
        """Begin a transaction that may write."""
        return SqlUnitOfWork(self.engine)

    def checkpoint(self) -> None:
        """Fold the log back into the base; while somebody reads it stays for the next time."""
        with sorted_faults():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def problems(self) -> list[str]:
        """Return what the engine's own checks find wrong: nothing in a sound base."""
        self.checkpoint()
        found: list[str] = []
        for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            try:
                with sorted_faults():
                    rows = self._connection.execute(f"PRAGMA {check}").fetchall()
            except BaseDamaged:
                # A page that does not decipher stops the check that came upon it.
                rows = [(check,)]
            found += [check for row in rows if row != ("ok",)]
        return found

    def close(self) -> None:
        """Close the vault; may be called once."""
        try:
            self.checkpoint()
        finally:
            self.engine.dispose()
            self._connection.close()
            self.keys.drop()
            if self._lock is not None:
                self._lock.release()


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
        with _disk_faults():
            if new.folder.exists():
                raise VaultExists
            new.folder.mkdir(mode=0o700, parents=True)
            try:
                return self._fill(new)
            except BaseException:
                _clear(new.folder)
                raise

    def _fill(self, new: NewVault) -> tuple[OpenedVault, str]:
        vault_id = self.identifiers.new()
        with ExitStack() as undo:
            lock = _locked(new.folder)
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

    def open_with_passphrase(self, folder: Path, slot: str, passphrase: str) -> OpenedVault:
        """Open a vault; see the protocol for what may be raised."""
        return self._open(
            folder, lambda files: keychain.open_with_passphrase(files, slot, passphrase)
        )

    def open_with_recovery_key(
        self, folder: Path, slot: str, key: str, new_passphrase: str
    ) -> tuple[OpenedVault, str]:
        """Open a vault with its recovery key; both secrets are new afterwards."""
        opened = self._open(folder, lambda files: keychain.open_with_recovery_key(files, slot, key))
        vault = _own(opened)
        try:
            with _disk_faults():
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
        with _disk_faults():
            vault.keys = vault.keys.with_passphrase(new)

    def _open(self, folder: Path, unlock: Callable[[HeaderFiles], Keychain]) -> OpenedVault:
        assert_floors()
        if not folder.is_dir():
            raise VaultMissing
        with _disk_faults():
            keys = unlock(HeaderFiles(folder, self.third_copies))
            if not (folder / BASE).exists():
                raise VaultMissing
            lock = _locked(folder)
            try:
                return _opened(folder, keys, lock)
            except BaseException:
                keys.drop()
                lock.release()
                raise


def _opened(folder: Path, keys: Keychain, lock: FileLock) -> OpenedVault:
    base = folder / BASE
    bring_up_to_date(base, keys.raw_key_hex)
    with sorted_faults():
        vault = SqlVault(folder, keys, connect(base, keys.raw_key_hex))
    with ExitStack() as undo:
        undo.callback(vault.close)
        with vault.reading() as work:
            establishment = work.places.establishment()
            actor = work.places.account_holder(keys.slot_id)
        if establishment.vault != keys.vault_id:
            raise BaseDamaged
        undo.pop_all()
    vault.hold(lock)
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


def _locked(folder: Path) -> FileLock:
    lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise VaultInUse from None
    return lock


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        remove_quietly(path)
    folder.rmdir()


@contextmanager
def _disk_faults() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from None
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise PlaceReadOnly from None
        raise StorageUnavailable from None
