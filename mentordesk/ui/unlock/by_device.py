"""Opening a vault with what the computer's keyring gives; the passphrase stays beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.services import devices

if TYPE_CHECKING:
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.unlock.take_back import Window
    from mentordesk.ui.unlock.unlock_page import UnlockPage


class ByDevice(QObject):
    """Asks the keyring aside, then opens the vault on the database thread."""

    def __init__(self, window: Window, page: UnlockPage) -> None:
        super().__init__(page)
        self._window, self._page = window, page

    def open(self, slot: str) -> None:
        """Open the page's vault for an account; the page says why where that does not work."""
        keys, vault_id = self._window.parts.device_keys, self._page.front.vault_id
        self._window.threads.aside.run(
            lambda: keys().find(vault_id, slot),
            owner=self._page,
            done=lambda secret: self._found(slot, secret),
            failed=self._failed,
        )

    def _found(self, slot: str, secret: bytearray) -> None:
        door, folder = self._window.parts.door, self._page.front.folder

        def done(opened: OpenedVault) -> None:
            self._window.opened(opened, folder)

        self._window.database.run(
            lambda: devices.open_by_device(door(), folder, slot, secret),
            owner=self._page,
            done=done,
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        self._window.not_unlocked(error)
