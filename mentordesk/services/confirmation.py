"""Whether whoever sits before an open vault has shown to know its passphrase."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

CONFIRMED_FOR = timedelta(minutes=10)
"""So long at most a passphrase that was typed for a sensitive act holds for the next one."""


class Confirmation:
    """Whether whoever is in front has shown to know the passphrase; one for each session.

    Opening with the passphrase or the recovery key shows it for the whole session. Opening by the
    keyring does not: then the passphrase, typed for a sensitive act, holds for ten minutes.
    """

    def __init__(self, *, by_device: bool = False) -> None:
        self.by_device = by_device
        self._confirmed_at: datetime | None = None

    def confirm(self, now: datetime) -> None:
        """Remember that the passphrase was typed just now."""
        self._confirmed_at = now

    def holds(self, now: datetime) -> bool:
        """Whether a sensitive act may be done without asking.

        A clock that was set back lets nothing pass.
        """
        if not self.by_device:
            return True
        at = self._confirmed_at
        return at is not None and timedelta(0) <= now - at < CONFIRMED_FOR
