"""Writing a file where the user chose: whole or not at all, for its owner's eyes."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.errors import DiskFull, FileNotWritable

if TYPE_CHECKING:
    from collections.abc import Iterator


def write_whole(place: Path, data: bytes) -> None:
    """Write ``data`` to ``place``; an older file there is replaced only by a complete one.

    Raises:
        DiskFull: there is no room.
        FileNotWritable: the folder or the file refuses.
    """
    import tempfile  # the first window writes no file

    try:
        # A name of its own, owner-only from the start: others may write in the same folder.
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".mentordesk-", suffix=".part")
        with _removed_unless_replaced(Path(name)) as fresh:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(place)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from None
        raise FileNotWritable from None


@contextmanager
def _removed_unless_replaced(fresh: Path) -> Iterator[Path]:
    try:
        yield fresh
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise
