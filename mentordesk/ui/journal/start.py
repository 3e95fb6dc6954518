"""What the journal does when a vault was opened: notes it, prunes, and tells of a missing end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.domain.access import Action
from mentordesk.domain.errors import KnownError
from mentordesk.services import opening
from mentordesk.ui import routes
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.services.changes import Changes
    from mentordesk.ui.desk_base import DeskBase


class JournalStart(QObject):
    """Begins the journal of a session once."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk)
        self._desk = desk

    def begin(self) -> None:
        """Note the opening."""
        self._desk.session.tell(
            opening.begin,
            self._desk.parts.failures,
            owner=self,
            done=self._begun,
            failed=self._not_begun,
        )

    def _begun(self, found: tuple[bool, Changes]) -> None:
        if found[0] and self._desk.session.may(Action.READ_JOURNAL):
            go = partial(self._desk.navigator.go, routes.JournalRoute())
            said = self.tr("La fin du journal manque depuis la dernière ouverture du coffre.")
            self._desk.navigator.offer(shown(said), self.tr("Voir le journal"), go)
        elif self._desk.session.may(Action.MANAGE_ACCOUNTS) and (said := self._of_accounts()):
            go = partial(self._desk.navigator.go, routes.AccountsRoute())
            self._desk.navigator.offer(shown(said), self.tr("Comptes et accès"), go)

    def _of_accounts(self) -> str:
        """Return which accounts a backup or an older base brought into question, or nothing."""
        opened, told = self._desk.session.opened, []
        if opened.returned:
            said = self.tr(
                "Des comptes retirés sont revenus avec la sauvegarde : {labels}. Retirez-les de"
                " nouveau s’ils ne doivent plus ouvrir le coffre."
            )
            told.append(said.format(labels=", ".join(opened.returned)))
        if opened.unknown:
            said = self.tr(
                "Cette base plus ancienne ne connaît pas encore ces comptes : {labels}."
                " Invitez-les de nouveau s’ils doivent ouvrir le coffre."
            )
            told.append(said.format(labels=", ".join(opened.unknown)))
        return " ".join(told)

    def _not_begun(self, error: BaseException) -> None:
        # A full disk keeps nobody out; the first file that is opened tells of it.
        if not isinstance(error, KnownError):
            raise error
