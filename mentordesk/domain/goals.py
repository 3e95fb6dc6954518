"""Goals, in the young person's own words, and the rules by which they change (domain.md 3.1).

A goal that has been rated is never reworded: the new wording is a new goal with its own baseline,
and the old one stays. A dropped goal stays too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.problems import Problem
from mentordesk.domain.ratings import HIGHEST, LOWEST

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mentordesk.domain.identity import GoalId, YoungPersonId

MOST_ACTIVE = 3
TEXT_LENGTHS = (10, 200)


class GoalDomain(StrEnum):
    """The part of life that a goal belongs to."""

    MOTIVATION = "motivation"
    SCHOOL = "school"
    ORIENTATION = "orientation"
    PERSEVERANCE = "perseverance"
    TRUST = "trust"
    SELF_CONFIDENCE = "self_confidence"
    DISCOVERY = "discovery"
    DAILY_LIFE = "daily_life"
    OTHER = "other"


class GoalOwner(StrEnum):
    """Whose goal it is; those of adults are shown apart."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    PROFESSIONAL = "professional"
    MENTOR = "mentor"


class GoalState(StrEnum):
    """Where a goal stands."""

    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    REACHED = "reached"
    DROPPED = "dropped"
    REPLACED = "replaced"
    CARRIED_OVER = "carried_over"


MOVES: dict[GoalState, frozenset[GoalState]] = {
    GoalState.DRAFT: frozenset({GoalState.ACTIVE, GoalState.DROPPED}),
    GoalState.ACTIVE: frozenset(
        {
            GoalState.PAUSED,
            GoalState.REACHED,
            GoalState.DROPPED,
            GoalState.REPLACED,
            GoalState.CARRIED_OVER,
        }
    ),
    GoalState.PAUSED: frozenset({GoalState.ACTIVE, GoalState.DROPPED, GoalState.REPLACED}),
    GoalState.REACHED: frozenset({GoalState.ACTIVE}),
    GoalState.DROPPED: frozenset({GoalState.ACTIVE}),
    GoalState.CARRIED_OVER: frozenset({GoalState.ACTIVE}),
    GoalState.REPLACED: frozenset(),
}
"""The states that each state may become; from an ended one back to active is taking it back."""

ENDED = frozenset(
    {GoalState.REACHED, GoalState.DROPPED, GoalState.REPLACED, GoalState.CARRIED_OVER}
)


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal.

    Attributes:
        target: the rating to reach, 0 to 10; None when none was agreed.
        ended_by: the role that decided its end (``GoalOwner``), or nothing.
        supersedes: the goal of which this is the new wording.
    """

    id: GoalId
    young_person: YoungPersonId
    text: str
    domain: GoalDomain
    owner: GoalOwner
    state: GoalState
    target: int | None
    position: int
    created_on: date
    started_on: date | None = None
    ended_on: date | None = None
    ended_by: str = ""
    supersedes: GoalId | None = None
    last_rated_on: date | None = None


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """What the form of a goal holds."""

    text: str
    domain: GoalDomain = GoalDomain.OTHER
    owner: GoalOwner = GoalOwner.YOUNG_PERSON
    target: int | None = None


def check_goal(draft: GoalDraft, others: Iterable[Goal] = ()) -> list[Problem]:
    """Return what is wrong with a new goal beside the ``others`` of the same young person."""
    problems = []
    shortest, longest = TEXT_LENGTHS
    length = len(draft.text.strip())
    if not length:
        problems.append(Problem("text", "missing"))
    elif length < shortest:
        problems.append(Problem("text", "too_short", str(shortest)))
    elif length > longest:
        problems.append(Problem("text", "too_long", str(longest)))
    if draft.target is not None and not LOWEST <= draft.target <= HIGHEST:
        problems.append(Problem("target", "out_of_range", f"{LOWEST}–{HIGHEST}"))
    if sum(goal.state is GoalState.ACTIVE for goal in others) >= MOST_ACTIVE:
        problems.append(Problem("text", "too_many_active", str(MOST_ACTIVE)))
    return problems


def move(goal: Goal, state: GoalState, day: date, decided_by: str) -> Goal:
    """Return ``goal`` in another state from ``day`` on, by whose decision.

    Raises:
        ValueError: the state cannot follow; the window offers only those of :data:`MOVES`.
    """
    if state not in MOVES[goal.state]:
        raise ValueError("move")
    if state in ENDED:
        return replace(goal, state=state, ended_on=day, ended_by=decided_by)
    started = goal.started_on or (day if state is GoalState.ACTIVE else None)
    return replace(goal, state=state, started_on=started, ended_on=None, ended_by="")


def reword(goal: Goal, draft: GoalDraft, new_id: GoalId, day: date, decided_by: str) -> list[Goal]:
    """Return the goals to keep after another wording.

    Before the first rating the wording is corrected in place; after it, the old goal is replaced
    by a new one with a baseline of its own. Domain, owner and target change in place.

    Raises:
        ValueError: a rated goal has ended; the window offers other words only before that.
    """
    same_words = draft.text == goal.text
    if same_words or goal.last_rated_on is None:
        changed = replace(
            goal, text=draft.text, domain=draft.domain, owner=draft.owner, target=draft.target
        )
        return [changed]
    new = Goal(
        id=new_id,
        young_person=goal.young_person,
        text=draft.text,
        domain=draft.domain,
        owner=draft.owner,
        state=goal.state,
        target=draft.target,
        position=goal.position,
        created_on=day,
        started_on=day,
        supersedes=goal.id,
    )
    return [move(goal, GoalState.REPLACED, day, decided_by), new]
