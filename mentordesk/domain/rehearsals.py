"""When the recovery sheet is to be tried again: a key that nobody tried may open nothing."""

from __future__ import annotations

from datetime import date, timedelta

TRIED_FOR = timedelta(days=365)
"""A sheet that opened a copy of the vault is believed this long: papers get lost and thrown out."""


def is_rehearsal_due(rehearsed_on: date | None, today: date) -> bool:
    """Return whether the sheet is to be tried, given the day of its last trial."""
    if rehearsed_on is None:
        return True
    # A day to come was written by a wrong clock, and would keep everybody silent until then.
    return rehearsed_on > today or today - rehearsed_on >= TRIED_FOR
