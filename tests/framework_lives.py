"""Facts of made-up mentorings: a complete frame, from which tests take things away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import (
    AgreementState,
    AssessmentOutcome,
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
    OperatorKind,
)
from mentordesk.domain.framework_facts import (
    Certificate,
    ClosingFacts,
    FrameworkFacts,
    PairLife,
)
from mentordesk.domain.framework_records import (
    AuthorityHolder,
    Consent,
    IndividualAgreement,
    NeedsAssessment,
)
from mentordesk.domain.identity import (
    AgreementId,
    AssessmentId,
    ConsentId,
    HolderId,
    MentorId,
    PairId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.meetings import PlaceKind
from mentordesk.domain.pairs import PairState

if TYPE_CHECKING:
    from collections.abc import Iterable

TODAY = date(2026, 11, 24)
BORN = date(2013, 5, 10)
OPENED = date(2026, 9, 1)
YOUNG, PAIR, STAFF = YoungPersonId("young"), PairId("pair"), StaffMemberId("staff")
AT = datetime(2026, 9, 1, 12, tzinfo=UTC)

ROLES_OF = {
    Authority.BOTH_PARENTS: (HolderRole.MOTHER, HolderRole.FATHER),
    Authority.ONE_PARENT: (HolderRole.MOTHER,),
    Authority.GUARDIAN: (HolderRole.GUARDIAN,),
    Authority.STATE_WARD: (HolderRole.GUARDIAN, HolderRole.FAMILY_COUNCIL),
}


def holder(
    role: HolderRole, until: date | None = None, since: date | None = None
) -> AuthorityHolder:
    return AuthorityHolder(HolderId(role.value), YOUNG, role, since=since, until=until)


def holders_of(authority: Authority) -> tuple[AuthorityHolder, ...]:
    return tuple(holder(role) for role in ROLES_OF[authority])


def assessment(
    day: date, outcome: AssessmentOutcome = AssessmentOutcome.FAVOURABLE
) -> NeedsAssessment:
    identity = AssessmentId(f"assessment-{day}")
    return NeedsAssessment(
        identity, YOUNG, day, "service de l’ASE", outcome, Evidence.REPORT, STAFF, AT
    )


SHOWN = {
    ConsentKind.INFORMATION: Evidence.INTERVIEW,
    ConsentKind.OPINION: Evidence.SAID,
    ConsentKind.ADHESION: Evidence.SAID,
    ConsentKind.AGREEMENT: Evidence.SIGNED_FORM,
}


def consent(
    kind: ConsentKind, whose: HolderId | None = None, given: date | None = OPENED, number: int = 0
) -> Consent:
    at = AT + timedelta(minutes=number)
    identity = ConsentId(f"{number:04}-{kind}-{whose}")
    return Consent(
        identity, YOUNG, PAIR, whose, kind, given, given, None, None, SHOWN[kind], "", STAFF, at
    )


def consents_of(holders: Iterable[AuthorityHolder], given: date = OPENED) -> tuple[Consent, ...]:
    own = (ConsentKind.INFORMATION, ConsentKind.OPINION, ConsentKind.ADHESION)
    theirs = (ConsentKind.INFORMATION, ConsentKind.AGREEMENT)
    return (
        *(consent(kind, None, given) for kind in own),
        *(consent(kind, one.id, given) for one in holders for kind in theirs),
    )


def agreement(
    signed: date | None = OPENED, until: date | None = date(2027, 8, 31)
) -> IndividualAgreement:
    return IndividualAgreement(
        AgreementId("agreement"), YOUNG, PAIR, 1, AgreementState.SIGNED, signed, until, 14, 90,
        PlaceKind.LIBRARY, "", signed, signed, signed, None, STAFF, AT,
    )  # fmt: skip


def pair(state: PairState = PairState.SIGNED, opened: date | None = OPENED) -> PairLife:
    operator = OperatorKind.ASSOCIATION
    return PairLife(state, OPENED, opened, MentorId("mentor"), operator)


def whole(authority: Authority | None = Authority.BOTH_PARENTS) -> FrameworkFacts:
    """Return the facts of a signed pair that lacks nothing but its first meeting."""
    holders = () if authority is None else holders_of(authority)
    return FrameworkFacts(
        birth_date=BORN,
        authority=authority,
        holders=holders,
        assessments=(assessment(OPENED),),
        pair=pair(),
        consents=consents_of(holders),
        agreement=agreement(),
        certificate=Certificate(date(2026, 8, 1), date(2026, 8, 15)),
        has_goal=True,
        closing=ClosingFacts(),
    )


def young_adult() -> FrameworkFacts:
    """Return the same of somebody of 19, who agrees alone."""
    facts = whole(None)
    own = (ConsentKind.INFORMATION, ConsentKind.AGREEMENT)
    return replace(
        facts, birth_date=date(2007, 5, 10), consents=tuple(consent(kind) for kind in own)
    )


def without(facts: FrameworkFacts, kind: ConsentKind, whose: HolderId | None) -> FrameworkFacts:
    kept = tuple(one for one in facts.consents if (one.kind, one.holder) != (kind, whose))
    return replace(facts, consents=kept)
