from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from mentordesk.domain.errors import BaseDamaged, DiskFull, StorageUnavailable, VaultNewer
from mentordesk.services.vaults import UpdateStep
from mentordesk.storage import tables
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import read_front
from mentordesk.storage.migrations import runner
from mentordesk.storage.migrations.runner import SCRIPTS, Schema, bring_up_to_date, revision_of
from mentordesk.storage.table_parts import metadata
from tests.driving import PASSPHRASE as DRIVEN
from tests.storage.conftest import FIRST_NAME, fingerprint

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

    from mentordesk.storage.vault import SqlVaultDoor
    from tests.storage.conftest import ClosedVault

KEY = "5e" * 32
ADDS_A_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0005", "0004"

def upgrade():
    with op.batch_alter_table("staff_member") as batch:
        batch.add_column(sa.Column("nickname", sa.String(20)))
"""
DROPS_AND_FAILS = """
from alembic import op

revision, down_revision = "0005", "0004"

def upgrade():
    op.drop_table("draft")
    raise RuntimeError("half-way")
"""
ORPHANS_AN_ACCOUNT = """
from alembic import op

revision, down_revision = "0005", "0004"

def upgrade():
    op.execute("DELETE FROM staff_member")
"""


def _next_schema(tmp_path: Path, second: str) -> Schema:
    versions = tmp_path / "line" / "versions"
    versions.mkdir(parents=True)
    for script in (SCRIPTS / "versions").glob("000*.py"):
        shutil.copy(script, versions)
    (versions / "0005_next.py").write_text(second)
    return Schema(head="0005", scripts=tmp_path / "line")


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _ddl(connection: dbapi2.Connection) -> set[tuple[str, ...]]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return {row for row in rows if "alembic" not in row[2]}


def _put_revision(base: Path, key_hex: str, statement: str) -> None:
    connection = connect(base, key_hex)
    connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def test_the_revisions_lead_to_the_tables_of_today(tmp_path: Path) -> None:
    connection = connect(tmp_path / "empty.mdb", KEY)
    engine = engine_for(connection)
    with engine.begin() as transaction:
        runner._run_alembic(transaction, runner.TODAY)
    with engine.begin() as transaction:
        differences = compare_metadata(MigrationContext.configure(transaction), metadata)
    assert differences == []
    assert revision_of(connection) == tables.SCHEMA
    engine.dispose()
    connection.close()


def test_the_revisions_write_what_a_new_vault_is_laid_with(
    tmp_path: Path, closed: ClosedVault
) -> None:
    # Constraints' names are compared by nothing else, and later revisions will need them.
    connection = connect(tmp_path / "empty.mdb", KEY)
    with engine_for(connection).begin() as transaction:
        runner._run_alembic(transaction, runner.TODAY)
    with closed.opened() as vault:
        assert _ddl(connection) == _ddl(vault._connection)
    connection.close()


def test_a_base_of_today_is_left_alone(closed: ClosedVault) -> None:
    before, names = fingerprint(closed.base), _names(closed.folder)
    assert not bring_up_to_date(closed.base, closed.key_hex)
    assert (fingerprint(closed.base), _names(closed.folder)) == (before, names)


def test_an_older_base_is_migrated_and_stays_beside(tmp_path: Path, closed: ClosedVault) -> None:
    before, key_hex = fingerprint(closed.base), closed.key_hex
    assert bring_up_to_date(closed.base, key_hex, _next_schema(tmp_path, ADDS_A_COLUMN))
    connection = connect(closed.base, key_hex)
    assert revision_of(connection) == "0005"
    rows = connection.execute("SELECT first_name, nickname FROM staff_member").fetchall()
    # The batch rebuilt a table that others point to: their rows must not have gone with it.
    accounts = connection.execute("SELECT slot_id FROM account").fetchall()
    connection.close()
    assert rows == [(FIRST_NAME, None)]
    assert accounts == [(closed.slot,)]
    assert fingerprint(closed.base.with_name("base.mdb.0004")) == before
    assert not any("migrating" in name for name in _names(closed.folder))


def test_each_step_of_an_update_is_told(tmp_path: Path, closed: ClosedVault) -> None:
    told: list[UpdateStep] = []
    assert not bring_up_to_date(closed.base, closed.key_hex, tell=told.append)
    assert told == []
    schema = _next_schema(tmp_path, ADDS_A_COLUMN)
    bring_up_to_date(closed.base, closed.key_hex, schema, tell=told.append)
    assert told == list(UpdateStep)


def test_what_still_lies_in_the_log_is_migrated_too(tmp_path: Path, closed: ClosedVault) -> None:
    with closed.opened() as vault, vault.engine.begin() as transaction:
        transaction.exec_driver_sql("INSERT INTO unit (id, name) VALUES ('u', 'Horizon')")
        copy = tmp_path / "crashed"
        transaction.commit()
        shutil.copytree(closed.folder, copy)
    assert (copy / "base.mdb-wal").stat().st_size > 0
    bring_up_to_date(copy / "base.mdb", closed.key_hex, _next_schema(tmp_path, ADDS_A_COLUMN))
    for name in ("base.mdb", "base.mdb.0004"):
        connection = connect(copy / name, closed.key_hex)
        assert connection.execute("SELECT name FROM unit").fetchall() == [("Horizon",)]
        connection.close()


@pytest.mark.parametrize(
    ("second", "raised"), [(DROPS_AND_FAILS, RuntimeError), (ORPHANS_AN_ACCOUNT, BaseDamaged)]
)
def test_a_failing_migration_leaves_the_base_as_it_was(
    tmp_path: Path, closed: ClosedVault, second: str, raised: type[Exception]
) -> None:
    before, names = fingerprint(closed.base), _names(closed.folder)
    with pytest.raises(raised):
        bring_up_to_date(closed.base, closed.key_hex, _next_schema(tmp_path, second))
    assert (fingerprint(closed.base), _names(closed.folder)) == (before, names)
    with closed.opened() as vault:
        assert vault.problems() == []


def test_a_disk_that_fails_while_copying_leaves_no_copy(
    tmp_path: Path, closed: ClosedVault
) -> None:
    resource = pytest.importorskip("resource")
    before, names, key_hex = fingerprint(closed.base), _names(closed.folder), closed.key_hex
    schema = _next_schema(tmp_path, ADDS_A_COLUMN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # No file may grow beyond half the base: the copy stops in the middle, as on a full disk.
    resource.setrlimit(resource.RLIMIT_FSIZE, (closed.base.stat().st_size // 2, limits[1]))
    try:
        with pytest.raises((DiskFull, StorageUnavailable)):
            bring_up_to_date(closed.base, key_hex, schema)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (fingerprint(closed.base), _names(closed.folder)) == (before, names)


def test_a_failure_while_taking_its_place_leaves_the_base_as_it_was(
    tmp_path: Path, closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(new: Path, target: Path) -> None:
        raise OSError(28, "no room")

    before = fingerprint(closed.base)
    monkeypatch.setattr(runner, "replace_durably", refuse)
    with pytest.raises(OSError, match="no room"):
        bring_up_to_date(closed.base, closed.key_hex, _next_schema(tmp_path, ADDS_A_COLUMN))
    assert fingerprint(closed.base) == before
    assert not any("migrating" in name for name in _names(closed.folder))


def test_a_base_of_a_newer_program_is_refused_and_left_alone(closed: ClosedVault) -> None:
    key_hex = closed.key_hex
    _put_revision(closed.base, key_hex, "UPDATE alembic_version SET version_num='0999'")
    before, names = fingerprint(closed.base), _names(closed.folder)
    with pytest.raises(VaultNewer) as refused:
        closed.open()
    assert (refused.value.found, refused.value.known) == (999, int(tables.SCHEMA))
    assert (fingerprint(closed.base), _names(closed.folder)) == (before, names)


@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_base_without_a_revision_is_damaged(closed: ClosedVault, statement: str) -> None:
    _put_revision(closed.base, closed.key_hex, statement)
    with pytest.raises(BaseDamaged):
        closed.open()


# ---------------------------------------------------------------------- released schemas

GOLDEN = Path(__file__).parents[1] / "data" / "vaults"
"""A vault of each released schema, written by the program of its day, a row in every table."""


@pytest.mark.parametrize("released", sorted(path.name for path in GOLDEN.glob("*.mentordesk")))
def test_a_vault_of_a_released_schema_is_brought_up_with_every_row(
    tmp_path: Path, door: SqlVaultDoor, released: str
) -> None:
    folder = shutil.copytree(GOLDEN / released, tmp_path / released)
    slot = read_front(folder).accounts[0].slot
    key_hex = keychain.open_with_passphrase(HeaderFiles(folder), slot, DRIVEN).raw_key_hex
    before = _rows(folder / "base.mdb", key_hex)
    assert all(before.values())
    opened = door.open_with_passphrase(folder, slot, DRIVEN)
    assert opened.vault.problems() == []
    opened.vault.close()
    after = _rows(folder / "base.mdb", key_hex)
    assert all(_are_still_there(rows, after[table]) for table, rows in before.items())
    assert _rows(folder / f"base.mdb.{folder.stem}", key_hex) == before


def _are_still_there(before: list[tuple[object, ...]], after: list[tuple[object, ...]]) -> bool:
    """Whether each row begins as it did: a table may have got columns since."""
    width = len(before[0])
    return [row[:width] for row in after] == before


def _rows(base: Path, key_hex: str) -> dict[str, list[tuple[object, ...]]]:
    connection = connect(base, key_hex)
    found = connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
    names = sorted(name for (name,) in found if name != "alembic_version")
    rows = {}
    for name in names:
        rows[name] = connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()  # noqa: S608
    connection.close()
    return rows
