from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.goals import (
    ENDED,
    MOVES,
    Goal,
    GoalDomain,
    GoalDraft,
    GoalOwner,
    GoalState,
    check_goal,
    move,
    reword,
)
from mentordesk.domain.identity import GoalId, YoungPersonId
from mentordesk.domain.problems import Problem

DAY = date(2026, 11, 20)
GOAL = Goal(
    id=GoalId("first"),
    young_person=YoungPersonId("young-person"),
    text="Réussir en histoire",
    domain=GoalDomain.SCHOOL,
    owner=GoalOwner.YOUNG_PERSON,
    state=GoalState.ACTIVE,
    target=7,
    position=2,
    created_on=date(2026, 5, 1),
    started_on=date(2026, 5, 14),
)


def goals(states: str) -> list[Goal]:
    return [replace(GOAL, state=GoalState(state)) for state in states.split()]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", [Problem("text", "missing")]),
        ("          ", [Problem("text", "missing")]),
        ("  Lire plus ", [Problem("text", "too_short", "10")]),
        ("x" * 10, []),
        ("x" * 200, []),
        ("x" * 201, [Problem("text", "too_long", "200")]),
    ],
    ids=["nothing", "only spaces", "nine letters", "ten", "two hundred", "one too many"],
)
def test_a_wording_has_ten_to_two_hundred_characters(text: str, problems: list[Problem]) -> None:
    assert check_goal(GoalDraft(text)) == problems


@pytest.mark.parametrize(
    ("target", "right"), [(None, True), (0, True), (10, True), (-1, False), (11, False)]
)
def test_a_target_lies_on_the_scale(target: int | None, *, right: bool) -> None:
    problems = check_goal(GoalDraft("Prendre la parole", target=target))
    assert problems == ([] if right else [Problem("target", "out_of_range", "0–10")])


@pytest.mark.parametrize(
    ("states", "full"),
    [
        ("", False),
        ("active active", False),
        ("active active active", True),
        ("active active paused dropped reached replaced carried_over draft", False),
    ],
)
def test_three_goals_at_most_are_active(states: str, *, full: bool) -> None:
    problems = check_goal(GoalDraft("Prendre la parole"), goals(states))
    assert problems == ([Problem("text", "too_many_active", "3")] if full else [])


def test_every_wrong_field_is_named_at_once() -> None:
    problems = check_goal(GoalDraft("court", target=12), goals("active active active"))
    assert [problem.code for problem in problems] == [
        "too_short",
        "out_of_range",
        "too_many_active",
    ]


@given(st.sampled_from(GoalState), st.sampled_from(GoalState))
def test_a_goal_moves_as_the_table_says(before: GoalState, after: GoalState) -> None:
    goal = replace(GOAL, state=before)
    if after not in MOVES[before]:
        with pytest.raises(ValueError, match="move"):
            move(goal, after, DAY, GoalOwner.YOUNG_PERSON)
        return
    moved = move(goal, after, DAY, GoalOwner.YOUNG_PERSON)
    assert moved.state is after
    assert (moved.ended_on, moved.ended_by) == (
        (DAY, "young_person") if after in ENDED else (None, "")
    )
    assert (moved.id, moved.text, moved.last_rated_on) == (goal.id, goal.text, goal.last_rated_on)


def test_a_dropped_goal_bears_its_day_and_whose_decision() -> None:
    dropped = move(GOAL, GoalState.DROPPED, DAY, GoalOwner.PARENT)
    assert (dropped.state, dropped.ended_on, dropped.ended_by) == ("dropped", DAY, "parent")
    assert dropped.started_on == GOAL.started_on


def test_a_draft_starts_on_the_day_it_becomes_active_and_keeps_that_day() -> None:
    draft = replace(GOAL, state=GoalState.DRAFT, started_on=None)
    active = move(draft, GoalState.ACTIVE, DAY, "")
    later = date(2027, 1, 8)
    again = move(move(active, GoalState.PAUSED, later, ""), GoalState.ACTIVE, later, "")
    assert active.started_on == again.started_on == DAY


def test_a_typing_mistake_is_corrected_in_place_before_the_first_rating() -> None:
    draft = GoalDraft("Réussir en histoire-géo", GoalDomain.SCHOOL, GoalOwner.MENTOR, 8)
    assert reword(GOAL, draft, GoalId("second"), DAY, "young_person") == [
        replace(GOAL, text=draft.text, owner=GoalOwner.MENTOR, target=8)
    ]


def test_other_words_after_the_first_rating_are_a_new_goal_with_its_own_baseline() -> None:
    rated = replace(GOAL, last_rated_on=date(2026, 6, 1))
    draft = GoalDraft("Préparer chaque contrôle", GoalDomain.SCHOOL, target=8)
    old, new = reword(rated, draft, GoalId("second"), DAY, GoalOwner.YOUNG_PERSON)
    assert (old.state, old.text, old.ended_on) == ("replaced", GOAL.text, DAY)
    assert old.last_rated_on == rated.last_rated_on
    assert (new.id, new.text, new.supersedes) == ("second", draft.text, GOAL.id)
    assert (new.state, new.started_on, new.last_rated_on) == ("active", DAY, None)
    assert (new.position, new.young_person) == (GOAL.position, GOAL.young_person)


def test_a_rated_goal_with_the_same_words_changes_its_target_in_place() -> None:
    rated = replace(GOAL, last_rated_on=DAY)
    draft = GoalDraft(GOAL.text, GOAL.domain, GOAL.owner, 9)
    assert reword(rated, draft, GoalId("second"), DAY, "") == [replace(rated, target=9)]
