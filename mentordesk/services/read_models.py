"""Flat rows for lists and pages: what a screen shows, read in one query."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, time

    from mentordesk.domain.accounts import AccessGrant
    from mentordesk.domain.bin import BinEntry
    from mentordesk.domain.drafts import DraftKind
    from mentordesk.domain.identity import (
        DraftId,
        GoalId,
        MeetingId,
        MentorId,
        PairId,
        StaffMemberId,
        YoungPersonId,
    )
    from mentordesk.domain.journal import JournalEntry
    from mentordesk.domain.meetings import MeetingMode, MeetingOutcome, PlaceKind
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import SchoolLevel
    from mentordesk.domain.ratings import Rating


@dataclass(frozen=True, slots=True)
class YoungPersonLine:
    """A row of the list of young people."""

    id: YoungPersonId
    number: int
    display_name: str
    initials: str
    birth_date: date | None
    school_level: SchoolLevel | None
    home: str
    key_worker: str
    mentor: str
    last_met_on: date | None
    archived_on: date | None


@dataclass(frozen=True, slots=True)
class MentorLine:
    """A row of the list of mentors; ``young_people`` holds short names joined by commas."""

    id: MentorId
    number: int
    display_name: str
    initials: str
    association: str
    young_people: str
    last_met_on: date | None
    archived_on: date | None


@dataclass(frozen=True, slots=True)
class PairLine:
    """A pair with the names that stand for it on screen; no mentor's while none was found."""

    pair: Pair
    young_person: str
    young_person_initials: str
    mentor: str
    mentor_first_name: str


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A planned meeting as the first page shows it."""

    id: MeetingId
    pair: PairId
    young_person_id: YoungPersonId
    young_person: str
    young_person_initials: str
    mentor_first_name: str
    held_on: date
    start_time: time | None
    minutes: int | None
    mode: MeetingMode
    place_kind: PlaceKind | None
    outcome: MeetingOutcome


@dataclass(frozen=True, slots=True)
class AttentionGoal:
    """An active goal that nobody has rated for long."""

    id: GoalId
    text: str
    young_person_id: YoungPersonId
    young_person: str
    young_person_initials: str
    since: date


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft as the first page shows it.

    Attributes:
        about: the day of the meeting that it is of.
        name: what its form says that it is of, as typed; empty when nothing says it.
    """

    id: DraftId
    kind: DraftKind
    record: str
    young_person: str
    about: date | None
    saved_at: datetime
    young_person_id: YoungPersonId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class BinLine:
    """An entry of the bin with the name of whoever deleted it."""

    entry: BinEntry
    deleted_by: str


@dataclass(frozen=True, slots=True)
class GrantLine:
    """A grant with the names that go with it.

    Attributes:
        holder: whose account it is of.
        subject: the place or the young person; empty for whoever may not read that name, and when
            it is gone.
    """

    grant: AccessGrant
    holder: str
    subject: str
    given_by: str


@dataclass(frozen=True, slots=True)
class MovedMeeting:
    """The trace of a meeting that had been recorded on the wrong pair.

    Attributes:
        number: its number in the record that it left; None while it was only planned.
        goals_worked: the goals that stayed behind; empty when the young person is the same.
        ratings: those given in it, which were taken back.
    """

    meeting: MeetingId
    from_pair: PairId
    to_pair: PairId
    from_young_person: YoungPersonId
    to_young_person: YoungPersonId
    author: StaffMemberId
    moved_at: datetime
    number: int | None = None
    goals_worked: tuple[GoalId, ...] = ()
    ratings: tuple[Rating, ...] = ()


class PersonKind(StrEnum):
    """Whom a search found."""

    YOUNG_PERSON = "young_person"
    MENTOR = "mentor"


@dataclass(frozen=True, slots=True)
class PersonHit:
    """A person found by name, with what tells namesakes apart; mentors have no age or class."""

    kind: PersonKind
    id: str
    number: int
    display_name: str
    archived: bool
    birth_date: date | None = None
    school_level: SchoolLevel | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a vault holds, for ``check`` and for proofs."""

    young_people: int
    mentors: int
    pairs: int
    meetings: int
    goals: int
    ratings: int
    summaries: int


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which entries of the journal are wanted; what is not said is not asked for.

    Attributes:
        since: UTC, the first instant.
        until: UTC, the first instant that is too late.
        number: the number of a young person's file; what stands in the file counts, too.
    """

    since: datetime | None = None
    until: datetime | None = None
    account: str = ""
    actions: frozenset[str] = frozenset()
    number: int | None = None


class RecordKind(StrEnum):
    """What an identifier in the journal names."""

    YOUNG_PERSON = "young_person"
    MENTOR = "mentor"
    PAIR = "pair"
    MEETING = "meeting"
    GOAL = "goal"
    SUMMARY = "summary"
    DRAFT = "draft"
    """In the bin; one that is being written has no name here."""


@dataclass(frozen=True, slots=True)
class RecordName:
    """How the journal speaks of a record: by numbers alone.

    Attributes:
        file: the number of the young person's file, where it is known.
        number: its own: a mentor's, a meeting's, a summary's version.
    """

    kind: RecordKind
    file: int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry as it is told; young people have no names here.

    Attributes:
        who: the name of the account's holder; empty where nobody knows the account.
        record: what it was done to, where that is known.
        whom: the name of the colleague whose account or access it is about.
    """

    entry: JournalEntry
    who: str
    record: RecordName | None = None
    whom: str = ""


@dataclass(frozen=True, slots=True)
class JournalLines:
    """Some lines of the journal, and how many are wanted in all."""

    lines: Sequence[JournalLine]
    total: int
