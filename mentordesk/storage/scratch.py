"""Folders that live no longer than the process that made them."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from mentordesk.services.vaults import VAULT_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

TRIALS = "mentordesk-essai"
"""How the temporary folders begin in which a recovery key or a backup is tried."""

_IN_USE = "in-use"
_LONGEST_S = 24 * 3600
"""No trial takes so long: what has no lock any more since then, or never had one, is a leftover."""


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


@contextmanager
def trial_folder() -> Iterator[Path]:
    """Lend a folder for a trial; those of trials that were cut short go before."""
    remove_abandoned(TRIALS)
    scratch = ScratchFolder(TRIALS)
    try:
        yield scratch.path
    finally:
        scratch.remove()


def remove_abandoned(name: str) -> None:
    """Delete the folders of this name whose process died before it could."""
    for folder in Path(tempfile.gettempdir()).glob(f"{name}-*"):
        if not _is_own(folder):
            continue
        if not (folder / _IN_USE).exists():
            if _is_old_trial(folder):
                shutil.rmtree(folder, ignore_errors=True)
            continue
        lock = FileLock(folder / _IN_USE)
        with suppress(Timeout, OSError):
            lock.acquire(timeout=0)
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)


def _is_old_trial(folder: Path) -> bool:
    """Whether nothing but vaults has been in a folder for long: one half removed, or older."""
    try:
        held = [path.suffix for path in folder.iterdir()]
        is_old = time.time() - folder.stat().st_mtime > _LONGEST_S
    except OSError:
        return False
    return is_old and set(held) <= {VAULT_SUFFIX}


def _is_own(folder: Path) -> bool:
    """Whether this user made the folder: anybody may put a name into the temporary place."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return mine and stat.S_ISDIR(found.st_mode)
