"""Secrets go from memory whatever fails, and what was opened is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import DiskFull, StorageUnavailable
from mentordesk.storage import opening
from mentordesk.storage.keys import elsewhere, header, keychain, openers, renewal, rotation, slots
from mentordesk.storage.keys.openers import DeviceOpener
from tests.storage.conftest import PASSPHRASE

if TYPE_CHECKING:
    from mentordesk.storage.open_vault import SqlVault
    from tests.household import Household
    from tests.storage.conftest import ClosedVault

WIPED = bytes(32)


def refuse(*_: object) -> Any:
    raise OSError(28, "full")


def refuse_key(*_: object) -> Any:
    raise dbapi2.OperationalError("database or disk is full")


def unavailable(*_: object, **__: object) -> Any:
    raise StorageUnavailable


def test_an_opening_that_fails_at_its_end_lets_go_of_the_vault(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[SqlVault] = []

    def fail(vault: SqlVault, *_: object) -> Any:
        begun.append(vault)
        raise StorageUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(opening, "remove_again", fail)
        with pytest.raises(StorageUnavailable):
            closed.open()
    (vault,) = begun
    assert bytes(vault.keys.vault_key) == bytes(vault.keys.raw_key) == WIPED
    assert vault._held is None
    closed.open().vault.close()


def test_an_opening_that_fails_before_the_base_is_open_wipes_the_key_it_just_got(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = household.open()
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_rekey", refuse_key)
        household.remove(opened, household.leaver)
        opened.vault.close()
    got: list[keychain.Keychain] = []
    settled = rotation.settled

    def watch(*given: Any) -> keychain.Keychain:
        got.append(settled(*given))
        return got[-1]

    monkeypatch.setattr(opening, "settled", watch)
    monkeypatch.setattr(opening, "bring_up_to_date", unavailable)
    with pytest.raises(StorageUnavailable):
        household.open()
    assert [bytes(keys.raw_key) for keys in got] == [WIPED]


def test_a_computer_that_is_forgotten_leaves_neither_its_key_nor_the_vaults(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched: list[DeviceOpener] = []
    found: list[bytearray] = []

    class Watched(DeviceOpener):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            watched.append(self)

    def tried(*given: Any) -> Any:
        slot = openers.tried(*given)
        found.extend([] if slot is None else [slot[1]])
        return slot

    opened = closed.open()
    device = closed.door.add_device(opened, PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(keychain, "DeviceOpener", Watched)
        patch.setattr(keychain, "tried", tried)
        closed.door.remove_device(opened, device)
    opened.vault.close()
    assert [bytes(one._key) for one in watched] == [WIPED]
    assert [bytes(key) for key in found] == [WIPED]


def test_a_rotation_that_the_base_refuses_leaves_no_new_key(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    new: list[bytearray] = []

    def fail(_base: object, _old: object, key: bytearray) -> None:
        new.append(key)
        refuse_key()

    keys = closed.unlock()
    monkeypatch.setattr(rotation, "_rekey", fail)
    with pytest.raises(dbapi2.OperationalError):
        rotation.rotate(keys, closed.base)
    assert [bytes(key) for key in new] == [WIPED]


def test_a_rotation_whose_header_is_refused_leaves_no_new_key(
    closed: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[bytearray] = []
    opens = rotation._opens

    def watch(base: Any, key: bytearray) -> bool:
        tried.append(key)
        return opens(base, key)

    keys = closed.unlock()
    monkeypatch.setattr(rotation, "_opens", watch)
    monkeypatch.setattr(keychain.Keychain, "with_key", refuse)
    with pytest.raises(OSError, match="full"):
        rotation.rotate(keys, closed.base)
    assert {bytes(key) for key in tried} == {WIPED}


def test_a_removal_that_the_disk_refuses_leaves_no_new_key(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    new: list[bytearray] = []
    pending, without = slots.pending, renewal.without

    def watch(slot: Any, vault_id: str, public: str, vault_key: bytearray) -> Any:
        new.append(vault_key)
        return pending(slot, vault_id, public, vault_key)

    def watch_base(keys: Any, gone: Any, base_key: bytearray) -> Any:
        new.append(base_key)
        return without(keys, gone, base_key)

    opened = household.open()
    with monkeypatch.context() as patch:
        patch.setattr(slots, "pending", watch)
        patch.setattr(renewal, "without", watch_base)
        patch.setattr(header, "_write_whole", refuse)
        with pytest.raises(DiskFull):
            household.remove(opened, household.leaver)
    opened.vault.close()
    assert len(new) > 2
    assert {bytes(key) for key in new} == {WIPED}


def test_another_headers_key_is_wiped_once_it_was_read(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = household.vault.unlock()
    household.without_leaver()
    found: list[bytearray] = []

    def watch(*given: Any) -> Any:
        slot = openers.tried(*given)
        found.extend([] if slot is None else [slot[1]])
        return slot

    monkeypatch.setattr(elsewhere, "tried", watch)
    opener = openers.PassphraseOpener(household.vault.slot, PASSPHRASE)
    gone = elsewhere.gone_in(household.vault.body, old, opener)
    opener.drop()
    assert gone.removed == {household.leaver}
    assert [bytes(key) for key in found] == [WIPED]
