"""Instants are UTC, days are those of the place, identifiers sort by their time."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Iterator


# Fourteen hours before UTC and twelve behind it: at any time one of them has another day.
@pytest.fixture(params=["Pacific/Kiritimati", "Etc/GMT+12", "Europe/Paris"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be changed for one process")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def test_an_instant_is_now_and_in_utc() -> None:
    before = datetime.now(UTC)
    instant = SystemClock().now()
    assert before <= instant <= datetime.now(UTC)
    assert instant.utcoffset() == timedelta(0)


@pytest.mark.usefixtures("zone")
def test_today_is_the_day_where_the_user_sits() -> None:
    before = datetime.now().astimezone().date()
    day = SystemClock().today()
    assert before <= day <= datetime.now().astimezone().date()


def test_identifiers_are_uuids_of_the_seventh_kind_in_the_order_of_time() -> None:
    made = [Uuid7Identifiers().new() for _ in range(1000)]
    assert len(set(made)) == len(made)
    assert made == sorted(made)
    assert {UUID(text).version for text in made} == {7}
