from __future__ import annotations

import time
import unicodedata
from typing import TYPE_CHECKING, Any, Never

import pytest

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys import header, kdf
from mentordesk.storage.keys.kdf import FLOOR, LIGHTEST, STEPS, KdfParameters
from tests.storage.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.storage.conftest import ClosedVault

MIB = 1024
SALT = b"s" * kdf.SALT_BYTES
HOSTILE: list[dict[str, Any]] = [
    {"memory_kib": 64 * 1024 * MIB},
    {"memory_kib": 1024 * MIB + 1},
    {"memory_kib": 8},
    {"memory_kib": 19 * MIB - 1},
    {"memory_kib": -1},
    {"memory_kib": str(64 * MIB)},
    {"memory_kib": float(64 * MIB)},
    {"memory_kib": None},
    {"memory_kib": 45 * MIB, "passes": 1},
    {"passes": 0},
    {"passes": 13},
    {"passes": 2**31},
    {"passes": True},
    {"lanes": 0},
    {"lanes": 9},
    {"name": "argon2i"},
    {"name": "pbkdf2"},
    {"salt": ""},
    {"salt": "c2hvcnQ="},
    {"salt": "é"},
    {"salt": None},
]


def _refuse_to_derive(**_values: object) -> Never:
    pytest.fail("Argon2 was run")


@pytest.mark.parametrize("hostile", HOSTILE, ids=str)
def test_costs_out_of_bounds_are_refused_before_any_work(
    closed: ClosedVault, hostile: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "hash_secret_raw", _refuse_to_derive)
    body = closed.body
    body["slots"][0]["kdf"].update(hostile)
    closed.forge(body)
    with pytest.raises(HeaderDamaged):
        closed.unlock()


@pytest.mark.parametrize("part", ["name", "memory_kib", "passes", "lanes", "salt"])
def test_a_slot_that_lacks_a_cost_is_refused_before_any_work(
    closed: ClosedVault, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "hash_secret_raw", _refuse_to_derive)
    body = closed.body
    del body["slots"][0]["kdf"][part]
    closed.forge(body)
    with pytest.raises(HeaderDamaged):
        closed.unlock()


@pytest.mark.parametrize(
    "accepted",
    [*STEPS, LIGHTEST, KdfParameters(46 * MIB, 1, 1), KdfParameters(1024 * MIB, 12, 8)],
    ids=str,
)
def test_costs_within_bounds_are_read_back(accepted: KdfParameters) -> None:
    assert KdfParameters.from_json(accepted.to_json()) == accepted


def test_a_letter_typed_as_one_sign_or_two_gives_one_key() -> None:
    one, two = (unicodedata.normalize(form, "élan réuni") for form in ("NFC", "NFD"))
    assert one != two
    assert kdf.derive(one, SALT, LIGHTEST) == kdf.derive(two, SALT, LIGHTEST)


def test_half_a_character_pair_is_a_passphrase_too() -> None:
    assert len(kdf.derive("\ud83d", SALT, LIGHTEST)) == kdf.KEY_BYTES


def test_two_salts_and_two_costs_give_other_keys() -> None:
    keys = {
        bytes(kdf.derive("phrase", salt, cost))
        for salt in (SALT, bytes(kdf.SALT_BYTES))
        for cost in (LIGHTEST, KdfParameters(20 * MIB, 2, 1))
    }
    assert len(keys) == 4


def test_a_machine_without_the_memory_takes_the_next_step(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[KdfParameters] = []

    def derive(_passphrase: str, _salt: bytes, parameters: KdfParameters) -> bytearray:
        tried.append(parameters)
        if parameters.memory_kib > 128 * MIB:
            raise MemoryError
        return bytearray(kdf.KEY_BYTES)

    monkeypatch.setattr(kdf, "derive", derive)
    assert kdf.derive_new("phrase")[2] == STEPS[1]
    assert tried == list(STEPS[:2])


def test_a_slow_machine_ends_at_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter(range(0, 100, 2))
    monkeypatch.setattr(time, "monotonic", lambda: next(seconds))
    monkeypatch.setattr(kdf, "derive", lambda *_: bytearray(kdf.KEY_BYTES))
    assert kdf.derive_new("phrase")[2] == FLOOR


def test_keys_for_two_purposes_differ() -> None:
    assert kdf.expand(b"secret", SALT, "keyring") != kdf.expand(b"secret", SALT, "header-mac")


STRONGER = KdfParameters(32 * MIB, 2, 1)


@pytest.fixture
def stronger_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the vaults of the tests be of the lightest cost that the program chooses."""
    monkeypatch.setattr(kdf, "STEPS", (STRONGER, LIGHTEST))
    monkeypatch.setattr(kdf, "FLOOR", LIGHTEST)


def test_a_cost_is_raised_at_an_opening_and_only_once(
    closed: ClosedVault, stronger_steps: None
) -> None:
    with closed.opened():
        pass
    raised = closed.body
    assert KdfParameters.from_json(raised["slots"][0]["kdf"]) == STRONGER
    with closed.opened() as vault:
        assert vault.problems() == []
    assert closed.body["generation"] == raised["generation"]


def test_a_cost_is_not_raised_on_a_slow_machine(
    closed: ClosedVault, stronger_steps: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "PATIENCE_S", 0.0)
    before = closed.body
    with closed.opened():
        pass
    assert closed.body["slots"] == before["slots"]


def test_a_cost_that_the_disk_does_not_let_be_raised_keeps_nobody_out(
    closed: ClosedVault, stronger_steps: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Never:
        raise OSError(28, "refused")

    before = closed.body
    monkeypatch.setattr(header, "_write_whole", refuse)
    with closed.opened() as vault:
        assert vault.problems() == []
    assert closed.body["slots"] == before["slots"]


def test_a_cost_is_not_raised_where_the_vault_is_only_read(
    closed: ClosedVault, stronger_steps: None
) -> None:
    before = closed.files.current.read_bytes()
    closed.door.open_to_read(closed.folder, closed.slot, PASSPHRASE).vault.close()
    assert closed.files.current.read_bytes() == before


def test_an_estimate_decides_whether_a_cost_is_raised() -> None:
    assert kdf.may_be_raised(FLOOR, 0.2)
    assert not kdf.may_be_raised(FLOOR, 0.8)
    assert not kdf.may_be_raised(STEPS[0], 0.01)
    assert not kdf.may_be_raised(LIGHTEST, 0.0)
