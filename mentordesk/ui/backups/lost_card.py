"""What a newer base had that a restored one has not, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mentordesk.ui.backups.words import Plurals
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from mentordesk.services.backups import Difference, LostRecord

LISTED = 12


def lost_card(found: Difference, *, named: bool = True) -> Card:
    """Return the card; nothing lost is said too, and names are for who reads the records."""
    card = Card(tr("Ce que cette sauvegarde n’a pas"), name="attentionCard")
    if not found.changes:
        card.body.addWidget(label(tr("Rien ne manque : rien n’a changé depuis."), wrap=True))
        return card
    card.body.addWidget(label(shown(Plurals().changes(found.changes)), wrap=True))
    if not named:
        return card
    for record in found.lost[:LISTED]:
        card.body.addWidget(label(shown(_words(record)), wrap=True))
    rest = len(found.lost) - LISTED
    if rest > 0:
        card.body.addWidget(label(Plurals().others(rest), "small"))
    return card


def _words(record: LostRecord) -> str:
    kinds = {
        "young_person": tr("Jeune"),
        "mentor": tr("Mentor"),
        "pair": tr("Binôme"),
        "goal": tr("Objectif"),
        "meeting": tr("Rencontre"),
        "summary": tr("Synthèse"),
    }
    words = f"{kinds[record.kind]} · {record.title}"
    if record.day:
        words += f" · {calendar().day(date.fromisoformat(record.day))}"
    return words
