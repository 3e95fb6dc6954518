"""What is remembered of a locked desk: places by their identifiers, and sealed text if need be."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
        older: more of it, of locks before that one; it is on no disk.
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
    older: tuple[bytes, ...] = ()
    is_aside: bool = False
    typed: bytes = b""
    owed: frozenset[Owed] = frozenset()

    @property
    def is_only_here(self) -> bool:
        """Whether some of its text is on no disk."""
        return bool(self.unsaved or self.typed or self.older or (self.sealed and not self.is_aside))

    def with_text(self, sealed: bytes) -> LeftDesk:
        """Return it with newer text; what the disk refused before that stays beside it."""
        older = (*self.older, self.sealed) if self.sealed else self.older
        return replace(self, sealed=sealed, older=older)

    def without_texts(self) -> LeftDesk:
        """Return the place alone."""
        return replace(self, sealed=b"", older=(), unsaved=b"", typed=b"")

    @property
    def for_a_file(self) -> bytes:
        """Return the text that is to go to a file first; nothing where there is none."""
        return self.older[0] if self.older else b"" if self.is_aside else self.sealed
