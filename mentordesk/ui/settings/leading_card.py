"""The settings' ways to pages of their own: the backups, the bin, the accounts, the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.ui.routes import Navigator, Route


class _Way(NamedTuple):
    """What a card says, and where its one button leads."""

    title: str
    said: str
    act: str
    picture: str
    route: Route


def backups_card(navigator: Navigator) -> Card:
    """Return the way to the backups."""
    said = tr("Des copies chiffrées, relues une à une, à reprendre en deux gestes.")
    act = tr("Voir les sauvegardes")
    way = _Way(tr("Sauvegardes"), said, act, "archive-restore", routes.BackupsRoute())
    return _leading_card(navigator, way)


def bin_card(navigator: Navigator) -> Card:
    """Return the way to the bin."""
    said = tr("Ce qui a été retiré, par qui et quand ; tout peut être remis à sa place.")
    act = tr("Voir la corbeille")
    return _leading_card(navigator, _Way(tr("Corbeille"), said, act, "trash-2", routes.BinRoute()))


def accounts_card(navigator: Navigator) -> Card:
    """Return the way to the accounts and their access."""
    said = tr("Qui ouvre ce coffre, avec quel rôle, et quels dossiers chacun voit.")
    act = tr("Voir les comptes et les accès")
    way = _Way(tr("Comptes et accès"), said, act, "users", routes.AccountsRoute())
    return _leading_card(navigator, way)


def journal_card(navigator: Navigator) -> Card:
    """Return the way to the journal."""
    said = tr("Qui a ouvert, imprimé ou retiré quoi, et quand ; sans aucun contenu.")
    act = tr("Voir le journal")
    return _leading_card(
        navigator, _Way(tr("Journal"), said, act, "history", routes.JournalRoute())
    )


def _leading_card(navigator: Navigator, way: _Way) -> Card:
    card = Card(way.title)
    card.body.addWidget(label(shown(way.said), "small", wrap=True))
    across = QHBoxLayout()
    across.addWidget(button(way.act, partial(navigator.go, way.route), picture=way.picture))
    across.addStretch(1)
    card.body.addLayout(across)
    return card
