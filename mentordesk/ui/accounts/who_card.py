"""« Qui y a accès »: who reaches a young person's file, and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import AccountState
from mentordesk.services import reach
from mentordesk.ui import routes
from mentordesk.ui.accounts.words import why_words
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Avatar, Card, row
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.reach import ReachedBy
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class WhoCard(Card):
    """Shown to whoever may give access, and to the key worker; hidden from all others."""

    def __init__(self, session: Session, navigator: Navigator, young_person: YoungPersonId) -> None:
        super().__init__(self.tr("Qui y a accès"))
        self.as_rows()
        self._session, self._navigator, self._young_person = session, navigator, young_person
        self.hide()
        session.ask(
            reach.who_reaches, young_person, owner=self, done=self._show, failed=self._nothing
        )

    def _nothing(self, error: BaseException) -> None:
        """Say nothing more: the file itself says why it cannot be read."""
        del error

    def _show(self, found: Sequence[ReachedBy] | None) -> None:
        if found is None:
            return
        today = self._session.clock.today()
        for one in found:
            why = why_words(one, today)
            if one.account.state is AccountState.INVITED:
                why = shown(self.tr("{why} (invitation en cours)").format(why=why))
            mark = Avatar(one.holder.initials)
            words = shown(role_words(one.account.role))
            self.add_row(row(one.holder.full_name, words, why, mark=mark))
        may_give = self._session.may(Action.GRANT_ACCESS)
        if may_give and not self._session.opened.vault.is_read_only:
            foot = QHBoxLayout()
            foot.setContentsMargins(16, 10, 16, 12)
            route = routes.AccessFormRoute(young_person=self._young_person)
            give = button(
                self.tr("Donner un accès…"), partial(self._navigator.go, route), picture="users"
            )
            foot.addWidget(give)
            foot.addStretch(1)
            self.body.addLayout(foot)
        self.show()
