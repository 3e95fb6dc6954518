"""Folders that live no longer than their process."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from mentordesk.domain.errors import DiskFull
from mentordesk.storage.scratch import TRIALS, ScratchFolder, remove_abandoned, trial_folder

NAME = "mentordesk-test"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_is_there_until_it_is_removed(place: Path) -> None:
    scratch = ScratchFolder(NAME)
    (scratch.path / "inside").mkdir()
    assert scratch.path.parent == place
    scratch.remove()
    assert list(place.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
def test_a_folder_is_for_its_owner_alone() -> None:
    scratch = ScratchFolder(NAME)
    assert scratch.path.stat().st_mode & 0o077 == 0
    scratch.remove()


def test_a_folder_in_use_is_not_taken_for_an_abandoned_one() -> None:
    scratch = ScratchFolder(NAME)
    remove_abandoned(NAME)
    assert scratch.path.is_dir()
    scratch.remove()


def test_the_folder_of_a_dead_process_is_removed(place: Path) -> None:
    program = (
        "import os, tempfile\n"
        f"tempfile.tempdir = {str(place)!r}\n"
        "from mentordesk.storage.scratch import ScratchFolder\n"
        f"ScratchFolder({NAME!r})\n"
        "os._exit(1)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", program], check=False, env=environment, timeout=60)
    assert len(list(place.iterdir())) == 1
    remove_abandoned(NAME)
    assert list(place.iterdir()) == []


def test_what_this_program_did_not_make_stays(place: Path) -> None:
    (place / f"{NAME}-folder").mkdir()
    (place / f"{NAME}-file").write_text("in-use", encoding="utf-8")
    remove_abandoned(NAME)
    assert len(list(place.iterdir())) == 2


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_to_somewhere_else_is_not_followed(place: Path, tmp_path: Path) -> None:
    real = tmp_path / "mine"
    real.mkdir()
    (real / "in-use").write_text("words", encoding="utf-8")
    (place / f"{NAME}-link").symlink_to(real, target_is_directory=True)
    remove_abandoned(NAME)
    assert (real / "in-use").read_text(encoding="utf-8") == "words"


def leave(place: Path, *inside: str, days: float) -> Path:
    """Leave a trial of a program that was killed: without a lock, of some days ago."""
    folder = place / f"{TRIALS}-{days}"
    for name in inside:
        (folder / name).mkdir(parents=True)
    then = time.time() - days * 24 * 3600
    os.utime(folder, (then, then))
    return folder


def test_the_next_trial_clears_what_one_that_was_killed_left(place: Path) -> None:
    old = leave(place, "copie.mentordesk", days=2)
    young = leave(place, "copie.mentordesk", days=0.5)
    other = leave(place, "copie.mentordesk", "photos", days=3)
    held = ScratchFolder(TRIALS)
    with trial_folder() as folder:
        assert folder.is_dir()
        assert not old.exists()
        assert all(path.is_dir() for path in (young, other, held.path))
    assert not folder.exists()
    held.remove()


def cut_short() -> None:
    with trial_folder() as folder:
        (folder / "copie.mentordesk").mkdir()
        raise DiskFull


def test_a_trial_that_fails_leaves_nothing(place: Path) -> None:
    with pytest.raises(DiskFull):
        cut_short()
    assert list(place.iterdir()) == []
