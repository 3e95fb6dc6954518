"""How a page says that a draft is kept: in words with the time, aloud at a calm rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtWidgets import QLabel

CALM_MS = 60_000
"""A screen reader hears of kept drafts at most this often: it would speak into the typing."""


class Voice:
    """Says of one page's draft when it was kept."""

    def __init__(self) -> None:
        self._spoken = QElapsedTimer()

    def tell(self, place: QLabel, at: datetime, today: date) -> None:
        """Show when the draft was kept, and let a screen reader say it if it is time."""
        place.setText(kept_words(at, today))
        if not self._spoken.isValid() or self._spoken.hasExpired(CALM_MS):
            self._spoken.start()
            announce(place, place.text())


def kept_words(at: datetime, today: date) -> str:
    """Return when a draft was kept (UTC), in words of the clock on the wall."""
    local, words = at.astimezone(), calendar()
    time = words.clock(local.time())
    if local.date() == today:
        return shown(tr("Brouillon enregistré à {time}").format(time=time))
    said = tr("Brouillon enregistré {day} à {time}")
    return shown(said.format(day=words.relative(local.date(), today), time=time))
