"""Records are corrected in the open: earlier texts, addenda and moves stay to be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput, RecordLocked, RecordMissing
from mentordesk.domain.identity import MeetingId
from mentordesk.domain.meetings import (
    LOCKED_AFTER,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlannedNext,
)
from mentordesk.domain.next_steps import NextStepDraft
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft
from mentordesk.domain.ratings import Rater
from mentordesk.services import corrections, goals, meetings, pairs, people

if TYPE_CHECKING:
    from mentordesk.domain.meetings import Meeting
    from tests.services.conftest import World


def revise(world: World, meeting: Meeting, facts: str) -> Meeting:
    notes = replace(meeting.notes, facts=facts)
    return corrections.revise_meeting(
        world.context, meeting.id, meeting.frame, PairNotes(meeting.pair, notes)
    )[0]


def test_revising_keeps_the_earlier_text_whole(world: World) -> None:
    meeting = world.meeting(world.pair(), "Premier texte.", words="J’aime lire.")
    world.clock.forward(hours=2)
    revised = revise(world, meeting, "Second texte.")
    assert world.read(meeting.id).meeting == revised
    assert (revised.notes.facts, revised.edited_at) == ("Second texte.", world.clock.now())
    (earlier,) = corrections.revisions_of(world.context, meeting.id)
    assert (earlier.notes, earlier.frame) == (meeting.notes, meeting.frame)
    assert (earlier.author, earlier.revised_at) == (world.context.actor, world.clock.now())


def test_earlier_texts_are_listed_latest_first(world: World) -> None:
    meeting = world.meeting(world.pair(), "Un.")
    for text in ("Deux.", "Trois."):
        world.clock.forward(minutes=5)
        meeting = revise(world, meeting, text)
    found = corrections.revisions_of(world.context, meeting.id)
    assert [earlier.notes.facts for earlier in found] == ["Deux.", "Un."]


def test_saving_without_a_change_leaves_no_earlier_text(world: World) -> None:
    meeting = world.meeting(world.pair(), "Le texte.")
    revise(world, meeting, "  Le texte. ")
    assert list(corrections.revisions_of(world.context, meeting.id)) == []
    assert world.read(meeting.id).meeting.edited_at is None


def test_a_revised_record_keeps_its_number_and_its_author(world: World) -> None:
    meeting = world.meeting(world.pair())
    other = replace(world.context, actor=world.colleague().actor)
    notes = MeetingNotes(facts="Relu par un collègue.")
    revised, _ = corrections.revise_meeting(
        other, meeting.id, meeting.frame, PairNotes(meeting.pair, notes)
    )
    assert (revised.number, revised.author) == (meeting.number, meeting.author)
    (earlier,) = corrections.revisions_of(world.context, meeting.id)
    assert earlier.author == other.actor


def test_a_meeting_revised_as_missed_no_longer_counts_as_the_last_one(world: World) -> None:
    pair = world.pair()
    world.meeting(pair, ago=10)
    last = world.meeting(pair, ago=1)
    frame = replace(last.frame, outcome=MeetingOutcome.NO_SHOW)
    corrections.revise_meeting(
        world.context, last.id, frame, PairNotes(pair.id, MeetingNotes(missed_reason="Malade"))
    )
    assert pairs.pair_line(world.context, pair.id).pair.last_met_on == world.days_ago(10)


def test_fourteen_days_after_it_was_written_a_record_can_still_be_revised(world: World) -> None:
    meeting = world.meeting(world.pair(), ago=20)
    world.clock.forward(days=LOCKED_AFTER.days)
    assert revise(world, meeting, "Encore à temps.").notes.facts == "Encore à temps."


def test_after_fourteen_days_a_revision_is_refused_and_changes_nothing(world: World) -> None:
    meeting = world.meeting(world.pair())
    world.clock.forward(days=14, seconds=1)
    with pytest.raises(RecordLocked):
        revise(world, meeting, "Trop tard.")
    read = world.read(meeting.id)
    assert read.is_locked
    assert read.meeting == meeting
    assert list(corrections.revisions_of(world.context, meeting.id)) == []


def test_after_fourteen_days_an_addendum_is_accepted(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair)
    world.clock.forward(days=15)
    addendum, _ = corrections.add_addendum(world.context, meeting.id, "  La date était fausse.\r\n")
    assert addendum.text == "La date était fausse."
    assert (addendum.author, addendum.written_at) == (world.context.actor, world.clock.now())
    assert list(world.read(meeting.id).addenda) == [addendum]
    assert list(world.file(pair).addenda[meeting.id]) == [addendum]
    assert world.read(meeting.id).meeting == meeting


def test_an_empty_addendum_is_refused(world: World) -> None:
    meeting = world.meeting(world.pair())
    with pytest.raises(InvalidInput):
        corrections.add_addendum(world.context, meeting.id, " \n ")


def test_an_addendum_to_a_record_that_is_gone_is_refused(world: World) -> None:
    with pytest.raises(RecordMissing):
        corrections.add_addendum(world.context, MeetingId("gone"), "Trop tard.")


def test_a_meeting_moved_to_another_pair_leaves_its_trace_with_both(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    meeting = world.meeting(wrong)
    moved, _ = corrections.move_meeting(world.context, meeting.id, right.id)
    assert (moved.pair, moved.young_person) == (right.id, right.young_person)
    assert list(world.file(wrong).meetings) == []
    assert [found.id for found in world.file(right).meetings] == [meeting.id]
    for pair in (wrong, right):
        (trace,) = world.file(pair).moves
        assert (trace.meeting, trace.from_pair, trace.to_pair) == (meeting.id, wrong.id, right.id)
        assert (trace.author, trace.moved_at) == (world.context.actor, world.clock.now())


def test_a_moved_meeting_takes_a_number_of_its_new_file(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    world.meeting(right, ago=5)
    meeting = world.meeting(wrong)
    assert corrections.move_meeting(world.context, meeting.id, right.id)[0].number == 2


def test_both_pairs_know_when_they_met_after_a_move(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    world.meeting(wrong, ago=8)
    meeting = world.meeting(wrong, ago=1)
    corrections.move_meeting(world.context, meeting.id, right.id)
    last = [pairs.pair_line(world.context, p.id).pair.last_met_on for p in (wrong, right)]
    assert last == [world.days_ago(8), world.days_ago(1)]


def test_promises_move_with_their_meeting(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    steps = (NextStepDraft("Apporter le livre"),)
    draft = world.draft(world.frame(), PairNotes(wrong.id, next_steps=steps))
    meeting = meetings.record_meeting(world.context, draft).meetings[0]
    corrections.move_meeting(world.context, meeting.id, right.id)
    assert list(world.file(wrong).next_steps) == []
    assert [step.text for step in world.file(right).next_steps] == ["Apporter le livre"]


def test_what_was_rated_in_a_meeting_of_another_is_taken_back_and_kept_in_the_trace(
    world: World,
) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    goal = world.goal(wrong)
    meeting = world.meeting(wrong, ratings={goal.id: 7})
    moved, _ = corrections.move_meeting(world.context, meeting.id, right.id)
    assert moved.notes.goals_worked == ()
    assert list(world.file(wrong).ratings.get(goal.id, ())) == []
    (trace,) = world.file(wrong).moves
    assert [(rating.goal, rating.value) for rating in trace.ratings] == [(goal.id, 7)]
    assert list(world.read(meeting.id).ratings) == []


def test_a_locked_record_is_not_moved(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    meeting = world.meeting(wrong)
    world.clock.forward(days=15)
    with pytest.raises(RecordLocked):
        corrections.move_meeting(world.context, meeting.id, right.id)
    assert list(world.file(wrong).moves) == []


def test_a_record_of_an_outing_can_be_moved_to_a_pair_that_went_along(world: World) -> None:
    one, two = world.pair(), world.pair("Théo")
    shares = [PairNotes(pair.id, MeetingNotes(facts="Visite.")) for pair in (one, two)]
    draft = world.draft(world.frame(), *shares)
    first, _ = meetings.record_meeting(world.context, draft).meetings
    moved, _ = corrections.move_meeting(world.context, first.id, two.id)
    assert moved.pair == two.id
    assert len(world.file(two).meetings) == 2


def test_a_moved_planned_meeting_has_no_number_yet(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    coming = PlannedNext(world.day + timedelta(days=3))
    planned, _ = meetings.plan_meeting(world.context, wrong.id, coming)
    moved, _ = corrections.move_meeting(world.context, planned.id, right.id)
    assert moved.number is None


def test_a_meeting_moved_by_mistake_comes_back_with_all_that_it_left(world: World) -> None:
    right, wrong = world.pair(), world.pair("Théo")
    goal = world.goal(right)
    meeting = world.meeting(right, ratings={goal.id: 7})
    world.meeting(right, ratings={goal.id: 4}, ago=3)
    world.clock.forward(minutes=1)
    corrections.move_meeting(world.context, meeting.id, wrong.id)
    world.clock.forward(minutes=1)
    back, _ = corrections.move_meeting(world.context, meeting.id, right.id)
    assert (back.number, back.notes, back.pair) == (meeting.number, meeting.notes, right.id)
    read = world.read(meeting.id)
    assert read.meeting == back
    assert [(rating.goal, rating.value) for rating in read.ratings] == [(goal.id, 7)]
    assert [move.from_pair for move in world.file(right).moves] == [right.id, wrong.id]


def test_a_number_that_was_given_meanwhile_is_not_given_twice(world: World) -> None:
    right, wrong = world.pair(), world.pair("Théo")
    meeting = world.meeting(right)
    corrections.move_meeting(world.context, meeting.id, wrong.id)
    other = world.meeting(right)
    back, _ = corrections.move_meeting(world.context, meeting.id, right.id)
    assert (other.number, back.number) == (1, 2)


def test_a_rating_replaced_meanwhile_does_not_come_back(world: World) -> None:
    right, wrong = world.pair(), world.pair("Théo")
    goal = world.goal(right)
    meeting = world.meeting(right, ratings={goal.id: 7})
    corrections.move_meeting(world.context, meeting.id, wrong.id)
    goals.rate_goal(world.context, goal.id, Rater.YOUNG_PERSON, 3, world.day)
    corrections.move_meeting(world.context, meeting.id, right.id)
    assert list(world.read(meeting.id).ratings) == []
    assert [rating.value for rating in world.file(right).ratings[goal.id]] == [3]


def test_a_move_within_one_record_leaves_goals_and_number(world: World) -> None:
    first = world.pair()
    person, _ = people.add_mentor(world.context, MentorDraft("Odile", "Kervella"))
    draft = PairDraft(first.young_person, person.id, world.days_ago(9))
    second, _ = pairs.add_pair(world.context, draft)
    goal = world.goal(first)
    meeting = world.meeting(first, ratings={goal.id: 7})
    moved, _ = corrections.move_meeting(world.context, meeting.id, second.id)
    assert (moved.number, moved.notes, moved.pair) == (meeting.number, meeting.notes, second.id)
    assert [rating.value for rating in world.read(meeting.id).ratings] == [7]


def test_revised_as_missed_it_keeps_no_mood_and_the_earlier_text_does(world: World) -> None:
    pair = world.pair()
    notes = MeetingNotes(facts="A lu.", mood=4)
    draft = world.draft(world.frame(), PairNotes(pair.id, notes))
    meeting = meetings.record_meeting(world.context, draft).meetings[0]
    frame = replace(meeting.frame, outcome=MeetingOutcome.NO_SHOW)
    wanted = replace(notes, facts="", missed_reason="Malade")
    revised, _ = corrections.revise_meeting(
        world.context, meeting.id, frame, PairNotes(pair.id, wanted)
    )
    assert revised.notes == MeetingNotes(missed_reason="Malade")
    (earlier,) = corrections.revisions_of(world.context, meeting.id)
    assert earlier.notes.mood == 4
