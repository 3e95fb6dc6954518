"""A computer's own key opens one account, and no more than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import AccountGone, DeviceForgotten, VaultReadOnly, WrongPassphrase
from mentordesk.storage.keys import header
from mentordesk.storage.keys.labels import read_front
from tests.household import COLLEAGUES, LEAVERS
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    from mentordesk.services.vaults import OpenedVault
    from tests.household import Household


def device_of(household: Household, slot: str, passphrase: str) -> bytes:
    """Let this computer open an account by itself."""
    door = household.vault.door
    opened = door.open_with_passphrase(household.folder, slot, passphrase)
    try:
        return door.add_device(opened, passphrase)
    finally:
        opened.vault.close()


def opened_by(household: Household, slot: str, key: bytes) -> OpenedVault:
    return household.vault.door.open_with_device(household.folder, slot, key)


def devices(household: Household) -> int:
    return sum(slot["kind"] == header.DEVICE for slot in household.vault.body["slots"])


def test_a_computers_key_opens_its_account_and_says_so(household: Household) -> None:
    key = device_of(household, household.colleague, COLLEAGUES)
    assert len(key) == 32
    opened = opened_by(household, household.colleague, key)
    assert opened.account.id == household.colleague
    assert opened.by_device
    assert sql_vault(opened).problems() == []
    opened.vault.close()
    by_hand = household.open()
    assert not by_hand.by_device
    by_hand.vault.close()


def test_it_opens_no_other_account(household: Household) -> None:
    key = device_of(household, household.colleague, COLLEAGUES)
    device_of(household, household.leaver, LEAVERS)
    for slot in (household.vault.slot, household.leaver):
        with pytest.raises(DeviceForgotten):
            opened_by(household, slot, key)


def test_its_slot_moved_to_another_account_opens_nothing(household: Household) -> None:
    key = device_of(household, household.colleague, COLLEAGUES)
    body = household.vault.body
    for slot in body["slots"]:
        if slot["kind"] == header.DEVICE:
            slot["account"] = household.vault.slot
    household.vault.forge(body)
    with pytest.raises(DeviceForgotten):
        opened_by(household, household.vault.slot, key)


def test_it_takes_the_passphrase_to_add_one(household: Household) -> None:
    opened = household.open()
    with pytest.raises(WrongPassphrase):
        household.vault.door.add_device(opened, COLLEAGUES)
    opened.vault.close()
    assert devices(household) == 0
    reading = household.vault.door.open_to_read(household.folder, household.vault.slot, PASSPHRASE)
    with pytest.raises(VaultReadOnly):
        household.vault.door.add_device(reading, PASSPHRASE)
    reading.vault.close()


def test_a_session_by_device_is_confirmed_by_the_passphrase_alone(household: Household) -> None:
    key = device_of(household, household.colleague, COLLEAGUES)
    opened = opened_by(household, household.colleague, key)
    with pytest.raises(WrongPassphrase):
        household.vault.door.confirm(opened, key.hex())
    household.vault.door.confirm(opened, COLLEAGUES)
    opened.vault.close()


def test_one_computer_is_forgotten_or_all_of_them(household: Household) -> None:
    keys = [device_of(household, household.colleague, COLLEAGUES) for _ in range(3)]
    other = device_of(household, household.vault.slot, PASSPHRASE)
    opened = opened_by(household, household.colleague, keys[0])
    household.vault.door.remove_device(opened, keys[1])
    assert devices(household) == 3
    household.vault.door.remove_device(opened)
    assert devices(household) == 1
    household.vault.door.remove_device(opened, keys[1])
    opened.vault.close()
    for key in keys:
        with pytest.raises(DeviceForgotten):
            opened_by(household, household.colleague, key)
    opened_by(household, household.vault.slot, other).vault.close()


def test_computers_of_who_stays_go_on_and_those_of_who_leaves_do_not(household: Household) -> None:
    theirs = device_of(household, household.colleague, COLLEAGUES)
    leavers = device_of(household, household.leaver, LEAVERS)
    household.without_leaver()
    with pytest.raises(AccountGone):
        opened_by(household, household.leaver, leavers)
    assert devices(household) == 1
    for _ in range(2):
        opened = opened_by(household, household.colleague, theirs)
        assert sql_vault(opened).problems() == []
        opened.vault.close()
    # The computer had its slot renewed; the passphrase's still waits for its own turn.
    with household.opened_by(household.colleague, COLLEAGUES):
        pass


def test_a_change_of_passphrase_leaves_the_computers(household: Household) -> None:
    key = device_of(household, household.vault.slot, PASSPHRASE)
    opened = household.open()
    household.vault.door.change_passphrase(opened, PASSPHRASE, "une tout autre phrase")
    opened.vault.close()
    opened_by(household, household.vault.slot, key).vault.close()


def test_the_front_of_a_vault_tells_nothing_of_computers(household: Household) -> None:
    before = read_front(household.folder)
    device_of(household, household.colleague, COLLEAGUES)
    assert read_front(household.folder) == before
