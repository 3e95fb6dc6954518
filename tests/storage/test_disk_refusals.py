"""What the disk refuses half-way is said, is not taken for done, and leaves nothing lying about."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import BaseDamaged, DiskFull, StorageUnavailable
from mentordesk.storage import files
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.faults import known_fault
from mentordesk.storage.keys import rotation
from mentordesk.storage.migrations import runner
from mentordesk.storage.migrations.runner import Schema, bring_up_to_date
from tests.storage.conftest import PASSPHRASE, new_vault

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.storage.vault import SqlVaultDoor
    from tests.storage.conftest import ClosedVault

NEXT = Schema(head="9999")


class Deaf:
    """A connection that says yes to another key and keeps the one that it has."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def execute(self, statement: str) -> Any:
        return self._connection.execute("SELECT 1" if "rekey" in statement else statement)

    def close(self) -> None:
        self._connection.close()


class Late:
    """A connection whose journal mode is refused by the disk once its row has been given."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def execute(self, statement: str, *given: Any) -> Any:
        if statement != "PRAGMA journal_mode=DELETE":
            return self._connection.execute(statement, *given)
        return self

    def fetchall(self) -> list[Any]:
        raise dbapi2.OperationalError("database or disk is full")

    def close(self) -> None:
        self._connection.close()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_another_key_that_the_disk_refused_is_said() -> None:
    said = "An error occurred with PRAGMA key or rekey. PRAGMA key requires a key of one or more"
    assert isinstance(known_fault(dbapi2.OperationalError(said)), StorageUnavailable)


def test_a_base_that_kept_its_key_is_not_said_to_have_another(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = closed.key_hex
    monkeypatch.setattr(rotation, "connect", lambda *given: Deaf(connect(*given)))
    with pytest.raises(StorageUnavailable):
        closed.door.rotate_key(closed.folder, closed.slot, PASSPHRASE)
    assert closed.key_hex == before
    assert closed.unlock().next_key is None
    with closed.opened() as vault:
        assert vault.problems() == []


def test_a_migration_that_fails_leaves_no_log_of_its_copy(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(copy: Path, *_: object) -> None:
        for end in ("-wal", "-shm"):
            copy.with_name(copy.name + end).write_bytes(b"not folded")
        raise BaseDamaged

    before = names(closed.folder)
    monkeypatch.setattr(runner, "_migrate_copy", fail)
    with pytest.raises(BaseDamaged):
        bring_up_to_date(closed.base, closed.key_hex, NEXT)
    assert names(closed.folder) == before


def test_a_migrated_copy_that_kept_its_log_does_not_take_its_place(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, key_hex = names(closed.folder), closed.key_hex
    monkeypatch.setattr(runner, "_run_alembic", lambda *_: None)
    monkeypatch.setattr(
        runner,
        "connect",
        lambda base, key: Late(connect(base, key)) if base != closed.base else connect(base, key),
    )
    monkeypatch.setattr(runner, "engine_for", lambda late: engine_for(late._connection))
    with pytest.raises(DiskFull):
        bring_up_to_date(closed.base, key_hex, NEXT)
    assert names(closed.folder) == before


@pytest.mark.parametrize("refusing", ["open_fresh", "sync_file", "replace_durably"])
def test_a_migration_that_does_not_take_its_place_leaves_no_older_base(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch, refusing: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(5, "no")

    before, key_hex = names(closed.folder), closed.key_hex
    monkeypatch.setattr(runner, "_migrate_copy", lambda *_: None)
    monkeypatch.setattr(runner, refusing, refuse)
    with pytest.raises(OSError, match="no"):
        bring_up_to_date(closed.base, key_hex, NEXT)
    assert names(closed.folder) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_older_base_is_its_owners_alone(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "_migrate_copy", lambda *_: None)
    bring_up_to_date(closed.base, closed.key_hex, NEXT)
    (older,) = (path for path in closed.folder.iterdir() if path.suffix.strip(".").isdigit())
    assert older.stat().st_mode & 0o777 == 0o600


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the folders whose names are pushed to the disk from now on."""
    pushed: list[Path] = []
    monkeypatch.setattr(files, "sync_folder", pushed.append)
    return pushed


def test_a_new_vaults_folder_is_sure_to_last_with_those_above_it(
    door: SqlVaultDoor, tmp_path: Path, synced: list[Path]
) -> None:
    opened, _ = door.create(new_vault(tmp_path / "a" / "b.mentordesk"))
    opened.vault.close()
    assert {tmp_path, tmp_path / "a"} <= set(synced)


def test_a_new_place_of_backups_is_sure_to_last(
    closed: ClosedVault, tmp_path: Path, synced: list[Path]
) -> None:
    with closed.opened() as vault, vault.backup_source() as source:
        SqlBackupStore("0.1").make(source, tmp_path / "a" / "b", datetime.now(UTC), lambda _: None)
    assert {tmp_path, tmp_path / "a"} <= set(synced)


def test_a_folder_that_is_not_sure_to_last_goes_again(
    door: SqlVaultDoor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(5, "no")

    with monkeypatch.context() as broken:
        broken.setattr(files, "sync_folder", refuse)
        with pytest.raises(StorageUnavailable):
            door.create(new_vault(tmp_path / "a" / "b.mentordesk"))
    assert names(tmp_path) == set()
    opened, _ = door.create(new_vault(tmp_path / "a" / "b.mentordesk"))
    opened.vault.close()


class Refusing:
    """A connection that the disk gives nothing to read."""

    def __init__(self, said: str) -> None:
        self._said = said

    def execute(self, _: str) -> Any:
        raise dbapi2.OperationalError(self._said)


def test_a_base_that_could_not_be_asked_is_not_said_to_be_damaged() -> None:
    refusing: Any = Refusing("disk I/O error")
    with pytest.raises(StorageUnavailable):
        runner.revision_of(refusing)
    unknown: Any = Refusing("no such table: alembic_version")
    with pytest.raises(BaseDamaged):
        runner.revision_of(unknown)
