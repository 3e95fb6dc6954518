"""Where work is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mentordesk.ui.aside_thread import AsideThread
    from mentordesk.ui.background import BackgroundThread
    from mentordesk.ui.database_thread import DatabaseThread


class Threads(NamedTuple):
    """The database's one thread, one for what takes long, and those for what may hang."""

    database: DatabaseThread
    background: BackgroundThread
    aside: AsideThread
