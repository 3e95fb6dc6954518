"""Where young people live and who works there: establishment, units, foster families, staff."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.problems import Problem
from mentordesk.domain.text import SHORT_TEXT, initials

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.identity import (
        AssociationId,
        FosterFamilyId,
        StaffMemberId,
        UnitId,
        VaultId,
    )


class VaultKind(StrEnum):
    """Who keeps the vault: it decides which screens show units."""

    ESTABLISHMENT = "establishment"
    FOSTER_FAMILY = "foster_family"


@dataclass(frozen=True, slots=True)
class Establishment:
    """The house that keeps this vault: an establishment, or a foster family's own notebook."""

    vault: VaultId
    kind: VaultKind
    name: str
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A living group of the establishment."""

    id: UnitId
    name: str
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class FosterFamily:
    """A foster family that receives young people."""

    id: FosterFamilyId
    name: str
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Association:
    """An association that finds, trains and follows mentors."""

    id: AssociationId
    name: str
    contact: str = ""
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A person who works with the young people: the author of entries, a key worker, a carer."""

    id: StaffMemberId
    first_name: str
    last_name: str
    function: str
    left_on: date | None = None

    @property
    def full_name(self) -> str:
        """First and last name, as an author signs."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def initials(self) -> str:
        """Two capitals for the avatar."""
        return initials(self.first_name, self.last_name)


def check_place_name(name: str, field: str = "name") -> list[Problem]:
    """Return what is wrong with the name of a unit, a family or an association."""
    if not name:
        return [Problem(field, "missing")]
    if len(name) > SHORT_TEXT:
        return [Problem(field, "too_long", str(SHORT_TEXT))]
    return []


def check_staff_member(first_name: str, last_name: str, function: str) -> list[Problem]:
    """Return what is wrong with a staff member; an author needs a name and a capacity (CASF)."""
    problems = []
    if not (first_name or last_name):
        problems.append(Problem("first_name", "missing"))
    if not function:
        problems.append(Problem("function", "missing"))
    values = {"first_name": first_name, "last_name": last_name, "function": function}
    problems += [
        Problem(field, "too_long", str(SHORT_TEXT))
        for field, value in values.items()
        if len(value) > SHORT_TEXT
    ]
    return problems
