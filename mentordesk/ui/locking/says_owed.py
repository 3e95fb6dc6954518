"""Says what a lock hid, to the account that comes back: what happened, and the act that helps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.services import recovery
from mentordesk.ui import routes
from mentordesk.ui.owed import Owed, owed_words
from mentordesk.ui.texts import tr
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.recovery import RecoveryState
    from mentordesk.ui.desk_base import DeskBase


class SaysOwed(QObject):
    """Speaks above the first page; what it said there is owed no more."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk)
        self._desk = desk

    def begin(self) -> None:
        """Say it, unless the key that was hidden was tried all the same."""
        if Owed.SHEET in self._desk.owed:
            ask = self._desk.session.ask
            ask(recovery.recovery_state, owner=self, done=self._sheet_known)
        else:
            self._say()

    def _sheet_known(self, state: RecoveryState) -> None:
        if state.rehearsed_on is not None:
            self._desk.owed.discard(Owed.SHEET)
        self._say()

    def _say(self) -> None:
        desk, page = self._desk, self._desk.page
        if not desk.owed or page is None:
            return
        owed = sorted(desk.owed)
        then: Callable[[], object] = self._renew
        said = " ".join([page.banners.sentence, *map(owed_words, owed)]).strip()
        if owed == [Owed.CODE]:
            act = tr("Comptes et accès")
            then = partial(desk.navigator.go, routes.AccountsRoute())
        else:
            act = tr("Faire une nouvelle fiche")
        page.banners.tell(shown(said), "attention", act=act, then=then)
        desk.owed.clear()

    def _renew(self) -> None:
        from mentordesk.ui.recovery.renewal_dialog import ask_new_sheet

        ask_new_sheet(self._desk)
