"""Why access was given, in words."""

from __future__ import annotations

from mentordesk.services.grants import MADE_HERE
from mentordesk.ui.texts import tr


def reason_words(reason: str) -> str:
    """Return why a grant was given; the program gives one by itself to who adds a young person."""
    return tr("a ajouté ce jeune") if reason == MADE_HERE else reason
