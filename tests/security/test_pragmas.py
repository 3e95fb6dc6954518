"""Item 6 of security.md 7: every connection has its set of pragmas, and no other."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from mentordesk.storage.engine import connect_to_read
from tests.storage.conftest import sql_vault
from tests.storage.test_base_at_rest import PRAGMAS

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

    from tests.household import Household

READING = PRAGMAS | {
    # What only matters to who writes is as the engine has it.
    "foreign_keys": 0,
    "fullfsync": 0,
    "checkpoint_fullfsync": 0,
    "secure_delete": 1,
    "query_only": 1,
}


def pragmas(connection: dbapi2.Connection, names: dict[str, Any]) -> dict[str, Any]:
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


def test_the_connection_of_a_vault_before_and_after_it_got_another_key(
    household: Household,
) -> None:
    opened = household.open()
    vault = sql_vault(opened)
    before = vault._connection
    assert pragmas(before, PRAGMAS) == PRAGMAS
    household.remove(opened, household.leaver)
    assert vault._connection is not before
    assert pragmas(vault._connection, PRAGMAS) == PRAGMAS
    vault.close()


def test_a_connection_that_only_reads(household: Household) -> None:
    vault = sql_vault(household.open())
    with closing(connect_to_read(household.vault.base, vault.keys.raw_key_hex)) as connection:
        assert pragmas(connection, READING) == READING
    vault.close()
