"""Failed unlocks: told at the next opening, and each later attempt waits longer.

The count is a hindrance to somebody at this keyboard, no more: whoever may delete files of this
computer's user starts it again. It never shuts anybody out for longer than a minute, so that a
visitor cannot block the service. What protects a stolen vault is Argon2id and the passphrase.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mentordesk.domain.errors import TooSoon, WrongPassphrase, WrongRecoveryKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from mentordesk.domain.locking import Moment
    from mentordesk.services.ports import Clock

FREE_ATTEMPTS = 4
"""From the fifth failure on there is a wait."""

LONGEST_WAIT_S = 60.0

MOST_KEPT = 200
"""So many instants are kept; a visitor with patience must not fill the disk."""


class FailedUnlock(NamedTuple):
    """An attempt that opened nothing.

    Attributes:
        at: UTC.
        slot: the account that was chosen, by its identifier in the key header.
    """

    at: datetime
    slot: str


class FailureNotes(NamedTuple):
    """What is kept of a vault's failed unlocks outside the vault.

    Attributes:
        in_a_row: how many since the vault was last opened.
        untold: those that the vault's journal has not heard of.
        unseen: those that their account has not been shown.
    """

    in_a_row: int = 0
    untold: tuple[FailedUnlock, ...] = ()
    unseen: tuple[FailedUnlock, ...] = ()


class FailureStore(Protocol):
    """Keeps the notes of each vault, for this computer's user."""

    def read(self, vault_id: str) -> FailureNotes:
        """Return what is kept; what cannot be read is as if there were nothing."""

    def write(self, vault_id: str, notes: FailureNotes) -> None:
        """Keep the notes, or nothing when the disk refuses: an attempt must not hang on it."""


def wait_after(in_a_row: int) -> float:
    """Return the seconds to wait after so many failures in a row: 1, 2, 4 … 60 from the fifth."""
    beyond = in_a_row - FREE_ATTEMPTS - 1
    return 0.0 if beyond < 0 else min(2.0 ** min(beyond, 10), LONGEST_WAIT_S)


class Failures:
    """Counts failed unlocks of each vault; may be called from any thread."""

    def __init__(self, store: FailureStore, clock: Clock, moment: Callable[[], Moment]) -> None:
        self._store, self._clock, self._moment = store, clock, moment
        self._notes: dict[str, FailureNotes] = {}
        self._until: dict[str, float] = {}
        self._lock = RLock()

    def wait(self, vault_id: str) -> float:
        """Return how many seconds the next attempt must wait; 0.0 for now."""
        with self._lock:
            if vault_id not in self._until:
                self._until[vault_id] = self._moment().steady + self._left_before(vault_id)
            return max(0.0, self._until[vault_id] - self._moment().steady)

    def in_a_row(self, vault_id: str) -> int:
        """Return how many attempts failed since the vault was last opened."""
        with self._lock:
            return self._of(vault_id).in_a_row

    @contextmanager
    def attempt(self, vault_id: str, slot: str) -> Iterator[None]:
        """Try to open a vault inside; a wrong secret is counted and raised on.

        Raises:
            TooSoon: there is still a wait; nothing was tried.
        """
        left = self.wait(vault_id)
        if left > 0:
            raise TooSoon(left)
        try:
            yield
        except (WrongPassphrase, WrongRecoveryKey):
            self._note(vault_id, slot)
            raise

    def opened(self, vault_id: str) -> None:
        """Hear that the vault was opened: the next failure is the first one again."""
        with self._lock:
            self._until[vault_id] = 0.0
            notes = self._of(vault_id)
            if notes.in_a_row:
                self._keep(vault_id, notes._replace(in_a_row=0))

    @contextmanager
    def telling(self, vault_id: str) -> Iterator[Sequence[FailedUnlock]]:
        """Give what the vault's journal has not heard of, the oldest first.

        It is let go once the block ends; a block that fails leaves it for the next opening.
        """
        with self._lock:
            told = self._of(vault_id).untold
        yield told
        if told:
            with self._lock:
                notes = self._of(vault_id)
                left = tuple(one for one in notes.untold if one not in set(told))
                self._keep(vault_id, notes._replace(untold=left))

    def show(self, vault_id: str, slot: str) -> list[FailedUnlock]:
        """Return what an account has not been shown of attempts on it, and let it go."""
        with self._lock:
            notes = self._of(vault_id)
            mine = [one for one in notes.unseen if one.slot == slot]
            if mine:
                others = tuple(one for one in notes.unseen if one.slot != slot)
                self._keep(vault_id, notes._replace(unseen=others))
            return mine

    def _note(self, vault_id: str, slot: str) -> None:
        with self._lock:
            notes = self._of(vault_id)
            failed = FailedUnlock(self._clock.now(), slot)
            in_a_row = notes.in_a_row + 1
            self._until[vault_id] = self._moment().steady + wait_after(in_a_row)
            made = FailureNotes(
                in_a_row,
                (*notes.untold, failed)[-MOST_KEPT:],
                (*notes.unseen, failed)[-MOST_KEPT:],
            )
            self._keep(vault_id, made)

    def _left_before(self, vault_id: str) -> float:
        """Return what is left of the wait that an earlier start of the program began."""
        notes = self._of(vault_id)
        wait = wait_after(notes.in_a_row)
        if not wait or not notes.unseen:
            return wait
        gone = (self._clock.now() - notes.unseen[-1].at).total_seconds()
        # A clock that was set back must not make it longer than it ever was.
        return min(max(wait - gone, 0.0), wait)

    def _of(self, vault_id: str) -> FailureNotes:
        if vault_id not in self._notes:
            self._notes[vault_id] = self._store.read(vault_id)
        return self._notes[vault_id]

    def _keep(self, vault_id: str, notes: FailureNotes) -> None:
        self._notes[vault_id] = notes
        self._store.write(vault_id, notes)
