"""The time of this machine."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """UTC for what is recorded, the local day for what people call today."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the day where the user sits."""
        return self.now().astimezone().date()
