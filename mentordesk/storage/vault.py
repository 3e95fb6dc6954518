"""Makes, opens and closes vaults: the folder, its keys, its base and its lock."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert

from mentordesk.domain.accounts import Account, Role
from mentordesk.domain.errors import (
    BaseDamaged,
    BaseMissing,
    BaseOlder,
    DiskFull,
    ErasuresPending,
    PlaceReadOnly,
    PlaceUnsuitable,
    StorageUnavailable,
    VaultExists,
    VaultInUse,
    VaultMissing,
)
from mentordesk.domain.identity import AccountId, StaffMemberId, VaultId
from mentordesk.domain.places import Establishment, StaffMember
from mentordesk.services.recovery import count_new_sheet
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault, OpenedVault, nobody_listens
from mentordesk.storage import tables, tombstones
from mentordesk.storage.account_keys import SqlAccountDoor, confirm, own_to_change, own_vault
from mentordesk.storage.copying import copy_folder, remove_copy
from mentordesk.storage.engine import assert_floors, connect
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import make_folder, open_fresh, remove_quietly
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.creation import create as create_header
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.openers import DeviceOpener, PassphraseOpener
from mentordesk.storage.keys.renewal import renewed
from mentordesk.storage.keys.rotation import rotate, settled
from mentordesk.storage.lock import FolderLock
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.opening import Asked, opened_to_read, opened_to_write
from mentordesk.storage.rehearsal import copy_vault
from mentordesk.storage.scratch import trial_folder
from mentordesk.storage.table_parts import metadata

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.ports import Identifiers
    from mentordesk.services.vaults import UpdateStep
    from mentordesk.storage.keys.kdf import KdfParameters
    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.openers import Opener


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class SqlVaultDoor(SqlAccountDoor):
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
            keys, recovery = create_header(
                HeaderFiles(new.folder, self.third_copies),
                vault_id=vault_id,
                name=new.name,
                label=new.label,
                passphrase=new.passphrase,
                parameters=self.parameters,
            )
            undo.callback(keys.drop)
            with sorted_faults():
                # Its owner's alone from the first byte: the engine's own files take after it.
                open_fresh(new.folder / BASE).close()
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
        self,
        folder: Path,
        slot: str,
        passphrase: str,
        *,
        accept_older: bool = False,
        tell: Callable[[UpdateStep], None] = nobody_listens,
    ) -> OpenedVault:
        """Open a vault; see the protocol for what may be raised."""
        asked = Asked(PassphraseOpener(slot, passphrase), self.now(), accept_older, tell)
        return self._open(folder, slot, asked)

    def open_with_device(
        self,
        folder: Path,
        slot: str,
        device_key: bytes,
        *,
        accept_older: bool = False,
        tell: Callable[[UpdateStep], None] = nobody_listens,
    ) -> OpenedVault:
        """Open a vault by this computer's own key; see the protocol."""
        asked = Asked(DeviceOpener(slot, device_key), self.now(), accept_older, tell)
        return self._open(folder, slot, asked)._replace(by_device=True)

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
        try:
            return self._open_to_read(folder, slot, passphrase)
        except ErasuresPending:
            # It came from a backup, or is an older copy: what was erased goes before it is shown.
            self._erase_first(folder, slot, passphrase)
            return self._open_to_read(folder, slot, passphrase)

    def _erase_first(self, folder: Path, slot: str, passphrase: str) -> None:
        try:
            self.open_with_passphrase(folder, slot, passphrase).vault.close()
        except (DiskFull, PlaceReadOnly, PlaceUnsuitable, StorageUnavailable, VaultInUse):
            raise ErasuresPending from None

    def _open_to_read(self, folder: Path, slot: str, passphrase: str) -> OpenedVault:
        asked = Asked(PassphraseOpener(slot, passphrase), self.now())
        with disk_faults(), ExitStack() as undo:
            undo.callback(asked.opener.drop)
            keys = keychain.open_with(HeaderFiles(folder, self.third_copies), slot, asked.opener)
            try:
                return opened_to_read(folder, keys, asked)
            except BaseException:
                keys.drop()
                raise

    def open_with_recovery_key(
        self, folder: Path, slot: str, key: str, new_passphrase: str
    ) -> tuple[OpenedVault, str]:
        """Open a vault with its recovery key; both secrets are new afterwards."""
        opened = self._open(folder, slot, Asked(keychain.recovery_opener(key), self.now()))
        vault = own_vault(opened)
        try:
            with disk_faults():
                vault.keys = vault.keys.with_passphrase(new_passphrase)
            recovery = _new_recovery_key(vault)
        except BaseException:
            vault.close()
            raise
        return opened, recovery

    def renew_recovery_key(self, opened: OpenedVault, passphrase: str) -> str:
        """Give the vault another recovery key; the old one opens nothing from now on."""
        vault = own_to_change(opened)
        confirm(vault, passphrase)
        return _new_recovery_key(vault)

    def rehearse(self, opened: OpenedVault, key: str) -> None:
        """Open a copy with the recovery key, on the way that a forgotten passphrase takes."""
        vault = own_vault(opened)
        here = replace(self, third_copies=None)
        with disk_faults(), trial_folder() as scratch:
            folder = scratch / f"copie{VAULT_SUFFIX}"
            copy_vault(vault, folder)
            opener = keychain.recovery_opener(key)
            asked = Asked(opener, self.now())
            found = here._open(folder, vault.keys.slot_id, asked)  # noqa: SLF001  # as here
            try:
                if own_vault(found).sequence() != vault.sequence():
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
        self._refuse_unsuitable(folder)
        with disk_faults(), ExitStack() as undo:
            opener = PassphraseOpener(slot, passphrase)
            undo.callback(opener.drop)
            keys, lock = self._held(folder, slot, opener)
            undo.callback(lock.release)
            undo.callback(keys.drop)
            keys = tombstones.gathered(keys, folder, opener).keys
            with sorted_faults():
                rotate(settled(keys, folder / BASE), folder / BASE).drop()

    def _open(self, folder: Path, slot: str, asked: Asked) -> OpenedVault:
        assert_floors()
        _require(folder)
        self._refuse_unsuitable(folder)
        with disk_faults(), ExitStack() as undo:
            undo.callback(asked.opener.drop)
            keys, lock = self._held(folder, slot, asked.opener)
            try:
                return opened_to_write(folder, keys, lock, asked)
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
