"""What opens a file, a place or a young person to an account, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.accounts import GrantKind
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.identity import YoungPersonId

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.access import Within
    from mentordesk.services.ports import UnitOfWork


def opening(work: UnitOfWork, young_person: YoungPersonId, day: date) -> set[tuple[GrantKind, str]]:
    """Return what a grant must be of to open a file on a day: the young person, or a home."""
    found = {(GrantKind.YOUNG_PERSON, str(young_person))}
    for stay in work.young_people.placements_of(young_person):
        if stay.holds_on(day):
            if stay.unit is not None:
                found.add((GrantKind.UNIT, str(stay.unit)))
            if stay.foster_family is not None:
                found.add((GrantKind.FOSTER_FAMILY, str(stay.foster_family)))
    return found


def own_places(work: UnitOfWork, within: Within) -> set[tuple[GrantKind, str]]:
    """Return the places that are open to an account: those it may open to others."""
    return {
        (grant.kind, grant.subject)
        for grant in work.access.grants(within.account)
        if grant.kind is not GrantKind.YOUNG_PERSON and grant.holds_on(within.day)
    }


def opens(work: UnitOfWork, within: Within, kind: GrantKind, subject: str) -> bool:
    """Whether an account reaches what a grant opens: a place is reached by a grant of it alone."""
    if kind is GrantKind.YOUNG_PERSON:
        return work.access.reaches(within, YoungPersonId(subject))
    return (kind, subject) in own_places(work, within)


def own_end(work: UnitOfWork, within: Within, kind: GrantKind, subject: str) -> date | None:
    """Return the last day on which an account reaches something; None where no end is written.

    Raises:
        NotAllowed: it is not reached today.
    """
    if not opens(work, within, kind, subject):
        raise NotAllowed
    wanted = {(kind, subject)}
    if kind is GrantKind.YOUNG_PERSON:
        person = YoungPersonId(subject)
        if person in work.young_people.followed_by(within.member):
            return None
        wanted = opening(work, person, within.day)
    held = work.access.grants(within.account)
    ends = [
        own.until for own in held if (own.kind, own.subject) in wanted and own.holds_on(within.day)
    ]
    return None if None in ends else max(end for end in ends if end is not None)
