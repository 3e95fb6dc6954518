"""The backups of this machine's vaults (``services.backups.BackupStore``)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.errors import KnownError, WrongPassphrase
from mentordesk.services.backups import Backup, Difference, Drilled, Tick
from mentordesk.storage.backups import compare
from mentordesk.storage.backups import restore as restoring
from mentordesk.storage.backups.container import SUFFIX, Container, read_manifest
from mentordesk.storage.backups.make import copy_backup, make_backup
from mentordesk.storage.backups.prove import prove
from mentordesk.storage.backups.source import BackupSource
from mentordesk.storage.faults import disk_faults
from mentordesk.storage.files import make_folder, remove_quietly, sync_folder
from mentordesk.storage.keys.elsewhere import past_in, raw_key_in
from mentordesk.storage.keys.header import PASSWORD
from mentordesk.storage.keys.openers import PassphraseOpener, tried

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from mentordesk.domain.backups import BackupManifest
    from mentordesk.services.ports import Source


@dataclass(frozen=True, slots=True)
class SqlBackupStore:
    """Makes, proves, finds and restores backups.

    Attributes:
        program: the version that signs them.
        check_place: refuses folders that cannot hold a live base.
    """

    program: str
    check_place: Callable[[Path], None] | None = None

    def make(self, source: Source, place: Path, at: datetime, tick: Tick) -> Backup:
        """Write a proved backup; see the protocol."""
        with disk_faults():
            make_folder(place, may_exist=True)
        return Backup(*make_backup(_own(source), place, at=at, program=self.program, tick=tick))

    def copy(self, backup: Backup, source: Source, place: Path, tick: Tick) -> Backup:
        """Copy a backup and prove the copy; see the protocol."""
        path = copy_backup(backup.path, place, _own(source).vault_keys, tick)
        return Backup(path, backup.manifest)

    def verify(self, backup: Path, source: Source, tick: Tick) -> BackupManifest:
        """Prove a backup again; see the protocol."""
        return prove(backup, _own(source).vault_keys, tick)

    def unlock(self, backup: Path, label: str, passphrase: str) -> BackupSource:
        """Return the keys of a backup; see the protocol."""
        with disk_faults(), Container(backup) as held:
            body, header = held.header_body, held.header
        labelled = [s for s in body["slots"] if s["kind"] == PASSWORD and label in {"", s["label"]}]
        if not labelled:
            raise WrongPassphrase
        opener = PassphraseOpener(labelled[0]["id"], passphrase)
        try:
            found = tried(body, opener)
        finally:
            opener.drop()
        if found is None:
            raise WrongPassphrase
        vault_key = found[1]
        raw_key = raw_key_in(body, [vault_key])
        past = past_in(body, vault_key)
        return BackupSource(backup, body["vault_id"], header, vault_key, raw_key, past)

    def found(self, place: Path, vault_id: str = "") -> Sequence[Backup]:
        """Return the readable backups in a folder, newest first."""
        found = []
        for path in sorted(place.glob(f"*{SUFFIX}")) if place.is_dir() else ():
            # A file that does not read is no backup; the list shows what can be restored.
            with suppress(KnownError, OSError):
                found.append(self.read(path))
        mine = [b for b in found if vault_id in {"", b.manifest.vault_id}]
        return sorted(mine, key=lambda b: (b.manifest.made_at, b.manifest.seq), reverse=True)

    def read(self, path: Path) -> Backup:
        """Return one backup; see the protocol."""
        with disk_faults():
            return Backup(path, read_manifest(path))

    def remove(self, backup: Backup) -> None:
        """Delete a backup."""
        with disk_faults():
            remove_quietly(backup.path)
            sync_folder(backup.path.parent)

    def restore(self, backup: Path, folder: Path, tick: Tick) -> None:
        """Make a vault's folder from a backup; see the protocol."""
        if self.check_place is not None:
            self.check_place(folder.parent)
        restoring.restore(backup, folder, tick)

    def difference(self, newer: Source, backup: Path, tick: Tick) -> Difference:
        """Return what the open base has that a backup has not."""
        return compare.difference(_own(newer), backup, tick)

    def drill(self, source: Source, backup: Path, tick: Tick) -> Drilled:
        """Restore a backup for trial; see the protocol."""
        return restoring.drill(_own(source), backup, tick)


def _own(source: Source) -> BackupSource:
    if not isinstance(source, BackupSource):
        raise TypeError("another store's source")
    return source
