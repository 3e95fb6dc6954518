"""A recovery key is tried on a copy: nothing of it stays, and the vault keeps its bytes."""

from __future__ import annotations

import os
import tempfile
import time
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import BaseDamaged, DiskFull, WrongRecoveryKey
from mentordesk.storage import rehearsal
from tests.storage.conftest import FIRST_NAME, fingerprint, sql_vault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import ClosedVault


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary place, with nothing else in it."""
    place = tmp_path / "scratch"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_the_right_key_opens_a_whole_copy_and_nothing_of_it_stays(
    closed: ClosedVault, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, bytes, bool]] = []
    real = rehearsal.copy_vault

    def looked_at(vault: Any, folder: Path) -> None:
        real(vault, folder)
        base = (folder / "base.mdb").read_bytes()
        seen.append((folder.parent.stat().st_mode & 0o77, base, folder.is_relative_to(scratch)))

    monkeypatch.setattr("mentordesk.storage.vault.copy_vault", looked_at)
    opened = closed.open()
    before = fingerprint(closed.base), closed.files.current.read_bytes()
    closed.door.rehearse(opened, closed.recovery)
    assert (fingerprint(closed.base), closed.files.current.read_bytes()) == before
    [(rights_of_others, base, is_private)] = seen
    assert is_private
    assert rights_of_others == 0
    assert FIRST_NAME.encode() not in base
    assert not base.startswith(b"SQLite format")
    assert list(scratch.iterdir()) == []
    assert sql_vault(opened).problems() == []
    opened.vault.close()
    with closed.opened():
        pass


@pytest.mark.parametrize("typed", ["", "rien", "0000-" * 8 + "0000"])
def test_a_wrong_key_opens_nothing_and_leaves_nothing(
    closed: ClosedVault, scratch: Path, typed: str
) -> None:
    opened = closed.open()
    with pytest.raises(WrongRecoveryKey):
        closed.door.rehearse(opened, typed)
    assert list(scratch.iterdir()) == []
    opened.vault.close()


def test_what_was_written_last_is_in_the_copy(closed: ClosedVault, scratch: Path) -> None:
    opened = closed.open()
    with opened.vault.writing() as work:
        work.settings.keep("procedure", "Appeler")
        work.commit()
    closed.door.rehearse(opened, closed.recovery)
    opened.vault.close()


def test_a_copy_that_lacks_something_is_no_proof(
    closed: ClosedVault, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = closed.open()
    real = rehearsal.copy_vault

    def then_a_change(vault: Any, folder: Path) -> None:
        real(vault, folder)
        with opened.vault.writing() as work:
            work.commit()

    monkeypatch.setattr("mentordesk.storage.vault.copy_vault", then_a_change)
    with pytest.raises(BaseDamaged):
        closed.door.rehearse(opened, closed.recovery)
    assert list(scratch.iterdir()) == []
    opened.vault.close()


def test_a_full_disk_is_told_and_leaves_nothing(
    closed: ClosedVault, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise dbapi2.OperationalError("database or disk is full")

    monkeypatch.setattr(rehearsal, "take_snapshot", full)
    opened = closed.open()
    with pytest.raises(DiskFull):
        closed.door.rehearse(opened, closed.recovery)
    assert list(scratch.iterdir()) == []
    opened.vault.close()


def test_the_copy_of_a_trial_cut_short_is_gone_after_the_next_opening(
    closed: ClosedVault, scratch: Path
) -> None:
    left, at_work = (scratch / f"{rehearsal.COPIES}{name}" for name in ("left", "at-work"))
    other = scratch / "another-program"
    for folder in (left, at_work, other):
        folder.mkdir()
        (folder / "base.mdb").write_bytes(b"x")
    long_ago = time.time() - rehearsal.STALE_S - 60
    for folder in (left, other):
        os.utime(folder, (long_ago, long_ago))
    with closed.opened():
        assert sorted(scratch.iterdir()) == sorted([at_work, other])
