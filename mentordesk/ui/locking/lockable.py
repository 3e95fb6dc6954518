"""A window that can be locked: nothing to see at once, the desk let go once all is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.entrance_window import EntranceWindow

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.ui.desk_base import DeskBase


class LockableWindow(EntranceWindow):
    """What the lock asks of the window."""

    desk: DeskBase | None

    @property
    def can_lock(self) -> bool:
        """Whether there is a passphrase to unlock with: a demonstration has none of the user's."""
        return self.desk is not None and self.desk.folder is not None

    def draw_curtain(self) -> None:
        """Show nothing of the desk any more; it stays alive until what is typed is kept."""
        from mentordesk.ui.locking.curtain import Curtain
        from mentordesk.ui.menus import clear_menus

        clear_menus(self)
        desk = self.takeCentralWidget()
        if desk is not None:
            desk.hide()
        self.setCentralWidget(Curtain())

    def let_desk_go(self) -> None:
        """Know of no desk and no vault any more; somebody else closes them."""
        self.desk, self._opened = None, None

    def show_locked(self, folder: Path, account: str, *, switches: bool) -> None:
        """Show the unlock page of the vault that was just locked."""
        raise NotImplementedError

    def close_vault(self) -> None:
        """Close the open vault and show its unlock page; what is typed stays in its draft."""
        raise NotImplementedError

    def close_without_texts(self) -> None:
        """Close though some text is on no disk: the person said so."""
        raise NotImplementedError
