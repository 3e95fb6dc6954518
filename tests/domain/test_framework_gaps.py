"""What a paper says of a framework: codes, capacities and days, each thing once, no name."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.framework_codes import Authority, ConsentKind, HolderRole, MissingCode, Who
from mentordesk.domain.framework_gaps import NO_GAPS, FrameworkGap, FrameworkGaps, gaps_of
from mentordesk.domain.identity import HolderId
from mentordesk.domain.pairs import PairState
from tests.framework_lives import (
    OPENED,
    TODAY,
    assessment,
    consent,
    holder,
    pair,
    whole,
    without,
)

if TYPE_CHECKING:
    from mentordesk.domain.framework_facts import FrameworkFacts

FATHER = HolderId("father")


def begun(facts: FrameworkFacts | None = None) -> FrameworkFacts:
    return replace(facts or whole(), pair=pair(PairState.ACTIVE), held_on=(OPENED,))


def of_before(state: PairState = PairState.ACTIVE, ended: date | None = None) -> FrameworkFacts:
    """Return the facts of a pair made before the path, of whose framework nothing is noted."""
    bare = replace(pair(state, opened=None), operator_kind=None, ended_on=ended)
    return replace(
        whole(None),
        pair=bare,
        assessments=(),
        consents=(),
        agreement=None,
        certificate=None,
        held_on=(OPENED,),
    )


def withdrawn(facts: FrameworkFacts, whose: HolderId, day: date) -> FrameworkFacts:
    acts = tuple(
        replace(one, withdrawn_on=day)
        if (one.kind, one.holder) == (ConsentKind.AGREEMENT, whose)
        else one
        for one in facts.consents
    )
    return replace(facts, consents=acts)


def test_a_complete_framework_has_no_gaps() -> None:
    assert gaps_of(begun(), TODAY) == NO_GAPS


def test_what_lacks_before_the_first_meeting_is_no_gap_yet() -> None:
    facts = without(whole(), ConsentKind.AGREEMENT, FATHER)
    assert gaps_of(facts, TODAY) == NO_GAPS
    assert gaps_of(replace(facts, pair=None), TODAY) == NO_GAPS


def test_a_missing_agreement_is_told_with_the_capacity_alone() -> None:
    found = gaps_of(begun(without(whole(), ConsentKind.AGREEMENT, FATHER)), TODAY)
    assert found == FrameworkGaps((FrameworkGap(MissingCode.NO_AGREEMENT, Who.FATHER),))
    assert {one.name for one in fields(FrameworkGap)} == {"code", "who", "day"}


@pytest.mark.parametrize("state", [PairState.ACTIVE, PairState.ENDED_EARLY])
def test_a_withdrawn_agreement_is_told_once_with_its_day(state: PairState) -> None:
    day = TODAY - timedelta(days=9)
    facts = withdrawn(begun(), FATHER, day)
    ended = day if state is PairState.ENDED_EARLY else None
    facts = replace(facts, pair=replace(pair(state), ended_on=ended))
    assert gaps_of(facts, TODAY).gaps == (FrameworkGap(MissingCode.WITHDRAWN, Who.FATHER, day),)


def test_a_withdrawal_is_told_while_nobody_noted_who_holds_the_authority() -> None:
    facts = replace(withdrawn(begun(), FATHER, TODAY), authority=None)
    codes = [(one.code, one.who) for one in gaps_of(facts, TODAY).gaps]
    assert codes == [(MissingCode.NO_AUTHORITY, None), (MissingCode.WITHDRAWN, Who.FATHER)]


def test_two_holders_in_one_capacity_are_two_gaps() -> None:
    parents = [replace(holder(HolderRole.PARENT), id=HolderId(name)) for name in "ab"]
    facts = begun(replace(whole(Authority.BOTH_PARENTS), holders=tuple(parents), consents=()))
    missing = FrameworkGap(MissingCode.NO_AGREEMENT, Who.PARENT)
    assert gaps_of(facts, TODAY).gaps.count(missing) == 2


def test_meetings_held_before_the_frame_are_counted() -> None:
    facts = replace(whole(), agreement=None, pair=pair(PairState.AGREED), held_on=(OPENED, TODAY))
    found = gaps_of(facts, TODAY)
    assert found.held_before_frame == 2
    codes = {one.code for one in found.gaps}
    assert MissingCode.NOT_SIGNED in codes
    assert MissingCode.NO_MEETING not in codes


def test_a_pair_of_before_without_anything_noted_is_one_line() -> None:
    assert gaps_of(of_before(), TODAY) == FrameworkGaps(is_to_complete=True, is_unnoted=True)
    ended = of_before(PairState.CLOSED, TODAY - timedelta(days=30))
    assert gaps_of(ended, TODAY) == FrameworkGaps(is_unnoted=True)


def test_what_was_noted_after_the_end_completes_no_ended_pair() -> None:
    ended = of_before(PairState.CLOSED, TODAY - timedelta(days=30))
    assert gaps_of(replace(ended, assessments=(assessment(TODAY),)), TODAY).is_unnoted


def test_a_pair_of_before_with_something_noted_tells_each_gap() -> None:
    facts = replace(of_before(), assessments=(assessment(OPENED),))
    found = gaps_of(facts, TODAY)
    assert (found.is_to_complete, found.is_unnoted) == (True, False)
    codes = [one.code for one in found.gaps]
    assert MissingCode.NO_ASSESSMENT not in codes
    assert MissingCode.NO_CERTIFICATE in codes
    assert codes.count(MissingCode.NO_AUTHORITY) == 1


def test_an_act_that_was_refused_is_something_noted() -> None:
    refused = replace(consent(ConsentKind.ADHESION, None, None), refused_on=TODAY)
    found = gaps_of(replace(of_before(), consents=(refused,)), TODAY)
    assert FrameworkGap(MissingCode.REFUSED, Who.YOUNG_PERSON, TODAY) in found.gaps
