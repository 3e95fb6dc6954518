"""Item 8 of security.md 7: flips are rejected, slots are bound, NFC is NFD, the copy steps in."""

from __future__ import annotations

import random
import unicodedata
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import HeaderDamaged, KnownError, WrongPassphrase
from mentordesk.storage.keys import header
from tests.household import COLLEAGUES
from tests.storage.conftest import checksummed

if TYPE_CHECKING:
    from tests.household import Household
    from tests.storage.conftest import ClosedVault

FLIPS, FORGED = 300, 100


def test_300_flips_are_rejected_also_where_an_account_waits(household: Household) -> None:
    household.without_leaver()
    closed = household.vault
    closed.third.unlink()
    closed.files.second.unlink()
    whole = closed.files.current.read_bytes()
    drawn = random.Random(8)
    for place in drawn.sample(range(len(whole)), FLIPS):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << drawn.randrange(8)
        closed.files.current.write_bytes(flipped)
        with pytest.raises(HeaderDamaged):
            closed.unlock()


def test_flips_under_a_right_checksum_are_rejected_also_where_an_account_waits(
    household: Household,
) -> None:
    household.without_leaver()
    closed = household.vault
    closed.third.unlink()
    closed.files.second.unlink()
    text = closed.files.current.read_bytes().partition(b"\n")[0]
    drawn = random.Random(9)
    for place in drawn.sample(range(len(text)), FORGED):
        flipped = bytearray(text)
        flipped[place] ^= 1 << drawn.randrange(8)
        closed.files.current.write_bytes(checksummed(bytes(flipped)))
        with pytest.raises(KnownError):
            closed.unlock()


def test_a_slot_under_another_label_does_not_open(closed: ClosedVault) -> None:
    body = closed.body
    body["slots"][0]["label"] = "Direction"
    closed.forge(body)
    with pytest.raises(WrongPassphrase):
        closed.unlock()


def test_a_passphrase_typed_as_one_sign_or_two_is_the_same(household: Household) -> None:
    forms = {unicodedata.normalize(form, COLLEAGUES) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len(forms) == 2
    for typed in forms:
        with household.opened_by(household.colleague, typed):
            pass


def test_the_copy_steps_in_and_the_header_is_mended(closed: ClosedVault) -> None:
    whole = closed.files.current.read_bytes()
    closed.files.current.write_bytes(whole[:-1])
    with closed.opened():
        assert closed.files.current.read_bytes() == whole
    assert header.unpack(closed.files.second.read_bytes()) == closed.body
