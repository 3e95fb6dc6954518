"""What can be done when a vault does not open: read it, believe it, or take a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.domain import errors
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.unlock.take_back import TakeBack
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from mentordesk.services.settings import SettingsStore
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.unlock.take_back import Window
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


class OtherWays(QObject):
    """Offers on the unlock page what fits the failure."""

    def __init__(self, window: Window, page: UnlockPage) -> None:
        super().__init__(page)
        self._window, self._page = window, page
        self._folder = page.front.folder

    def offer(self, error: BaseException) -> None:
        """Offer what fits."""
        if isinstance(error, READABLE):
            self._offer(self.tr("Ouvrir en lecture seule"), self._read)
        if isinstance(error, errors.BaseOlder):
            self._offer(self.tr("Ouvrir quand même"), self._accept)
        if isinstance(error, errors.PlaceUnsuitable):
            self._offer(self.tr("Copier sur cet ordinateur et l’ouvrir ici"), self._copy)
        if isinstance(error, DAMAGED):
            TakeBack(self._window, self._page, self._folder).offer(self._page.front.vault_id)

    def _offer(self, words: str, act: Callable[[str, str], object]) -> None:
        """Offer a way in that the passphrase opens."""

        def go(slot: str, passphrase: str) -> None:
            if self._page.has_passphrase():
                act(slot, passphrase)

        self._page.offer(words, go)

    def _read(self, slot: str, passphrase: str) -> None:
        def read() -> OpenedVault:
            with self._attempt(slot):
                return self._window.parts.door().open_to_read(self._folder, slot, passphrase)

        self._open(read, passphrase)

    def _accept(self, slot: str, passphrase: str) -> None:
        def accept() -> OpenedVault:
            with self._attempt(slot):
                return self._window.parts.door().open_with_passphrase(
                    self._folder, slot, passphrase, accept_older=True
                )

        self._open(accept, passphrase)

    def _attempt(self, slot: str) -> AbstractContextManager[None]:
        return self._window.parts.failures.attempt(self._page.front.vault_id, slot)

    def _open(self, work: Callable[[], OpenedVault], passphrase: str) -> None:
        folder = self._folder
        self._page.set_busy(busy=True)
        self._window.database.run(
            work,
            owner=self._page,
            done=lambda opened: self._window.admit(opened, folder, passphrase),
            failed=lambda error: self._page.refuse(failure_sentence(error)),
        )

    # ------------------------------------------------------------------ copied from a drive

    def _copy(self, slot: str, passphrase: str) -> None:
        title = self.tr("Où mettre le coffre sur cet ordinateur ?")
        place = DIALOGS.choose_folder(self._page, title, self._window.parts.vault_home)
        if place is None:
            return
        target = place / self._folder.name
        if target.exists():
            now = self._window.parts.clock.now().astimezone()
            target = place / f"{self._folder.stem} {now:%Y-%m-%d %Hh%M}{VAULT_SUFFIX}"
        door = self._window.parts.door

        def copy(_: object) -> None:
            with self._attempt(slot):
                door().copy(self._folder, target, slot, passphrase)

        self._page.set_busy(busy=True)
        self._window.threads.background.run(
            copy,
            owner=self._page,
            done=lambda _: self._open_copy(target, slot, passphrase),
            failed=self._not_copied,
        )

    def _open_copy(self, target: Path, slot: str, passphrase: str) -> None:
        def failed(error: BaseException) -> None:
            if isinstance(error, errors.BaseOlder):
                self._window.show_unlock(target)
                self._window.not_unlocked(error)
            else:
                self._not_copied(error)

        door = self._window.parts.door
        self._window.database.run(
            lambda: door().open_copy(target, slot, passphrase),
            owner=self._page,
            done=lambda opened: self._copied(opened, target, passphrase),
            failed=failed,
        )

    def _not_copied(self, error: BaseException) -> None:
        self._page.refuse(failure_sentence(error))
        self.offer(errors.PlaceUnsuitable(holds_vault=True))

    def _copied(self, opened: OpenedVault, target: Path, passphrase: str) -> None:
        keep_drive_for_backups(self._window.parts.settings, opened.vault.vault_id, self._folder)
        said = self.tr(
            "Le coffre est copié sur cet ordinateur et s’ouvre ici désormais. L’original est resté"
            " où il était, et son dossier reçoit la deuxième copie des sauvegardes."
        )
        self._window.admit(opened, target, passphrase, shown(said))


def keep_drive_for_backups(store: SettingsStore, vault_id: str, original: Path) -> None:
    """Let second copies go beside the original, which is not offered for opening any more."""
    settings = store.read()
    second = {vault_id: str(original.parent), **settings.second_places}
    recent = tuple(place for place in settings.recent if place != str(original))
    store.write(settings._replace(second_places=second, recent=recent))
