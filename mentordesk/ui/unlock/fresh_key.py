"""A vault that is open already, and its new recovery key on the wizard's last page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.ui.unlock.first_sheet import offer_sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.unlock.take_back import Window
    from mentordesk.ui.unlock.wizard import Wizard


class FreshKey(QObject):
    """Shows the key once; the desk comes after it, or the vault is closed where nobody is there."""

    def __init__(self, window: Window, wizard: Wizard, opened: OpenedVault, folder: Path) -> None:
        super().__init__(wizard)
        self._window, self._wizard = window, wizard
        self._opened, self._folder = opened, folder

    def show_key(self, key: str, then: Callable[[], object], *, replaces: bool = False) -> None:
        """Show the key, a secret; ``then`` goes on once it is tried or left for later."""
        window, wizard = self._window, self._wizard
        window.hold(self._opened)
        wizard.finished.connect(then)
        wizard.abandoned.connect(self._abandon)
        offer_sheet(wizard, window.parts, window.threads, self._opened, key)
        wizard.show_key(key, replaces=replaces)

    def _abandon(self) -> None:
        """Close the vault, and say what became of the key."""
        window, folder = self._window, self._folder
        window.hold(None)
        said = self.tr(
            "La clé de secours n’est plus affichée. Si elle n’est pas sur papier, faites une"
            " nouvelle fiche dans les réglages."
        )

        def closed(_: object) -> None:
            window.show_unlock(folder)
            window.say_locked(said)

        close = self._opened.vault.close
        window.database.run(close, owner=window.database, done=closed, failed=closed)
