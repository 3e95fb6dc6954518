"""Item 9 of security.md 7: another passphrase leaves the base as it is; the old opens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import WrongPassphrase
from tests.household import COLLEAGUES
from tests.storage.conftest import PASSPHRASE, fingerprint

if TYPE_CHECKING:
    from tests.household import Household

NEW = "girafe marmelade tonnerre bobine chausson myrtille cabane"


def test_another_passphrase_leaves_the_base_byte_for_byte(household: Household) -> None:
    before = fingerprint(household.vault.base)
    opened = household.open()
    door = household.vault.door
    # Below the use case, which adds its line to the journal afterwards.
    door.change_passphrase(opened, PASSPHRASE, NEW)
    opened.vault.close()
    assert fingerprint(household.vault.base) == before
    for place in (None, household.vault.files.current, household.vault.files.second):
        if place is not None:
            place.unlink()
        with pytest.raises(WrongPassphrase):
            household.vault.unlock(PASSPHRASE)
        household.vault.unlock(NEW).drop()
    with household.opened_by(household.colleague, COLLEAGUES):
        pass
