"""New identifiers: UUIDv7, which sort by the time they were made."""

from __future__ import annotations

from uuid_utils import uuid7


class Uuid7Identifiers:
    """Makes UUIDv7 texts; identifiers, never secrets."""

    def new(self) -> str:
        """Return a new one."""
        return str(uuid7())
