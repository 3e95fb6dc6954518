"""Folders that live no longer than the process that made them."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

_IN_USE = "in-use"


class ScratchFolder:
    """A folder of its own in the system's temporary place.

    Owns a lock in it until it is removed: the system lets go of it when the process dies, and so
    another one knows that nobody needs the folder any more.
    """

    def __init__(self, name: str) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=f"{name}-"))
        self._lock = FileLock(self.path / _IN_USE)
        self._lock.acquire()

    def remove(self) -> None:
        """Delete the folder; what a virus scanner still holds waits for the next start."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_abandoned(name: str) -> None:
    """Delete the folders of this name whose process died before it could."""
    for folder in Path(tempfile.gettempdir()).glob(f"{name}-*"):
        if not _is_own(folder) or not (folder / _IN_USE).exists():
            continue
        lock = FileLock(folder / _IN_USE)
        with suppress(Timeout, OSError):
            lock.acquire(timeout=0)
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)


def _is_own(folder: Path) -> bool:
    """Whether this user made the folder: anybody may put a name into the temporary place."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return mine and stat.S_ISDIR(found.st_mode)
