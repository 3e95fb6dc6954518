"""Accounts and grants as rows, and which young people an account reaches."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import and_, insert, literal, or_, select, union, update

from mentordesk.domain.accounts import AccessGrant, Account, AccountState, GrantKind, Role
from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.identity import AccountId, GrantId, StaffMemberId
from mentordesk.storage import tables
from mentordesk.storage.rows import put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from mentordesk.domain.access import Within
    from mentordesk.domain.identity import YoungPersonId

Query = TypeVar("Query", bound="Select[*tuple[Any, ...]]")


def reached(within: Within) -> Select[tuple[str]]:
    """Return the query of the young people whom an account reaches; other queries stand on it.

    As their key worker, by a grant of their own, or by a grant of the place where they live.
    """
    person, grant, stay = tables.young_person, tables.access_grant, tables.placement
    holds = and_(
        grant.c.account_id == within.account,
        grant.c.withdrawn_at.is_(None),
        grant.c.since <= within.day,
        or_(grant.c.until.is_(None), grant.c.until >= within.day),
    )
    as_key_worker = select(person.c.id).where(person.c.key_worker_id == within.member)
    by_name = select(grant.c.subject).where(holds, grant.c.kind == GrantKind.YOUNG_PERSON)
    lives_there = and_(
        stay.c.started_on <= within.day,
        or_(stay.c.ended_on.is_(None), stay.c.ended_on >= within.day),
    )
    place = or_(
        and_(grant.c.kind == GrantKind.UNIT, grant.c.subject == stay.c.unit_id),
        and_(grant.c.kind == GrantKind.FOSTER_FAMILY, grant.c.subject == stay.c.foster_family_id),
    )
    by_place = select(stay.c.young_person_id).where(
        lives_there, select(literal(1)).where(holds, place).exists()
    )
    found = as_key_worker.union(by_name, by_place).subquery()
    return select(found.c.id)


def kept_within(query: Query, young_person: ColumnElement[Any], within: Within | None) -> Query:
    """Return a query of no more than what an account reaches; as it is where that is everybody."""
    return query if within is None else query.where(young_person.in_(reached(within)))


class SqlAccess:
    """Who has an account, and what it reaches; an account is read once in a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[AccountId, Account] = {}

    def account(self, account: AccountId) -> Account:
        if account not in self._known:
            self._known[account] = self._read(account)
        return self._known[account]

    def _read(self, account: AccountId) -> Account:
        table = tables.account
        row = self._connection.execute(
            select(table).where(table.c.slot_id == account)
        ).one_or_none()
        if row is None:
            raise RecordMissing
        return _account(row)

    def accounts(self) -> Sequence[Account]:
        table = tables.account
        rows = self._connection.execute(select(table).order_by(table.c.opened_at, table.c.slot_id))
        return [_account(row) for row in rows]

    def keep_account(self, account: Account) -> None:
        self._known.pop(account.id, None)
        table = tables.account
        values = {
            "staff_member_id": account.holder,
            "role": account.role,
            "state": account.state,
            "opened_at": account.opened_at,
            "invited_until": account.invited_until,
            "removed_at": account.removed_at,
        }
        changed = self._connection.execute(
            update(table).where(table.c.slot_id == account.id), values
        )
        if changed.rowcount == 0:
            self._connection.execute(insert(table), {"slot_id": account.id, **values})

    def names(self) -> Sequence[str]:
        places = (
            tables.establishment,
            tables.unit,
            tables.foster_family,
            tables.association,
        )
        people = (tables.staff_member, tables.young_person, tables.mentor)
        columns = [table.c.name for table in places]
        columns += [column for p in people for column in (p.c.first_name, p.c.last_name)]
        query = union(*(select(column) for column in columns))
        return [name for (name,) in self._connection.execute(query) if name]

    def grants(self, account: AccountId | None = None) -> Sequence[AccessGrant]:
        table = tables.access_grant
        query = select(table).order_by(table.c.given_at.desc(), table.c.id.desc())
        if account is not None:
            query = query.where(table.c.account_id == account)
        return [_grant(row) for row in self._connection.execute(query)]

    def grant(self, grant: GrantId) -> AccessGrant:
        table = tables.access_grant
        row = self._connection.execute(select(table).where(table.c.id == grant)).one_or_none()
        if row is None:
            raise RecordMissing
        return _grant(row)

    def keep_grant(self, grant: AccessGrant) -> None:
        values = asdict(grant)
        values["account_id"] = values.pop("account")
        values["given_by_id"] = values.pop("given_by")
        put(self._connection, tables.access_grant, values)

    def reaches(self, within: Within, young_person: YoungPersonId) -> bool:
        found = reached(within).subquery()
        query = select(found.c.id).where(found.c.id == young_person)
        return self._connection.execute(query).first() is not None


def _account(row: Row[Any]) -> Account:
    return Account(
        AccountId(row.slot_id),
        StaffMemberId(row.staff_member_id),
        Role(row.role),
        AccountState(row.state),
        row.opened_at,
        row.invited_until,
        row.removed_at,
    )


def _grant(row: Row[Any]) -> AccessGrant:
    return AccessGrant(
        GrantId(row.id),
        AccountId(row.account_id),
        GrantKind(row.kind),
        row.subject,
        row.since,
        row.until,
        row.reason,
        StaffMemberId(row.given_by_id),
        row.given_at,
        row.withdrawn_at,
    )
