"""What is known of a mentoring when its framework is judged, and who has to agree to it.

The facts are plain values: whoever reads the records fills them in.
"""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    Authority,
    ConsentKind,
    HolderRole,
    Who,
)
from mentordesk.domain.framework_records import PARENTS, Standing
from mentordesk.domain.framework_rules import RuleCode, rule_on
from mentordesk.domain.pairs import PairState
from mentordesk.domain.periods import months_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from mentordesk.domain.framework_codes import (
        ClosureReason,
        OperatorKind,
        PauseReason,
        TalkOutcome,
    )
    from mentordesk.domain.framework_records import (
        AuthorityHolder,
        Consent,
        IndividualAgreement,
        NeedsAssessment,
    )
    from mentordesk.domain.identity import HolderId, MentorId

BEGUN = frozenset({PairState.ACTIVE, PairState.PAUSED, PairState.CLOSING, PairState.CLOSED})
"""The states that no pair has before its first meeting."""


class AuthorityVariant(StrEnum):
    """Whose agreement a mentoring needs on a day."""

    BOTH_PARENTS = "both_parents"
    ONE_PARENT = "one_parent"
    GUARDIAN = "guardian"
    STATE_WARD = "state_ward"
    YOUNG_ADULT = "young_adult"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PairLife:
    """What the path of a pair reads and changes; the fields are those of a ``Pair``.

    Attributes:
        opened_on: when the path was opened; None for a pair that was recorded as begun.
        started_on: the day of the first meeting, and before it the day of the opening.
        reason: of the present pause, or of the end.
        returns_on: when the present pause is to end.
    """

    state: PairState
    started_on: date
    opened_on: date | None = None
    mentor: MentorId | None = None
    operator_kind: OperatorKind | None = None
    planned_end_on: date | None = None
    ended_on: date | None = None
    reason: PauseReason | ClosureReason | None = None
    returns_on: date | None = None

    @property
    def is_framed(self) -> bool:
        """Whether the pair came by the path, so that the guards of the path hold for it."""
        return self.opened_on is not None


@dataclass(frozen=True, slots=True)
class Certificate:
    """The days of a mentor's background certificate, never the paper.

    Attributes:
        mentor_began_on: the day of the mentor's first meeting with anybody; None before it.
    """

    issued_on: date
    verified_on: date | None = None
    mentor_began_on: date | None = None

    @property
    def start_before(self) -> date:
        """The day before which a first mentoring can start with it (art. in the rules)."""
        return months_after(self.issued_on, rule_on(RuleCode.VETTING_START, self.issued_on).months)

    @property
    def renew_on(self) -> date:
        """The day from which another one is needed."""
        rule = rule_on(RuleCode.VETTING_RENEWAL, self.issued_on)
        return months_after(self.issued_on, rule.months)

    def is_fresh_for(self, start: date) -> bool:
        """Whether it was young enough when the mentor first met a young person.

        The age counts at the first meeting with anybody, for those that began under the rule; a
        certificate that is newer than that meeting is a renewal.
        """
        began = min(self.mentor_began_on or start, start)
        if not rule_on(RuleCode.VETTING_START, began).holds_on(began):
            return True
        return began < self.issued_on or began < self.start_before

    def allows(self, day: date) -> bool:
        """Whether a mentoring could start on ``day`` with it as it was then."""
        verified = self.verified_on is not None and self.verified_on <= day
        return verified and self.issued_on <= day < self.renew_on and self.is_fresh_for(day)


@dataclass(frozen=True, slots=True)
class ClosingFacts:
    """What was prepared for a good ending.

    Attributes:
        is_answered: the questionnaire was answered, or the young person does not want to.
        is_rated: each goal has its last rating, or is said not to be rated again.
        keeps_in_touch: the rule for keeping in touch was chosen, « none » included.
    """

    talk_planned_on: date | None = None
    talk_outcome: TalkOutcome | None = None
    is_answered: bool = False
    is_rated: bool = False
    keeps_in_touch: bool = False


@dataclass(frozen=True, slots=True)
class FrameworkFacts:
    """Everything that the framework of one young person, and of one pair, is judged by.

    Attributes:
        lower_secondary_on: the day of entry into collège.
        consents: those of this pair.
        agreement: the present version of the individual agreement.
        certificate: of the pair's mentor; None when no day is known.
        has_goal: whether the young person has a goal, if only a draft.
        held_on: the days of the meetings that were held; of a pair that has begun, the first one
            and those before its start are enough.
        moved_on: the day of the pair's last move.
    """

    birth_date: date | None = None
    lower_secondary_on: date | None = None
    arrived_on: date | None = None
    authority: Authority | None = None
    holders: Sequence[AuthorityHolder] = ()
    assessments: Sequence[NeedsAssessment] = ()
    pair: PairLife | None = None
    consents: Sequence[Consent] = ()
    agreement: IndividualAgreement | None = None
    certificate: Certificate | None = None
    has_goal: bool = False
    held_on: Sequence[date] = ()
    closing: ClosingFacts = ClosingFacts()
    moved_on: date | None = None

    def consent(self, kind: ConsentKind, holder: HolderId | None) -> Consent | None:
        """Return the act of that person that counts: the one that was recorded last."""
        found = [one for one in self.consents if (one.kind, one.holder) == (kind, holder)]
        return max(found, key=lambda one: (one.recorded_at, one.id), default=None)

    @property
    def has_begun(self) -> bool:
        """Whether the pair has had its first meeting within the framework, or came as begun."""
        if self.pair is None:
            return False
        ended_early = self.pair.state is PairState.ENDED_EARLY
        return self.pair.state in BEGUN or (
            ended_early and (not self.pair.is_framed or bool(self.held_on))
        )


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who is informed and whose agreement is needed.

    Attributes:
        holder: None for the young person, and for a holder whom the file does not name yet.
    """

    who: Who
    holder: HolderId | None = None

    @property
    def is_known(self) -> bool:
        """Whether the file says who it is."""
        return self.who is Who.YOUNG_PERSON or self.holder is not None


YOUNG_PERSON = Signer(Who.YOUNG_PERSON)


def birthday_on(born: date, age: int) -> date:
    """Return the day on which somebody reaches an age; born on 29 February, it is 1 March.

    ``people.age_on`` counts in the same way.
    """
    year = born.year + age
    if (born.month, born.day) == (2, 29) and not isleap(year):
        return date(year, 3, 1)
    return born.replace(year=year)


def variant_on(born: date | None, authority: Authority | None, day: date) -> AuthorityVariant:
    """Return whose agreement is needed on ``day``: the young adult's own from the 18th birthday."""
    adult = rule_on(RuleCode.AGREEMENT_YOUNG_ADULT, day).from_age
    if born is not None and day >= birthday_on(born, adult):
        return AuthorityVariant.YOUNG_ADULT
    return AuthorityVariant.UNKNOWN if authority is None else AuthorityVariant(authority.value)


_NEEDED: dict[Authority, tuple[tuple[frozenset[HolderRole], int, Who], ...]] = {
    Authority.BOTH_PARENTS: ((PARENTS, 2, Who.PARENT),),
    Authority.ONE_PARENT: ((PARENTS, 1, Who.PARENT),),
    Authority.GUARDIAN: ((frozenset({HolderRole.GUARDIAN}), 1, Who.GUARDIAN),),
    Authority.STATE_WARD: (
        (frozenset({HolderRole.GUARDIAN}), 1, Who.GUARDIAN),
        (frozenset({HolderRole.FAMILY_COUNCIL}), 1, Who.FAMILY_COUNCIL),
    ),
}
"""How many of which capacities have to agree at least, and as whom one who lacks is named."""


def required_signers(
    variant: AuthorityVariant, holders: Sequence[AuthorityHolder], day: date
) -> tuple[Signer, ...]:
    """Return whose written agreement is needed on ``day``; nobody while that is unknown.

    Holders whom the file does not name yet are among them, without an identifier.
    """
    if variant is AuthorityVariant.YOUNG_ADULT:
        return (YOUNG_PERSON,)
    if variant is AuthorityVariant.UNKNOWN:
        return ()
    present = sorted((one for one in holders if one.holds_on(day)), key=lambda one: one.position)
    signers: list[Signer] = []
    for roles, needed, stand_in in _NEEDED[Authority(variant.value)]:
        named = [Signer(Who(one.role.value), one.id) for one in present if one.role in roles]
        signers += named + [Signer(stand_in)] * (needed - len(named))
    return tuple(signers)


def eligible_on(born: date | None, lower_secondary_on: date | None) -> date | None:
    """Return the day from which mentoring is proposed: at 11, or earlier at entry to collège."""
    age = rule_on(RuleCode.ASSESSMENT, date.max).from_age
    birthday = None if born is None else birthday_on(born, age)
    return min((day for day in (birthday, lower_secondary_on) if day is not None), default=None)


def last_assessment(facts: FrameworkFacts, day: date) -> NeedsAssessment | None:
    """Return the last assessment up to ``day``."""
    known = (one for one in facts.assessments if one.assessed_on <= day)
    return max(known, key=lambda one: (one.assessed_on, one.recorded_at), default=None)


def assessment_due_on(facts: FrameworkFacts, day: date) -> date | None:
    """Return when the assessment is due: the first one, then a year after the last.

    Whoever arrives when mentoring must already be proposed is assessed on arrival. Nothing is due
    from the 21st birthday on, nor while nothing says how old the young person is.
    """
    rule = rule_on(RuleCode.ASSESSMENT, day)
    last = last_assessment(facts, day)
    if last is not None:
        due: date | None = months_after(last.assessed_on, rule.months)
    else:
        due = eligible_on(facts.birth_date, facts.lower_secondary_on)
        if due is not None and facts.arrived_on is not None:
            due = max(due, facts.arrived_on)
    if facts.birth_date is None or due is None:
        return due
    over = birthday_on(facts.birth_date, rule.until_age)
    return None if max(due, day) >= over else due


def withdrawals(facts: FrameworkFacts, today: date) -> Iterator[tuple[Signer, date]]:
    """Yield who withdrew an adhesion or a required agreement, and when.

    What a holder withdraws counts when that agreement was needed on that day; while it is unknown
    who holds the authority, each present holder's counts. It counts no more when somebody else
    agrees ``today`` and all of those agreed, one of them later: a young adult, another guardian.
    """
    variant = variant_on(facts.birth_date, facts.authority, today)
    signers = required_signers(variant, facts.holders, today)
    holders = {one.id: one for one in facts.holders}
    for kind, holder in dict.fromkeys((act.kind, act.holder) for act in facts.consents):
        act = facts.consent(kind, holder)
        binding = kind is ConsentKind.AGREEMENT or (kind is ConsentKind.ADHESION and not holder)
        if act is None or act.withdrawn_on is None or not binding:
            continue
        signer = YOUNG_PERSON
        if holder is not None:
            if not _was_needed(facts, holder, act.withdrawn_on):
                continue
            signer = Signer(Who(holders[holder].role.value), holder)
        own = kind is ConsentKind.ADHESION and variant is not AuthorityVariant.YOUNG_ADULT
        asked = own or (kind is ConsentKind.AGREEMENT and signer in signers)
        if asked or not _agreed_since(facts, signers, (act.withdrawn_on, act.recorded_at)):
            yield signer, act.withdrawn_on


def _was_needed(facts: FrameworkFacts, holder: HolderId, day: date) -> bool:
    variant = variant_on(facts.birth_date, facts.authority, day)
    if variant is AuthorityVariant.UNKNOWN:
        return any(one.id == holder and one.holds_on(day) for one in facts.holders)
    return holder in {one.holder for one in required_signers(variant, facts.holders, day)}


def _agreed_since(
    facts: FrameworkFacts, signers: Sequence[Signer], since: tuple[date, datetime]
) -> bool:
    acts = [facts.consent(ConsentKind.AGREEMENT, one.holder) for one in signers if one.is_known]
    days = [
        (act.given_on, act.recorded_at)
        for act in acts
        if act is not None and act.given_on is not None and act.standing is Standing.GIVEN
    ]
    return bool(signers) and len(days) == len(signers) and max(days) > since


def framed_on(facts: FrameworkFacts, day: date) -> date | None:
    """Return when the last thing that had to stand before the first meeting was there.

    Whose agreement is needed is judged as of ``day``. None while something has no day yet; whether
    the certificate was young enough is another question (:meth:`Certificate.allows`).
    """
    variant = variant_on(facts.birth_date, facts.authority, day)
    signers = required_signers(variant, facts.holders, day)
    favourable = AssessmentOutcome.FAVOURABLE
    first = (one.assessed_on for one in facts.assessments if one.outcome is favourable)
    found = [min(first, default=None), *_consented_on(facts, variant, signers)]
    signed, certificate = facts.agreement, facts.certificate
    if not signers or signed is None or certificate is None or certificate.verified_on is None:
        return None
    found += [signed.young_person_signed_on, signed.service_signed_on, signed.operator_signed_on]
    found += [certificate.issued_on, certificate.verified_on]
    days = [one for one in found if one is not None]
    return max(days) if len(days) == len(found) else None


def _consented_on(
    facts: FrameworkFacts, variant: AuthorityVariant, signers: Sequence[Signer]
) -> Iterator[date | None]:
    asked = [(ConsentKind.AGREEMENT, signer) for signer in signers]
    asked += [(ConsentKind.INFORMATION, signer) for signer in {*signers, YOUNG_PERSON}]
    if variant is not AuthorityVariant.YOUNG_ADULT:
        asked += [(kind, YOUNG_PERSON) for kind in (ConsentKind.OPINION, ConsentKind.ADHESION)]
    for kind, signer in asked:
        act = facts.consent(kind, signer.holder) if signer.is_known else None
        yield None if act is None or act.refused_on else act.given_on


def first_in_frame(facts: FrameworkFacts, day: date) -> date | None:
    """Return the first meeting that was held when everything before it stood; None if none was."""
    begun, certificate = framed_on(facts, day), facts.certificate
    if begun is None or certificate is None:
        return None
    fitting = (one for one in facts.held_on if begun <= one <= day and certificate.allows(one))
    return min(fitting, default=None)
