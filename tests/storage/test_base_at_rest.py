from __future__ import annotations

import os
import random
import stat
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import BaseDamaged, EngineTooOld
from mentordesk.domain.identity import UnitId
from mentordesk.domain.places import Unit
from mentordesk.storage import engine
from mentordesk.storage.engine import assert_floors
from tests.storage.conftest import FIRST_NAME, LAST_NAME, PASSPHRASE, make, sql_vault

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.storage.open_vault import SqlVault
    from tests.storage.conftest import ClosedVault

PAGE = 4096
SECRET_PLACE = "Pavillon des Quatre-Chemins"
PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": 2,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "temp_store": 2,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": 10_000,
    "page_size": str(PAGE),
    "cipher_memory_security": "1",
    "cipher_log_level": "NONE",
    "cipher_use_hmac": "1",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_plaintext_header_size": "0",
}


def _write_place(vault: SqlVault) -> None:
    with vault.writing() as work:
        work.places.keep_unit(Unit(UnitId("unit-1"), SECRET_PLACE))
        work.commit()


def _flip(path: Path, place: int, bit: int = 1) -> None:
    whole = bytearray(path.read_bytes())
    whole[place] ^= bit
    path.write_bytes(whole)


def test_every_connection_is_set_as_the_standard_asks(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        found = {
            name: vault._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS
        }
    assert found == PRAGMAS


def test_no_file_holds_anything_readable(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        _write_place(vault)
        raw_key = bytes(vault.keys.raw_key)
        found = {path.name: path.read_bytes() for path in closed.folder.iterdir()}
    assert len(found["base.mdb-wal"]) > 0
    found["base.mdb after closing"] = closed.base.read_bytes()
    words = (
        SECRET_PLACE,
        FIRST_NAME,
        LAST_NAME,
        PASSPHRASE,
        raw_key.hex(),
        "SQLite format",
        "unit",
    )
    for name, data in found.items():
        for word in words:
            assert word.encode() not in data, name
            assert word.encode("utf-16-le") not in data, name
        assert raw_key not in data, name


def test_two_vaults_with_one_passphrase_have_nothing_in_common(
    closed: ClosedVault, tmp_path: Path
) -> None:
    other = make(closed.door, tmp_path / "other.mentordesk")
    assert other.key_hex != closed.key_hex
    assert other.recovery != closed.recovery
    assert other.base.read_bytes()[:16] != closed.base.read_bytes()[:16]


def test_closing_folds_the_log_away(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        _write_place(vault)
        vault.checkpoint()
        assert (closed.folder / "base.mdb-wal").stat().st_size == 0
    assert not list(closed.folder.glob("base.mdb-*"))


def test_a_closed_vault_has_no_key_in_hand(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        keys = vault.keys
    assert bytes(keys.raw_key) == bytes(keys.vault_key) == bytes(32)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps owners, not modes")
def test_the_folder_and_the_keys_are_their_owners_alone(closed: ClosedVault) -> None:
    for path in (closed.folder, closed.files.current, closed.files.second):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_a_flipped_salt_is_damage(closed: ClosedVault) -> None:
    for place in range(16):
        _flip(closed.base, place)
        with pytest.raises(BaseDamaged):
            closed.open()
        _flip(closed.base, place)
    with closed.opened() as vault:
        assert vault.problems() == []


def test_a_flip_anywhere_in_the_base_is_found(closed: ClosedVault) -> None:
    drawn = random.Random(4)
    for place in drawn.sample(range(16, closed.base.stat().st_size), 40):
        bit = 1 << drawn.randrange(8)
        _flip(closed.base, place, bit)
        try:
            vault = sql_vault(closed.open())
        except BaseDamaged:
            pass
        else:
            assert "cipher_integrity_check" in vault.problems(), place
            vault.close()
        _flip(closed.base, place, bit)


@pytest.mark.parametrize("length", [0, 1, 16, 100, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 10 * PAGE])
def test_a_base_that_was_cut_is_damage(closed: ClosedVault, length: int) -> None:
    closed.base.write_bytes(closed.base.read_bytes()[:length])
    with pytest.raises(BaseDamaged):
        closed.open()


@pytest.mark.parametrize("data", [b"no base at all", b"SQLite format 3\0" + bytes(PAGE)])
def test_what_is_no_base_is_damage(closed: ClosedVault, data: bytes) -> None:
    closed.base.write_bytes(data)
    with pytest.raises(BaseDamaged):
        closed.open()


def test_the_base_of_another_vault_is_damage(closed: ClosedVault, tmp_path: Path) -> None:
    other = make(closed.door, tmp_path / "other.mentordesk")
    closed.base.write_bytes(other.base.read_bytes())
    with pytest.raises(BaseDamaged):
        closed.open()


def test_an_engine_older_than_its_floor_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert_floors()
    for floor in ("SQLITE_FLOOR", "SQLCIPHER_FLOOR"):
        with monkeypatch.context() as patch:
            patch.setattr(engine, floor, (99, 0, 0))
            with pytest.raises(EngineTooOld):
                assert_floors()
