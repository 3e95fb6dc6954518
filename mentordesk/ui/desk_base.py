"""What pages, menus and settings may ask of the desk that they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.places import VaultKind
from mentordesk.ui import routes
from mentordesk.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.database_thread import DatabaseThread
    from mentordesk.ui.parts import Parts


class DeskBase(QWidget):
    """An open vault's surroundings.

    Signals:
        closed_asked: the vault is to be closed.
        rebuild_asked: everything is to be drawn anew, in another language or size.
    """

    closed_asked = Signal()
    rebuild_asked = Signal()

    def __init__(
        self, parts: Parts, database: DatabaseThread, opened: OpenedVault, folder: Path | None
    ) -> None:
        super().__init__()
        self.parts, self.database, self.folder = parts, database, folder
        self.session = Session(opened, database, parts.clock, parts.identifiers())
        self.session.setParent(self)
        self.navigator = routes.Navigator(self)

    @property
    def is_foster_family(self) -> bool:
        """Whether this vault is a family's own: then no units are shown."""
        return self.session.opened.establishment.kind is VaultKind.FOSTER_FAMILY

    def log_meeting(self) -> None:
        """Log a meeting of the last pair."""
        self.navigator.go(routes.MeetingFormRoute())

    def find_person(self) -> None:
        """Put the keyboard into the search field."""
        raise NotImplementedError

    def help_here(self) -> None:
        """Open the help of the page in front."""
        raise NotImplementedError
