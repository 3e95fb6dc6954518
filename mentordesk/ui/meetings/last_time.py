"""« Dernière fois »: what happened, and what was promised, beside the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.summaries import shorten
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown, step_owner_words, withheld_words

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.next_steps import NextStep
    from mentordesk.services.meeting_form import PairMemory

SHOWN_LENGTH = 220
MOST_PROMISES = 4


def last_time_card(memory: PairMemory, today: date) -> Card:
    """Return the card; it teaches when there was no last time."""
    words = calendar()
    note = ""
    if memory.last is not None:
        day = memory.last.frame.held_on
        note = shown(f"{words.relative(day, today)}, {words.short_day_month(day)}")
    title = tr("Dernière fois")
    card = Card(title, note=note, name="softCard")
    if memory.last is None:
        said = tr("Première rencontre de ce binôme.")
        card.body.addWidget(label(said, "small", wrap=True))
    else:
        facts = shorten(memory.last.notes.facts, SHOWN_LENGTH)
        nothing = tr("Rien n’a été écrit.") if not memory.last.withheld else withheld_words()
        card.body.addWidget(label(facts or nothing, wrap=True))
    for step in memory.promised[:MOST_PROMISES]:
        card.body.addWidget(label(promise_words(step), "strong", wrap=True))
    return card


def promise_words(step: NextStep) -> str:
    """Return « Promis : demander la brochure (le mentor, avant le 30 novembre) »."""
    promised = tr("Promis : {what} ({who})")
    due = tr("Promis : {what} ({who}, avant le {day})")
    who = step_owner_words(step.owner)
    if step.due_on is None:
        return shown(promised.format(what=step.text, who=who))
    return shown(due.format(what=step.text, who=who, day=calendar().day_month(step.due_on)))
