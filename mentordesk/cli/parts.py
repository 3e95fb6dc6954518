"""What the composition root hands to the command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from mentordesk.services.backups import BackupStore
    from mentordesk.services.failures import Failures
    from mentordesk.services.generator import GeneratedHouse, GeneratedLife
    from mentordesk.services.papers import JournalPapers, SummaryRenderer
    from mentordesk.services.ports import Clock, Identifiers, OpenVault
    from mentordesk.services.vaults import VaultDoor, VaultFront


class Bulk(Protocol):
    """Writes generated lives."""

    def write(self, house: GeneratedHouse, lives: Iterable[GeneratedLife]) -> None:
        """Write everything, or nothing when it fails."""


@dataclass(frozen=True, slots=True)
class CliParts:
    """Ports; ``light_door`` derives keys quickly, for fictitious data alone."""

    clock: Clock
    identifiers: Identifiers
    front: Callable[[Path], VaultFront]
    door: Callable[[], VaultDoor]
    light_door: VaultDoor
    bulk: Callable[[OpenVault], Bulk]
    renderer: Callable[[], SummaryRenderer]
    journal_papers: Callable[[], JournalPapers]
    write_file: Callable[[Path, bytes], None]
    backup_store: Callable[[], BackupStore]
    backup_home: Path
    failures: Failures
    version: str
