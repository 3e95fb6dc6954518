"""Rotation keeps what it promises whatever was made when, and a turned clock loses nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.backups import (
    DAILY,
    EVERY,
    MONTHLY,
    OLDEST,
    WEEKLY,
    is_due,
    is_overdue,
    kept,
    surplus,
)

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
AGES = st.lists(st.integers(min_value=0, max_value=500 * 24 * 60), max_size=80)


def made(ages: list[int]) -> list[datetime]:
    return [NOW - timedelta(minutes=age) for age in ages]


def same(at: datetime) -> datetime:
    return at


@given(AGES)
def test_what_is_kept_and_what_goes_is_everything(ages: list[int]) -> None:
    items = made(ages)
    assert sorted([*kept(items, NOW, made_at=same), *surplus(items, NOW, made_at=same)]) == sorted(
        items
    )


@given(AGES)
def test_the_newest_of_all_stays_and_nothing_else_older_than_thirteen_months(
    ages: list[int],
) -> None:
    items = made(ages)
    stays = kept(items, NOW, made_at=same)
    if items:
        assert stays[0] == max(items)
    assert all(NOW - item <= OLDEST for item in stays[1:])


@given(AGES)
def test_each_of_the_last_days_weeks_and_months_keeps_its_newest(ages: list[int]) -> None:
    items = [item for item in made(ages) if NOW - item <= OLDEST]
    stays = kept(items, NOW, made_at=same)
    for most, key in (
        (DAILY, lambda at: at.date()),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    ):
        spans = sorted({key(item) for item in items}, reverse=True)[:most]
        for span in spans:
            assert max(item for item in items if key(item) == span) in stays
    assert len(set(stays)) <= DAILY + WEEKLY + MONTHLY


@given(AGES)
def test_rotating_twice_takes_no_more(ages: list[int]) -> None:
    stays = kept(made(ages), NOW, made_at=same)
    assert surplus(stays, NOW, made_at=same) == []


def test_a_backup_is_due_after_four_hours_if_something_changed() -> None:
    just_under = NOW - EVERY + timedelta(seconds=1)
    assert not is_due(just_under, 4, 5, NOW)
    assert is_due(NOW - EVERY, 4, 5, NOW)
    assert not is_due(NOW - EVERY, 5, 5, NOW)
    assert is_due(None, 0, 1, NOW)


def test_a_clock_that_was_set_back_puts_no_backup_off() -> None:
    assert is_due(NOW + timedelta(days=300), 4, 5, NOW)
    assert is_overdue(NOW + timedelta(days=300), NOW, timedelta(days=7))
