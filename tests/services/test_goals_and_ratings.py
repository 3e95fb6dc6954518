"""Goals and ratings as use cases keep them: nothing that was said is written over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput, RecordMissing
from mentordesk.domain.goals import GoalDraft, GoalState
from mentordesk.domain.identity import GoalId
from mentordesk.domain.ratings import Rater, series_by_rater
from mentordesk.services import goals, meeting_form

if TYPE_CHECKING:
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.ratings import Rating
    from tests.services.conftest import World

YOUTH, MENTOR, TEAM = Rater.YOUNG_PERSON, Rater.MENTOR, Rater.PROFESSIONAL


def rate(world: World, goal: Goal, value: int, rater: Rater = YOUTH, *, ago: int = 0) -> Rating:
    return goals.rate_goal(world.context, goal.id, rater, value, world.days_ago(ago))[0]


def values(world: World, goal: Goal) -> list[int]:
    with world.context.vault.reading() as work:
        return [rating.value for rating in work.goals.ratings_of([goal.id])]


def problem_codes(refused: pytest.ExceptionInfo[InvalidInput]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_fourth_active_goal_is_refused(world: World) -> None:
    pair = world.pair()
    for text in ("Finir ce que je commence", "Trouver un stage de 3e", "Prendre le bus seul"):
        world.goal(pair, text)
    with pytest.raises(InvalidInput) as refused:
        world.goal(pair, "Oser demander de l’aide")
    assert problem_codes(refused) == ["too_many_active"]
    assert len(goals.goals_of(world.context, pair.young_person)) == 3


def test_a_goal_that_ended_leaves_room_for_another(world: World) -> None:
    pair = world.pair()
    kept = [world.goal(pair, f"Objectif de la saison {number}") for number in range(3)]
    goals.move_goal(world.context, kept[0].id, GoalState.REACHED, "young_person")
    assert world.goal(pair, "Oser demander de l’aide").position == 4


def test_a_paused_goal_does_not_come_back_as_a_fourth(world: World) -> None:
    pair = world.pair()
    paused = world.goal(pair, "Finir ce que je commence")
    goals.move_goal(world.context, paused.id, GoalState.PAUSED, "young_person")
    for number in range(3):
        world.goal(pair, f"Objectif de la saison {number}")
    with pytest.raises(InvalidInput) as refused:
        goals.move_goal(world.context, paused.id, GoalState.ACTIVE, "young_person")
    assert problem_codes(refused) == ["too_many_active"]
    assert goals.goal_of(world.context, paused.id).state is GoalState.PAUSED


def test_goals_of_one_young_person_leave_room_for_those_of_another(world: World) -> None:
    for name in ("Inès", "Théo"):
        pair = world.pair(name)
        for number in range(3):
            world.goal(pair, f"Objectif de la saison {number}")
        assert len(world.file(pair).active_goals) == 3


def test_a_rated_goal_in_other_words_is_a_new_goal_with_its_own_baseline(world: World) -> None:
    pair = world.pair()
    old = world.goal(pair, "Prendre la parole en classe")
    rate(world, old, 3, ago=20)
    draft = GoalDraft("Parler devant toute la classe")
    new, _ = goals.reword_goal(world.context, old.id, draft, "young_person")
    rate(world, new, 5)
    before = goals.goal_of(world.context, old.id)
    assert (before.text, before.state) == (old.text, GoalState.REPLACED)
    assert (before.ended_on, before.ended_by) == (world.day, "young_person")
    assert (new.supersedes, new.state, new.position) == (old.id, GoalState.ACTIVE, old.position)
    assert (values(world, old), values(world, new)) == ([3], [5])
    (series,) = series_by_rater(world.file(pair).ratings[new.id])
    assert (series.first.value, series.change) == (5, 0)


def test_both_wordings_stay_in_the_file(world: World) -> None:
    pair = world.pair()
    old = world.goal(pair)
    rate(world, old, 3)
    new, _ = goals.reword_goal(
        world.context, old.id, GoalDraft("Parler devant toute la classe"), "young_person"
    )
    assert {goal.id for goal in world.file(pair).goals} == {old.id, new.id}
    assert [goal.id for goal in world.file(pair).active_goals] == [new.id]


def test_before_the_first_rating_a_wording_is_corrected_in_place(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair, "Prendre la parolle en classe")
    corrected, _ = goals.reword_goal(
        world.context, goal.id, GoalDraft(" Prendre la parole  en classe"), "young_person"
    )
    assert (corrected.id, corrected.text) == (goal.id, "Prendre la parole en classe")
    assert len(goals.goals_of(world.context, pair.young_person)) == 1


def test_three_active_goals_do_not_hinder_another_wording(world: World) -> None:
    pair = world.pair()
    kept = [world.goal(pair, f"Objectif de la saison {number}") for number in range(3)]
    rate(world, kept[0], 2)
    goals.reword_goal(world.context, kept[0].id, GoalDraft("Finir ce que je commence"), "mentor")
    assert len(world.file(pair).active_goals) == 3


def test_a_dropped_goal_stays_with_its_ratings_and_whose_decision_it_was(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    rate(world, goal, 4, ago=2)
    goals.move_goal(world.context, goal.id, GoalState.DROPPED, "young_person")
    file = world.file(pair)
    (dropped,) = file.goals
    assert (dropped.state, dropped.ended_on) == (GoalState.DROPPED, world.day)
    assert dropped.ended_by == "young_person"
    assert [rating.value for rating in file.ratings[goal.id]] == [4]
    assert file.active_goals == []


def test_who_decided_is_kept_only_where_it_was_said(world: World) -> None:
    goal = world.goal(world.pair())
    reached, _ = goals.move_goal(world.context, goal.id, GoalState.REACHED, "")
    assert (reached.state, reached.ended_by) == (GoalState.REACHED, "")


@pytest.mark.parametrize(("text", "code"), [("", "missing"), ("Lire", "too_short")])
def test_a_goal_says_what_is_wrong_with_its_words(world: World, text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        world.goal(world.pair(), text)
    assert problem_codes(refused) == [code]


def test_a_goal_of_endless_words_is_refused_and_not_cut(world: World) -> None:
    pair = world.pair()
    with pytest.raises(InvalidInput) as refused:
        world.goal(pair, "Prendre la parole " * 20)
    assert problem_codes(refused) == ["too_long"]
    assert world.file(pair).goals == []


def test_ratings_of_different_raters_are_never_mixed(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    for rater, first, last in ((YOUTH, 2, 6), (MENTOR, 5, 4), (TEAM, 8, 8)):
        rate(world, goal, first, rater, ago=20)
        rate(world, goal, last, rater)
    found = series_by_rater(world.file(pair).ratings[goal.id])
    assert [(series.rater, series.change) for series in found] == [
        (YOUTH, 4),
        (MENTOR, -1),
        (TEAM, 0),
    ]


def test_the_form_of_a_meeting_shows_the_young_persons_last_rating_alone(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    rate(world, goal, 3, ago=4)
    rate(world, goal, 9, MENTOR)
    memory = meeting_form.pair_memory(world.context, pair.id)
    assert memory.last_ratings[goal.id].value == 3


def test_a_second_rating_of_the_day_by_the_same_rater_takes_the_first_ones_place(
    world: World,
) -> None:
    goal = world.goal(world.pair())
    rate(world, goal, 3)
    rate(world, goal, 7, MENTOR)
    world.clock.forward(hours=1)
    rate(world, goal, 4)
    assert sorted(values(world, goal)) == [4, 7]


def test_a_day_later_the_same_days_rating_is_no_longer_replaced(world: World) -> None:
    goal = world.goal(world.pair())
    rate(world, goal, 3)
    world.clock.forward(hours=25)
    rate(world, goal, 4, ago=1)
    assert sorted(values(world, goal)) == [3, 4]


def test_a_rating_given_late_does_not_hide_a_later_one(world: World) -> None:
    goal = world.goal(world.pair())
    rate(world, goal, 5, ago=1)
    rate(world, goal, 3, ago=10)
    assert goals.goal_of(world.context, goal.id).last_rated_on == world.days_ago(1)
    assert values(world, goal) == [3, 5]


@pytest.mark.parametrize("value", [-1, 11])
def test_a_rating_outside_of_the_scale_is_refused(world: World, value: int) -> None:
    goal = world.goal(world.pair())
    with pytest.raises(InvalidInput):
        rate(world, goal, value)
    assert values(world, goal) == []


def test_a_rating_of_a_day_to_come_is_refused(world: World) -> None:
    goal = world.goal(world.pair())
    with pytest.raises(InvalidInput) as refused:
        goals.rate_goal(world.context, goal.id, YOUTH, 5, world.day + timedelta(days=1))
    assert problem_codes(refused) == ["in_future"]


def test_a_rating_of_a_goal_that_is_gone_is_refused(world: World) -> None:
    with pytest.raises(RecordMissing):
        goals.rate_goal(world.context, GoalId("gone"), YOUTH, 5, world.day)


def test_other_words_are_held_to_the_same_rules(world: World) -> None:
    goal = world.goal(world.pair())
    with pytest.raises(InvalidInput) as refused:
        goals.reword_goal(world.context, goal.id, GoalDraft("Lire"), "")
    assert problem_codes(refused) == ["too_short"]


def test_a_goal_that_left_comes_back_where_there_is_room(world: World) -> None:
    goal = world.goal(world.pair())
    goals.move_goal(world.context, goal.id, GoalState.DROPPED, "parent")
    back, _ = goals.move_goal(world.context, goal.id, GoalState.ACTIVE, "")
    assert (back.state, back.ended_by, back.ended_on) == (GoalState.ACTIVE, "", None)


def test_a_move_is_taken_back_with_its_day_and_whose_choice_it_was(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    ended, _ = goals.move_goal(world.context, goal.id, GoalState.DROPPED, "parent")
    world.clock.forward(days=3)
    goals.move_goal(world.context, goal.id, GoalState.ACTIVE, "")
    back, _ = goals.take_move_back(world.context, ended)
    assert back == ended == goals.goal_of(world.context, goal.id)


def test_a_move_is_not_taken_back_into_a_fourth_active_goal(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    goals.move_goal(world.context, goal.id, GoalState.PAUSED, "")
    for text in ("Finir ce que je commence", "Trouver un stage de 3e", "Prendre le bus seul"):
        world.goal(pair, text)
    with pytest.raises(InvalidInput) as refused:
        goals.take_move_back(world.context, goal)
    assert problem_codes(refused) == ["too_many_active"]
