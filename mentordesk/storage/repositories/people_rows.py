"""Young people, their stays and mentors: rows as records and back, and as the lists show them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from mentordesk.domain.framework_codes import Authority
from mentordesk.domain.identity import (
    AssociationId,
    FosterFamilyId,
    MentorId,
    PlacementId,
    StaffMemberId,
    UnitId,
    YoungPersonId,
)
from mentordesk.domain.people import (
    HalfDay,
    Mentor,
    Placement,
    PlacementKind,
    SchoolLevel,
    YoungPerson,
    short_name,
)
from mentordesk.domain.text import initials
from mentordesk.services.read_models import MentorLine, YoungPersonLine
from mentordesk.storage.rows import code

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Row


def young_person_from(row: Row[Any]) -> YoungPerson:
    """Return the young person that a row holds."""
    return YoungPerson(
        id=YoungPersonId(row.id),
        number=row.number,
        first_name=row.first_name,
        last_name=row.last_name,
        birth_date=row.birth_date,
        school_level=code(SchoolLevel, row.school_level),
        key_worker=row.key_worker_id and StaffMemberId(row.key_worker_id),
        arrived_on=row.arrived_on,
        archived_on=row.archived_on,
        authority=code(Authority, row.authority),
        lower_secondary_on=row.lower_secondary_on,
        interests=tuple(row.interests),
        languages=tuple(row.languages),
        free_on=tuple(HalfDay(half) for half in row.free_on),
        area=row.area,
    )


def young_person_values(person: YoungPerson) -> dict[str, Any]:
    """Return the columns of a young person."""
    values = asdict(person)
    values["key_worker_id"] = values.pop("key_worker")
    return values


def placement_from(row: Row[Any]) -> Placement:
    """Return the stay that a row holds."""
    return Placement(
        id=PlacementId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        kind=PlacementKind(row.kind),
        started_on=row.started_on,
        ended_on=row.ended_on,
        unit=row.unit_id and UnitId(row.unit_id),
        foster_family=row.foster_family_id and FosterFamilyId(row.foster_family_id),
    )


def mentor_from(row: Row[Any]) -> Mentor:
    """Return the mentor that a row holds."""
    verifier = row.certificate_verified_by_id
    return Mentor(
        id=MentorId(row.id),
        number=row.number,
        first_name=row.first_name,
        last_name=row.last_name,
        association=row.association_id and AssociationId(row.association_id),
        phone=row.phone,
        email=row.email,
        availability=row.availability,
        archived_on=row.archived_on,
        interests=tuple(row.interests),
        languages=tuple(row.languages),
        free_on=tuple(HalfDay(half) for half in row.free_on),
        area=row.area,
        distance_km=row.distance_km,
        training_hours=row.training_hours,
        charter_on=row.charter_on,
        certificate_issued_on=row.certificate_issued_on,
        certificate_verified_on=row.certificate_verified_on,
        certificate_verified_by=verifier and StaffMemberId(verifier),
    )


def mentor_values(mentor: Mentor) -> dict[str, Any]:
    """Return the columns of a mentor."""
    values = asdict(mentor)
    values["association_id"] = values.pop("association")
    values["certificate_verified_by_id"] = values.pop("certificate_verified_by")
    return values


def young_person_line(row: Row[Any], mentor: str, last_met_on: date | None) -> YoungPersonLine:
    """Return a young person as the list shows one."""
    return YoungPersonLine(
        id=YoungPersonId(row.id),
        number=row.number,
        display_name=short_name(row.first_name, row.last_name),
        initials=initials(row.first_name, row.last_name),
        birth_date=row.birth_date,
        school_level=code(SchoolLevel, row.school_level),
        home=row.unit_name or row.family_name or "",
        key_worker=f"{row.worker_first or ''} {row.worker_last or ''}".strip(),
        mentor=mentor,
        last_met_on=last_met_on,
        archived_on=row.archived_on,
    )


def mentor_line(row: Row[Any], young_people: str, last_met_on: date | None) -> MentorLine:
    """Return a mentor as the list shows one."""
    return MentorLine(
        id=MentorId(row.id),
        number=row.number,
        display_name=short_name(row.first_name, row.last_name),
        initials=initials(row.first_name, row.last_name),
        association=row.association_name or "",
        young_people=young_people,
        last_met_on=last_met_on,
        archived_on=row.archived_on,
    )
