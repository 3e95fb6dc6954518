"""Item 11 of security.md 7: the sheet opens, its checksum finds each wrong sign, it is renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import WrongPassphrase, WrongRecoveryKey
from mentordesk.domain.problems import Problem
from mentordesk.domain.recovery_key import is_whole, parse
from mentordesk.domain.sign_groups import SIGNS
from tests.storage.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.storage.conftest import ClosedVault

NEW = "girafe marmelade tonnerre bobine chausson myrtille cabane"


def test_the_sheet_opens_and_forces_a_new_passphrase_and_a_new_sheet(thrice: ClosedVault) -> None:
    opened, renewed = thrice.door.open_with_recovery_key(
        thrice.folder, thrice.slot, thrice.recovery, NEW
    )
    opened.vault.close()
    with pytest.raises(WrongPassphrase):
        thrice.unlock(PASSPHRASE)
    with pytest.raises(WrongRecoveryKey):
        thrice.door.open_with_recovery_key(thrice.folder, thrice.slot, thrice.recovery, PASSPHRASE)
    opened, _ = thrice.door.open_with_recovery_key(thrice.folder, thrice.slot, renewed, PASSPHRASE)
    opened.vault.close()
    with thrice.opened():
        pass


def test_every_wrong_sign_is_found_without_a_derivation(closed: ClosedVault) -> None:
    whole = closed.recovery
    places = [place for place, sign in enumerate(whole) if sign != "-"]
    wrong = [
        whole[:place] + sign + whole[place + 1 :]
        for place in places
        for sign in SIGNS
        if sign != whole[place]
    ]
    assert len(wrong) == 36 * 31
    assert [typed for typed in wrong if is_whole(typed.replace("-", ""))] == []
    # What the window asks also tells in which group: a sample of that takes long enough.
    assert [typed for typed in wrong[::40] if not isinstance(parse(typed), Problem)] == []
