"""What the composition root hands to the window: ports, some of them made on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.domain.locking import Moment
    from mentordesk.services.backups import BackupStore
    from mentordesk.services.devices import DeviceKeys
    from mentordesk.services.failures import Failures
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
    ``device_keys`` belongs on a thread aside.
    """

    settings: SettingsStore
    resources: Path
    vault_home: Path
    clock: Clock
    identifiers: Callable[[], Identifiers]
    front: Callable[[Path], VaultFront]
    door: Callable[[], VaultDoor]
    device_keys: Callable[[], DeviceKeys]
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
    failures: Failures
    moment: Callable[[], Moment]
    """The machine's own clocks, which no test of dates sets."""
    scrub: Callable[[], None]
    """Overwrites what was let go of; called when everything of a vault is let go."""
