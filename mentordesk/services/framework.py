"""The mentoring framework: what is noted of it, and how it stands (art. in the domain's rules)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, RecordMissing
from mentordesk.domain.framework import framework_of
from mentordesk.domain.framework_checks import (
    check_assessment,
    check_certificate,
    check_consent,
    check_holders,
    check_withdrawal,
)
from mentordesk.domain.framework_codes import AssessmentOutcome
from mentordesk.domain.framework_records import AuthorityHolder, Consent, NeedsAssessment
from mentordesk.domain.identity import AssessmentId, ConsentId, HolderId, PairId
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.domain.text import clean_line, clean_text
from mentordesk.services.authorization import allows, authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.framework_facts import advance_pair, facts_of
from mentordesk.services.history import note

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mentordesk.domain.framework import Framework
    from mentordesk.domain.framework_codes import Authority
    from mentordesk.domain.framework_facts import FrameworkFacts
    from mentordesk.domain.framework_records import AssessmentDraft, ConsentDraft, HolderDraft
    from mentordesk.domain.identity import MentorId, YoungPersonId
    from mentordesk.domain.people import Mentor, YoungPerson
    from mentordesk.domain.problems import Problem
    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork

WRITTEN = Changes.FRAMEWORK | Changes.PAIRS


@dataclass(frozen=True, slots=True)
class FrameworkPage:
    """How the framework of a young person stands, for one of the pairs.

    Attributes:
        pair: the one that is asked for, or the open one begun last; None while none was opened.
        pairs: all of them, the latest first.
        mentor: of the pair; None while none was chosen.
    """

    person: YoungPerson
    pair: Pair | None
    pairs: Sequence[Pair]
    mentor: Mentor | None
    facts: FrameworkFacts
    framework: Framework
    may_edit: bool
    may_edit_mentor: bool


def framework_page(
    context: Context, young_person: YoungPersonId, pair: PairId | None = None
) -> FrameworkPage:
    """Return how the framework stands today.

    Raises:
        NotAllowed: the account may not read it.
        RecordMissing: the file or the pair is gone.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_FRAMEWORK, young_person)
        person = work.young_people.get(young_person)
        pairs = sorted(
            work.pairs.of_young_person(young_person),
            key=lambda one: (one.is_open, one.started_on),
            reverse=True,
        )
        chosen = next((one for one in pairs if pair in {None, one.id}), None)
        facts = facts_of(work, person, chosen)
        mentor = None if chosen is None else chosen.mentor
        return FrameworkPage(
            person=person,
            pair=chosen,
            pairs=pairs,
            mentor=None if mentor is None else work.mentors.get(mentor),
            facts=facts,
            framework=framework_of(facts, context.clock.today()),
            may_edit=allows(context, work, Action.EDIT_FRAMEWORK),
            may_edit_mentor=allows(context, work, Action.EDIT_MENTOR),
        )


def note_assessment(
    context: Context,
    young_person: YoungPersonId,
    draft: AssessmentDraft,
    *,
    forget: DraftRef | None = None,
) -> tuple[NeedsAssessment, Changes]:
    """Keep an assessment of the situation; a favourable one opens the path where no pair is open.

    Raises:
        InvalidInput: the draft has problems.
    """
    draft = replace(draft, done_by=clean_line(draft.done_by))
    today = context.clock.today()
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_FRAMEWORK, young_person)
        person = work.young_people.get(young_person)
        _refuse(check_assessment(draft, person.birth_date, today))
        assert draft.assessed_on is not None  # noqa: S101  # checked just now
        assessment = NeedsAssessment(
            id=AssessmentId(context.identifiers.new()),
            young_person=young_person,
            assessed_on=draft.assessed_on,
            done_by=draft.done_by,
            outcome=draft.outcome,
            evidence=draft.evidence,
            author=context.actor,
            recorded_at=context.clock.now(),
        )
        work.framework.keep_assessment(assessment)
        forget_draft(context, work, forget)
        pairs = [one for one in work.pairs.of_young_person(young_person) if one.is_open]
        if not pairs and draft.outcome is AssessmentOutcome.FAVOURABLE:
            pairs = [_opened(context, work, young_person)]
        for pair in pairs:
            advance_pair(context, work, pair)
        work.commit()
    return assessment, WRITTEN


def open_path(context: Context, young_person: YoungPersonId) -> tuple[Pair, Changes]:
    """Open the path of a mentoring, because the young person asks for one, or a second one.

    Raises:
        NotAllowed: the account may not write the framework.
    """
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_FRAMEWORK, young_person)
        pair = advance_pair(context, work, _opened(context, work, young_person))
        work.commit()
    return pair, WRITTEN


def keep_holders(
    context: Context,
    young_person: YoungPersonId,
    authority: Authority | None,
    drafts: Sequence[HolderDraft],
) -> tuple[YoungPerson, Changes]:
    """Keep who holds parental authority; whoever is no longer among them ends today.

    Raises:
        InvalidInput: the drafts have problems.
        RecordMissing: a holder is another young person's.
    """
    today = context.clock.today()
    _refuse(check_holders(authority, drafts, today))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_FRAMEWORK, young_person)
        before = work.young_people.get(young_person)
        person = replace(before, authority=authority)
        work.young_people.keep(person)
        note(context, work, before, person)
        known = {one.id: one for one in work.framework.holders(young_person)}
        if any(draft.id is not None and draft.id not in known for draft in drafts):
            raise RecordMissing
        for place, draft in enumerate(drafts):
            _keep_holder(context, work, known, _holder(context, young_person, draft, place))
        kept = {draft.id for draft in drafts}
        for holder in known.values():
            if holder.id not in kept and holder.until is None:
                _keep_holder(context, work, known, replace(holder, until=today))
        _advance_all(context, work, young_person)
        work.commit()
    return person, WRITTEN | Changes.YOUNG_PEOPLE


def note_consent(
    context: Context, pair: PairId, draft: ConsentDraft, *, forget: DraftRef | None = None
) -> tuple[Consent, Changes]:
    """Keep one act of one person for a pair; a later one of the same kind takes its place.

    Raises:
        InvalidInput: the draft has problems.
        RecordMissing: the pair is gone, or the holder is another young person's.
    """
    draft = replace(draft, youth_words=clean_text(draft.youth_words))
    _refuse(check_consent(draft, context.clock.today()))
    with context.vault.writing() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_FRAMEWORK, found.young_person)
        if draft.holder is not None:
            _own_holder(work, found.young_person, draft.holder)
        consent = Consent(
            id=ConsentId(context.identifiers.new()),
            young_person=found.young_person,
            pair=pair,
            holder=draft.holder,
            kind=draft.kind,
            asked_on=draft.asked_on,
            given_on=draft.given_on,
            refused_on=draft.refused_on,
            withdrawn_on=None,
            evidence=draft.evidence,
            youth_words=draft.youth_words,
            author=context.actor,
            recorded_at=context.clock.now(),
        )
        work.framework.keep_consent(consent)
        forget_draft(context, work, forget)
        advance_pair(context, work, found)
        work.commit()
    return consent, WRITTEN


def withdraw_consent(
    context: Context, consent: ConsentId, day: date | None
) -> tuple[Pair, Changes]:
    """Note that an agreement or an adhesion was withdrawn; it acts on the pair at once.

    Raises:
        InvalidInput: it was not given, or the day is wrong.
    """
    with context.vault.writing() as work:
        before = work.framework.consent(consent)
        authorize(context, work, Action.EDIT_FRAMEWORK, before.young_person)
        _refuse(check_withdrawal(before, day, context.clock.today()))
        after = replace(before, withdrawn_on=day, recorded_at=context.clock.now())
        work.framework.keep_consent(after)
        note(context, work, before, after)
        pair = advance_pair(context, work, work.pairs.get(before.pair))
        work.commit()
    return pair, WRITTEN


def note_certificate(
    context: Context, mentor: MentorId, issued_on: date | None, verified_on: date | None
) -> tuple[Mentor, Changes]:
    """Keep the days of a mentor's background certificate, never the paper.

    Raises:
        InvalidInput: a day is wrong.
    """
    _refuse(check_certificate(issued_on, verified_on, context.clock.today()))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_MENTOR)
        before = work.mentors.get(mentor)
        after = replace(
            before,
            certificate_issued_on=issued_on,
            certificate_verified_on=verified_on,
            certificate_verified_by=None if verified_on is None else context.actor,
        )
        work.mentors.keep(after)
        note(context, work, before, after)
        for line in work.pairs.of_mentor(mentor):
            if line.pair.is_open:
                advance_pair(context, work, line.pair)
        work.commit()
    return after, WRITTEN | Changes.MENTORS


# ---------------------------------------------------------------------- parts


def _opened(context: Context, work: UnitOfWork, young_person: YoungPersonId) -> Pair:
    today = context.clock.today()
    pair = Pair(
        id=PairId(context.identifiers.new()),
        young_person=young_person,
        mentor=None,
        state=PairState.IDENTIFIED,
        started_on=today,
        opened_on=today,
    )
    work.pairs.keep(pair)
    return pair


def _advance_all(context: Context, work: UnitOfWork, young_person: YoungPersonId) -> None:
    for pair in work.pairs.of_young_person(young_person):
        if pair.is_open:
            advance_pair(context, work, pair)


def _holder(
    context: Context, young_person: YoungPersonId, draft: HolderDraft, place: int
) -> AuthorityHolder:
    return AuthorityHolder(
        id=draft.id or HolderId(context.identifiers.new()),
        young_person=young_person,
        role=draft.role,
        name=clean_line(draft.name),
        since=draft.since,
        until=draft.until,
        position=place,
    )


def _keep_holder(
    context: Context,
    work: UnitOfWork,
    known: Mapping[HolderId, AuthorityHolder],
    holder: AuthorityHolder,
) -> None:
    before = known.get(holder.id)
    work.framework.keep_holder(holder)
    if before is not None:
        note(context, work, before, holder)


def _own_holder(work: UnitOfWork, young_person: YoungPersonId, holder: HolderId) -> None:
    if work.framework.holder(holder).young_person != young_person:
        raise RecordMissing


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise InvalidInput(tuple(problems))
