"""Finding people by name, accents and word order aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.context import Context
    from mentordesk.services.read_models import Counts, PersonHit


def find_people(context: Context, typed: str, limit: int = 12) -> Sequence[PersonHit]:
    """Return young people and mentors whose name words begin with the words typed."""
    with context.vault.reading() as work:
        return work.search.people(fold(typed).split(), limit)


def counts(context: Context) -> Counts:
    """Return how much the vault holds."""
    with context.vault.reading() as work:
        return work.search.counts()
