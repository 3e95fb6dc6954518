"""On the first page: the recovery sheet that nobody has tried, or not for a year."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.services import recovery
from mentordesk.ui import routes
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, picture_label, row
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from mentordesk.services.recovery import RecoveryState
    from mentordesk.ui.session import Session


class RecoveryReminder(Card):
    """One line that leads to the settings; hidden while nothing is due."""

    def __init__(self, session: Session, navigator: routes.Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.as_rows()
        self.hide()
        session.ask(recovery.recovery_state, owner=self, done=self._show)

    def _show(self, state: RecoveryState) -> None:
        if not state.is_due:
            return
        if state.rehearsed_on is None:
            said = self.tr("La fiche n’a pas encore été essayée.")
        else:
            day = calendar().day(state.rehearsed_on)
            said = self.tr("La fiche a été essayée le {day} : c’est à refaire.").format(day=day)
        act = button(
            self.tr("Voir la fiche"),
            partial(self._navigator.go, routes.SettingsRoute()),
            variant="quiet",
        )
        title = self.tr("Clé de secours")
        mark = picture_label("key-round", "attention")
        self.body.addWidget(row(title, "", shown(said), mark=mark, acts=(act,)))
        self.show()
