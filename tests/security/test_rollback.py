"""Item 4 of security.md 7: a damaged log and an older base are noticed.

That one old page put back among those of today is not, is measured by the fault suite (F12).
"""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import BaseDamaged, BaseOlder
from tests.storage.test_lost_changes import change, crashed_copy

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import ClosedVault

FLIPS, OLDER = 60, 6


def test_each_of_60_flips_in_the_log_is_noticed(closed: ClosedVault, tmp_path: Path) -> None:
    after = crashed_copy(closed, tmp_path)
    pristine = shutil.copytree(after.folder, tmp_path / "pristine")
    whole = (pristine / "base.mdb-wal").read_bytes()
    drawn, noticed = random.Random(5), 0
    for place in drawn.sample(range(32, len(whole)), FLIPS):
        shutil.rmtree(after.folder)
        shutil.copytree(pristine, after.folder)
        flipped = bytearray(whole)
        flipped[place] ^= 1 << drawn.randrange(8)
        (after.folder / "base.mdb-wal").write_bytes(flipped)
        try:
            after.open().vault.close()
        except (BaseOlder, BaseDamaged):
            noticed += 1
    assert noticed == FLIPS


def test_every_older_base_is_noticed_and_can_be_accepted(closed: ClosedVault) -> None:
    bases = []
    for number in range(OLDER):
        bases.append(closed.base.read_bytes())
        with closed.opened() as vault:
            change(vault, f"u{number}")
    for missing, base in enumerate(reversed(bases), 1):
        closed.base.write_bytes(base)
        with pytest.raises(BaseOlder) as told:
            closed.open()
        assert told.value.missing == missing
    opened = closed.door.open_with_passphrase(
        closed.folder, closed.slot, "sept mots pour un coffre de test vraiment", accept_older=True
    )
    opened.vault.close()
    with suppress(BaseOlder):
        closed.open().vault.close()
        return
    pytest.fail("an older base that was accepted is refused again")
