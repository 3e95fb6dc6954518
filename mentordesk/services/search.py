"""Finding people by name, accents and word order aside."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import KnownError
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.text import fold
from mentordesk.services import journal
from mentordesk.services.authorization import authorize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.context import Context
    from mentordesk.services.read_models import Counts, PersonHit


def find_people(context: Context, typed: str, limit: int = 12) -> Sequence[PersonHit]:
    """Return young people and mentors whose name words begin with the words typed.

    Those whom the account does not reach are not told of. The journal notes that somebody
    searched, once a minute, and not what for. A disk that refuses that keeps nobody from being
    found: opening a file tells of it.
    """
    words = fold(typed).split()
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        mentors = authorize(context, work, Action.READ_MENTORS)
        found = work.search.people(words, limit, within=within, mentors_within=mentors)
    if words:
        with suppress(KnownError):
            journal.note_once(context, JournalAction.SEARCHED)
    return found


def counts(context: Context) -> Counts:
    """Return how much the vault holds of what the account reaches."""
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        return work.search.counts(within=within)
