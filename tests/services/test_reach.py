"""Who reaches whom, as it is told: to whoever gives access, to the key worker, to oneself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import AccountState, GrantDraft, GrantKind, Role
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.people import PlacementKind, YoungPersonDraft
from mentordesk.services import grants, history, people, places, reach

if TYPE_CHECKING:
    from mentordesk.domain.people import YoungPerson
    from mentordesk.domain.places import Unit
    from mentordesk.services.context import Context
    from mentordesk.services.reach import Colleague
    from tests.services.conftest import World


def unit(world: World, name: str = "Les Lilas") -> Unit:
    return places.add_unit(world.context, name)[0]


def living_in(world: World, place: Unit, first: str, worker: Context | None = None) -> YoungPerson:
    draft = YoungPersonDraft(
        first,
        placement_kind=PlacementKind.UNIT,
        unit=place.id,
        home_since=world.days_ago(9),
        key_worker=None if worker is None else worker.actor,
    )
    return people.add_young_person(world.context, draft)[0]


def open_to(world: World, account: Context, subject: str, days: int | None = None) -> None:
    until = None if days is None else world.day + timedelta(days=days)
    draft = GrantDraft(GrantKind.UNIT, subject, world.day, until, "essai")
    grants.give_access(world.context, account.account, draft)


def told_of(context: Context, account: Context) -> Colleague:
    return next(o for o in reach.colleagues(context) if o.account.id == account.account)


def test_each_colleague_is_told_with_what_is_open(world: World) -> None:
    place, worker = unit(world), world.as_role(Role.KEY_WORKER)
    auditor = world.as_role(Role.AUDITOR)
    invited = world.as_role(Role.FOSTER_CARER, state=AccountState.INVITED)
    gone = world.as_role(Role.KEY_WORKER, state=AccountState.REMOVED)
    living_in(world, place, "Inès", worker)
    former = living_in(world, place, "Tim", worker)
    people.archive_young_person(world.context, former.id, world.day)
    open_to(world, worker, place.id, days=2)
    told = told_of(world.context, worker)
    assert [line.subject for line in told.grants] == ["Les Lilas"]
    assert (told.followed, told.takes_grants, told.can_be_covered) == (1, True, True)
    assert not told_of(world.context, auditor).can_be_covered
    assert not told_of(world.context, invited).can_be_covered
    assert gone.account not in [o.account.id for o in reach.colleagues(world.context)]
    assert told_of(world.context, world.context).is_own
    world.clock.forward(days=3)
    assert told_of(world.context, worker).grants == []


def test_a_head_of_service_is_told_of_what_is_in_reach_alone(world: World) -> None:
    own, other = unit(world), unit(world, "Les Pins")
    head, worker = world.as_role(Role.HEAD_OF_SERVICE), world.as_role(Role.KEY_WORKER)
    open_to(world, head, own.id)
    living_in(world, own, "Inès", worker)
    living_in(world, other, "Tim", worker)
    open_to(world, worker, own.id)
    open_to(world, worker, other.id)
    told = told_of(head, worker)
    assert told.followed == 1
    assert [line.subject for line in told.grants] == ["Les Lilas"]
    openable = reach.openable(head)
    assert [place.name for place in openable.units] == ["Les Lilas"]
    assert [line.display_name for line in openable.young_people] == ["Inès"]


def test_an_administrator_counts_nobody_and_reads_no_name(world: World) -> None:
    place, worker = unit(world), world.as_role(Role.KEY_WORKER)
    admin = world.as_role(Role.ADMINISTRATOR)
    person = living_in(world, place, "Inès", worker)
    draft = GrantDraft(GrantKind.YOUNG_PERSON, person.id, world.day, None, "essai")
    grants.give_access(world.context, worker.account, draft)
    told = told_of(admin, worker)
    assert told.followed is None
    assert told.can_be_covered
    assert [line.subject for line in told.grants] == [""]
    openable = reach.openable(admin)
    assert [u.name for u in openable.units] == ["Les Lilas"]
    assert list(openable.young_people) == []


@pytest.mark.parametrize("role", [Role.KEY_WORKER, Role.FOSTER_CARER, Role.AUDITOR])
def test_the_others_are_told_of_no_colleague(world: World, role: Role) -> None:
    other = world.as_role(role)
    for ask in (reach.colleagues, reach.openable):
        with pytest.raises(NotAllowed):
            ask(other)
    assert reach.own_reach(other).account.id == other.account


def test_a_file_tells_who_reaches_it_and_why(world: World) -> None:
    place, worker = unit(world), world.as_role(Role.KEY_WORKER)
    head, carer = world.as_role(Role.HEAD_OF_SERVICE), world.as_role(Role.FOSTER_CARER)
    world.as_role(Role.ADMINISTRATOR)
    person = living_in(world, place, "Inès", worker)
    open_to(world, head, place.id)
    draft = GrantDraft(GrantKind.YOUNG_PERSON, person.id, world.day, world.day, "sortie")
    grants.give_access(world.context, carer.account, draft)
    found = reach.who_reaches(world.context, person.id)
    assert found is not None
    why = {
        one.account.role: (
            one.sees_everybody,
            one.is_key_worker,
            [line.grant.kind for line in one.grants],
        )
        for one in found
    }
    assert why == {
        Role.DIRECTOR: (True, False, []),
        Role.KEY_WORKER: (False, True, []),
        Role.HEAD_OF_SERVICE: (False, False, [GrantKind.UNIT]),
        Role.FOSTER_CARER: (False, False, [GrantKind.YOUNG_PERSON]),
    }
    assert reach.who_reaches(worker, person.id) is not None
    assert reach.who_reaches(carer, person.id) is None
    world.clock.forward(days=1)
    after = reach.who_reaches(head, person.id)
    assert after is not None
    assert Role.FOSTER_CARER not in {one.account.role for one in after}


def test_a_colleague_who_covers_is_not_told_who_else_reaches_the_file(world: World) -> None:
    worker, other = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    person = living_in(world, unit(world), "Inès", worker)
    grants.cover(world.context, worker.account, other.account, world.day, "Congés")
    assert reach.who_reaches(other, person.id) is None


# ---------------------------------------------------------------------- what is noted of grants


def acts(context: Context) -> list[str]:
    with context.vault.reading() as work:
        from mentordesk.services.read_models import JournalFilter

        return [entry.action for entry in work.journal.lines(JournalFilter(), None)][::-1]


def test_giving_and_taking_access_is_in_the_journal(world: World) -> None:
    worker, other = world.as_role(Role.KEY_WORKER), world.as_role(Role.KEY_WORKER)
    place = unit(world)
    living_in(world, place, "Inès", worker)
    before = len(acts(world.context))
    open_to(world, worker, place.id)
    covered = grants.cover(world.context, worker.account, other.account, world.day, "Congés")
    given = [grant.id for grant in covered.grants]
    grants.withdraw(world.context, *given)
    grants.withdraw(world.context, *given)
    grants.give_again(world.context, given[0])
    people.add_young_person(worker, YoungPersonDraft("Hugo"))
    gave, took = JournalAction.GRANT_GIVEN, JournalAction.GRANT_WITHDRAWN
    assert acts(world.context)[before:] == [gave] * 3 + [took] * 2 + [gave, gave]


def test_the_history_of_a_file_tells_who_was_let_in(world: World) -> None:
    worker, person = world.as_role(Role.KEY_WORKER), living_in(world, unit(world), "Inès")
    draft = GrantDraft(GrantKind.YOUNG_PERSON, person.id, world.day, None, "renfort")
    given, _ = grants.give_access(world.context, worker.account, draft)
    world.clock.forward(hours=1)
    grants.withdraw(world.context, given.id)
    found = history.history_of_young_person(world.context, person.id).entries
    told = [one for one in found if one.kind is HistoryKind.GRANT]
    assert [[change.field for change in one.changes] for one in told] == [
        ["withdrawn_at"],
        ["since", "reason"],
    ]
    assert {one.about["name"] for one in told} == {"Malik Key_Worker"}


def test_the_history_of_an_account_tells_of_its_roles(world: World) -> None:
    worker = world.as_role(Role.KEY_WORKER)
    with world.context.vault.writing() as work:
        before = work.access.account(worker.account)
        after = replace(before, role=Role.HEAD_OF_SERVICE)
        work.access.keep_account(after)
        history.note(world.context, work, before, after)
        work.commit()
    (entry,) = history.history_of(world.context, HistoryKind.ACCOUNT, worker.account).entries
    assert entry.about["name"] == "Malik Key_Worker"
    assert [(c.field, c.before, c.after) for c in entry.changes] == [
        ("role", "key_worker", "head_of_service")
    ]
