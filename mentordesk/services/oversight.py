"""Who has an account, who changed what, and who did what: as protocols that the storage fills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from mentordesk.domain.access import Within
    from mentordesk.domain.accounts import AccessGrant, Account
    from mentordesk.domain.history import FieldChange, HistoryKind
    from mentordesk.domain.identity import (
        AccountId,
        GrantId,
        MeetingId,
        YoungPersonId,
    )
    from mentordesk.domain.journal import JournalAction, JournalEntry, JournalHead
    from mentordesk.domain.journal_proof import Verdict, Witness
    from mentordesk.domain.meetings import MeetingRevision
    from mentordesk.services.read_models import (
        JournalFilter,
        RecordName,
    )


class Access(Protocol):
    """The accounts, their grants, and which young people they reach."""

    def account(self, account: AccountId) -> Account: ...
    def accounts(self) -> Sequence[Account]:
        """Return all of them, removed ones too, the first one first."""

    def keep_account(self, account: Account) -> None: ...
    def names(self) -> Sequence[str]:
        """Return every name that the vault holds, of places and of people, former ones too."""

    def grants(self, account: AccountId | None = None) -> Sequence[AccessGrant]:
        """Return the grants, of one account or of all, the last one given first."""

    def grant(self, grant: GrantId) -> AccessGrant: ...
    def keep_grant(self, grant: AccessGrant) -> None: ...
    def reaches(self, within: Within, young_person: YoungPersonId) -> bool:
        """Whether an account reaches a young person's record on a day."""


class History(Protocol):
    """Who changed which field; nothing here is ever changed again."""

    def add(self, changes: Sequence[FieldChange]) -> None: ...
    def of_records(self, kind: HistoryKind, records: Sequence[str]) -> Sequence[FieldChange]:
        """Return the changes of some records, the last act first."""

    def of_young_person(self, young_person: YoungPersonId) -> Sequence[FieldChange]:
        """Return the changes in a young person's file, the last act first."""

    def follow(self, kind: HistoryKind, record: str, young_person: YoungPersonId) -> None:
        """Let the history of a record go with it to another young person's file."""

    def meeting_revisions(
        self, young_person: YoungPersonId
    ) -> Mapping[MeetingId, Sequence[MeetingRevision]]:
        """Return the earlier texts of all meetings of a young person, the latest first."""


class Journal(Protocol):
    """Who did what and when; entries are only ever added, but for pruning."""

    def append(self, entry: JournalEntry) -> JournalEntry:
        """Keep an entry as the next one; its number and its MAC are made here."""

    def head(self) -> JournalHead:
        """Return where the journal ends."""

    def begun_at(self) -> datetime | None:
        """Return when the first entry that is kept was made."""

    def ended_at(self) -> datetime | None:
        """Return when the last entry was made."""

    def holds(self, head: JournalHead) -> bool:
        """Whether the chain goes through ``head``; whether it went, where it was pruned."""

    def is_told(self, action: JournalAction, record: str) -> bool:
        """Whether there is such an entry; looks through all of them."""

    def is_noted(
        self, action: JournalAction, account: str, since: datetime, record: str | None = None
    ) -> bool:
        """Whether an account did this since then, to a record or to any."""

    def lines(
        self, wanted: JournalFilter, limit: int | None, after: JournalEntry | None = None
    ) -> Sequence[JournalEntry]:
        """Return the entries that are wanted, the last one first, from ``after`` on."""

    def count(self, wanted: JournalFilter) -> int: ...
    def counts(self, since: datetime) -> Mapping[str, int]:
        """Return how many entries of each kind there are since then."""

    def names(self, records: Iterable[str]) -> Mapping[str, RecordName]:
        """Return what the identifiers name, as numbers; those that name nothing are left out."""

    def seal(self, words: bytes) -> str:
        """Return the MAC of ``words`` under the journal's key, in hexadecimal."""

    def prove(self, witnesses: Sequence[Witness]) -> Verdict:
        """Walk the whole chain."""

    def expired(self, before: datetime) -> JournalHead | None:
        """Return the last of the first entries that are all older, or None where there is none."""

    def prune(self, upto: JournalHead, day: date, told: JournalEntry) -> None:
        """Remove the entries up to ``upto``, signed, and tell of it by ``told``."""
