"""What is wrong with what the forms of the mentoring framework hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import (
    ASSESSMENT_EVIDENCE,
    CONSENT_EVIDENCE,
    ConsentKind,
    HolderRole,
)
from mentordesk.domain.framework_records import PARENTS, ROLES, Standing
from mentordesk.domain.meetings import check_duration
from mentordesk.domain.pairs import LONGEST_RHYTHM_DAYS
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import LONG_TEXT, SHORT_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mentordesk.domain.framework_codes import Authority
    from mentordesk.domain.framework_records import (
        AgreementDraft,
        AssessmentDraft,
        Consent,
        ConsentDraft,
        FrameworkAgreementDraft,
        HolderDraft,
    )


def check_framework_agreement(draft: FrameworkAgreementDraft, today: date) -> list[Problem]:
    """Return what is wrong with the form of a framework agreement."""
    problems = _check_past("signed_on", draft.signed_on, today)
    problems += _in_future("capacity_checked_on", draft.capacity_checked_on, today)
    problems += _check_order("until_on", draft.signed_on, draft.until_on, "before_start")
    return problems + _check_length("reference", draft.reference, SHORT_TEXT)


def check_assessment(draft: AssessmentDraft, born: date | None, today: date) -> list[Problem]:
    """Return what is wrong with the form of an assessment."""
    problems = _check_past("assessed_on", draft.assessed_on, today)
    problems += _check_order("assessed_on", born, draft.assessed_on, "before_birth")
    if not draft.done_by:
        problems.append(Problem("done_by", "missing"))
    problems += _check_length("done_by", draft.done_by, SHORT_TEXT)
    if draft.evidence is not None and draft.evidence not in ASSESSMENT_EVIDENCE:
        problems.append(Problem("evidence", "not_for_kind"))
    return problems


def check_holders(
    authority: Authority | None, drafts: Iterable[HolderDraft], today: date
) -> list[Problem]:
    """Return what is wrong with the form of the holders; one that is not named yet is no mistake.

    Those whose authority has ended may have any capacity and any number.
    """
    drafts = list(drafts)
    problems = [] if authority is not None else [Problem("authority", "missing")]
    for draft in drafts:
        problems += _in_future("holders", draft.since, today)
        problems += _check_order("holders", draft.since, draft.until, "before_start")
        problems += _check_length("holders", draft.name, SHORT_TEXT)
    if authority is None:
        return problems
    present = [one.role for one in drafts if one.until is None or one.until >= today]
    fitting = ROLES[authority]
    problems += [
        Problem("holders", "not_for_authority", role) for role in present if role not in fitting
    ]
    for group in (PARENTS, {HolderRole.GUARDIAN}, {HolderRole.FAMILY_COUNCIL}):
        most = max((fitting.get(role, 0) for role in group), default=0)
        if most and sum(role in group for role in present) > most:
            problems.append(Problem("holders", "too_many", str(most)))
    return problems


def check_consent(draft: ConsentDraft, today: date) -> list[Problem]:
    """Return what is wrong with the form of one act of one person."""
    problems = _check_consent_days(draft, today)
    if draft.holder is not None and draft.kind in {ConsentKind.OPINION, ConsentKind.ADHESION}:
        problems.append(Problem("holder", "young_person_only"))
    agrees = draft.kind is ConsentKind.AGREEMENT
    if draft.evidence is None and agrees and draft.given_on is not None:
        problems.append(Problem("evidence", "missing"))
    elif draft.evidence is not None and draft.evidence not in CONSENT_EVIDENCE[draft.kind]:
        problems.append(Problem("evidence", "not_written" if agrees else "not_for_kind"))
    return problems + _check_length("youth_words", draft.youth_words, LONG_TEXT)


def _check_consent_days(draft: ConsentDraft, today: date) -> list[Problem]:
    days = {
        name: getattr(draft, name)
        for name in ("asked_on", "given_on", "refused_on")
        if getattr(draft, name) is not None
    }
    if not days:
        return [Problem("asked_on", "missing")]
    problems = [problem for name in days for problem in _in_future(name, days[name], today)]
    for name in ("given_on", "refused_on"):
        problems += _check_order(name, draft.asked_on, days.get(name), "before_asked")
    if draft.given_on is not None and draft.refused_on is not None:
        problems.append(Problem("refused_on", "given_too"))
    return problems


def check_withdrawal(consent: Consent, day: date | None, today: date) -> list[Problem]:
    """Return what is wrong with withdrawing an act on ``day``; only what was given can be."""
    binding = consent.kind in {ConsentKind.ADHESION, ConsentKind.AGREEMENT}
    if not binding or consent.standing is not Standing.GIVEN:
        return [Problem("withdrawn_on", "not_given")]
    problems = _check_past("withdrawn_on", day, today)
    return problems + _check_order("withdrawn_on", consent.given_on, day, "before_given")


def check_agreement(draft: AgreementDraft) -> list[Problem]:
    """Return what is wrong with the form of an individual agreement; days may come later."""
    problems = _check_order("until_on", draft.starts_on, draft.until_on, "before_start")
    if draft.until_on is not None and draft.until_on == draft.starts_on:
        problems.append(Problem("until_on", "before_start"))
    if not 1 <= draft.rhythm_days <= LONGEST_RHYTHM_DAYS:
        problems.append(Problem("rhythm_days", "out_of_range", f"1–{LONGEST_RHYTHM_DAYS}"))
    problems += check_duration(draft.usual_minutes, "usual_minutes")
    return problems + _check_length("terms", draft.terms, LONG_TEXT)


def check_signature(signed_on: date | None, today: date) -> list[Problem]:
    """Return what is wrong with the day of a signature; it may lie before the others."""
    return _check_past("signed_on", signed_on, today)


def check_certificate(
    issued_on: date | None, verified_on: date | None, today: date
) -> list[Problem]:
    """Return what is wrong with the days of a background certificate; both may be empty."""
    problems = _in_future("certificate_issued_on", issued_on, today)
    problems += _in_future("certificate_verified_on", verified_on, today)
    if issued_on is None and verified_on is not None:
        problems.append(Problem("certificate_issued_on", "missing"))
    order = _check_order("certificate_verified_on", issued_on, verified_on, "before_issued")
    return problems + order


def _check_past(field: str, day: date | None, today: date) -> list[Problem]:
    return [Problem(field, "missing")] if day is None else _in_future(field, day, today)


def _in_future(field: str, day: date | None, today: date) -> list[Problem]:
    return [Problem(field, "in_future")] if day is not None and day > today else []


def _check_order(field: str, earlier: date | None, later: date | None, code: str) -> list[Problem]:
    wrong = earlier is not None and later is not None and later < earlier
    return [Problem(field, code)] if wrong else []


def _check_length(field: str, text: str, most: int) -> list[Problem]:
    return [Problem(field, "too_long", str(most))] if len(text) > most else []
