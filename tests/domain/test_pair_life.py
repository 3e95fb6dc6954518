"""The life of a pair: each allowed move, each refused one, and any order of facts and acts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from mentordesk.domain.framework_codes import (
    Authority,
    ClosureReason,
    ConsentKind,
    MissingCode,
    Move,
    PauseReason,
    Remedy,
    TalkOutcome,
    Who,
)
from mentordesk.domain.framework_facts import Certificate, ClosingFacts, FrameworkFacts
from mentordesk.domain.pair_life import (
    Moved,
    MoveOffer,
    Refused,
    advance,
    ended_before_six_months,
    offers,
    replay,
    try_move,
)
from mentordesk.domain.pair_moves import MOVES, MoveGiven
from mentordesk.domain.pairs import PairState
from tests.framework_lives import (
    OPENED,
    TODAY,
    agreement,
    assessment,
    consent,
    pair,
    whole,
    without,
    young_adult,
)

DAY = timedelta(days=1)
MET = date(2026, 9, 15)
READY = ClosingFacts(TODAY, TalkOutcome.HELD, is_answered=True, is_rated=True, keeps_in_touch=True)
GIVEN = MoveGiven(TODAY)

TABLE = {
    (PairState.IDENTIFIED, Move.ASSESS): PairState.ASSESSED,
    (PairState.ASSESSED, Move.PROPOSE): PairState.PROPOSED,
    (PairState.PROPOSED, Move.AGREE): PairState.AGREED,
    (PairState.PROPOSED, Move.DECLINE): PairState.DECLINED,
    (PairState.DECLINED, Move.PROPOSE_AGAIN): PairState.PROPOSED,
    (PairState.AGREED, Move.MATCH): PairState.MATCHING,
    (PairState.AGREED, Move.WITHDRAW): PairState.DECLINED,
    (PairState.MATCHING, Move.SIGN): PairState.SIGNED,
    (PairState.MATCHING, Move.WITHDRAW): PairState.DECLINED,
    (PairState.SIGNED, Move.BEGIN): PairState.ACTIVE,
    (PairState.SIGNED, Move.END_EARLY): PairState.ENDED_EARLY,
    (PairState.SIGNED, Move.WITHDRAW): PairState.ENDED_EARLY,
    (PairState.ACTIVE, Move.PAUSE): PairState.PAUSED,
    (PairState.ACTIVE, Move.BEGIN_CLOSING): PairState.CLOSING,
    (PairState.ACTIVE, Move.END_EARLY): PairState.ENDED_EARLY,
    (PairState.ACTIVE, Move.WITHDRAW): PairState.ENDED_EARLY,
    (PairState.PAUSED, Move.RESUME): PairState.ACTIVE,
    (PairState.PAUSED, Move.END_EARLY): PairState.ENDED_EARLY,
    (PairState.PAUSED, Move.WITHDRAW): PairState.ENDED_EARLY,
    (PairState.CLOSING, Move.CLOSE): PairState.CLOSED,
    (PairState.CLOSING, Move.WITHDRAW): PairState.ENDED_EARLY,
}

ANSWERS = {
    Move.PAUSE: MoveGiven(TODAY, PauseReason.HOLIDAYS, TODAY + DAY),
    Move.DECLINE: MoveGiven(TODAY, by_whom=Who.YOUNG_PERSON),
    Move.CLOSE: MoveGiven(TODAY, ClosureReason.PLANNED_END),
    Move.END_EARLY: MoveGiven(TODAY, ClosureReason.MOVED),
    Move.PROPOSE_AGAIN: MoveGiven(TODAY, youth_asks=True),
}


def facts_in(state: PairState) -> FrameworkFacts:
    """Return complete facts of a pair in that state."""
    life = replace(pair(state), ended_on=TODAY if state is PairState.DECLINED else None)
    return replace(whole(), pair=life, held_on=(MET,), closing=READY)


def refused(facts: FrameworkFacts, move: Move, given: MoveGiven = GIVEN) -> list[MissingCode]:
    answer = try_move(facts, move, given, TODAY)
    assert isinstance(answer, Refused)
    return [one.code for one in answer.missing]


def moved(facts: FrameworkFacts, move: Move, given: MoveGiven = GIVEN) -> Moved:
    answer = try_move(facts, move, given, TODAY)
    assert isinstance(answer, Moved), answer
    return answer


def withdraw(
    facts: FrameworkFacts, day: date = TODAY, whose: str | None = "father"
) -> FrameworkFacts:
    kind = ConsentKind.ADHESION if whose is None else ConsentKind.AGREEMENT
    acts = [
        replace(one, withdrawn_on=day) if (one.kind, one.holder) == (kind, whose) else one
        for one in facts.consents
    ]
    return replace(facts, consents=tuple(acts))


# ------------------------------------------------------------------------------- the table


@pytest.mark.parametrize(("state", "move"), list(product(PairState, Move)))
def test_only_the_moves_of_the_table_are_possible(state: PairState, move: Move) -> None:
    facts = facts_in(state)
    facts = withdraw(facts) if move is Move.WITHDRAW else facts
    after = TABLE.get((state, move))
    if after is None:
        assert refused(facts, move, ANSWERS.get(move, GIVEN)) == [MissingCode.WRONG_STATE]
    else:
        done = moved(facts, move, ANSWERS.get(move, GIVEN))
        assert (done.from_state, done.to_state) == (state, after)
        assert done.before == facts.pair


def test_the_table_is_the_one_that_the_program_has() -> None:
    ways = {
        (state, move): after for move, rule in MOVES.items() for state, after in rule.ways.items()
    }
    assert ways == TABLE
    assert set(MOVES) == set(Move)


@pytest.mark.parametrize(
    ("state", "move", "through"),
    [
        (PairState.PAUSED, Move.BEGIN_CLOSING, Move.RESUME),
        (PairState.PAUSED, Move.CLOSE, Move.RESUME),
        (PairState.ACTIVE, Move.CLOSE, Move.BEGIN_CLOSING),
        (PairState.IDENTIFIED, Move.BEGIN, Move.ASSESS),
        (PairState.DECLINED, Move.SIGN, Move.PROPOSE_AGAIN),
        (PairState.CLOSED, Move.PAUSE, None),
        (PairState.ENDED_EARLY, Move.RESUME, None),
        (PairState.CLOSING, Move.PAUSE, None),
        (PairState.ACTIVE, Move.ASSESS, None),
    ],
)
def test_a_wrong_state_says_which_move_leads_on(
    state: PairState, move: Move, through: Move | None
) -> None:
    answer = try_move(facts_in(state), move, ANSWERS.get(move, GIVEN), TODAY)
    assert isinstance(answer, Refused)
    [missing] = answer.missing
    assert (missing.state, missing.through) == (state, through)
    assert missing.remedy is (Remedy.NEW_PATH if through is None else Remedy.OTHER_MOVE)


# ------------------------------------------------------------------------- what each move holds


@pytest.mark.parametrize(
    ("state", "move", "change", "codes"),
    [
        (PairState.IDENTIFIED, Move.ASSESS, {"assessments": ()}, [MissingCode.NO_ASSESSMENT]),
        (
            PairState.IDENTIFIED,
            Move.ASSESS,
            {"assessments": (assessment(TODAY - 366 * DAY),)},
            [MissingCode.ASSESSMENT_OVERDUE],
        ),
        (PairState.PROPOSED, Move.AGREE, {"authority": None}, [MissingCode.NO_AUTHORITY]),
        (PairState.MATCHING, Move.SIGN, {"has_goal": False}, [MissingCode.NO_GOAL]),
        (PairState.MATCHING, Move.SIGN, {"certificate": None}, [MissingCode.NO_CERTIFICATE]),
        (
            PairState.MATCHING,
            Move.SIGN,
            {"agreement": agreement(until=None)},
            [MissingCode.NO_PLANNED_END],
        ),
        (PairState.SIGNED, Move.BEGIN, {"held_on": ()}, [MissingCode.NO_MEETING]),
        (PairState.SIGNED, Move.BEGIN, {"held_on": (OPENED - DAY,)}, [MissingCode.NO_MEETING]),
        (
            PairState.ACTIVE,
            Move.BEGIN_CLOSING,
            {"closing": ClosingFacts()},
            [MissingCode.NO_TALK_DAY],
        ),
        (
            PairState.CLOSING,
            Move.CLOSE,
            {"closing": ClosingFacts(TODAY)},
            [
                MissingCode.NO_TALK,
                MissingCode.NO_ANSWERS,
                MissingCode.NOT_RATED,
                MissingCode.NO_LINK,
            ],
        ),
        (PairState.PAUSED, Move.RESUME, {"certificate": None}, [MissingCode.NO_CERTIFICATE]),
    ],
)
def test_a_move_says_what_it_lacks(
    state: PairState, move: Move, change: dict[str, object], codes: list[MissingCode]
) -> None:
    facts = replace(facts_in(state), **change)  # type: ignore[arg-type]  # one field at a time
    assert refused(facts, move, ANSWERS.get(move, GIVEN)) == codes


def test_to_match_an_operator_is_needed() -> None:
    facts = facts_in(PairState.AGREED)
    assert facts.pair is not None
    facts = replace(facts, pair=replace(facts.pair, operator_kind=None, mentor=None))
    assert refused(facts, Move.MATCH) == [MissingCode.NO_OPERATOR]


@pytest.mark.parametrize(
    ("state", "move", "given", "code"),
    [
        (PairState.PROPOSED, Move.DECLINE, MoveGiven(TODAY), MissingCode.NO_WHO),
        (PairState.ACTIVE, Move.PAUSE, MoveGiven(TODAY, None, TODAY + DAY), MissingCode.NO_REASON),
        (
            PairState.ACTIVE,
            Move.PAUSE,
            MoveGiven(TODAY, ClosureReason.MOVED, TODAY + DAY),
            MissingCode.NO_REASON,
        ),
        (
            PairState.ACTIVE,
            Move.PAUSE,
            MoveGiven(TODAY - DAY, PauseReason.OTHER, TODAY),
            MissingCode.NO_RETURN,
        ),
        (PairState.ACTIVE, Move.PAUSE, MoveGiven(TODAY, PauseReason.OTHER), MissingCode.NO_RETURN),
        (PairState.ACTIVE, Move.END_EARLY, MoveGiven(TODAY), MissingCode.NO_REASON),
        (
            PairState.ACTIVE,
            Move.END_EARLY,
            MoveGiven(TODAY + DAY, ClosureReason.MOVED),
            MissingCode.WRONG_DAY,
        ),
        (
            PairState.ACTIVE,
            Move.END_EARLY,
            MoveGiven(OPENED - DAY, ClosureReason.MOVED),
            MissingCode.WRONG_DAY,
        ),
        (PairState.CLOSING, Move.CLOSE, MoveGiven(TODAY), MissingCode.NO_REASON),
        (PairState.DECLINED, Move.PROPOSE_AGAIN, MoveGiven(TODAY), MissingCode.TOO_SOON),
    ],
)
def test_an_act_says_what_its_form_lacks(
    state: PairState, move: Move, given: MoveGiven, code: MissingCode
) -> None:
    assert refused(facts_in(state), move, given) == [code]


def test_after_a_refusal_six_months_pass_unless_the_young_person_asks() -> None:
    facts = facts_in(PairState.DECLINED)
    assert facts.pair is not None
    declined = date(2026, 8, 31)
    life = replace(facts.pair, started_on=date(2026, 8, 1), ended_on=declined)
    facts = replace(facts, pair=life, assessments=(assessment(date(2026, 8, 1)),))
    allowed = date(2027, 2, 28)
    early = try_move(facts, Move.PROPOSE_AGAIN, MoveGiven(allowed - DAY), allowed - DAY)
    assert isinstance(early, Refused)
    assert [(one.code, one.day) for one in early.missing] == [(MissingCode.TOO_SOON, allowed)]
    assert early.missing[0].remedy is Remedy.WAIT
    late = try_move(facts, Move.PROPOSE_AGAIN, MoveGiven(allowed), allowed)
    assert isinstance(late, Moved)
    assert (late.to_state, late.life.ended_on) == (PairState.PROPOSED, None)
    asked = MoveGiven(allowed - DAY, youth_asks=True)
    assert isinstance(try_move(facts, Move.PROPOSE_AGAIN, asked, allowed - DAY), Moved)


def test_a_pause_keeps_its_reason_and_return_until_the_pair_resumes() -> None:
    given = MoveGiven(MET, PauseReason.SAFEGUARDING, date(2027, 1, 5))
    paused = moved(facts_in(PairState.ACTIVE), Move.PAUSE, given)
    assert (paused.life.reason, paused.life.returns_on) == (given.reason, given.returns_on)
    assert (paused.reason, paused.returns_on, paused.moved_on) == (
        given.reason,
        given.returns_on,
        MET,
    )
    resumed = moved(replace(facts_in(PairState.PAUSED), pair=paused.life), Move.RESUME)
    assert (resumed.life.reason, resumed.life.returns_on) == (None, None)


@pytest.mark.parametrize(
    ("started", "ended", "early"),
    [
        (date(2026, 8, 31), date(2027, 2, 27), True),
        (date(2026, 8, 31), date(2027, 2, 28), False),
        (date(2028, 2, 29), date(2028, 8, 28), True),
        (date(2028, 2, 29), date(2028, 8, 29), False),
    ],
)
def test_six_months_are_calendar_months(started: date, ended: date, early: bool) -> None:  # noqa: FBT001
    assert ended_before_six_months(started, ended) is early


def test_an_end_keeps_its_day_and_reason() -> None:
    for state, move in ((PairState.ACTIVE, Move.END_EARLY), (PairState.CLOSING, Move.CLOSE)):
        given = MoveGiven(MET, ClosureReason.PROTECTION)
        ended = moved(facts_in(state), move, given)
        assert (ended.life.ended_on, ended.life.reason) == (MET, ClosureReason.PROTECTION)
    declined = moved(facts_in(PairState.PROPOSED), Move.DECLINE, ANSWERS[Move.DECLINE])
    assert (declined.by_whom, declined.reason) == (Who.YOUNG_PERSON, None)


# ---------------------------------------------------------------------------- facts that move


@pytest.mark.parametrize("authority", [*Authority, None])
def test_what_is_known_leads_all_the_way_to_active(authority: Authority | None) -> None:
    facts = young_adult() if authority is None else whole(authority)
    facts = replace(facts, pair=pair(PairState.IDENTIFIED), held_on=(MET,))
    moves = advance(facts, TODAY)
    assert [one.move for one in moves] == [
        Move.ASSESS, Move.PROPOSE, Move.AGREE, Move.MATCH, Move.SIGN, Move.BEGIN,
    ]  # fmt: skip
    life = moves[-1].life
    assert (life.state, life.started_on) == (PairState.ACTIVE, MET)
    assert life.planned_end_on == date(2027, 8, 31)
    assert replay(PairState.IDENTIFIED, moves) is PairState.ACTIVE
    assert [one.moved_on for one in moves] == sorted(one.moved_on for one in moves)
    assert advance(replace(facts, pair=life), TODAY) == ()


def test_a_move_stands_on_the_day_of_its_last_fact() -> None:
    facts = replace(whole(), pair=pair(PairState.PROPOSED))
    father = consent(ConsentKind.AGREEMENT, facts.holders[1].id, date(2026, 10, 2), 1)
    [agreed, matched, *_] = advance(replace(facts, consents=(*facts.consents, father)), TODAY)
    assert (agreed.moved_on, matched.moved_on) == (date(2026, 10, 2), TODAY)


def test_facts_move_only_as_far_as_they_reach() -> None:
    facts = replace(whole(), pair=pair(PairState.IDENTIFIED))
    father = facts.holders[1].id
    moves = advance(without(facts, ConsentKind.AGREEMENT, father), TODAY)
    assert [one.move for one in moves] == [Move.ASSESS, Move.PROPOSE]
    assert advance(replace(facts, assessments=()), TODAY) == ()


def test_a_meeting_before_the_frame_begins_nothing_and_the_next_one_does() -> None:
    early, next_one = date(2026, 10, 4), date(2026, 11, 20)
    facts = replace(
        whole(),
        pair=pair(PairState.MATCHING),
        held_on=(early,),
        agreement=agreement(date(2026, 11, 16)),
    )
    [signed] = advance(facts, TODAY)
    assert signed.to_state is PairState.SIGNED
    facts = replace(facts, pair=signed.life, held_on=(early, next_one))
    [begun] = advance(facts, TODAY)
    assert (begun.to_state, begun.life.started_on) == (PairState.ACTIVE, next_one)


def test_a_meeting_that_is_recorded_late_counts_as_of_its_day() -> None:
    issued = Certificate(date(2026, 4, 1), date(2026, 4, 2))
    facts = replace(facts_in(PairState.SIGNED), certificate=issued)
    [begun] = advance(facts, TODAY)
    assert begun.life.started_on == MET
    too_late = replace(facts, held_on=(date(2026, 10, 1),))
    assert advance(too_late, TODAY) == ()


# -------------------------------------------------------------------------------- withdrawals


@pytest.mark.parametrize("whose", ["mother", "father", None])
@pytest.mark.parametrize(
    "state", [state for state, move in TABLE if move is Move.WITHDRAW], ids=str
)
def test_a_withdrawal_acts_at_once(state: PairState, whose: str | None) -> None:
    [stopped] = advance(withdraw(facts_in(state), MET, whose), TODAY)
    assert stopped.to_state is TABLE[state, Move.WITHDRAW]
    assert (stopped.moved_on, stopped.life.ended_on) == (MET, MET)
    assert stopped.reason is ClosureReason.CONSENT_WITHDRAWN
    assert stopped.by_whom == (whose or Who.YOUNG_PERSON)


def test_a_withdrawal_stops_a_pair_that_was_there_before_too() -> None:
    facts = replace(facts_in(PairState.ACTIVE), pair=pair(PairState.ACTIVE, None))
    [stopped] = advance(withdraw(facts), TODAY)
    assert stopped.to_state is PairState.ENDED_EARLY


def test_a_pair_never_ends_before_its_start() -> None:
    facts = facts_in(PairState.ACTIVE)
    assert facts.pair is not None
    late = replace(facts, pair=replace(facts.pair, started_on=MET))
    [stopped] = advance(withdraw(late, OPENED), TODAY)
    assert (stopped.moved_on, stopped.life.ended_on) == (OPENED, MET)


def test_before_the_agreements_a_withdrawal_only_lacks() -> None:
    facts = withdraw(facts_in(PairState.PROPOSED))
    assert advance(facts, TODAY) == ()
    assert refused(facts, Move.AGREE) == [MissingCode.WITHDRAWN]


# ------------------------------------------------------------------------- earlier pairs, offers


@pytest.mark.parametrize(
    ("state", "move"),
    [
        (PairState.ACTIVE, Move.PAUSE),
        (PairState.PAUSED, Move.RESUME),
        (PairState.ACTIVE, Move.END_EARLY),
    ],
)
def test_a_pair_that_was_there_before_is_asked_nothing_of_the_past(
    state: PairState, move: Move
) -> None:
    facts = FrameworkFacts(pair=pair(state, None))
    assert advance(facts, TODAY) == ()
    assert moved(facts, move, ANSWERS.get(move, GIVEN)).from_state is state


def test_the_acts_of_a_state_are_offered_with_what_they_lack() -> None:
    facts = replace(facts_in(PairState.ACTIVE), closing=ClosingFacts())
    [pause, closing, early] = offers(facts, TODAY)
    assert [one.move for one in (pause, closing, early)] == [
        Move.PAUSE, Move.BEGIN_CLOSING, Move.END_EARLY,
    ]  # fmt: skip
    assert (pause.missing, early.missing) == ((), ())
    assert [one.code for one in closing.missing] == [MissingCode.NO_TALK_DAY]
    assert offers(facts_in(PairState.CLOSED), TODAY) == ()
    assert offers(facts_in(PairState.PROPOSED), TODAY) == (MoveOffer(Move.DECLINE, ()),)


def test_moves_that_do_not_follow_each_other_are_a_mistake_of_the_program() -> None:
    first = advance(replace(whole(), pair=pair(PairState.IDENTIFIED)), TODAY)
    with pytest.raises(ValueError, match="follow"):
        replay(PairState.ASSESSED, first)
    with pytest.raises(ValueError, match="follow"):
        replay(PairState.IDENTIFIED, [first[0], first[2]])
    with pytest.raises(ValueError, match="no pair"):
        advance(FrameworkFacts(), TODAY)
