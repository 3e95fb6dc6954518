"""« J’ai un doute sur la sécurité d’un jeune »: what to do and whom to call; records nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.widgets.buttons import icon_button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.ui.routes import Navigator


class SafeguardingPage(Page):
    """A page to read; there is nothing to fill in and nothing is kept (domain.md 4.4).

    ``procedure`` is what the establishment wrote for its own house: whom to call, in which order.
    """

    help_topic = "start"

    def __init__(self, navigator: Navigator, procedure: str = "") -> None:
        super().__init__()
        leave_alone(self)  # whoever needs it needs it at once
        down = self.begin_scroll()
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(icon_button(self.tr("Page précédente"), "arrow-left", navigator.back))
        heading.addWidget(
            label(self.tr("J’ai un doute sur la sécurité d’un jeune"), "title", wrap=True), 1
        )
        down.addLayout(heading)
        down.addWidget(self._now())
        self._own = QVBoxLayout()
        down.addLayout(self._own)
        self.show_procedure(procedure)
        down.addWidget(self._numbers())
        down.addWidget(self._after())
        down.addStretch(1)

    def show_procedure(self, procedure: str) -> None:
        """Show what the establishment wrote, once it was read; nothing shows nothing."""
        if procedure:
            card = Card(self.tr("La procédure de l’établissement"))
            self._own.addWidget(self._lines(card, procedure))

    def _lines(self, card: Card, *texts: str) -> Card:
        for text in texts:
            card.body.addWidget(label(shown(text), wrap=True))
        return card

    def _now(self) -> Card:
        return self._lines(
            Card(self.tr("Tout de suite"), name="attentionCard"),
            self.tr("Danger immédiat : appeler le 17 ou le 112. Par SMS : 114."),
            self.tr("Écouter sans interroger l’enfant. Noter ses mots exacts, sur papier."),
            self.tr("Ne pas promettre le secret. Lui dire ce qui va se passer."),
            self.tr("Ne pas prévenir soi-même la personne mise en cause."),
        )

    def _numbers(self) -> Card:
        return self._lines(
            Card(self.tr("À qui parler")),
            self.tr("119, Allô enfance en danger : gratuit, jour et nuit, aussi pour un doute."),
            self.tr(
                "Le chef de service ou le directeur : l’écrit passe par lui, mais personne ne peut"
                " empêcher d’appeler le 119."
            ),
            self.tr(
                "La cellule départementale (CRIP) reçoit les informations préoccupantes, le"
                " procureur les faits graves ou urgents."
            ),
        )

    def _after(self) -> Card:
        return self._lines(
            Card(self.tr("Et dans MentorDesk ?")),
            self.tr(
                "Cette page n’enregistre rien. Le contenu d’une alerte ne s’écrit pas dans ce"
                " carnet, ni dans une rencontre, ni dans une synthèse."
            ),
        )
