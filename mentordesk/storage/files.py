"""File steps that a power cut cannot tear: replaced whole, synced, owner-only."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

REPLACE_PATIENCE_S = 2.0
"""A virus scanner on Windows may hold a fresh file this long."""


def open_fresh(path: Path) -> BinaryIO:
    """Return a new file to write to, which its owner alone may read; one that is there goes.

    Raises:
        OSError: the disk refused.
    """
    remove_quietly(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def sync_file(path: Path) -> None:
    """Push what ``path`` holds to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Push the names in ``folder`` to the disk, where the system knows how to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path, *, may_exist: bool = False) -> None:
    """Make a folder, and those above it that are missing, and push their names to the disk.

    Raises:
        OSError: the disk refused; none of them is left.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        for above in reversed(missing[1:]):  # by themselves they would be for everybody
            above.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=may_exist)
        for made in reversed(missing):
            sync_folder(made.parent)
    except OSError:
        for made in missing:
            with contextlib.suppress(OSError):
                made.rmdir()
        raise


def replace_durably(new: Path, target: Path) -> None:
    """Sync ``new``, let it take the place of ``target``, and sync their folder.

    Raises:
        OSError: the disk refused; ``target`` is then unchanged.
    """
    sync_file(new)
    deadline = time.monotonic() + REPLACE_PATIENCE_S
    while True:
        try:
            new.replace(target)
            break
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
    sync_folder(target.parent)


def remove_quietly(path: Path) -> None:
    """Remove ``path`` if it is there."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
