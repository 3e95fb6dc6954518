"""A vault on a drive that cannot hold a live base is not opened there; its copy is proved."""

from __future__ import annotations

import errno
import shutil
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import (
    BaseDamaged,
    BaseOlder,
    DiskFull,
    KnownError,
    PlaceUnsuitable,
    VaultExists,
    VaultInUse,
    VaultMissing,
    WrongPassphrase,
)
from mentordesk.storage import copying
from mentordesk.storage.lock import LOCK
from tests.storage.conftest import PASSPHRASE, fingerprint, sql_vault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import ClosedVault


@pytest.fixture
def drive(closed: ClosedVault, tmp_path: Path) -> ClosedVault:
    """The vault on a drive of the network."""
    share = tmp_path / "share"
    share.mkdir()
    closed.folder.rename(share / closed.folder.name)

    def check(folder: Path) -> None:
        if share in (folder, *folder.parents):
            raise PlaceUnsuitable("network")

    door = replace(closed.door, check_place=check)
    return replace(closed, folder=share / closed.folder.name, door=door)


def prints(folder: Path) -> dict[str, str]:
    return {path.name: fingerprint(path) for path in folder.iterdir() if path.name != LOCK}


def copy(drive: ClosedVault, target: Path, passphrase: str = PASSPHRASE) -> None:
    drive.door.copy(drive.folder, target, drive.slot, passphrase)


def open_copy(drive: ClosedVault, target: Path) -> None:
    opened = drive.door.open_copy(target, drive.slot, PASSPHRASE)
    opened.vault.close()


def test_it_is_not_opened_there_by_either_key(drive: ClosedVault) -> None:
    before = prints(drive.folder)
    with pytest.raises(PlaceUnsuitable) as refused:
        drive.open()
    assert (refused.value.kind, refused.value.holds_vault) == ("network", True)
    with pytest.raises(PlaceUnsuitable):
        drive.door.open_with_recovery_key(drive.folder, drive.slot, drive.recovery, PASSPHRASE)
    assert prints(drive.folder) == before


def test_its_copy_opens_and_the_original_stays_as_it_was(
    drive: ClosedVault, tmp_path: Path
) -> None:
    before = prints(drive.folder)
    target = tmp_path / "here" / "one.mentordesk"
    copy(drive, target)
    assert prints(target) == before
    open_copy(drive, target)
    assert prints(drive.folder) == before


def test_a_log_that_was_not_folded_comes_with_it(drive: ClosedVault, tmp_path: Path) -> None:
    local = replace(drive.door, check_place=None)
    vault = sql_vault(local.open_with_passphrase(drive.folder, drive.slot, PASSPHRASE))
    with vault.writing() as work:
        member = work.places.staff()[0]
        work.places.keep_staff_member(replace(member, last_name="Autre"))
        work.commit()
    cut = tmp_path / "share" / "cut.mentordesk"
    shutil.copytree(drive.folder, cut)  # as a crash leaves it
    vault.close()
    target = tmp_path / "here.mentordesk"
    drive.door.copy(cut, target, drive.slot, PASSPHRASE)
    opened = drive.door.open_copy(target, drive.slot, PASSPHRASE)
    assert opened.actor.last_name == "Autre"
    opened.vault.close()


def test_a_wrong_passphrase_copies_nothing(drive: ClosedVault, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        copy(drive, tmp_path / "here.mentordesk", "not the one")
    assert not (tmp_path / "here.mentordesk").exists()


def test_nothing_is_copied_over_anything(drive: ClosedVault, tmp_path: Path) -> None:
    (tmp_path / "here.mentordesk").mkdir()
    with pytest.raises(VaultExists):
        copy(drive, tmp_path / "here.mentordesk")
    with pytest.raises(VaultMissing):
        drive.door.copy(tmp_path / "gone", tmp_path / "there", drive.slot, PASSPHRASE)


def test_the_same_drive_is_no_place_for_the_copy(drive: ClosedVault) -> None:
    with pytest.raises(PlaceUnsuitable) as refused:
        copy(drive, drive.folder.parent / "two.mentordesk")
    assert not refused.value.holds_vault


def test_a_vault_that_is_open_elsewhere_is_not_copied(drive: ClosedVault, tmp_path: Path) -> None:
    local = replace(drive.door, check_place=None)
    with ExitStack() as undo:
        vault = local.open_with_passphrase(drive.folder, drive.slot, PASSPHRASE).vault
        undo.callback(vault.close)
        with pytest.raises(VaultInUse):
            copy(drive, tmp_path / "here.mentordesk")
    assert not (tmp_path / "here.mentordesk").exists()


def test_a_disk_that_fills_leaves_nothing(
    drive: ClosedVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(copying, "sync_file", refuse)
    with pytest.raises(DiskFull):
        copy(drive, tmp_path / "here.mentordesk")
    assert {path.name for path in tmp_path.iterdir()} == {"share"}


def test_a_damaged_original_gives_no_copy(drive: ClosedVault, tmp_path: Path) -> None:
    base = bytearray(drive.base.read_bytes())
    base[len(base) // 2] ^= 0xFF
    drive.base.write_bytes(bytes(base))
    target = tmp_path / "here.mentordesk"
    copy(drive, target)
    with pytest.raises(BaseDamaged):
        open_copy(drive, target)
    assert not target.exists()


def test_an_original_that_lacks_changes_gives_one_that_says_so(
    drive: ClosedVault, tmp_path: Path
) -> None:
    older = drive.base.read_bytes()
    local = replace(drive.door, check_place=None)
    vault = sql_vault(local.open_with_passphrase(drive.folder, drive.slot, PASSPHRASE))
    with vault.writing() as work:
        work.places.keep_staff_member(work.places.staff()[0])
        work.commit()
    vault.close()
    drive.base.write_bytes(older)
    target = tmp_path / "here.mentordesk"
    copy(drive, target)
    with pytest.raises(KnownError) as refused:
        open_copy(drive, target)
    assert isinstance(refused.value, BaseOlder)
    accepted = drive.door.open_with_passphrase(target, drive.slot, PASSPHRASE, accept_older=True)
    accepted.vault.close()
