"""Goals: agree on one, word it anew, rate it, end it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.goals import (
    MOST_ACTIVE,
    Goal,
    GoalDraft,
    GoalState,
    check_goal,
    move,
    reword,
)
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.identity import GoalId, RatingId, YoungPersonId
from mentordesk.domain.problems import Problem
from mentordesk.domain.ratings import HIGHEST, LOWEST, Rater, Rating
from mentordesk.domain.text import clean_line
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.framework_facts import advance_pair
from mentordesk.services.history import note, note_value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork


def add_goal(
    context: Context,
    young_person: YoungPersonId,
    draft: GoalDraft,
    *,
    forget: DraftRef | None = None,
) -> tuple[Goal, Changes]:
    """Keep a new goal, active from today.

    Raises:
        InvalidInput: the draft has problems, or three goals are active already.
    """
    draft = replace(draft, text=clean_line(draft.text))
    today = context.clock.today()
    with context.vault.writing() as work:
        authorize(context, work, Action.WRITE_GOAL, young_person)
        others = work.goals.of_young_person(young_person)
        problems = check_goal(draft, others)
        if problems:
            raise InvalidInput(tuple(problems))
        goal = Goal(
            id=GoalId(context.identifiers.new()),
            young_person=young_person,
            text=draft.text,
            domain=draft.domain,
            owner=draft.owner,
            state=GoalState.ACTIVE,
            target=draft.target,
            position=max((other.position for other in others), default=0) + 1,
            created_on=today,
            started_on=today,
        )
        work.goals.keep(goal)
        for pair in work.pairs.of_young_person(young_person):
            if pair.is_open and not pair.has_begun:
                advance_pair(context, work, pair)
        forget_draft(context, work, forget)
        work.commit()
    return goal, Changes.GOALS


def reword_goal(
    context: Context,
    goal: GoalId,
    draft: GoalDraft,
    decided_by: str,
    *,
    forget: DraftRef | None = None,
) -> tuple[Goal, Changes]:
    """Change a goal; once it was rated, another wording is a new goal with its own baseline.

    Raises:
        InvalidInput: the draft has problems.
    """
    draft = replace(draft, text=clean_line(draft.text))
    problems = check_goal(draft)
    if problems:
        raise InvalidInput(tuple(problems))
    new_id = GoalId(context.identifiers.new())
    with context.vault.writing() as work:
        before = work.goals.get(goal)
        authorize(context, work, Action.WRITE_GOAL, before.young_person)
        kept = reword(before, draft, new_id, context.clock.today(), decided_by)
        for changed in kept:
            work.goals.keep(changed)
        note(context, work, before, kept[0])
        if len(kept) > 1:
            # The new goal's own history begins with the words whose place it took.
            words = {name: getattr(before, name) for name in ("text", "domain", "owner", "target")}
            note(context, work, replace(kept[1], **words), kept[1])
        forget_draft(context, work, forget)
        work.commit()
    return kept[-1], Changes.GOALS


def move_goal(
    context: Context, goal: GoalId, state: GoalState, decided_by: str
) -> tuple[Goal, Changes]:
    """Put a goal in another state from today on, by whose decision.

    Raises:
        InvalidInput: three goals are active already.
    """
    with context.vault.writing() as work:
        before = work.goals.get(goal)
        authorize(context, work, Action.WRITE_GOAL, before.young_person)
        if state is GoalState.ACTIVE:
            _refuse_fourth(work, before)
        after = move(before, state, context.clock.today(), decided_by)
        work.goals.keep(after)
        note(context, work, before, after)
        work.commit()
    return after, Changes.GOALS


def take_move_back(context: Context, before: Goal) -> tuple[Goal, Changes]:
    """Put a goal back in the state that it had before a move, with its dates and whose choice.

    Raises:
        InvalidInput: three goals are active already.
    """
    with context.vault.writing() as work:
        kept = work.goals.get(before.id)
        authorize(context, work, Action.WRITE_GOAL, kept.young_person)
        if before.state is GoalState.ACTIVE:
            _refuse_fourth(work, kept)
        after = replace(
            kept,
            state=before.state,
            started_on=before.started_on,
            ended_on=before.ended_on,
            ended_by=before.ended_by,
        )
        work.goals.keep(after)
        note(context, work, kept, after)
        work.commit()
    return after, Changes.GOALS


def rate_goal(
    context: Context, goal: GoalId, rater: Rater, value: int, rated_on: date
) -> tuple[Rating, Changes]:
    """Keep a rating given outside of a meeting.

    Raises:
        InvalidInput: not 0 to 10, or a day to come.
    """
    if not LOWEST <= value <= HIGHEST:
        raise InvalidInput((Problem("value", "out_of_range", f"{LOWEST}–{HIGHEST}"),))
    if rated_on > context.clock.today():
        raise InvalidInput((Problem("rated_on", "in_future"),))
    rating = Rating(RatingId(context.identifiers.new()), goal, rater, value, rated_on)
    with context.vault.writing() as work:
        person = work.goals.get(goal).young_person
        authorize(context, work, Action.WRITE_GOAL, person)
        keep_rating(context, work, rating, person)
        work.commit()
    return rating, Changes.GOALS


def keep_rating(
    context: Context, work: UnitOfWork, rating: Rating, young_person: YoungPersonId
) -> None:
    """Keep a rating; the value whose place it takes stays in the history."""
    replaced = work.goals.keep_rating(rating, context.clock.now())
    if replaced is not None:
        where = (HistoryKind.GOAL, rating.goal, young_person)
        note_value(
            context, work, where, f"rated_by_{rating.rater}", before=replaced, after=rating.value
        )


def goal_of(context: Context, goal: GoalId) -> Goal:
    """Return a goal."""
    with context.vault.reading() as work:
        found = work.goals.get(goal)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, found.young_person)
        return found


def goals_of(context: Context, young_person: YoungPersonId) -> Sequence[Goal]:
    """Return every goal of a young person, ended ones too."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
        return work.goals.of_young_person(young_person)


def _refuse_fourth(work: UnitOfWork, goal: Goal) -> None:
    others = work.goals.of_young_person(goal.young_person)
    active = [o for o in others if o.state is GoalState.ACTIVE and o.id != goal.id]
    if len(active) >= MOST_ACTIVE:
        raise InvalidInput((Problem("text", "too_many_active", str(MOST_ACTIVE)),))
