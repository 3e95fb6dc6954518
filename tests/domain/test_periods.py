from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.periods import (
    Period,
    check_period,
    ending,
    months_after,
    months_before,
    quarter_of,
    school_year_of,
)
from mentordesk.domain.problems import Problem

DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 1, 1))


def test_both_days_are_inside() -> None:
    period = Period(date(2026, 4, 1), date(2026, 4, 30))
    assert date(2026, 4, 1) in period
    assert date(2026, 4, 30) in period
    assert date(2026, 5, 1) not in period
    assert period.days == 30


def test_one_day_is_a_period() -> None:
    assert Period(date(2026, 4, 1), date(2026, 4, 1)).days == 1


def test_an_end_before_its_start_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="end before start"):
        Period(date(2026, 4, 2), date(2026, 4, 1))


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2026, 8, 31), 2025), (date(2026, 9, 1), 2026), (date(2027, 1, 5), 2026)],
)
def test_the_school_year_turns_on_the_first_of_september(day: date, year: int) -> None:
    assert school_year_of(day) == Period(date(year, 9, 1), date(year + 1, 8, 31))


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        (date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 12, 5), date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_a_quarter_is_three_whole_months(day: date, start: date, end: date) -> None:
    assert quarter_of(day) == Period(start, end)


@given(DAYS)
def test_a_day_lies_in_its_school_year_and_quarter(day: date) -> None:
    assert day in school_year_of(day)
    assert day in quarter_of(day)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 22), 6, date(2026, 5, 22)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2028, 3, 30), 1, date(2028, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 1, 15), 0, date(2026, 1, 15)),
    ],
)
def test_months_back_land_on_the_same_day_or_the_last(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


@given(DAYS, st.integers(min_value=0, max_value=240))
def test_months_back_count_in_whole_months(day: date, months: int) -> None:
    before = months_before(day, months)
    assert (day.year - before.year) * 12 + day.month - before.month == months
    assert before.day <= day.day


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_months_ahead_land_on_the_same_day_or_the_last(day: date, months: int, after: date) -> None:
    assert months_after(day, months) == after


def test_a_period_may_end_today() -> None:
    assert ending(date(2026, 11, 22), months=3) == Period(date(2026, 8, 22), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("start", "end", "problems"),
    [
        (date(2026, 4, 1), date(2026, 4, 1), []),
        (None, date(2026, 4, 1), [Problem("period_start", "missing")]),
        (date(2026, 4, 1), None, [Problem("period_end", "missing")]),
        (date(2026, 4, 2), date(2026, 4, 1), [Problem("period_end", "before_start")]),
        (date(1926, 4, 2), date(2026, 4, 1), [Problem("period_start", "too_old")]),
    ],
)
def test_a_form_is_told_what_is_wrong(
    start: date | None, end: date | None, problems: list[Problem]
) -> None:
    assert check_period(start, end) == problems
