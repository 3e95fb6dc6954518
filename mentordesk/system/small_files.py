"""Reading a small file that the user chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.errors import FileNotReadable

if TYPE_CHECKING:
    from pathlib import Path


def read_small(place: Path, largest: int) -> bytes:
    """Return what the file holds, cut after ``largest`` bytes.

    Raises:
        FileNotReadable: it is not there, or the disk does not give it.
    """
    try:
        with place.open("rb") as file:
            return file.read(largest)
    except OSError:
        raise FileNotReadable from None
