"""What a vault remembers of itself, as rows: a name and a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from mentordesk.storage import tables

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

_table = tables.vault_setting
_LAST_ROWS = 100


class SqlVaultSettings:
    """The settings of the vault itself, the same on every computer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str:
        query = select(_table.c.value).where(_table.c.name == name)
        return self._connection.execute(query).scalar() or ""

    def keep(self, name: str, value: str) -> None:
        self._connection.execute(delete(_table).where(_table.c.name == name))
        if value:
            self._connection.execute(_table.insert(), {"name": name, "value": value})

    def last_written(self) -> datetime | None:
        # Identifiers grow with the time: the last rows by their key are found at once, at any size.
        # Not the last one alone: a program that ran while its clock was set back counts on.
        latest = [
            select(when.label("at")).order_by(by.desc()).limit(_LAST_ROWS).subquery()
            for when, by in (
                (tables.meeting.c.created_at, tables.meeting.c.id),
                (tables.draft.c.saved_at, tables.draft.c.id),
                (tables.progress_summary.c.saved_at, tables.progress_summary.c.id),
                (tables.bin_entry.c.deleted_at, tables.bin_entry.c.deleted_at),
            )
        ]
        found = [self._connection.execute(select(func.max(rows.c.at))).scalar() for rows in latest]
        return max((instant for instant in found if instant is not None), default=None)
