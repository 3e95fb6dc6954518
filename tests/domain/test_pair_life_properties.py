"""Any order of facts and acts: no pair gets further than what it holds, and none stays refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    Authority,
    ClosureReason,
    ConsentKind,
    MissingCode,
    Move,
    OperatorKind,
    PauseReason,
    TalkOutcome,
    Who,
)
from mentordesk.domain.framework_facts import (
    Certificate,
    ClosingFacts,
    FrameworkFacts,
    PairLife,
    required_signers,
    variant_on,
    withdrawals,
)
from mentordesk.domain.framework_records import Standing
from mentordesk.domain.identity import ConsentId, HolderId, MentorId
from mentordesk.domain.pair_life import Moved, Refused, advance, replay, try_move
from mentordesk.domain.pair_moves import MOVES, MoveGiven
from mentordesk.domain.pairs import PairState
from mentordesk.domain.people import age_on
from mentordesk.domain.periods import months_before
from tests.framework_lives import agreement, assessment, consent, holders_of

if TYPE_CHECKING:
    from mentordesk.domain.framework_facts import Signer
    from mentordesk.domain.framework_records import Consent
    from mentordesk.domain.framework_steps import Missing

FIRST = date(2026, 9, 1)
BORN = {"child": date(2013, 5, 10), "nearly": date(2008, 12, 1), "adult": date(2007, 5, 10)}
REACHED = frozenset(
    {
        PairState.AGREED,
        PairState.MATCHING,
        PairState.SIGNED,
        PairState.ACTIVE,
        PairState.PAUSED,
        PairState.CLOSING,
    }
)
ACTS = [move for move, rule in MOVES.items() if rule.is_act]
READY = ClosingFacts(FIRST, TalkOutcome.HELD, is_answered=True, is_rated=True, keeps_in_touch=True)


class Life(RuleBasedStateMachine):
    """One young person and one pair, day after day."""

    def __init__(self) -> None:
        super().__init__()
        self.today = FIRST
        self.facts = FrameworkFacts()
        self.first = PairState.IDENTIFIED
        self.moves: list[Moved] = []
        self.number = 0

    @property
    def pair(self) -> PairLife:
        assert self.facts.pair is not None
        return self.facts.pair

    @initialize(age=st.sampled_from(sorted(BORN)), earlier=st.booleans(), far=st.integers(0, 8))
    def open(self, age: str, earlier: bool, far: int) -> None:  # noqa: FBT001
        self.first = PairState.ACTIVE if earlier else PairState.IDENTIFIED
        life = PairLife(self.first, FIRST, None if earlier else FIRST)
        self.facts = FrameworkFacts(birth_date=BORN[age], pair=life)
        for _ in range(far):
            self.go_on()

    # ------------------------------------------------------------------------- what is recorded

    def settle(self) -> None:
        """Let the facts move the pair, as each use case does after it recorded something."""
        for one in advance(self.facts, self.today):
            self.keep(one)
        assert advance(self.facts, self.today) == ()

    def keep(self, one: Moved) -> None:
        assert one.before == self.pair
        if one.move is Move.BEGIN:
            self.check_begun(one.life.started_on)
        self.facts = replace(self.facts, pair=one.life, moved_on=one.moved_on)
        self.moves.append(one)

    def act(self, kind: ConsentKind, whose: HolderId | None) -> Consent | None:
        return self.facts.consent(kind, whose)

    def note(self, one: Consent) -> None:
        self.number += 1
        at = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(minutes=self.number)
        one = replace(one, id=ConsentId(f"{self.number:05}"), recorded_at=at)
        self.facts = replace(self.facts, consents=(*self.facts.consents, one))

    @rule(outcome=st.sampled_from(AssessmentOutcome))
    def assess(self, outcome: AssessmentOutcome) -> None:
        kept = [one for one in self.facts.assessments if one.assessed_on != self.today]
        self.facts = replace(self.facts, assessments=(*kept, assessment(self.today, outcome)))
        self.settle()

    @rule(authority=st.sampled_from(Authority))
    def say_authority(self, authority: Authority) -> None:
        self.facts = replace(self.facts, authority=authority, holders=holders_of(authority))
        self.settle()

    @rule(data=st.data(), kind=st.sampled_from(ConsentKind), refuses=st.booleans())
    def answer(self, data: st.DataObject, kind: ConsentKind, refuses: bool) -> None:  # noqa: FBT001
        own = kind in {ConsentKind.OPINION, ConsentKind.ADHESION}
        ids = [None] if own else [None, *(one.id for one in self.facts.holders)]
        one = consent(kind, data.draw(st.sampled_from(ids)), self.today)
        if refuses and kind is not ConsentKind.INFORMATION:
            one = replace(one, given_on=None, refused_on=self.today)
        self.note(one)
        self.settle()

    @rule()
    def all_agree(self) -> None:
        """Everybody who is asked says yes, so that runs come far."""
        self.consent_of_all()
        self.settle()

    def consent_of_all(self) -> None:
        for kind in ConsentKind:
            self.note(consent(kind, None, self.today))
        for one in self.facts.holders:
            for kind in (ConsentKind.INFORMATION, ConsentKind.AGREEMENT):
                self.note(consent(kind, one.id, self.today))

    @precondition(lambda self: self.given())
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.given()))
        binding = one.holder is None or one.holder in {signer.holder for signer in self.signers()}
        before = self.pair.state
        self.note(replace(one, withdrawn_on=self.today))
        self.settle()
        if binding and before in REACHED:
            assert self.pair.state in {PairState.DECLINED, PairState.ENDED_EARLY}
            assert self.moves[-1].move is Move.WITHDRAW

    def given(self) -> list[Consent]:
        kinds = {ConsentKind.AGREEMENT, ConsentKind.ADHESION}
        keys = {(one.kind, one.holder) for one in self.facts.consents if one.kind in kinds}
        found = [self.act(kind, whose) for kind, whose in keys]
        given = [one for one in found if one is not None and one.standing is Standing.GIVEN]
        return sorted(given, key=lambda one: one.id)

    def signers(self) -> list[Signer]:
        variant = variant_on(self.facts.birth_date, self.facts.authority, self.today)
        return list(required_signers(variant, self.facts.holders, self.today))

    @rule(mentor=st.booleans(), age=st.integers(0, 1200), verified=st.booleans())
    def match(self, mentor: bool, age: int, verified: bool) -> None:  # noqa: FBT001
        issued = self.today - timedelta(days=age)
        life = replace(
            self.pair,
            operator_kind=OperatorKind.ESTABLISHMENT,
            mentor=MentorId("mentor") if mentor else None,
        )
        paper = Certificate(issued, self.today if verified else None)
        self.facts = replace(self.facts, pair=life, certificate=paper)
        self.settle()

    @rule()
    def find_a_fit_mentor(self) -> None:
        self.match(mentor=True, age=0, verified=True)

    @rule(signed=st.booleans(), goal=st.booleans())
    def sign(self, signed: bool, goal: bool) -> None:  # noqa: FBT001
        day = self.today if signed else None
        self.facts = replace(self.facts, agreement=agreement(day), has_goal=goal)
        self.settle()

    @rule()
    def meet(self) -> None:
        """A meeting is recorded whatever the state: nothing prevents it."""
        days = sorted({*self.facts.held_on, self.today})
        self.facts = replace(self.facts, held_on=tuple(days))
        self.settle()

    @rule(is_ready=st.booleans())
    def prepare_the_end(self, is_ready: bool) -> None:  # noqa: FBT001
        self.facts = replace(self.facts, closing=READY if is_ready else ClosingFacts(FIRST))
        self.settle()

    @rule(days=st.sampled_from((1, 14, 35, 190, 370)))
    def let_days_pass(self, days: int) -> None:
        self.today += timedelta(days=days)

    # -------------------------------------------------------------------------------- acts

    @rule(
        data=st.data(),
        reason=st.sampled_from((None, PauseReason.OTHER, ClosureReason.MOVED)),
        returns=st.booleans(),
        who=st.sampled_from((None, Who.MOTHER)),
        keep=st.booleans(),
    )
    def decide(
        self,
        data: st.DataObject,
        reason: PauseReason | ClosureReason | None,
        returns: bool,  # noqa: FBT001
        who: Who | None,
        keep: bool,  # noqa: FBT001
    ) -> None:
        possible = [move for move in ACTS if self.pair.state in MOVES[move].ways]
        move = data.draw(st.sampled_from(possible or ACTS))
        back = self.today + timedelta(days=20) if returns else None
        given = MoveGiven(self.today, reason, back, who)
        answer = try_move(self.facts, move, given, self.today)
        if isinstance(answer, Moved):
            self.keep(answer)
            self.settle()
            return
        if answer.missing[0].code is not MissingCode.WRONG_STATE:
            self.check_opens(answer, given, keep=keep)

    @precondition(lambda self: self.moves)
    @rule()
    def take_back(self) -> None:
        """The last move is taken back by keeping the pair as it was, and its trace goes."""
        last = self.moves.pop()
        self.facts = replace(self.facts, pair=last.before)
        assert replay(self.first, self.moves) is last.before.state
        self.settle()

    @rule()
    def go_on(self) -> None:
        """The next move of the path is made, once what it said to lack is there."""
        for move, one in MOVES.items():
            if not one.is_act and move is not Move.WITHDRAW and self.pair.state in one.ways:
                given = MoveGiven(self.today)
                answer = try_move(self.facts, move, given, self.today)
                assert isinstance(answer, Refused)
                self.check_opens(answer, given, keep=True)
                return

    def check_opens(self, answer: Refused, given: MoveGiven, *, keep: bool) -> None:
        """Supply what is said to lack until the move passes; in made-up facts, or to keep."""
        facts, number = self.facts, self.number
        for _ in range(4):
            for missing in answer.missing:
                given = self.supply(missing, given, answer.move)
            again = try_move(self.facts, answer.move, given, self.today)
            if isinstance(again, Moved):
                if keep:
                    self.keep(again)
                    self.settle()
                else:
                    self.facts, self.number = facts, number
                return
            answer = again
        raise AssertionError(answer)

    def supply(self, missing: Missing, given: MoveGiven, move: Move) -> MoveGiven:
        code = missing.code
        if code in OF_THE_FORM:
            return self.fill_in(code, given, move)
        facts = self.facts
        if code in ASKED:
            self.note(consent(ASKED[code], missing.holder, self.today))
        elif code in {MissingCode.REFUSED, MissingCode.WITHDRAWN}:
            self.consent_of_all()
        elif code is MissingCode.NO_AUTHORITY:
            authority = facts.authority or Authority.ONE_PARENT
            named = holders_of(authority)
            self.facts = replace(facts, authority=authority, holders=named)
        else:
            self.facts = replace(facts, **self.fitting(code))  # type: ignore[arg-type]  # a few fields
        return given

    def fitting(self, code: MissingCode) -> dict[str, object]:
        """Return the fields of the facts that no longer lack it."""
        if code in OF_ASSESSMENTS:
            kept = [one for one in self.facts.assessments if one.assessed_on != self.today]
            return {"assessments": (*kept, assessment(self.today))}
        if code in OF_MENTORS:
            kind, mentor = OperatorKind.ASSOCIATION, MentorId("mentor")
            life = replace(self.pair, operator_kind=kind, mentor=mentor)
            return {"pair": life, "certificate": Certificate(self.today, self.today)}
        if code in OF_AGREEMENTS:
            return {"agreement": agreement(self.today), "has_goal": True}
        if code is MissingCode.NO_MEETING:
            return {"held_on": (*self.facts.held_on, self.today)}
        assert code in OF_CLOSINGS, code
        return {"closing": READY}

    def fill_in(self, code: MissingCode, given: MoveGiven, move: Move) -> MoveGiven:
        pause = move is Move.PAUSE
        fields: dict[MissingCode, dict[str, object]] = {
            MissingCode.NO_WHO: {"by_whom": Who.YOUNG_PERSON},
            MissingCode.NO_REASON: {"reason": PauseReason.OTHER if pause else ClosureReason.OTHER},
            MissingCode.NO_RETURN: {"returns_on": self.today + timedelta(days=1)},
            MissingCode.TOO_SOON: {"youth_asks": True},
        }
        return replace(given, **fields[code])  # type: ignore[arg-type]  # one field at a time

    # --------------------------------------------------------------------------- what holds

    def check_begun(self, start: date) -> None:
        """Say in other words than the program what a pair of the path holds when it begins."""
        facts = self.facts
        last = max(facts.assessments, key=lambda one: one.assessed_on)
        assert last.outcome is AssessmentOutcome.FAVOURABLE
        born = facts.birth_date
        assert born is not None
        over_21 = age_on(born, self.today) >= 21  # nothing is renewed any more
        assert over_21 or last.assessed_on >= months_before(self.today, 12)
        for one in self.signers():
            assert one.is_known
            agreed = self.act(ConsentKind.AGREEMENT, one.holder)
            assert agreed is not None
            assert agreed.standing is Standing.GIVEN
        assert self.signers()
        paper, signed = facts.certificate, facts.agreement
        assert paper is not None
        assert paper.verified_on is not None
        assert months_before(start, 6) <= paper.issued_on <= paper.verified_on <= start
        assert signed is not None
        assert signed.service_signed_on is not None
        assert signed.service_signed_on <= start
        assert start in facts.held_on
        assert self.pair.mentor is not None
        assert facts.has_goal

    @invariant()
    def no_pair_is_active_without_having_begun(self) -> None:
        if self.facts.pair is None or self.first is PairState.ACTIVE:
            return
        past = {PairState.ACTIVE, PairState.PAUSED, PairState.CLOSING, PairState.CLOSED}
        if self.pair.state in past:
            assert Move.BEGIN in {one.move for one in self.moves}

    @invariant()
    def nothing_lives_after_a_withdrawal(self) -> None:
        if self.facts.pair is not None and any(withdrawals(self.facts, self.today)):
            assert self.pair.state not in REACHED

    @invariant()
    def the_moves_lead_to_the_state(self) -> None:
        if self.facts.pair is not None:
            assert replay(self.first, self.moves) is self.pair.state

    @invariant()
    def what_a_state_keeps_fits_it(self) -> None:
        life = self.facts.pair
        if life is None:
            return
        ended = {PairState.DECLINED, PairState.CLOSED, PairState.ENDED_EARLY}
        assert (life.ended_on is not None) == (life.state in ended)
        assert (life.returns_on is not None) == (life.state is PairState.PAUSED)
        assert life.ended_on is None or life.ended_on >= life.started_on


ASKED = {
    MissingCode.NOT_INFORMED: ConsentKind.INFORMATION,
    MissingCode.NO_OPINION: ConsentKind.OPINION,
    MissingCode.NO_ADHESION: ConsentKind.ADHESION,
    MissingCode.NO_AGREEMENT: ConsentKind.AGREEMENT,
}
OF_THE_FORM = {
    MissingCode.NO_WHO,
    MissingCode.NO_REASON,
    MissingCode.NO_RETURN,
    MissingCode.TOO_SOON,
}
OF_ASSESSMENTS = {
    MissingCode.NO_ASSESSMENT,
    MissingCode.ASSESSMENT_OVERDUE,
    MissingCode.ASSESSMENT_UNFAVOURABLE,
}
OF_MENTORS = {
    MissingCode.NO_OPERATOR,
    MissingCode.NO_MENTOR,
    MissingCode.NO_CERTIFICATE,
    MissingCode.CERTIFICATE_OLD,
    MissingCode.CERTIFICATE_LAPSED,
    MissingCode.CERTIFICATE_UNVERIFIED,
}
OF_AGREEMENTS = {MissingCode.NOT_SIGNED, MissingCode.NO_PLANNED_END, MissingCode.NO_GOAL}
OF_CLOSINGS = {
    MissingCode.NO_TALK_DAY,
    MissingCode.NO_TALK,
    MissingCode.NO_ANSWERS,
    MissingCode.NOT_RATED,
    MissingCode.NO_LINK,
}

TestLife = Life.TestCase
TestLife.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
