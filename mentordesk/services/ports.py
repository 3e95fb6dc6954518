"""What the use cases need from the outside, as protocols that the adapters fill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from types import TracebackType

    from mentordesk.domain.bin import BinEntry, Erased
    from mentordesk.domain.drafts import Draft, DraftKind
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import (
        AssociationId,
        BinEntryId,
        DraftId,
        FosterFamilyId,
        GoalId,
        MeetingId,
        MentorId,
        NextStepId,
        PairId,
        PlacementId,
        StaffMemberId,
        SummaryId,
        UnitId,
        YoungPersonId,
    )
    from mentordesk.domain.meetings import Addendum, Meeting, MeetingRevision
    from mentordesk.domain.next_steps import NextStep
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import Mentor, Placement, YoungPerson
    from mentordesk.domain.periods import Period
    from mentordesk.domain.places import (
        Association,
        Establishment,
        FosterFamily,
        StaffMember,
        Unit,
    )
    from mentordesk.domain.ratings import Rating
    from mentordesk.domain.summaries import ProgressSummary
    from mentordesk.services.read_models import (
        AttentionGoal,
        BinLine,
        Counts,
        DraftLine,
        MeetingLine,
        MentorLine,
        MovedMeeting,
        PairLine,
        PersonHit,
        YoungPersonLine,
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


class Places(Protocol):
    """Establishment, units, families, associations and staff."""

    def establishment(self) -> Establishment: ...
    def keep_establishment(self, establishment: Establishment) -> None: ...
    def units(self) -> Sequence[Unit]: ...
    def keep_unit(self, unit: Unit) -> None: ...
    def unit(self, unit: UnitId) -> Unit: ...
    def foster_families(self) -> Sequence[FosterFamily]: ...
    def foster_family(self, family: FosterFamilyId) -> FosterFamily: ...
    def keep_foster_family(self, family: FosterFamily) -> None: ...
    def associations(self) -> Sequence[Association]: ...
    def association(self, association: AssociationId) -> Association: ...
    def keep_association(self, association: Association) -> None: ...
    def staff(self) -> Sequence[StaffMember]: ...
    def staff_member(self, member: StaffMemberId) -> StaffMember: ...
    def keep_staff_member(self, member: StaffMember) -> None: ...
    def account_holder(self, slot: str) -> StaffMember:
        """Return whose account opens the vault with this slot of the key header."""

    def keep_account(self, slot: str, member: StaffMemberId) -> None: ...


class YoungPeople(Protocol):
    """The young people's records and where they lived."""

    def get(self, young_person: YoungPersonId) -> YoungPerson: ...
    def by_number(self, number: int) -> YoungPerson: ...
    def next_number(self) -> int: ...
    def keep(self, young_person: YoungPerson) -> None: ...
    def likely(
        self, first_name: str, last_name: str, born: date | None = None
    ) -> Sequence[YoungPerson]:
        """Return those with a name that begins alike, or born that day, to be compared."""

    def placements_of(self, young_person: YoungPersonId) -> Sequence[Placement]:
        """Return the stays, the latest first."""

    def keep_placement(self, placement: Placement) -> None: ...
    def remove_placement(self, placement: PlacementId) -> None: ...
    def lines(self, *, archived: bool) -> Sequence[YoungPersonLine]: ...


class Mentors(Protocol):
    """The mentors' records."""

    def get(self, mentor: MentorId) -> Mentor: ...
    def next_number(self) -> int: ...
    def keep(self, mentor: Mentor) -> None: ...
    def likely(self, first_name: str, last_name: str) -> Sequence[Mentor]: ...
    def lines(self, *, archived: bool) -> Sequence[MentorLine]: ...


class Pairs(Protocol):
    """The pairs."""

    def get(self, pair: PairId) -> Pair: ...
    def keep(self, pair: Pair) -> None: ...
    def of_young_person(self, young_person: YoungPersonId) -> Sequence[Pair]: ...
    def lines(self, *, last_logged_first: bool = True, limit: int = 5000) -> Sequence[PairLine]:
        """Return the open pairs of those who are followed, the one last written about first."""

    def of_mentor(self, mentor: MentorId) -> Sequence[PairLine]:
        """Return the pairs of a mentor, ended ones too, latest first."""

    def line(self, pair: PairId) -> PairLine: ...
    def silent(self, today: date, limit: int) -> Sequence[PairLine]:
        """Return the open pairs whose silence needs attention by ``today``, longest first."""

    def count_silent(self, today: date) -> int: ...


class Meetings(Protocol):
    """The meetings, their earlier texts, their addenda and their moves."""

    def get(self, meeting: MeetingId) -> Meeting: ...
    def find(self, meeting: MeetingId) -> Meeting | None: ...
    def add(self, meeting: Meeting) -> None: ...
    def change(self, meeting: Meeting) -> None: ...
    def mark_written(self, meeting: MeetingId, submission: str, place: int) -> None:
        """Keep which form wrote the meeting up, and at which place in it; once only."""

    def recorded_by(self, submission: str) -> Sequence[Meeting]:
        """Return what an earlier save of the same form has recorded, in the form's order."""

    def recorded_with(self, meeting: MeetingId) -> Sequence[Meeting]:
        """Return all that the save recorded which wrote ``meeting`` up; nothing before that."""

    def of_young_person(
        self, young_person: YoungPersonId, period: Period | None = None
    ) -> Sequence[Meeting]:
        """Return the meetings, planned ones too, latest first."""

    def count_held(self, young_person: YoungPersonId, period: Period) -> int:
        """Return how many meetings were held, counted in the base and not from a reading of it."""

    def last_held(self, pair: PairId, before: MeetingId | None = None) -> Meeting | None: ...
    def next_planned(self, pair: PairId, today: date) -> Meeting | None: ...
    def planned_on(self, pair: PairId, day: date) -> Meeting | None:
        """Return the meeting that is still only planned for that day."""

    def next_number(self, young_person: YoungPersonId) -> int: ...
    def is_numbered(self, young_person: YoungPersonId, number: int) -> bool:
        """Return whether a meeting of the young person bears this number."""

    def last_held_on(self, pair: PairId) -> date | None: ...
    def planned_lines(self, first: date, last: date, limit: int) -> Sequence[MeetingLine]:
        """Return the meetings that are still only planned from ``first`` to ``last``."""

    def count_planned(self, first: date, last: date) -> int: ...
    def add_revision(self, meeting: MeetingId, revision: MeetingRevision) -> None: ...
    def revisions(self, meeting: MeetingId) -> Sequence[MeetingRevision]: ...
    def add_addendum(self, addendum: Addendum) -> None: ...
    def addenda(self, meetings: Sequence[MeetingId]) -> Sequence[Addendum]: ...
    def add_move(self, moved: MovedMeeting) -> None: ...
    def moves_of(self, young_person: YoungPersonId) -> Sequence[MovedMeeting]:
        """Return the moves from and to the young person's record, first one first."""


class Goals(Protocol):
    """The goals and their ratings."""

    def get(self, goal: GoalId) -> Goal: ...
    def keep(self, goal: Goal) -> None: ...
    def of_young_person(self, young_person: YoungPersonId) -> Sequence[Goal]: ...
    def ratings_of(self, goals: Sequence[GoalId]) -> Sequence[Rating]: ...
    def keep_rating(self, rating: Rating, at: datetime) -> None: ...
    def ratings_of_meeting(self, meeting: MeetingId) -> Sequence[Rating]: ...
    def take_ratings(self, meeting: MeetingId) -> Sequence[Rating]:
        """Take the ratings of a meeting away and return them."""

    def return_ratings(self, ratings: Sequence[Rating], at: datetime) -> None:
        """Bring back what was taken; where somebody rated anew meanwhile, the new one stands."""

    def unrated_since(self, day: date, limit: int) -> Sequence[AttentionGoal]:
        """Return active goals whose last rating (or start) lies before ``day``, oldest first."""

    def count_unrated_since(self, day: date) -> int: ...


class NextSteps(Protocol):
    """What was promised."""

    def get(self, step: NextStepId) -> NextStep: ...
    def keep(self, step: NextStep) -> None: ...
    def of_young_person(self, young_person: YoungPersonId) -> Sequence[NextStep]: ...
    def open_of_pair(self, pair: PairId) -> Sequence[NextStep]: ...
    def of_meeting(self, meeting: MeetingId) -> Sequence[NextStep]: ...


class Drafts(Protocol):
    """What is typed and not yet saved."""

    def keep(self, draft: Draft) -> None:
        """Put ``draft`` in the place of an earlier one of the same record and author."""

    def find(self, kind: DraftKind, record: str, author: StaffMemberId) -> Draft | None: ...
    def get(self, draft: DraftId) -> Draft: ...
    def remove(self, kind: DraftKind, record: str, author: StaffMemberId) -> None: ...
    def lines(self, author: StaffMemberId) -> Sequence[DraftLine]: ...


class Summaries(Protocol):
    """The progress summaries: projects and frozen versions."""

    def get(self, summary: SummaryId) -> ProgressSummary: ...
    def keep(self, summary: ProgressSummary) -> None: ...
    def of_young_person(self, young_person: YoungPersonId) -> Sequence[ProgressSummary]: ...
    def next_version(self, young_person: YoungPersonId) -> int: ...
    def freeze(self, summary: ProgressSummary, data: bytes, pdf: bytes) -> None:
        """Keep the frozen data and the PDF's bytes of a validated version, once."""

    def frozen_pdf(self, summary: SummaryId) -> bytes: ...
    def frozen_data(self, summary: SummaryId) -> bytes: ...


class Bin(Protocol):
    """What was deleted, whole, until the rule of retention erases it."""

    def take(self, entry: BinEntry) -> None:
        """Take a record and all that hangs on it out of the other lists and keep it here."""

    def put_back(self, entry: BinEntryId) -> BinEntry:
        """Put everything of an entry back where it was.

        Raises:
            ParentMissing: what it stands on is not there.
        """

    def get(self, entry: BinEntryId) -> BinEntry: ...
    def lines(self) -> Sequence[BinLine]:
        """Return what is in the bin, the last one first."""

    def deleted_before(self, instant: datetime) -> Sequence[BinEntry]: ...
    def erase(self, erased: Iterable[Erased]) -> int:
        """Erase records for good, in the bin and out of it; return how many were there."""


class Search(Protocol):
    """Finding people by name until the full text is indexed."""

    def people(self, words: Sequence[str], limit: int) -> Sequence[PersonHit]:
        """Return young people and mentors with a name word that begins with each of ``words``."""

    def counts(self) -> Counts: ...


class VaultSettings(Protocol):
    """What a vault remembers of itself, the same on every computer."""

    def get(self, name: str) -> str:
        """Return what is kept under ``name``, or nothing."""

    def keep(self, name: str, value: str) -> None:
        """Keep ``value`` under ``name``; nothing forgets it."""

    def last_written(self) -> datetime | None:
        """Return the latest instant that records bear; None where there is none."""


class UnitOfWork(Protocol):
    """One transaction: nothing is kept unless :meth:`commit` is called."""

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
    def drafts(self) -> Drafts: ...
    @property
    def summaries(self) -> Summaries: ...
    @property
    def bin(self) -> Bin: ...
    @property
    def search(self) -> Search: ...
    @property
    def settings(self) -> VaultSettings: ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def commit(self) -> None:
        """Keep everything; returns only once it stands on disk."""


class OpenVault(Protocol):
    """An unlocked vault; lives on the database thread."""

    @property
    def vault_id(self) -> str: ...
    @property
    def is_read_only(self) -> bool: ...

    def reading(self) -> UnitOfWork:
        """Begin a transaction that only reads."""

    def writing(self) -> UnitOfWork:
        """Begin a transaction that may write."""

    def checkpoint(self) -> None:
        """Fold the log back into the base file."""

    def sequence(self) -> int:
        """Return the number of the last change."""

    def seal(self, words: bytes) -> bytes:
        """Return ``words`` so that this vault alone reads them again; touches no disk."""

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed.

        Raises:
            TextDamaged: nothing of the kind, or no longer whole.
            TextForeign: another vault sealed it.
        """

    def backup_source(self) -> Source:
        """Return what a backup is made from, for another thread, which closes it."""

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
