"""What is said of attempts that failed while somebody was away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.services.failures import FailedUnlock
    from mentordesk.ui.widgets.banner import Banners

MOST_SAID = 5
"""More instants are only counted."""


def failed_words(failed: Sequence[FailedUnlock], today: date) -> str:
    """Return how often and when it was tried to open this account, by the clock on the wall."""
    words = calendar()
    instants = []
    for one in failed[-MOST_SAID:]:
        local = one.at.astimezone()
        time = words.clock(local.time())
        day = words.relative(local.date(), today)
        instants.append(tr("{day} à {time}").format(day=day, time=time))
    if len(failed) > MOST_SAID:
        instants.insert(0, "…")
    if len(failed) == 1:
        said = tr("Un essai manqué depuis votre dernière ouverture : {when}.")
        return shown(said.format(when=instants[0]))
    said = tr("{n} essais manqués depuis votre dernière ouverture : {when}.")
    return shown(said.format(n=len(failed), when=", ".join(dict.fromkeys(instants))))


def greet(banners: Banners, said: str, failed: Sequence[FailedUnlock], today: date) -> None:
    """Say something above a page after what it says already, failed unlocks before all else."""
    words = failed_words(failed, today) if failed else ""
    together = " ".join(filter(None, (words, banners.sentence, said)))
    if words or said:
        banners.tell(together, "attention" if words else "good")
