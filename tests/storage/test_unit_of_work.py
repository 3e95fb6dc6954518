from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, ProgrammingError
from sqlcipher3 import dbapi2

from mentordesk.domain.accounts import Account, Role
from mentordesk.domain.errors import BaseDamaged, PlaceReadOnly, RecordMissing, VaultInUse
from mentordesk.domain.identity import AccountId, StaffMemberId, UnitId
from mentordesk.domain.places import Unit
from mentordesk.storage import tables
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.faults import sorted_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentordesk.storage.open_vault import SqlVault
    from tests.storage.conftest import ClosedVault

HORIZON = Unit(UnitId("unit-1"), "Horizon")


@pytest.fixture
def vault(closed: ClosedVault) -> Iterator[SqlVault]:
    with closed.opened() as opened:
        yield opened


def _changes(vault: SqlVault) -> int:
    with vault.engine.begin() as transaction:
        return int(transaction.execute(select(tables.vault_state.c.change_seq)).scalar_one())


def _units(vault: SqlVault) -> list[str]:
    with vault.reading() as work:
        return [unit.name for unit in work.places.units()]


def _add(vault: SqlVault, unit: Unit = HORIZON) -> None:
    with vault.writing() as work:
        work.places.keep_unit(unit)
        work.commit()


def _add_and_fail(vault: SqlVault, unit: Unit) -> None:
    with vault.writing() as work:
        work.places.keep_unit(unit)
        raise KeyError


def _add_an_orphan(vault: SqlVault) -> None:
    with vault.writing() as work:
        work.places.keep_unit(HORIZON)
        nobody = StaffMemberId("nobody-at-all")
        work.access.keep_account(Account(AccountId("slot-of-claire"), nobody, Role.KEY_WORKER))
        work.commit()


def _pretend_to_be_read_only(vault: SqlVault) -> None:
    vault._connection.execute("PRAGMA query_only=ON")


def test_what_is_committed_is_there_after_reopening(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        _add(vault)
    with closed.opened() as vault:
        assert _units(vault) == ["Horizon"]


def test_a_block_that_raises_keeps_nothing(vault: SqlVault) -> None:
    before = _changes(vault)
    with pytest.raises(KeyError):
        _add_and_fail(vault, HORIZON)
    assert _units(vault) == []
    assert _changes(vault) == before


def test_a_block_without_a_commit_keeps_nothing(vault: SqlVault) -> None:
    with vault.writing() as work:
        work.places.keep_unit(HORIZON)
    assert _units(vault) == []


def test_what_follows_a_commit_is_not_kept(vault: SqlVault) -> None:
    with vault.writing() as work:
        work.places.keep_unit(HORIZON)
        work.commit()
    with pytest.raises(KeyError):
        _add_and_fail(vault, Unit(UnitId("unit-2"), "Rivage"))
    assert _units(vault) == ["Horizon"]


def test_a_vault_works_on_after_a_block_that_raised(vault: SqlVault) -> None:
    for _ in range(3):
        with pytest.raises(RecordMissing), vault.writing() as work:
            work.places.unit(UnitId("nowhere"))
    _add(vault)
    assert _units(vault) == ["Horizon"]


def test_every_commit_counts_one_change(vault: SqlVault) -> None:
    before = _changes(vault)
    for step in range(1, 4):
        _add(vault, Unit(UnitId(f"unit-{step}"), "Horizon"))
        assert _changes(vault) == before + step


def test_reading_counts_no_change(vault: SqlVault) -> None:
    before = _changes(vault)
    _units(vault)
    assert _changes(vault) == before


def test_a_row_that_points_nowhere_is_refused_and_undone(vault: SqlVault) -> None:
    # The driver's refusal is a bug of the program's, so it passes as it is.
    with pytest.raises(IntegrityError):
        _add_an_orphan(vault)
    assert _units(vault) == []


def test_an_error_does_not_carry_what_was_to_be_written(vault: SqlVault) -> None:
    with pytest.raises(IntegrityError) as refused:
        _add_an_orphan(vault)
    assert "claire" not in str(refused.value)
    assert "nobody" not in str(refused.value)


def test_another_thread_is_refused_and_the_vault_works_on(vault: SqlVault) -> None:
    with ThreadPoolExecutor(1) as elsewhere:
        for step in (_add, _units):
            error = elsewhere.submit(step, vault).exception()
            assert isinstance(error, ProgrammingError)
            assert "thread" in str(error)
    assert _units(vault) == []
    _add(vault)
    assert _units(vault) == ["Horizon"]


def test_a_writer_takes_the_lock_at_once(closed: ClosedVault, vault: SqlVault) -> None:
    key_hex = vault.keys.raw_key_hex
    other = connect(closed.base, key_hex)
    other.execute("PRAGMA busy_timeout=1")
    with vault.writing():
        with pytest.raises(VaultInUse), sorted_faults():
            other.execute("BEGIN IMMEDIATE")
        # A reader is not in the way.
        assert other.execute("SELECT count(*) FROM unit").fetchone() == (0,)
    other.close()


def test_a_base_that_cannot_be_written_is_told(vault: SqlVault) -> None:
    _pretend_to_be_read_only(vault)
    with pytest.raises(PlaceReadOnly):
        _add(vault)


def test_a_table_that_went_bad_is_told_as_damage(closed: ClosedVault) -> None:
    key_hex = closed.key_hex
    connection = connect(closed.base, key_hex)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name='unit'").fetchone()[0]
    connection.close()
    whole = bytearray(closed.base.read_bytes())
    whole[(root - 1) * 4096 + 2000] ^= 1
    closed.base.write_bytes(whole)
    with closed.opened() as vault:
        with pytest.raises(BaseDamaged):
            _units(vault)
        assert vault.problems() != []


def test_an_engine_never_shows_its_key(closed: ClosedVault) -> None:
    connection = connect(closed.base, closed.key_hex)
    engine = engine_for(connection)
    shown = repr(engine) + engine.url.render_as_string(hide_password=False)
    assert closed.key_hex not in shown
    engine.dispose()
    connection.close()


@pytest.mark.parametrize("key", ["", "ab" * 31, "AB" * 32, "zz" * 32, "ab" * 32 + "\n", "'" * 64])
def test_only_a_raw_key_is_handed_to_the_driver(closed: ClosedVault, key: str) -> None:
    with pytest.raises(ValueError, match="raw key"):
        connect(closed.base, key)


def test_another_key_does_not_open(closed: ClosedVault) -> None:
    with pytest.raises(dbapi2.DatabaseError, match="not a database"):
        connect(closed.base, "ab" * 32)
