"""The records of the mentoring framework, and what their forms hold.

They keep days and kinds of evidence, never a paper: the legal file is the département's.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import (
    CONSENT_EVIDENCE,
    AgreementState,
    AssessmentOutcome,
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
)
from mentordesk.domain.meetings import PlaceKind
from mentordesk.domain.pairs import DEFAULT_RHYTHM_DAYS

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.domain.framework_codes import ClosureReason, PauseReason, Who
    from mentordesk.domain.identity import (
        AgreementId,
        AssessmentId,
        AssociationId,
        ConsentId,
        FrameworkAgreementId,
        HolderId,
        PairId,
        PairMoveId,
        StaffMemberId,
        YoungPersonId,
    )
    from mentordesk.domain.pairs import PairState

PARENTS = frozenset({HolderRole.MOTHER, HolderRole.FATHER, HolderRole.PARENT})

ROLES: dict[Authority, dict[HolderRole, int]] = {
    Authority.BOTH_PARENTS: dict.fromkeys(PARENTS, 2),
    Authority.ONE_PARENT: dict.fromkeys(PARENTS, 1),
    Authority.GUARDIAN: {HolderRole.GUARDIAN: 2},
    Authority.STATE_WARD: {HolderRole.GUARDIAN: 1, HolderRole.FAMILY_COUNCIL: 1},
}
"""Which capacities fit each kind of authority, and how many at most hold one at a time."""


class Standing(StrEnum):
    """Where one act of one person stands."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class FrameworkAgreement:
    """The agreement between the département and an association; without an end it still holds.

    Attributes:
        capacity_checked_on: the day on which it was checked that the association can do it.
        reference: the number of the agreement, never a name.
    """

    id: FrameworkAgreementId
    association: AssociationId
    signed_on: date
    until_on: date | None = None
    capacity_checked_on: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class NeedsAssessment:
    """One assessment of the situation of a young person; each year has its own.

    Attributes:
        done_by: who did it, by function.
    """

    id: AssessmentId
    young_person: YoungPersonId
    assessed_on: date
    done_by: str
    outcome: AssessmentOutcome
    evidence: Evidence | None
    author: StaffMemberId
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class AuthorityHolder:
    """Somebody who holds parental authority; an address is never kept.

    Attributes:
        since: the first day; None when it has always been so.
        until: the last day; None while it goes on.
    """

    id: HolderId
    young_person: YoungPersonId
    role: HolderRole
    name: str = ""
    since: date | None = None
    until: date | None = None
    position: int = 0

    def holds_on(self, day: date) -> bool:
        """Whether the authority is held on ``day``, the first and the last one included."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Consent:
    """One act of one person for one pair: an information, an opinion, an adhesion, an agreement.

    Attributes:
        holder: who of the holders of parental authority; None for the young person.
        youth_words: the young person's own words.
        recorded_at: when the act was last recorded, its withdrawal included.
    """

    id: ConsentId
    young_person: YoungPersonId
    pair: PairId
    holder: HolderId | None
    kind: ConsentKind
    asked_on: date | None
    given_on: date | None
    refused_on: date | None
    withdrawn_on: date | None
    evidence: Evidence | None
    youth_words: str
    author: StaffMemberId
    recorded_at: datetime

    @property
    def standing(self) -> Standing:
        """Where it stands; an agreement that nothing written shows has only been asked for."""
        if self.withdrawn_on is not None:
            return Standing.WITHDRAWN
        if self.refused_on is not None:
            return Standing.REFUSED
        written = self.evidence in CONSENT_EVIDENCE[ConsentKind.AGREEMENT]
        if self.given_on is not None and (self.kind is not ConsentKind.AGREEMENT or written):
            return Standing.GIVEN
        asked = self.asked_on is not None or self.given_on is not None
        return Standing.ASKED if asked else Standing.NOT_ASKED


@dataclass(frozen=True, slots=True)
class IndividualAgreement:
    """One version of the agreement between the young person, the service and the operator.

    Attributes:
        version: 1 for the first; an amended one is followed by the next.
        until_on: the planned end of the mentoring.
        usual_minutes: the usual length of a meeting, in minutes.
    """

    id: AgreementId
    young_person: YoungPersonId
    pair: PairId
    version: int
    state: AgreementState
    starts_on: date | None
    until_on: date | None
    rhythm_days: int
    usual_minutes: int
    usual_place: PlaceKind
    terms: str
    young_person_signed_on: date | None
    service_signed_on: date | None
    operator_signed_on: date | None
    ended_on: date | None
    author: StaffMemberId
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class PairMove:
    """One move in the life of a pair, as it was recorded.

    Attributes:
        by_whom: who refused or withdrew.
        returns_on: when a pause was to end.
    """

    id: PairMoveId
    young_person: YoungPersonId
    pair: PairId
    from_state: PairState
    to_state: PairState
    moved_on: date
    reason: PauseReason | ClosureReason | None
    by_whom: Who | None
    returns_on: date | None
    author: StaffMemberId
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class FrameworkAgreementDraft:
    """What the form of an association's framework agreement holds."""

    signed_on: date | None
    until_on: date | None = None
    capacity_checked_on: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentDraft:
    """What the form of an assessment holds."""

    assessed_on: date | None
    done_by: str
    outcome: AssessmentOutcome = AssessmentOutcome.FAVOURABLE
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class HolderDraft:
    """What one row of the form of the holders holds; ``id`` of a recorded one."""

    role: HolderRole
    name: str = ""
    since: date | None = None
    until: date | None = None
    id: HolderId | None = None


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """What the form of one act holds; without a holder it is the young person's."""

    kind: ConsentKind
    holder: HolderId | None = None
    asked_on: date | None = None
    given_on: date | None = None
    refused_on: date | None = None
    evidence: Evidence | None = None
    youth_words: str = ""


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """What the form of an individual agreement holds."""

    starts_on: date | None
    until_on: date | None = None
    rhythm_days: int = DEFAULT_RHYTHM_DAYS
    usual_minutes: int = 90
    usual_place: PlaceKind = PlaceKind.ESTABLISHMENT
    terms: str = ""
