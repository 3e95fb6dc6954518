"""What can be done when a vault does not open: read it, believe it, or take a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from mentordesk.domain import errors
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.ui.backups.words import manifest_words
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mentordesk.services.backups import Backup, BackupStore
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.database_thread import DatabaseThread
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads
    from mentordesk.ui.unlock.unlock_page import UnlockPage

READABLE = (errors.VaultInUse, errors.PlaceReadOnly)
"""The vault is whole and cannot be written to now."""

DAMAGED = (
    errors.BaseDamaged,
    errors.BaseOlder,
    errors.BaseMissing,
    errors.HeaderDamaged,
    errors.KeysMissing,
)
"""Something of the vault is lost: its backups are shown."""


class Window(Protocol):
    """What is asked of the window that the unlock page stands in."""

    parts: Parts
    threads: Threads
    database: DatabaseThread

    def opened(self, opened: OpenedVault, folder: Path | None) -> None: ...
    def show_unlock(self, folder: Path) -> None: ...


class OtherWays(QObject):
    """Offers on the unlock page what fits the failure."""

    def __init__(self, window: Window, page: UnlockPage) -> None:
        super().__init__(page)
        self._window, self._page = window, page
        self._folder = page.front.folder

    def offer(self, error: BaseException) -> None:
        """Offer what fits."""
        if isinstance(error, READABLE):
            self._page.offer(self.tr("Ouvrir en lecture seule"), self._read)
        if isinstance(error, errors.BaseOlder):
            self._page.offer(self.tr("Ouvrir quand même"), self._accept)
        store = self._window.parts.backup_store
        if isinstance(error, DAMAGED) and store is not None:
            home, vault_id = self._window.parts.backup_home, self._page.front.vault_id
            from mentordesk.services.backups import newest_first  # no window needs it at its start

            now = self._window.parts.clock.now()
            self._window.threads.background.run(
                lambda _: newest_first(store().found(home / vault_id, vault_id), now),
                owner=self._page,
                done=self._offer_newest,
                failed=lambda failure: self._page.refuse(failure_sentence(failure)),
            )

    def _read(self, slot: str, passphrase: str) -> None:
        self._open(lambda: self._window.parts.door().open_to_read(self._folder, slot, passphrase))

    def _accept(self, slot: str, passphrase: str) -> None:
        self._open(
            lambda: self._window.parts.door().open_with_passphrase(
                self._folder, slot, passphrase, accept_older=True
            )
        )

    def _open(self, work: object) -> None:
        folder = self._folder
        self._page.set_busy(busy=True)
        self._window.database.run(
            work,  # type: ignore[arg-type]  # opens a vault
            owner=self._page,
            done=lambda opened: self._window.opened(opened, folder),
            failed=lambda error: self._page.refuse(failure_sentence(error)),
        )

    def _offer_newest(self, found: Sequence[Backup]) -> None:
        if not found:
            return
        what = manifest_words(found[0].manifest, self._window.parts.clock.today())
        words = self.tr("Reprendre la sauvegarde : {what}").format(what=what)
        self._page.offer(words, lambda _slot, _passphrase: self._restore(found[0]))

    def _restore(self, backup: Backup) -> None:
        day = backup.manifest.made_at.astimezone()
        title = self.tr("Où mettre le coffre repris ?")
        place = DIALOGS.choose_folder(self._page, title, self._folder.parent)
        store = self._window.parts.backup_store
        if place is None or store is None:
            return
        folder = place / f"{self._folder.stem} {day:%Y-%m-%d %Hh%M}{VAULT_SUFFIX}"
        self._page.set_busy(busy=True)
        self._window.threads.background.run(
            lambda tick: _restored(store(), backup, folder, tick),
            owner=self._page,
            done=self._window.show_unlock,
            failed=lambda error: self._page.refuse(failure_sentence(error)),
        )


def _restored(store: BackupStore, backup: Backup, folder: Path, tick: object) -> Path:
    store.restore(backup.path, folder, tick)  # type: ignore[arg-type]  # what long work hears
    return folder
