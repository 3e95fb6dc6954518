"""The life of a pair: what moves it, and what a move that is refused lacks.

What is known moves a pair forward by itself (:func:`advance`); where a person decides, an act does
(:func:`try_move`). Nothing here prevents recording what took place.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.framework import framework_of
from mentordesk.domain.framework_codes import ClosureReason, MissingCode, Move
from mentordesk.domain.framework_facts import first_in_frame, withdrawals
from mentordesk.domain.framework_rules import RuleCode, Step, rule_on
from mentordesk.domain.framework_steps import Missing
from mentordesk.domain.pair_moves import MOVES, Case, MoveGiven
from mentordesk.domain.periods import months_after

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mentordesk.domain.framework import Framework
    from mentordesk.domain.framework_codes import PauseReason, Who
    from mentordesk.domain.framework_facts import FrameworkFacts, PairLife
    from mentordesk.domain.framework_records import PairMove
    from mentordesk.domain.pairs import PairState


@dataclass(frozen=True, slots=True)
class Moved:
    """A pair after one move; the other fields are those that a ``PairMove`` keeps of it.

    Attributes:
        before: the pair as it was; keeping it again takes the move back.
    """

    move: Move
    before: PairLife
    life: PairLife
    moved_on: date
    reason: PauseReason | ClosureReason | None = None
    by_whom: Who | None = None
    returns_on: date | None = None

    @property
    def from_state(self) -> PairState:
        """The state it left."""
        return self.before.state

    @property
    def to_state(self) -> PairState:
        """The state it is in now."""
        return self.life.state


@dataclass(frozen=True, slots=True)
class Refused:
    """A move that is not possible yet, and all that it lacks."""

    move: Move
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class MoveOffer:
    """An act that the state of a pair allows, and what it lacks apart from its own form."""

    move: Move
    missing: tuple[Missing, ...]


_FORWARD = (Move.ASSESS, Move.PROPOSE, Move.AGREE, Move.MATCH, Move.SIGN, Move.BEGIN)
_LAST_STEPS = {
    Move.ASSESS: Step.ASSESSMENT,
    Move.PROPOSE: Step.INFORMATION,
    Move.AGREE: Step.AGREEMENT,
    Move.SIGN: Step.INDIVIDUAL_AGREEMENT,
    Move.BEGIN: Step.FIRST_MEETING,
}
_ENDING = frozenset({Move.WITHDRAW, Move.DECLINE, Move.END_EARLY})


def try_move(facts: FrameworkFacts, move: Move, given: MoveGiven, today: date) -> Moved | Refused:
    """Return the pair of ``facts`` after a move, or all that the move lacks.

    Raises:
        ValueError: the facts hold no pair.
    """
    pair = _pair_of(facts)
    missing = _missing(facts, move, given, today)
    if missing:
        return Refused(move, missing)
    if move is Move.WITHDRAW:
        return _withdrawn(facts, pair, today)
    life = replace(pair, state=MOVES[move].ways[pair.state], reason=None, returns_on=None)
    if not MOVES[move].is_act:
        return _by_facts(facts, move, life, today)
    if move is Move.PAUSE:
        life = replace(life, reason=given.reason, returns_on=given.returns_on)
    elif move in {Move.CLOSE, Move.END_EARLY, Move.DECLINE}:
        reason = None if move is Move.DECLINE else given.reason
        life = replace(life, reason=reason, ended_on=given.day)
    elif move is Move.PROPOSE_AGAIN:
        life = replace(life, ended_on=None)
    who = given.by_whom if move is Move.DECLINE else None
    return Moved(move, pair, life, given.day, life.reason, who, life.returns_on)


def advance(facts: FrameworkFacts, today: date) -> tuple[Moved, ...]:
    """Return the moves that follow from what is known, in their order; often none.

    A withdrawal acts at once and alone; otherwise every forward move whose guards hold is made.

    Raises:
        ValueError: the facts hold no pair.
    """
    given = MoveGiven(today)
    withdrawn = try_move(facts, Move.WITHDRAW, given, today)
    if isinstance(withdrawn, Moved):
        return (withdrawn,)
    moves: list[Moved] = []
    for move in _FORWARD:
        if _pair_of(facts).state not in MOVES[move].ways:
            continue
        moved = try_move(facts, move, given, today)
        if isinstance(moved, Refused):
            break
        moves.append(moved)
        facts = replace(facts, pair=moved.life, moved_on=moved.moved_on)
    return tuple(moves)


def offers(facts: FrameworkFacts, today: date) -> tuple[MoveOffer, ...]:
    """Return the acts that the present state allows, each with what it still lacks.

    Raises:
        ValueError: the facts hold no pair.
    """
    state = _pair_of(facts).state
    return tuple(
        MoveOffer(move, _missing(facts, move, None, today))
        for move, rule in MOVES.items()
        if rule.is_act and state in rule.ways
    )


def ended_before_six_months(started_on: date, ended_on: date) -> bool:
    """Whether a mentoring that ended early did so before six calendar months (domain.md 9)."""
    return ended_on < months_after(started_on, rule_on(RuleCode.SIX_MONTHS, ended_on).months)


def replay(first: PairState, moves: Iterable[PairMove | Moved]) -> PairState:
    """Return the state that the recorded moves lead to from the ``first``.

    Raises:
        ValueError: one does not begin where the one before it ended, or is no move at all.
    """
    known = {way for rule in MOVES.values() for way in rule.ways.items()}
    for one in moves:
        if one.from_state is not first or (one.from_state, one.to_state) not in known:
            raise ValueError("moves do not follow each other")
        first = one.to_state
    return first


def _pair_of(facts: FrameworkFacts) -> PairLife:
    if facts.pair is None:
        raise ValueError("no pair")
    return facts.pair


def _missing(
    facts: FrameworkFacts, move: Move, given: MoveGiven | None, today: date
) -> tuple[Missing, ...]:
    pair, rule = _pair_of(facts), MOVES[move]
    if pair.state not in rule.ways:
        through = _way_to(pair.state, frozenset(rule.ways))
        return (Missing(MissingCode.WRONG_STATE, state=pair.state, through=through),)
    case = Case(facts, pair, framework_of(facts, today), given, today)
    return tuple(one for guard in rule.guards for one in guard(case))


def _way_to(state: PairState, targets: frozenset[PairState]) -> Move | None:
    """Return the first move on the shortest way to one of ``targets`` that ends nothing."""
    ways: deque[tuple[PairState, Move | None]] = deque([(state, None)])
    seen = {state}
    while ways:
        place, first = ways.popleft()
        for move, rule in MOVES.items():
            after = rule.ways.get(place)
            if after is None or after in seen or move in _ENDING:
                continue
            if after in targets:
                return first or move
            seen.add(after)
            ways.append((after, first or move))
    return None


def _by_facts(facts: FrameworkFacts, move: Move, life: PairLife, today: date) -> Moved:
    pair, framework = _pair_of(facts), framework_of(facts, today)
    day = _fact_day(framework, move, today)
    if move is Move.SIGN and facts.agreement is not None:
        life = replace(life, planned_end_on=facts.agreement.until_on)
    if move is Move.BEGIN:
        life = replace(life, started_on=first_in_frame(facts, today) or day)
    moved_on = min(max(day, facts.moved_on or day), today)
    return Moved(move, pair, life, moved_on)


def _fact_day(framework: Framework, move: Move, today: date) -> date:
    """Return the last day of what the move stands on; noting an operator has no other than now."""
    last = _LAST_STEPS.get(move)
    if last is None:
        return today
    steps = framework.steps[: list(Step).index(last) + 1]
    return max((done.day for state in steps for done in state.done), default=today)


def _withdrawn(facts: FrameworkFacts, pair: PairLife, today: date) -> Moved:
    """End the pair from the day of the first withdrawal, though never before its start."""
    signer, day = min(withdrawals(facts, today), key=lambda one: one[1])
    life = replace(
        pair,
        state=MOVES[Move.WITHDRAW].ways[pair.state],
        ended_on=max(day, pair.started_on),
        reason=ClosureReason.CONSENT_WITHDRAWN,
        returns_on=None,
    )
    return Moved(Move.WITHDRAW, pair, life, day, life.reason, signer.who)
