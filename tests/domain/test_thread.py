"""The thread: what happened, its silences, and who decided what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mentordesk.domain.goals import Goal, GoalDomain, GoalOwner, GoalState
from mentordesk.domain.identity import (
    GoalId,
    MeetingId,
    MentorId,
    PairId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.meetings import Meeting, MeetingFrame, MeetingNotes, MeetingOutcome
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.domain.thread import (
    Entry,
    GapEntry,
    GoalEntry,
    GoalEvent,
    MeetingEntry,
    ThreadFilter,
    build_thread,
)

TODAY = date(2026, 11, 22)
YOUNG, PAIR = YoungPersonId("young"), PairId("pair")
GOING_ON = Pair(PAIR, YOUNG, MentorId("mentor"), PairState.ACTIVE, date(2026, 1, 5))
ENDED = replace(GOING_ON, state=PairState.CLOSED, ended_on=date(2026, 10, 1))


def meeting(ago: int, outcome: MeetingOutcome = MeetingOutcome.HELD) -> Meeting:
    frame = MeetingFrame(outcome, TODAY - timedelta(days=ago))
    made = datetime(2026, 1, 1, tzinfo=UTC)
    return Meeting(
        MeetingId(f"{ago}"), PAIR, YOUNG, frame, MeetingNotes(), 1, StaffMemberId("claire"), made
    )


def goal(state: GoalState, ended_by: str = "", name: str = "goal") -> Goal:
    ended_on = None if state is GoalState.ACTIVE else date(2026, 10, 3)
    return Goal(
        GoalId(name), YOUNG, "Prendre la parole", GoalDomain.SCHOOL, GoalOwner.YOUNG_PERSON, state,
        None, 1, date(2026, 9, 1), ended_on=ended_on, ended_by=ended_by,
    )  # fmt: skip


def thread(
    meetings: list[Meeting], *pairs: Pair, chosen: ThreadFilter = ThreadFilter.ALL
) -> list[Entry]:
    return build_thread(meetings, [], pairs, chosen, today=TODAY)


@pytest.mark.parametrize("ago", [21, 60])
def test_the_silence_that_lasts_stands_on_top(ago: int) -> None:
    first, second, *_ = thread([meeting(ago)], GOING_ON)
    assert first == GapEntry(TODAY, ago, lasts=True)
    assert isinstance(second, MeetingEntry)


def test_it_stands_above_a_meeting_that_was_missed_today() -> None:
    found = thread([meeting(30), meeting(0, MeetingOutcome.NO_SHOW)], GOING_ON)
    assert found[0] == GapEntry(TODAY, 30, lasts=True)


def test_a_pair_that_never_met_is_silent_from_its_start() -> None:
    began = replace(GOING_ON, started_on=TODAY - timedelta(days=25))
    assert thread([], began)[0] == GapEntry(TODAY, 25, lasts=True)


@pytest.mark.parametrize(
    ("meetings", "pairs"),
    [
        ([meeting(20)], (GOING_ON,)),
        ([meeting(90)], (ENDED,)),
        ([meeting(90)], ()),
        ([], (replace(GOING_ON, started_on=TODAY - timedelta(days=20)),)),
    ],
)
def test_no_silence_is_written_under_three_weeks_or_after_the_end(
    meetings: list[Meeting], pairs: tuple[Pair, ...]
) -> None:
    assert not any(isinstance(entry, GapEntry) for entry in thread(meetings, *pairs))


def test_goals_alone_show_no_silence() -> None:
    assert thread([meeting(60)], GOING_ON, chosen=ThreadFilter.GOALS) == []
    assert len(thread([meeting(60)], GOING_ON, chosen=ThreadFilter.MEETINGS)) == 2


def decisions(*goals: Goal) -> dict[GoalEvent, str]:
    entries = build_thread([], goals, [])
    return {entry.event: entry.decided_by for entry in entries if isinstance(entry, GoalEntry)}


def test_who_decided_stands_on_the_entry_of_that_decision_alone() -> None:
    dropped = goal(GoalState.DROPPED, "parent")
    assert decisions(dropped) == {GoalEvent.CHOSEN: "", GoalEvent.DROPPED: "parent"}
    reached = goal(GoalState.REACHED)
    assert decisions(reached) == {GoalEvent.CHOSEN: "", GoalEvent.REACHED: ""}


def test_other_words_show_who_wanted_them() -> None:
    old = goal(GoalState.REPLACED, "mentor", "old")
    new = replace(goal(GoalState.DROPPED, "young_person", "new"), supersedes=old.id)
    assert decisions(old, new) == {
        GoalEvent.CHOSEN: "",
        GoalEvent.REWORDED: "mentor",
        GoalEvent.DROPPED: "young_person",
    }


def test_a_silence_between_two_meetings_stands_between_them() -> None:
    entries = thread([meeting(40), meeting(1)])
    assert [type(entry) for entry in entries] == [MeetingEntry, GapEntry, MeetingEntry]
    assert entries[1] == GapEntry(TODAY - timedelta(days=1), 39)
