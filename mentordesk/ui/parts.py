"""What the composition root hands to the window: ports, some of them made on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.backups import BackupStore
    from mentordesk.services.papers import (
        JournalPapers,
        PageRaster,
        SheetRenderer,
        SummaryRenderer,
    )
    from mentordesk.services.ports import Clock, Identifiers
    from mentordesk.services.settings import SettingsStore
    from mentordesk.services.vaults import OpenedVault, VaultDoor, VaultFront


class Parts(NamedTuple):
    """The adapters as the window sees them.

    Those behind a call (``door``, ``renderer``, ``sheet``, ``raster``) load heavy libraries and
    are called on the database thread; ``load_ahead`` loads them while the passphrase is typed.
    """

    settings: SettingsStore
    resources: Path
    vault_home: Path
    clock: Clock
    identifiers: Callable[[], Identifiers]
    front: Callable[[Path], VaultFront]
    door: Callable[[], VaultDoor]
    renderer: Callable[[], SummaryRenderer]
    sheet: Callable[[], SheetRenderer]
    journal_papers: Callable[[], JournalPapers]
    raster: Callable[[], PageRaster]
    propose_passphrase: Callable[[], str]
    open_demonstration: Callable[[], OpenedVault]
    write_file: Callable[[Path, bytes], None]
    read_file: Callable[[Path, int], bytes]
    backup_store: Callable[[], BackupStore] | None
    """None keeps no backups: for vaults of fictitious lives in a temporary folder."""
    backup_home: Path
    load_ahead: Callable[[], None]
    version: str
