"""Small disks of their own, and places that can only be read: mounted, so for root alone."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOUNTS = Path("/proc/mounts")


def ran(*command: object) -> bool:
    """Run a command; return whether it did what it was told."""
    words = [str(word) for word in command]
    try:
        return subprocess.run(words, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def are_possible(scratch: Path) -> bool:
    """Return whether this process may mount here."""
    place = scratch / "trial"
    place.mkdir()
    may = ran("mount", "-t", "tmpfs", "-o", "size=64k", "none", place)
    if may:
        ran("umount", place)
    place.rmdir()
    return may


def clear(scratch: Path) -> None:
    """Take down what a run that was cut short left mounted under a folder."""
    lines = MOUNTS.read_text("utf-8").splitlines() if MOUNTS.exists() else []
    for line in reversed(lines):
        place = line.split(" ")[1]
        if place.startswith(f"{scratch}/"):
            ran("umount", "-l", place)


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[Path]:
    """Mount a disk of so many bytes for the length of a block."""
    place.mkdir(parents=True, exist_ok=True)
    if not ran("mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", place):
        raise OSError("not mounted")
    try:
        yield place
    finally:
        ran("umount", "-l", place)


@contextmanager
def seen_at(place: Path, again: Path) -> Iterator[Path]:
    """Let a folder be seen at a second place, which may be torn away, for the length of a block."""
    again.mkdir(parents=True, exist_ok=True)
    if not ran("mount", "--bind", place, again):
        raise OSError("not mounted")
    try:
        yield again
    finally:
        ran("umount", "-l", again)


@contextmanager
def only_read(place: Path) -> Iterator[Path]:
    """Let nothing be written under a folder for the length of a block."""
    if not ran("mount", "--bind", place, place):
        raise OSError("not mounted")
    try:
        if not ran("mount", "-o", "remount,bind,ro", place):
            raise OSError("not mounted")
        yield place
    finally:
        ran("umount", "-l", place)
