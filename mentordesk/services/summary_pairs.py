"""The pairs that a summary tells of, with their mentors and the gaps of their framework."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.framework_gaps import gaps_of
from mentordesk.services.framework_facts import facts_of

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.framework_gaps import FrameworkGaps
    from mentordesk.domain.identity import MentorId
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import YoungPerson
    from mentordesk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class ToldPair:
    """A pair with the mentor's short name and the association behind it; empty without one."""

    pair: Pair
    mentor: str
    gaps: FrameworkGaps


def told_pairs(work: UnitOfWork, person: YoungPerson, today: date) -> list[ToldPair]:
    """Return the pairs of a young person, but those that are only prepared and never met."""
    told = []
    for pair in work.pairs.of_young_person(person.id):
        gaps = gaps_of(facts_of(work, person, pair), today)
        if (pair.has_begun and pair.mentor is not None) or gaps.held_before_frame:
            mentor = "" if pair.mentor is None else _mentor(work, pair.mentor)
            told.append(ToldPair(pair, mentor, gaps))
    return told


def _mentor(work: UnitOfWork, mentor: MentorId) -> str:
    kept = work.mentors.get(mentor)
    behind = None if kept.association is None else work.places.association(kept.association)
    return kept.display_name + (f" ({behind.name})" if behind else "")
