"""Pairs before they begin, with or without a mentor: where they stand and where not yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.framework_codes import (
    Authority,
    ClosureReason,
    OperatorKind,
    PauseReason,
)
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.identity import NextStepId, PairId
from mentordesk.domain.meetings import MeetingNotes, PairNotes, PlannedNext
from mentordesk.domain.next_steps import (
    NextStep,
    NextStepDraft,
    NextStepKind,
    NextStepOwner,
    NextStepState,
)
from mentordesk.domain.pairs import (
    EARLY_STATES,
    Pair,
    PairDraft,
    PairState,
)
from mentordesk.domain.people import HalfDay, YoungPersonDraft
from mentordesk.domain.summaries import Section
from mentordesk.domain.thread import PairEntry, build_thread
from mentordesk.services import bin as bin_services
from mentordesk.services import corrections, meetings, pairs, people, places
from mentordesk.services.history import history_of, note
from mentordesk.services.today import today
from mentordesk.services.young_person_file import young_person_file
from tests.services.conftest import mentor_of

if TYPE_CHECKING:
    from tests.services.conftest import World

PREPARED = sorted(EARLY_STATES - {PairState.DECLINED})


def keep(world: World, pair: Pair) -> Pair:
    with world.context.vault.writing() as work:
        work.pairs.keep(pair)
        work.commit()
        return pair


def prepared(
    world: World, first: str = "Inès", state: PairState = PairState.SIGNED, *, alone: bool = False
) -> Pair:
    """Keep a pair that is prepared since ten days, with a mentor or not yet."""
    made = replace(world.pair(first, since=10), state=state, opened_on=world.days_ago(10))
    return keep(world, replace(made, mentor=None) if alone else made)


# ---------------------------------------------------------------------- kept field by field


def test_every_field_of_a_young_person_and_a_mentor_comes_back(world: World) -> None:
    pair = world.pair()
    with world.context.vault.writing() as work:
        person = replace(
            work.young_people.get(pair.young_person),
            authority=Authority.STATE_WARD,
            lower_secondary_on=world.days_ago(80),
            interests=("dessin", "vélo"),
            languages=("français", "wolof"),
            free_on=(HalfDay.WEDNESDAY_AFTERNOON, HalfDay.SUNDAY_MORNING),
            area="Nord de la ville",
        )
        mentor = replace(
            work.mentors.get(mentor_of(pair)),
            interests=("échecs",),
            languages=("arabe",),
            free_on=(HalfDay.SATURDAY_AFTERNOON,),
            area="Centre",
            distance_km=12,
            training_hours=7,
            charter_on=world.days_ago(30),
            certificate_issued_on=world.days_ago(20),
            certificate_verified_on=world.days_ago(19),
            certificate_verified_by=world.context.actor,
        )
        work.young_people.keep(person)
        work.mentors.keep(mentor)
        work.commit()
    with world.context.vault.reading() as work:
        assert work.young_people.get(person.id) == person
        assert work.mentors.get(mentor.id) == mentor


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (PairState.PAUSED, PauseReason.OTHER),
        (PairState.PAUSED, PauseReason.SAFEGUARDING),
        (PairState.CLOSED, ClosureReason.OTHER),
        (PairState.ENDED_EARLY, ClosureReason.CONSENT_WITHDRAWN),
        (PairState.ACTIVE, None),
    ],
)
def test_every_field_of_a_pair_comes_back(
    world: World, state: PairState, reason: PauseReason | ClosureReason | None
) -> None:
    tandem, _ = places.add_association(world.context, "Tandem")
    pair = replace(
        world.pair(),
        state=state,
        opened_on=world.days_ago(90),
        operator_kind=OperatorKind.ASSOCIATION,
        operator=tandem.id,
        reason=reason,
        returns_on=world.day + timedelta(days=9),
    )
    keep(world, pair)
    with world.context.vault.reading() as work:
        kept = work.pairs.get(pair.id)
    assert kept == pair
    assert type(kept.reason) is type(reason)


def test_a_pair_that_ended_and_is_opened_again_has_no_reason_left(world: World) -> None:
    pair = keep(world, replace(world.pair(), state=PairState.PAUSED, reason=PauseReason.HOLIDAYS))
    ended, _ = pairs.end_pair(world.context, pair.id, world.day)
    assert (ended.state, ended.reason, ended.returns_on) == (PairState.CLOSED, None, None)


def test_a_step_that_no_pair_waits_for_is_kept_and_a_promise_stays_one(world: World) -> None:
    pair = world.pair()
    decided = NextStep(
        NextStepId(world.context.identifiers.new()), pair.young_person, None, None, "Inscrire",
        NextStepOwner.TEAM, None, NextStepState.CANCELLED, world.day, world.day,
        NextStepKind.PROMISE, closing_note="Plus de place.",
    )  # fmt: skip
    share = PairNotes(pair.id, MeetingNotes(facts="Lu."), next_steps=(NextStepDraft("Rappeler"),))
    draft = world.draft(world.frame(), share)
    meeting = meetings.record_meeting(world.context, draft).meetings[0]
    with world.context.vault.writing() as work:
        (step,) = work.next_steps.of_meeting(meeting.id)
        work.next_steps.keep(decided)
        work.next_steps.keep(replace(step, kind=NextStepKind.PROMISE))
        work.commit()
    reworded = replace(share, next_steps=(NextStepDraft("Rappeler le lycée", id=step.id),))
    corrections.revise_meeting(world.context, meeting.id, meeting.frame, reworded)
    kept = {one.id: one for one in world.file(pair).next_steps}
    assert kept[decided.id] == decided
    assert (kept[step.id].text, kept[step.id].kind) == ("Rappeler le lycée", NextStepKind.PROMISE)


# ---------------------------------------------------------------------- where they stand


@pytest.mark.parametrize("state", PREPARED)
def test_a_prepared_pair_is_in_no_list_of_what_goes_on(world: World, state: PairState) -> None:
    pair = prepared(world, state=state)
    world.meeting(pair, ago=9)
    file = world.file(pair)
    assert file.rhythm_kept is None
    own = [line.pair for line, _ in file.pairs]
    thread = build_thread(file.meetings, (), own, today=world.day + timedelta(days=90))
    assert [entry for entry in thread if isinstance(entry, PairEntry)] == []
    assert len(thread) == 1
    (person,) = people.young_people(world.context)
    (mentor,) = people.mentors(world.context)
    assert (person.mentor, mentor.young_people) == ("", "")
    world.clock.forward(days=90)
    assert today(world.context).silent_count == 0


def test_one_with_a_mentor_is_offered_for_its_first_meeting_after_those_that_go_on(
    world: World,
) -> None:
    early, begun = prepared(world), world.pair("Théo", "Sophie")
    world.meeting(begun, ago=1)
    assert [line.pair.id for line in pairs.open_pairs(world.context)] == [begun.id, early.id]
    assert world.file(early).pair_to_meet == early.id
    second = replace(begun, id=PairId(world.context.identifiers.new()))
    keep(world, replace(second, young_person=early.young_person))
    assert world.file(early).pair_to_meet == second.id


def test_one_without_a_mentor_is_read_and_what_took_place_is_recorded(world: World) -> None:
    pair = prepared(world, state=PairState.PROPOSED, alone=True)
    assert pairs.open_pairs(world.context) == []
    line = pairs.pair_line(world.context, pair.id)
    assert (line.mentor, line.mentor_first_name, line.pair) == ("", "", pair)
    before = world.meeting(pair, ago=40)  # before its path was opened
    meetings.plan_meeting(world.context, pair.id, PlannedNext(world.day + timedelta(days=2)))
    assert [one.mentor_first_name for one in today(world.context).coming] == [""]
    file = world.file(pair)
    assert [meeting.id for meeting in file.meetings if meeting.number] == [before.id]
    assert (dict(file.mentors), file.pair_to_meet) == ({}, None)
    assert file.pairs[0][0].pair.state is PairState.PROPOSED


def test_its_habits_are_revised_without_a_mentor(world: World) -> None:
    pair = prepared(world, alone=True)
    draft = PairDraft(pair.young_person, None, pair.started_on, rhythm_days=30)
    revised, _ = pairs.revise_pair(world.context, pair.id, draft)
    assert (revised.rhythm_days, revised.mentor, revised.state) == (30, None, pair.state)


def test_what_was_paused_asks_no_rhythm(world: World) -> None:
    pair = world.pair(since=60)
    assert world.file(pair).rhythm_kept is not None
    keep(world, replace(pair, state=PairState.PAUSED))
    assert world.file(pair).rhythm_kept is None


def test_two_pairs_without_a_mentor_are_not_the_same_pair_twice(world: World) -> None:
    pair = prepared(world, alone=True)
    keep(world, replace(pair, id=PairId(world.context.identifiers.new())))
    entry, _ = bin_services.delete_pair(world.context, pair.id)
    assert entry.title["mentor"] == ""
    bin_services.restore(world.context, entry.id)
    assert len(world.file(pair).pairs) == 2
    ended = replace(pair, state=PairState.CLOSED, ended_on=world.day)
    keep(world, ended)
    pairs.end_pair(world.context, pair.id, None)


def test_a_mentor_who_already_is_the_ones_is_still_refused(world: World) -> None:
    pair = prepared(world)
    with pytest.raises(InvalidInput):
        pairs.add_pair(world.context, PairDraft(pair.young_person, pair.mentor, world.day))


def test_a_summary_tells_of_no_pair_that_is_only_prepared(world: World) -> None:
    from mentordesk.services.summaries import _material, usual_choices

    pair = prepared(world, alone=True)
    choices = usual_choices(world.context)
    assert Section.FRAMEWORK in choices.sections
    with world.context.vault.reading() as work:
        author = work.places.staff_member(world.context.actor)
        found = _material(work, pair.young_person, choices, author, world.day)
    assert found.pairs == []


# ---------------------------------------------------------------------- the history


def test_the_history_names_the_mentor_and_the_association(world: World) -> None:
    pair = prepared(world, state=PairState.AGREED)
    tandem, _ = places.add_association(world.context, "Tandem")
    found = replace(pair, operator_kind=OperatorKind.ASSOCIATION, operator=tandem.id)
    with world.context.vault.writing() as work:
        note(world.context, work, replace(pair, mentor=None), found)
        work.pairs.keep(found)
        work.commit()
    (entry,) = history_of(world.context, HistoryKind.PAIR, pair.id).entries
    told = [(one.field, one.before, one.after) for one in entry.changes]
    assert told == [
        ("mentor", None, "Karim H."),
        ("operator_kind", None, "association"),
        ("operator", None, "Tandem"),
    ]


def test_a_file_without_any_pair_offers_none_to_meet(world: World) -> None:
    person, _ = people.add_young_person(world.context, YoungPersonDraft("Lina"))
    assert young_person_file(world.context, person.id).pair_to_meet is None
