"""Periods: two days and all between them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from mentordesk.domain.problems import Problem

SCHOOL_YEAR_START = (9, 1)
LONGEST_YEARS = 25


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` to ``end``, both days inside.

    Raises:
        ValueError: the end lies before the start; forms use :func:`check_period` first.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("end before start")

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    @property
    def days(self) -> int:
        """How many days it holds, at least one."""
        return (self.end - self.start).days + 1


def school_year_of(day: date) -> Period:
    """Return the school year that holds ``day``: 1 September to 31 August."""
    month, first = SCHOOL_YEAR_START
    year = day.year if (day.month, day.day) >= (month, first) else day.year - 1
    return Period(date(year, month, first), date(year + 1, 8, 31))


def quarter_of(day: date) -> Period:
    """Return the quarter of the calendar year that holds ``day``."""
    first = day.month - (day.month - 1) % 3
    last = first + 2
    return Period(date(day.year, first, 1), date(day.year, last, monthrange(day.year, last)[1]))


def ending(today: date, *, months: int) -> Period:
    """Return the period of so many months that ends ``today``."""
    return Period(months_before(today, months), today)


def months_before(day: date, months: int) -> date:
    """Return the day ``months`` months earlier, the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_after(day: date, months: int) -> date:
    """Return the day ``months`` months later, the last of that month where it is shorter."""
    return months_before(day, -months)


def check_period(start: date | None, end: date | None) -> list[Problem]:
    """Return what is wrong with the two days of a form."""
    if start is None:
        return [Problem("period_start", "missing")]
    if end is None:
        return [Problem("period_end", "missing")]
    if end < start:
        return [Problem("period_end", "before_start")]
    if end.year - start.year > LONGEST_YEARS:
        return [Problem("period_start", "too_old")]
    return []
