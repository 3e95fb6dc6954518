"""Item 3 of security.md 7: no key, another key and plain SQLite read nothing; flips are found."""

from __future__ import annotations

import random
import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import KnownError
from mentordesk.storage.engine import connect
from tests.storage.conftest import sql_vault

if TYPE_CHECKING:
    from tests.storage.conftest import ClosedVault

FLIPS, CHECKED = 200, "PRAGMA cipher_integrity_check"


@pytest.mark.parametrize(
    "pragmas",
    [(), ("PRAGMA key=\"x'" + "ab" * 32 + "'\"",), ("PRAGMA key='sept mots'",)],
    ids=["none", "another raw key", "a phrase"],
)
def test_another_key_or_none_reads_nothing(closed: ClosedVault, pragmas: tuple[str, ...]) -> None:
    connection = dbapi2.connect(str(closed.base))
    connection.execute("PRAGMA cipher_log_level=NONE")
    for pragma in pragmas:
        connection.execute(pragma)
    with pytest.raises(dbapi2.DatabaseError, match="not a database"):
        connection.execute("SELECT * FROM sqlite_master").fetchall()
    connection.close()


def test_plain_sqlite_reads_nothing(closed: ClosedVault) -> None:
    connection = sqlite3.connect(closed.base)
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master").fetchall()
    connection.close()


def test_the_program_itself_refuses_what_is_no_raw_key(closed: ClosedVault) -> None:
    for key in ("", "ab" * 31, "AB" * 32, "x'" + "ab" * 32, "ab" * 32 + '"; ATTACH'):
        with pytest.raises(ValueError, match="raw key"):
            connect(closed.base, key)


def test_each_of_200_flipped_bits_is_found(closed: ClosedVault) -> None:
    whole, key = closed.base.read_bytes(), closed.key_hex
    drawn, found = random.Random(7), 0
    for place in drawn.sample(range(len(whole)), FLIPS):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << drawn.randrange(8)
        closed.base.write_bytes(flipped)
        found += _is_found(closed, key)
    assert found == FLIPS
    closed.base.write_bytes(whole)
    assert not _is_found(closed, key)


def _is_found(closed: ClosedVault, key: str) -> bool:
    try:
        connection = connect(closed.base, key)
    except dbapi2.DatabaseError:
        return True
    try:
        return bool(connection.execute(CHECKED).fetchall())
    except dbapi2.DatabaseError:
        return True
    finally:
        connection.close()


def test_the_check_that_the_program_offers_says_so_too(closed: ClosedVault) -> None:
    whole = closed.base.read_bytes()
    closed.base.write_bytes(whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:])
    try:
        vault = sql_vault(closed.open())
    except KnownError:
        return
    assert vault.problems()
    vault.close()
