"""From the assessment to the first meeting: what is noted moves the pair, what lacks is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import Role
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
    MissingCode,
    OperatorKind,
    Who,
)
from mentordesk.domain.framework_records import (
    AgreementDraft,
    AssessmentDraft,
    ConsentDraft,
    HolderDraft,
)
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Status
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.pairs import PairState
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.services import agreements, framework, goals, people
from mentordesk.services.history import history_of

if TYPE_CHECKING:
    from mentordesk.domain.framework_records import Consent
    from mentordesk.domain.identity import HolderId, PairId, YoungPersonId
    from tests.services.conftest import World

ADULT, CHILD = date(2008, 1, 15), date(2014, 3, 2)


def young(world: World, born: date = CHILD) -> YoungPersonId:
    person, _ = people.add_young_person(world.context, YoungPersonDraft("Amadou", birth_date=born))
    return person.id


def assessed(world: World, person: YoungPersonId, *, ago: int = 30) -> PairId:
    """Note a favourable assessment; return the pair whose path it opened."""
    draft = AssessmentDraft(world.days_ago(ago), "service de l’ASE", evidence=Evidence.REPORT)
    framework.note_assessment(world.context, person, draft)
    pair = framework.framework_page(world.context, person).pair
    assert pair is not None
    return pair.id


def held_by(world: World, person: YoungPersonId, authority: Authority) -> list[HolderId]:
    roles = {
        Authority.BOTH_PARENTS: (HolderRole.MOTHER, HolderRole.FATHER),
        Authority.ONE_PARENT: (HolderRole.MOTHER,),
        Authority.STATE_WARD: (HolderRole.GUARDIAN, HolderRole.FAMILY_COUNCIL),
    }[authority]
    framework.keep_holders(world.context, person, authority, [HolderDraft(role) for role in roles])
    facts = framework.framework_page(world.context, person).facts
    return [holder.id for holder in facts.holders]


def consent(
    world: World, pair: PairId, kind: ConsentKind, holder: HolderId | None = None
) -> Consent:
    evidence = {
        ConsentKind.INFORMATION: Evidence.INTERVIEW,
        ConsentKind.AGREEMENT: Evidence.SIGNED_FORM,
    }.get(kind, Evidence.SAID)
    draft = ConsentDraft(kind, holder, given_on=world.days_ago(20), evidence=evidence)
    return framework.note_consent(world.context, pair, draft)[0]


def state(world: World, person: YoungPersonId) -> PairState:
    pair = framework.framework_page(world.context, person).pair
    assert pair is not None
    return pair.state


def prepared(world: World, person: YoungPersonId, pair: PairId) -> None:
    """Note operator, mentor, certificate, a goal and the signed agreement."""
    mentor, _ = people.add_mentor(world.context, MentorDraft("Sophie", "Roy"))
    goals.add_goal(world.context, person, GoalDraft("Oser parler en classe"))
    agreements.choose_operator(world.context, pair, OperatorKind.ESTABLISHMENT, None)
    agreements.choose_mentor(world.context, pair, mentor.id)
    framework.note_certificate(world.context, mentor.id, world.days_ago(60), world.days_ago(50))
    until = world.day + timedelta(days=300)
    draft = AgreementDraft(world.days_ago(10), until)
    signed, _ = agreements.keep_agreement(world.context, pair, draft)
    for signer in agreements.SIGNERS:
        agreements.sign_agreement(world.context, signed.id, signer, world.days_ago(10))


def begun(world: World, authority: Authority = Authority.BOTH_PARENTS) -> YoungPersonId:
    """Take a young person from the assessment to the first meeting."""
    person = young(world)
    pair = assessed(world, person)
    holders = held_by(world, person, authority)
    for holder in (None, *holders):
        consent(world, pair, ConsentKind.INFORMATION, holder)
    for kind in (ConsentKind.OPINION, ConsentKind.ADHESION):
        consent(world, pair, kind)
    for holder in holders:
        consent(world, pair, ConsentKind.AGREEMENT, holder)
    prepared(world, person, pair)
    kept = framework.framework_page(world.context, person).pair
    assert kept is not None
    world.meeting(kept, ago=1)
    return person


def test_each_step_moves_the_pair_as_soon_as_it_is_noted(world: World) -> None:
    person = young(world)
    pair = assessed(world, person)
    assert state(world, person) is PairState.ASSESSED
    mother, father = held_by(world, person, Authority.BOTH_PARENTS)
    for holder in (None, mother, father):
        consent(world, pair, ConsentKind.INFORMATION, holder)
    assert state(world, person) is PairState.PROPOSED
    consent(world, pair, ConsentKind.OPINION)
    consent(world, pair, ConsentKind.ADHESION)
    consent(world, pair, ConsentKind.AGREEMENT, mother)
    page = framework.framework_page(world.context, person)
    blocking = page.framework.blocking
    assert blocking is not None
    assert (blocking.code, blocking.who) == (MissingCode.NO_AGREEMENT, Who.FATHER)
    assert page.framework.of(Step.ASSESSMENT).status is Status.DONE
    consent(world, pair, ConsentKind.AGREEMENT, father)
    assert state(world, person) is PairState.AGREED
    prepared(world, person, pair)
    assert state(world, person) is PairState.SIGNED
    kept = framework.framework_page(world.context, person).pair
    assert kept is not None
    world.meeting(kept, ago=1)
    page = framework.framework_page(world.context, person)
    assert page.pair is not None
    assert (page.pair.state, page.pair.started_on) == (PairState.ACTIVE, world.days_ago(1))
    assert page.framework.is_complete


@pytest.mark.parametrize("authority", [Authority.ONE_PARENT, Authority.STATE_WARD])
def test_other_authorities_lead_to_the_first_meeting_too(
    world: World, authority: Authority
) -> None:
    assert state(world, begun(world, authority)) is PairState.ACTIVE


def test_a_young_adult_agrees_alone(world: World) -> None:
    person = young(world, ADULT)
    pair = assessed(world, person)
    consent(world, pair, ConsentKind.INFORMATION)
    assert state(world, person) is PairState.PROPOSED
    consent(world, pair, ConsentKind.AGREEMENT)
    assert state(world, person) is PairState.AGREED


def test_a_withdrawn_agreement_ends_the_pair_at_once_and_meetings_are_still_recorded(
    world: World,
) -> None:
    person = begun(world)
    page = framework.framework_page(world.context, person)
    given = next(one for one in page.facts.consents if one.kind is ConsentKind.AGREEMENT)
    pair, _ = framework.withdraw_consent(world.context, given.id, world.day)
    assert (pair.state, pair.ended_on) == (PairState.ENDED_EARLY, world.day)
    with world.context.vault.reading() as work:
        moves = [move.to_state for move in work.framework.moves(pair.id)]
    assert moves[-2:] == [PairState.ACTIVE, PairState.ENDED_EARLY]
    world.meeting(pair, "S’est revu une dernière fois.")
    (entry, *_) = history_of(world.context, HistoryKind.CONSENT, given.id).entries
    assert [change.field for change in entry.changes] == ["withdrawn_on"]


def test_a_meeting_is_recorded_whatever_lacks_and_the_pair_stays_where_it_was(
    world: World,
) -> None:
    person = young(world)
    pair = assessed(world, person)
    kept = framework.framework_page(world.context, person).pair
    assert kept is not None
    mentor, _ = people.add_mentor(world.context, MentorDraft("Sophie", "Roy"))
    agreements.choose_mentor(world.context, pair, mentor.id)
    world.meeting(kept)
    page = framework.framework_page(world.context, person)
    assert state(world, person) is PairState.ASSESSED
    assert page.framework.held_before_frame == 1
    assert page.framework.gaps


def test_a_pair_of_before_stays_active_with_its_framework_to_complete(world: World) -> None:
    pair = world.pair()
    page = framework.framework_page(world.context, pair.young_person)
    assert page.pair is not None
    assert page.pair.state is PairState.ACTIVE
    assert page.framework.is_to_complete


def test_an_unfavourable_assessment_opens_no_path(world: World) -> None:
    person = young(world)
    draft = AssessmentDraft(world.day, "service de l’ASE", AssessmentOutcome.UNFAVOURABLE)
    framework.note_assessment(world.context, person, draft)
    page = framework.framework_page(world.context, person)
    assert page.pair is None
    assert page.framework.of(Step.ASSESSMENT).missing[0].code is MissingCode.ASSESSMENT_UNFAVOURABLE


def test_holders_of_another_young_person_are_not_touched(world: World) -> None:
    one, other = young(world), young(world)
    (foreign,) = held_by(world, other, Authority.ONE_PARENT)
    pair = assessed(world, one)
    with pytest.raises(RecordMissing):
        consent(world, pair, ConsentKind.AGREEMENT, foreign)
    draft = HolderDraft(HolderRole.MOTHER, "Une autre", id=foreign)
    with pytest.raises(RecordMissing):
        framework.keep_holders(world.context, one, Authority.ONE_PARENT, [draft])
    assert framework.framework_page(world.context, other).facts.holders[0].name == ""


def test_a_holder_who_is_no_longer_named_ends_and_stays_in_the_file(world: World) -> None:
    person = young(world)
    held_by(world, person, Authority.BOTH_PARENTS)
    before = framework.framework_page(world.context, person).facts.holders
    kept = HolderDraft(before[0].role, "Awa K.", id=before[0].id)
    framework.keep_holders(world.context, person, Authority.ONE_PARENT, [kept])
    after = framework.framework_page(world.context, person).facts.holders
    assert [(one.name, one.until) for one in after] == [("Awa K.", None), ("", world.day)]


def test_what_is_wrong_is_refused_with_its_field(world: World) -> None:
    person = young(world)
    ahead = world.day + timedelta(days=1)
    with pytest.raises(InvalidInput) as refused:
        framework.note_assessment(world.context, person, AssessmentDraft(ahead, " "))
    assert {problem.field for problem in refused.value.problems} == {"assessed_on", "done_by"}
    pair = assessed(world, person)
    given = ConsentDraft(ConsentKind.AGREEMENT, given_on=world.day, evidence=Evidence.SAID)
    with pytest.raises(InvalidInput):
        framework.note_consent(world.context, pair, given)


def test_the_framework_is_read_and_written_within_reach_alone(world: World) -> None:
    person = young(world)
    for role in (Role.KEY_WORKER, Role.FOSTER_CARER, Role.ADMINISTRATOR):
        with pytest.raises(NotAllowed):
            framework.framework_page(world.as_role(role), person)
    worker = world.as_role(Role.KEY_WORKER)
    draft = people.young_person_draft(world.context, person)
    people.revise_young_person(world.context, person, replace(draft, key_worker=worker.actor))
    assert framework.framework_page(worker, person).may_edit
