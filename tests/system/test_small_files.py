"""A file that the user chose is read, a large one only so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import FileNotReadable
from mentordesk.system.small_files import read_small

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_read_whole_and_a_large_one_is_cut(tmp_path: Path) -> None:
    place = tmp_path / "text"
    place.write_bytes(b"abcdef")
    assert read_small(place, 10) == b"abcdef"
    assert read_small(place, 4) == b"abcd"


@pytest.mark.parametrize("name", ["gone", "."])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileNotReadable):
        read_small(tmp_path / name, 10)
