"""What a transaction lets the use cases read and keep, as protocols that the storage fills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from mentordesk.domain.access import Within
    from mentordesk.domain.accounts import AccessGrant, Account
    from mentordesk.domain.bin import BinEntry, Erased
    from mentordesk.domain.drafts import Draft, DraftKind
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import (
        AccountId,
        AssociationId,
        BinEntryId,
        DraftId,
        FosterFamilyId,
        GoalId,
        GrantId,
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
