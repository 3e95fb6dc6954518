from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.errors import (
    AccountGone,
    HeaderDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.slots import from_text, to_text
from tests.household import COLLEAGUES
from tests.storage.conftest import make

if TYPE_CHECKING:
    from pathlib import Path

    from tests.household import Household
    from tests.storage.conftest import ClosedVault

PASSWORD, RECOVERY = 0, 1


def _unlock_with_recovery(closed: ClosedVault, slot: str | None = None) -> None:
    keychain.open_with_recovery_key(closed.files, slot or closed.slot, closed.recovery)


def _forge_slot(closed: ClosedVault, place: int, values: dict[str, Any]) -> None:
    body = closed.body
    body["slots"][place].update(values)
    closed.forge(body)


def test_a_slot_under_another_label_does_not_open(closed: ClosedVault) -> None:
    _forge_slot(closed, PASSWORD, {"label": "A. B."})
    with pytest.raises(WrongPassphrase):
        closed.unlock()


def test_a_slot_under_another_identifier_does_not_open(closed: ClosedVault) -> None:
    _forge_slot(closed, PASSWORD, {"id": "another"})
    with pytest.raises(WrongPassphrase):
        keychain.open_with_passphrase(closed.files, "another", "sept mots")
    with pytest.raises(AccountGone):
        closed.unlock()


def test_a_slot_with_a_lighter_cost_does_not_open(closed: ClosedVault) -> None:
    costs = closed.body["slots"][PASSWORD]["kdf"]
    _forge_slot(closed, PASSWORD, {"kdf": {**costs, "memory_kib": costs["memory_kib"] + 1}})
    with pytest.raises(WrongPassphrase):
        closed.unlock()


def test_a_slot_moved_to_another_vault_does_not_open(closed: ClosedVault, tmp_path: Path) -> None:
    other = make(closed.door, tmp_path / "other.mentordesk")
    closed.forge({**closed.body, "slots": other.body["slots"]})
    with pytest.raises(WrongPassphrase):
        keychain.open_with_passphrase(closed.files, other.slot, "sept mots")
    with pytest.raises(WrongRecoveryKey):
        keychain.open_with_recovery_key(closed.files, other.slot, other.recovery)


def test_a_header_under_another_vaults_identifier_does_not_open(
    closed: ClosedVault, tmp_path: Path
) -> None:
    other = make(closed.door, tmp_path / "other.mentordesk")
    closed.forge({**closed.body, "vault_id": other.body["vault_id"]})
    with pytest.raises(WrongPassphrase):
        closed.unlock()


def test_a_keyring_of_an_older_header_does_not_open(closed: ClosedVault) -> None:
    older = closed.body
    closed.unlock().with_passphrase("une autre phrase bien assez longue")
    newer = closed.body
    closed.forge({**newer, "slots": older["slots"]})
    with pytest.raises(HeaderDamaged):
        closed.unlock()


def test_a_recovery_slot_under_another_name_does_not_open(closed: ClosedVault) -> None:
    for part in ("id", "label"):
        _forge_slot(closed, RECOVERY, {part: "another"})
        with pytest.raises(WrongRecoveryKey):
            _unlock_with_recovery(closed)


def test_a_header_without_a_recovery_slot_is_damaged(closed: ClosedVault) -> None:
    body = closed.body
    closed.forge({**body, "slots": body["slots"][:1]})
    with pytest.raises(HeaderDamaged):
        _unlock_with_recovery(closed)


def test_an_account_that_an_intact_header_does_not_know_was_removed(closed: ClosedVault) -> None:
    for slot in ("", "no such account", closed.body["slots"][RECOVERY]["id"]):
        with pytest.raises(AccountGone):
            keychain.open_with_passphrase(closed.files, slot, "sept mots")
        with pytest.raises(AccountGone):
            _unlock_with_recovery(closed, slot or "none")


@pytest.mark.parametrize("part", ["nonce", "wrapped"])
def test_a_slot_whose_sealed_part_is_spoilt_does_not_open(closed: ClosedVault, part: str) -> None:
    whole = closed.body["slots"][PASSWORD][part]
    longer = to_text(from_text(whole) + b"x")
    for spoilt in ("", "AAAA", "é", "A", whole[:-4], longer):
        _forge_slot(closed, PASSWORD, {part: spoilt})
        with pytest.raises((HeaderDamaged, WrongPassphrase)):
            closed.unlock()


@pytest.mark.parametrize("part", ["id", "kind", "label", "kdf", "nonce", "wrapped"])
def test_a_slot_with_a_part_of_another_kind_is_damaged(closed: ClosedVault, part: str) -> None:
    body = closed.body
    values: tuple[object, ...] = (None, 0, [], {}, "")
    for value in values:
        slots = [{**body["slots"][PASSWORD], part: value}, body["slots"][RECOVERY]]
        closed.forge({**body, "slots": slots})
        with pytest.raises((HeaderDamaged, AccountGone, WrongPassphrase)):
            closed.unlock()


def test_the_same_secret_is_never_sealed_the_same_way_twice(closed: ClosedVault) -> None:
    before = closed.body["slots"][PASSWORD]
    keys = closed.unlock()
    keys.with_passphrase("sept mots pour un coffre de test vraiment")
    after = closed.body["slots"][PASSWORD]
    assert before["nonce"] != after["nonce"]
    assert before["kdf"]["salt"] != after["kdf"]["salt"]
    assert before["wrapped"] != after["wrapped"]


def test_dropped_keys_are_overwritten(closed: ClosedVault) -> None:
    keys = closed.unlock()
    keys.drop()
    assert bytes(keys.vault_key) == bytes(keys.raw_key) == bytes(32)


def test_a_keychain_does_not_show_its_secrets(closed: ClosedVault) -> None:
    keys = closed.unlock()
    shown = repr(keys)
    assert keys.raw_key_hex not in shown
    assert repr(bytes(keys.raw_key)) not in shown
    assert repr(bytes(keys.vault_key)) not in shown


def test_what_waits_in_a_slot_opens_for_its_own_slot_alone(household: Household) -> None:
    household.without_leaver()
    closed = household.vault
    closed.third.unlink()
    whole = closed.body
    place = next(i for i, s in enumerate(whole["slots"]) if s["id"] == household.colleague)
    waiting = whole["slots"][place]
    recovery = whole["slots"][RECOVERY]
    assert "pending" in waiting
    assert "pending" in recovery
    others: list[dict[str, Any]] = [
        {"pending": recovery["pending"]},
        {"private": recovery["private"]},
        {"private": recovery["private"], "pending": recovery["pending"]},
        {"pending": ""},
        {"private": ""},
        {"pending": waiting["private"]},
        {"private": waiting["pending"]},
        {"pending": to_text(bytes(80))},
        {"label": "A. B."},
    ]
    for other in others:
        body = closed.body
        body["slots"][place] = {**waiting, **other}
        closed.forge(body)
        with pytest.raises((HeaderDamaged, WrongPassphrase)):
            keychain.open_with_passphrase(closed.files, household.colleague, COLLEAGUES)
        closed.forge(whole)
    keychain.open_with_passphrase(closed.files, household.colleague, COLLEAGUES)


def test_a_private_key_cannot_pass_for_the_vault_key(closed: ClosedVault) -> None:
    private = from_text(closed.body["slots"][PASSWORD]["private"])
    nonce, sealed = to_text(private[:12]), to_text(private[12:])
    _forge_slot(closed, PASSWORD, {"nonce": nonce, "wrapped": sealed})
    with pytest.raises(WrongPassphrase):
        closed.unlock()


@pytest.mark.parametrize("part", ["private", "pending", "account"])
def test_a_slot_with_a_part_of_another_kind_beside_it_is_damaged(
    closed: ClosedVault, part: str
) -> None:
    values: tuple[object, ...] = (None, 0, [], {})
    body = closed.body
    for value in values:
        slots = [{**body["slots"][PASSWORD], part: value}, body["slots"][RECOVERY]]
        closed.forge({**body, "slots": slots})
        with pytest.raises(HeaderDamaged):
            closed.unlock()
