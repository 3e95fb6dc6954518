"""Establishment, units, foster families, associations and staff, as rows."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.identity import (
    AssociationId,
    FosterFamilyId,
    StaffMemberId,
    UnitId,
    VaultId,
)
from mentordesk.domain.places import (
    Association,
    Establishment,
    FosterFamily,
    StaffMember,
    Unit,
    VaultKind,
)
from mentordesk.storage import tables
from mentordesk.storage.rows import fetch, put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row


class SqlPlaces:
    """Where young people live and who works there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def establishment(self) -> Establishment:
        row = self._connection.execute(select(tables.establishment)).first()
        if row is None:
            raise RecordMissing
        return Establishment(VaultId(row.id), VaultKind(row.kind), row.name, row.is_demonstration)

    def keep_establishment(self, establishment: Establishment) -> None:
        put(
            self._connection,
            tables.establishment,
            {
                "id": establishment.vault,
                "kind": establishment.kind,
                "name": establishment.name,
                "is_demonstration": establishment.is_demonstration,
            },
        )

    def units(self) -> Sequence[Unit]:
        rows = self._connection.execute(select(tables.unit).order_by(tables.unit.c.name))
        return [_unit(row) for row in rows]

    def unit(self, unit: UnitId) -> Unit:
        return _unit(fetch(self._connection, tables.unit, unit))

    def keep_unit(self, unit: Unit) -> None:
        put(self._connection, tables.unit, asdict(unit))

    def foster_families(self) -> Sequence[FosterFamily]:
        table = tables.foster_family
        rows = self._connection.execute(select(table).order_by(table.c.name))
        return [_foster_family(row) for row in rows]

    def foster_family(self, family: FosterFamilyId) -> FosterFamily:
        return _foster_family(fetch(self._connection, tables.foster_family, family))

    def keep_foster_family(self, family: FosterFamily) -> None:
        put(self._connection, tables.foster_family, asdict(family))

    def associations(self) -> Sequence[Association]:
        table = tables.association
        rows = self._connection.execute(select(table).order_by(table.c.name))
        return [_association(row) for row in rows]

    def association(self, association: AssociationId) -> Association:
        return _association(fetch(self._connection, tables.association, association))

    def keep_association(self, association: Association) -> None:
        put(self._connection, tables.association, asdict(association))

    def staff(self) -> Sequence[StaffMember]:
        table = tables.staff_member
        rows = self._connection.execute(select(table).order_by(table.c.last_name))
        return [_staff_member(row) for row in rows]

    def staff_member(self, member: StaffMemberId) -> StaffMember:
        return _staff_member(fetch(self._connection, tables.staff_member, member))

    def keep_staff_member(self, member: StaffMember) -> None:
        put(self._connection, tables.staff_member, asdict(member))


def _unit(row: Row[Any]) -> Unit:
    return Unit(UnitId(row.id), row.name, row.closed_on)


def _foster_family(row: Row[Any]) -> FosterFamily:
    return FosterFamily(FosterFamilyId(row.id), row.name, row.closed_on)


def _association(row: Row[Any]) -> Association:
    return Association(AssociationId(row.id), row.name, row.contact, row.closed_on)


def _staff_member(row: Row[Any]) -> StaffMember:
    return StaffMember(
        StaffMemberId(row.id), row.first_name, row.last_name, row.function, row.left_on
    )
