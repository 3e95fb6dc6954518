"""The house: its units, foster families, associations and staff."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, NotAllowed
from mentordesk.domain.identity import AssociationId, FosterFamilyId, StaffMemberId, UnitId
from mentordesk.domain.places import (
    Association,
    Establishment,
    FosterFamily,
    StaffMember,
    Unit,
    check_place_name,
    check_staff_member,
)
from mentordesk.domain.text import clean_line
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.history import note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.domain.problems import Problem
    from mentordesk.services.context import Context


@dataclass(frozen=True, slots=True)
class House:
    """Everything that the choice fields of the forms offer."""

    establishment: Establishment
    units: Sequence[Unit]
    foster_families: Sequence[FosterFamily]
    associations: Sequence[Association]
    staff: Sequence[StaffMember]
    actor: StaffMember


def house(context: Context) -> House:
    """Return the establishment with its places and people who work there."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_HOUSE)
        return House(
            establishment=work.places.establishment(),
            units=work.places.units(),
            foster_families=work.places.foster_families(),
            associations=work.places.associations(),
            staff=work.places.staff(),
            actor=work.places.staff_member(context.actor),
        )


def add_unit(context: Context, name: str) -> tuple[Unit, Changes]:
    """Keep a new unit.

    Raises:
        InvalidInput: the name is empty or too long; likewise in the other ``add_`` functions.
    """
    unit = Unit(UnitId(context.identifiers.new()), clean_line(name))
    _refuse(check_place_name(unit.name))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PLACES)
        work.places.keep_unit(unit)
        work.commit()
    return unit, Changes.PLACES


def add_foster_family(context: Context, name: str) -> tuple[FosterFamily, Changes]:
    """Keep a new foster family."""
    family = FosterFamily(FosterFamilyId(context.identifiers.new()), clean_line(name))
    _refuse(check_place_name(family.name))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PLACES)
        work.places.keep_foster_family(family)
        work.commit()
    return family, Changes.PLACES


def add_association(context: Context, name: str, contact: str = "") -> tuple[Association, Changes]:
    """Keep a new association."""
    identifier = AssociationId(context.identifiers.new())
    association = Association(identifier, clean_line(name), clean_line(contact))
    _refuse(check_place_name(association.name))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PLACES)
        work.places.keep_association(association)
        work.commit()
    return association, Changes.PLACES


def add_staff_member(
    context: Context, first_name: str, last_name: str, function: str
) -> tuple[StaffMember, Changes]:
    """Keep a new staff member; an account is another thing."""
    member = StaffMember(
        StaffMemberId(context.identifiers.new()),
        clean_line(first_name),
        clean_line(last_name),
        clean_line(function),
    )
    _refuse(check_staff_member(member.first_name, member.last_name, member.function))
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PLACES)
        work.places.keep_staff_member(member)
        work.commit()
    return member, Changes.PLACES


Place = TypeVar("Place", Unit, FosterFamily, Association)


def rename_place(context: Context, place: Place, name: str) -> tuple[Place, Changes]:
    """Give a unit, a foster family or an association another name."""
    renamed = replace(place, name=clean_line(name))
    _refuse(check_place_name(renamed.name))
    return _keep_place(context, renamed)


def close_place(context: Context, place: Place, closed_on: date | None) -> tuple[Place, Changes]:
    """Offer a unit, a family or an association no more from a day on, or again when it is None.

    The records that name it keep it.
    """
    return _keep_place(context, replace(place, closed_on=closed_on))


def _keep_place(context: Context, place: Place) -> tuple[Place, Changes]:
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PLACES)
        before: Unit | FosterFamily | Association
        match place:
            case Unit():
                before = work.places.unit(place.id)
                work.places.keep_unit(place)
            case FosterFamily():
                before = work.places.foster_family(place.id)
                work.places.keep_foster_family(place)
            case _:
                before = work.places.association(place.id)
                work.places.keep_association(place)
        note(context, work, before, place)
        work.commit()
    return place, Changes.PLACES


def revise_staff_member(
    context: Context, member: StaffMember, first_name: str, last_name: str, function: str
) -> tuple[StaffMember, Changes]:
    """Keep another name or function of a staff member; what is written keeps its author."""
    revised = replace(
        member,
        first_name=clean_line(first_name),
        last_name=clean_line(last_name),
        function=clean_line(function),
    )
    _refuse(check_staff_member(revised.first_name, revised.last_name, revised.function))
    return _keep_member(context, revised)


def staff_member_left(
    context: Context, member: StaffMember, left_on: date | None
) -> tuple[StaffMember, Changes]:
    """Offer a staff member no more from a day on, or again when it is None.

    Raises:
        NotAllowed: it is whose account is open.
    """
    if member.id == context.actor and left_on is not None:
        raise NotAllowed
    return _keep_member(context, replace(member, left_on=left_on))


def _keep_member(context: Context, member: StaffMember) -> tuple[StaffMember, Changes]:
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PLACES)
        before = work.places.staff_member(member.id)
        work.places.keep_staff_member(member)
        note(context, work, before, member)
        work.commit()
    return member, Changes.PLACES


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise InvalidInput(tuple(problems))
