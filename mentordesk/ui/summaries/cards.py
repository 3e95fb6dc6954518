"""What stands in the place of the choices: a project to go on with, or a frozen version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, occasion_words, recipient_words, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from mentordesk.domain.summaries import ProgressSummary


def offer_card(
    project: ProgressSummary, resume: Callable[[], object], begin: Callable[[], object]
) -> tuple[Card, QPushButton]:
    """Return the offer to go on with a project instead of making a second one."""
    choices, words = project.choices, calendar()
    card = Card(tr("Un projet est déjà commencé"))
    occasion = occasion_words(choices.occasion)
    if choices.occasion_on is not None:
        occasion += " · " + words.day(choices.occasion_on)
    saved = words.day(project.saved_at.astimezone().date())
    for said, role in (
        (occasion, "strong"),
        (f"{recipient_words(choices.recipient)} · {words.period(choices.period)}", "body"),
        (tr("modifié le {day}").format(day=saved), "small"),
    ):
        card.body.addWidget(label(shown(said), role, wrap=True))
    first = button(tr("Reprendre ce projet"), resume, variant="primary")
    card.body.addWidget(first)
    card.body.addWidget(button(tr("Commencer une autre synthèse"), begin))
    return card, first


def version_card(summary: ProgressSummary, begin: Callable[[], object]) -> Card:
    """Return what is said of a validated version."""
    card = Card()
    day = calendar().day((summary.validated_at or summary.saved_at).astimezone().date())
    said = tr(
        "Version validée le {day}. Elle ne change plus : une réimpression donne exactement la"
        " même page."
    ).format(day=day)
    card.body.addWidget(label(shown(said), wrap=True))
    short = f"{summary.checksum[:4]} {summary.checksum[4:8]}"
    card.body.addWidget(label(shown(tr("Empreinte : {hash}").format(hash=short)), "small"))
    card.body.addWidget(button(tr("Préparer une nouvelle synthèse"), begin))
    return card
