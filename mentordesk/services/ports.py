"""What the use cases need from the outside, as protocols that the adapters fill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime
    from types import TracebackType

    from mentordesk.domain.bin import Erased
    from mentordesk.domain.journal import JournalHead
    from mentordesk.services.oversight import Access, History, Journal
    from mentordesk.services.path_repositories import FrameworkRecords
    from mentordesk.services.repositories import (
        Bin,
        Drafts,
        Goals,
        Meetings,
        Mentors,
        NextSteps,
        Pairs,
        Places,
        Search,
        Summaries,
        VaultSettings,
        YoungPeople,
    )


class Source(Protocol):
    """An open vault's base and copies of its keys, for another thread; closed there."""

    @property
    def vault_id(self) -> str: ...
    def close(self) -> None:
        """Overwrite the copies of the keys."""


class Clock(Protocol):
    """The time; a settable one in tests."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""

    def today(self) -> date:
        """Return the day where the user sits."""


class Identifiers(Protocol):
    """Where new identifiers come from."""

    def new(self) -> str:
        """Return a new UUIDv7 as text."""


class UnitOfWork(Protocol):
    """One transaction: nothing is kept unless :meth:`commit` is called."""

    @property
    def access(self) -> Access: ...
    @property
    def places(self) -> Places: ...
    @property
    def young_people(self) -> YoungPeople: ...
    @property
    def mentors(self) -> Mentors: ...
    @property
    def pairs(self) -> Pairs: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def goals(self) -> Goals: ...
    @property
    def next_steps(self) -> NextSteps: ...
    @property
    def framework(self) -> FrameworkRecords: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def summaries(self) -> Summaries: ...
    @property
    def bin(self) -> Bin: ...
    @property
    def history(self) -> History: ...
    @property
    def search(self) -> Search: ...
    @property
    def settings(self) -> VaultSettings: ...
    @property
    def journal(self) -> Journal: ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def commit(self) -> None:
        """Keep everything; returns only once it stands on disk."""

    def commit_note(self) -> None:
        """Keep what the journal noted of a reading, which is no change of the records.

        No backup is due for it alone; should it be lost, the journal's own proof tells.
        """


class OpenVault(Protocol):
    """An unlocked vault; lives on the database thread."""

    @property
    def vault_id(self) -> str: ...
    @property
    def is_read_only(self) -> bool: ...

    def labels(self) -> Mapping[str, str]:
        """Return the accounts' public labels, by slot."""

    def reading(self) -> UnitOfWork:
        """Begin a transaction that only reads."""

    def writing(self) -> UnitOfWork:
        """Begin a transaction that may write."""

    def checkpoint(self) -> None:
        """Fold the log back into the base file."""

    def sequence(self) -> int:
        """Return the number of the last change."""

    def journal_witness(self) -> JournalHead | None:
        """Return where the journal ended when the log was last folded, as kept beside the base."""

    def seal(self, words: bytes) -> bytes:
        """Return ``words`` so that this vault alone reads them again; touches no disk."""

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed.

        Raises:
            TextDamaged: nothing of the kind, or no longer whole.
            TextForeign: another vault sealed it.
        """

    def backup_source(self) -> Source:
        """Return what a backup is made from, for another thread, which closes it.

        No transaction may be open.
        """

    def compact(self) -> None:
        """Write the base anew, so that nothing of what was deleted is left in it."""

    def remember_erased(self, erased: Iterable[Erased]) -> None:
        """Keep for good, outside the base, that these are erased: a restored base erases them too.

        Raises:
            DiskFull, PlaceReadOnly, StorageUnavailable: the disk refused; nothing is remembered.
        """

    def erase_remembered(self) -> int:
        """Erase from the base whatever is remembered as erased; return how many were there."""

    def leave_nothing(self) -> None:
        """Write the base anew and let go of older bases beside it: no erased page stays."""

    def problems(self) -> Sequence[str]:
        """Return what the store's own checks find wrong: nothing in a sound base."""

    def close(self) -> None:
        """Fold the log, close the file and overwrite the keys."""
