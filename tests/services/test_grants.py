"""Grants: who may give what to whom, cover for an absent colleague, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import AccountState, GrantDraft, GrantKind, Role
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.people import PlacementKind, YoungPersonDraft
from mentordesk.domain.problems import Problem
from mentordesk.services import grants, people, places
from mentordesk.services.changes import Changes

if TYPE_CHECKING:
    from mentordesk.domain.people import YoungPerson
    from mentordesk.domain.places import Unit
    from mentordesk.services.context import Context
    from tests.services.conftest import World


def unit(world: World, name: str = "Les Lilas") -> Unit:
    return places.add_unit(world.context, name)[0]


def living_in(world: World, place: Unit, first: str = "Inès") -> YoungPerson:
    draft = YoungPersonDraft(
        first, placement_kind=PlacementKind.UNIT, unit=place.id, home_since=world.days_ago(9)
    )
    return people.add_young_person(world.context, draft)[0]


def followed_by(world: World, worker: Context, first: str = "Inès") -> YoungPerson:
    draft = YoungPersonDraft(first, key_worker=worker.actor)
    return people.add_young_person(world.context, draft)[0]


def draft(world: World, subject: str, kind: GrantKind = GrantKind.UNIT) -> GrantDraft:
    return GrantDraft(kind, subject, world.day, None, "Nouvelle équipe")


def reaches(account: Context, person: YoungPerson) -> bool:
    return people.is_reached(account, person.id)


def test_a_grant_opens_a_unit_to_an_account_until_it_is_withdrawn(world: World) -> None:
    place, worker = unit(world), world.as_role(Role.KEY_WORKER)
    person = living_in(world, place)
    assert not reaches(worker, person)
    given, changes = grants.give_access(world.context, worker.account, draft(world, place.id))
    assert changes is Changes.ACCESS
    assert given.given_by == world.context.actor
    assert reaches(worker, person)
    (withdrawn,), _ = grants.withdraw(world.context, given.id)
    assert withdrawn.withdrawn_at == world.clock.now()
    assert not reaches(worker, person)
    grants.give_again(world.context, given.id)
    assert reaches(worker, person)


def test_a_grant_begins_and_ends_on_its_days(world: World) -> None:
    place, worker = unit(world), world.as_role(Role.KEY_WORKER)
    person = living_in(world, place)
    first, last = world.day + timedelta(days=2), world.day + timedelta(days=4)
    wanted = replace(draft(world, place.id), since=first, until=last)
    grants.give_access(world.context, worker.account, wanted)
    seen = []
    for _ in range(6):
        seen.append(reaches(worker, person))
        world.clock.forward(days=1)
    assert seen == [False, False, True, True, True, False]


def test_whoever_gives_access_says_to_what_from_when_and_why(world: World) -> None:
    place, worker = unit(world), world.as_role(Role.KEY_WORKER)
    wrong = GrantDraft(GrantKind.UNIT, place.id, None, None, "  ")
    with pytest.raises(InvalidInput) as refused:
        grants.give_access(world.context, worker.account, wrong)
    fields = [(problem.field, problem.code) for problem in refused.value.problems]
    assert fields == [("since", "missing"), ("reason", "missing")]
    with pytest.raises(RecordMissing):
        grants.give_access(world.context, worker.account, draft(world, "no such unit"))


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR])
def test_a_role_that_grants_do_not_open_gets_none(world: World, role: Role) -> None:
    place, account = unit(world), world.as_role(role).account
    with pytest.raises(InvalidInput) as refused:
        grants.give_access(world.context, account, draft(world, place.id))
    assert refused.value.problems == (Problem("account", "needs_no_grant"),)


def test_an_invited_account_may_be_prepared_and_a_removed_one_gets_nothing(world: World) -> None:
    place = unit(world)
    invited = world.as_role(Role.KEY_WORKER, state=AccountState.INVITED)
    removed = world.as_role(Role.KEY_WORKER, state=AccountState.REMOVED)
    grants.give_access(world.context, invited.account, draft(world, place.id))
    with pytest.raises(InvalidInput) as refused:
        grants.give_access(world.context, removed.account, draft(world, place.id))
    assert refused.value.problems == (Problem("account", "removed"),)


def test_nobody_opens_anything_to_oneself(world: World) -> None:
    place, head = unit(world), world.as_role(Role.HEAD_OF_SERVICE)
    given, _ = grants.give_access(world.context, head.account, draft(world, place.id))
    with pytest.raises(NotAllowed):
        grants.give_access(head, head.account, draft(world, place.id))
    with pytest.raises(NotAllowed):
        grants.withdraw(head, given.id)
    with pytest.raises(NotAllowed):
        grants.cover(head, world.context.account, head.account, world.day, "Congés")


def test_a_head_of_service_gives_what_he_or_she_reaches_and_no_more(world: World) -> None:
    own, other = unit(world), unit(world, "Les Tilleuls")
    head, worker = world.as_role(Role.HEAD_OF_SERVICE), world.as_role(Role.KEY_WORKER)
    here, there = living_in(world, own), living_in(world, other, "Sofia")
    grants.give_access(world.context, head.account, draft(world, own.id))
    far, _ = grants.give_access(world.context, worker.account, draft(world, other.id))
    for wanted in (draft(world, other.id), draft(world, there.id, GrantKind.YOUNG_PERSON)):
        with pytest.raises(NotAllowed):
            grants.give_access(head, worker.account, wanted)
    with pytest.raises(NotAllowed):
        grants.withdraw(head, far.id)
    near, _ = grants.give_access(
        head, worker.account, draft(world, here.id, GrantKind.YOUNG_PERSON)
    )
    assert reaches(worker, here)
    assert [line.grant.id for line in grants.grants(head, worker.account)] == [near.id]
    assert len(grants.grants(world.context, worker.account)) == 2


def test_an_administrator_gives_places_and_reads_no_name_of_a_young_person(world: World) -> None:
    place, admin = unit(world), world.as_role(Role.ADMINISTRATOR)
    worker, person = world.as_role(Role.KEY_WORKER), living_in(world, unit(world, "Les Pins"))
    by_name = draft(world, person.id, GrantKind.YOUNG_PERSON)
    with pytest.raises(NotAllowed):
        grants.give_access(admin, worker.account, by_name)
    grants.give_access(world.context, worker.account, by_name)
    grants.give_access(admin, worker.account, draft(world, place.id))
    told = {line.grant.kind: line.subject for line in grants.grants(admin)}
    assert told == {GrantKind.UNIT: "Les Lilas", GrantKind.YOUNG_PERSON: ""}
    told = {line.grant.kind: line.subject for line in grants.grants(world.context)}
    assert told[GrantKind.YOUNG_PERSON] == person.display_name


# ---------------------------------------------------------------------- cover


def test_a_cover_opens_what_an_absent_colleague_reaches_until_a_day(world: World) -> None:
    absent, by = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    place, short = unit(world), unit(world, "Les Pins")
    own, here = followed_by(world, absent), living_in(world, place, "Sofia")
    there, foreign = living_in(world, short, "Noé"), living_in(world, unit(world, "Autre"), "Tim")
    soon, later = world.day + timedelta(days=2), world.day + timedelta(days=5)
    grants.give_access(world.context, absent.account, draft(world, place.id))
    ends = replace(draft(world, short.id), until=soon)
    grants.give_access(world.context, absent.account, ends)
    covered = grants.cover(world.context, absent.account, by.account, later, "Congés d’été")
    assert covered.is_whole
    assert len(covered.grants) == 3
    assert {grant.reason for grant in covered.grants} == {"Congés d’été"}
    assert [reaches(by, person) for person in (own, here, there)] == [True] * 3
    assert not reaches(by, foreign)
    world.clock.forward(days=3)
    assert [reaches(by, person) for person in (own, here, there)] == [True, True, False]
    world.clock.forward(days=3)
    assert not any(reaches(by, person) for person in (own, here, there))


def test_a_cover_has_an_end_that_lies_ahead(world: World) -> None:
    absent, by = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    followed_by(world, absent)
    for until, code in ((None, "missing"), (world.days_ago(1), "before_start")):
        with pytest.raises(InvalidInput) as refused:
            grants.cover(world.context, absent.account, by.account, until, "Congés")
        assert refused.value.problems == (Problem("until", code),)
    assert grants.grants(world.context) == []


def test_there_must_be_something_to_cover(world: World) -> None:
    absent, by = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    for who in (absent, by):
        with pytest.raises(InvalidInput) as refused:
            grants.cover(world.context, who.account, by.account, world.day, "Congés")
        assert refused.value.problems == (Problem("absent", "nothing_to_cover"),)


def test_a_head_of_service_covers_within_his_or_her_own_unit(world: World) -> None:
    own = unit(world)
    head, absent = world.as_role(Role.HEAD_OF_SERVICE), world.as_role(Role.KEY_WORKER)
    by = world.as_role(Role.KEY_WORKER)
    grants.give_access(world.context, head.account, draft(world, own.id))
    here = living_in(world, own)
    change = people.young_person_draft(world.context, here.id)
    people.revise_young_person(world.context, here.id, replace(change, key_worker=absent.actor))
    far = followed_by(world, absent, "Sofia")
    covered = grants.cover(head, absent.account, by.account, world.day, "Maladie")
    assert not covered.is_whole
    assert [grant.subject for grant in covered.grants] == [here.id]
    assert not reaches(by, far)
    elsewhere = world.as_role(Role.KEY_WORKER)
    followed_by(world, elsewhere, "Noé")
    with pytest.raises(NotAllowed):
        grants.cover(head, elsewhere.account, by.account, world.day, "Maladie")


def test_a_cover_is_taken_back_as_a_whole(world: World) -> None:
    absent, by = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    persons = [followed_by(world, absent, first) for first in ("Inès", "Sofia")]
    covered = grants.cover(world.context, absent.account, by.account, world.day, "Congés")
    grants.withdraw(world.context, *(grant.id for grant in covered.grants))
    assert not any(reaches(by, person) for person in persons)
    assert all(reaches(absent, person) for person in persons)


def test_what_a_head_of_service_gives_ends_with_his_or_her_own_access(world: World) -> None:
    place, head = unit(world), world.as_role(Role.HEAD_OF_SERVICE)
    worker = world.as_role(Role.KEY_WORKER)
    person, last = living_in(world, place), world.day + timedelta(days=2)
    own = replace(draft(world, place.id), until=last)
    grants.give_access(world.context, head.account, own)
    for subject, kind in ((place.id, GrantKind.UNIT), (person.id, GrantKind.YOUNG_PERSON)):
        endless = draft(world, subject, kind)
        with pytest.raises(InvalidInput) as refused:
            grants.give_access(head, worker.account, endless)
        assert refused.value.problems == (Problem("until", "beyond_own", f"{last:%d/%m/%Y}"),)
        grants.give_access(head, worker.account, replace(endless, until=last))
    world.clock.forward(days=3)
    assert not reaches(worker, person)


def test_a_cover_by_a_head_of_service_ends_with_his_or_her_own_access(world: World) -> None:
    place, head = unit(world), world.as_role(Role.HEAD_OF_SERVICE)
    absent, by = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    grants.give_access(world.context, absent.account, draft(world, place.id))
    last = world.day + timedelta(days=2)
    grants.give_access(world.context, head.account, replace(draft(world, place.id), until=last))
    until = world.day + timedelta(days=20)
    covered = grants.cover(head, absent.account, by.account, until, "Congés")
    assert [grant.until for grant in covered.grants] == [last]


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR, Role.DIRECTOR])
def test_an_account_that_grants_do_not_open_has_nothing_to_cover(world: World, role: Role) -> None:
    other, by = world.as_role(role), world.as_role(Role.KEY_WORKER)
    followed_by(world, other)
    with pytest.raises(InvalidInput) as refused:
        grants.cover(world.context, other.account, by.account, world.day, "Congés")
    assert refused.value.problems == (Problem("absent", "nothing_to_cover"),)
