"""A private copy of an open vault, for a recovery key to be tried on."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.storage.backups.make import take_snapshot
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import open_fresh
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE

if TYPE_CHECKING:
    from mentordesk.storage.open_vault import SqlVault


COPIES = "mentordesk-essai-"
"""How the temporary folders begin in which a recovery key is tried."""

STALE_S = 3600.0
"""No trial takes so long: a copy that old was left by a program that was killed."""


def clear_stale_copies() -> None:
    """Remove the copies that a trial cut short has left: they hold what may be erased by now."""
    before = time.time() - STALE_S
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{COPIES}*"):
            # Other people's cannot be removed, and stay.
            with suppress(OSError):
                if folder.lstat().st_mtime < before:
                    shutil.rmtree(folder)


def copy_vault(vault: SqlVault, folder: Path) -> None:
    """Make ``folder`` a copy of an open vault: its base as of now and its key header.

    Raises:
        DiskFull, PlaceReadOnly, StorageUnavailable: the caller removes what is there of it.
    """
    with disk_faults(), sorted_faults(), vault.backup_source() as source:
        folder.mkdir(mode=0o700)
        with open_fresh(HeaderFiles(folder).current) as file:
            file.write(source.header)
        take_snapshot(source, folder / BASE, lambda _: None)
