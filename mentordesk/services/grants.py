"""Grants: who may reach which young people's records, for how long and why (domain.md 5.7)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action, Reach, reach
from mentordesk.domain.accounts import (
    AccessGrant,
    AccountState,
    GrantDraft,
    GrantKind,
    check_grant,
)
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.identity import (
    FosterFamilyId,
    GrantId,
    UnitId,
    YoungPersonId,
)
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import clean_line
from mentordesk.services.authorization import allows, authorize, is_reached
from mentordesk.services.changes import Changes
from mentordesk.services.history import note as note_in_history
from mentordesk.services.journal import note as note_in_journal
from mentordesk.services.read_models import GrantLine
from mentordesk.services.what_opens import opens, own_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from mentordesk.domain.access import Within
    from mentordesk.domain.accounts import Account
    from mentordesk.domain.identity import AccountId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork

MADE_HERE = "made_here"
"""The reason of a grant that the program gives: the account added the young person itself."""

_GIVEN_TO = frozenset({AccountState.ACTIVE, AccountState.INVITED})


@dataclass(frozen=True, slots=True)
class Covered:
    """What a cover gave.

    Attributes:
        is_whole: whether it is all that the absent colleague reaches; a head of service gives no
            more than what he or she reaches too.
    """

    grants: tuple[AccessGrant, ...]
    changes: Changes
    is_whole: bool


def grants(context: Context, account: AccountId | None = None) -> Sequence[GrantLine]:
    """Return the grants of one account or of all, withdrawn ones too, the last one given first.

    A head of service sees those that open what he or she reaches; whoever reads no young person's
    record sees no name of one.
    """
    with context.vault.reading() as work:
        within = authorize(context, work, Action.GRANT_ACCESS)
        found = work.access.grants(account)
        if within is not None:
            found = [grant for grant in found if opens(work, within, grant.kind, grant.subject)]
        names = GrantNames(work, with_young_people=allows(context, work, Action.READ_YOUNG_PEOPLE))
        return [names.line(grant) for grant in found]


def give_access(
    context: Context,
    account: AccountId,
    draft: GrantDraft,
) -> tuple[AccessGrant, Changes]:
    """Let an account reach the young people of a place, or one young person, for a time.

    Args:
        context: whose account gives it.
        account: to whom.
        draft: what is opened, from which day on; without a last day it has no end yet.

    Raises:
        InvalidInput: a day or the reason is wrong, grants are of no use to that account, or one's
            own access ends earlier.
        NotAllowed: it is one's own account, or more than one reaches; an administrator, who reads
            no names, gives places alone.
        RecordMissing: the account or the subject is gone.
    """
    draft = replace(draft, reason=clean_line(draft.reason))
    _refuse_wrong(check_grant(draft))
    kind, subject = draft.kind, draft.subject
    with context.vault.writing() as work:
        within = authorize(context, work, Action.GRANT_ACCESS)
        _find(work, kind, subject)
        _refuse_account(context, work, account)
        if kind is GrantKind.YOUNG_PERSON and not allows(context, work, Action.READ_YOUNG_PEOPLE):
            raise NotAllowed
        if within is not None:
            _refuse_longer(own_end(work, within, kind, subject), draft.until)
        grant = _made(context, account, draft)
        _keep(context, work, None, grant)
        work.commit()
    return grant, Changes.ACCESS


def cover(
    context: Context, absent: AccountId, by: AccountId, until: date | None, reason: str
) -> Covered:
    """Let a colleague reach what an absent one reaches today, up to a day.

    Those are the young people whose key worker is absent, and what the absent account was granted;
    a grant that ends earlier ends as early here.

    Raises:
        InvalidInput: a field is wrong, or there is nothing to cover.
        NotAllowed: it is one's own account that would cover.
        RecordMissing: an account is gone.
    """
    today = context.clock.today()
    like = GrantDraft(GrantKind.YOUNG_PERSON, "", today, until, clean_line(reason))
    if until is None:
        raise InvalidInput((Problem("until", "missing"), *check_grant(like)))
    _refuse_wrong(check_grant(like))
    with context.vault.writing() as work:
        within = authorize(context, work, Action.GRANT_ACCESS)
        _refuse_account(context, work, by)
        wanted = _reach_of(work, work.access.account(absent), today, until)
        if absent == by or not wanted:
            raise InvalidInput((Problem("absent", "nothing_to_cover"),))
        given = [
            _made(context, by, replace(like, kind=kind, subject=subject, until=end))
            for (kind, subject), end in _within_own(work, within, wanted)
        ]
        if not given:
            raise NotAllowed
        for grant in given:
            _keep(context, work, None, grant)
        work.commit()
    return Covered(tuple(given), Changes.ACCESS, len(given) == len(wanted))


def withdraw(context: Context, *withdrawn: GrantId) -> tuple[Sequence[AccessGrant], Changes]:
    """Let grants open nothing any more, from this moment; :func:`give_again` takes it back.

    Raises:
        NotAllowed: one is of one's own account, or of what one does not reach.
        RecordMissing: one is gone.
    """
    return _change(context, withdrawn, context.clock.now())


def give_again(context: Context, *withdrawn: GrantId) -> tuple[Sequence[AccessGrant], Changes]:
    """Let grants that were withdrawn hold again, as long as they were to; raises as above."""
    return _change(context, withdrawn, None)


def _change(
    context: Context, changed: Sequence[GrantId], at: datetime | None
) -> tuple[Sequence[AccessGrant], Changes]:
    with context.vault.writing() as work:
        within = authorize(context, work, Action.GRANT_ACCESS)
        before = [work.access.grant(grant) for grant in changed]
        after = [replace(grant, withdrawn_at=at) for grant in before]
        for was, grant in zip(before, after, strict=True):
            if grant.account == context.account:
                raise NotAllowed
            if within is not None and not opens(work, within, grant.kind, grant.subject):
                raise NotAllowed
            _keep(context, work, was, grant)
        work.commit()
    return after, Changes.ACCESS


def reach_what_was_made(context: Context, work: UnitOfWork, young_person: YoungPersonId) -> Changes:
    """Let whoever just added a young person reach the record, within the save that adds it."""
    if is_reached(context, work, young_person):
        return Changes.NOTHING
    today = context.clock.today()
    draft = GrantDraft(GrantKind.YOUNG_PERSON, young_person, today, None, MADE_HERE)
    _keep(context, work, None, _made(context, context.account, draft))
    return Changes.ACCESS


def _keep(
    context: Context, work: UnitOfWork, before: AccessGrant | None, after: AccessGrant
) -> None:
    """Keep a grant; the journal and the history tell of it, that of the file whose it is."""
    if before is not None and before.withdrawn_at == after.withdrawn_at:
        return
    is_file = after.kind is GrantKind.YOUNG_PERSON
    whose = YoungPersonId(after.subject) if is_file else None
    acts = JournalAction.GRANT_GIVEN, JournalAction.GRANT_WITHDRAWN
    work.access.keep_grant(after)
    note_in_history(context, work, before, after, whose)
    note_in_journal(context, work, acts[after.withdrawn_at is not None], after.id)


def _refuse_wrong(problems: Sequence[Problem]) -> None:
    if problems:
        raise InvalidInput(tuple(problems))


def _made(context: Context, account: AccountId, draft: GrantDraft) -> AccessGrant:
    return AccessGrant(
        id=GrantId(context.identifiers.new()),
        account=account,
        kind=draft.kind,
        subject=draft.subject,
        since=draft.since or context.clock.today(),
        until=draft.until,
        reason=draft.reason,
        given_by=context.actor,
        given_at=context.clock.now(),
    )


def _refuse_account(context: Context, work: UnitOfWork, account: AccountId) -> None:
    """Let nobody open anything to oneself, to who has left, or to a role that grants do not open.

    Raises:
        InvalidInput: they open nothing to this account.
        NotAllowed: it is one's own.
    """
    found = work.access.account(account)
    if account == context.account:
        raise NotAllowed
    if found.state not in _GIVEN_TO:
        raise InvalidInput((Problem("account", "removed"),))
    if reach(found.role, Action.READ_YOUNG_PEOPLE) is not Reach.OWN:
        raise InvalidInput((Problem("account", "needs_no_grant"),))


def _within_own(
    work: UnitOfWork, within: Within | None, wanted: Mapping[tuple[GrantKind, str], date]
) -> Iterator[tuple[tuple[GrantKind, str], date]]:
    """Yield of what is to be opened all that the giver reaches, ending with the giver's reach."""
    for (kind, subject), end in wanted.items():
        if within is None:
            yield (kind, subject), end
        elif opens(work, within, kind, subject):
            own = own_end(work, within, kind, subject)
            yield (kind, subject), end if own is None else min(end, own)


def _refuse_longer(own: date | None, until: date | None) -> None:
    if own is not None and (until is None or until > own):
        raise InvalidInput((Problem("until", "beyond_own", f"{own:%d/%m/%Y}"),))


def _reach_of(
    work: UnitOfWork, account: Account, today: date, until: date
) -> dict[tuple[GrantKind, str], date]:
    """Return what an account reaches today, each with the day on which a cover of it ends.

    Nothing where grants do not open its role: what it is key worker of is not opened to it either.
    """
    if reach(account.role, Action.READ_YOUNG_PEOPLE) is not Reach.OWN:
        return {}
    followed = work.young_people.followed_by(account.holder)
    found = {(GrantKind.YOUNG_PERSON, str(person)): until for person in followed}
    for grant in work.access.grants(account.id):
        if grant.holds_on(today):
            end = until if grant.until is None else min(until, grant.until)
            key = grant.kind, grant.subject
            found[key] = max(end, found.get(key, end))
    return found


def _find(work: UnitOfWork, kind: GrantKind, subject: str) -> str:
    """Return the name of what a grant opens.

    Raises:
        RecordMissing: it is gone.
    """
    match kind:
        case GrantKind.UNIT:
            return work.places.unit(UnitId(subject)).name
        case GrantKind.FOSTER_FAMILY:
            return work.places.foster_family(FosterFamilyId(subject)).name
        case GrantKind.YOUNG_PERSON:
            return work.young_people.get(YoungPersonId(subject)).display_name


class GrantNames:
    """The names that go with grants."""

    def __init__(self, work: UnitOfWork, *, with_young_people: bool) -> None:
        self._work, self._with_young_people = work, with_young_people
        self._staff = {member.id: member.full_name for member in work.places.staff()}
        self._holders = {one.id: self._staff.get(one.holder, "") for one in work.access.accounts()}

    def line(self, grant: AccessGrant) -> GrantLine:
        """Return a grant with its names."""
        holder, given_by = self._holders.get(grant.account, ""), self._staff.get(grant.given_by, "")
        return GrantLine(grant, holder, self._subject(grant), given_by)

    def _subject(self, grant: AccessGrant) -> str:
        if grant.kind is GrantKind.YOUNG_PERSON and not self._with_young_people:
            return ""
        try:
            return _find(self._work, grant.kind, grant.subject)
        except RecordMissing:
            return ""
