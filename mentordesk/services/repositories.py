"""What a transaction lets the use cases read and keep, as protocols that the storage fills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from mentordesk.domain.access import Within
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


class YoungPeople(Protocol):
    """The young people's records and where they lived."""

    def get(self, young_person: YoungPersonId) -> YoungPerson: ...
    def by_number(self, number: int) -> YoungPerson: ...
    def next_number(self) -> int: ...
    def keep(self, young_person: YoungPerson) -> None: ...
    def likely(
        self,
        first_name: str,
        last_name: str,
        born: date | None = None,
        *,
        within: Within | None = None,
    ) -> Sequence[YoungPerson]:
        """Return those with a name that begins alike, or born that day, to be compared."""

    def followed_by(self, member: StaffMemberId) -> Sequence[YoungPersonId]:
        """Return those whose key worker is ``member``, former ones too."""

    def placements_of(self, young_person: YoungPersonId) -> Sequence[Placement]:
        """Return the stays, the latest first."""

    def find_placement(self, placement: PlacementId) -> Placement | None: ...
    def keep_placement(self, placement: Placement) -> None: ...
    def remove_placement(self, placement: PlacementId) -> None: ...
    def lines(
        self, *, archived: bool, within: Within | None = None
    ) -> Sequence[YoungPersonLine]: ...


class Mentors(Protocol):
    """The mentors' records."""

    def get(self, mentor: MentorId) -> Mentor: ...
    def next_number(self) -> int: ...
    def keep(self, mentor: Mentor) -> None: ...
    def likely(
        self, first_name: str, last_name: str, *, within: Within | None = None
    ) -> Sequence[Mentor]: ...
    def lines(
        self, *, archived: bool, within: Within | None = None, named: Within | None = None
    ) -> Sequence[MentorLine]:
        """Return the mentors of those ``within`` reach, with no other young people ``named``."""


class Pairs(Protocol):
    """The pairs."""

    def get(self, pair: PairId) -> Pair: ...
    def keep(self, pair: Pair) -> None: ...
    def of_young_person(self, young_person: YoungPersonId) -> Sequence[Pair]: ...
    def lines(
        self,
        *,
        last_logged_first: bool = True,
        limit: int = 5000,
        within: Within | None = None,
    ) -> Sequence[PairLine]:
        """Return the open pairs of those who are followed, the one last written about first.

        One that is still prepared is among them once it has a mentor: its first meeting is
        recorded before it begins.
        """

    def of_mentor(self, mentor: MentorId, *, within: Within | None = None) -> Sequence[PairLine]:
        """Return the pairs of a mentor, ended ones too, latest first."""

    def line(self, pair: PairId) -> PairLine: ...
    def silent(
        self, today: date, limit: int, *, within: Within | None = None
    ) -> Sequence[PairLine]:
        """Return the open pairs whose silence needs attention by ``today``, longest first."""

    def count_silent(self, today: date, *, within: Within | None = None) -> int: ...


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
    def planned_lines(
        self, first: date, last: date, limit: int, *, within: Within | None = None
    ) -> Sequence[MeetingLine]:
        """Return the meetings that are still only planned from ``first`` to ``last``."""

    def count_planned(self, first: date, last: date, *, within: Within | None = None) -> int: ...
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
    def keep_rating(self, rating: Rating, at: datetime) -> int | None:
        """Keep a rating; return the value of the one of that day whose place it takes, if any."""

    def ratings_of_meeting(self, meeting: MeetingId) -> Sequence[Rating]: ...
    def take_ratings(self, meeting: MeetingId) -> Sequence[Rating]:
        """Take the ratings of a meeting away and return them."""

    def return_ratings(self, ratings: Sequence[Rating], at: datetime) -> None:
        """Bring back what was taken; where somebody rated anew meanwhile, the new one stands."""

    def unrated_since(
        self, day: date, limit: int, *, within: Within | None = None
    ) -> Sequence[AttentionGoal]:
        """Return active goals whose last rating (or start) lies before ``day``, oldest first."""

    def count_unrated_since(self, day: date, *, within: Within | None = None) -> int: ...


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
    def lines(self, author: StaffMemberId, *, within: Within | None = None) -> Sequence[DraftLine]:
        """Return the author's drafts, the last one first; those about nobody yet, too."""


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
    def lines(self, *, within: Within | None = None, own_only: bool = False) -> Sequence[BinLine]:
        """Return what is in the bin, the last one first.

        Args:
            within: whose account looks, where it does not reach everybody.
            own_only: show it nothing but what its holder deleted.
        """

    def is_within(self, entry: BinEntryId, within: Within, *, own_only: bool = False) -> bool:
        """Whether :meth:`lines` shows this entry to that account."""

    def deleted_before(self, instant: datetime) -> Sequence[BinEntry]: ...
    def erase(self, erased: Iterable[Erased]) -> int:
        """Erase records for good, in the bin and out of it; return how many were there."""


class Search(Protocol):
    """Finding people by name until the full text is indexed."""

    def people(
        self,
        words: Sequence[str],
        limit: int,
        *,
        within: Within | None = None,
        mentors_within: Within | None = None,
    ) -> Sequence[PersonHit]:
        """Return young people and mentors with a name word that begins with each of ``words``."""

    def counts(self, *, within: Within | None = None) -> Counts: ...


class VaultSettings(Protocol):
    """What a vault remembers of itself, the same on every computer."""

    def get(self, name: str) -> str:
        """Return what is kept under ``name``, or nothing."""

    def keep(self, name: str, value: str) -> None:
        """Keep ``value`` under ``name``; nothing forgets it."""

    def last_written(self) -> datetime | None:
        """Return the latest instant that records bear; None where there is none."""
