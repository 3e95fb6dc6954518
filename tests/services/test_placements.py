"""Where young people lived: past stays, moves on a given day, and corrections."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.people import PlacementDraft, PlacementKind, YoungPersonDraft
from mentordesk.services import people, placements, places

if TYPE_CHECKING:
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.people import Placement
    from tests.services.conftest import World

OTHER, FLAT = PlacementKind.OTHER, PlacementKind.OWN_FLAT
JUNE, SEPTEMBER = date(2024, 6, 25), date(2025, 9, 1)


def ines(world: World, since: date | None = JUNE) -> YoungPersonId:
    draft = YoungPersonDraft("Inès", placement_kind=OTHER, home_since=since)
    return people.add_young_person(world.context, draft)[0].id


def stays(world: World, young_person: YoungPersonId) -> list[Placement]:
    with world.context.vault.reading() as work:
        return list(work.young_people.placements_of(young_person))


def spans(world: World, young_person: YoungPersonId) -> list[tuple[PlacementKind, date, object]]:
    return [(s.kind, s.started_on, s.ended_on) for s in stays(world, young_person)]


def revised(world: World, young_person: YoungPersonId, **changes: object) -> None:
    draft = people.young_person_draft(world.context, young_person)
    people.revise_young_person(world.context, young_person, replace(draft, **changes))  # type: ignore[arg-type]  # the draft's own fields


def problem(refused: pytest.ExceptionInfo[InvalidInput]) -> tuple[str, str]:
    [found] = refused.value.problems
    return found.field, found.code


def test_the_present_home_dates_from_the_day_that_was_given(world: World) -> None:
    person = ines(world)
    assert spans(world, person) == [(OTHER, JUNE, None)]
    assert people.young_person_draft(world.context, person).home_since == JUNE


def test_without_a_day_it_dates_from_the_arrival_or_from_today(world: World) -> None:
    draft = YoungPersonDraft("Théo", placement_kind=OTHER, arrived_on=SEPTEMBER)
    arrived, _ = people.add_young_person(world.context, draft)
    assert spans(world, arrived.id) == [(OTHER, SEPTEMBER, None)]
    assert spans(world, ines(world, None)) == [(OTHER, world.day, None)]


def test_another_home_ends_the_one_before_on_the_day_that_was_given(world: World) -> None:
    person = ines(world)
    revised(world, person, placement_kind=FLAT, home_since=SEPTEMBER)
    assert spans(world, person) == [(FLAT, SEPTEMBER, None), (OTHER, JUNE, SEPTEMBER)]


def test_a_wrong_day_of_the_present_home_is_put_right_in_place(world: World) -> None:
    person = ines(world)
    revised(world, person, home_since=SEPTEMBER)
    assert spans(world, person) == [(OTHER, SEPTEMBER, None)]


def test_a_wrong_place_from_the_same_day_is_put_right_in_place(world: World) -> None:
    person = ines(world)
    revised(world, person, placement_kind=FLAT)
    assert spans(world, person) == [(FLAT, JUNE, None)]


def test_a_move_before_the_present_home_began_is_refused_and_changes_nothing(world: World) -> None:
    person = ines(world, SEPTEMBER)
    with pytest.raises(InvalidInput) as refused:
        revised(world, person, first_name="Ines", placement_kind=FLAT, home_since=JUNE)
    assert problem(refused) == ("home_since", "before_home")
    assert spans(world, person) == [(OTHER, SEPTEMBER, None)]
    assert people.young_person_draft(world.context, person).first_name == "Inès"


def test_leaving_without_another_home_ends_the_stay_today(world: World) -> None:
    person = ines(world)
    revised(world, person, placement_kind=None)
    assert spans(world, person) == [(OTHER, JUNE, world.day)]


def test_a_stay_of_the_past_is_noted_with_both_days(world: World) -> None:
    person = ines(world, SEPTEMBER)
    past = PlacementDraft(FLAT, started_on=JUNE, ended_on=SEPTEMBER)
    placements.keep_placement(world.context, person, past)
    assert spans(world, person) == [(OTHER, SEPTEMBER, None), (FLAT, JUNE, SEPTEMBER)]
    assert people.young_person_draft(world.context, person).home_since == SEPTEMBER


def test_a_new_present_home_ends_the_one_before(world: World) -> None:
    person = ines(world)
    placements.keep_placement(world.context, person, PlacementDraft(FLAT, started_on=SEPTEMBER))
    assert spans(world, person) == [(FLAT, SEPTEMBER, None), (OTHER, JUNE, SEPTEMBER)]


def test_two_present_homes_are_refused(world: World) -> None:
    person = ines(world, SEPTEMBER)
    with pytest.raises(InvalidInput) as refused:
        placements.keep_placement(world.context, person, PlacementDraft(FLAT, started_on=JUNE))
    assert problem(refused) == ("ended_on", "before_home")
    assert len(people.young_people(world.context)) == 1


def test_a_stay_is_corrected(world: World) -> None:
    person = ines(world)
    [stay] = stays(world, person)
    unit, _ = places.add_unit(world.context, "Les Tilleuls")
    draft = placements.placement_draft(world.context, person, stay.id)
    assert draft == PlacementDraft(OTHER, started_on=JUNE)
    better = replace(draft, kind=PlacementKind.UNIT, unit=unit.id, ended_on=SEPTEMBER)
    placements.keep_placement(world.context, person, better, stay.id)
    [corrected] = stays(world, person)
    assert (corrected.id, corrected.unit, corrected.ended_on) == (stay.id, unit.id, SEPTEMBER)


def test_a_hidden_place_of_another_kind_is_not_kept(world: World) -> None:
    person = ines(world)
    unit, _ = places.add_unit(world.context, "Les Tilleuls")
    draft = PlacementDraft(FLAT, unit=unit.id, started_on=SEPTEMBER)
    assert placements.keep_placement(world.context, person, draft)[0].unit is None


def test_a_stay_noted_by_mistake_is_removed_and_comes_back(world: World) -> None:
    person = ines(world)
    [stay] = stays(world, person)
    removed, _ = placements.remove_placement(world.context, person, stay.id)
    assert (removed, stays(world, person)) == (stay, [])
    placements.return_placement(world.context, stay)
    assert stays(world, person) == [stay]


def test_it_does_not_come_back_beside_another_present_home(world: World) -> None:
    person = ines(world)
    [stay] = stays(world, person)
    placements.remove_placement(world.context, person, stay.id)
    placements.keep_placement(world.context, person, PlacementDraft(FLAT, started_on=SEPTEMBER))
    with pytest.raises(InvalidInput):
        placements.return_placement(world.context, stay)
    assert spans(world, person) == [(FLAT, SEPTEMBER, None)]


def test_a_stay_that_is_gone_leaves_an_empty_form(world: World) -> None:
    person = ines(world)
    [stay] = stays(world, person)
    placements.remove_placement(world.context, person, stay.id)
    assert placements.placement_draft(world.context, person, stay.id) == PlacementDraft()
    assert placements.remove_placement(world.context, person, stay.id)[0] is None


def test_the_file_shows_the_present_home_first_whatever_the_days_say(world: World) -> None:
    pair = world.pair()
    for kind, began, ended in ((OTHER, JUNE, None), (FLAT, SEPTEMBER, SEPTEMBER)):
        draft = PlacementDraft(kind, started_on=began, ended_on=ended)
        placements.keep_placement(world.context, pair.young_person, draft)
    assert [home.kind for home, _ in world.file(pair).homes] == [OTHER, FLAT]


def test_a_stay_without_a_place_is_refused(world: World) -> None:
    person = ines(world)
    with pytest.raises(InvalidInput) as refused:
        placements.keep_placement(world.context, person, PlacementDraft(started_on=JUNE))
    assert problem(refused) == ("kind", "missing")
