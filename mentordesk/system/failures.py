"""Notes of failed unlocks: one small file for each vault, with instants and slots, no names."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from mentordesk.services.failures import MOST_KEPT, FailedUnlock, FailureNotes

if TYPE_CHECKING:
    from pathlib import Path

_PLAIN = re.compile(r"[0-9a-f-]{1,64}")
LARGEST = 1 << 18


class FailureFiles:
    """Keeps the notes in a folder of the user's own (``services.failures.FailureStore``)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, vault_id: str) -> FailureNotes:
        """Return what is kept; a file that is none of ours is as if there were nothing."""
        try:
            with self._place(vault_id).open("rb") as file:
                return _notes_in(json.loads(file.read(LARGEST)))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return FailureNotes()

    def write(self, vault_id: str, notes: FailureNotes) -> None:
        """Keep the notes; where there is nothing to keep there is no file."""
        from mentordesk.domain.errors import KnownError  # the first window writes nothing
        from mentordesk.system.output import write_whole
        from mentordesk.system.settings import make_private

        place = self._place(vault_id)
        with suppress(OSError, KnownError):
            if notes == FailureNotes():
                place.unlink(missing_ok=True)
                return
            make_private(self._folder)
            write_whole(place, json.dumps(_values(notes)).encode())

    def _place(self, vault_id: str) -> Path:
        # The identifier stands in a file that anybody may have written to.
        name = vault_id if _PLAIN.fullmatch(vault_id) else _digest(vault_id)
        return self._folder / f"{name}.json"


def _digest(text: str) -> str:
    import hashlib  # our own identifiers need none

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _values(notes: FailureNotes) -> dict[str, Any]:
    return {
        "in_a_row": notes.in_a_row,
        "untold": [[one.at.isoformat(), one.slot] for one in notes.untold],
        "unseen": [[one.at.isoformat(), one.slot] for one in notes.unseen],
    }


def _notes_in(values: dict[str, Any]) -> FailureNotes:
    return FailureNotes(
        max(0, int(values["in_a_row"])), _list_in(values["untold"]), _list_in(values["unseen"])
    )


def _list_in(values: list[Any]) -> tuple[FailedUnlock, ...]:
    from datetime import datetime  # mostly there is no file at all

    found = [FailedUnlock(datetime.fromisoformat(at), str(slot)) for at, slot in values]
    return tuple(one for one in found if one.at.tzinfo is not None)[-MOST_KEPT:]
