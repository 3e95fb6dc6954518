"""Brings an older base to the newest schema on a proved copy, which then takes its place."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from mentordesk.domain.errors import BaseDamaged, VaultNewer
from mentordesk.services.vaults import UpdateStep, nobody_listens
from mentordesk.storage import tables
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.faults import known_fault, sorted_faults
from mentordesk.storage.files import (
    open_fresh,
    remove_quietly,
    replace_durably,
    sync_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Schema:
    """A line of revisions: where its scripts lie and which one is the newest."""

    head: str = tables.SCHEMA
    scripts: Path = SCRIPTS


TODAY = Schema()


def revision_of(connection: dbapi2.Connection) -> str:
    """Return the revision of an open base.

    Raises:
        BaseDamaged: it opens with its key but holds no revision.
        DiskFull, PlaceReadOnly, StorageUnavailable, VaultInUse: it could not be asked.
    """
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except dbapi2.OperationalError as error:
        known = known_fault(error)
        if known is not None:
            raise known from None
        row = None
    if row is None:
        raise BaseDamaged
    return str(row[0])


def bring_up_to_date(
    base: Path,
    key_hex: str,
    schema: Schema = TODAY,
    *,
    tell: Callable[[UpdateStep], None] = nobody_listens,
) -> bool:
    """Migrate ``base`` if it is older than ``schema``; return whether it was.

    The older file stays beside it as ``base.mdb.REVISION``. A failure at any point leaves the base
    as it was.

    Raises:
        VaultNewer: a newer program wrote it.
        BaseDamaged: it, or the migrated copy, does not pass its checks.
    """
    with sorted_faults():
        connection = connect(base, key_hex)
        try:
            revision = revision_of(connection)
            if revision == schema.head:
                return False
            if revision > schema.head:
                raise VaultNewer(int(revision), int(schema.head))
            tell(UpdateStep.COPYING)
            copy = _copy(connection, base)
        finally:
            connection.close()
        try:
            _migrate_copy(copy, key_hex, schema, tell)
            tell(UpdateStep.KEEPING)
            _put_in_place(base, copy, revision)
        except BaseException:
            _remove_with_log(copy)
            raise
    return True


def _copy(connection: dbapi2.Connection, base: Path) -> Path:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _prove(connection)
    copy = base.with_name(f"{base.name}.migrating")
    _remove_with_log(copy)
    try:
        connection.execute("VACUUM INTO ?", (str(copy),))
    except BaseException:
        # SQLite leaves what it wrote before the disk was full, and that fills it further.
        _remove_with_log(copy)
        raise
    return copy


def _remove_with_log(copy: Path) -> None:
    # A log that could not be folded outlives its base, and would be taken for the next one's.
    for end in ("", "-wal", "-shm", "-journal"):
        remove_quietly(copy.with_name(copy.name + end))


def _migrate_copy(
    copy: Path, key_hex: str, schema: Schema, tell: Callable[[UpdateStep], None]
) -> None:
    tell(UpdateStep.CHANGING)
    connection = connect(copy, key_hex)
    # A batch migration drops the old table, and with foreign keys on the drop would cascade.
    connection.execute("PRAGMA foreign_keys=OFF")
    engine = engine_for(connection)
    try:
        with engine.begin() as transaction:
            _run_alembic(transaction, schema)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        tell(UpdateStep.CHECKING)
        _prove(connection)
        # Asked for its one row alone, it would be written after that, and a refusal be passed over.
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        engine.dispose()
        connection.close()


def _run_alembic(transaction: Connection, schema: Schema) -> None:
    from alembic import command  # a fifth of a second that most starts spare
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    versions = str(schema.scripts / "versions").replace("%", "%%")
    config.set_main_option("version_locations", versions)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = transaction
    command.upgrade(config, schema.head)


def _prove(connection: dbapi2.Connection) -> None:
    for check in ("cipher_integrity_check", "foreign_key_check"):
        if connection.execute(f"PRAGMA {check}").fetchall():
            raise BaseDamaged
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise BaseDamaged


def _put_in_place(base: Path, copy: Path, revision: str) -> None:
    for leftover in ("-wal", "-shm"):
        remove_quietly(base.with_name(base.name + leftover))
    kept = base.with_name(f"{base.name}.{revision}")
    try:
        with base.open("rb") as file, open_fresh(kept) as older:
            shutil.copyfileobj(file, older)
        sync_file(kept)
        replace_durably(copy, base)
    except BaseException:
        if copy.exists():
            remove_quietly(kept)
        raise
