"""What another window does between the unlocking and the lock of this one is not undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import WrongPassphrase
from mentordesk.storage import vault as vault_module
from mentordesk.storage.keys.rotation import rotate
from mentordesk.storage.lock import FolderLock
from tests.storage.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.conftest import ClosedVault

NEW_PASSPHRASE = "une autre phrase bien assez longue"

Before = "Callable[[Callable[[], object]], None]"


@pytest.fixture
def before_the_lock(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Return what lets something happen once, when the next lock has been asked for."""

    def let(happen: Callable[[], object]) -> None:
        def late(folder: Path) -> FolderLock:
            monkeypatch.setattr(vault_module, "FolderLock", FolderLock)
            happen()
            return FolderLock(folder)

        monkeypatch.setattr(vault_module, "FolderLock", late)

    return let


def change_passphrase(closed: ClosedVault) -> None:
    opened = closed.open()
    closed.door.change_passphrase(opened, PASSPHRASE, NEW_PASSPHRASE)
    opened.vault.close()


def rotate_key(closed: ClosedVault) -> None:
    closed.door.rotate_key(closed.folder, closed.slot, PASSPHRASE)


def test_a_passphrase_that_was_just_changed_lets_nobody_in_any_more(
    closed: ClosedVault, before_the_lock: Callable[[Callable[[], object]], None]
) -> None:
    before_the_lock(lambda: change_passphrase(closed))
    with pytest.raises(WrongPassphrase):
        closed.open()
    with closed.opened(NEW_PASSPHRASE) as vault:
        assert vault.problems() == []


def test_a_base_that_just_got_another_key_opens_with_it(
    closed: ClosedVault, before_the_lock: Callable[[Callable[[], object]], None]
) -> None:
    before_the_lock(lambda: rotate_key(closed))
    with closed.opened() as vault:
        assert vault.problems() == []


def test_two_rotations_at_once_come_one_after_the_other(
    closed: ClosedVault, before_the_lock: Callable[[Callable[[], object]], None]
) -> None:
    before_the_lock(lambda: rotate_key(closed))
    rotate_key(closed)
    with closed.opened() as vault:
        assert vault.problems() == []


@pytest.mark.parametrize("rekeyed", [False, True])
def test_a_vault_between_two_keys_can_be_read(closed: ClosedVault, *, rekeyed: bool) -> None:
    keys = closed.unlock()
    old = bytearray(keys.raw_key)
    if rekeyed:
        new = bytearray(rotate(keys, closed.base).raw_key)
        closed.unlock().with_key(old).with_next_key(new)
    else:
        keys.with_next_key(bytearray(32))
    opened = closed.door.open_to_read(closed.folder, closed.slot, PASSPHRASE)
    try:
        assert opened.actor.last_name
        assert opened.vault.is_read_only
    finally:
        opened.vault.close()
    assert closed.unlock().next_key is not None
