"""Sorts what the database reports: environment (told to the user) or bug (crash path)."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import (
    BaseDamaged,
    DiskFull,
    KnownError,
    PlaceReadOnly,
    StorageUnavailable,
    VaultInUse,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_KNOWN: tuple[tuple[str, type[KnownError]], ...] = (
    ("file is not a database", BaseDamaged),
    ("malformed", BaseDamaged),
    ("database or disk is full", DiskFull),
    ("readonly database", PlaceReadOnly),
    ("database is locked", VaultInUse),
    ("disk i/o error", StorageUnavailable),
    # SQLCipher says no more of a disk that refused the base another key.
    ("error occurred with pragma key or rekey", StorageUnavailable),
    ("unable to open database file", StorageUnavailable),
)
"""What SQLite says, in its own words: this driver's errors carry no codes for all of them."""


def known_fault(error: BaseException) -> KnownError | None:
    """Return the known error that ``error`` stands for, or None when it is a bug."""
    said = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    return next((kind() for words, kind in _KNOWN if words in said), None)


@contextmanager
def sorted_faults() -> Iterator[None]:
    """Turn what the environment did to the database into a known error; bugs pass unchanged."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        known = known_fault(error)
        if known is None:
            raise
        # `from None`: the driver's text may hold a statement; the code says all that is needed.
        raise known from None


@contextmanager
def disk_faults() -> Iterator[None]:
    """Turn what the disk refused into a known error."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from None
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise PlaceReadOnly from None
        raise StorageUnavailable from None
