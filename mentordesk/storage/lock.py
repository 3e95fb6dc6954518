"""One writer: the vault folder's lock, and who holds it since when.

The system lets go of the lock when its process ends, however it ends, so a lock cannot go stale on
a local disk; what a crash leaves is the note of who held it, and that is only read beside a lock
that is held.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from mentordesk.domain.errors import VaultInUse
from mentordesk.storage.files import open_fresh, remove_quietly

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "lock"
HOLDER = "holder.json"


class FolderLock:
    """Holds a vault's folder; no other window writes into it meanwhile."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            VaultInUse: another window holds it, with who and since when if that is known.
            OSError: the disk refused.
        """
        self._folder = folder
        self._lock = FileLock(folder / LOCK, timeout=0, mode=0o600, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise _in_use(folder) from None

    def sign(self, label: str) -> None:
        """Note who holds the folder, by the account's public label; nothing depends on it."""
        note = {"label": label, "pid": os.getpid(), "since": datetime.now(UTC).isoformat()}
        with suppress(OSError), open_fresh(self._folder / HOLDER) as file:
            file.write(json.dumps(note).encode())

    def release(self) -> None:
        """Let go."""
        with suppress(OSError):
            remove_quietly(self._folder / HOLDER)
        self._lock.release()


def _in_use(folder: Path) -> VaultInUse:
    try:
        note = json.loads((folder / HOLDER).read_bytes())
        return VaultInUse(str(note["label"]), datetime.fromisoformat(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return VaultInUse()
