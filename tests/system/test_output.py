"""A file that the user chose is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import DiskFull, FileNotWritable
from mentordesk.system.output import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

EARLIER, DATA = b"what stood here", b"%PDF- new" * 100


@pytest.fixture
def place(tmp_path: Path) -> Path:
    file = tmp_path / "synthèse.pdf"
    file.write_bytes(EARLIER)
    return file


def _refusing(number: int) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise OSError(number, "refused")

    return refuse


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "new.pdf", DATA)
    assert (tmp_path / "new.pdf").read_bytes() == DATA
    assert _names(tmp_path) == ["new.pdf"]


def test_an_older_file_is_replaced(place: Path) -> None:
    write_whole(place, DATA)
    assert place.read_bytes() == DATA
    assert _names(place.parent) == [place.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_it_is_for_its_owner_whatever_the_system_gives_new_files(place: Path) -> None:
    place.chmod(0o644)
    before = os.umask(0o000)
    try:
        write_whole(place, DATA)
    finally:
        os.umask(before)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, FileNotWritable),
        (errno.EIO, FileNotWritable),
        (errno.EROFS, FileNotWritable),
    ],
)
def test_whatever_fails_the_older_file_stays_and_no_part_is_left(
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    number: int,
    told: type[Exception],
) -> None:
    owner = os if step == "fsync" else Path
    monkeypatch.setattr(owner, step, _refusing(number))
    with pytest.raises(told) as raised:
        write_whole(place, DATA)
    assert place.read_bytes() == EARLIER
    assert _names(place.parent) == [place.name]
    assert str(raised.value) == told.__name__


def test_a_stop_half_way_leaves_the_older_file(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_whole(place, DATA)
    assert place.read_bytes() == EARLIER
    assert _names(place.parent) == [place.name]


@pytest.mark.parametrize("where", ["absent/x.pdf", "synthèse.pdf/x.pdf", "", "."])
def test_places_that_are_none_are_refused(place: Path, where: str) -> None:
    with pytest.raises(FileNotWritable):
        write_whole(place.parent / where, DATA)
    assert place.read_bytes() == EARLIER


@pytest.mark.parametrize("where", [".", "/"])
def test_a_folder_without_a_name_is_refused(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FileNotWritable):
        write_whole(Path(where), DATA)
    assert _names(tmp_path) == []


def test_the_longest_name_that_a_folder_takes_is_no_hindrance(tmp_path: Path) -> None:
    place = tmp_path / ("é" * 125 + ".pdf")
    write_whole(place, DATA)
    assert place.read_bytes() == DATA


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_name_laid_in_wait_by_others_is_not_followed(place: Path) -> None:
    elsewhere = place.parent / "elsewhere"
    (place.parent / f".{place.name}.part").symlink_to(elsewhere)
    write_whole(place, DATA)
    assert place.read_bytes() == DATA
    assert not elsewhere.exists()
