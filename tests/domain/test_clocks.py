from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentordesk.domain.clocks import is_behind

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


@pytest.mark.parametrize(
    ("ahead", "behind"),
    [(-365 * DAY, False), (0 * DAY, False), (DAY, False), (DAY + SECOND, True), (365 * DAY, True)],
)
def test_a_clock_is_behind_what_was_written_more_than_a_day_later(
    ahead: timedelta,
    behind: bool,  # noqa: FBT001
) -> None:
    assert is_behind(NOW, NOW + ahead, None) is behind


def test_a_vault_without_records_says_nothing_of_the_clock() -> None:
    assert not is_behind(NOW, None, None)


def test_a_clock_that_was_believed_is_doubted_again_by_what_was_written_later_still() -> None:
    last = NOW + 300 * DAY
    assert not is_behind(NOW, last, believed=last)
    assert is_behind(NOW, last + SECOND, believed=last)
