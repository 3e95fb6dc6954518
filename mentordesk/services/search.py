"""Finding people by name, accents and word order aside."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.domain.errors import KnownError
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.text import fold
from mentordesk.services import journal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.context import Context
    from mentordesk.services.read_models import Counts, PersonHit


def find_people(context: Context, typed: str, limit: int = 12) -> Sequence[PersonHit]:
    """Return young people and mentors whose name words begin with the words typed.

    The journal notes that somebody searched, once a minute, and not what for. A disk that refuses
    that keeps nobody from being found: opening a file tells of it.
    """
    words = fold(typed).split()
    if words:
        with suppress(KnownError):
            journal.note_once(context, JournalAction.SEARCHED)
    with context.vault.reading() as work:
        return work.search.people(words, limit)


def counts(context: Context) -> Counts:
    """Return how much the vault holds."""
    with context.vault.reading() as work:
        return work.search.counts()
