"""The clock against the vault: whatever was written later than now, and who knows better."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import VaultReadOnly
from mentordesk.domain.meetings import PlannedNext
from mentordesk.services import bin as bins
from mentordesk.services import drafts, meetings, summaries
from mentordesk.services.clocks import believe_clock, clock_state
from mentordesk.services.today import today
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.keys.labels import read_front
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.services.conftest import World


def test_an_empty_vault_says_nothing_of_the_clock(world: World) -> None:
    world.clock.forward(days=-4000)
    state = clock_state(world.context)
    assert (state.is_behind, state.last_written) == (False, None)


def record(world: World) -> None:
    world.meeting(world.pair())


def plan(world: World) -> None:
    meetings.plan_meeting(world.context, world.pair().id, PlannedNext(world.day))


def keep_draft(world: World) -> None:
    drafts.keep_draft(world.context, DraftKind.NEW_MEETING, "x", {"shares": []})


def summarise(world: World) -> None:
    choices = summaries.usual_choices(world.context)
    summaries.keep_summary(world.context, world.pair().young_person, choices, None)


def delete(world: World) -> None:
    bins.delete_young_person(world.context, world.pair().young_person)


@pytest.mark.parametrize("write", [record, plan, keep_draft, summarise, delete])
def test_whatever_was_written_tells_a_clock_that_was_set_back(
    world: World, write: Callable[[World], None]
) -> None:
    write(world)
    written = world.clock.instant
    world.clock.forward(days=-1)
    assert not today(world.context).clock.is_behind
    world.clock.forward(days=-1)
    state = today(world.context).clock
    assert (state.is_behind, state.last_written, state.can_be_believed) == (True, written, True)


def test_what_is_written_under_the_wrong_clock_does_not_hide_it(world: World) -> None:
    pair = world.pair(since=500)
    world.meeting(pair)
    world.clock.forward(days=-366)
    world.meeting(pair)
    assert clock_state(world.context).is_behind


def test_a_clock_that_is_believed_is_doubted_again_by_a_later_record(world: World) -> None:
    pair = world.pair()
    world.clock.forward(days=700)
    world.meeting(pair)
    world.clock.forward(days=-700)
    state, changes = believe_clock(world.context)
    assert not state.is_behind
    assert changes
    assert not clock_state(world.context).is_behind
    world.clock.forward(days=701)
    world.meeting(pair)
    world.clock.forward(days=-701)
    assert clock_state(world.context).is_behind


def test_the_hands_of_another_clock_are_seen_where_nothing_can_be_kept(
    world: World, tmp_path: Path
) -> None:
    record(world)
    world.clock.forward(days=-30)
    door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)
    [folder] = tmp_path.glob("*.mentordesk")
    slot = read_front(folder).accounts[0].slot
    passphrase = "sept mots pour un coffre de test vraiment"
    opened = door.open_to_read(folder, slot, passphrase)
    try:
        context = replace(world.context, vault=opened.vault)
        state = clock_state(context)
        assert (state.is_behind, state.can_be_believed) == (True, False)
        with pytest.raises(VaultReadOnly):
            believe_clock(context)
    finally:
        opened.vault.close()
