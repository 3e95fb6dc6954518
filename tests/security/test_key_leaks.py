"""Item 5 of security.md 7: no key or passphrase in a URL, repr, log, environment or argument."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.errors import KnownError
from tests.household import COLLEAGUES, LEAVERS
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    import pytest

    from mentordesk.storage.open_vault import SqlVault
    from tests.household import Household


def secrets_of(vault: SqlVault, device: bytes) -> list[str]:
    """Return everything that must not be told, in the ways in which it might be."""
    keys = [vault.keys.vault_key, vault.keys.raw_key, *vault.keys.vault_keys[1:], device]
    told = [PASSPHRASE, COLLEAGUES, LEAVERS]
    for key in map(bytes, keys):
        told += [key.hex(), key.hex().upper(), repr(key)[2:-1], str(list(key))]
    return told


def test_nothing_tells_a_key_or_a_passphrase(
    household: Household, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("sqlalchemy", "alembic", "filelock"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    opened = household.open()
    vault = sql_vault(opened)
    device = household.vault.door.add_device(opened, PASSPHRASE)
    household.remove(opened, household.leaver)
    vault.checkpoint()
    with vault.backup_source() as source, vault.reading() as work:
        shown = [repr(thing) for thing in (opened, vault, vault.keys, vault.engine, source, work)]
        shown += [str(vault.engine.url), vault.engine.url.render_as_string(hide_password=False)]
        shown.append(repr(vars(vault)))
    shown += _errors(household)
    shown += [caplog.text, *sys.argv, *os.environ.values(), *capfd.readouterr()]
    shown += _told_by_the_system()
    told = secrets_of(vault, device)
    vault.close()
    assert caplog.records
    assert [word for word in told for text in shown if word in text] == []


def _errors(household: Household) -> list[str]:
    """Return what is said of failures, with the values at hand where they were raised."""
    found = []
    for slot, phrase in ((household.colleague, LEAVERS), (household.leaver, LEAVERS)):
        try:
            household.vault.door.open_to_read(household.folder, slot, phrase)
        except KnownError as error:
            found += [repr(error), *traceback.format_exception(error)]
    assert len(found) > 2
    return found


def _told_by_the_system() -> list[str]:
    """Return what other programs of this user read about the process."""
    process = Path("/proc/self")
    names = ("cmdline", "environ") if process.is_dir() else ()
    return [(process / name).read_bytes().decode(errors="replace") for name in names]
