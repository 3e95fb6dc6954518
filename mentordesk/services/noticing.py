"""What is done by the calendar is noticed on one day and done on another.

A clock that is wrong for a day must not erase anything.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.retention import NOTICED_FOR

if TYPE_CHECKING:
    from mentordesk.services.context import Context


def was_noticed(context: Context, name: str) -> bool:
    """Whether something was due on an earlier day already; note it for later ones.

    Args:
        context: whose calendar.
        name: under which the vault keeps the day.
    """
    today = context.clock.today()
    with context.vault.writing() as work:
        noticed = work.settings.get(name)
        day = date.fromisoformat(noticed) if noticed else None
        if day is not None and timedelta(0) < today - day <= NOTICED_FOR:
            return True
        if day != today:
            work.settings.keep(name, today.isoformat())
            work.commit()
    return False
