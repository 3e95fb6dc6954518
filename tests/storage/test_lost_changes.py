"""A cut log and an older base are noticed; a power cut is not taken for one of them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import BaseOlder, VaultInUse, VaultReadOnly
from mentordesk.domain.identity import UnitId
from mentordesk.domain.places import Unit
from mentordesk.storage import sequence
from mentordesk.storage.keys.rotation import rotate, settled
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.storage.open_vault import SqlVault
    from tests.storage.conftest import ClosedVault


def change(vault: SqlVault, name: str) -> None:
    with vault.writing() as work:
        work.places.keep_unit(Unit(UnitId(f"{name:0>36}"), name))
        work.commit()


def crashed_copy(closed: ClosedVault, place: Path, changes: int = 5) -> ClosedVault:
    """Return what a crash leaves: the folder as it stood while the vault was open."""
    vault = sql_vault(closed.open())
    vault.checkpoint()
    for number in range(changes):
        change(vault, f"u{number}")
    folder = shutil.copytree(closed.folder, place / "apres.mentordesk")
    vault.close()
    return type(closed)(folder, closed.slot, closed.recovery, closed.door)


def test_after_a_crash_every_commit_is_there_and_nothing_is_said(
    closed: ClosedVault, tmp_path: Path
) -> None:
    after = crashed_copy(closed, tmp_path)
    with after.opened() as vault, vault.reading() as work:
        assert len(work.places.units()) == 5


@pytest.mark.parametrize("kept", [0, 0.4, 0.9])
def test_a_cut_log_is_noticed(closed: ClosedVault, tmp_path: Path, kept: float) -> None:
    after = crashed_copy(closed, tmp_path)
    log = after.folder / "base.mdb-wal"
    data = log.read_bytes()
    log.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(BaseOlder) as told:
        after.open()
    assert 1 <= told.value.missing <= 5


def test_a_flipped_log_is_noticed(closed: ClosedVault, tmp_path: Path) -> None:
    after = crashed_copy(closed, tmp_path)
    log = after.folder / "base.mdb-wal"
    data = bytearray(log.read_bytes())
    data[len(data) // 3] ^= 4
    log.write_bytes(data)
    with pytest.raises(BaseOlder):
        after.open()


def test_a_removed_log_is_noticed(closed: ClosedVault, tmp_path: Path) -> None:
    after = crashed_copy(closed, tmp_path)
    (after.folder / "base.mdb-wal").unlink()
    with pytest.raises(BaseOlder):
        after.open()


def test_an_older_base_put_back_is_noticed_even_without_the_count_beside_it(
    closed: ClosedVault,
) -> None:
    older = closed.base.read_bytes()
    with closed.opened() as vault:
        change(vault, "u")
    closed.base.write_bytes(older)
    (closed.folder / sequence.NAME).unlink()
    with pytest.raises(BaseOlder) as told:
        closed.open()
    assert told.value.missing == 1


def test_what_was_accepted_once_is_not_told_again(closed: ClosedVault) -> None:
    older = closed.base.read_bytes()
    with closed.opened() as vault:
        change(vault, "u")
    closed.base.write_bytes(older)
    opened = closed.door.open_with_passphrase(
        closed.folder, closed.slot, PASSPHRASE, accept_older=True
    )
    opened.vault.close()
    with closed.opened() as vault:
        assert vault.problems() == []


def test_a_count_that_lags_or_lies_is_not_believed(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        change(vault, "u")
        seq = vault.sequence()
    beside = closed.folder / sequence.NAME
    for forged in (b"", b"{}", b'{"seq": 99, "mac": "00"}', beside.read_bytes()[:100]):
        beside.write_bytes(forged)
        with closed.opened() as vault:
            assert vault.sequence() == seq


def test_the_count_is_repeated_after_each_commit(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        change(vault, "u")
        assert sequence.read(closed.folder, vault.keys) == vault.sequence()


def test_who_holds_the_vault_is_said_with_since_when(closed: ClosedVault) -> None:
    with closed.opened():
        with pytest.raises(VaultInUse) as told:
            closed.open()
        assert told.value.holder == "Z. Q."
        assert told.value.since is not None
    # What a crash leaves behind does not keep anybody out.
    (closed.folder / "holder.json").write_text('{"label": "X", "since": "hier"}')
    with closed.opened() as vault:
        assert vault.problems() == []
    assert not (closed.folder / "holder.json").exists()


def test_a_held_vault_can_be_read_and_not_written(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        change(vault, "u1")
        reading = closed.door.open_to_read(closed.folder, closed.slot, PASSPHRASE)
        assert reading.vault.is_read_only
        with reading.vault.reading() as work:
            assert [unit.name for unit in work.places.units()] == ["u1"]
        with pytest.raises(VaultReadOnly):
            reading.vault.writing()
        change(vault, "u2")
        with reading.vault.reading() as work:
            assert len(work.places.units()) == 2
        reading.vault.close()


def test_another_key_leaves_the_old_one_worthless(closed: ClosedVault) -> None:
    before = closed.key_hex
    old_header = closed.files.current.read_bytes()
    with closed.opened() as vault:
        change(vault, "u")
    closed.door.rotate_key(closed.folder, closed.slot, PASSPHRASE)
    assert closed.key_hex != before
    with closed.opened() as vault:
        assert vault.problems() == []
        with vault.reading() as work:
            assert [unit.name for unit in work.places.units()] == ["u"]
    closed.files.current.write_bytes(old_header)
    closed.files.second.write_bytes(old_header)
    with pytest.raises(Exception, match="BaseDamaged"):
        closed.open()


@pytest.mark.parametrize("rekeyed", [False, True])
def test_a_rotation_cut_short_opens_with_one_of_its_keys(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch, *, rekeyed: bool
) -> None:
    keys = closed.unlock()
    if rekeyed:
        after = rotate(keys, closed.base)
        both = keys.with_next_key(after.raw_key)
    else:
        both = keys.with_next_key(bytearray(32))
    assert both.next_key is not None
    assert settled(closed.unlock(), closed.base).next_key is None
    with closed.opened() as vault:
        assert vault.problems() == []
