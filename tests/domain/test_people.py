"""What is wrong with the forms of a young person and of a stay."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentordesk.domain.identity import UnitId
from mentordesk.domain.people import (
    MentorDraft,
    PlacementDraft,
    PlacementKind,
    YoungPersonDraft,
    check_mentor,
    check_placement,
    check_young_person,
)
from mentordesk.domain.places import check_place_name, check_staff_member

TODAY = date(2026, 11, 22)
BORN = date(2012, 5, 3)
LONG = "a" * 201
STAY = PlacementDraft(PlacementKind.OTHER, started_on=date(2024, 6, 25))


def found(problems: list[object]) -> list[tuple[str, str]]:
    return [(getattr(p, "field", ""), getattr(p, "code", "")) for p in problems]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (PlacementDraft(started_on=TODAY), ("kind", "missing")),
        (PlacementDraft(PlacementKind.OTHER), ("started_on", "missing")),
        (PlacementDraft(PlacementKind.UNIT, started_on=TODAY), ("unit", "missing")),
        (
            PlacementDraft(PlacementKind.FOSTER_FAMILY, UnitId("u"), started_on=TODAY),
            ("foster_family", "missing"),
        ),
        (
            PlacementDraft(PlacementKind.OTHER, started_on=TODAY + timedelta(days=1)),
            ("started_on", "in_future"),
        ),
        (
            PlacementDraft(PlacementKind.OTHER, started_on=date(2012, 5, 2)),
            ("started_on", "before_birth"),
        ),
        (
            PlacementDraft(
                PlacementKind.OTHER, started_on=TODAY, ended_on=TODAY - timedelta(days=1)
            ),
            ("ended_on", "before_start"),
        ),
        (
            PlacementDraft(
                PlacementKind.OTHER, started_on=TODAY, ended_on=TODAY + timedelta(days=1)
            ),
            ("ended_on", "in_future"),
        ),
    ],
)
def test_each_wrong_field_of_a_stay_is_named(
    draft: PlacementDraft, problem: tuple[str, str]
) -> None:
    assert found([*check_placement(draft, BORN, TODAY)]) == [problem]


def test_a_stay_with_or_without_an_end_is_right() -> None:
    assert check_placement(STAY, BORN, TODAY) == []
    ended = PlacementDraft(PlacementKind.OTHER, started_on=BORN, ended_on=BORN)
    assert check_placement(ended, BORN, TODAY) == []
    assert check_placement(ended, None, TODAY) == []


@pytest.mark.parametrize(
    ("since", "code"),
    [(TODAY + timedelta(days=1), "in_future"), (date(2010, 1, 1), "before_birth")],
)
def test_the_present_home_dates_from_a_day_of_this_life(since: date, code: str) -> None:
    draft = YoungPersonDraft(
        "Inès", birth_date=BORN, placement_kind=PlacementKind.OTHER, home_since=since
    )
    assert found([*check_young_person(draft, TODAY)]) == [("home_since", code)]


def test_what_is_too_long_is_said_beside_each_field() -> None:
    problems = check_young_person(YoungPersonDraft(LONG, LONG), TODAY)
    assert found([*problems]) == [("first_name", "too_long"), ("last_name", "too_long")]
    mentor = MentorDraft(LONG, LONG, phone=LONG, email=LONG, availability=LONG)
    assert [problem.field for problem in check_mentor(mentor)] == [
        "first_name",
        "last_name",
        "phone",
        "email",
        "availability",
    ]
    assert found([*check_place_name(LONG)]) == [("name", "too_long")]
    assert found([*check_staff_member(LONG, LONG, LONG)]) == [
        ("first_name", "too_long"),
        ("last_name", "too_long"),
        ("function", "too_long"),
    ]


@pytest.mark.parametrize(
    ("born", "code"), [(TODAY + timedelta(days=1), "in_future"), (date(2000, 1, 1), "too_old")]
)
def test_nobody_is_born_tomorrow_or_followed_for_ever(born: date, code: str) -> None:
    draft = YoungPersonDraft("Inès", birth_date=born)
    assert found([*check_young_person(draft, TODAY)]) == [("birth_date", code)]
