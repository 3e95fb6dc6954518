"""What a house writes for itself: its own procedure when a young person's safety is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import clean_text
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.history import note_value

if TYPE_CHECKING:
    from mentordesk.services.context import Context

PROCEDURE = "procedure"
LONGEST_PROCEDURE = 4000
"""Two pages: it is read by somebody who is in a hurry."""


def procedure(context: Context) -> str:
    """Return the house's own procedure, or nothing."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_HOUSE)
        return work.settings.get(PROCEDURE)


def keep_procedure(context: Context, text: str) -> tuple[str, Changes]:
    """Keep the house's own procedure; nothing takes it away.

    Raises:
        InvalidInput: it is too long.
    """
    cleaned = clean_text(text)
    if len(cleaned) > LONGEST_PROCEDURE:
        raise InvalidInput((Problem(PROCEDURE, "too_long", str(LONGEST_PROCEDURE)),))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_HOUSE)
        before, where = work.settings.get(PROCEDURE), (HistoryKind.SETTING, PROCEDURE, None)
        work.settings.keep(PROCEDURE, cleaned)
        note_value(context, work, where, PROCEDURE, before=before, after=cleaned)
        work.commit()
    return cleaned, Changes.PLACES
