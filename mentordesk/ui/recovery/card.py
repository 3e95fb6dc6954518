"""The recovery sheet in the settings: when it was last tried, and how to make another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.services import recovery
from mentordesk.ui.recovery.rehearsal_dialog import ask_to_rehearse
from mentordesk.ui.recovery.renewal_dialog import ask_new_sheet
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, restyle
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from mentordesk.services.recovery import RecoveryState
    from mentordesk.ui.desk_base import DeskBase


class RecoveryCard(Card):
    """Says how far the sheet can be relied on."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(self.tr("Clé de secours"))
        self._session = desk.session
        self.said = label("", "strong", wrap=True)
        self.body.addWidget(self.said)
        how = self.tr(
            "La fiche de la clé de secours ouvre le coffre si la phrase secrète est oubliée."
            " Essayez-la une fois par an : un papier se perd."
        )
        self.body.addWidget(label(shown(how), "small", wrap=True))
        advice = self.tr(
            "Ce coffre n’a qu’un administrateur ; deux sont conseillés. Dites au moins à une"
            " deuxième personne où se trouve la fiche."
        )
        self.body.addWidget(label(shown(advice), "small", wrap=True))
        acts = QWidget()
        flow = FlowLayout(acts)
        self.rehearse = button(
            self.tr("Essayer la fiche…"), lambda: ask_to_rehearse(desk), picture="key-round"
        )
        self.renew = button(
            self.tr("Faire une nouvelle fiche…"),
            lambda: ask_new_sheet(desk),
            picture="refresh-cw",
        )
        for act in (self.rehearse, self.renew):
            act.setEnabled(not desk.session.opened.vault.is_read_only)
            flow.addWidget(act)
        self.body.addWidget(acts)

    def refresh(self) -> None:
        """Ask for what is known of the sheet."""
        self._session.ask(recovery.recovery_state, owner=self, done=self.show_state)

    def show_state(self, state: RecoveryState) -> None:
        """Show what is known of the sheet."""
        if state.rehearsed_on is None:
            said = self.tr("La fiche n° {n} n’a pas encore été essayée.").format(n=state.generation)
        else:
            said = self.tr("La fiche n° {n} a été essayée le {day}.").format(
                n=state.generation, day=calendar().day(state.rehearsed_on)
            )
            if state.is_due:
                said += " " + self.tr("C’est à refaire.")
        self.said.setText(shown(said))
        restyle(self.said, "role", "attention" if state.is_due else "strong")
