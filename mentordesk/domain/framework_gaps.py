"""What a paper says of the framework of a pair: its gaps as codes, capacities and days.

No name of anybody stands in it, so that it can be frozen with a summary and printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.framework import framework_of
from mentordesk.domain.framework_codes import MissingCode
from mentordesk.domain.framework_facts import last_assessment, withdrawals
from mentordesk.domain.framework_steps import Missing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mentordesk.domain.framework_codes import Who
    from mentordesk.domain.framework_facts import FrameworkFacts
    from mentordesk.domain.pairs import Pair


@dataclass(frozen=True, slots=True)
class FrameworkGap:
    """One thing that lacks.

    Attributes:
        who: in which capacity somebody has to act, refused or withdrew.
        day: of a refusal or withdrawal, or until when it was to be done.
    """

    code: MissingCode
    who: Who | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class FrameworkGaps:
    """What lacks in the framework of a pair whose meetings take or took place.

    Attributes:
        gaps: in the order of the steps; none of them when nothing at all is noted.
        held_before_frame: how many meetings took place before everything stood.
        is_to_complete: whether the pair was made without the path, goes on and lacks something.
        is_unnoted: whether the pair was made without the path and nothing of it was ever noted;
            one line says so, where all that lacks would drown the rest of a page.
    """

    gaps: tuple[FrameworkGap, ...] = ()
    held_before_frame: int = 0
    is_to_complete: bool = False
    is_unnoted: bool = False


NO_GAPS = FrameworkGaps()


@dataclass(frozen=True, slots=True)
class FrameworkLine:
    """A pair on a paper: who, since when, how often, and what its framework lacks.

    Attributes:
        mentor: the short name, with the association behind it; empty while there is none.
        is_prepared: whether the mentoring has not begun, though there were meetings.
    """

    mentor: str
    started_on: date
    ended_on: date | None
    rhythm_days: int
    usual_minutes: int
    is_prepared: bool
    gaps: FrameworkGaps


def framework_line(pair: Pair, mentor: str, gaps: FrameworkGaps) -> FrameworkLine:
    """Return what a paper says of a pair."""
    return FrameworkLine(
        mentor=mentor,
        started_on=pair.started_on,
        ended_on=pair.ended_on,
        rhythm_days=pair.rhythm_days,
        usual_minutes=pair.usual_minutes,
        is_prepared=not pair.has_begun,
        gaps=gaps,
    )


def gaps_of(facts: FrameworkFacts, today: date) -> FrameworkGaps:
    """Return what lacks ``today``; of an ended pair, what lacked at its end.

    There are no gaps before the first meeting: what lacks then is still being prepared.
    """
    pair, framework = facts.pair, framework_of(facts, today)
    if pair is None or not (facts.has_begun or framework.held_before_frame):
        return NO_GAPS
    day = min(today, pair.ended_on or today)
    if framework.gaps and not pair.is_framed and _is_unnoted(facts, day):
        return FrameworkGaps(is_to_complete=framework.is_to_complete, is_unnoted=True)
    # A withdrawal counts even where the steps do not ask for that agreement: while nobody has
    # noted who holds parental authority, they ask for none.
    withdrawn = (
        Missing(MissingCode.WITHDRAWN, who=signer.who, holder=signer.holder, day=since)
        for signer, since in withdrawals(facts, day)
    )
    return FrameworkGaps(
        gaps=_told_once((*framework.gaps, *withdrawn)),
        held_before_frame=framework.held_before_frame,
        is_to_complete=framework.is_to_complete,
    )


def _is_unnoted(facts: FrameworkFacts, day: date) -> bool:
    noted = (last_assessment(facts, day), facts.agreement, facts.certificate)
    return not facts.consents and all(one is None for one in noted)


def _told_once(missing: Iterable[Missing]) -> tuple[FrameworkGap, ...]:
    # Two holders in the same capacity are two gaps, what two steps lack alike is one. That no
    # meeting took place within the framework is said by the number of those held before it.
    gaps = {
        (one.code, one.who, one.holder, one.day): FrameworkGap(one.code, one.who, one.day)
        for one in missing
        if one.code is not MissingCode.NO_MEETING
    }
    return tuple(gaps.values())
