"""Who reads a base with a copy of its key, and needs that key to stay: backups that are made."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Protocol
from weakref import WeakSet

if TYPE_CHECKING:
    from pathlib import Path


class Reader(Protocol):
    """Reads a base, perhaps on a thread of its own, until it is closed."""

    @property
    def base(self) -> Path:
        """The base."""

    @property
    def is_open(self) -> bool:
        """Whether it was not closed yet."""


_LOCK = Lock()
_LIVING: WeakSet[Reader] = WeakSet()
"""Also those of vaults that were closed meanwhile."""


def count_in(reader: Reader) -> None:
    """Let the base keep its key until ``reader`` is closed."""
    with _LOCK:
        _LIVING.add(reader)


def is_read_out(base: Path) -> bool:
    """Whether somebody in this process reads a base with a copy of its key.

    Sources of backups are made and keys changed on the database thread alone: what this says holds
    there until another source is made.
    """
    with _LOCK:
        living = tuple(_LIVING)
    return any(reader.base == base and reader.is_open for reader in living)
