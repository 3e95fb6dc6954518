"""The first page of an account that looks after the vault, and not after young people."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from mentordesk.ui.session import Session


def quiet_card(session: Session, navigator: routes.Navigator, *, has_backups: bool) -> Card:
    """Return the card: what the account is for, and the ways there."""
    card = Card(shown(role_words(session.role)))
    said = (
        tr(
            "Votre compte s’occupe du coffre : réglages, comptes et sauvegardes. Il n’ouvre aucun"
            " dossier de jeune."
        )
        if session.may(Action.MANAGE_ACCOUNTS)
        else tr(
            "Votre compte lit le journal : qui a ouvert, imprimé ou changé quoi, et quand. Il"
            " n’ouvre aucun dossier de jeune."
        )
    )
    card.body.addWidget(label(shown(said), wrap=True))
    acts = FlowLayout()
    for word, picture, route, leads in (
        (tr("Réglages"), "settings", routes.SettingsRoute(), session.may(Action.EDIT_HOUSE)),
        (tr("Sauvegardes"), "archive-restore", routes.BackupsRoute(), has_backups),
        (tr("Qui voit quoi"), "book-open", routes.HelpRoute("access"), True),
    ):
        if leads:
            acts.addWidget(button(word, partial(navigator.go, route), picture=picture))
    card.body.addLayout(acts)
    return card
