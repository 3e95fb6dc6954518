"""Days where the user sits, as instants."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def first_instant(day: date) -> datetime:
    """Return when a day begins on this computer, in UTC."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)
