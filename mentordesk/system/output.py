"""Writing a file where the user chose: whole or not at all, for its owner's eyes."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from mentordesk.domain.errors import DiskFull, FileNotWritable

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(place: Path, data: bytes) -> None:
    """Write ``data`` to ``place``; an older file there is replaced only by a complete one.

    Raises:
        DiskFull: there is no room.
        FileNotWritable: the folder or the file refuses.
    """
    fresh = place.with_name(f".{place.name}.part")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        if error.errno == errno.ENOSPC:
            raise DiskFull from None
        raise FileNotWritable from None
