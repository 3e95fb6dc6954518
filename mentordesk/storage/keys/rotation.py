"""Gives the base another key; whenever it is cut short, one of two keys in the header opens it.

The header first holds both, the base is then re-encrypted in place in one transaction, and last the
header holds the new key alone. An opening that finds two keys tries the new one first.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from mentordesk.domain.errors import BackupUnderWay, StorageUnavailable
from mentordesk.storage.engine import connect, connect_to_read
from mentordesk.storage.files import remove_quietly
from mentordesk.storage.keys.keychain import RAW_KEY_BYTES
from mentordesk.storage.keys.reading_out import is_read_out
from mentordesk.storage.keys.slots import wipe

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.storage.keys.keychain import Keychain


def rotate(keys: Keychain, base: Path) -> Keychain:
    """Re-encrypt a base that nobody has open; return the keychain that opens it.

    Raises:
        BackupUnderWay: a backup is being made from it.
        OSError: the disk refused the header; the base opens as before or as asked.
        sqlcipher3.dbapi2.Error: the disk refused the base; likewise.
        StorageUnavailable: the base kept its key although the engine said that it has another.
    """
    if is_read_out(base):
        raise BackupUnderWay
    new = bytearray(secrets.token_bytes(RAW_KEY_BYTES))
    try:
        both = keys.with_next_key(new)
        _rekey(base, keys.raw_key, new)
        after = settled(both, base)
        if after.raw_key != new:
            # The engine passes over a disk that fails at the very end of the re-encryption.
            raise StorageUnavailable
    finally:
        wipe(new)
    return after


def settled(keys: Keychain, base: Path) -> Keychain:
    """Return the keychain whose one key opens the base, after a rotation that may have been cut.

    A rotation that is owed is done; where the disk refuses it, or a backup is being made, it stays
    owed and the base opens as before, or with a header that still tells both keys: nobody is kept
    out for it.

    Raises:
        sqlcipher3.dbapi2.Error: neither key opens it: the base is damaged.
        OSError: the disk refused the header.
    """
    new = keys.next_key
    if new is None:
        return keys
    is_owed = keys.is_rotation_owed
    if is_owed and not is_read_out(base) and not _opens(base, new):
        with suppress(dbapi2.Error):
            _rekey(base, keys.raw_key, new)
    if _opens(base, new):
        try:
            after = keys.with_key(new)
        except OSError:
            if not is_owed:
                wipe(new)
                raise
            after = replace(keys, raw_key=new)
        if is_owed:
            _forget_older(base)
        wipe(keys.raw_key)
        return after
    wipe(new)
    connect(base, keys.raw_key_hex).close()
    return keys if is_owed else keys.with_key(keys.raw_key)


def _forget_older(base: Path) -> None:
    """Let go of the older bases that migrations kept beside it: the present key opened them."""
    for older in base.parent.glob(f"{base.name}.*"):
        with suppress(OSError):
            remove_quietly(older)


def _rekey(base: Path, old: bytearray, new: bytearray) -> None:
    connection = connect(base, old.hex())
    try:
        # In a log of its own the re-encryption is one transaction, and no log of the old key stays.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute(f"PRAGMA rekey=\"x'{new.hex()}'\"").fetchall()
    finally:
        connection.close()


def _opens(base: Path, key: bytearray) -> bool:
    try:
        connect_to_read(base, key.hex()).close()
    except dbapi2.DatabaseError:
        return False
    return True
