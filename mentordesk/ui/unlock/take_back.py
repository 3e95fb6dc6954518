"""Offers, where a vault does not open, to take its newest backup back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from mentordesk.services import backups
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.ui.backups.words import manifest_words
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mentordesk.services.backups import Backup, BackupStore, Tick
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.database_thread import DatabaseThread
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads
    from mentordesk.ui.unlock.frame import Entrance
    from mentordesk.ui.unlock.unlock_page import UnlockPage
    from mentordesk.ui.unlock.welcome_page import WelcomePage
    from mentordesk.ui.unlock.wizard import Wizard

MOST = 3
"""So many vaults' backups are offered where nothing says any more which one it was."""


class Window(Protocol):
    """What is asked of the window that the way in stands in."""

    parts: Parts
    threads: Threads
    database: DatabaseThread

    def opened(self, opened: OpenedVault, folder: Path | None, said: str = "") -> None: ...
    def admit(self, opened: OpenedVault, folder: Path, secret: str, said: str = "") -> None: ...
    def hold(self, opened: OpenedVault | None) -> None: ...
    def show_page(self, page: Entrance) -> None: ...
    def show_unlock(self, folder: Path) -> None: ...
    def make_wizard(self) -> Wizard: ...
    def say_locked(self, said: str) -> None: ...
    def not_unlocked(self, error: BaseException) -> None: ...


class TakeBack(QObject):
    """Looks in both places of the backups; ``folder`` is the vault that does not open."""

    def __init__(self, window: Window, page: UnlockPage | WelcomePage, folder: Path) -> None:
        super().__init__(page)
        self._window, self._page, self._folder = window, page, folder

    def offer(self, vault_id: str) -> None:
        """Offer the newest backup of the vault, or of each one when it is not known which."""
        parts = self._window.parts
        store = parts.backup_store
        if store is None:
            return
        home, second = parts.backup_home, parts.settings.read().second_places
        now = parts.clock.now()
        self._window.threads.background.run(
            lambda _: backups.newest_of_each(store(), home, second, now, vault_id),
            owner=self._page,
            done=self._offer,
            failed=lambda failure: self._page.refuse(failure_sentence(failure)),
        )

    def _offer(self, found: Sequence[Backup]) -> None:
        for backup in found[:MOST]:
            what = manifest_words(backup.manifest, self._window.parts.clock.today())
            restore = partial(self._restore, backup)
            self._page.offer(
                self.tr("Reprendre la sauvegarde"), lambda *_, restore=restore: restore(), what
            )

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
            failed=self._not_restored,
        )

    def _not_restored(self, error: BaseException) -> None:
        self._page.set_busy(busy=False)
        self._page.refuse(failure_sentence(error))


def _restored(store: BackupStore, backup: Backup, folder: Path, tick: Tick) -> Path:
    store.restore(backup.path, folder, tick)
    return folder
