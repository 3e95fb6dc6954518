"""What the records say of a mentoring, as the rules of its framework take it; and what follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.framework_facts import BEGUN, Certificate, FrameworkFacts, PairLife
from mentordesk.domain.framework_records import PairMove
from mentordesk.domain.identity import PairMoveId
from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.domain.pair_life import advance
from mentordesk.services.history import note

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.identity import MentorId
    from mentordesk.domain.pair_life import Moved
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import YoungPerson
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork


def facts_of(work: UnitOfWork, person: YoungPerson, pair: Pair | None) -> FrameworkFacts:
    """Return everything that the framework of a young person, and of one pair, is judged by."""
    records = work.framework
    facts = FrameworkFacts(
        birth_date=person.birth_date,
        lower_secondary_on=person.lower_secondary_on,
        arrived_on=person.arrived_on,
        authority=person.authority,
        holders=records.holders(person.id),
        assessments=records.assessments(person.id),
        has_goal=bool(work.goals.of_young_person(person.id)),
    )
    if pair is None:
        return facts
    moves = records.moves(pair.id)
    held = [
        meeting.frame.held_on
        for meeting in work.meetings.of_young_person(person.id)
        if meeting.pair == pair.id and meeting.frame.outcome is MeetingOutcome.HELD
    ]
    return replace(
        facts,
        pair=life_of(pair),
        consents=records.consents(pair.id),
        agreement=next(iter(reversed(records.agreements(pair.id))), None),
        certificate=None if pair.mentor is None else _certificate(work, pair.mentor),
        held_on=sorted(held),
        moved_on=moves[-1].moved_on if moves else None,
    )


def life_of(pair: Pair) -> PairLife:
    """Return what the path of a pair reads and changes."""
    return PairLife(**{name: getattr(pair, name) for name in PairLife.__slots__})


def advance_pair(context: Context, work: UnitOfWork, pair: Pair) -> Pair:
    """Make every move that follows from the records, in the transaction that changed them."""
    facts = facts_of(work, work.young_people.get(pair.young_person), pair)
    for moved in advance(facts, context.clock.today()):
        pair = keep_moved(context, work, pair, moved)
    return pair


def keep_moved(context: Context, work: UnitOfWork, before: Pair, moved: Moved) -> Pair:
    """Keep a pair as a move left it, and the move."""
    life = moved.life
    after = replace(before, **{name: getattr(life, name) for name in PairLife.__slots__})
    work.pairs.keep(after)
    note(context, work, before, after)
    work.framework.keep_move(
        PairMove(
            id=PairMoveId(context.identifiers.new()),
            young_person=before.young_person,
            pair=before.id,
            from_state=moved.from_state,
            to_state=moved.to_state,
            moved_on=moved.moved_on,
            reason=moved.reason,
            by_whom=moved.by_whom,
            returns_on=moved.returns_on,
            author=context.actor,
            recorded_at=context.clock.now(),
        )
    )
    return after


def _certificate(work: UnitOfWork, mentor: MentorId) -> Certificate | None:
    kept = work.mentors.get(mentor)
    if kept.certificate_issued_on is None:
        return None
    began: list[date] = [
        line.pair.started_on for line in work.pairs.of_mentor(mentor) if line.pair.state in BEGUN
    ]
    return Certificate(
        kept.certificate_issued_on, kept.certificate_verified_on, min(began, default=None)
    )
