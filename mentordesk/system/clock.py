"""The time of this machine."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from mentordesk.domain.locking import Moment

if TYPE_CHECKING:
    from datetime import date, datetime


class SystemClock:
    """UTC for what is recorded, the local day for what people call today."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        from datetime import UTC, datetime  # the first window asks for no time

        return datetime.now(UTC)

    def today(self) -> date:
        """Return the day where the user sits."""
        return self.now().astimezone().date()


def moment() -> Moment:
    """Return the instant by both clocks of the machine."""
    return Moment(time.time(), time.monotonic())
