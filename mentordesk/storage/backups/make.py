"""Makes a backup and proves it; what is not proved is no backup and does not stay."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
from contextlib import ExitStack, suppress
from datetime import UTC
from typing import TYPE_CHECKING

from mentordesk.domain.backups import BackupManifest
from mentordesk.domain.errors import BackupDamaged, BackupNotProven, KnownError
from mentordesk.storage.backups import container
from mentordesk.storage.backups.prove import prove
from mentordesk.storage.backups.source import BackupSource, counts_of, sequence_of
from mentordesk.storage.engine import connect, connect_to_read
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import open_fresh, remove_quietly, replace_durably
from mentordesk.storage.migrations.runner import revision_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from mentordesk.services.backups import Tick
    from mentordesk.storage.keys.sealing import VaultKey

PROGRESS_EVERY = 4000
"""Steps of the engine between two looks at whether to go on."""

ABANDONED_AFTER_S = 24 * 3600
"""No backup takes so long: what lies half-written since then, nobody goes on with."""

_HALF = re.compile(
    r"\.(mentordesk-.+\.mdbackup(\.part|-\d+\.proof)|\d{14}-\d+\.snapshot(-journal)?)"
)

_SHARES = (0.35, 0.30, 0.35)
"""What the snapshot, the writing and the proof take of the whole."""


def make_backup(
    source: BackupSource, place: Path, *, at: datetime, program: str, tick: Tick
) -> tuple[Path, BackupManifest]:
    """Write a proved backup into ``place`` and return it; runs on any one thread.

    Args:
        source: the open vault; a save beside it neither waits nor is waited for.
        place: an existing folder.
        at: the instant, aware.
        program: the program's version.
        tick: hears of the progress, 0 to 1; may raise to stop.

    Raises:
        BackupNotProven: the copy did not read back as it should and was deleted.
        DiskFull, PlaceReadOnly, StorageUnavailable: nothing is left behind.
    """
    _clear_abandoned(place)
    with disk_faults(), sorted_faults(), ExitStack() as undo:
        snapshot = place / f".{at.astimezone(UTC):%Y%m%d%H%M%S}-{os.getpid()}.snapshot"
        undo.callback(remove_quietly, snapshot)
        # One that could not be removed in this same second would stand in its way.
        remove_quietly(snapshot)
        take_snapshot(source, snapshot, tick)
        manifest = _manifest(source, snapshot, at, program)
        target = place / container.file_name(manifest)
        _write(source, snapshot, manifest, target, tick)
    prove_or_delete(target, source.vault_keys, _part(tick, 2))
    return target, manifest


def copy_backup(backup: Path, place: Path, vault_keys: Iterable[VaultKey], tick: Tick) -> Path:
    """Copy a proved backup to another place and prove the copy there; return it.

    Raises:
        BackupNotProven: the copy did not read back as it should and was deleted.
        DiskFull, PlaceReadOnly, StorageUnavailable: nothing is left behind.
    """
    target = place / backup.name
    _clear_abandoned(place)
    with disk_faults(), ExitStack() as undo:
        part = target.with_name(f".{target.name}.part")
        undo.callback(remove_quietly, part)
        with backup.open("rb") as source, open_fresh(part) as file:
            shutil.copyfileobj(source, file, container.BLOCK)
        replace_durably(part, target)
    prove_or_delete(target, vault_keys, tick)
    return target


def _clear_abandoned(place: Path) -> None:
    """Remove what a backup that was killed half-way left; it would fill the place for good."""
    before = time.time() - ABANDONED_AFTER_S
    for path in place.glob(".*"):
        with suppress(OSError):
            if _HALF.fullmatch(path.name) and path.stat().st_mtime < before:
                path.unlink()


def prove_or_delete(backup: Path, vault_keys: Iterable[VaultKey], tick: Tick) -> None:
    """Prove a backup that was just written.

    Raises:
        BackupNotProven: it does not read back as it should; it was deleted.
    """
    try:
        prove(backup, vault_keys, tick)
    except BackupDamaged:
        with disk_faults():
            remove_quietly(backup)
        raise BackupNotProven from None
    except KnownError:
        with disk_faults():
            remove_quietly(backup)
        raise


def take_snapshot(source: BackupSource, snapshot: Path, tick: Tick) -> None:
    """Write the base as it is now, under its own key, into a file that is not there yet."""
    # VACUUM INTO only reads this base, yet is refused on a connection that can only read.
    connection = connect(source.base, source.raw_key.hex())
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            tick(0.0)
        except BaseException as error:  # noqa: BLE001  # carried past the engine, which knows none
            stopped.append(error)
        return len(stopped)

    try:
        connection.set_progress_handler(look, PROGRESS_EVERY)
        connection.execute("VACUUM INTO ?", (str(snapshot),))
    except BaseException:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.close()
    tick(_SHARES[0])


def _manifest(source: BackupSource, snapshot: Path, at: datetime, program: str) -> BackupManifest:
    digest = hashlib.sha256()
    with snapshot.open("rb") as file:
        while block := file.read(container.BLOCK):
            digest.update(block)
    connection = connect_to_read(snapshot, source.raw_key.hex())
    try:
        return BackupManifest(
            vault_id=source.vault_id,
            made_at=at,
            seq=sequence_of(connection),
            schema=revision_of(connection),
            program=program,
            counts=counts_of(connection),
            base_size=snapshot.stat().st_size,
            base_sha256=digest.hexdigest(),
            header_sha256=hashlib.sha256(source.header).hexdigest(),
        )
    finally:
        connection.close()


def _write(
    source: BackupSource, snapshot: Path, manifest: BackupManifest, target: Path, tick: Tick
) -> None:
    part = target.with_name(f".{target.name}.part")
    said = _part(tick, 1)
    written = 0

    def wrote(size: int) -> None:
        nonlocal written
        written += size
        said(written / max(manifest.base_size, 1))

    try:
        with snapshot.open("rb") as base, open_fresh(part) as file:
            packed = container.packed_manifest(manifest, source.vault_key)
            container.write(file, source.header, packed, base, wrote)
        replace_durably(part, target)
    finally:
        remove_quietly(part)


def _part(tick: Tick, number: int) -> Callable[[float], None]:
    before, share = sum(_SHARES[:number]), _SHARES[number]
    return lambda done: tick(before + share * min(done, 1.0))
