"""The mentoring framework of a pair: seven steps, what blocks, what is due, what lacks.

Nothing here prevents recording what took place: a gap is shown, and printed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.framework_facts import first_in_frame, framed_on, variant_on
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import judge
from mentordesk.domain.pairs import ENDED_STATES, PairState

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.framework_facts import AuthorityVariant, FrameworkFacts
    from mentordesk.domain.framework_steps import Missing, StepState


@dataclass(frozen=True, slots=True)
class Framework:
    """The framework of one pair on one day.

    Attributes:
        blocking: what stands in the way of the first meeting, the first in the order of the
            steps; None once the pair has begun or ended.
        gaps: what lacks all the same, once meetings take place; shown and printed.
        held_before_frame: how many meetings took place before everything stood.
        is_to_complete: whether the pair was made without the path and lacks something.
    """

    variant: AuthorityVariant
    steps: tuple[StepState, ...]
    blocking: Missing | None
    gaps: tuple[Missing, ...]
    held_before_frame: int
    is_to_complete: bool

    def of(self, step: Step) -> StepState:
        """Return how that step stands."""
        return self.steps[list(Step).index(step)]

    def missing_until(self, step: Step) -> tuple[Missing, ...]:
        """Return all that lacks from the first step to that one, each thing once."""
        found: dict[Missing, Missing] = {}
        for state in self.steps[: list(Step).index(step) + 1]:
            for one in state.missing:
                found.setdefault(replace(one, step=None), one)
        return tuple(found.values())

    @property
    def is_complete(self) -> bool:
        """Whether nothing lacks."""
        return not any(state.missing for state in self.steps)


def framework_of(facts: FrameworkFacts, today: date) -> Framework:
    """Return how the framework stands ``today``; that of an ended pair as it was at its end."""
    pair = facts.pair
    over = pair is not None and pair.state in {PairState.CLOSED, PairState.ENDED_EARLY}
    day = min(today, pair.ended_on or today) if pair is not None and over else today
    variant = variant_on(facts.birth_date, facts.authority, day)
    steps = tuple(judge(facts, step, day) for step in Step)
    missing = tuple(one for state in steps for one in state.missing)
    before = _held_before_frame(facts, day)
    begun = facts.has_begun
    early = pair is not None and not pair.is_framed and pair.state not in ENDED_STATES
    return Framework(
        variant=variant,
        steps=steps,
        blocking=None if begun or over else next(iter(missing), None),
        gaps=missing if begun or before else (),
        held_before_frame=before,
        is_to_complete=early and begun and bool(missing),
    )


def _held_before_frame(facts: FrameworkFacts, day: date) -> int:
    pair = facts.pair
    if pair is None or not pair.is_framed:
        return 0
    if facts.has_begun:
        framed = framed_on(facts, pair.started_on) or pair.started_on
        return sum(one < min(framed, pair.started_on) for one in facts.held_on)
    first = first_in_frame(facts, day)
    return sum(first is None or one < first for one in facts.held_on)
