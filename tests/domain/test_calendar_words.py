from __future__ import annotations

from datetime import date, time

import pytest

from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.domain.periods import Period

FR, EN = CalendarWords("fr"), CalendarWords("en")
DAY = date(2026, 11, 20)
FIRST = date(2026, 3, 1)


def test_days_in_french() -> None:
    assert FR.day(date(2026, 3, 5)) == "5 mars 2026"
    assert FR.day(FIRST) == "1er mars 2026"
    assert FR.day_month(FIRST) == "1er mars"
    assert FR.short_day(DAY) == "20 nov. 2026"
    assert FR.short_day_month(DAY) == "20 nov."
    assert FR.weekday(DAY) == "vendredi 20 novembre"
    assert FR.full_day(DAY) == "vendredi 20 novembre 2026"
    assert FR.numeric(date(2026, 3, 5)) == "05/03/2026"


def test_days_in_english() -> None:
    assert EN.day(FIRST) == "1 March 2026"
    assert EN.short_day(DAY) == "20 Nov 2026"
    assert EN.short_day_month(DAY) == "20 Nov"
    assert EN.weekday(DAY) == "Friday 20 November"
    assert EN.full_day(DAY) == "Friday 20 November 2026"
    assert EN.numeric(date(2026, 3, 5)) == "05/03/2026"


@pytest.mark.parametrize("words", [FR, EN], ids=["French", "English"])
def test_every_month_and_weekday_has_its_own_name(words: CalendarWords) -> None:
    months = [date(2026, month, 2) for month in range(1, 13)]
    assert len({words.day(day) for day in months}) == 12
    assert len({words.short_day(day) for day in months}) == 12
    week = [date(2026, 11, 16 + place) for place in range(7)]
    assert len({words.weekday(day).split()[0] for day in week}) == 7


@pytest.mark.parametrize(
    ("at", "french", "english"),
    [
        (time(17), "17 h", "17:00"),
        (time(17, 30), "17 h 30", "17:30"),
        (time(9, 5), "9 h 05", "09:05"),
        (time(0), "0 h", "00:00"),
    ],
)
def test_times_of_day(at: time, french: str, english: str) -> None:
    assert (FR.clock(at), EN.clock(at)) == (french, english)


@pytest.mark.parametrize(
    ("minutes", "french", "english"),
    [
        (45, "45 min", "45 min"),
        (60, "1 h", "1 h"),
        (90, "1 h 30", "1 h 30 min"),
        (65, "1 h 05", "1 h 05 min"),
        (1290, "21 h 30", "21 h 30 min"),
        (0, "0 min", "0 min"),
    ],
)
def test_lengths_and_totals(minutes: int, french: str, english: str) -> None:
    assert (FR.length(minutes), EN.length(minutes)) == (french, english)


@pytest.mark.parametrize(
    ("years", "french", "english"),
    [(14, "14 ans", "14 years old"), (1, "1 an", "1 year old"), (0, "0 an", "0 years old")],
)
def test_ages(years: int, french: str, english: str) -> None:
    assert (FR.age(years), EN.age(years)) == (french, english)


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2026, 11, 20), "aujourd’hui", "today"),
        (date(2026, 11, 21), "demain", "tomorrow"),
        (date(2026, 11, 19), "hier", "yesterday"),
        (date(2026, 11, 23), "dans 3 jours", "in 3 days"),
        (date(2026, 11, 6), "il y a 14 jours", "14 days ago"),
    ],
)
def test_days_seen_from_today(day: date, french: str, english: str) -> None:
    assert (FR.relative(day, DAY), EN.relative(day, DAY)) == (french, english)


@pytest.mark.parametrize(
    ("count", "french", "english"),
    [
        (0, "0 jour", "0 days"),
        (1, "1 jour", "1 day"),
        (13, "13 jours", "13 days"),
        (14, "2 semaines", "2 weeks"),
        (41, "5 semaines", "5 weeks"),
    ],
)
def test_silences_are_told_in_weeks_from_a_fortnight_on(
    count: int, french: str, english: str
) -> None:
    assert (FR.span(count), EN.span(count)) == (french, english)


@pytest.mark.parametrize(
    ("since", "until", "french", "english"),
    [
        (date(2026, 4, 1), date(2026, 11, 20), "7 mois", "7 months"),
        (date(2026, 4, 21), date(2026, 11, 20), "6 mois", "6 months"),
        (date(2025, 10, 20), date(2026, 11, 20), "13 mois", "13 months"),
        (date(2026, 10, 31), date(2026, 11, 30), "1 mois", "1 month"),
        (date(2026, 11, 1), date(2026, 11, 20), "moins d’un mois", "less than a month"),
    ],
)
def test_months_gone_by(since: date, until: date, french: str, english: str) -> None:
    assert (FR.months(since, until), EN.months(since, until)) == (french, english)


def test_periods_name_the_year_once_where_it_is_the_same() -> None:
    one_year = Period(date(2026, 4, 1), date(2026, 11, 22))
    assert FR.period(one_year) == "du 1er avril au 22 novembre 2026"
    assert EN.period(one_year) == "from 1 April to 22 November 2026"
    two_years = Period(date(2025, 9, 1), date(2026, 8, 31))
    assert FR.period(two_years) == "du 1er septembre 2025 au 31 août 2026"
    assert EN.period(two_years) == "from 1 September 2025 to 31 August 2026"
