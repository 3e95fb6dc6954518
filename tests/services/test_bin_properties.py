"""Whatever is deleted in whatever order, restoring all of it leaves each table as it was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from mentordesk.domain.errors import KnownError, ParentMissing
from mentordesk.domain.meetings import PlannedNext
from mentordesk.services import bin as bin_services
from mentordesk.services import corrections, meetings
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.table_parts import metadata
from tests.services.conftest import mentor_of
from tests.services.test_bin import every_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.bin import BinEntry
    from mentordesk.services.bin import Binned
    from tests.services.conftest import World

Meant = tuple[int, int, list[int], bool]
"""A meeting: of which pair, how many days ago, what each goal was rated, moved to the other."""

MEANT = st.tuples(
    st.integers(0, 1), st.integers(0, 60), st.lists(st.integers(0, 10), max_size=3), st.booleans()
)
PLAN = st.lists(MEANT, max_size=6)


def emptied(world: World) -> None:
    vault = world.context.vault
    assert isinstance(vault, SqlVault)
    kept = {"establishment", "account", "staff_member", "vault_state", "journal_entry"}
    with vault.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            if table.name not in kept:
                connection.execute(delete(table))


def live(world: World, plan: list[Meant]) -> list[Callable[[], Binned]]:
    """Write the plan down and return every deletion that it allows."""
    context = world.context
    pairs = [world.pair(since=400), world.pair("Théo", "Sophie", since=400)]
    own = [[world.goal(pair, f"Objectif numéro {n}") for n in range(3)] for pair in pairs]
    acts: list[Callable[[], Binned]] = []
    for which, ago, given_ratings, is_moved in plan:
        ratings = {goal.id: r for goal, r in zip(own[which], given_ratings, strict=False)}
        meeting = world.meeting(pairs[which], ago=ago, ratings=ratings)
        if is_moved:
            corrections.move_meeting(context, meeting.id, pairs[1 - which].id)
        acts.append(partial(bin_services.delete_meeting, context, meeting.id))
        world.clock.forward(seconds=61)
    planned, _ = meetings.plan_meeting(context, pairs[0].id, PlannedNext(world.day))
    acts.append(partial(bin_services.delete_meeting, context, planned.id))
    acts += [partial(bin_services.delete_goal, context, goal.id) for some in own for goal in some]
    for pair in pairs:
        acts.append(partial(bin_services.delete_young_person, context, pair.young_person))
        acts.append(partial(bin_services.delete_mentor, context, mentor_of(pair)))
    return acts


def restore_all(world: World, entries: list[BinEntry]) -> None:
    """Restore in the given order, again and again, since some must wait for others."""
    waiting = list(entries)
    while waiting:
        late = []
        for entry in waiting:
            try:
                bin_services.restore(world.context, entry.id)
            except ParentMissing:
                late.append(entry)
        assert len(late) < len(waiting)
        waiting = late


@settings(
    # A failure is read as it was drawn: to shrink it takes longer than a test may.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(plan=PLAN, data=st.data())
def test_all_that_is_restored_is_as_it_was(
    world: World, plan: list[Meant], data: st.DataObject
) -> None:
    emptied(world)
    acts = live(world, plan)
    before = every_row(world)
    gone = []
    for act in data.draw(st.lists(st.sampled_from(acts), max_size=6, unique=True)):
        try:
            gone.append(act()[0])
        except KnownError:
            continue
    restore_all(world, data.draw(st.permutations(gone)))
    after = every_row(world)
    for name in before:
        assert after[name] == before[name], name
    assert bin_services.bin_lines(world.context) == []
