"""Young people, mentors and pairs: likely twins, former ones, homes and rhythms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.identity import MentorId
from mentordesk.domain.meetings import PairNotes
from mentordesk.domain.next_steps import NextStepDraft, NextStepOwner, NextStepState
from mentordesk.domain.pairs import PairDraft, PairState
from mentordesk.domain.people import Mentor, MentorDraft, PlacementKind, YoungPersonDraft
from mentordesk.services import meetings, pairs, people, places, search
from mentordesk.services.read_models import PersonKind
from mentordesk.services.young_person_file import close_next_step
from tests.services.conftest import mentor_of

if TYPE_CHECKING:
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import YoungPerson
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


@pytest.mark.parametrize(
    ("recorded", "typed"),
    [
        (("Rayan", "Koné"), ("Rayan", "")),
        (("Rayan", "Koné"), ("Rayan", "K.")),
        (("Rayan", "Koné"), ("R. K.", "")),
        (("Rayan", "Koné"), ("RK", "")),
        (("R.", "K."), ("Rayan", "Koné")),
        (("RK", ""), ("Rayan", "Koné")),
    ],
)
def test_a_name_that_shortens_the_other_warns_of_a_twin(
    world: World, recorded: tuple[str, str], typed: tuple[str, str]
) -> None:
    known, volunteer = young_person(world, *recorded), mentor(world, *recorded)
    young_person(world, "Sira", "Diallo")
    assert people.twins_of_young_person(world.context, *typed) == [known]
    assert people.twins_of_mentor(world.context, *typed) == [volunteer]


def test_the_same_birth_date_warns_of_a_twin_under_any_name(world: World) -> None:
    born = date(2012, 5, 3)
    draft = YoungPersonDraft("Panda", birth_date=born)
    known, _ = people.add_young_person(world.context, draft)
    young_person(world, "Théo", "Durand")
    assert people.twins_of_young_person(world.context, "Rayan", "Koné", born) == [known]
    assert people.twins_of_young_person(world.context, "Rayan", "Koné") == []


def test_whole_words_are_compared_first_where_many_names_begin_alike(world: World) -> None:
    with world.context.vault.writing() as work:
        for number in range(1, 260):
            work.mentors.keep(Mentor(MentorId(f"m{number}"), number, f"Rachel{number}", "Bo"))
        work.commit()
    known = mentor(world, "Rayan", "Koné")
    assert known in people.twins_of_mentor(world.context, "Rayan", "")


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
    recorded = people.young_person_draft(world.context, person.id)
    assert recorded == replace(in_family, home_since=world.day)
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


def test_pairs_of_former_young_people_are_not_offered(world: World) -> None:
    left, stays = world.pair("Théo"), world.pair("Inès")
    people.archive_young_person(world.context, left.young_person, world.day)
    assert [line.pair.id for line in pairs.open_pairs(world.context)] == [stays.id]
    people.archive_young_person(world.context, left.young_person, None)
    assert len(pairs.open_pairs(world.context)) == 2


def test_the_end_of_an_ended_pair_is_corrected_and_cannot_be_emptied(world: World) -> None:
    pair = world.pair(since=30)
    pairs.end_pair(world.context, pair.id, world.days_ago(10))
    draft = PairDraft(pair.young_person, pair.mentor, pair.started_on, ended_on=world.days_ago(2))
    corrected, _ = pairs.revise_pair(world.context, pair.id, draft)
    assert (corrected.ended_on, corrected.state) == (world.days_ago(2), PairState.CLOSED)
    with pytest.raises(InvalidInput) as refused:
        pairs.revise_pair(world.context, pair.id, replace(draft, ended_on=None))
    assert [problem.code for problem in refused.value.problems] == ["missing"]


def test_an_open_pair_does_not_end_by_its_form(world: World) -> None:
    pair = world.pair(since=30)
    draft = PairDraft(pair.young_person, pair.mentor, pair.started_on, ended_on=world.day)
    assert pairs.revise_pair(world.context, pair.id, draft)[0].is_open


def test_a_pair_is_not_reopened_beside_its_successor(world: World) -> None:
    pair = world.pair(since=30)
    pairs.end_pair(world.context, pair.id, world.day)
    pairs.add_pair(world.context, PairDraft(pair.young_person, pair.mentor, world.day))
    with pytest.raises(InvalidInput) as refused:
        pairs.end_pair(world.context, pair.id, None)
    assert [problem.code for problem in refused.value.problems] == ["already_paired"]


def test_a_mentor_is_read_with_every_young_person_met(world: World) -> None:
    first = world.pair("Inès", since=60)
    other = young_person(world, "Théo")
    second, _ = pairs.add_pair(world.context, PairDraft(other.id, first.mentor, world.days_ago(5)))
    pairs.end_pair(world.context, first.id, world.day)
    file = people.mentor_file(world.context, mentor_of(first))
    assert [line.pair.id for line in file.pairs] == [second.id, first.id]
    assert (file.mentor.first_name, file.association) == ("Karim", "")


def test_a_former_mentor_comes_back(world: World) -> None:
    leaves = mentor(world, "Sophie")
    people.archive_mentor(world.context, leaves.id, world.day)
    assert people.mentor_file(world.context, leaves.id).mentor.archived_on == world.day
    people.archive_mentor(world.context, leaves.id, None)
    assert [line.id for line in people.mentors(world.context)] == [leaves.id]


# ---------------------------------------------------------------------- the rhythm


def kept(world: World, pair: Pair) -> tuple[int, bool] | None:
    found = world.file(pair).rhythm_kept
    return None if found is None else (found.percent, found.since_start)


def test_the_rhythm_is_kept_by_what_it_asks_for_and_not_by_what_was_logged(world: World) -> None:
    pair = world.pair(since=200, rhythm=7)
    world.meeting(pair, ago=3)
    world.meeting(pair, ago=10)
    assert kept(world, pair) == (25, False)


def test_it_is_never_over_a_hundred(world: World) -> None:
    pair = world.pair(since=200, rhythm=14)
    for ago in range(1, 50, 4):
        world.meeting(pair, ago=ago)
    assert kept(world, pair) == (100, False)


def test_a_young_pair_is_measured_since_its_start(world: World) -> None:
    pair = world.pair(since=15, rhythm=7)
    world.meeting(pair, ago=2)
    assert kept(world, pair) == (50, True)


def test_nothing_is_said_before_a_meeting_was_due(world: World) -> None:
    pair = world.pair(since=6, rhythm=7)
    world.meeting(pair, ago=2)
    assert kept(world, pair) is None
    assert kept(world, world.pair("Théo", since=20, rhythm=30)) is None


def test_one_pair_does_not_make_up_for_the_other(world: World) -> None:
    pair = world.pair(since=200, rhythm=14)
    volunteer = mentor(world, "Sophie")
    draft = PairDraft(pair.young_person, volunteer.id, world.days_ago(200), rhythm_days=14)
    pairs.add_pair(world.context, draft)
    for ago in range(1, 50, 4):
        world.meeting(pair, ago=ago)
    assert kept(world, pair) == (50, False)


# ---------------------------------------------------------------------- what is refused


def test_a_revised_mentor_keeps_the_number_and_what_is_endless_is_refused(world: World) -> None:
    known = mentor(world, "Karim")
    draft = MentorDraft(" Karim ", "Haddad", phone="06 01", availability="le  mercredi")
    revised, _ = people.revise_mentor(world.context, known.id, draft)
    assert (revised.number, revised.availability) == (known.number, "le mercredi")
    with pytest.raises(InvalidInput):
        people.revise_mentor(world.context, known.id, replace(draft, phone="0" * 201))
    assert people.mentor_file(world.context, known.id).mentor == revised


def test_a_revised_young_person_keeps_a_name(world: World) -> None:
    known = young_person(world, "Inès")
    with pytest.raises(InvalidInput):
        people.revise_young_person(world.context, known.id, YoungPersonDraft(" "))


def test_a_pair_needs_two_people_and_a_start(world: World) -> None:
    with pytest.raises(InvalidInput):
        pairs.add_pair(world.context, PairDraft(None, None, world.day))
    pair = world.pair()
    with pytest.raises(InvalidInput):
        pairs.add_pair(world.context, PairDraft(pair.young_person, pair.mentor, None))
    with pytest.raises(InvalidInput):
        pairs.revise_pair(world.context, pair.id, PairDraft(pair.young_person, pair.mentor, None))


def test_the_file_names_where_the_young_person_lives(world: World) -> None:
    pair = world.pair()
    assert world.file(pair).home == ""
    unit, _ = places.add_unit(world.context, "Les Tilleuls")
    draft = YoungPersonDraft("Inès", placement_kind=PlacementKind.UNIT, unit=unit.id)
    people.revise_young_person(world.context, pair.young_person, draft)
    assert world.file(pair).home == "Les Tilleuls"
    family, _ = places.add_foster_family(world.context, "Famille Perrin")
    draft = YoungPersonDraft(
        "Inès", placement_kind=PlacementKind.FOSTER_FAMILY, foster_family=family.id
    )
    people.revise_young_person(world.context, pair.young_person, draft)
    assert world.file(pair).home == "Famille Perrin"


def test_a_promise_is_kept_or_given_up_openly_and_opened_again(world: World) -> None:
    pair = world.pair()
    step = NextStepDraft("demander la brochure", NextStepOwner.MENTOR)
    share = PairNotes(pair.id, next_steps=(step,))
    meetings.record_meeting(world.context, world.draft(world.frame(), share))
    [promised] = world.file(pair).next_steps
    done, _ = close_next_step(world.context, promised.id, NextStepState.DONE)
    assert (done.state, done.closed_on) == (NextStepState.DONE, world.day)
    opened, _ = close_next_step(world.context, promised.id, NextStepState.OPEN)
    assert opened == promised
