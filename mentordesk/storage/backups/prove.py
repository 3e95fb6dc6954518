"""The proof of a backup: read back, hashed, opened with its keys, checked and counted."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.errors import BackupDamaged, BaseDamaged, HeaderDamaged
from mentordesk.storage.backups.container import Container
from mentordesk.storage.backups.source import counts_of, sequence_of
from mentordesk.storage.engine import connect_to_read
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import open_fresh, remove_quietly
from mentordesk.storage.keys.elsewhere import raw_key_in
from mentordesk.storage.keys.slots import wipe
from mentordesk.storage.migrations.runner import revision_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlcipher3 import dbapi2

    from mentordesk.domain.backups import BackupManifest
    from mentordesk.services.backups import Tick
    from mentordesk.storage.keys.sealing import VaultKey

CHECKS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")


def prove(backup: Path, vault_keys: Iterable[VaultKey], tick: Tick) -> BackupManifest:
    """Return what a backup says of itself, once all of it is true.

    Args:
        backup: the file.
        vault_keys: the vault's key and those of before; one of them made the backup.
        tick: hears of the progress.

    Raises:
        BackupDamaged: it is not whole, not of this vault, or not what it says.
        StorageUnavailable, DiskFull, PlaceReadOnly: the place did not let it be read back.
    """
    with opened_backup(backup, vault_keys, tick) as (connection, manifest):
        for check in CHECKS:
            rows = connection.execute(f"PRAGMA {check}").fetchall()
            if rows not in ([], [("ok",)]):
                raise BackupDamaged
        found = (counts_of(connection), sequence_of(connection), revision_of(connection))
        if found != (manifest.counts, manifest.seq, manifest.schema):
            raise BackupDamaged
    tick(1.0)
    return manifest


@contextmanager
def opened_backup(
    backup: Path, vault_keys: Iterable[VaultKey], tick: Tick
) -> Iterator[tuple[dbapi2.Connection, BackupManifest]]:
    """Open the base inside a backup to read it; a private copy beside it goes at the end.

    Raises:
        BackupDamaged: it is not whole or not of this vault.
    """
    with _damage_of_a_backup(), disk_faults(), sorted_faults(), ExitStack() as undo:
        copy = undo.enter_context(_private_copy(backup))
        with Container(backup) as held:
            raw_key = raw_key_in(held.header_body, [held.key_of(vault_keys)])
            undo.callback(wipe, raw_key)
            done = 0

            def read(size: int) -> None:
                nonlocal done
                done += size
                tick(0.6 * done / max(held.manifest.base_size, 1))

            with copy.open("wb") as file:
                held.extract_base(file, read)
            manifest = held.manifest
        connection = connect_to_read(copy, raw_key.hex())
        undo.callback(connection.close)
        yield connection, manifest


@contextmanager
def _private_copy(backup: Path) -> Iterator[Path]:
    """Make a file for the base inside a backup: beside it, or elsewhere if it can only be read."""
    copy = backup.with_name(f".{backup.name}-{os.getpid()}.proof")
    with ExitStack() as undo:
        try:
            open_fresh(copy).close()
        except OSError as error:
            if error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS}:
                raise
            copy = Path(undo.enter_context(tempfile.TemporaryDirectory())) / copy.name
            open_fresh(copy).close()
        undo.callback(remove_quietly, copy)
        yield copy


@contextmanager
def _damage_of_a_backup() -> Iterator[None]:
    try:
        yield
    except (BaseDamaged, HeaderDamaged):
        raise BackupDamaged from None
