"""A vault on a disk that can only be read is told so at once, and stays as it is."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import BaseOlder, PlaceReadOnly, WrongPassphrase
from mentordesk.domain.identity import UnitId
from mentordesk.domain.places import Unit
from mentordesk.storage.keys.labels import read_front
from tests.storage.conftest import PASSPHRASE, fingerprint, forbid_writing, new_vault, sql_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.storage.vault import SqlVaultDoor
    from tests.storage.conftest import ClosedVault


def _prints(folder: Path) -> dict[str, str]:
    return {path.name: fingerprint(path) for path in folder.iterdir()}


def test_no_vault_is_made_in_a_read_only_folder(
    tmp_path: Path, door: SqlVaultDoor, read_only: Callable[[Path], None]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    read_only(home)
    with pytest.raises(PlaceReadOnly):
        door.create(new_vault(home / "new.mentordesk"))
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("part", [".", "base.mdb", "lock"])
def test_a_vault_that_can_only_be_read_is_not_opened(
    closed: ClosedVault, read_only: Callable[[Path], None], part: str
) -> None:
    before = _prints(closed.folder)
    read_only(closed.folder / part)
    with pytest.raises(PlaceReadOnly):
        closed.open()
    assert _prints(closed.folder).items() >= before.items()


def test_a_vault_that_was_copied_while_it_was_open_is_not_opened_either(
    closed: ClosedVault, read_only: Callable[[Path], None]
) -> None:
    (closed.folder / "base.mdb-wal").write_bytes(b"")
    read_only(closed.folder)
    with pytest.raises(PlaceReadOnly):
        closed.open()


def test_the_recovery_key_changes_nothing_there(
    closed: ClosedVault, read_only: Callable[[Path], None]
) -> None:
    before = _prints(closed.folder)
    read_only(closed.folder)
    with pytest.raises(PlaceReadOnly):
        closed.door.open_with_recovery_key(
            closed.folder, closed.slot, closed.recovery, "une autre phrase de sept mots vraiment"
        )
    assert _prints(closed.folder) == before


def test_its_name_can_be_read_and_a_wrong_passphrase_is_one(
    closed: ClosedVault, read_only: Callable[[Path], None]
) -> None:
    read_only(closed.folder)
    assert read_front(closed.folder).name == "MECS"
    with pytest.raises(WrongPassphrase):
        closed.open("another passphrase")


def test_once_it_can_be_written_it_opens(closed: ClosedVault) -> None:
    with ExitStack() as undo:
        forbid_writing(closed.folder, undo)
        with pytest.raises(PlaceReadOnly):
            closed.open()
    with closed.opened():
        pass


def _crashed(closed: ClosedVault, folder: Path) -> Path:
    """Return a copy of a vault whose last change is in its log alone."""
    vault = sql_vault(closed.open())
    with vault.writing() as work:
        work.places.keep_unit(Unit(UnitId("u" * 36), "Horizon"))
        work.commit()
    shutil.copytree(closed.folder, folder)
    vault.close()
    return folder


def test_what_a_crash_left_in_the_log_is_read_there(
    closed: ClosedVault, tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    folder = _crashed(closed, tmp_path / "apres.mentordesk")
    read_only(folder)
    opened = closed.door.open_to_read(folder, closed.slot, PASSPHRASE)
    with closing(opened.vault), opened.vault.reading() as work:
        assert [unit.name for unit in work.places.units()] == ["Horizon"]


def test_a_log_that_cannot_be_read_there_is_not_passed_over(
    closed: ClosedVault, tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    folder = _crashed(closed, tmp_path / "apres.mentordesk")
    (folder / "base.mdb-shm").unlink()
    read_only(folder)
    with pytest.raises(BaseOlder) as told:
        closed.door.open_to_read(folder, closed.slot, PASSPHRASE)
    assert told.value.missing == 1
