"""A closed vault's folder, copied whole: from a drive that cannot hold a live base to one that can.

The log goes with its base, so that the copy has every change; the lock and the note of who holds
it do not, and the log's index is made anew by whoever opens the copy.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from mentordesk.domain.errors import VaultExists
from mentordesk.storage.files import open_fresh, sync_file, sync_folder
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.lock import HOLDER, LOCK, FolderLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STAYS = frozenset({LOCK, HOLDER, f"{BASE}-shm"})
_UNFINISHED = (".tmp", ".part")


def copy_folder(folder: Path, target: Path) -> None:
    """Copy a vault's folder; ``target`` is there whole or not at all.

    Raises:
        VaultExists: there is something at ``target``.
        VaultInUse: a window has the vault open.
        OSError: a disk refused; nothing is left behind.
    """
    if target.exists():
        raise VaultExists
    fresh = target.with_name(f"{target.name}.part")
    remove_copy(fresh)
    fresh.mkdir(mode=0o700, parents=True)
    try:
        with _held(folder):
            for path in sorted(folder.rglob("*")):
                if path.is_file() and path.name not in STAYS and path.suffix not in _UNFINISHED:
                    _copy_file(path, fresh / path.relative_to(folder))
        sync_folder(fresh)
        fresh.rename(target)
    except BaseException:
        remove_copy(fresh)
        raise
    sync_folder(target.parent)


def remove_copy(folder: Path) -> None:
    """Remove a copy that is worth nothing."""
    shutil.rmtree(folder, ignore_errors=True)


def _copy_file(path: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("rb") as source, open_fresh(target) as file:
        shutil.copyfileobj(source, file)
    sync_file(target)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    lock = None
    with suppress(OSError):  # a drive that can only be read has nobody who writes here
        lock = FolderLock(folder)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()
