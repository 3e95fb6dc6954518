"""A vault's opening noted as the program notes it, with the unlocks that failed before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.locking import Moment
from mentordesk.services import opening
from mentordesk.services.failures import FailureNotes, Failures
from mentordesk.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.services.failures import FailedUnlock


class KeptInMind:
    """Keeps the notes of failed unlocks for as long as the test runs."""

    def __init__(self) -> None:
        self.notes: dict[str, FailureNotes] = {}

    def read(self, vault_id: str) -> FailureNotes:
        return self.notes.get(vault_id, FailureNotes())

    def write(self, vault_id: str, notes: FailureNotes) -> None:
        self.notes[vault_id] = notes


def failures_of(vault_id: str, tried: Sequence[FailedUnlock] = ()) -> Failures:
    """Return what knows of those attempts on a vault, which its journal has not heard of."""
    kept = KeptInMind()
    kept.write(vault_id, FailureNotes(untold=tuple(tried)))
    return Failures(kept, SystemClock(), lambda: Moment(0.0, 0.0))


def begin(context: Context, tried: Sequence[FailedUnlock] = ()) -> tuple[bool, Changes]:
    """Note that the vault was opened, after those attempts."""
    return opening.begin(context, failures_of(context.vault.vault_id, tried))
