from __future__ import annotations

import pathlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Never

import pytest
from filelock import FileLock
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import (
    AccountGone,
    BaseDamaged,
    BaseMissing,
    DiskFull,
    PlaceReadOnly,
    PlaceUnsuitable,
    RecordMissing,
    StorageUnavailable,
    VaultExists,
    VaultInUse,
    VaultMissing,
    WrongPassphrase,
)
from mentordesk.domain.places import VaultKind
from mentordesk.storage import opening
from mentordesk.storage import vault as vault_module
from mentordesk.storage.engine import connect
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.storage.conftest import (
    FIRST_NAME,
    LAST_NAME,
    PASSPHRASE,
    fingerprint,
    new_vault,
    sql_vault,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.conftest import ClosedVault

ENOSPC, EACCES, EROFS, EIO = 28, 13, 30, 5


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[dbapi2.Connection]:
    """Return the connections that the door makes from now on."""
    made: list[dbapi2.Connection] = []

    def remembered(base: Path, key_hex: str) -> dbapi2.Connection:
        made.append(connect(base, key_hex))
        return made[-1]

    for module in (vault_module, opening):
        monkeypatch.setattr(module, "connect", remembered)
    return made


def _is_closed(connection: dbapi2.Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except dbapi2.ProgrammingError:
        return True
    return False


def _refusing(error: BaseException) -> Callable[..., Never]:
    def refuse(*_arguments: Any, **_options: Any) -> Never:
        raise error

    return refuse


def _execute(closed: ClosedVault, statement: str) -> None:
    connection = connect(closed.base, closed.key_hex)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(statement)
    connection.close()


def test_a_new_vault_is_open_and_knows_its_maker(door: SqlVaultDoor, tmp_path: Path) -> None:
    opened, recovery = door.create(new_vault(tmp_path / "new.mentordesk"))
    assert (opened.actor.first_name, opened.actor.last_name) == (FIRST_NAME, LAST_NAME)
    assert (opened.establishment.kind, opened.establishment.name) == (
        VaultKind.ESTABLISHMENT,
        "MECS",
    )
    assert sql_vault(opened).problems() == []
    assert len(recovery.split("-")) == 9
    opened.vault.close()


def test_a_vault_reopens_as_it_was_made(closed: ClosedVault) -> None:
    opened = closed.open()
    assert opened.establishment.vault == closed.body["vault_id"]
    assert opened.actor.last_name == LAST_NAME
    opened.vault.close()


def test_a_folder_that_is_there_is_not_touched(closed: ClosedVault, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    before = fingerprint(closed.base)
    for folder in (closed.folder, tmp_path / "empty"):
        with pytest.raises(VaultExists):
            closed.door.create(new_vault(folder))
    assert fingerprint(closed.base) == before
    assert (tmp_path / "empty").is_dir()


def test_an_unsuitable_place_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    asked: list[Path] = []

    def refuse(folder: Path) -> None:
        asked.append(folder)
        raise PlaceUnsuitable

    door = SqlVaultDoor(Uuid7Identifiers(), check_place=refuse)
    with pytest.raises(PlaceUnsuitable):
        door.create(new_vault(tmp_path / "new.mentordesk"))
    assert asked == [tmp_path]
    assert list(tmp_path.iterdir()) == []


def test_another_key_is_refused_there_and_reading_is_not(closed: ClosedVault) -> None:
    def refuse(_: Path) -> None:
        raise PlaceUnsuitable("network")

    door, before = replace(closed.door, check_place=refuse), fingerprint(closed.base)
    with pytest.raises(PlaceUnsuitable) as told:
        door.rotate_key(closed.folder, closed.slot, PASSPHRASE)
    assert told.value.holds_vault
    door.open_to_read(closed.folder, closed.slot, PASSPHRASE).vault.close()
    assert fingerprint(closed.base) == before


def test_a_vault_that_is_open_is_in_use_until_it_closes(closed: ClosedVault) -> None:
    with closed.opened(), pytest.raises(VaultInUse):
        closed.open()
    with closed.opened():
        pass


def test_a_failed_unlock_does_not_hold_the_vault(closed: ClosedVault) -> None:
    with pytest.raises(WrongPassphrase) as failure:
        closed.open("not the one")
    with closed.opened():
        pass
    del failure


def test_a_missing_folder_or_base_is_missing(closed: ClosedVault, tmp_path: Path) -> None:
    closed.base.unlink()
    with pytest.raises(BaseMissing):
        closed.open()
    # Opening must not have put an empty base there.
    assert not closed.base.exists()
    with pytest.raises(VaultMissing):
        closed.door.open_with_passphrase(tmp_path / "gone", closed.slot, "")
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("seam", ["_lay_tables", "connect"])
def test_a_vault_whose_making_fails_leaves_nothing(
    tmp_path: Path,
    door: SqlVaultDoor,
    connections: list[dbapi2.Connection],
    seam: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        full = dbapi2.OperationalError("database or disk is full")
        patch.setattr(vault_module, seam, _refusing(full))
        with pytest.raises(DiskFull) as failure:
            door.create(new_vault(tmp_path / "new.mentordesk"))
    # An open file could not be removed on Windows.
    assert all(_is_closed(connection) for connection in connections)
    assert list(tmp_path.iterdir()) == []
    opened, _ = door.create(new_vault(tmp_path / "new.mentordesk"))
    opened.vault.close()
    del failure


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE establishment SET id='another'", BaseDamaged),
        ("DELETE FROM establishment", RecordMissing),
        ("DELETE FROM account", AccountGone),
    ],
)
def test_a_base_that_does_not_fit_its_header_is_let_go(
    closed: ClosedVault,
    connections: list[dbapi2.Connection],
    statement: str,
    told: type[Exception],
) -> None:
    _execute(closed, statement)
    for _ in range(2):
        with pytest.raises(told):
            closed.open()
    # A backup could not be put in the place of an open file on Windows.
    assert [_is_closed(connection) for connection in connections] == [True, True]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (ENOSPC, DiskFull),
        (EACCES, PlaceReadOnly),
        (EROFS, PlaceReadOnly),
        (EIO, StorageUnavailable),
    ],
)
def test_a_place_that_refuses_a_vault_is_told_by_its_reason(
    tmp_path: Path,
    door: SqlVaultDoor,
    number: int,
    told: type[Exception],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(pathlib.Path, "mkdir", _refusing(OSError(number, "refused")))
        with pytest.raises(told):
            door.create(new_vault(tmp_path / "new.mentordesk"))


def test_a_lock_that_cannot_be_taken_for_want_of_rights_is_told(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileLock, "acquire", _refusing(OSError(EROFS, "refused")))
    with pytest.raises(PlaceReadOnly):
        closed.open()
