"""What pages, menus and settings may ask of the desk that they stand on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.places import VaultKind
from mentordesk.ui import routes
from mentordesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.services.backups import BackupPlaces
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.backup_keeper import BackupKeeper
    from mentordesk.ui.owed import Owed
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads
    from mentordesk.ui.widgets.page import Page


class DeskBase(QWidget):
    """An open vault's surroundings.

    Signals:
        closed_asked: the vault is to be closed.
        vault_asked: it is to be closed and another one to be unlocked: its folder.
        lock_asked: it is to be locked: its account comes back to where it was.
        switch_asked: it is to be locked, and another account comes in.
        lock_minutes_chosen: how long nobody need be there from now on.
        rebuild_asked: everything is to be drawn anew, in another language or size.
    """

    closed_asked = Signal()
    lock_asked = Signal()
    switch_asked = Signal()
    lock_minutes_chosen = Signal(int)
    vault_asked = Signal(object)
    rebuild_asked = Signal()

    def __init__(
        self, parts: Parts, threads: Threads, opened: OpenedVault, folder: Path | None
    ) -> None:
        super().__init__()
        self.parts, self.folder = parts, folder
        self.page: Page | None = None
        self.database, self.background = threads.database, threads.background
        self.aside = threads.aside
        database = threads.database
        self.session = Session(opened, database, parts.clock, parts.identifiers())
        self.session.setParent(self)
        self.navigator = routes.Navigator(self)
        self.keeper = self._keeper()
        self.history: list[routes.Route] = []
        self.sealed = b""
        """Text of before the last lock that no disk has taken yet; this vault alone reads it."""
        self.older: list[bytes] = []
        """More of it, from before the locks before that one."""
        self.owed: set[Owed] = set()
        """What a lock hid before somebody could see it; said when the account comes back."""

    @property
    def is_in_front(self) -> bool:
        """Whether somebody sits before it: a desk that is being locked shows nothing any more."""
        return self.isVisible()

    def _keeper(self) -> BackupKeeper | None:
        """Return what keeps the backups, where there are any and the account makes them.

        A demonstration and a vault to read have none.
        """
        vault, store = self.session.opened.vault, self.parts.backup_store
        if store is None or self.folder is None or vault.is_read_only:
            return None
        if not self.session.may(Action.BACK_UP):
            return None
        from mentordesk.ui.backup_keeper import BackupKeeper

        return BackupKeeper(self.session, self.background, store, self.backup_places)

    @property
    def backup_places(self) -> BackupPlaces:
        """Where the backups of this vault lie."""
        from mentordesk.services.backups import BackupPlaces

        vault_id = self.session.opened.vault.vault_id
        second = self.parts.settings.read().second_places.get(vault_id)
        first = self.parts.backup_home / vault_id
        return BackupPlaces(first, None if second is None else Path(second))

    def use_second_place(self, place: Path | None) -> None:
        """Remember where second copies go."""
        settings = self.parts.settings.read()
        vault_id = self.session.opened.vault.vault_id
        places = {k: v for k, v in settings.second_places.items() if k != vault_id}
        if place is not None:
            places[vault_id] = str(place)
        copied = {k: v for k, v in settings.copied.items() if k != vault_id}
        self.parts.settings.write(settings._replace(second_places=places, copied=copied))
        if self.keeper is not None:
            self.keeper.places = self.backup_places
            self.keeper.refresh()

    def last_drill(self) -> datetime | None:
        """Return when a backup of this vault was last restored for trial, here."""
        return self._instant_in(self.parts.settings.read().drilled)

    def last_copy(self) -> datetime | None:
        """Return when the newest copy was made that was ever seen in the second place."""
        return self._instant_in(self.parts.settings.read().copied)

    def _instant_in(self, noted: Mapping[str, str]) -> datetime | None:
        said = noted.get(self.session.opened.vault.vault_id, "")
        try:
            at = datetime.fromisoformat(said)
        except ValueError:
            return None
        return at if at.tzinfo else None

    def note_drill(self) -> None:
        """Remember that a backup was restored for trial just now."""
        settings = self.parts.settings.read()
        now = self.parts.clock.now().isoformat()
        drilled = {**settings.drilled, self.session.opened.vault.vault_id: now}
        self.parts.settings.write(settings._replace(drilled=drilled))

    def note_copy(self, at: datetime) -> None:
        """Remember a copy in the second place, which may lie in a drawer next time."""
        if at != self.last_copy():
            settings = self.parts.settings.read()
            copied = {**settings.copied, self.session.opened.vault.vault_id: at.isoformat()}
            self.parts.settings.write(settings._replace(copied=copied))

    @property
    def is_foster_family(self) -> bool:
        """Whether this vault is a family's own: then no units are shown."""
        return self.session.opened.establishment.kind is VaultKind.FOSTER_FAMILY

    def here(self) -> routes.Route:
        """Return where to come back to what is in front, with what is typed in it."""
        raise NotImplementedError

    def leave(self) -> None:
        """Let the page keep what is typed."""
        raise NotImplementedError

    def greet(self, said: str) -> None:
        """Say something above the first page, failed unlocks before all else."""
        raise NotImplementedError

    def log_meeting(self) -> None:
        """Log a meeting of the pair in front, else of the last one."""
        raise NotImplementedError

    def take_up_text(self) -> None:
        """Take a text up that was set aside when the disk refused it."""
        raise NotImplementedError

    def find_person(self) -> None:
        """Put the keyboard into the search field."""
        raise NotImplementedError

    def help_here(self) -> None:
        """Open the help of the page in front."""
        raise NotImplementedError
