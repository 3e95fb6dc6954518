"""Opening a vault with its recovery key: its page, then the key that takes its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.unlock.fresh_key import FreshKey
from mentordesk.ui.unlock.key_use import open_with_key
from mentordesk.ui.unlock.recovery_page import RecoveryPage

if TYPE_CHECKING:
    from mentordesk.services.vaults import OpenedVault, VaultFront
    from mentordesk.ui.unlock.take_back import Window


class ByRecoveryKey(QObject):
    """Asks for the key and a new passphrase for one account of a vault."""

    def __init__(self, window: Window, front: VaultFront, slot: str) -> None:
        page = RecoveryPage(window.parts.propose_passphrase)
        super().__init__(page)
        self._window, self._page, self._front, self._slot = window, page, front, slot

    def begin(self) -> None:
        """Show the page."""
        window, front = self._window, self._front
        self._page.cancelled.connect(partial(window.show_unlock, front.folder))
        self._page.hold_back(partial(window.parts.failures.wait, front.vault_id))
        self._page.asked.connect(self._open)
        window.show_page(self._page)

    def _open(self, key: str, new: str) -> None:
        parts, front, slot = self._window.parts, self._front, self._slot
        self._window.database.run(
            lambda: open_with_key(parts, front, slot, key, new),
            owner=self,
            done=lambda found: self._show_new_key(*found, new),
            failed=lambda error: self._page.refuse(failure_sentence(error)),
        )

    def _show_new_key(self, opened: OpenedVault, key: str, new: str) -> None:
        """Show the key that takes the place of the one that just opened the vault."""
        window, folder = self._window, self._front.folder
        wizard = window.make_wizard()
        window.show_page(wizard)
        fresh = FreshKey(window, wizard, opened, folder)
        fresh.show_key(key, lambda: window.admit(opened, folder, new), replaces=True)
