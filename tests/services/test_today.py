"""The first page: what waits, what comes and what needs attention, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.goals import GoalState
from mentordesk.domain.meetings import MeetingOutcome, PairNotes, PlannedNext
from mentordesk.domain.ratings import Rater
from mentordesk.services import goals, meetings, pairs, people
from mentordesk.services.today import SHOWN, Lines, today

if TYPE_CHECKING:
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from tests.services.conftest import World


def plan(world: World, pair: Pair, ahead: int) -> Meeting:
    planned = PlannedNext(world.day + timedelta(days=ahead))
    return meetings.plan_meeting(world.context, pair.id, planned)[0]


def test_the_page_of_an_empty_vault_asks_for_nothing(world: World) -> None:
    page = today(world.context)
    assert (page.day, page.establishment.name) == (world.day, "MECS Test")
    assert page.actor.full_name == "Claire Morel"
    asked = (page.to_write, page.coming, page.drafts, page.silent_pairs, page.unrated_goals)
    assert [list(lines) for lines in asked] == [[], [], [], [], []]


def test_what_was_planned_and_not_written_up_is_asked_for_oldest_first(world: World) -> None:
    pair = world.pair()
    late, later = plan(world, pair, 1), plan(world, pair, 4)
    world.clock.forward(days=6)
    page = today(world.context)
    assert [line.id for line in page.to_write] == [late.id, later.id]
    assert page.to_write_count == 2
    assert list(page.coming) == []
    assert page.to_write[0].young_person == "Inès B."
    assert page.to_write[0].mentor_first_name == "Karim"


def test_what_is_written_up_is_asked_for_no_more(world: World) -> None:
    pair = world.pair()
    planned = plan(world, pair, 0)
    world.clock.forward(days=1)
    assert today(world.context).to_write_count == 1
    draft = world.draft(world.frame(ago=1), PairNotes(pair.id))
    meetings.record_meeting(world.context, replace(draft, planned=planned.id))
    assert today(world.context).to_write_count == 0


def test_a_meeting_never_written_up_is_asked_for_one_year(world: World) -> None:
    plan(world, world.pair(), 0)
    world.clock.forward(days=365)
    assert today(world.context).to_write_count == 1
    world.clock.forward(days=1)
    assert today(world.context).to_write_count == 0


def test_this_week_goes_from_today_to_the_same_day_next_week(world: World) -> None:
    pair = world.pair()
    planned = [plan(world, pair, ahead) for ahead in (8, 7, 0, -1)]
    page = today(world.context)
    assert [line.id for line in page.coming] == [planned[2].id, planned[1].id]
    assert page.coming_count == 2
    assert [line.id for line in page.to_write] == [planned[3].id]


def test_a_card_shows_few_lines_and_counts_all(world: World) -> None:
    for number in range(SHOWN + 3):
        plan(world, world.pair(f"Jeune {number}"), 1)
    page = today(world.context)
    assert (len(page.coming), page.coming_count) == (SHOWN, SHOWN + 3)
    whole = today(world.context, Lines(coming=SHOWN + 40))
    assert (len(whole.coming), whole.coming_count) == (SHOWN + 3, SHOWN + 3)


@pytest.mark.parametrize(("rhythm", "limit"), [(7, 21), (14, 21), (30, 30), (60, 60)])
def test_a_pair_needs_attention_after_its_limit_without_a_meeting(
    world: World, rhythm: int, limit: int
) -> None:
    pair = world.pair(since=90, rhythm=rhythm)
    world.meeting(pair, ago=limit - 1)
    assert today(world.context).silent_count == 0
    world.clock.forward(days=1)
    page = today(world.context)
    assert [line.pair.id for line in page.silent_pairs] == [pair.id]
    assert page.silent_count == 1


def test_a_pair_that_never_met_counts_from_its_beginning_and_the_longest_comes_first(
    world: World,
) -> None:
    newer, older = world.pair("Inès", since=22), world.pair("Théo", since=40)
    world.pair("Lina", since=20)
    assert [line.pair.id for line in today(world.context).silent_pairs] == [older.id, newer.id]


def test_a_missed_meeting_does_not_break_the_silence(world: World) -> None:
    pair = world.pair(since=40)
    missed = world.draft(world.frame(MeetingOutcome.NO_SHOW), PairNotes(pair.id))
    meetings.record_meeting(world.context, missed)
    assert today(world.context).silent_count == 1
    world.meeting(pair, ago=2)
    assert today(world.context).silent_count == 0


def test_an_ended_pair_needs_no_attention(world: World) -> None:
    pair = world.pair(since=40)
    pairs.end_pair(world.context, pair.id, world.day)
    assert today(world.context).silent_count == 0


def test_a_goal_without_a_rating_for_more_than_sixty_days_needs_attention(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    world.clock.forward(days=60)
    assert today(world.context).unrated_count == 0
    world.clock.forward(days=1)
    (line,) = today(world.context).unrated_goals
    assert (line.id, line.since) == (goal.id, world.days_ago(61))
    assert line.young_person == "Inès B."


def test_a_rating_ends_the_attention_that_a_goal_needs(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    world.clock.forward(days=90)
    goals.rate_goal(world.context, goal.id, Rater.YOUNG_PERSON, 4, world.days_ago(61))
    assert today(world.context).unrated_count == 1
    world.meeting(pair, ratings={goal.id: 5})
    assert today(world.context).unrated_count == 0


@pytest.mark.parametrize("state", [GoalState.PAUSED, GoalState.DROPPED, GoalState.REACHED])
def test_a_goal_that_is_not_worked_on_needs_no_rating(world: World, state: GoalState) -> None:
    goal = world.goal(world.pair())
    goals.move_goal(world.context, goal.id, state, "young_person")
    world.clock.forward(days=90)
    assert today(world.context).unrated_count == 0


def test_a_former_young_person_needs_no_attention(world: World) -> None:
    pair = world.pair(since=40)
    world.goal(pair)
    world.clock.forward(days=90)
    people.archive_young_person(world.context, pair.young_person, world.day)
    page = today(world.context)
    assert (page.silent_count, page.unrated_count) == (0, 0)
