"""Item 7 of security.md 7: costs out of bounds are refused before any work; none is too low."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys import kdf
from tests.storage.keys.test_kdf import HOSTILE

if TYPE_CHECKING:
    from tests.storage.conftest import ClosedVault

GIB = 1 << 20
LONGEST_S = 0.010


@pytest.mark.parametrize("memory_kib", [8, 64 * GIB])
def test_8_kib_and_64_gib_are_refused_within_ten_milliseconds(
    closed: ClosedVault, memory_kib: int
) -> None:
    body = closed.body
    body["slots"][0]["kdf"]["memory_kib"] = memory_kib
    closed.forge(body)
    fastest = min(_refused_after(closed) for _ in range(5))
    assert fastest < LONGEST_S


def _refused_after(closed: ClosedVault) -> float:
    begun = time.perf_counter()
    with pytest.raises(HeaderDamaged):
        closed.unlock()
    return time.perf_counter() - begun


@pytest.mark.parametrize("hostile", HOSTILE, ids=str)
def test_whatever_is_out_of_bounds_is_refused_within_ten_milliseconds(
    closed: ClosedVault, hostile: dict[str, Any]
) -> None:
    body = closed.body
    body["slots"][0]["kdf"].update(hostile)
    closed.forge(body)
    assert min(_refused_after(closed) for _ in range(3)) < LONGEST_S


def test_a_new_slot_costs_at_least_the_floor() -> None:
    _, _, used = kdf.derive_new("sept mots")
    assert used in kdf.STEPS
    assert used.memory_kib >= 64 * 1024
    assert (used.passes, used.lanes) >= (3, 4)
