"""What is remembered of a locked desk: places by their identifiers, and sealed text if need be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.ui.owed import Owed
    from mentordesk.ui.routes import Route


@dataclass(frozen=True, slots=True)
class LeftDesk:
    """Where an account was when its vault was locked.

    Attributes:
        account: the slot in the key header.
        sealed: what the disk did not keep, so that this vault alone reads it; mostly nothing.
        is_aside: whether the sealed text lies in a file elsewhere too.
        unsaved: what was typed where there is no draft, sealed likewise.
        typed: what was typed along these ways and is in no draft, sealed likewise.
        owed: what the lock hid before somebody could see it.
    """

    folder: Path
    account: str
    route: Route
    history: tuple[Route, ...] = ()
    sealed: bytes = b""
    unsaved: bytes = b""
    is_aside: bool = False
    typed: bytes = b""
    owed: frozenset[Owed] = frozenset()

    @property
    def is_only_here(self) -> bool:
        """Whether some of its text is on no disk."""
        return bool(self.unsaved or self.typed or (self.sealed and not self.is_aside))
