"""Asking for leave costs a director one tiny read in a transaction, and lists nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from mentordesk.services import meeting_form, pairs, people, search, today
from mentordesk.services.young_person_file import young_person_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from tests.services.conftest import World

PATHS: dict[str, Callable[[Context, Pair], Any]] = {
    "first page": lambda c, _: today.today(c),
    "list": lambda c, _: people.young_people(c),
    "mentors": lambda c, _: people.mentors(c),
    "search": lambda c, _: search.find_people(c, "ben"),
    "pairs": lambda c, _: pairs.open_pairs(c),
    "file": lambda c, p: young_person_file(c, p.young_person),
    "form": lambda c, p: meeting_form.pair_memory(c, p.id),
}


def statements(world: World, act: Callable[[], Any]) -> list[str]:
    """Return what the base is asked while something is done."""
    heard: list[str] = []
    engine = world.context.vault.engine  # type: ignore[attr-defined]  # an SqlVault

    def hear(_: Any, __: Any, statement: str, *___: Any) -> None:
        heard.append(" ".join(statement.split()))

    event.listen(engine, "before_cursor_execute", hear)
    act()
    event.remove(engine, "before_cursor_execute", hear)
    return heard


@pytest.mark.parametrize("path", PATHS)
def test_a_director_pays_one_read_of_the_account(world: World, path: str) -> None:
    pair = world.pair()
    world.meeting(pair)
    asked = statements(world, lambda: PATHS[path](world.context, pair))
    own_notes = 1 if path == "search" else 0  # the journal notes a search in a write of its own
    assert sum("FROM account" in said for said in asked) == 1 + own_notes
    assert not [said for said in asked if "access_grant" in said]


def test_a_save_pays_one_read_too(world: World) -> None:
    pair = world.pair()
    asked = statements(world, lambda: world.meeting(pair))
    assert sum("FROM account" in said for said in asked) == 1
    assert not [said for said in asked if "access_grant" in said]
