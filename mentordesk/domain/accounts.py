"""Accounts of a vault, and the grants that let them reach young people's records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.problems import Problem
from mentordesk.domain.text import SHORT_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from mentordesk.domain.identity import AccountId, GrantId, StaffMemberId

LABEL_LENGTH = 20
"""It stands in a small field of the unlock page."""

INVITATION_DAYS = 7
"""So long a one-time code lets a colleague in."""


class Role(StrEnum):
    """What an account is for (domain.md 5.7); what each may do stands in ``domain.access``.

    In a foster family's own vault the director is the person who keeps it.
    """

    DIRECTOR = "director"
    HEAD_OF_SERVICE = "head_of_service"
    KEY_WORKER = "key_worker"
    FOSTER_CARER = "foster_carer"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


ADMINISTRATORS = frozenset({Role.DIRECTOR, Role.ADMINISTRATOR})
"""Whoever may manage accounts; one of them must always be left."""


class AccountState(StrEnum):
    """Where an account stands in its life."""

    INVITED = "invited"
    ACTIVE = "active"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Account:
    """A way into the vault, with its own passphrase.

    Attributes:
        id: the identifier of its slot in the key header.
        opened_at: UTC; None for accounts older than accounts' dates.
        invited_until: until when the one-time code lets in; None once a passphrase was chosen.
        removed_at: UTC.
    """

    id: AccountId
    holder: StaffMemberId
    role: Role
    state: AccountState = AccountState.ACTIVE
    opened_at: datetime | None = None
    invited_until: datetime | None = None
    removed_at: datetime | None = None

    def is_invitation_over(self, now: datetime) -> bool:
        """Whether the one-time code came too late."""
        return self.invited_until is not None and now > self.invited_until


def administrators(accounts: Iterable[Account]) -> list[Account]:
    """Return those who may manage accounts today."""
    return [
        account
        for account in accounts
        if account.state is AccountState.ACTIVE and account.role in ADMINISTRATORS
    ]


def may_appoint(by: Role, role: Role, accounts: Iterable[Account]) -> bool:
    """Whether a role may be given: the rule over all records comes from a director.

    An administrator, who sees none of them, gives it where no director is left.
    """
    held = any(
        account.state is AccountState.ACTIVE and account.role is Role.DIRECTOR
        for account in accounts
    )
    return role is not Role.DIRECTOR or by is Role.DIRECTOR or not held


def check_label(label: str, taken: Iterable[str]) -> list[Problem]:
    """Return what is wrong with an account's public label; the unlock page tells accounts apart."""
    if not label:
        return [Problem("label", "missing")]
    if len(label) > LABEL_LENGTH:
        return [Problem("label", "too_long", str(LABEL_LENGTH))]
    if label.casefold() in {other.casefold() for other in taken}:
        return [Problem("label", "taken")]
    return []


class GrantKind(StrEnum):
    """What a grant opens: the young people of a place, or one young person."""

    UNIT = "unit"
    FOSTER_FAMILY = "foster_family"
    YOUNG_PERSON = "young_person"


@dataclass(frozen=True, slots=True)
class AccessGrant:
    """Lets an account reach young people's records for a time.

    Attributes:
        subject: the identifier of the unit, the family or the young person.
        since: its first day.
        until: its last day; None has no end yet.
        given_at: UTC.
        withdrawn_at: UTC; from then on it opens nothing.
    """

    id: GrantId
    account: AccountId
    kind: GrantKind
    subject: str
    since: date
    until: date | None
    reason: str
    given_by: StaffMemberId
    given_at: datetime
    withdrawn_at: datetime | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it opens records on ``day``."""
        begun = self.withdrawn_at is None and self.since <= day
        return begun and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class GrantDraft:
    """What is to be opened, for how long and why; ``since`` None is a day not yet chosen.

    Attributes:
        subject: as in :class:`AccessGrant`.
    """

    kind: GrantKind
    subject: str
    since: date | None
    until: date | None
    reason: str


def check_grant(draft: GrantDraft) -> list[Problem]:
    """Return what is wrong with a grant; whoever gives one says why."""
    since, until, reason = draft.since, draft.until, draft.reason
    problems = [] if since is not None else [Problem("since", "missing")]
    if since is not None and until is not None and until < since:
        problems.append(Problem("until", "before_start"))
    if not reason:
        problems.append(Problem("reason", "missing"))
    elif len(reason) > SHORT_TEXT:
        problems.append(Problem("reason", "too_long", str(SHORT_TEXT)))
    return problems
