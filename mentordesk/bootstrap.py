"""The composition root: makes the adapters and hands them to the window or the command line.

Heavy libraries are imported inside functions: the unlock window is painted first.
"""

from __future__ import annotations

import gc
import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.cli.demonstration import Demonstration
    from mentordesk.cli.parts import CliParts
    from mentordesk.services.backups import BackupStore
    from mentordesk.services.devices import DeviceKeys
    from mentordesk.services.failures import Failures
    from mentordesk.services.papers import (
        JournalPapers,
        PageRaster,
        SheetRenderer,
        SummaryRenderer,
    )
    from mentordesk.services.ports import Identifiers
    from mentordesk.services.vaults import OpenedVault, VaultDoor
    from mentordesk.ui.parts import Parts

COMMANDS = ("summary", "check", "generate", "backup", "verify", "restore", "drill", "journal")
DEMONSTRATIONS = "mentordesk-demo"
"""How the temporary folders of demonstrations begin."""


def run(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for and return the exit code."""
    from mentordesk.system.hardening import harden

    harden()
    if arguments and arguments[0] == "demo":
        return _demo(arguments[1:])
    if not arguments or (len(arguments) == 1 and _may_be_vault(arguments[0])):
        return _window(Path(arguments[0]) if arguments else None)
    from mentordesk.cli.main import main

    return main(arguments, cli_parts())


def _may_be_vault(word: str) -> bool:
    """Whether the window is meant: it says itself what is wrong with a vault that is gone."""
    from mentordesk.services.vaults import VAULT_SUFFIX

    if word in COMMANDS:  # a folder may have any name
        return False
    return word.rstrip("/\\").endswith(VAULT_SUFFIX) or Path(word).exists()


def _window(vault: Path | None) -> int:
    if not _can_open_window():
        sys.stderr.write(f"mentordesk: {_NO_DISPLAY}\n")
        return 1
    gc.disable()  # nothing to collect while the modules load; the window collects by its own clock
    parts = window_parts()  # before Qt, which looks into the source of all that is loaded after it
    from mentordesk.ui.application import MentorDeskApplication

    return MentorDeskApplication(parts).run(vault)


def _demo(arguments: Sequence[str]) -> int:
    from mentordesk.cli.arguments import read_demo

    options = read_demo(arguments)
    if has_display():
        from mentordesk.ui.application import MentorDeskApplication

        application = MentorDeskApplication(window_parts())
        return application.run(None, lambda window: window.open_demonstration())
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mentordesk.cli.demonstration import DEMONSTRATION_PASSPHRASE, make_demonstration
    from mentordesk.ui.demonstration import demonstrate

    parts = cli_parts()
    return demonstrate(
        window_parts(options.out / "config"),
        options.out,
        lambda folder: make_demonstration(parts, folder),
        DEMONSTRATION_PASSPHRASE,
    )


_NO_DISPLAY = (
    "there is no display to open the window on; without one, demo, summary, check and generate"
    " work (see --help)"
)


def _can_open_window() -> bool:
    """Return whether Qt will find its platform: where it does not, it ends the process."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition("-")[0]
    return has_display() or wanted not in {"", "xcb", "wayland"}


def has_display() -> bool:
    """Return whether a window could be seen here."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}:
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def window_parts(config: Path | None = None) -> Parts:
    """Return what the window needs; ``config`` is another place for settings."""
    from mentordesk.storage.keys.labels import read_front
    from mentordesk.system import settings as kept
    from mentordesk.system.clock import SystemClock, moment
    from mentordesk.system.hardening import scrub
    from mentordesk.system.places import resource_root
    from mentordesk.ui.parts import Parts

    folder = config or kept.settings_folder()
    resources = resource_root()
    return Parts(
        settings=kept.SettingsFile(folder),
        resources=resources,
        vault_home=kept.documents_folder() if config is None else config.parent,
        clock=SystemClock(),
        identifiers=_identifiers,
        front=lambda vault: read_front(vault, folder / "keys"),
        door=_door(folder / "keys"),
        device_keys=_device_keys,
        renderer=_renderer(resources),
        sheet=_sheet(resources),
        journal_papers=_journal_papers(resources),
        raster=_raster,
        propose_passphrase=_propose_passphrase,
        open_demonstration=_demonstration(),
        write_file=_write_file,
        read_file=_read_file,
        backup_store=None if config is not None else _backup_store,
        backup_home=kept.backups_folder(),
        load_ahead=_load_ahead,
        version=__version__,
        failures=_failures(folder),
        moment=moment,
        scrub=scrub,
    )


def _failures(folder: Path) -> Failures:
    from mentordesk.services.failures import Failures
    from mentordesk.system.clock import SystemClock, moment
    from mentordesk.system.failures import FailureFiles

    return Failures(FailureFiles(folder / "failures"), SystemClock(), moment)


def _identifiers() -> Identifiers:
    from mentordesk.system.identifiers import Uuid7Identifiers

    return Uuid7Identifiers()


def _door(third_copies: Path) -> Callable[[], VaultDoor]:
    """Return the door of the window and of the command line: what one knows, the other must."""

    def door() -> VaultDoor:
        from mentordesk.storage.vault import SqlVaultDoor
        from mentordesk.system.places import refuse_unsuitable
        from mentordesk.system.settings import make_private

        kept: Path | None = third_copies
        try:
            make_private(third_copies)
        except OSError:  # a home that nothing can be written to has no copies
            kept = None
        return SqlVaultDoor(_identifiers(), kept, check_place=refuse_unsuitable)

    return door


@lru_cache(maxsize=1)
def _device_keys() -> DeviceKeys:
    from mentordesk.system.device_keys import KeyringDeviceKeys

    return KeyringDeviceKeys()


def _renderer(resources: Path) -> Callable[[], SummaryRenderer]:
    @lru_cache(maxsize=1)
    def renderer() -> SummaryRenderer:
        from mentordesk.reporting.summary_pdf import SummaryPdf

        return SummaryPdf(resources)

    return renderer


def _sheet(resources: Path) -> Callable[[], SheetRenderer]:
    @lru_cache(maxsize=1)
    def sheet() -> SheetRenderer:
        from mentordesk.reporting.recovery_sheet import RecoverySheetPdf

        return RecoverySheetPdf(resources)

    return sheet


def _journal_papers(resources: Path) -> Callable[[], JournalPapers]:
    @lru_cache(maxsize=1)
    def papers() -> JournalPapers:
        from mentordesk.reporting.journal_papers import JournalPdf

        return JournalPdf(resources)

    return papers


@lru_cache(maxsize=1)
def _raster() -> PageRaster:
    from mentordesk.reporting.raster import PdfiumRaster

    return PdfiumRaster()


def _propose_passphrase() -> str:
    from secrets import randbelow

    from mentordesk.domain.passphrase import propose
    from mentordesk.system.wordlist import french_words

    return propose(french_words(), randbelow)


def _demonstration() -> Callable[[], OpenedVault]:
    @lru_cache(maxsize=1)
    def kept() -> Demonstration:
        import atexit

        from mentordesk.cli.demonstration import Demonstration
        from mentordesk.storage.scratch import ScratchFolder

        folder = ScratchFolder(DEMONSTRATIONS)
        atexit.register(folder.remove)
        return Demonstration(cli_parts(), folder.path)

    return lambda: kept().open()


def _write_file(place: Path, data: bytes) -> None:
    from mentordesk.system.output import write_whole

    write_whole(place, data)


def _read_file(place: Path, largest: int) -> bytes:
    from mentordesk.system.small_files import read_small

    return read_small(place, largest)


@lru_cache(maxsize=1)
def _backup_store() -> BackupStore:
    from mentordesk.storage.backups.store import SqlBackupStore
    from mentordesk.system.places import refuse_unsuitable

    return SqlBackupStore(__version__, refuse_unsuitable)


def _load_ahead() -> None:
    import psutil  # noqa: F401  # asked where the vault lies

    import mentordesk.storage.vault
    import mentordesk.ui.desk
    import mentordesk.ui.today.page  # noqa: F401  # loaded while the passphrase is typed
    from mentordesk.storage.scratch import TRIALS, remove_abandoned

    for name in (DEMONSTRATIONS, TRIALS):
        remove_abandoned(name)


def cli_parts() -> CliParts:
    """Return what the command line needs; never Qt."""
    from mentordesk.cli.parts import CliParts
    from mentordesk.storage.bulk import BulkWriter
    from mentordesk.storage.keys.kdf import LIGHTEST
    from mentordesk.storage.keys.labels import read_front
    from mentordesk.storage.vault import SqlVaultDoor
    from mentordesk.system.clock import SystemClock
    from mentordesk.system.places import resource_root
    from mentordesk.system.settings import backups_folder, settings_folder

    identifiers, third_copies = _identifiers(), settings_folder() / "keys"
    return CliParts(
        clock=SystemClock(),
        identifiers=identifiers,
        front=lambda vault: read_front(vault, third_copies),
        door=_door(third_copies),
        light_door=SqlVaultDoor(identifiers, parameters=LIGHTEST),
        bulk=BulkWriter,
        renderer=_renderer(resource_root()),
        journal_papers=_journal_papers(resource_root()),
        write_file=_write_file,
        backup_store=_backup_store,
        backup_home=backups_folder(),
        failures=_failures(settings_folder()),
        version=__version__,
    )
