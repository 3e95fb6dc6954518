"""Who reaches whom: each colleague, one young person, oneself; and what one may open to others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action, Reach, Within, reach
from mentordesk.domain.accounts import AccountState, GrantKind
from mentordesk.services.authorization import allows, authorize
from mentordesk.services.grants import GrantNames
from mentordesk.services.what_opens import opening, opens, own_places

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.domain.accounts import AccessGrant, Account
    from mentordesk.domain.identity import StaffMemberId, YoungPersonId
    from mentordesk.domain.places import FosterFamily, StaffMember, Unit
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import GrantLine, YoungPersonLine


@dataclass(frozen=True, slots=True)
class Colleague:
    """An account that opens the vault or soon will, and what it reaches.

    Attributes:
        grants: those that hold or will hold, the last one given first; of a colleague a head of
            service sees those alone that open what he or she reaches.
        followed: how many young people have its holder as key worker, among those that the reader
            reaches; None for a reader who counts no young people.
    """

    account: Account
    holder: StaffMember
    grants: Sequence[GrantLine]
    followed: int | None
    is_own: bool

    @property
    def takes_grants(self) -> bool:
        """Whether grants open anything to this role."""
        return takes_grants(self.account)

    @property
    def can_be_covered(self) -> bool:
        """Whether there is something that a colleague could take over."""
        is_known = self.followed is None or self.followed > 0
        return self.takes_grants and bool(self.grants or is_known)


@dataclass(frozen=True, slots=True)
class ReachedBy:
    """An account that reaches a young person, and why.

    Attributes:
        sees_everybody: its role opens every file.
        grants: those that open this file today.
    """

    holder: StaffMember
    account: Account
    sees_everybody: bool
    is_key_worker: bool
    grants: Sequence[GrantLine]


@dataclass(frozen=True, slots=True)
class Openable:
    """What one may open to others: places and young people; to whom, ``colleagues`` says."""

    units: Sequence[Unit]
    foster_families: Sequence[FosterFamily]
    young_people: Sequence[YoungPersonLine]


def takes_grants(account: Account) -> bool:
    """Whether grants open anything to an account's role."""
    return reach(account.role, Action.READ_YOUNG_PEOPLE) is Reach.OWN


def colleagues(context: Context) -> Sequence[Colleague]:
    """Return the accounts that are open or invited, the first one first.

    Raises:
        NotAllowed: this account gives no access.
    """
    with context.vault.reading() as work:
        within = authorize(context, work, Action.GRANT_ACCESS)
        counts = allows(context, work, Action.READ_YOUNG_PEOPLE)
        return [
            _colleague(context, work, account, _Eyes(within, counts=counts))
            for account in work.access.accounts()
            if account.state is not AccountState.REMOVED
        ]


def own_reach(context: Context) -> Colleague:
    """Return what the account in front reaches."""
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        account = work.access.account(context.account)
        return _colleague(context, work, account, _Eyes(None, counts=takes_grants(account)))


def who_reaches(context: Context, young_person: YoungPersonId) -> Sequence[ReachedBy] | None:
    """Return who reaches a file; None for whoever is not told.

    Whoever may give access is told, and the young person's key worker.

    Raises:
        NotAllowed: the file is not this account's to read.
        RecordMissing: the file is gone.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
        person = work.young_people.get(young_person)
        may_give = allows(context, work, Action.GRANT_ACCESS)
        if not may_give and person.key_worker != context.actor:
            return None
        subjects = opening(work, young_person, context.clock.today())
        found = [
            _reached_by(context, work, account, person.key_worker, subjects)
            for account in work.access.accounts()
            if account.state is not AccountState.REMOVED
        ]
        return [one for one in found if one.sees_everybody or one.is_key_worker or one.grants]


def openable(context: Context) -> Openable:
    """Return what the account in front may open to others today.

    Raises:
        NotAllowed: it gives no access.
    """
    with context.vault.reading() as work:
        within = authorize(context, work, Action.GRANT_ACCESS)
        own = None if within is None else own_places(work, within)
        reads = allows(context, work, Action.READ_YOUNG_PEOPLE)
        return Openable(
            [
                u
                for u in work.places.units()
                if u.closed_on is None and _is_among((GrantKind.UNIT, u.id), own)
            ],
            [
                family
                for family in work.places.foster_families()
                if family.closed_on is None and _is_among((GrantKind.FOSTER_FAMILY, family.id), own)
            ],
            work.young_people.lines(archived=False, within=within) if reads else (),
        )


# ---------------------------------------------------------------------- parts


@dataclass(frozen=True, slots=True)
class _Eyes:
    """Whose young people the reader sees, and whether any."""

    within: Within | None
    counts: bool

    def see(self, work: UnitOfWork, grant: AccessGrant) -> bool:
        """Whether a grant opens what the reader reaches."""
        if self.within is None:
            return True
        return opens(work, self.within, grant.kind, grant.subject)


def _colleague(context: Context, work: UnitOfWork, account: Account, eyes: _Eyes) -> Colleague:
    names, today = GrantNames(work, with_young_people=eyes.counts), context.clock.today()
    return Colleague(
        account,
        work.places.staff_member(account.holder),
        [
            names.line(grant)
            for grant in work.access.grants(account.id)
            if _is_alive(grant, today) and eyes.see(work, grant)
        ],
        _followed(work, account.holder, eyes.within) if eyes.counts else None,
        is_own=account.id == context.account,
    )


def _is_alive(grant: AccessGrant, today: date) -> bool:
    """Whether a grant opens something, or will."""
    return grant.withdrawn_at is None and (grant.until is None or today <= grant.until)


def _followed(work: UnitOfWork, holder: StaffMemberId, within: Within | None) -> int:
    people = work.young_people
    return sum(
        people.get(person).archived_on is None
        and (within is None or work.access.reaches(within, person))
        for person in people.followed_by(holder)
    )


def _is_among(place: tuple[GrantKind, str], own: set[tuple[GrantKind, str]] | None) -> bool:
    return own is None or place in own


def _reached_by(
    context: Context,
    work: UnitOfWork,
    account: Account,
    key_worker: StaffMemberId | None,
    subjects: set[tuple[GrantKind, str]],
) -> ReachedBy:
    today, opens = context.clock.today(), takes_grants(account)
    names = GrantNames(work, with_young_people=True)
    found = [g for g in work.access.grants(account.id) if (g.kind, g.subject) in subjects]
    return ReachedBy(
        work.places.staff_member(account.holder),
        account,
        sees_everybody=reach(account.role, Action.READ_YOUNG_PEOPLE) is Reach.ALL,
        is_key_worker=opens and account.holder == key_worker,
        grants=[names.line(grant) for grant in found if opens and grant.holds_on(today)],
    )
