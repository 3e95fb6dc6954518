"""Young people, mentors and pairs: likely twins, former ones, homes and rhythms."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.pairs import PairDraft, PairState
from mentordesk.domain.people import MentorDraft, PlacementKind, YoungPersonDraft
from mentordesk.services import pairs, people, places, search
from mentordesk.services.read_models import PersonKind

if TYPE_CHECKING:
    from mentordesk.domain.people import Mentor, YoungPerson
    from tests.services.conftest import World


def young_person(world: World, first: str, last: str = "") -> YoungPerson:
    return people.add_young_person(world.context, YoungPersonDraft(first, last))[0]


def mentor(world: World, first: str, last: str = "") -> Mentor:
    return people.add_mentor(world.context, MentorDraft(first, last))[0]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("ines", "benali"),
        ("INÈS", "BENALI"),
        ("Inés", "Bénali"),
        ("  Inès ", "Benali"),
        ("Benali", "Inès"),
        ("Inès", "Bennali"),
        ("Ine\u0300s", "Benali"),
    ],
)
def test_the_same_name_written_otherwise_warns_of_a_twin(
    world: World, first: str, last: str
) -> None:
    known = young_person(world, "Inès", "Benali")
    young_person(world, "Théo", "Durand")
    volunteer = mentor(world, "Inès", "Benali")
    assert people.twins_of_young_person(world.context, first, last) == [known]
    assert people.twins_of_mentor(world.context, first, last) == [volunteer]


@pytest.mark.parametrize(("first", "last"), [("Inès", "Durand"), ("Théo", "Benali"), ("", "")])
def test_another_name_warns_of_nobody(world: World, first: str, last: str) -> None:
    young_person(world, "Inès", "Benali")
    assert people.twins_of_young_person(world.context, first, last) == []


def test_a_former_young_person_is_still_found_as_a_twin(world: World) -> None:
    known = young_person(world, "Maëlys", "Lefèvre")
    people.archive_young_person(world.context, known.id, world.day)
    (twin,) = people.twins_of_young_person(world.context, "maelys", "LEFEVRE")
    assert (twin.id, twin.archived_on) == (known.id, world.day)


def test_former_young_people_are_listed_apart_and_come_back(world: World) -> None:
    stays, leaves = young_person(world, "Inès"), young_person(world, "Théo")
    people.archive_young_person(world.context, leaves.id, world.day)
    assert [line.id for line in people.young_people(world.context)] == [stays.id]
    (former,) = people.young_people(world.context, archived=True)
    assert (former.id, former.archived_on) == (leaves.id, world.day)
    people.archive_young_person(world.context, leaves.id, None)
    assert len(people.young_people(world.context)) == 2
    assert list(people.young_people(world.context, archived=True)) == []


def test_former_mentors_are_listed_apart(world: World) -> None:
    stays, leaves = mentor(world, "Karim"), mentor(world, "Sophie")
    people.archive_mentor(world.context, leaves.id, world.day)
    assert [line.id for line in people.mentors(world.context)] == [stays.id]
    assert [line.id for line in people.mentors(world.context, archived=True)] == [leaves.id]


def test_the_number_of_a_former_young_person_is_not_given_again(world: World) -> None:
    first = young_person(world, "Inès")
    people.archive_young_person(world.context, first.id, world.day)
    assert [first.number, young_person(world, "Théo").number] == [1, 2]


def test_people_are_found_by_the_beginning_of_any_name_without_accents(world: World) -> None:
    young = young_person(world, "Éléonore", "Lefèvre")
    volunteer = mentor(world, "Hélène", "Lefort")
    found = search.find_people(world.context, "lef")
    assert {(hit.kind, hit.id) for hit in found} == {
        (PersonKind.YOUNG_PERSON, young.id),
        (PersonKind.MENTOR, volunteer.id),
    }
    assert [hit.id for hit in search.find_people(world.context, "LEFÈ ele")] == [young.id]


def test_a_former_young_person_is_found_last(world: World) -> None:
    former, present = young_person(world, "Adam"), young_person(world, "Adama")
    people.archive_young_person(world.context, former.id, world.day)
    hits = search.find_people(world.context, "adam")
    assert [(hit.id, hit.archived) for hit in hits] == [(present.id, False), (former.id, True)]


def test_another_home_closes_the_placement_before(world: World) -> None:
    unit, _ = places.add_unit(world.context, "Les Tilleuls")
    family, _ = places.add_foster_family(world.context, "Famille Perrin")
    in_unit = YoungPersonDraft("Inès", placement_kind=PlacementKind.UNIT, unit=unit.id)
    person, _ = people.add_young_person(world.context, in_unit)
    world.clock.forward(days=40)
    in_family = YoungPersonDraft(
        "Inès", placement_kind=PlacementKind.FOSTER_FAMILY, foster_family=family.id
    )
    people.revise_young_person(world.context, person.id, in_family)
    with world.context.vault.reading() as work:
        now, before = work.young_people.placements_of(person.id)
    assert (now.foster_family, now.started_on, now.ended_on) == (family.id, world.day, None)
    assert (before.unit, before.ended_on) == (unit.id, world.day)
    assert people.young_person_draft(world.context, person.id) == in_family
    assert people.young_people(world.context)[0].home == "Famille Perrin"


def test_a_young_person_without_a_name_is_refused(world: World) -> None:
    with pytest.raises(InvalidInput):
        young_person(world, "  ", "\t")


def test_the_same_two_are_not_paired_twice_at_once(world: World) -> None:
    pair = world.pair()
    draft = PairDraft(pair.young_person, pair.mentor, world.day)
    with pytest.raises(InvalidInput) as refused:
        pairs.add_pair(world.context, draft)
    assert [problem.code for problem in refused.value.problems] == ["already_paired"]
    pairs.end_pair(world.context, pair.id, world.day)
    assert pairs.add_pair(world.context, draft)[0].id != pair.id


def test_an_ended_pair_is_no_longer_offered_and_its_end_can_be_taken_back(world: World) -> None:
    pair = world.pair()
    ended, _ = pairs.end_pair(world.context, pair.id, world.day)
    assert (ended.state, ended.is_open) == (PairState.CLOSED, False)
    assert list(pairs.open_pairs(world.context)) == []
    pairs.end_pair(world.context, pair.id, None)
    assert [line.pair.id for line in pairs.open_pairs(world.context)] == [pair.id]


@pytest.mark.parametrize("days", [-31, 1])
def test_a_pair_ends_neither_before_its_start_nor_in_the_future(world: World, days: int) -> None:
    pair = world.pair(since=30)
    with pytest.raises(InvalidInput):
        pairs.end_pair(world.context, pair.id, world.day + timedelta(days=days))


def test_the_pair_last_written_about_comes_first(world: World) -> None:
    quiet, busy = world.pair("Inès"), world.pair("Théo")
    world.meeting(quiet)
    world.clock.forward(hours=1)
    world.meeting(busy, ago=5)
    assert [line.pair.id for line in pairs.open_pairs(world.context)] == [busy.id, quiet.id]
