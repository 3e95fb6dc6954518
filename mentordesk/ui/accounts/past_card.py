"""Every access that was ever given, on request: to whom, by whom, and when it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.services import grants
from mentordesk.ui.accounts.words import past_words
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.read_models import GrantLine
    from mentordesk.ui.session import Session

SHOWN = 200
"""So many are listed; the journal tells of the others."""


class PastCard(Card):
    """Folded at first: a long list that is rarely looked for."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Historique des accès"))
        self._session, self._is_open = session, False
        across = QHBoxLayout()
        self.look = button(self.tr("Voir tous les accès donnés"), self._unfold, picture="history")
        across.addWidget(self.look)
        across.addStretch(1)
        self._acts = across
        self._show_fold()

    def _show_fold(self) -> None:
        self.body.addLayout(self._acts)

    def _unfold(self) -> None:
        self._is_open = True
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list again, where it is shown."""
        if self._is_open:
            self._session.ask(grants.grants, owner=self, done=self._show)

    def _show(self, lines: Sequence[GrantLine]) -> None:
        clear(self.body)
        today = self._session.clock.today()
        for one in lines[:SHOWN]:
            self.body.addWidget(label(past_words(one, today), wrap=True))
        if not lines:
            self.body.addWidget(label(self.tr("Aucun accès n’a encore été donné."), "small"))
        elif len(lines) > SHOWN:
            said = self.tr("Les plus anciens sont dans le journal.")
            self.body.addWidget(label(shown(said), "small"))
