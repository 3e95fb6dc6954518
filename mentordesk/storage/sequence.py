"""The number of the last commit beside the base, so that a cut log or an older base is noticed.

SQLite takes a damaged log for a shorter one and says that all is well. The base counts its changes;
``base.mdseq`` repeats the count after each commit, and the key header at each checkpoint. The file
is not synced: a power cut may leave it behind the base, never before it, since the commit is on
disk first.

It does not promise to notice the whole folder of an earlier day, nor one page of it put back among
those of today, which is as genuine as they are (the engine's checks came upon 388 of 400).
"""

from __future__ import annotations

import hmac
import json
import os
from typing import TYPE_CHECKING

from mentordesk.storage.keys import kdf
from mentordesk.storage.keys.header import canonical
from mentordesk.storage.keys.labels import COUNT

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.sealing import VaultKey

NAME = COUNT
SIZE = 256
"""Less than a sector: a write of it is whole or not there."""


class SequenceFile:
    """Writes the count of an open vault; belongs to the thread of its base."""

    def __init__(self, folder: Path, keys: Keychain) -> None:
        """Open the file, making it if need be.

        Raises:
            OSError: the disk refused.
        """
        self._vault_id = keys.vault_id
        self._key = key_of(keys, keys.vault_key)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._handle = os.open(folder / NAME, flags, 0o600)

    def write(self, seq: int) -> None:
        """Repeat the count.

        Raises:
            OSError: the disk refused; the commit stands all the same.
        """
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, _packed(self._vault_id, seq, self._key))

    def close(self) -> None:
        """Close the file."""
        os.close(self._handle)


def key_of(keys: Keychain, vault_key: VaultKey) -> bytes:
    """Return the key of the count's HMAC."""
    return kdf.expand(vault_key, keys.vault_id.encode(), "sequence")


def read(folder: Path, keys: Keychain) -> int:
    """Return the count that the file repeats; 0 where there is none that can be believed."""
    try:
        data = (folder / NAME).read_bytes()
        seq = json.loads(data)["seq"]
        # A count from just before an account was removed is one too.
        packed = [_packed(keys.vault_id, seq, key_of(keys, key)) for key in keys.vault_keys]
        believed = any(hmac.compare_digest(data, one) for one in packed)
    except (OSError, ValueError, KeyError, TypeError):
        return 0
    return int(seq) if believed else 0


def _packed(vault_id: str, seq: int, key: bytes) -> bytes:
    body = {"vault_id": vault_id, "seq": seq}
    mac = hmac.digest(key, canonical(body), "sha256").hex()
    return canonical({**body, "mac": mac}).ljust(SIZE)
