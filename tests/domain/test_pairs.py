"""What the rhythm of a pair asks for, and what is wrong with its form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mentordesk.domain.identity import MentorId, PairId, YoungPersonId
from mentordesk.domain.pairs import Pair, PairDraft, PairState, check_pair, meetings_due

TODAY = date(2026, 11, 22)
SINCE = TODAY - timedelta(weeks=8)


def pair(rhythm: int = 7, started_on: date = date(2026, 1, 1)) -> Pair:
    return Pair(
        PairId("pair"), YoungPersonId("young"), MentorId("mentor"), PairState.ACTIVE, started_on,
        rhythm_days=rhythm,
    )  # fmt: skip


@pytest.mark.parametrize(("rhythm", "due"), [(7, 8), (14, 4), (30, 1), (60, 0)])
def test_eight_weeks_ask_for_as_many_meetings_as_the_rhythm_says(rhythm: int, due: int) -> None:
    assert meetings_due(pair(rhythm), SINCE, TODAY) == due


@pytest.mark.parametrize(("days", "due"), [(0, 0), (6, 0), (7, 1), (20, 2), (-5, 0)])
def test_a_young_pair_owes_only_what_fell_due_since_its_start(days: int, due: int) -> None:
    assert meetings_due(pair(started_on=TODAY - timedelta(days=days)), SINCE, TODAY) == due


def test_an_ended_pair_owes_nothing_after_its_end() -> None:
    ended = replace(pair(), ended_on=SINCE + timedelta(days=15))
    assert meetings_due(ended, SINCE, TODAY) == 2
    assert meetings_due(replace(ended, ended_on=SINCE - timedelta(days=1)), SINCE, TODAY) == 0


@pytest.mark.parametrize("ended_on", [date(2026, 8, 31), TODAY + timedelta(days=1)])
def test_the_end_lies_between_the_start_and_today(ended_on: date) -> None:
    draft = PairDraft(
        YoungPersonId("young"), MentorId("mentor"), date(2026, 9, 1), ended_on=ended_on
    )
    [problem] = check_pair(draft, TODAY)
    assert (problem.field, problem.code) == ("ended_on", "out_of_range")
    assert check_pair(replace(draft, ended_on=TODAY), TODAY) == []


def test_the_form_names_every_field_that_is_wrong() -> None:
    draft = PairDraft(None, None, None, rhythm_days=0, usual_minutes=1)
    assert [(problem.field, problem.code) for problem in check_pair(draft, TODAY)] == [
        ("young_person", "missing"),
        ("mentor", "missing"),
        ("started_on", "missing"),
        ("rhythm_days", "out_of_range"),
        ("usual_minutes", "out_of_range"),
    ]
    begun = PairDraft(YoungPersonId("young"), MentorId("mentor"), TODAY + timedelta(days=400))
    ends = replace(begun, planned_end_on=TODAY)
    assert [(problem.field, problem.code) for problem in check_pair(ends, TODAY)] == [
        ("started_on", "in_future"),
        ("planned_end_on", "before_start"),
    ]
