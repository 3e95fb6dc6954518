"""Opens SQLCipher files: the one place that hands a key to the driver and sets the pragmas.

The driver's own thread check stays on: an engine belongs to the thread that first used it, and a
use from elsewhere raises at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import EngineTooOld

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Engine

SQLITE_FLOOR = (3, 51, 3)
"""Older ones may damage a base in WAL mode when two connections write (WAL-reset bug)."""

SQLCIPHER_FLOOR = (4, 19)

_RAW_KEY = re.compile(r"[0-9a-f]{64}")

PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=10000",
)
"""Set on each connection after the key; the two fullfsync ones matter on macOS alone."""

READING_PRAGMAS = (
    "query_only=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=10000",
)
"""Set on a connection that only reads."""


def connect(base: Path, key_hex: str) -> dbapi2.Connection:
    """Return a keyed connection to ``base``, bound to the calling thread.

    Raises:
        sqlcipher3.dbapi2.Error: the key is not this file's, or the file is damaged; found out by
            a first read, since setting a key never fails.
    """
    if not _RAW_KEY.fullmatch(key_hex):
        raise ValueError("raw key expected")
    connection = dbapi2.connect(str(base), isolation_level=None, timeout=10)
    try:
        # The log level comes first: SQLCipher writes warnings to stderr until it is told not to.
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute("PRAGMA cipher_memory_security=ON")
        connection.execute(f"PRAGMA key=\"x'{key_hex}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in PRAGMAS:
            # To the last row: a mode that writes is written after the one that tells it.
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(base: Path, key_hex: str, *, immutable: bool = False) -> dbapi2.Connection:
    """Return a keyed connection that can only read, bound to the calling thread.

    Works where nothing can be written for bases without a log, as in backups; ``immutable`` reads
    one with a log there, without what the log holds.

    Raises:
        sqlcipher3.dbapi2.Error: the key is not this file's, or the file is damaged.
    """
    if not _RAW_KEY.fullmatch(key_hex):
        raise ValueError("raw key expected")
    address = f"{base.absolute().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"
    connection = dbapi2.connect(address, isolation_level=None, timeout=10, uri=True)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute("PRAGMA cipher_memory_security=ON")
        connection.execute(f"PRAGMA key=\"x'{key_hex}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in READING_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def engine_for(connection: dbapi2.Connection) -> Engine:
    """Return an engine on this one connection; statements never carry values into errors."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # A reader that later writes could be refused half-way; a writer takes the lock at once.
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def assert_floors() -> None:
    """Refuse engines older than what the durability tests were run on.

    Raises:
        EngineTooOld: SQLite, SQLCipher or its full-text module is older or missing.
    """
    connection = dbapi2.connect(":memory:")
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    finally:
        connection.close()
    numbers = tuple(int(part) for part in cipher.split()[0].split("."))
    new_enough = dbapi2.sqlite_version_info >= SQLITE_FLOOR and numbers >= SQLCIPHER_FLOOR
    if not new_enough or "ENABLE_FTS5" not in options:
        raise EngineTooOld
