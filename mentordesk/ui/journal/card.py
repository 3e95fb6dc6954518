"""The settings' way to the journal."""

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


def journal_card(navigator: Navigator) -> Card:
    """Return the card."""
    card = Card(tr("Journal"))
    said = tr("Qui a ouvert, imprimé ou retiré quoi, et quand ; sans aucun contenu.")
    card.body.addWidget(label(shown(said), "small", wrap=True))
    across = QHBoxLayout()
    see = button(
        tr("Voir le journal"), partial(navigator.go, routes.JournalRoute()), picture="history"
    )
    across.addWidget(see)
    across.addStretch(1)
    card.body.addLayout(across)
    return card
