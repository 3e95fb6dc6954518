"""The moves in the life of a pair as a table: from which states, to which, with which guards.

States and moves: domain.md 2.3, a working rule of this program.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import ClosureReason, MissingCode, Move, PauseReason
from mentordesk.domain.framework_facts import withdrawals
from mentordesk.domain.framework_rules import RuleCode, Step, rule_on
from mentordesk.domain.framework_steps import Missing
from mentordesk.domain.pairs import PairState
from mentordesk.domain.periods import months_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from mentordesk.domain.framework import Framework
    from mentordesk.domain.framework_codes import Who
    from mentordesk.domain.framework_facts import FrameworkFacts, PairLife


@dataclass(frozen=True, slots=True)
class MoveGiven:
    """What whoever moves a pair says.

    Attributes:
        day: on which it happened, not in the future.
        by_whom: who declined.
        youth_asks: whether the young person asks for it, who need not wait.
    """

    day: date
    reason: PauseReason | ClosureReason | None = None
    returns_on: date | None = None
    by_whom: Who | None = None
    youth_asks: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """What a guard judges by; ``given`` is None while the act's form is not filled in."""

    facts: FrameworkFacts
    pair: PairLife
    framework: Framework
    given: MoveGiven | None
    today: date


@dataclass(frozen=True, slots=True)
class MoveRule:
    """From which states a move leads where, and what it must hold.

    Attributes:
        is_act: whether a person decides it; the others follow from what is known.
    """

    ways: Mapping[PairState, PairState]
    guards: tuple[Callable[[Case], Iterable[Missing]], ...] = ()
    is_act: bool = False


def _until(step: Step) -> Callable[[Case], Iterable[Missing]]:
    return lambda case: case.framework.missing_until(step)


def _operator(case: Case) -> Iterator[Missing]:
    if case.pair.operator_kind is None:
        yield Missing(MissingCode.NO_OPERATOR, Step.VETTING)


def _somebody_withdrew(case: Case) -> Iterator[Missing]:
    if not any(withdrawals(case.facts, case.today)):
        yield Missing(MissingCode.NOTHING_WITHDRAWN)


def _nobody_withdrew(case: Case) -> Iterator[Missing]:
    """Ask that no withdrawal still acts, though it be of somebody who is asked no more."""
    named = {(one.who, one.holder) for one in case.framework.missing_until(Step.AGREEMENT)}
    for signer, day in withdrawals(case.facts, case.today):
        if (signer.who, signer.holder) not in named:
            yield Missing(MissingCode.WITHDRAWN, Step.AGREEMENT, signer.who, signer.holder, day)


def _who(case: Case) -> Iterator[Missing]:
    if case.given is not None and case.given.by_whom is None:
        yield Missing(MissingCode.NO_WHO)


def _day(case: Case) -> Iterator[Missing]:
    first = case.pair.started_on
    if case.given is not None and not first <= case.given.day <= case.today:
        yield Missing(MissingCode.WRONG_DAY, day=first)


def _six_months_later(case: Case) -> Iterator[Missing]:
    asks = case.given is not None and case.given.youth_asks
    ended, day = case.pair.ended_on, case.today if case.given is None else case.given.day
    if asks or ended is None:
        return
    again = months_after(ended, rule_on(RuleCode.PROPOSED_AGAIN, day).months)
    if day < again:
        yield Missing(MissingCode.TOO_SOON, day=again)


def _pause(case: Case) -> Iterator[Missing]:
    if case.given is None:
        return
    if not isinstance(case.given.reason, PauseReason):
        yield Missing(MissingCode.NO_REASON)
    returns = case.given.returns_on
    if returns is None or returns <= max(case.given.day, case.today):
        yield Missing(MissingCode.NO_RETURN)


def _vetted(case: Case) -> Iterable[Missing]:
    """Ask for a certificate that holds: without one no pair of the path becomes active."""
    if not case.pair.is_framed:
        return []
    found = case.framework.of(Step.VETTING).missing
    return [one for one in found if one.code is not MissingCode.NO_OPERATOR]


def _end(case: Case) -> Iterator[Missing]:
    if case.given is not None and not isinstance(case.given.reason, ClosureReason):
        yield Missing(MissingCode.NO_REASON)


def _talk_planned(case: Case) -> Iterator[Missing]:
    if case.facts.closing.talk_planned_on is None:
        yield Missing(MissingCode.NO_TALK_DAY)


def _prepared(case: Case) -> Iterator[Missing]:
    closing = case.facts.closing
    if closing.talk_outcome is None:
        yield Missing(MissingCode.NO_TALK)
    if not closing.is_answered:
        yield Missing(MissingCode.NO_ANSWERS)
    if not closing.is_rated:
        yield Missing(MissingCode.NOT_RATED)
    if not closing.keeps_in_touch:
        yield Missing(MissingCode.NO_LINK)


_LIVE = (PairState.SIGNED, PairState.ACTIVE, PairState.PAUSED)

MOVES: Mapping[Move, MoveRule] = {
    Move.WITHDRAW: MoveRule(
        {
            **dict.fromkeys((*_LIVE, PairState.CLOSING), PairState.ENDED_EARLY),
            **dict.fromkeys((PairState.AGREED, PairState.MATCHING), PairState.DECLINED),
        },
        (_somebody_withdrew,),
    ),
    Move.ASSESS: MoveRule({PairState.IDENTIFIED: PairState.ASSESSED}, (_until(Step.ASSESSMENT),)),
    Move.PROPOSE: MoveRule({PairState.ASSESSED: PairState.PROPOSED}, (_until(Step.INFORMATION),)),
    Move.AGREE: MoveRule(
        {PairState.PROPOSED: PairState.AGREED}, (_until(Step.AGREEMENT), _nobody_withdrew)
    ),
    Move.MATCH: MoveRule(
        {PairState.AGREED: PairState.MATCHING}, (_until(Step.AGREEMENT), _operator)
    ),
    Move.SIGN: MoveRule(
        {PairState.MATCHING: PairState.SIGNED}, (_until(Step.INDIVIDUAL_AGREEMENT),)
    ),
    Move.BEGIN: MoveRule({PairState.SIGNED: PairState.ACTIVE}, (_until(Step.FIRST_MEETING),)),
    Move.DECLINE: MoveRule({PairState.PROPOSED: PairState.DECLINED}, (_who, _day), is_act=True),
    Move.PROPOSE_AGAIN: MoveRule(
        {PairState.DECLINED: PairState.PROPOSED},
        (_until(Step.INFORMATION), _day, _six_months_later),
        is_act=True,
    ),
    Move.PAUSE: MoveRule({PairState.ACTIVE: PairState.PAUSED}, (_day, _pause), is_act=True),
    Move.RESUME: MoveRule({PairState.PAUSED: PairState.ACTIVE}, (_vetted, _day), is_act=True),
    Move.BEGIN_CLOSING: MoveRule(
        {PairState.ACTIVE: PairState.CLOSING}, (_talk_planned, _day), is_act=True
    ),
    Move.CLOSE: MoveRule(
        {PairState.CLOSING: PairState.CLOSED}, (_prepared, _day, _end), is_act=True
    ),
    Move.END_EARLY: MoveRule(
        dict.fromkeys(_LIVE, PairState.ENDED_EARLY), (_day, _end), is_act=True
    ),
}
"""Every move there is; a pair that was closed or ended early moves no more."""
