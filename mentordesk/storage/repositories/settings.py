"""What a vault remembers of itself, as rows: a name and a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from mentordesk.storage import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_table = tables.vault_setting


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
