"""The settings' way to the accounts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.ui.routes import Navigator


def accounts_card(navigator: Navigator) -> Card:
    """Return the card."""
    card = Card(tr("Comptes et accès"))
    said = tr("Qui ouvre ce coffre, avec quel rôle, et quels dossiers chacun voit.")
    card.body.addWidget(label(shown(said), "small", wrap=True))
    across = QHBoxLayout()
    see = button(
        tr("Voir les comptes et les accès"),
        partial(navigator.go, routes.AccountsRoute()),
        picture="users",
    )
    across.addWidget(see)
    across.addStretch(1)
    card.body.addLayout(across)
    return card
