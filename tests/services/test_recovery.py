"""The recovery sheet: tried on a real copy, counted, and due again after a year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import VaultReadOnly, WrongPassphrase, WrongRecoveryKey
from mentordesk.domain.places import VaultKind
from mentordesk.services import recovery
from mentordesk.services.changes import Changes
from mentordesk.services.context import Context, context_of
from mentordesk.services.vaults import NewVault
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.services.conftest import SettableClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mentordesk.services.recovery import RecoveryState
    from mentordesk.services.vaults import OpenedVault

PASSPHRASE = "sept mots pour un coffre de test vraiment"
OTHER_KEY = "0000-0000-0000-0000-0000-0000-0000-0000"
MADE_ON = date(2026, 11, 22)


@dataclass
class House:
    door: SqlVaultDoor
    opened: OpenedVault
    key: str
    clock: SettableClock
    folder: Path

    @property
    def context(self) -> Context:
        return context_of(self.opened, self.clock, Uuid7Identifiers())

    @property
    def state(self) -> RecoveryState:
        return recovery.recovery_state(self.context)

    def rehearse(self, typed: str) -> RecoveryState:
        return recovery.rehearse(self.context, self.door, self.opened, typed)[0]


def new(folder: Path, *, is_demonstration: bool = False) -> NewVault:
    kind = VaultKind.ESTABLISHMENT
    return NewVault(folder, kind, "MECS", "C", "M", "É", "C", PASSPHRASE, is_demonstration)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)
    folder = tmp_path / "coffre.mentordesk"
    opened, key = door.create(new(folder))
    made = House(door, opened, key, SettableClock(), folder)
    yield made
    made.opened.vault.close()


def test_a_new_vault_has_its_first_sheet_which_nobody_tried(house: House) -> None:
    assert house.state == recovery.RecoveryState(None, 1, is_due=True)


def test_a_trial_is_kept_and_believed_for_a_year(house: House) -> None:
    told, changes = recovery.rehearse(house.context, house.door, house.opened, house.key)
    assert told == house.state == recovery.RecoveryState(MADE_ON, 1, is_due=False)
    assert changes is Changes.PLACES
    house.clock.forward(days=364)
    assert not house.state.is_due
    house.clock.forward(days=1)
    assert house.state == recovery.RecoveryState(MADE_ON, 1, is_due=True)


def test_a_wrong_key_keeps_nothing(house: House) -> None:
    with pytest.raises(WrongRecoveryKey):
        house.rehearse(f"{OTHER_KEY}-0000")
    assert house.state.rehearsed_on is None


def test_a_new_sheet_is_another_one_and_has_to_be_tried_itself(house: House) -> None:
    house.rehearse(house.key)
    renewed = house.door.renew_recovery_key(house.opened, PASSPHRASE)
    assert house.state == recovery.RecoveryState(None, 2, is_due=True)
    with pytest.raises(WrongRecoveryKey):
        house.rehearse(house.key)
    assert house.rehearse(renewed).rehearsed_on == MADE_ON


def test_a_new_sheet_asks_for_the_passphrase(house: House) -> None:
    with pytest.raises(WrongPassphrase):
        house.door.renew_recovery_key(house.opened, "une autre")
    assert house.state.generation == 1
    assert house.rehearse(house.key).rehearsed_on == MADE_ON


def test_using_the_key_makes_another_sheet(house: House) -> None:
    house.rehearse(house.key)
    slot = house.opened.vault.keys.slot_id  # type: ignore[attr-defined]  # an SqlVault
    house.opened.vault.close()
    house.opened, renewed = house.door.open_with_recovery_key(
        house.folder, slot, house.key, "une phrase toute neuve"
    )
    assert house.state == recovery.RecoveryState(None, 2, is_due=True)
    assert house.rehearse(renewed).rehearsed_on == MADE_ON


def test_fictitious_lives_remind_of_nothing(house: House, tmp_path: Path) -> None:
    opened, _ = house.door.create(new(tmp_path / "demo.mentordesk", is_demonstration=True))
    context = context_of(opened, house.context.clock, house.context.identifiers)
    assert not recovery.recovery_state(context).is_due
    opened.vault.close()


def test_a_vault_to_read_reminds_of_nothing_and_keeps_no_trial(house: House) -> None:
    slot = house.opened.vault.keys.slot_id  # type: ignore[attr-defined]  # an SqlVault
    reading = house.door.open_to_read(house.folder, slot, PASSPHRASE)
    context = replace(house.context, vault=reading.vault)
    assert not recovery.recovery_state(context).is_due
    with pytest.raises(VaultReadOnly):
        recovery.rehearse(context, house.door, reading, house.key)
    with pytest.raises(VaultReadOnly):
        house.door.renew_recovery_key(reading, PASSPHRASE)
    with pytest.raises(VaultReadOnly):
        house.door.change_passphrase(reading, PASSPHRASE, "une phrase toute neuve")
    reading.vault.close()
    assert house.state.generation == 1
