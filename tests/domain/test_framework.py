"""The seven steps: who agrees, what is due when, what blocks, what lacks all the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.framework import framework_of
from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
    MissingCode,
    Remedy,
    Who,
)
from mentordesk.domain.framework_facts import (
    AuthorityVariant,
    Certificate,
    FrameworkFacts,
    Signer,
    assessment_due_on,
    birthday_on,
    eligible_on,
    required_signers,
    variant_on,
    withdrawals,
)
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Done, Status
from mentordesk.domain.pairs import PairState
from mentordesk.domain.people import age_on
from mentordesk.domain.periods import months_after, months_before
from tests.framework_lives import (
    BORN,
    OPENED,
    ROLES_OF,
    TODAY,
    agreement,
    assessment,
    consent,
    consents_of,
    holder,
    holders_of,
    pair,
    whole,
    without,
    young_adult,
)

if TYPE_CHECKING:
    from mentordesk.domain.framework_steps import StepState

DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
DAY = timedelta(days=1)


def step(facts: FrameworkFacts, which: Step, today: date = TODAY) -> StepState:
    return framework_of(facts, today).of(which)


def lacks(facts: FrameworkFacts, today: date = TODAY) -> list[tuple[MissingCode, Who | None]]:
    found = framework_of(facts, today).missing_until(Step.INDIVIDUAL_AGREEMENT)
    return [(one.code, one.who) for one in found]


def codes(facts: FrameworkFacts, which: Step, today: date = TODAY) -> list[MissingCode]:
    return [one.code for one in step(facts, which, today).missing]


# ------------------------------------------------------------------------------- whose agreement


@pytest.mark.parametrize("authority", list(Authority))
def test_who_agrees_is_who_holds_the_authority(authority: Authority) -> None:
    facts = whole(authority)
    signers = required_signers(AuthorityVariant(authority.value), facts.holders, TODAY)
    assert [one.who.value for one in signers] == [role.value for role in ROLES_OF[authority]]
    assert all(one.is_known for one in signers)
    assert lacks(facts) == []
    for one in signers:
        found = lacks(without(facts, ConsentKind.AGREEMENT, one.holder))
        assert found == [(MissingCode.NO_AGREEMENT, one.who)]


def test_a_young_adult_agrees_alone_and_is_informed_alone() -> None:
    facts = replace(young_adult(), holders=holders_of(Authority.BOTH_PARENTS))
    assert framework_of(facts, TODAY).variant is AuthorityVariant.YOUNG_ADULT
    assert lacks(facts) == []
    assert step(facts, Step.ADHESION).status is Status.NOT_NEEDED
    own = without(facts, ConsentKind.AGREEMENT, None)
    assert lacks(own) == [(MissingCode.NO_AGREEMENT, Who.YOUNG_PERSON)]


def test_from_the_18th_birthday_on_the_parents_agreements_count_no_more() -> None:
    facts = replace(whole(), birth_date=date(2008, 11, 24))
    assert lacks(facts, TODAY - DAY) == []
    assert lacks(facts) == [(MissingCode.NO_AGREEMENT, Who.YOUNG_PERSON)]
    own = consent(ConsentKind.AGREEMENT, None, TODAY, 1)
    assert lacks(replace(facts, consents=(*facts.consents, own))) == []


def test_whoever_holds_the_authority_has_to_be_said_first() -> None:
    facts = replace(whole(), authority=None)
    assert framework_of(facts, TODAY).variant is AuthorityVariant.UNKNOWN
    assert lacks(facts) == [(MissingCode.NO_AUTHORITY, None)]
    [missing] = framework_of(facts, TODAY).missing_until(Step.AGREEMENT)
    assert missing.remedy is Remedy.HOLDERS
    assert codes(facts, Step.AGREEMENT) == [MissingCode.NO_AUTHORITY]


def test_a_holder_whom_the_file_does_not_name_lacks_too() -> None:
    facts = whole()
    mother = (facts.holders[0],)
    assert lacks(replace(facts, holders=mother)) == [(MissingCode.NO_AUTHORITY, Who.PARENT)]
    ward = replace(whole(Authority.STATE_WARD), holders=(holder(HolderRole.GUARDIAN),))
    assert lacks(ward) == [(MissingCode.NO_AUTHORITY, Who.FAMILY_COUNCIL)]


def test_only_those_who_hold_the_authority_on_the_day_are_asked() -> None:
    former = holder(HolderRole.MOTHER, until=TODAY - DAY)
    later = holder(HolderRole.FATHER, since=TODAY + DAY)
    ones = (former, later, holder(HolderRole.PARENT))
    signers = required_signers(AuthorityVariant.ONE_PARENT, ones, TODAY)
    assert signers == (Signer(Who.PARENT, ones[2].id),)


def test_the_variant_turns_on_the_birthday_itself() -> None:
    born = date(2008, 2, 29)
    assert variant_on(born, Authority.GUARDIAN, date(2026, 2, 28)) is AuthorityVariant.GUARDIAN
    assert variant_on(born, Authority.GUARDIAN, date(2026, 3, 1)) is AuthorityVariant.YOUNG_ADULT
    assert variant_on(None, Authority.STATE_WARD, TODAY) is AuthorityVariant.STATE_WARD


@given(DAYS, st.integers(0, 30))
def test_a_birthday_is_the_first_day_of_an_age(born: date, age: int) -> None:
    day = birthday_on(born, age)
    assert age_on(born, day) == age
    assert age_on(born, day - DAY) == age - 1


# ---------------------------------------------------------------------------------- assessment


@pytest.mark.parametrize(
    ("born", "entry", "arrived", "due"),
    [
        (BORN, None, None, date(2024, 5, 10)),
        (BORN, date(2024, 9, 1), None, date(2024, 5, 10)),
        (BORN, date(2023, 9, 1), None, date(2023, 9, 1)),
        (None, date(2025, 9, 1), None, date(2025, 9, 1)),
        (None, None, None, None),
        (date(2016, 2, 29), None, None, date(2027, 3, 1)),
        (BORN, None, date(2026, 10, 1), date(2026, 10, 1)),
        (BORN, None, date(2020, 10, 1), date(2024, 5, 10)),
    ],
)
def test_the_first_assessment_is_due_at_11_at_entry_to_college_or_on_arrival(
    born: date | None, entry: date | None, arrived: date | None, due: date | None
) -> None:
    facts = FrameworkFacts(birth_date=born, lower_secondary_on=entry, arrived_on=arrived)
    assert assessment_due_on(facts, TODAY) == due
    if arrived is None:
        assert eligible_on(born, entry) == due


@pytest.mark.parametrize(
    ("days", "status"),
    [
        (-61, Status.WAITING),
        (-60, Status.DUE_SOON),
        (0, Status.DUE_SOON),
        (1, Status.OVERDUE),
    ],
)
def test_the_eleventh_birthday_is_announced_and_then_overdue(days: int, status: Status) -> None:
    facts = FrameworkFacts(birth_date=BORN)
    state = step(facts, Step.ASSESSMENT, date(2024, 5, 10) + days * DAY)
    assert (state.status, state.due_on) == (status, date(2024, 5, 10))
    assert [one.code for one in state.missing] == [MissingCode.NO_ASSESSMENT]


@pytest.mark.parametrize(
    ("assessed", "due"),
    [
        (date(2025, 9, 12), date(2026, 9, 12)),
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2023, 2, 28), date(2024, 2, 28)),
    ],
)
def test_it_is_renewed_each_year(assessed: date, due: date) -> None:
    facts = replace(whole(), assessments=(assessment(assessed),))
    for today, status, found in (
        (due - 61 * DAY, Status.DONE, []),
        (due - 60 * DAY, Status.DUE_SOON, []),
        (due, Status.DUE_SOON, []),
        (due + DAY, Status.OVERDUE, [MissingCode.ASSESSMENT_OVERDUE]),
    ):
        state = step(facts, Step.ASSESSMENT, today)
        assert (state.status, state.due_on) == (status, due)
        assert [one.code for one in state.missing] == found


def test_only_the_last_assessment_counts_and_it_must_be_favourable() -> None:
    refused = assessment(date(2026, 10, 1), AssessmentOutcome.UNFAVOURABLE)
    facts = replace(whole(), assessments=(refused, assessment(OPENED)))
    assert codes(facts, Step.ASSESSMENT) == [MissingCode.ASSESSMENT_UNFAVOURABLE]
    assert codes(facts, Step.ASSESSMENT, date(2026, 9, 30)) == []
    assert step(facts, Step.ASSESSMENT).due_on == date(2027, 10, 1)


def test_nothing_is_due_from_the_21st_birthday_on() -> None:
    facts = replace(young_adult(), birth_date=date(2006, 1, 15), assessments=())
    assert assessment_due_on(facts, date(2027, 1, 14)) == date(2017, 1, 15)
    assert assessment_due_on(facts, date(2027, 1, 15)) is None
    renewed = replace(facts, assessments=(assessment(date(2026, 1, 15)),))
    assert assessment_due_on(renewed, TODAY) is None


# --------------------------------------------------------------------------------- agreements


def test_a_letter_is_an_agreement_and_an_oral_yes_is_not() -> None:
    facts = without(
        whole(Authority.ONE_PARENT), ConsentKind.AGREEMENT, holder(HolderRole.MOTHER).id
    )
    act = consent(ConsentKind.AGREEMENT, holder(HolderRole.MOTHER).id)
    for evidence, status in (
        (Evidence.LETTER, Status.DONE),
        (Evidence.SIGNED_FORM, Status.DONE),
        (Evidence.SAID, Status.OVERDUE),
        (None, Status.OVERDUE),
    ):
        shown = replace(facts, consents=(*facts.consents, replace(act, evidence=evidence)))
        assert step(shown, Step.AGREEMENT).status is status


def test_an_answer_is_awaited_for_thirty_days() -> None:
    mother = holder(HolderRole.MOTHER).id
    asked = replace(consent(ConsentKind.AGREEMENT, mother, OPENED, 1), given_on=None)
    facts = whole(Authority.ONE_PARENT)
    facts = replace(facts, consents=(*facts.consents, asked))
    due = OPENED + 30 * DAY
    for today, status in ((due, Status.WAITING), (due + DAY, Status.OVERDUE)):
        state = step(facts, Step.AGREEMENT, today)
        assert (state.status, state.due_on) == (status, due)


def test_who_refused_is_named_with_the_day_and_a_later_act_replaces_it() -> None:
    father = holder(HolderRole.FATHER).id
    refused = replace(consent(ConsentKind.AGREEMENT, father, None, 1), refused_on=TODAY)
    facts = whole()
    facts = replace(facts, consents=(*facts.consents, refused))
    [missing] = step(facts, Step.AGREEMENT).missing
    assert (missing.code, missing.who, missing.holder) == (MissingCode.REFUSED, Who.FATHER, father)
    assert (missing.day, missing.remedy) == (TODAY, Remedy.CONSENT)
    again = consent(ConsentKind.AGREEMENT, father, TODAY, 2)
    assert lacks(replace(facts, consents=(again, *facts.consents))) == []


def test_a_withdrawn_agreement_shows_at_once() -> None:
    facts = whole()
    acts = [
        replace(one, withdrawn_on=TODAY) if one.kind is ConsentKind.AGREEMENT else one
        for one in facts.consents
    ]
    gone = replace(facts, consents=tuple(acts))
    state = step(gone, Step.AGREEMENT)
    assert state.status is Status.WITHDRAWN
    assert [(one.code, one.who, one.day) for one in state.missing] == [
        (MissingCode.WITHDRAWN, Who.MOTHER, TODAY),
        (MissingCode.WITHDRAWN, Who.FATHER, TODAY),
    ]


def withdrawn(facts: FrameworkFacts, kind: ConsentKind, whose: str | None, day: date) -> list[Who]:
    acts = tuple(
        replace(one, withdrawn_on=day) if (one.kind, one.holder) == (kind, whose) else one
        for one in facts.consents
    )
    assert acts != facts.consents
    return [signer.who for signer, _ in withdrawals(replace(facts, consents=acts), TODAY)]


def test_whose_withdrawal_counts_is_who_had_to_agree_on_that_day() -> None:
    facts = whole()
    assert withdrawn(facts, ConsentKind.AGREEMENT, "father", TODAY) == [Who.FATHER]
    assert withdrawn(facts, ConsentKind.ADHESION, None, TODAY) == [Who.YOUNG_PERSON]
    assert withdrawn(facts, ConsentKind.OPINION, None, TODAY) == []
    assert withdrawn(facts, ConsentKind.INFORMATION, "father", TODAY) == []
    unsaid = replace(facts, authority=None)
    assert withdrawn(unsaid, ConsentKind.AGREEMENT, "father", TODAY) == [Who.FATHER]
    adult = replace(facts, birth_date=date(2008, 11, 24))
    assert withdrawn(adult, ConsentKind.AGREEMENT, "father", TODAY) == []
    assert withdrawn(adult, ConsentKind.AGREEMENT, "father", TODAY - DAY) == [Who.FATHER]
    moved = replace(facts, holders=(facts.holders[0], holder(HolderRole.FATHER, until=OPENED)))
    assert withdrawn(moved, ConsentKind.AGREEMENT, "father", TODAY) == []
    assert withdrawn(young_adult(), ConsentKind.AGREEMENT, None, TODAY) == [Who.YOUNG_PERSON]


def test_a_withdrawal_counts_no_more_once_those_who_are_asked_now_agreed_later() -> None:
    left = consent(ConsentKind.AGREEMENT, holder(HolderRole.MOTHER).id)
    left = replace(left, withdrawn_on=TODAY - 9 * DAY)
    own = consent(ConsentKind.AGREEMENT, None, TODAY, 1)
    facts = replace(whole(), birth_date=date(2008, 11, 24), consents=(left,))
    assert [signer.who for signer, _ in withdrawals(facts, TODAY)] == [Who.MOTHER]
    assert list(withdrawals(replace(facts, consents=(left, own)), TODAY)) == []
    earlier = replace(own, given_on=TODAY - 10 * DAY)
    assert list(withdrawals(replace(facts, consents=(left, earlier)), TODAY)) != []
    adhesion = replace(consent(ConsentKind.ADHESION), withdrawn_on=TODAY)
    facts = replace(facts, consents=(adhesion, replace(own, given_on=OPENED)))
    assert [signer.who for signer, _ in withdrawals(facts, TODAY)] == [Who.YOUNG_PERSON]


# ------------------------------------------------------------------------------------- mentor


@pytest.mark.parametrize(
    ("issued", "before"),
    [
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 8, 29), date(2027, 2, 28)),
        (date(2028, 2, 29), date(2028, 8, 29)),
    ],
)
def test_six_months_end_with_the_shorter_month(issued: date, before: date) -> None:
    paper = Certificate(issued, issued)
    assert paper.start_before == before
    assert paper.allows(before - DAY)
    assert not paper.allows(before)


def test_months_after_and_before_agree_on_clamped_ends() -> None:
    assert months_after(date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert months_after(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert months_before(months_after(date(2026, 5, 15), 36), 36) == date(2026, 5, 15)


def test_what_the_mentor_lacks_is_said_in_its_order() -> None:
    facts = whole()
    assert facts.pair is not None
    nobody = replace(facts, pair=replace(facts.pair, mentor=None, operator_kind=None))
    assert codes(nobody, Step.VETTING) == [MissingCode.NO_OPERATOR, MissingCode.NO_MENTOR]
    assert codes(replace(facts, certificate=None), Step.VETTING) == [MissingCode.NO_CERTIFICATE]
    for paper, code in (
        (Certificate(date(2026, 8, 1)), MissingCode.CERTIFICATE_UNVERIFIED),
        (Certificate(date(2026, 4, 1), OPENED), MissingCode.CERTIFICATE_OLD),
        (Certificate(date(2023, 4, 1), OPENED, OPENED), MissingCode.CERTIFICATE_LAPSED),
    ):
        assert codes(replace(facts, certificate=paper), Step.VETTING) == [code]


def test_a_start_that_is_planned_later_needs_a_certificate_that_is_young_then() -> None:
    later = replace(agreement(), starts_on=date(2027, 2, 1))
    facts = replace(whole(), agreement=later)
    assert codes(facts, Step.VETTING) == [MissingCode.CERTIFICATE_OLD]
    fresh = Certificate(date(2026, 8, 2), OPENED)
    assert codes(replace(facts, certificate=fresh), Step.VETTING) == []


def test_a_mentor_who_began_with_another_needs_none_younger_than_three_years() -> None:
    began = date(2025, 11, 1)
    first = Certificate(date(2025, 6, 1), date(2025, 6, 2), began)
    state = step(replace(whole(), certificate=first), Step.VETTING)
    assert (state.missing, state.due_on) == ((), date(2028, 6, 1))
    renewed = Certificate(date(2026, 1, 1), date(2026, 1, 2), began)
    assert codes(replace(whole(), certificate=renewed), Step.VETTING) == []
    too_old = Certificate(date(2025, 4, 1), date(2025, 6, 2), began)
    assert codes(replace(whole(), certificate=too_old), Step.VETTING) == [
        MissingCode.CERTIFICATE_OLD
    ]


def test_a_mentoring_that_began_before_the_duty_is_not_told_its_certificate_was_old() -> None:
    early = replace(pair(PairState.ACTIVE, None), started_on=date(2025, 9, 30))
    facts = replace(whole(), pair=early, certificate=Certificate(date(2024, 6, 1), OPENED))
    assert codes(facts, Step.VETTING) == []
    at_once = replace(facts, pair=replace(early, started_on=date(2025, 10, 1)))
    assert codes(at_once, Step.VETTING) == [MissingCode.CERTIFICATE_OLD]


@pytest.mark.parametrize(
    ("state", "due", "lead"),
    [
        (PairState.SIGNED, date(2027, 2, 1), 30),
        (PairState.ACTIVE, date(2029, 8, 1), 60),
    ],
)
def test_a_certificate_is_announced_before_it_no_longer_serves(
    state: PairState, due: date, lead: int
) -> None:
    facts = replace(whole(), pair=pair(state), agreement=agreement(until=date(2030, 1, 1)))
    before = step(facts, Step.VETTING, due - (lead + 1) * DAY)
    assert (before.status, before.due_on) == (Status.DONE, due)
    assert step(facts, Step.VETTING, due - lead * DAY).status is Status.DUE_SOON
    assert step(facts, Step.VETTING, due).missing != ()


# ------------------------------------------------------------- agreement, first meeting, the whole


def test_each_signature_the_planned_end_and_a_goal_are_asked() -> None:
    facts = replace(whole(), agreement=None, has_goal=False)
    state = step(facts, Step.INDIVIDUAL_AGREEMENT)
    assert [(one.code, one.who) for one in state.missing] == [
        (MissingCode.NOT_SIGNED, Who.YOUNG_PERSON),
        (MissingCode.NOT_SIGNED, Who.SERVICE),
        (MissingCode.NOT_SIGNED, Who.OPERATOR),
        (MissingCode.NO_PLANNED_END, None),
        (MissingCode.NO_GOAL, None),
    ]
    part = replace(whole(), agreement=replace(agreement(), service_signed_on=None))
    state = step(part, Step.INDIVIDUAL_AGREEMENT)
    assert [one.who for one in state.missing] == [Who.SERVICE]
    assert Done(OPENED, Who.YOUNG_PERSON) in state.done


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (date(2027, 6, 29), Status.DONE),
        (date(2027, 6, 30), Status.DUE_SOON),
        (date(2027, 8, 31), Status.DUE_SOON),
        (date(2027, 9, 1), Status.OVERDUE),
    ],
)
def test_the_planned_end_is_announced_two_months_before(today: date, status: Status) -> None:
    facts = replace(whole(), pair=pair(PairState.ACTIVE))
    assert step(facts, Step.INDIVIDUAL_AGREEMENT, today).status is status


def test_what_blocks_is_the_first_thing_that_lacks_in_the_order_of_the_steps() -> None:
    facts = replace(whole(), has_goal=False, assessments=())
    blocking = framework_of(facts, TODAY).blocking
    assert blocking is not None
    assert (blocking.code, blocking.step) == (MissingCode.NO_ASSESSMENT, Step.ASSESSMENT)
    only_meeting = framework_of(whole(), TODAY)
    assert only_meeting.blocking is not None
    assert only_meeting.blocking.code is MissingCode.NO_MEETING
    assert only_meeting.gaps == ()


def test_a_file_without_a_path_says_what_comes_first() -> None:
    framework = framework_of(FrameworkFacts(birth_date=BORN), TODAY)
    assert len(framework.steps) == len(Step) == 7
    assert framework.blocking is not None
    assert framework.blocking.code is MissingCode.NO_ASSESSMENT
    assert (framework.gaps, framework.is_to_complete) == ((), False)


def test_meetings_before_the_frame_are_counted_and_what_lacked_is_a_gap() -> None:
    met = (date(2026, 9, 20), date(2026, 10, 4))
    facts = replace(whole(), held_on=met, agreement=None)
    framework = framework_of(facts, TODAY)
    assert framework.held_before_frame == 2
    assert MissingCode.NOT_SIGNED in {one.code for one in framework.gaps}
    signed = replace(facts, agreement=agreement(date(2026, 10, 1)))
    framework = framework_of(signed, TODAY)
    assert (framework.held_before_frame, framework.gaps) == (1, ())
    assert framework.is_complete


def test_a_pair_that_began_keeps_the_count_of_what_was_before_its_frame() -> None:
    met = (date(2026, 9, 20), date(2026, 10, 4))
    begun = replace(pair(PairState.ACTIVE), started_on=met[1])
    facts = replace(whole(), pair=begun, held_on=met, agreement=agreement(date(2026, 10, 1)))
    framework = framework_of(facts, TODAY)
    assert (framework.held_before_frame, framework.blocking) == (1, None)
    assert step(facts, Step.FIRST_MEETING).done == (Done(met[1], Who.YOUNG_PERSON),)
    later_known = replace(facts, agreement=agreement(OPENED))
    assert framework_of(later_known, TODAY).held_before_frame == 0


def test_a_pair_that_was_there_before_is_to_complete_and_blocks_nothing() -> None:
    earlier = replace(pair(PairState.ACTIVE, None), operator_kind=None)
    facts = FrameworkFacts(birth_date=BORN, pair=earlier, held_on=(OPENED,))
    framework = framework_of(facts, TODAY)
    assert (framework.is_to_complete, framework.blocking) == (True, None)
    assert {one.code for one in framework.gaps} >= {
        MissingCode.NO_ASSESSMENT, MissingCode.NO_AUTHORITY, MissingCode.NO_CERTIFICATE,
        MissingCode.NO_OPERATOR,
    }  # fmt: skip
    assert framework.held_before_frame == 0
    complete = replace(whole(), pair=pair(PairState.ACTIVE, None))
    assert not framework_of(complete, TODAY).is_to_complete


def test_an_ended_pair_is_judged_as_it_was_at_its_end() -> None:
    ended = replace(pair(PairState.CLOSED), ended_on=date(2027, 6, 1))
    facts = replace(whole(), pair=ended, held_on=(OPENED,))
    assert framework_of(facts, date(2031, 1, 1)).gaps == ()
    live = replace(facts, pair=replace(ended, state=PairState.ACTIVE, ended_on=None))
    assert framework_of(live, date(2031, 1, 1)).gaps != ()


def test_what_lacks_twice_is_said_once() -> None:
    facts = replace(whole(), authority=None)
    both = [codes(facts, which) for which in (Step.INFORMATION, Step.AGREEMENT)]
    assert both == [[MissingCode.NO_AUTHORITY]] * 2
    assert lacks(facts) == [(MissingCode.NO_AUTHORITY, None)]


@given(st.sampled_from(Authority), DAYS)
def test_judging_never_fails_and_never_changes_the_order(authority: Authority, today: date) -> None:
    facts = replace(whole(authority), consents=consents_of(holders_of(authority), today))
    framework = framework_of(facts, today)
    assert [state.step for state in framework.steps] == list(Step)
    assert all(one.step is state.step for state in framework.steps for one in state.missing)
    assert framework.is_complete == (not any(state.missing for state in framework.steps))
