"""Makes a vault's folder from a backup, in earnest or for trial."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from mentordesk.domain.errors import BackupDamaged, BackupNotProven, VaultExists
from mentordesk.services.backups import Drilled
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.storage.backups.compare import compare_sample
from mentordesk.storage.backups.container import Container
from mentordesk.storage.backups.prove import prove
from mentordesk.storage.engine import connect_to_read
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import make_folder, open_fresh, remove_quietly, replace_durably
from mentordesk.storage.keys.elsewhere import raw_key_in
from mentordesk.storage.keys.header import NAME as HEADER
from mentordesk.storage.keys.header import SECOND
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.slots import wipe
from mentordesk.storage.scratch import trial_folder
from mentordesk.storage.tombstones import RESTORED

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.backups import Tick
    from mentordesk.storage.backups.source import BackupSource


def restore(backup: Path, folder: Path, tick: Tick) -> None:
    """Make a vault in a new folder; until it is whole it has no header and is no vault.

    Raises:
        VaultExists: there is something at this place.
        BackupDamaged: the backup is not whole; nothing is left behind.
    """
    with disk_faults():
        if folder.exists():
            raise VaultExists
        make_folder(folder)
        with ExitStack() as undo:
            undo.callback(_clear, folder)
            _fill(backup, folder, tick)
            undo.pop_all()


def _fill(backup: Path, folder: Path, tick: Tick) -> None:
    with Container(backup) as held:
        done = 0

        def read(size: int) -> None:
            nonlocal done
            done += size
            tick(done / max(held.manifest.base_size, 1))

        for name, fill in (
            # First: with it the vault's first opening asks others what was erased meanwhile.
            (RESTORED, lambda file: file.flush()),
            (BASE, lambda file: held.extract_base(file, read)),
            (SECOND, lambda file: file.write(held.header)),
            (HEADER, lambda file: file.write(held.header)),
        ):
            part = folder / f"{name}.tmp"
            with open_fresh(part) as file:
                fill(file)
            replace_durably(part, folder / name)


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        remove_quietly(path)
    folder.rmdir()


def drill(source: BackupSource, backup: Path, tick: Tick) -> Drilled:
    """Restore a backup into a temporary folder, open it there and compare; nothing stays.

    Raises:
        BackupNotProven: it did not restore, or a record in it is not the one that was saved.
    """
    try:
        manifest = prove(backup, source.vault_keys, lambda done: tick(done * 0.5))
        with disk_faults(), sorted_faults(), trial_folder() as scratch:
            folder = scratch / f"essai{VAULT_SUFFIX}"
            restore(backup, folder, lambda done: tick(0.5 + done * 0.4))
            compared = _compared(source, backup, folder)
    except BackupDamaged:
        raise BackupNotProven from None
    tick(1.0)
    return Drilled(manifest, compared)


def _compared(source: BackupSource, backup: Path, folder: Path) -> int:
    with Container(backup) as held:
        raw_key = raw_key_in(held.header_body, source.vault_keys)
    with ExitStack() as undo:
        undo.callback(wipe, raw_key)
        restored = connect_to_read(folder / BASE, raw_key.hex())
        undo.callback(restored.close)
        live = source.connect()
        undo.callback(live.close)
        return compare_sample(restored, live)
