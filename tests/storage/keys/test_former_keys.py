"""What was made under a vault key of before stays readable to whoever opens the vault today."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import AccountState, Role
from mentordesk.domain.bin import BinKind, Erased
from mentordesk.domain.errors import AccountGone, BackupDamaged, BaseOlder, TextDamaged
from mentordesk.domain.identity import AccountId, UnitId
from mentordesk.domain.places import Unit
from mentordesk.services.context import context_of
from mentordesk.storage import sequence, tombstones
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.storage.keys import header, slots
from mentordesk.storage.keys.sealing import authenticated, sealed_keyring
from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.beginning import begin
from tests.household import COLLEAGUES, LEAVERS
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.backups import Backup
    from mentordesk.storage.open_vault import SqlVault
    from tests.household import Household

STORE = SqlBackupStore("test")
DAY = date(2026, 11, 20)
FOLLOWERS = "girafe marmelade tonnerre bobine chausson myrtille cabane"


def no_tick(_: float) -> None:
    """Nobody watches."""


def backed_up(vault: SqlVault, place: Path) -> Backup:
    with vault.backup_source() as source:
        return STORE.make(source, place, datetime(2026, 11, 22, 17, tzinfo=UTC), no_tick)


def remove_twice(household: Household) -> None:
    """Remove two accounts one after the other: two vault keys of before."""
    opened = household.open()
    household.remove(opened, household.leaver)
    household.remove(opened, household.colleague)
    opened.vault.close()


def test_a_backup_from_before_proves_differs_and_is_drilled(
    household: Household, tmp_path: Path
) -> None:
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
    remove_twice(household)
    with household.vault.opened() as vault, vault.backup_source() as source:
        assert STORE.verify(backup.path, source, no_tick) == backup.manifest
        assert STORE.difference(source, backup.path, no_tick).lost == []
        assert STORE.drill(source, backup.path, no_tick).manifest == backup.manifest
        copy = STORE.copy(backup, source, _made(tmp_path / "stick"), no_tick)
        assert STORE.verify(copy.path, source, no_tick) == backup.manifest
        source.past[1][0] ^= 1
        with pytest.raises(BackupDamaged):
            STORE.verify(backup.path, source, no_tick)


def test_a_backup_from_before_opens_elsewhere_with_every_passphrase_of_its_day(
    household: Household, tmp_path: Path
) -> None:
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
    household.without_leaver()
    folder = tmp_path / "elsewhere" / "restored.mentordesk"
    STORE.restore(backup.path, folder, no_tick)
    # A computer that never heard of the removal: this is what the dialog warns of.
    door = replace(household.vault.door, third_copies=None)
    for slot, phrase in ((household.colleague, COLLEAGUES), (household.leaver, LEAVERS)):
        opened = door.open_with_passphrase(folder, slot, phrase)
        assert sql_vault(opened).problems() == []
        opened.vault.close()


def test_a_backup_from_while_a_slot_waited_is_unlocked_by_its_passphrase(
    household: Household, tmp_path: Path
) -> None:
    opened = household.open()
    household.remove(opened, household.leaver)
    backup = backed_up(sql_vault(opened), tmp_path / "backups")
    opened.vault.close()
    with STORE.unlock(backup.path, "M. F.", COLLEAGUES) as source:
        assert len(source.past) == 1
        assert STORE.verify(backup.path, source, no_tick) == backup.manifest


def test_a_text_set_aside_before_is_read_and_a_spoilt_one_is_not(household: Household) -> None:
    with household.vault.opened() as vault:
        text = vault.seal("Elle a dit que…".encode())
    remove_twice(household)
    with household.vault.opened() as vault:
        assert vault.unseal(text).decode() == "Elle a dit que…"
        for place in (0, 50, len(text) - 1):
            spoilt = text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]
            with pytest.raises(TextDamaged):
                vault.unseal(spoilt)
        assert vault.unseal(vault.seal(b"neuf")) == b"neuf"


def test_what_an_older_copy_of_the_header_knows_to_be_erased_is_erased(
    household: Household,
) -> None:
    older = household.vault.third
    with household.vault.opened() as vault:
        vault.remember_erased([Erased(BinKind.MEETING, "m-1", DAY)])
        knows = older.read_bytes()
    household.without_leaver()
    with household.vault.opened() as vault:
        vault.keys = vault.keys.with_erased((), vault.keys.erased)
        assert vault.keys.erased == ()
    older.write_bytes(knows)
    with household.vault.opened() as vault:
        assert len(vault.keys.erased) == 1


def test_a_vault_from_an_old_backup_hears_what_was_erased_after_an_account_was_removed(
    household: Household, tmp_path: Path
) -> None:
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
    household.without_leaver()
    with household.vault.opened() as vault:
        vault.remember_erased([Erased(BinKind.MEETING, "m-1", DAY)])
    folder = tmp_path / "restored.mentordesk"
    STORE.restore(backup.path, folder, no_tick)
    # Today's header stands under a key that the backup's does not know: the passphrase opens both.
    for slot, phrase in ((household.colleague, COLLEAGUES), (household.vault.slot, PASSPHRASE)):
        again = shutil.copytree(folder, tmp_path / slot / "again.mentordesk")
        shutil.copytree(household.vault.third.parent, tmp_path / slot / "copies")
        opened = household.vault.door.open_with_passphrase(again, slot, phrase)
        assert len(sql_vault(opened).keys.erased) == 1
        opened.vault.close()
        household.vault.third.write_bytes(
            (tmp_path / slot / "copies" / household.vault.third.name).read_bytes()
        )


def test_who_was_removed_is_removed_again_from_a_vault_out_of_an_old_backup(
    household: Household, tmp_path: Path
) -> None:
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
    household.without_leaver()
    folder = tmp_path / "restored.mentordesk"
    STORE.restore(backup.path, folder, no_tick)
    door = household.vault.door
    opened = door.open_with_passphrase(folder, household.colleague, COLLEAGUES)
    vault = sql_vault(opened)
    assert vault.problems() == []
    assert vault.keys.raw_key_hex not in {household.vault.key_hex, _key_in(backup, LEAVERS)}
    begin(context_of(opened, SystemClock(), Uuid7Identifiers()))
    with vault.reading() as work:
        removed = work.access.account(AccountId(household.leaver))
    assert removed.state is AccountState.REMOVED
    vault.close()
    with pytest.raises(AccountGone):
        door.open_with_passphrase(folder, household.leaver, LEAVERS)
    for _ in range(2):
        door.open_with_passphrase(folder, household.vault.slot, PASSPHRASE).vault.close()


def restored_before_everything(household: Household, tmp_path: Path) -> Path:
    """Back up, erase, remove an account, change the director's passphrase; restore the backup."""
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
        vault.remember_erased([Erased(BinKind.YOUNG_PERSON, "y-1", DAY)])
    household.without_leaver()
    with household.vault.opened() as vault:
        vault.keys = vault.keys.with_passphrase(FOLLOWERS)
    folder = tmp_path / "elsewhere" / "restored.mentordesk"
    STORE.restore(backup.path, folder, no_tick)
    return folder


def test_what_was_erased_is_heard_although_no_secret_of_the_backups_day_opens_todays_header(
    household: Household, tmp_path: Path
) -> None:
    folder = restored_before_everything(household, tmp_path)
    today = household.vault.third.read_bytes()
    door = household.vault.door
    for slot, phrase in ((household.vault.slot, PASSPHRASE), (household.leaver, LEAVERS)):
        opened = door.open_with_passphrase(folder, slot, phrase)
        assert len(sql_vault(opened).keys.erased) == 1
        opened.vault.close()
        # Today's header may know more than can be read of it: it stays for who can.
        assert household.vault.third.read_bytes() == today
        assert (folder / tombstones.RESTORED).exists()
    door.open_with_passphrase(folder, household.colleague, COLLEAGUES).vault.close()
    assert household.vault.third.read_bytes() != today
    assert not (folder / tombstones.RESTORED).exists()
    with pytest.raises(AccountGone):
        door.open_with_passphrase(folder, household.leaver, LEAVERS)


def test_a_newer_programs_copy_of_the_header_stays(household: Household) -> None:
    newer = header.pack({**household.vault.body, "format": header.FORMAT + 1})
    third = household.vault.third
    third.write_bytes(newer)
    with household.vault.opened() as vault:
        vault.remember_erased([Erased(BinKind.YOUNG_PERSON, "y-1", DAY)])
    assert third.read_bytes() == newer


def test_a_damaged_copy_of_the_header_is_written_anew(household: Household) -> None:
    household.vault.third.write_bytes(b"?")
    with household.vault.opened():
        pass
    assert household.vault.third.read_bytes() == household.vault.files.current.read_bytes()


def test_what_was_erased_is_not_believed_without_the_journals_key(
    household: Household, tmp_path: Path
) -> None:
    folder = restored_before_everything(household, tmp_path)
    body = header.unpack(household.vault.third.read_bytes())
    sealed = slots.from_text(body["erased"]["sealed"])
    spoilt = slots.to_text(bytes([sealed[0] ^ 1]) + sealed[1:])
    body["erased"] = {**body["erased"], "sealed": spoilt}
    household.vault.third.write_bytes(header.pack(body))
    opened = household.vault.door.open_with_passphrase(folder, household.vault.slot, PASSPHRASE)
    assert sql_vault(opened).keys.erased == ()
    opened.vault.close()


def restored_after_the_leaver_went(household: Household, tmp_path: Path) -> Path:
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
    household.without_leaver()
    folder = tmp_path / "restored.mentordesk"
    STORE.restore(backup.path, folder, no_tick)
    return folder


def test_a_vault_whose_only_administrator_was_removed_since_keeps_that_one(
    household: Household, tmp_path: Path
) -> None:
    with household.vault.opened() as vault:
        backup = backed_up(vault, tmp_path / "backups")
    follower = household.joined("N. A.", FOLLOWERS, Role.ADMINISTRATOR)
    door = household.vault.door
    opened = door.open_with_passphrase(household.folder, follower, FOLLOWERS)
    household.remove(opened, household.leaver, FOLLOWERS)
    household.remove(opened, household.vault.slot, FOLLOWERS)
    opened.vault.close()
    folder = tmp_path / "restored.mentordesk"
    STORE.restore(backup.path, folder, no_tick)
    opened = door.open_with_passphrase(folder, household.colleague, COLLEAGUES)
    assert opened.returned == ("Z. Q.",)
    begin(context_of(opened, SystemClock(), Uuid7Identifiers()))
    with opened.vault.reading() as work:
        left = {account.id: account.state for account in work.access.accounts()}
    opened.vault.close()
    assert left[AccountId(household.vault.slot)] is AccountState.ACTIVE
    assert left[AccountId(household.leaver)] is AccountState.REMOVED
    opened = door.open_with_passphrase(folder, household.vault.slot, PASSPHRASE)
    assert opened.returned == ()
    opened.vault.close()


def test_a_copy_of_the_header_removes_nobody_from_a_vault_that_no_backup_made(
    household: Household, tmp_path: Path
) -> None:
    folder = restored_after_the_leaver_went(household, tmp_path)
    (folder / tombstones.RESTORED).unlink()
    door = household.vault.door
    door.open_with_passphrase(folder, household.vault.slot, PASSPHRASE).vault.close()
    door.open_with_passphrase(folder, household.leaver, LEAVERS).vault.close()


def test_a_disk_that_refuses_to_remove_again_is_asked_once_more(
    household: Household, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = restored_after_the_leaver_went(household, tmp_path)
    door = household.vault.door

    def refuse(*_: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(header, "_write_whole", refuse)
        opened = door.open_with_passphrase(folder, household.colleague, COLLEAGUES)
        assert household.leaver in opened.vault.labels()
        opened.vault.close()
    door.open_with_passphrase(folder, household.vault.slot, PASSPHRASE).vault.close()
    with pytest.raises(AccountGone):
        door.open_with_passphrase(folder, household.leaver, LEAVERS)


def _key_in(backup: Backup, passphrase: str) -> str:
    with STORE.unlock(backup.path, "L. R.", passphrase) as source:
        return source.raw_key.hex()


def test_whoever_holds_a_key_of_before_removes_nobody_with_it(household: Household) -> None:
    old = household.vault.unlock()
    household.without_leaver()
    forged = {**old.keyring(), "removed": [household.colleague]}
    sealed = sealed_keyring(forged, old.vault_id, old.vault_key)
    body = authenticated({**old.body, "keyring": sealed}, old.vault_key)
    household.vault.third.write_bytes(header.pack(body))
    (household.folder / tombstones.RESTORED).touch()
    with household.vault.opened():
        pass
    with household.opened_by(household.colleague, COLLEAGUES):
        pass


def test_an_older_base_beside_the_vault_goes_with_the_key_that_opens_it(
    household: Household,
) -> None:
    older = household.folder / "base.mdb.0002"
    older.write_bytes(household.vault.base.read_bytes())
    household.without_leaver()
    assert not older.exists()


def test_a_count_from_just_before_a_removal_is_believed(household: Household) -> None:
    with household.vault.opened() as vault:
        with vault.writing() as work:
            work.places.keep_unit(Unit(UnitId("u" * 36), "Pavillon"))
            work.commit()
        count = (household.folder / sequence.NAME).read_bytes()
        seq = vault.sequence()
    household.without_leaver()
    (household.folder / sequence.NAME).write_bytes(count)
    assert sequence.read(household.folder, household.vault.unlock()) == seq


def test_an_older_base_after_a_removal_is_noticed(household: Household) -> None:
    household.without_leaver()
    before = household.vault.base.read_bytes()
    with household.vault.opened() as vault, vault.writing() as work:
        work.places.keep_unit(Unit(UnitId("u" * 36), "Pavillon"))
        work.commit()
    household.vault.base.write_bytes(before)
    with pytest.raises(BaseOlder):
        household.open()


def test_the_keys_of_before_are_sealed_in_the_header(household: Household) -> None:
    key = bytes(household.vault.unlock().vault_key)
    remove_twice(household)
    keys = household.vault.unlock()
    assert len(keys.vault_keys) == 3
    assert key in {bytes(former) for former in keys.vault_keys}
    text = header.pack(keys.body)
    assert keys.keyring()["past"][1].encode() not in text


def _made(place: Path) -> Path:
    place.mkdir()
    return place
