"""The individual agreement of a pair: who runs the mentoring, with which mentor, who signed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.framework_checks import check_agreement, check_signature
from mentordesk.domain.framework_codes import AgreementState, OperatorKind, Who
from mentordesk.domain.framework_records import IndividualAgreement
from mentordesk.domain.identity import AgreementId
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import clean_text
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.framework_facts import advance_pair
from mentordesk.services.history import note

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.framework_records import AgreementDraft
    from mentordesk.domain.identity import AssociationId, MentorId, PairId
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork

WRITTEN = Changes.FRAMEWORK | Changes.PAIRS
SIGNERS = {
    Who.YOUNG_PERSON: "young_person_signed_on",
    Who.SERVICE: "service_signed_on",
    Who.OPERATOR: "operator_signed_on",
}
"""The three who sign, and the field that holds the day (domain.md 1.2, to be confirmed)."""


def choose_operator(
    context: Context, pair: PairId, kind: OperatorKind | None, association: AssociationId | None
) -> tuple[Pair, Changes]:
    """Keep who runs a mentoring: an association, or the establishment or service itself.

    Raises:
        InvalidInput: an association runs it, and none is chosen.
    """
    if kind is OperatorKind.ASSOCIATION and association is None:
        raise InvalidInput((Problem("operator", "missing"),))
    with context.vault.writing() as work:
        before = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_FRAMEWORK, before.young_person)
        runs = association if kind is OperatorKind.ASSOCIATION else None
        after = _changed(context, work, before, replace(before, operator_kind=kind, operator=runs))
        work.commit()
    return after, WRITTEN


def choose_mentor(context: Context, pair: PairId, mentor: MentorId | None) -> tuple[Pair, Changes]:
    """Keep whom a pair is prepared with; the mentor of one that has begun does not change.

    Raises:
        InvalidInput: the pair has begun, or the same two already are an open pair.
    """
    with context.vault.writing() as work:
        before = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_FRAMEWORK, before.young_person)
        if before.has_begun:
            raise InvalidInput((Problem("mentor", "pair_has_begun"),))
        others = work.pairs.of_young_person(before.young_person)
        twice = [one for one in others if one.is_open and one.id != pair and one.mentor == mentor]
        if mentor is not None and twice:
            raise InvalidInput((Problem("mentor", "already_paired"),))
        after = _changed(context, work, before, replace(before, mentor=mentor))
        work.commit()
    return after, WRITTEN


def keep_agreement(
    context: Context, pair: PairId, draft: AgreementDraft, *, forget: DraftRef | None = None
) -> tuple[IndividualAgreement, Changes]:
    """Keep the agreement of a pair; once it was signed, what changes is another version.

    Raises:
        InvalidInput: the draft has problems.
    """
    draft = replace(draft, terms=clean_text(draft.terms))
    problems = check_agreement(draft)
    if problems:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_FRAMEWORK, found.young_person)
        versions = work.framework.agreements(pair)
        last = versions[-1] if versions else None
        agreement = _agreement(context, found, draft, last)
        if last is not None and last.id == agreement.id:
            note(context, work, last, agreement)
        elif last is not None:
            ended = replace(last, state=AgreementState.AMENDED, ended_on=context.clock.today())
            work.framework.keep_agreement(ended)
            note(context, work, last, ended)
        work.framework.keep_agreement(agreement)
        as_agreed = replace(
            found,
            rhythm_days=agreement.rhythm_days,
            usual_minutes=agreement.usual_minutes,
            usual_place=agreement.usual_place,
            planned_end_on=agreement.until_on,
        )
        forget_draft(context, work, forget)
        _changed(context, work, found, as_agreed)
        work.commit()
    return agreement, WRITTEN


def sign_agreement(
    context: Context, agreement: AgreementId, signer: Who, day: date | None
) -> tuple[IndividualAgreement, Changes]:
    """Keep on which day one of the three signed.

    Raises:
        InvalidInput: there is no day, or it is to come.
        ValueError: that person does not sign.
    """
    field = SIGNERS.get(signer)
    if field is None:
        raise ValueError(signer)
    problems = check_signature(day, context.clock.today())
    if problems:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        before = work.framework.agreement(agreement)
        authorize(context, work, Action.EDIT_FRAMEWORK, before.young_person)
        after = replace(before, **{field: day})  # type: ignore[arg-type]  # one of three days
        if all(getattr(after, name) is not None for name in SIGNERS.values()):
            after = replace(after, state=AgreementState.SIGNED)
        work.framework.keep_agreement(after)
        note(context, work, before, after)
        advance_pair(context, work, work.pairs.get(before.pair))
        work.commit()
    return after, WRITTEN


# ---------------------------------------------------------------------- parts


def _changed(context: Context, work: UnitOfWork, before: Pair, after: Pair) -> Pair:
    work.pairs.keep(after)
    note(context, work, before, after)
    return advance_pair(context, work, after)


def _agreement(
    context: Context, pair: Pair, draft: AgreementDraft, last: IndividualAgreement | None
) -> IndividualAgreement:
    is_signed = last is not None and any(getattr(last, name) for name in SIGNERS.values())
    goes_on = last if last is not None and not is_signed else None
    number = 1 if last is None else last.version + (1 if is_signed else 0)
    return IndividualAgreement(
        id=goes_on.id if goes_on is not None else AgreementId(context.identifiers.new()),
        young_person=pair.young_person,
        pair=pair.id,
        version=number,
        state=AgreementState.DRAFT,
        starts_on=draft.starts_on,
        until_on=draft.until_on,
        rhythm_days=draft.rhythm_days,
        usual_minutes=draft.usual_minutes,
        usual_place=draft.usual_place,
        terms=draft.terms,
        young_person_signed_on=None,
        service_signed_on=None,
        operator_signed_on=None,
        ended_on=None,
        author=context.actor,
        recorded_at=context.clock.now(),
    )
