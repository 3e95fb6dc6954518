"""What a form of a meeting becomes once it is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.identity import PairId
from mentordesk.domain.meetings import (
    Activity,
    MeetingDraft,
    MeetingFrame,
    MeetingMode,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlaceKind,
    PlannedNext,
    Source,
)
from mentordesk.domain.next_steps import NextStepDraft, NextStepOwner, NextStepState
from mentordesk.domain.ratings import Rater
from mentordesk.services import bin as bin_services
from mentordesk.services import corrections, drafts, meeting_form, meetings, pairs
from mentordesk.services.changes import Changes

if TYPE_CHECKING:
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from tests.services.conftest import World

NOTES = MeetingNotes(
    facts="A présenté son exposé.\nSans notes, deux fois.",
    youth_words="J’ai plus peur de parler.",
    analysis="Elle semblerait plus à l’aise.",
    mood=4,
)


def whole_frame(world: World) -> MeetingFrame:
    return MeetingFrame(
        MeetingOutcome.HELD,
        world.days_ago(1),
        time(14, 30),
        75,
        MeetingMode.VIDEO,
        PlaceKind.ONLINE,
        (Activity.HOMEWORK, Activity.TALK),
        Source.TOLD_BY_MENTOR,
    )


def plan(world: World, pair: Pair, *, ahead: int) -> Meeting:
    next_one = PlannedNext(world.day + timedelta(days=ahead), time(16))
    return meetings.plan_meeting(world.context, pair.id, next_one)[0]


def test_a_recorded_meeting_is_read_back_with_its_frame_and_its_notes(world: World) -> None:
    pair, frame = world.pair(), whole_frame(world)
    recorded = meetings.record_meeting(world.context, world.draft(frame, PairNotes(pair.id, NOTES)))
    read = world.read(recorded.meetings[0].id)
    assert read.meeting == recorded.meetings[0]
    assert read.meeting.frame == frame
    assert read.meeting.notes == NOTES
    assert read.meeting.number == 1
    assert read.meeting.recorded_at == world.clock.now()
    assert read.author == "Claire Morel"
    assert Changes.MEETINGS in recorded.changes


def test_ratings_given_in_a_meeting_are_the_young_persons_own(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    meeting = world.meeting(pair, ago=3, ratings={goal.id: 6})
    (rating,) = world.read(meeting.id).ratings
    assert (rating.goal, rating.value, rating.rater) == (goal.id, 6, Rater.YOUNG_PERSON)
    assert rating.rated_on == world.days_ago(3)
    assert world.read(meeting.id).meeting.notes.goals_worked == (goal.id,)


def test_next_steps_are_kept_and_wait_for_the_pair(world: World) -> None:
    pair = world.pair()
    due = world.day + timedelta(days=7)
    steps = (
        NextStepDraft("  Préparer   la lettre ", NextStepOwner.MENTOR, due),
        NextStepDraft("   "),
    )
    draft = world.draft(world.frame(), PairNotes(pair.id, NOTES, next_steps=steps))
    meeting = meetings.record_meeting(world.context, draft).meetings[0]
    (step,) = world.read(meeting.id).next_steps
    assert (step.text, step.owner, step.due_on) == (
        "Préparer la lettre",
        NextStepOwner.MENTOR,
        due,
    )
    assert step.state is NextStepState.OPEN
    assert list(meeting_form.pair_memory(world.context, pair.id).promised) == [step]


def test_the_next_meeting_is_planned_with_the_habits_of_the_pair(world: World) -> None:
    pair = world.pair()
    day = world.day + timedelta(days=14)
    share = PairNotes(pair.id, NOTES, next_meeting=PlannedNext(day, time(15)))
    meetings.record_meeting(world.context, world.draft(world.frame(), share))
    planned = meeting_form.pair_memory(world.context, pair.id).next_planned
    assert planned is not None
    assert (planned.frame.held_on, planned.frame.start_time) == (day, time(15))
    assert planned.frame.minutes == pair.usual_minutes
    assert planned.frame.place_kind is pair.usual_place
    assert (planned.number, planned.recorded_at) == (None, None)


def test_the_same_form_saved_twice_makes_one_meeting(world: World) -> None:
    pair = world.pair()
    draft = world.draft(world.frame(), PairNotes(pair.id, NOTES))
    first = meetings.record_meeting(world.context, draft)
    again = meetings.record_meeting(world.context, draft)
    assert again.meetings == first.meetings
    assert (first.repeated, again.repeated) == (False, True)
    assert again.changes is Changes.NOTHING
    assert [meeting.id for meeting in world.file(pair).meetings] == [first.meetings[0].id]


def test_a_planned_meeting_written_up_becomes_the_record(world: World) -> None:
    pair = world.pair()
    planned = plan(world, pair, ahead=2)
    world.clock.forward(days=3)
    draft = world.draft(world.frame(ago=1), PairNotes(pair.id, NOTES))
    written = meetings.record_meeting(world.context, replace(draft, planned=planned.id))
    assert written.meetings[0].id == planned.id
    assert written.meetings[0].created_at == planned.created_at
    assert world.read(planned.id).meeting.notes == NOTES
    assert len(world.file(pair).meetings) == 1


def test_a_planned_meeting_written_up_twice_is_one_record(world: World) -> None:
    pair = world.pair()
    planned = plan(world, pair, ahead=0)
    for _ in range(2):
        draft = world.draft(world.frame(), PairNotes(pair.id, NOTES))
        last = meetings.record_meeting(world.context, replace(draft, planned=planned.id))
    assert last.repeated
    assert len(world.file(pair).meetings) == 1


def test_saving_twice_what_went_to_another_pair_than_planned_makes_one_meeting(
    world: World,
) -> None:
    planned = plan(world, world.pair(), ahead=0)
    other = world.pair("Théo")
    draft = world.draft(world.frame(), PairNotes(other.id, NOTES))
    draft = replace(draft, planned=planned.id)
    first = meetings.record_meeting(world.context, draft)
    again = meetings.record_meeting(world.context, draft)
    assert again.repeated
    assert again.meetings == first.meetings


def test_a_planned_outing_saved_twice_answers_with_all_its_records(world: World) -> None:
    one, two = world.pair(), world.pair("Théo")
    planned = plan(world, one, ahead=0)
    draft = world.draft(world.frame(), PairNotes(one.id, NOTES), PairNotes(two.id, NOTES))
    draft = replace(draft, planned=planned.id)
    first = meetings.record_meeting(world.context, draft)
    again = meetings.record_meeting(world.context, draft)
    assert {meeting.id for meeting in again.meetings} == {m.id for m in first.meetings}


def test_an_outing_gives_each_pair_its_own_record_and_notes(world: World) -> None:
    names = ("Inès", "Théo", "Lina")
    trio = [world.pair(name) for name in names]
    frame = replace(world.frame(), mode=MeetingMode.GROUP_OUTING, place_kind=PlaceKind.CULTURE)
    shares = [
        PairNotes(pair.id, MeetingNotes(facts=f"Ce que {name} a vu.", mood=place))
        for place, (pair, name) in enumerate(zip(trio, names, strict=True), 2)
    ]
    kept = meetings.record_meeting(world.context, world.draft(frame, *shares)).meetings
    assert [meeting.pair for meeting in kept] == [pair.id for pair in trio]
    assert len({meeting.outing for meeting in kept}) == 1
    assert kept[0].outing is not None
    for pair, name, place in zip(trio, names, (2, 3, 4), strict=True):
        (read,) = world.file(pair).meetings
        assert (read.notes.facts, read.notes.mood) == (f"Ce que {name} a vu.", place)
        assert (read.frame, read.number) == (frame, 1)


def test_a_meeting_of_one_pair_is_no_outing(world: World) -> None:
    assert world.meeting(world.pair()).outing is None


def test_an_outing_is_kept_for_all_its_pairs_or_for_none(world: World) -> None:
    pair = world.pair()
    gone = PairNotes(PairId(world.context.identifiers.new()), NOTES)
    draft = world.draft(world.frame(), PairNotes(pair.id, NOTES), gone)
    with pytest.raises(RecordMissing):
        meetings.record_meeting(world.context, draft)
    assert list(world.file(pair).meetings) == []


@pytest.mark.parametrize("outcome", [outcome for outcome in MeetingOutcome if outcome.is_missed])
def test_a_missed_meeting_keeps_its_reason_and_nothing_else(
    world: World, outcome: MeetingOutcome
) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    share = PairNotes(pair.id, MeetingNotes(missed_reason="Train supprimé"), {goal.id: 5})
    draft = world.draft(world.frame(outcome), share)
    meeting = meetings.record_meeting(world.context, draft).meetings[0]
    read = world.read(meeting.id)
    assert read.meeting.notes == MeetingNotes(missed_reason="Train supprimé")
    assert list(read.ratings) == []
    assert pairs.pair_line(world.context, pair.id).pair.last_met_on is None


def test_a_missed_meeting_keeps_neither_mood_nor_goals(world: World) -> None:
    pair = world.pair()
    notes = MeetingNotes(mood=4, missed_reason="Malade", goals_worked=(world.goal(pair).id,))
    draft = world.draft(world.frame(MeetingOutcome.NO_SHOW), PairNotes(pair.id, notes))
    meeting = meetings.record_meeting(world.context, draft).meetings[0]
    assert world.read(meeting.id).meeting.notes == MeetingNotes(missed_reason="Malade")


def test_a_missed_meeting_refuses_notes(world: World) -> None:
    pair = world.pair()
    draft = world.draft(world.frame(MeetingOutcome.NO_SHOW), PairNotes(pair.id, NOTES))
    with pytest.raises(InvalidInput) as refused:
        meetings.record_meeting(world.context, draft)
    assert [problem.code for problem in refused.value.problems] == ["not_for_missed"]


def test_a_held_meeting_lies_not_in_the_future(world: World) -> None:
    pair = world.pair()
    with pytest.raises(InvalidInput):
        world.meeting(pair, ago=-1)
    assert list(world.file(pair).meetings) == []


def test_the_last_day_that_the_two_met_does_not_depend_on_the_order_of_writing(
    world: World,
) -> None:
    pair = world.pair()
    world.meeting(pair, ago=2)
    world.meeting(pair, ago=9)
    assert pairs.pair_line(world.context, pair.id).pair.last_met_on == world.days_ago(2)


def test_saving_throws_the_draft_of_the_form_away(world: World) -> None:
    pair = world.pair()
    draft = world.draft(world.frame(), PairNotes(pair.id, NOTES))
    kind = DraftKind.NEW_MEETING
    drafts.keep_draft(world.context, kind, draft.submission, {"facts": "A lu"})
    forget = drafts.DraftRef(kind, draft.submission)
    meetings.record_meeting(world.context, draft, forget=forget)
    assert drafts.find_draft(world.context, kind, draft.submission) is None


def test_a_refused_form_keeps_its_draft(world: World) -> None:
    pair = world.pair()
    kind = DraftKind.NEW_MEETING
    refused = world.draft(world.frame(minutes=1), PairNotes(pair.id, NOTES))
    drafts.keep_draft(world.context, kind, refused.submission, {"facts": "A lu"})
    with pytest.raises(InvalidInput):
        meetings.record_meeting(
            world.context, refused, forget=drafts.DraftRef(kind, refused.submission)
        )
    assert drafts.find_draft(world.context, kind, refused.submission) is not None


def test_a_planned_meeting_is_taken_off_the_list_and_a_recorded_one_is_not(world: World) -> None:
    pair = world.pair()
    planned, held = plan(world, pair, ahead=3), world.meeting(pair)
    bin_services.delete_planned(world.context, planned.id)
    with pytest.raises(RecordMissing):
        bin_services.delete_planned(world.context, held.id)
    assert [meeting.id for meeting in world.file(pair).meetings] == [held.id]


def test_a_form_without_a_pair_is_refused(world: World) -> None:
    with pytest.raises(InvalidInput):
        meetings.record_meeting(world.context, MeetingDraft("one", world.frame(), ()))


def test_a_planned_meeting_taken_off_the_list_meanwhile_is_recorded_as_new(world: World) -> None:
    pair = world.pair()
    planned = plan(world, pair, ahead=0)
    draft = world.draft(world.frame(), PairNotes(pair.id, NOTES))
    draft = replace(draft, planned=planned.id)
    bin_services.delete_planned(world.context, planned.id)
    first = meetings.record_meeting(world.context, draft)
    again = meetings.record_meeting(world.context, draft)
    assert world.read(first.meetings[0].id).meeting.notes == NOTES
    assert again.meetings == first.meetings


def test_what_went_to_another_pair_leaves_the_planned_meeting_to_be_written(world: World) -> None:
    pair, other = world.pair(), world.pair("Théo")
    planned = plan(world, pair, ahead=0)
    elsewhere = world.draft(world.frame(), PairNotes(other.id, NOTES))
    meetings.record_meeting(world.context, replace(elsewhere, planned=planned.id))
    own = world.draft(world.frame(), PairNotes(pair.id, NOTES))
    written = meetings.record_meeting(world.context, replace(own, planned=planned.id))
    assert not written.repeated
    assert written.meetings[0].id == planned.id


@pytest.mark.parametrize("place", [0, 1])
def test_an_outing_takes_a_planned_meeting_along_wherever_its_pair_stands(
    world: World, place: int
) -> None:
    trio = [world.pair(), world.pair("Théo")]
    planned = plan(world, trio[place], ahead=0)
    draft = world.draft(world.frame(), *(PairNotes(pair.id, NOTES) for pair in trio))
    # The form may be known by the planned meeting's own identifier.
    draft = replace(draft, planned=planned.id, submission=planned.id)
    first = meetings.record_meeting(world.context, draft)
    assert first.meetings[place].id == planned.id
    assert [meeting.pair for meeting in first.meetings] == [pair.id for pair in trio]
    assert meetings.record_meeting(world.context, draft).meetings == first.meetings


def test_a_form_saved_again_after_its_record_was_moved_makes_no_second_one(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo")
    draft = world.draft(world.frame(), PairNotes(wrong.id, NOTES))
    recorded = meetings.record_meeting(world.context, draft).meetings[0]
    moved, _ = corrections.move_meeting(world.context, recorded.id, right.id)
    again = meetings.record_meeting(world.context, draft)
    assert again.repeated
    assert again.meetings == (moved,)


def test_the_base_itself_refuses_a_second_record_of_one_share(world: World) -> None:
    pair = world.pair()
    draft = world.draft(world.frame(), PairNotes(pair.id, NOTES))
    meetings.record_meeting(world.context, draft)
    other = world.meeting(pair)
    with pytest.raises(IntegrityError), world.context.vault.writing() as work:
        work.meetings.mark_written(other.id, draft.submission, 0)


def others_step(world: World, other: Pair) -> NextStepDraft:
    """Return a next step of another young person as a form would bring it."""
    promised = NextStepDraft("Rappeler la bibliothèque", NextStepOwner.MENTOR)
    share = PairNotes(other.id, NOTES, next_steps=(promised,))
    draft = world.draft(world.frame(ago=2), share)
    (kept,) = world.read(meetings.record_meeting(world.context, draft).meetings[0].id).next_steps
    return replace(promised, id=kept.id, text="Un autre texte")


@pytest.mark.parametrize("what", ["ratings", "goals_worked", "next_steps"])
def test_a_form_writes_into_no_other_young_persons_record(world: World, what: str) -> None:
    own, other = world.pair(), world.pair("Yanis", "Paul")
    foreign, step = world.goal(other), others_step(world, other)
    shares = {
        "ratings": PairNotes(own.id, NOTES, {foreign.id: 3}),
        "goals_worked": PairNotes(own.id, replace(NOTES, goals_worked=(foreign.id,))),
        "next_steps": PairNotes(own.id, NOTES, next_steps=(step,)),
    }
    with pytest.raises(NotAllowed):
        meetings.record_meeting(world.context, world.draft(world.frame(), shares[what]))
    kept = world.meeting(own)
    with pytest.raises(NotAllowed):
        corrections.revise_meeting(world.context, kept.id, kept.frame, shares[what])
    file = world.file(other)
    assert not file.ratings.get(foreign.id)
    assert [one.text for one in file.next_steps] == ["Rappeler la bibliothèque"]
