"""Young people and mentors, and what their display names may reveal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from mentordesk.domain.problems import Problem
from mentordesk.domain.text import SHORT_TEXT, clean_line, clean_text, initials

if TYPE_CHECKING:
    from datetime import date

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

OLDEST_AGE = 25
"""Nobody older is followed: the reference framework ends at 25 (domain.md 5.1)."""


class SchoolLevel(StrEnum):
    """The class, from primary school to after the baccalauréat; codes stay, words are wording."""

    PRIMARY = "primary"
    SIXIEME = "6e"
    CINQUIEME = "5e"
    QUATRIEME = "4e"
    TROISIEME = "3e"
    SECONDE = "2de"
    PREMIERE = "1re"
    TERMINALE = "terminale"
    CAP = "cap"
    BAC_PRO = "bac_pro"
    APPRENTICESHIP = "apprenticeship"
    SPECIALISED = "specialised"
    HIGHER_EDUCATION = "higher_education"
    NOT_IN_SCHOOL = "not_in_school"
    OTHER = "other"


class PlacementKind(StrEnum):
    """What kind of place receives the young person."""

    UNIT = "unit"
    FOSTER_FAMILY = "foster_family"
    TRUSTED_THIRD_PARTY = "trusted_third_party"
    OWN_FLAT = "own_flat"
    OTHER = "other"


class HalfDay(StrEnum):
    """A half of a day of the week on which somebody is usually free."""

    MONDAY_MORNING = "monday_am"
    MONDAY_AFTERNOON = "monday_pm"
    TUESDAY_MORNING = "tuesday_am"
    TUESDAY_AFTERNOON = "tuesday_pm"
    WEDNESDAY_MORNING = "wednesday_am"
    WEDNESDAY_AFTERNOON = "wednesday_pm"
    THURSDAY_MORNING = "thursday_am"
    THURSDAY_AFTERNOON = "thursday_pm"
    FRIDAY_MORNING = "friday_am"
    FRIDAY_AFTERNOON = "friday_pm"
    SATURDAY_MORNING = "saturday_am"
    SATURDAY_AFTERNOON = "saturday_pm"
    SUNDAY_MORNING = "sunday_am"
    SUNDAY_AFTERNOON = "sunday_pm"


@dataclass(frozen=True, slots=True)
class YoungPerson:
    """A young person in care; a pseudonym or initials are enough.

    Attributes:
        number: the record's number, for papers and commands; never a name.
        archived_on: the day on which the young person left; None while followed.
        authority: who exercises parental authority, as it was said; None while nobody said it.
        lower_secondary_on: the day of entry into the collège, from which an assessment is due.
        area: where he or she lives or moves about, in words; never an address.
    """

    id: YoungPersonId
    number: int
    first_name: str
    last_name: str = ""
    birth_date: date | None = None
    school_level: SchoolLevel | None = None
    key_worker: StaffMemberId | None = None
    arrived_on: date | None = None
    archived_on: date | None = None
    authority: Authority | None = None
    lower_secondary_on: date | None = None
    interests: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    free_on: tuple[HalfDay, ...] = ()
    area: str = ""

    @property
    def display_name(self) -> str:
        """First name and initial of the surname: « Inès B. »."""
        return short_name(self.first_name, self.last_name)

    @property
    def initials(self) -> str:
        """Two capitals for the avatar and for discreet places."""
        return initials(self.first_name, self.last_name)


@dataclass(frozen=True, slots=True)
class Placement:
    """A stay of a young person somewhere, from a day to a day or until now."""

    id: PlacementId
    young_person: YoungPersonId
    kind: PlacementKind
    started_on: date
    ended_on: date | None = None
    unit: UnitId | None = None
    foster_family: FosterFamilyId | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the young person lives there on a day, the first and the last one included."""
        return self.started_on <= day and (self.ended_on is None or day <= self.ended_on)


@dataclass(frozen=True, slots=True)
class Mentor:
    """A volunteer mentor; papers about his or her past are never kept here.

    Attributes:
        distance_km: how far he or she comes, in kilometres.
        training_hours: hours of training followed so far.
        charter_on: the day on which the charter was signed.
        certificate_issued_on: the date on the certificate; its next due date follows from it.
        certificate_verified_on: the day on which somebody here or the operator verified it.
    """

    id: MentorId
    number: int
    first_name: str
    last_name: str = ""
    association: AssociationId | None = None
    phone: str = ""
    email: str = ""
    availability: str = ""
    archived_on: date | None = None
    interests: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    free_on: tuple[HalfDay, ...] = ()
    area: str = ""
    distance_km: int | None = None
    training_hours: int | None = None
    charter_on: date | None = None
    certificate_issued_on: date | None = None
    certificate_verified_on: date | None = None
    certificate_verified_by: StaffMemberId | None = None

    @property
    def display_name(self) -> str:
        """First name and initial of the surname."""
        return short_name(self.first_name, self.last_name)

    @property
    def initials(self) -> str:
        """Two capitals for the avatar."""
        return initials(self.first_name, self.last_name)


@dataclass(frozen=True, slots=True)
class YoungPersonDraft:
    """What the form of a young person holds; texts as typed.

    Attributes:
        home_since: from which day on the home is the present one; None leaves it open.
    """

    first_name: str
    last_name: str = ""
    birth_date: date | None = None
    school_level: SchoolLevel | None = None
    key_worker: StaffMemberId | None = None
    arrived_on: date | None = None
    placement_kind: PlacementKind | None = None
    unit: UnitId | None = None
    foster_family: FosterFamilyId | None = None
    home_since: date | None = None


@dataclass(frozen=True, slots=True)
class PlacementDraft:
    """What the form of one stay holds; without an end it is the present home."""

    kind: PlacementKind | None = None
    unit: UnitId | None = None
    foster_family: FosterFamilyId | None = None
    started_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class MentorDraft:
    """What the form of a mentor holds; texts as typed."""

    first_name: str
    last_name: str = ""
    association: AssociationId | None = None
    phone: str = ""
    email: str = ""
    availability: str = ""


Person = TypeVar("Person", YoungPerson, Mentor)


def short_name(first_name: str, last_name: str) -> str:
    """Return « Inès B. » for Inès Benali; a pseudonym alone stays as it is."""
    if not first_name:
        return last_name
    initial = next((c for c in last_name if c.isalnum()), "")
    return f"{first_name} {initial.upper()}." if initial else first_name


def age_on(birth_date: date, day: date) -> int:
    """Return the age in whole years on ``day``; someone born on 29 February ages on 1 March."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (0 if had_birthday else 1)


def check_young_person(draft: YoungPersonDraft, today: date) -> list[Problem]:
    """Return what is wrong with the form of a young person; a pseudonym alone is right."""
    problems = _check_names(draft.first_name, draft.last_name)
    problems += _check_dates(draft.birth_date, draft.arrived_on, today)
    problems += _check_place(draft.placement_kind, draft.unit, draft.foster_family)
    problems += _check_day("home_since", draft.home_since, draft.birth_date, today)
    return problems


def check_placement(draft: PlacementDraft, born: date | None, today: date) -> list[Problem]:
    """Return what is wrong with the form of one stay, apart from the other stays."""
    problems = [] if draft.kind is not None else [Problem("kind", "missing")]
    problems += _check_place(draft.kind, draft.unit, draft.foster_family)
    if draft.started_on is None:
        problems.append(Problem("started_on", "missing"))
    problems += _check_day("started_on", draft.started_on, born, today)
    if draft.ended_on is not None and draft.ended_on > today:
        problems.append(Problem("ended_on", "in_future"))
    elif draft.started_on and draft.ended_on and draft.ended_on < draft.started_on:
        problems.append(Problem("ended_on", "before_start"))
    return problems


def _check_place(
    kind: PlacementKind | None, unit: UnitId | None, family: FosterFamilyId | None
) -> list[Problem]:
    if kind is PlacementKind.UNIT and unit is None:
        return [Problem("unit", "missing")]
    if kind is PlacementKind.FOSTER_FAMILY and family is None:
        return [Problem("foster_family", "missing")]
    return []


def _check_dates(born: date | None, arrived: date | None, today: date) -> list[Problem]:
    problems = []
    if born is not None and born > today:
        problems.append(Problem("birth_date", "in_future"))
    elif born is not None and age_on(born, today) > OLDEST_AGE:
        problems.append(Problem("birth_date", "too_old", str(OLDEST_AGE)))
    return problems + _check_day("arrived_on", arrived, born, today)


def _check_day(field: str, day: date | None, born: date | None, today: date) -> list[Problem]:
    if day is not None and day > today:
        return [Problem(field, "in_future")]
    if day is not None and born is not None and day < born:
        return [Problem(field, "before_birth")]
    return []


def check_mentor(draft: MentorDraft) -> list[Problem]:
    """Return what is wrong with the form of a mentor."""
    problems = _check_names(draft.first_name, draft.last_name)
    lines = {"phone": draft.phone, "email": draft.email, "availability": draft.availability}
    problems += [
        Problem(field, "too_long", str(SHORT_TEXT))
        for field, value in lines.items()
        if len(clean_text(value)) > SHORT_TEXT
    ]
    return problems


def _check_names(first_name: str, last_name: str) -> list[Problem]:
    problems = []
    if not (clean_line(first_name) or clean_line(last_name)):
        problems.append(Problem("first_name", "missing"))
    problems += [
        Problem(field, "too_long", str(SHORT_TEXT))
        for field, value in (("first_name", first_name), ("last_name", last_name))
        if len(clean_line(value)) > SHORT_TEXT
    ]
    return problems
