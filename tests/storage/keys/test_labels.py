from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import (
    HeaderDamaged,
    KeysMissing,
    NotAVault,
    StorageUnavailable,
    VaultMissing,
    VaultNewer,
)
from mentordesk.storage.keys.labels import COUNT, read_front

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import ClosedVault


def _spoil(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"MECS", b"MEC?"))


def test_a_closed_vault_shows_its_name_and_its_accounts(closed: ClosedVault) -> None:
    front = read_front(closed.folder)
    shown = [(account.slot, account.label) for account in front.accounts]
    assert (front.folder, front.name) == (closed.folder, "MECS")
    assert shown == [(closed.slot, "Z. Q.")]


def test_the_unlock_page_reads_labels_without_anything_heavy() -> None:
    heavy = "{'sqlalchemy', 'sqlcipher3', 'argon2', 'cryptography', 'alembic'}"
    code = (
        f"import sys, mentordesk.storage.keys.labels; sys.exit(len({heavy} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_front_is_read_from_the_copy_of_a_damaged_header(closed: ClosedVault) -> None:
    _spoil(closed.files.current)
    assert read_front(closed.folder).name == "MECS"


def test_a_front_is_read_from_the_third_copy_of_its_own_vault(thrice: ClosedVault) -> None:
    copies = thrice.door.third_copies
    _spoil(thrice.files.current)
    _spoil(thrice.files.second)
    assert read_front(thrice.folder, copies).accounts[0].slot == thrice.slot
    with pytest.raises(HeaderDamaged):
        read_front(thrice.folder)


def test_a_third_copy_that_says_another_vault_is_not_shown(thrice: ClosedVault) -> None:
    third = thrice.third
    other = third.read_bytes()
    named = thrice.body["vault_id"]
    swapped = named[:-1] + ("0" if named[-1] != "0" else "1")
    for path in (thrice.files.current, thrice.files.second, thrice.folder / COUNT):
        path.write_bytes(path.read_bytes().replace(named.encode(), swapped.encode()))
    third.with_name(f"{swapped}.mdkeys").write_bytes(other)
    with pytest.raises(HeaderDamaged):
        read_front(thrice.folder, third.parent)


def test_a_base_without_its_header_is_a_vault_whose_keys_are_missing(closed: ClosedVault) -> None:
    closed.files.current.unlink()
    closed.files.second.unlink()
    with pytest.raises(KeysMissing):
        read_front(closed.folder)


def test_a_vault_that_lost_its_headers_still_says_which_it_was(thrice: ClosedVault) -> None:
    which, third = thrice.body["vault_id"], thrice.third
    thrice.files.current.unlink()
    thrice.files.second.write_bytes(b"x")
    assert read_front(thrice.folder, third.parent).vault_id == which
    third.unlink()
    with pytest.raises(HeaderDamaged) as damaged:
        read_front(thrice.folder, third.parent)
    thrice.files.second.unlink()
    with pytest.raises(KeysMissing) as missing:
        read_front(thrice.folder, third.parent)
    assert (damaged.value.vault_id, missing.value.vault_id) == (which, which)


def test_any_other_folder_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NotAVault):
        read_front(tmp_path)


def test_a_folder_that_is_gone_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(VaultMissing):
            read_front(folder)


def test_a_header_that_the_disk_does_not_give_is_told(closed: ClosedVault) -> None:
    for path in (closed.files.current, closed.files.second):
        path.unlink()
        path.mkdir()
    with pytest.raises(StorageUnavailable):
        read_front(closed.folder)


def test_the_front_of_a_newer_vault_says_so(closed: ClosedVault) -> None:
    closed.forge({**closed.body, "format": 2})
    with pytest.raises(VaultNewer):
        read_front(closed.folder)
