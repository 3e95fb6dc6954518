"""Removing an account: new keys for everybody who stays, nothing for who leaves."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.accounts import AccountState, Role
from mentordesk.domain.errors import (
    AccessWouldBeLost,
    AccountGone,
    BackupUnderWay,
    BaseDamaged,
    DiskFull,
    HeaderDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from mentordesk.domain.identity import UnitId
from mentordesk.domain.places import Unit
from mentordesk.storage import sequence
from mentordesk.storage.backups.make import make_backup
from mentordesk.storage.backups.restore import restore
from mentordesk.storage.engine import connect_to_read
from mentordesk.storage.keys import header, keychain, rotation
from mentordesk.storage.keys.openers import PassphraseOpener, tried
from mentordesk.storage.keys.sealing import open_keyring
from tests.household import COLLEAGUES, LEAVERS
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.open_vault import SqlVault
    from tests.household import Household

OTHER = "une tout autre phrase pour ce coffre"
SECONDS = "girafe marmelade tonnerre bobine chausson myrtille cabane"
ENOSPC = 28
COPIES = 3
WRITES = 1 + 3 * COPIES
"""Those of a removal: without who leaves, the count, the base's new key, one's own slot."""


def states(vault: SqlVault) -> dict[str, AccountState]:
    with vault.reading() as work:
        return {account.id: account.state for account in work.access.accounts()}


def note(vault: SqlVault, name: str) -> None:
    with vault.writing() as work:
        work.places.keep_unit(Unit(UnitId(f"{name:0>36}"), name))
        work.commit()


def units(vault: SqlVault) -> list[str]:
    with vault.reading() as work:
        return [unit.name for unit in work.places.units()]


def unlocked(household: Household, slot: str, passphrase: str) -> Keychain:
    return keychain.open_with_passphrase(household.vault.files, slot, passphrase)


def forget_pairs(household: Household, *gone: str) -> None:
    """Write the header as it was before slots had pairs."""
    keys = household.vault.unlock()
    bare = [
        {k: v for k, v in slot.items() if k != "private" or slot["id"] not in gone}
        for slot in keys.body["slots"]
    ]
    public = {slot: half for slot, half in keys.public.items() if slot not in gone}
    keys.changed(bare, {"public": public})


def test_the_others_notice_nothing_and_who_left_opens_nothing(household: Household) -> None:
    household.without_leaver()
    with pytest.raises(AccountGone):
        household.vault.door.open_with_passphrase(household.folder, household.leaver, LEAVERS)
    with household.opened_by(household.colleague, COLLEAGUES) as vault:
        assert vault.problems() == []
        assert states(vault)[household.leaver] is AccountState.REMOVED
    with household.vault.opened() as vault:
        assert vault.problems() == []


def test_vault_key_and_base_key_are_new_at_each_removal(household: Household) -> None:
    before = household.vault.unlock()
    household.without_leaver()
    after = household.vault.unlock()
    assert before.vault_key != after.vault_key
    assert before.raw_key != after.raw_key
    assert after.vault_keys == (after.vault_key, before.vault_key)
    assert after.next_key is None


def test_the_session_goes_on_after_a_removal(household: Household) -> None:
    opened = household.open()
    vault = sql_vault(opened)
    note(vault, "avant")
    removal = household.remove(opened, household.leaver)
    assert (removal.is_finished, removal.recovery_key, removal.lost) == (True, "", ())
    note(vault, "après")
    assert units(vault) == ["après", "avant"]
    assert vault.problems() == []
    seq = vault.sequence()
    assert sequence.read(vault.folder, vault.keys) == seq
    opened.vault.close()
    with household.vault.opened() as vault:
        assert (units(vault), vault.sequence()) == (["après", "avant"], seq)


def test_an_absent_colleagues_slot_waits_and_is_wrapped_at_the_next_opening(
    household: Household,
) -> None:
    household.without_leaver()
    slot = header.slot_of(household.vault.body, header.PASSWORD, household.colleague)
    assert slot is not None
    assert (slot["nonce"], slot["wrapped"], "pending" in slot) == ("", "", True)
    with household.opened_by(household.colleague, COLLEAGUES):
        pass
    slot = header.slot_of(household.vault.body, header.PASSWORD, household.colleague)
    assert slot is not None
    assert slot["wrapped"]
    assert "pending" not in slot
    with household.opened_by(household.colleague, COLLEAGUES):
        pass


def test_who_removed_has_no_slot_that_waits(household: Household) -> None:
    household.without_leaver()
    slot = header.slot_of(household.vault.body, header.PASSWORD, household.vault.slot)
    assert slot is not None
    assert "pending" not in slot


def test_a_waiting_slot_can_be_read_alone_and_stays_as_it_is(household: Household) -> None:
    household.without_leaver()
    before = household.vault.files.current.read_bytes()
    door = household.vault.door
    door.open_to_read(household.folder, household.colleague, COLLEAGUES).vault.close()
    assert household.vault.files.current.read_bytes() == before


def test_a_wrong_passphrase_is_told_at_a_waiting_slot_too(household: Household) -> None:
    household.without_leaver()
    with pytest.raises(WrongPassphrase):
        unlocked(household, household.colleague, PASSPHRASE)


def test_a_waiting_slot_can_be_given_another_passphrase_by_the_recovery_key(
    household: Household,
) -> None:
    household.without_leaver()
    opened, _ = household.vault.door.open_with_recovery_key(
        household.folder, household.colleague, household.vault.recovery, OTHER
    )
    opened.vault.close()
    with household.opened_by(household.colleague, OTHER):
        pass


def test_the_recovery_sheet_stays_valid(household: Household) -> None:
    household.without_leaver()
    opened, renewed = household.vault.door.open_with_recovery_key(
        household.folder, household.vault.slot, household.vault.recovery, OTHER
    )
    opened.vault.close()
    assert renewed != household.vault.recovery
    with pytest.raises(WrongRecoveryKey):
        household.vault.door.open_with_recovery_key(
            household.folder, household.vault.slot, household.vault.recovery, OTHER
        )


def test_an_old_header_opens_neither_todays_base_nor_todays_keyring(
    household: Household, tmp_path: Path
) -> None:
    old = household.vault.files.current.read_bytes()
    household.without_leaver()
    with household.opened_by(household.colleague, COLLEAGUES):
        pass
    stolen = household.copied(tmp_path / "stolen")
    stolen.vault.files.current.write_bytes(old)
    stolen.vault.files.second.write_bytes(old)
    with pytest.raises(BaseDamaged):
        stolen.vault.door.open_with_passphrase(stolen.folder, stolen.leaver, LEAVERS)
    keys = unlocked(stolen, stolen.leaver, LEAVERS)
    with pytest.raises(HeaderDamaged):
        open_keyring(household.vault.body, keys.vault_key)


def test_no_header_that_who_left_can_open_ever_told_the_new_key(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    write = header._write_whole

    def keep(path: Path, data: bytes) -> None:
        written.append(data)
        write(path, data)

    monkeypatch.setattr(header, "_write_whole", keep)
    opened = household.open()
    note(sql_vault(opened), "un mot")
    opened.vault.checkpoint()
    household.remove(opened, household.leaver)
    opened.vault.close()
    bodies = [header.unpack(data) for data in written]
    keys = household.vault.unlock()
    told = [open_keyring(body, key) for body in bodies if (key := _leavers_key(household, body))]
    assert len(told) == 1
    assert len(written) > 3 * COPIES
    assert [ring for ring in told if keys.raw_key_hex in str(ring["db"])] == []
    assert keys.public
    assert [half for half in keys.public.values() if half.encode() in b"".join(written)] == []


def _leavers_key(household: Household, body: dict[str, Any]) -> bytearray | None:
    found = tried(body, PassphraseOpener(household.leaver, LEAVERS))
    return None if found is None else found[1]


def test_old_passphrases_open_old_copies(household: Household, tmp_path: Path) -> None:
    old = household.copied(tmp_path / "old")
    household.without_leaver()
    with old.opened_by(old.leaver, LEAVERS) as vault:
        assert vault.problems() == []


# ---------------------------------------------------------------------- what would be lost


def test_a_colleague_without_a_pair_is_named_and_nothing_is_done(household: Household) -> None:
    forget_pairs(household, household.colleague)
    before = household.vault.unlock()
    opened = household.open()
    with pytest.raises(AccessWouldBeLost) as told:
        household.remove(opened, household.leaver)
    assert (told.value.slots, told.value.sheet) == ((household.colleague,), False)
    opened.vault.close()
    assert household.vault.unlock().raw_key == before.raw_key
    with household.opened_by(household.leaver, LEAVERS):
        pass


def test_a_colleague_without_a_pair_gets_one_by_opening_once(household: Household) -> None:
    forget_pairs(household, household.colleague)
    with household.opened_by(household.colleague, COLLEAGUES):
        pass
    household.without_leaver()
    with household.opened_by(household.colleague, COLLEAGUES):
        pass


def test_a_loss_that_was_accepted_is_written_down(household: Household) -> None:
    forget_pairs(household, household.colleague)
    opened = household.open()
    removal = household.remove(opened, household.leaver, accept=True)
    assert removal.lost == (household.colleague,)
    lost = states(sql_vault(opened))
    opened.vault.close()
    assert lost[household.colleague] is AccountState.REMOVED
    with pytest.raises(AccountGone):
        unlocked(household, household.colleague, COLLEAGUES)


def test_a_sheet_without_a_pair_is_replaced_when_that_was_accepted(household: Household) -> None:
    recovery = household.vault.body["slots"][1]
    assert recovery["kind"] == header.RECOVERY
    forget_pairs(household, recovery["id"])
    opened = household.open()
    with pytest.raises(AccessWouldBeLost) as told:
        household.remove(opened, household.leaver)
    assert (told.value.slots, told.value.sheet) == ((), True)
    renewed = household.remove(opened, household.leaver, accept=True).recovery_key
    opened.vault.close()
    door, folder = household.vault.door, household.folder
    with pytest.raises(WrongRecoveryKey):
        door.open_with_recovery_key(folder, household.vault.slot, household.vault.recovery, OTHER)
    door.open_with_recovery_key(folder, household.vault.slot, renewed, OTHER)[0].vault.close()


def test_a_sheet_gets_its_pair_when_it_is_tried(household: Household) -> None:
    recovery = household.vault.body["slots"][1]["id"]
    forget_pairs(household, recovery)
    opened = household.open()
    household.vault.door.rehearse(opened, household.vault.recovery)
    assert household.remove(opened, household.leaver).recovery_key == ""
    household.vault.door.rehearse(opened, household.vault.recovery)
    opened.vault.close()


def test_an_old_vault_gets_its_pair_at_the_next_opening_and_only_once(
    household: Household,
) -> None:
    forget_pairs(household, household.vault.slot)
    with household.vault.opened() as vault:
        assert household.vault.slot in vault.keys.public
    generation = household.vault.body["generation"]
    with household.vault.opened():
        pass
    assert household.vault.body["generation"] == generation


# ---------------------------------------------------------------------- whatever fails


def judged(household: Household) -> str:
    """Return who opens the vault: as before the removal, or as asked; else fail."""
    with household.vault.opened() as vault:
        assert vault.problems() == []
        assert vault.keys.next_key is None
        assert units(vault) == ["un mot"]
        kept = states(vault)
        key = vault.keys.raw_key_hex
    with household.opened_by(household.colleague, COLLEAGUES) as vault:
        assert vault.keys.raw_key_hex == key
    try:
        with household.opened_by(household.leaver, LEAVERS):
            pass
    except AccountGone:
        assert kept[household.leaver] is AccountState.REMOVED
        return "as asked"
    assert kept[household.leaver] is AccountState.ACTIVE
    return "as before"


def removed_until(
    household: Household, monkeypatch: pytest.MonkeyPatch, place: tuple[object, str], step: int
) -> bool:
    """Remove who leaves, with the disk refusing from a step on; return whether it got so far.

    The folder is then left as a cut would leave it: nothing is closed in good order.
    """
    opened = household.open()
    vault = sql_vault(opened)
    note(vault, "un mot")
    done, real = [0], getattr(*place)

    def refuse(*given: Any, **named: Any) -> Any:
        done[0] += 1
        if done[0] > step:
            raise OSError(ENOSPC, "refused")
        return real(*given, **named)

    with monkeypatch.context() as patch:
        patch.setattr(*place, refuse)
        with suppress(DiskFull):
            household.remove(opened, household.leaver)
        got_there = done[0] > step
        cut = household.copied(household.folder.parent / f"cut {step}")
        vault.close()
    for _ in range(2):
        assert judged(cut) in {"as before", "as asked"}
    judged(household)
    return got_there


@pytest.mark.parametrize("step", range(WRITES))
def test_a_removal_cut_at_a_write_of_the_header_opens_as_before_or_as_asked(
    household: Household, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    assert removed_until(household, monkeypatch, (header, "_write_whole"), step)


def test_no_write_of_a_removal_is_left_out_above(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not removed_until(household, monkeypatch, (header, "_write_whole"), WRITES)


def test_a_base_that_cannot_be_re_encrypted_is_at_the_next_opening(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = household.open()
    vault = sql_vault(opened)
    note(vault, "un mot")
    old = vault.keys.raw_key_hex

    def refuse(*_: object) -> None:
        raise dbapi2.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_rekey", refuse)
        assert not household.remove(opened, household.leaver).is_finished
        assert units(vault) == ["un mot"]
        assert vault.keys.raw_key_hex == old
        vault.close()
        # Nor does it keep anybody out.
        with household.vault.opened() as again:
            assert again.keys.is_rotation_owed
    assert judged(household) == "as asked"
    assert household.vault.unlock().raw_key_hex != old


def test_a_base_that_somebody_reads_meanwhile_is_re_encrypted_later(household: Household) -> None:
    opened = household.open()
    vault = sql_vault(opened)
    note(vault, "un mot")
    with closing(connect_to_read(household.vault.base, vault.keys.raw_key_hex)) as reading:
        reading.execute("BEGIN").execute("SELECT count(*) FROM unit").fetchall()
        assert not household.remove(opened, household.leaver).is_finished
    vault.close()
    assert judged(household) == "as asked"


def test_nobody_is_removed_while_a_backup_is_made(household: Household) -> None:
    opened = household.open()
    vault = sql_vault(opened)
    note(vault, "un mot")
    with vault.backup_source() as source:
        before = household.vault.files.current.read_bytes()
        with pytest.raises(BackupUnderWay):
            household.remove(opened, household.leaver)
        assert household.vault.files.current.read_bytes() == before
        source.connect().close()
    assert household.remove(opened, household.leaver).is_finished
    vault.close()
    assert judged(household) == "as asked"


def test_nor_while_one_goes_on_from_before_the_vault_was_locked(household: Household) -> None:
    with household.vault.opened() as vault:
        source = vault.backup_source()
    with source:
        opened = household.open()
        with pytest.raises(BackupUnderWay):
            household.remove(opened, household.leaver)
        opened.vault.close()
        with pytest.raises(BackupUnderWay):
            household.vault.door.rotate_key(household.folder, household.vault.slot, PASSPHRASE)
        source.connect().close()


def owing(household: Household, monkeypatch: pytest.MonkeyPatch) -> SqlVault:
    """Return an open vault whose base is owed a key since a removal."""
    opened = household.open()
    vault = sql_vault(opened)
    note(vault, "un mot")

    def refuse(*_: object) -> None:
        raise dbapi2.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_rekey", refuse)
        assert not household.remove(opened, household.leaver).is_finished
    assert vault.keys.is_rotation_owed
    return vault


def test_a_key_that_is_owed_is_taken_before_a_backup_is_made(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = owing(household, monkeypatch)
    with vault.backup_source() as source:
        assert vault.keys.next_key is None
        source.connect().close()
    vault.close()


def test_a_key_that_is_owed_waits_for_the_end_of_a_backup(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = owing(household, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_rekey", lambda *_: None)
        source = vault.backup_source()
    with source:
        with vault.backup_source() as another:
            another.connect().close()
        vault.close()
        with household.vault.opened() as again:
            assert again.keys.is_rotation_owed
        source.connect().close()
    assert judged(household) == "as asked"


def test_a_backup_of_a_vault_that_is_only_read_writes_nothing_and_tells_the_bases_key(
    household: Household, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = household.open()

    def refuse(*_: object) -> None:
        raise OSError(ENOSPC, "full")

    with monkeypatch.context() as patch:
        # The base got its key, and the disk refused the header that tells it alone.
        patch.setattr(keychain.Keychain, "with_key", refuse)
        household.remove(opened, household.leaver)
        opened.vault.close()
    assert household.vault.unlock().next_key is not None
    before = {path: path.read_bytes() for path in household.folder.iterdir() if path.is_file()}
    door, folder = household.vault.door, household.folder
    opened = door.open_to_read(folder, household.vault.slot, PASSPHRASE)
    with sql_vault(opened).backup_source() as source:
        at = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
        backup, _ = make_backup(source, tmp_path, at=at, program="1", tick=lambda _: None)
    opened.vault.close()
    kept = {header.NAME, header.SECOND, household.vault.base.name}
    assert {p.name for p, data in before.items() if p.read_bytes() == data} >= kept
    restore(backup, tmp_path / "restored.mentordesk", lambda _: None)
    again = door.open_to_read(tmp_path / "restored.mentordesk", household.colleague, COLLEAGUES)
    again.vault.close()


def test_a_rotation_by_itself_pays_what_is_owed(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = household.vault.key_hex
    opened = household.open()
    note(sql_vault(opened), "un mot")
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_opens", lambda *_: False)
        patch.setattr(rotation, "_rekey", lambda *_: None)
        household.remove(opened, household.leaver)
    opened.vault.close()
    household.vault.door.rotate_key(household.folder, household.vault.slot, PASSPHRASE)
    assert household.vault.key_hex != old
    assert judged(household) == "as asked"


# ---------------------------------------------------------------------- oneself


def test_one_may_remove_oneself_when_another_administrator_is_left(household: Household) -> None:
    second = household.joined("A. B.", SECONDS, Role.ADMINISTRATOR)
    opened = household.open()
    household.remove(opened, household.vault.slot)
    opened.vault.close()
    with pytest.raises(AccountGone):
        household.open()
    with household.opened_by(second, SECONDS) as vault:
        assert states(vault)[household.vault.slot] is AccountState.REMOVED
        assert vault.problems() == []
