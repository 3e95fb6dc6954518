"""``backup``, ``verify``, ``restore`` and ``drill``, one after the other on a real vault."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Ran, Terminal


def told(ran: Ran) -> dict[str, Any]:
    assert (ran.code, ran.err) == (0, "")
    values = json.loads(ran.out)
    assert isinstance(values, dict)
    return values


def made(terminal: Terminal) -> Path:
    """Make a backup in ``place`` and return its file."""
    place = terminal.home / "place"
    secret = ("--passphrase-file", terminal.secret)
    ran = terminal.run("backup", terminal.vault, *secret, "--to", place, "--json")
    assert told(ran)["counts"]["young_people"] == 3
    (backup,) = place.glob("*.mdbackup")
    assert told(ran)["backup"] == str(backup)
    return backup


def test_a_backup_is_made_verified_and_restored(terminal: Terminal) -> None:
    backup = made(terminal)
    secret = ("--passphrase-file", terminal.secret)
    assert told(terminal.run("verify", backup, *secret, "--json"))["proved"] is True
    folder = terminal.home / "repris.mentordesk"
    restored = told(terminal.run("restore", backup, folder, "--json"))
    assert restored["vault"] == str(folder)
    before, after = terminal.check(*secret), terminal.run("check", folder, *secret)
    assert (after.code, after.out) == (0, before.out)


def test_without_json_each_value_has_its_line(terminal: Terminal) -> None:
    backup = made(terminal)
    ran = terminal.run("verify", backup, "--passphrase-file", terminal.secret)
    lines = dict(line.split(": ", 1) for line in ran.out.splitlines())
    assert lines["backup"] == str(backup)
    assert lines["young people"] == "3"


def test_a_drill_holds_and_leaves_nothing(terminal: Terminal) -> None:
    backup = made(terminal)
    before = sorted(terminal.home.rglob("*"))
    secret = ("--passphrase-file", terminal.secret)
    ran = terminal.run("drill", terminal.vault, *secret, "--from", backup.parent, "--json")
    assert told(ran)["held"] is True
    assert sorted(terminal.home.rglob("*")) == before


def test_a_drill_without_a_backup_says_so(terminal: Terminal) -> None:
    secret = ("--passphrase-file", terminal.secret)
    ran = terminal.run("drill", terminal.vault, *secret, "--from", terminal.home)
    assert ran.code == 2
    assert "there is no backup of this vault" in ran.err


@pytest.mark.parametrize("command", ["verify", "restore"])
def test_a_file_that_was_touched_is_refused(terminal: Terminal, command: str) -> None:
    backup = made(terminal)
    whole = bytearray(backup.read_bytes())
    whole[-1] ^= 1
    backup.write_bytes(bytes(whole))
    more: tuple[str | Path, ...] = ("--passphrase-file", terminal.secret)
    folder = terminal.home / "repris.mentordesk"
    if command == "restore":
        more = (folder,)
    ran = terminal.run(command, backup, *more)
    assert ran.code != 0
    assert ran.out == ""
    assert len(ran.sentences) == 1
    assert not folder.exists()


def test_a_wrong_passphrase_opens_no_backup(terminal: Terminal) -> None:
    backup = made(terminal)
    ran = terminal.run("verify", backup, "--passphrase-file", "-", typed="pas celle-là du tout\n")
    assert ran.code == 3
    assert ran.out == ""


def test_restore_takes_no_place_that_is_taken(terminal: Terminal) -> None:
    backup = made(terminal)
    ran = terminal.run("restore", backup, terminal.vault)
    assert ran.code != 0
    assert len(ran.sentences) == 1


# ---------------------------------------------------------------------- where a base could be lost


def test_nothing_is_restored_into_a_synchronised_folder(terminal: Terminal) -> None:
    backup = made(terminal)
    drive = terminal.home / "Nextcloud"
    drive.mkdir()
    ran = terminal.run("restore", backup, drive / "repris.mentordesk")
    assert ran.refused_with(1, "this place cannot hold a live base")
    assert list(drive.iterdir()) == []


def test_a_vault_in_a_synchronised_folder_is_read_and_stays_as_it_is(terminal: Terminal) -> None:
    folder = terminal.home / "OneDrive - Foyer" / "foyer.mentordesk"
    shutil.copytree(terminal.vault, folder)
    base = folder / "base.mdb"
    secret, before = ("--passphrase-file", terminal.secret), base.read_bytes()
    place = terminal.home / "place"
    assert terminal.run("check", folder, *secret).code == 0
    assert told(terminal.run("backup", folder, *secret, "--to", place, "--json"))["backup"]
    assert told(terminal.run("drill", folder, *secret, "--from", place, "--json"))["held"] is True
    assert base.read_bytes() == before
