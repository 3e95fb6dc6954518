"""Units, families, associations and staff: renamed, closed, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.errors import InvalidInput, NotAllowed
from mentordesk.services import places

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.services.conftest import World

ADD: list[Callable[..., Any]] = [
    places.add_unit,
    places.add_foster_family,
    places.add_association,
]


def names(world: World) -> list[tuple[str, object]]:
    house = places.house(world.context)
    found: list[Any] = [*house.units, *house.foster_families, *house.associations]
    return [(place.name, place.closed_on) for place in found]


@pytest.mark.parametrize("add", ADD)
def test_a_place_is_renamed_closed_and_opened_again(world: World, add: Callable[..., Any]) -> None:
    place, _ = add(world.context, "Les Tilleul")
    renamed, _ = places.rename_place(world.context, place, "  Les  Tilleuls ")
    assert names(world) == [("Les Tilleuls", None)]
    closed, _ = places.close_place(world.context, renamed, world.day)
    assert names(world) == [("Les Tilleuls", world.day)]
    places.close_place(world.context, closed, None)
    assert names(world) == [("Les Tilleuls", None)]


@pytest.mark.parametrize("name", ["", "  \t", "a" * 201])
def test_an_empty_or_endless_name_is_refused(world: World, name: str) -> None:
    unit, _ = places.add_unit(world.context, "Les Tilleuls")
    with pytest.raises(InvalidInput):
        places.rename_place(world.context, unit, name)
    with pytest.raises(InvalidInput):
        places.add_unit(world.context, name)
    assert names(world) == [("Les Tilleuls", None)]


def test_a_staff_member_is_revised_and_leaves_the_lists(world: World) -> None:
    member, _ = places.add_staff_member(world.context, "Malik", "Ferrand", "Éducateur")
    revised, _ = places.revise_staff_member(
        world.context, member, " Malik ", "Ferrand-Diop", "Chef de service"
    )
    assert (revised.id, revised.full_name) == (member.id, "Malik Ferrand-Diop")
    gone, _ = places.staff_member_left(world.context, revised, world.day)
    with world.context.vault.reading() as work:
        assert work.places.staff_member(member.id) == gone
    back, _ = places.staff_member_left(world.context, gone, None)
    assert back.left_on is None


def test_an_author_keeps_a_name_and_a_function(world: World) -> None:
    member, _ = places.add_staff_member(world.context, "Malik", "Ferrand", "Éducateur")
    with pytest.raises(InvalidInput) as refused:
        places.revise_staff_member(world.context, member, "", "", " ")
    assert [problem.field for problem in refused.value.problems] == ["first_name", "function"]


def test_whose_account_is_open_does_not_leave(world: World) -> None:
    actor = places.house(world.context).actor
    with pytest.raises(NotAllowed):
        places.staff_member_left(world.context, actor, world.day)
