"""What is wrong with what the forms of the framework hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.framework_checks import (
    check_agreement,
    check_assessment,
    check_certificate,
    check_consent,
    check_framework_agreement,
    check_holders,
    check_signature,
    check_withdrawal,
)
from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
)
from mentordesk.domain.framework_records import (
    AgreementDraft,
    AssessmentDraft,
    ConsentDraft,
    FrameworkAgreementDraft,
    HolderDraft,
)
from mentordesk.domain.identity import HolderId
from tests.framework_lives import BORN, OPENED, ROLES_OF, TODAY, consent

if TYPE_CHECKING:
    from mentordesk.domain.problems import Problem

TOMORROW = TODAY + timedelta(days=1)
MOTHER = HolderId("mother")


def found(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in problems]


def test_an_assessment_has_a_day_and_somebody_who_did_it() -> None:
    right = AssessmentDraft(
        OPENED, "service de l’ASE", AssessmentOutcome.POSTPONED, Evidence.LETTER
    )
    assert check_assessment(right, BORN, TODAY) == []
    for draft, problem in (
        (replace(right, assessed_on=None), ("assessed_on", "missing")),
        (replace(right, assessed_on=TOMORROW), ("assessed_on", "in_future")),
        (replace(right, assessed_on=date(2013, 5, 9)), ("assessed_on", "before_birth")),
        (replace(right, done_by=""), ("done_by", "missing")),
        (replace(right, done_by="x" * 201), ("done_by", "too_long")),
        (replace(right, evidence=Evidence.SAID), ("evidence", "not_for_kind")),
    ):
        assert found(check_assessment(draft, BORN, TODAY)) == [problem]


@pytest.mark.parametrize("authority", list(Authority))
def test_holders_fit_the_authority_that_they_hold(authority: Authority) -> None:
    drafts = [HolderDraft(role) for role in ROLES_OF[authority]]
    assert check_holders(authority, drafts, TODAY) == []
    assert check_holders(authority, [], TODAY) == []
    parental = authority in {Authority.BOTH_PARENTS, Authority.ONE_PARENT}
    stranger = HolderDraft(HolderRole.FAMILY_COUNCIL if parental else HolderRole.FATHER)
    assert found(check_holders(authority, [*drafts, stranger], TODAY)) == [
        ("holders", "not_for_authority")
    ]
    former = replace(stranger, until=TODAY - timedelta(days=1))
    assert check_holders(authority, [*drafts, former], TODAY) == []


def test_there_are_as_many_holders_as_the_authority_says() -> None:
    three = [HolderDraft(HolderRole.MOTHER), HolderDraft(HolderRole.MOTHER)]
    assert check_holders(Authority.BOTH_PARENTS, three, TODAY) == []
    assert found(check_holders(Authority.ONE_PARENT, three, TODAY)) == [("holders", "too_many")]
    three.append(HolderDraft(HolderRole.PARENT))
    assert found(check_holders(Authority.BOTH_PARENTS, three, TODAY)) == [("holders", "too_many")]


def test_the_days_of_a_holder_follow_each_other_and_the_authority_is_said() -> None:
    ended = HolderDraft(HolderRole.MOTHER, since=OPENED, until=OPENED - timedelta(days=1))
    later = HolderDraft(HolderRole.FATHER, since=TOMORROW)
    assert found(check_holders(None, [ended, later], TODAY)) == [
        ("authority", "missing"),
        ("holders", "before_start"),
        ("holders", "in_future"),
    ]


def test_an_act_has_a_day_that_is_past_and_in_its_order() -> None:
    right = ConsentDraft(
        ConsentKind.AGREEMENT, MOTHER, OPENED, TODAY, evidence=Evidence.SIGNED_FORM
    )
    assert check_consent(right, TODAY) == []
    for draft, problem in (
        (replace(right, asked_on=None, given_on=None), ("asked_on", "missing")),
        (replace(right, given_on=TOMORROW), ("given_on", "in_future")),
        (replace(right, asked_on=TODAY, given_on=OPENED), ("given_on", "before_asked")),
        (replace(right, refused_on=TODAY), ("refused_on", "given_too")),
        (replace(right, evidence=None), ("evidence", "missing")),
        (replace(right, evidence=Evidence.SAID), ("evidence", "not_written")),
        (replace(right, youth_words="x" * 20_001), ("youth_words", "too_long")),
    ):
        assert found(check_consent(draft, TODAY)) == [problem]


def test_opinion_and_adhesion_are_the_young_person_s_and_may_be_said() -> None:
    said = ConsentDraft(ConsentKind.OPINION, None, given_on=TODAY, evidence=Evidence.SAID)
    assert check_consent(said, TODAY) == []
    assert check_consent(replace(said, evidence=None), TODAY) == []
    assert found(check_consent(replace(said, holder=MOTHER), TODAY)) == [
        ("holder", "young_person_only")
    ]
    assert found(check_consent(replace(said, evidence=Evidence.SHEET_GIVEN), TODAY)) == [
        ("evidence", "not_for_kind")
    ]


def test_only_an_agreement_or_adhesion_that_was_given_is_withdrawn() -> None:
    act = consent(ConsentKind.AGREEMENT, MOTHER)
    assert check_withdrawal(act, TODAY, TODAY) == []
    for given, day, code in (
        (act, None, "missing"),
        (act, TOMORROW, "in_future"),
        (act, OPENED - timedelta(days=1), "before_given"),
        (replace(act, withdrawn_on=TODAY), TODAY, "not_given"),
        (replace(act, given_on=None), TODAY, "not_given"),
        (consent(ConsentKind.INFORMATION, MOTHER), TODAY, "not_given"),
    ):
        assert found(check_withdrawal(given, day, TODAY)) == [("withdrawn_on", code)]


def test_an_individual_agreement_ends_after_it_starts() -> None:
    right = AgreementDraft(OPENED, date(2027, 8, 31))
    assert check_agreement(right) == []
    assert check_agreement(AgreementDraft(None)) == []
    wrong = AgreementDraft(OPENED, OPENED, rhythm_days=0, usual_minutes=1, terms="x" * 20_001)
    assert found(check_agreement(wrong)) == [
        ("until_on", "before_start"),
        ("rhythm_days", "out_of_range"),
        ("usual_minutes", "out_of_range"),
        ("terms", "too_long"),
    ]
    assert found(check_signature(TOMORROW, TODAY)) == [("signed_on", "in_future")]
    assert found(check_signature(None, TODAY)) == [("signed_on", "missing")]


def test_a_certificate_is_verified_once_it_is_issued() -> None:
    assert check_certificate(None, None, TODAY) == []
    assert check_certificate(OPENED, OPENED, TODAY) == []
    assert found(check_certificate(None, TODAY, TODAY)) == [("certificate_issued_on", "missing")]
    assert found(check_certificate(TODAY, OPENED, TODAY)) == [
        ("certificate_verified_on", "before_issued")
    ]
    assert found(check_certificate(TOMORROW, TOMORROW, TODAY)) == [
        ("certificate_issued_on", "in_future"),
        ("certificate_verified_on", "in_future"),
    ]


def test_a_framework_agreement_has_a_day_and_may_have_an_end() -> None:
    right = FrameworkAgreementDraft(OPENED, date(2027, 8, 31), TODAY, "2026-14")
    assert check_framework_agreement(right, TODAY) == []
    wrong = FrameworkAgreementDraft(OPENED, date(2026, 8, 31), TOMORROW, "x" * 201)
    assert found(check_framework_agreement(wrong, TODAY)) == [
        ("capacity_checked_on", "in_future"),
        ("until_on", "before_start"),
        ("reference", "too_long"),
    ]
    assert found(check_framework_agreement(FrameworkAgreementDraft(None), TODAY)) == [
        ("signed_on", "missing")
    ]
