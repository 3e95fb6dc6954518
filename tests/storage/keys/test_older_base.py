"""An older base that its owner accepts: accounts that were made since have a slot and no row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import AccountGone, BaseOlder
from tests.household import COLLEAGUES
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    from mentordesk.services.vaults import OpenedVault
    from tests.household import Household

NEWCOMERS = "girafe marmelade tonnerre bobine chausson myrtille cabane"


def older(household: Household) -> str:
    """Put back the base of before an account was made; return that account's slot."""
    before = household.vault.base.read_bytes()
    slot = household.joined("N. A.", NEWCOMERS)
    household.vault.base.write_bytes(before)
    return slot


def accepted(household: Household) -> OpenedVault:
    folder, slot = household.folder, household.vault.slot
    with pytest.raises(BaseOlder):
        household.open()
    return household.vault.door.open_with_passphrase(folder, slot, PASSPHRASE, accept_older=True)


def labels_on_the_unlock_page(household: Household) -> list[str]:
    return sorted(slot["label"] for slot in household.vault.body["slots"] if slot["label"])


def test_who_has_no_account_in_it_is_told_at_each_opening(household: Household) -> None:
    slot = older(household)
    opened = accepted(household)
    assert opened.unknown == ("N. A.",)
    assert slot not in opened.vault.labels()
    opened.vault.close()
    opened = household.open()
    assert opened.unknown == ("N. A.",)
    opened.vault.close()
    door = household.vault.door
    opened = door.open_to_read(household.folder, household.colleague, COLLEAGUES)
    assert opened.unknown == ("N. A.",)
    opened.vault.close()
    with pytest.raises(AccountGone):
        door.open_with_passphrase(household.folder, slot, NEWCOMERS)


def test_the_base_of_today_put_back_lets_everybody_in_again(household: Household) -> None:
    before = household.vault.base.read_bytes()
    slot = household.joined("N. A.", NEWCOMERS)
    today = household.vault.base.read_bytes()
    household.vault.base.write_bytes(before)
    accepted(household).vault.close()
    household.vault.base.write_bytes(today)
    opened = household.vault.door.open_with_passphrase(household.folder, slot, NEWCOMERS)
    assert opened.unknown == ()
    opened.vault.close()


def test_an_invitation_under_the_same_label_takes_the_place_of_the_slot(
    household: Household,
) -> None:
    slot = older(household)
    opened = accepted(household)
    code = household.invited(opened, "N. A.")
    (again,) = [s for s, label in opened.vault.labels().items() if label == "N. A."]
    opened.vault.close()
    assert again != slot
    assert labels_on_the_unlock_page(household) == ["L. R.", "M. F.", "N. A.", "Z. Q."]
    opened = household.vault.door.open_with_passphrase(household.folder, again, code)
    assert opened.unknown == ()
    opened.vault.close()


def test_a_removal_takes_such_slots_along(household: Household) -> None:
    older(household)
    opened = accepted(household)
    removal = household.remove(opened, household.leaver)
    assert (removal.lost, removal.is_finished) == ((), True)
    assert sql_vault(opened).problems() == []
    opened.vault.close()
    assert labels_on_the_unlock_page(household) == ["M. F.", "Z. Q."]
