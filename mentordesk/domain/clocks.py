"""Whether this computer's clock is behind what was written already."""

from __future__ import annotations

from datetime import datetime, timedelta

TOLERATED = timedelta(days=1)
"""Another computer's clock may be a little ahead, and its time zone wrong."""


def is_behind(now: datetime, last_written: datetime | None, believed: datetime | None) -> bool:
    """Return whether something was written later than now, which this clock cannot have seen.

    Args:
        now: what the clock says.
        last_written: the latest instant that records bear; None where there is none.
        believed: whatever was written until then came from a clock that was ahead, as somebody
            said who had looked.
    """
    if last_written is None or last_written - now <= TOLERATED:
        return False
    return believed is None or last_written > believed
