"""History: each use case leaves exactly the fields that it changed, and says who and when."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from mentordesk.bootstrap import window_parts
from mentordesk.domain.accounts import Role
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.goals import GoalDraft, GoalState
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.meetings import MeetingNotes, MeetingOutcome, PairNotes, PlannedNext
from mentordesk.domain.next_steps import NextStepDraft, NextStepOwner, NextStepState
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import (
    MentorDraft,
    PlacementDraft,
    PlacementKind,
    SchoolLevel,
)
from mentordesk.domain.ratings import Rater
from mentordesk.services import bin as bin_services
from mentordesk.services import (
    corrections,
    goals,
    house_settings,
    meetings,
    pairs,
    people,
    placements,
    places,
    summaries,
    young_person_file,
)
from mentordesk.services.history import history_of, history_of_young_person
from mentordesk.storage.open_vault import SqlVault
from tests.services.conftest import mentor_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.history_names import HistoryEntry
    from tests.services.conftest import World

Told = list[tuple[str, Any, Any]]


def fields(entry: HistoryEntry) -> Told:
    return [(change.field, change.before, change.after) for change in entry.changes]


def told(world: World, kind: HistoryKind, record: str) -> list[Told]:
    return [fields(entry) for entry in history_of(world.context, kind, record).entries]


def of_file(world: World, pair: Pair) -> Sequence[HistoryEntry]:
    return history_of_young_person(world.context, pair.young_person).entries


# ---------------------------------------------------------------------- people and places


def test_who_changed_an_identity_when_and_from_what(world: World) -> None:
    pair = world.pair()
    world.clock.forward(days=1)
    colleague = world.colleague()
    draft = people.young_person_draft(world.context, pair.young_person)
    changed = replace(draft, last_name="B.", school_level=SchoolLevel.TROISIEME)
    people.revise_young_person(
        colleague, pair.young_person, replace(changed, key_worker=colleague.actor)
    )
    (entry,) = history_of(world.context, HistoryKind.YOUNG_PERSON, pair.young_person).entries
    assert fields(entry) == [
        ("last_name", "Benali", "B."),
        ("school_level", None, "3e"),
        ("key_worker", None, "Malik Ferrand"),
    ]
    assert entry.author == "Malik Ferrand"
    assert entry.at == world.clock.now()


def test_a_save_without_a_change_leaves_nothing(world: World) -> None:
    pair, context = world.pair(), world.context
    unit, _ = places.add_unit(context, "Les Érables")
    person, mentor = pair.young_person, mentor_of(pair)
    people.revise_young_person(context, person, people.young_person_draft(context, person))
    people.revise_mentor(context, mentor, MentorDraft("Karim", "Haddad"))
    pairs.revise_pair(context, pair.id, PairDraft(person, mentor, pair.started_on))
    places.rename_place(context, unit, " Les Érables ")
    house_settings.keep_procedure(context, "")
    goal = world.goal(pair)
    goals.reword_goal(context, goal.id, GoalDraft(goal.text), "")
    assert of_file(world, pair) == []
    assert told(world, HistoryKind.MENTOR, mentor) == []
    assert told(world, HistoryKind.UNIT, unit.id) == []
    assert told(world, HistoryKind.SETTING, house_settings.PROCEDURE) == []


def test_leaving_and_coming_back_are_told(world: World) -> None:
    pair, today = world.pair(), world.day
    people.archive_young_person(world.context, pair.young_person, today)
    world.clock.forward(hours=1)
    people.archive_young_person(world.context, pair.young_person, None)
    back, gone = told(world, HistoryKind.YOUNG_PERSON, pair.young_person)
    assert gone == [("archived_on", None, today.isoformat())]
    assert back == [("archived_on", today.isoformat(), None)]


def test_a_mentors_fields(world: World) -> None:
    pair, context = world.pair(), world.context
    tandem, _ = places.add_association(context, "Tandem")
    people.revise_mentor(context, mentor_of(pair), MentorDraft("Karim", "Haddad", tandem.id, "06"))
    world.clock.forward(hours=1)
    people.archive_mentor(context, mentor_of(pair), world.day)
    assert told(world, HistoryKind.MENTOR, mentor_of(pair)) == [
        [("archived_on", None, world.day.isoformat())],
        [("association", None, "Tandem"), ("phone", None, "06")],
    ]


def test_a_home_that_ends_because_another_begins(world: World) -> None:
    pair, context = world.pair(), world.context
    unit, _ = places.add_unit(context, "Les Érables")
    stay = PlacementDraft(PlacementKind.UNIT, unit.id, started_on=date(2025, 9, 1))
    first, _ = placements.keep_placement(context, pair.young_person, stay)
    assert of_file(world, pair) == []
    second = PlacementDraft(PlacementKind.OWN_FLAT, started_on=date(2026, 3, 1))
    placements.keep_placement(context, pair.young_person, second)
    assert told(world, HistoryKind.PLACEMENT, first.id) == [[("ended_on", None, "2026-03-01")]]
    world.clock.forward(hours=1)
    placements.keep_placement(
        context, pair.young_person, replace(stay, ended_on=date(2026, 2, 28)), first.id
    )
    assert told(world, HistoryKind.PLACEMENT, first.id)[0] == [
        ("ended_on", "2026-03-01", "2026-02-28")
    ]


def test_a_stay_that_is_removed_and_returned(world: World) -> None:
    pair, context = world.pair(), world.context
    stay = PlacementDraft(PlacementKind.OTHER, started_on=date(2025, 9, 1))
    kept, _ = placements.keep_placement(context, pair.young_person, stay)
    placements.remove_placement(context, pair.young_person, kept.id)
    gone: Told = [("kind", "other", None), ("started_on", "2025-09-01", None)]
    assert [fields(entry) for entry in of_file(world, pair)] == [gone]
    world.clock.forward(hours=1)
    placements.return_placement(context, kept)
    assert fields(of_file(world, pair)[0]) == [(name, None, value) for name, value, _ in gone]


def test_places_and_staff(world: World) -> None:
    context = world.context
    unit, _ = places.add_unit(context, "Érables")
    family, _ = places.add_foster_family(context, "Martin")
    member, _ = places.add_staff_member(context, "Malik", "Ferrand", "Éducateur")
    renamed, _ = places.rename_place(context, unit, "Les Érables")
    world.clock.forward(hours=1)
    places.close_place(context, renamed, world.day)
    places.rename_place(context, family, "Martin-Roux")
    places.revise_staff_member(context, member, "Malik", "Ferrand", "Chef de service")
    assert told(world, HistoryKind.UNIT, unit.id) == [
        [("closed_on", None, world.day.isoformat())],
        [("name", "Érables", "Les Érables")],
    ]
    assert told(world, HistoryKind.FOSTER_FAMILY, family.id) == [
        [("name", "Martin", "Martin-Roux")]
    ]
    assert told(world, HistoryKind.STAFF_MEMBER, member.id) == [
        [("function", "Éducateur", "Chef de service")]
    ]


def test_the_houses_procedure_keeps_its_earlier_text(world: World) -> None:
    house_settings.keep_procedure(world.context, "Appeler le cadre.")
    world.clock.forward(hours=1)
    house_settings.keep_procedure(world.context, "")
    assert told(world, HistoryKind.SETTING, house_settings.PROCEDURE)[0] == [
        ("procedure", "Appeler le cadre.", None)
    ]


# ---------------------------------------------------------------------- pairs and goals


def test_a_pair_that_is_changed_ended_and_opened_again(world: World) -> None:
    pair, context = world.pair(), world.context
    draft = PairDraft(pair.young_person, pair.mentor, pair.started_on, rhythm_days=7)
    pairs.revise_pair(context, pair.id, draft)
    world.clock.forward(hours=1)
    pairs.end_pair(context, pair.id, world.day)
    world.clock.forward(hours=1)
    pairs.end_pair(context, pair.id, None)
    today = world.day.isoformat()
    assert told(world, HistoryKind.PAIR, pair.id) == [
        [("state", "closed", "active"), ("ended_on", today, None)],
        [("state", "active", "closed"), ("ended_on", None, today)],
        [("rhythm_days", 14, 7)],
    ]


def test_a_meeting_that_is_recorded_changes_no_history_of_its_pair(world: World) -> None:
    pair = world.pair()
    world.meeting(pair, ratings={world.goal(pair).id: 4})
    assert of_file(world, pair) == []


def test_a_goal_moved_and_moved_back(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    goals.move_goal(world.context, goal.id, GoalState.DROPPED, "parent")
    world.clock.forward(hours=1)
    goals.take_move_back(world.context, goal)
    today = world.day.isoformat()
    there: Told = [
        ("state", "active", "dropped"),
        ("ended_on", None, today),
        ("ended_by", None, "parent"),
    ]
    back = [(name, after, before) for name, before, after in there]
    assert told(world, HistoryKind.GOAL, goal.id) == [back, there]


def test_a_goal_that_was_rated_keeps_its_words_in_the_history_of_the_new_one(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    goals.rate_goal(world.context, goal.id, Rater.MENTOR, 4, world.day)
    new, _ = goals.reword_goal(
        world.context, goal.id, GoalDraft("Parler devant tous"), "young_person"
    )
    entries = told(world, HistoryKind.GOAL, new.id)
    assert [("text", "Prendre la parole en classe", "Parler devant tous")] in entries
    assert [name for name, *_ in next(e for e in entries if len(e) > 1)] == [
        "state",
        "ended_on",
        "ended_by",
    ]


def test_a_rating_that_takes_anothers_place_does_not_do_so_silently(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    for value in (0, 0, 7):
        goals.rate_goal(world.context, goal.id, Rater.MENTOR, value, world.day)
    assert told(world, HistoryKind.GOAL, goal.id) == [[("rated_by_mentor", 0, 7)]]


# ---------------------------------------------------------------------- meetings


def recorded(world: World, pair: Pair) -> Meeting:
    goal, step = world.goal(pair), NextStepDraft("Envoyer la liste")
    share = PairNotes(pair.id, MeetingNotes(facts="A lu."), {goal.id: 4}, (step,))
    draft = world.draft(world.frame(ago=1), share)
    return meetings.record_meeting(world.context, draft).meetings[0]


def test_a_revised_meeting_shows_each_text_once(world: World) -> None:
    pair = world.pair()
    meeting = recorded(world, pair)
    read = world.read(meeting.id)
    goal, step = read.ratings[0].goal, read.next_steps[0]
    for minute, (facts, value) in enumerate([("A relu.", 4), ("A relu sans notes.", 6)]):
        world.clock.forward(minutes=minute + 1)
        kept = NextStepDraft(step.text, step.owner, step.due_on, step.id)
        share = PairNotes(pair.id, MeetingNotes(facts=facts), {goal: value}, (kept,))
        corrections.revise_meeting(world.context, meeting.id, meeting.frame, share)
    assert told(world, HistoryKind.MEETING, meeting.id) == [
        [("facts", "A relu.", "A relu sans notes."), ("rating", 4, 6)],
        [("facts", "A lu.", "A relu.")],
    ]
    assert [fields(e) for e in of_file(world, pair)] == told(world, HistoryKind.MEETING, meeting.id)
    entry = of_file(world, pair)[0]
    assert entry.about == {"day": world.days_ago(1).isoformat(), "number": 1}
    assert entry.changes[1].about == "Prendre la parole en classe"


def test_long_texts_come_with_what_differs_marked(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair, "Visite du lycée hôtelier. " * 5)
    share = PairNotes(pair.id, MeetingNotes(facts=meeting.notes.facts + " Deux questions."))
    corrections.revise_meeting(world.context, meeting.id, meeting.frame, share)
    change = of_file(world, pair)[0].changes[0]
    assert change.marked is not None
    left, right = change.marked
    assert not any(p.differs for p in left)
    assert [p.text for p in right if p.differs][-1].endswith("Deux questions.")


def test_an_addendum_after_the_lock_stands_in_the_history(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair)
    world.clock.forward(days=15)
    corrections.add_addendum(world.colleague(), meeting.id, "C’était mardi.")
    (entry,) = history_of(world.context, HistoryKind.MEETING, meeting.id).entries
    assert fields(entry) == [("addendum", None, "C’était mardi.")]
    assert entry.author == "Malik Ferrand"


def test_a_planned_meeting_that_is_moved(world: World) -> None:
    pair = world.pair()
    first, second = world.days_ago(-3), world.days_ago(-4)
    planned, _ = meetings.plan_meeting(world.context, pair.id, PlannedNext(first))
    meetings.move_planned(world.context, planned.id, PlannedNext(second))
    assert told(world, HistoryKind.MEETING, planned.id) == [
        [("held_on", first.isoformat(), second.isoformat())]
    ]


def test_steps_that_a_revision_changes_or_gives_up(world: World) -> None:
    pair = world.pair()
    meeting = recorded(world, pair)
    step = world.read(meeting.id).next_steps[0]
    changed = NextStepDraft("Envoyer la liste", NextStepOwner.MENTOR, None, step.id)
    given = {r.goal: r.value for r in world.read(meeting.id).ratings}
    share = PairNotes(pair.id, meeting.notes, given, (changed,))
    corrections.revise_meeting(world.context, meeting.id, meeting.frame, share)
    world.clock.forward(hours=1)
    corrections.revise_meeting(
        world.context, meeting.id, meeting.frame, replace(share, next_steps=())
    )
    today = world.day.isoformat()
    assert told(world, HistoryKind.NEXT_STEP, step.id) == [
        [("state", "open", "cancelled"), ("closed_on", None, today)],
        [("owner", "young_person", "mentor")],
    ]


def test_a_step_that_is_closed_and_opened_again(world: World) -> None:
    pair = world.pair()
    step = world.read(recorded(world, pair).id).next_steps[0]
    young_person_file.close_next_step(world.context, step.id, NextStepState.DONE)
    world.clock.forward(hours=1)
    young_person_file.close_next_step(world.context, step.id, NextStepState.OPEN)
    today = world.day.isoformat()
    assert told(world, HistoryKind.NEXT_STEP, step.id) == [
        [("state", "done", "open"), ("closed_on", today, None)],
        [("state", "open", "done"), ("closed_on", None, today)],
    ]
    assert of_file(world, pair)[0].about == {"text": "Envoyer la liste"}


def test_a_moved_meeting_takes_its_history_along_and_names_nobody_else(world: World) -> None:
    wrong, right = world.pair(), world.pair("Théo", "Sophie")
    meeting = recorded(world, wrong)
    step = world.read(meeting.id).next_steps[0]
    young_person_file.close_next_step(world.context, step.id, NextStepState.DONE)
    world.clock.forward(hours=1)
    corrections.move_meeting(world.context, meeting.id, right.id)
    assert [fields(e) for e in of_file(world, wrong)] == [[("moved_away", None, None)]]
    here = [fields(entry) for entry in of_file(world, right)]
    assert here[0] == [("moved_here", None, None)]
    assert here[1][0] == ("state", "open", "done")
    assert "Inès" not in str(of_file(world, right))
    assert "Théo" not in str(of_file(world, wrong))


def test_saving_a_meeting_writes_nothing_into_the_history(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    vault = world.context.vault
    assert isinstance(vault, SqlVault)
    seen: list[str] = []

    def take(*given: Any) -> None:
        seen.append(given[2])

    event.listen(vault.engine, "before_cursor_execute", take)
    step = NextStepDraft("Envoyer la liste")
    share = PairNotes(pair.id, MeetingNotes(facts="A lu."), {goal.id: 6}, (step,))
    meetings.record_meeting(world.context, world.draft(world.frame(), share))
    event.remove(vault.engine, "before_cursor_execute", take)
    assert not any("record_change" in statement for statement in seen)
    assert any("INSERT INTO meeting" in statement for statement in seen)


# ---------------------------------------------------------------------- summaries, the bin, leave


def test_a_summary_that_is_validated(world: World) -> None:
    pair = world.pair()
    choices = summaries.usual_choices(world.context)
    project, _ = summaries.keep_summary(world.context, pair.young_person, choices, None)
    changed = replace(choices, analysis="Mieux.")
    summaries.keep_summary(world.context, pair.young_person, changed, project.id)
    assert of_file(world, pair) == []
    summaries.validate_summary(world.context, project.id, window_parts().renderer())
    assert told(world, HistoryKind.SUMMARY, project.id) == [
        [("state", "draft", "validated"), ("version", None, 1)]
    ]


def test_the_bin_takes_the_history_along_and_gives_it_back(world: World) -> None:
    pair, context = world.pair(), world.context
    goal = world.goal(pair)
    stay, _ = placements.keep_placement(
        context, pair.young_person, PlacementDraft(PlacementKind.OTHER, started_on=date(2025, 9, 1))
    )
    placements.remove_placement(context, pair.young_person, stay.id)
    goals.move_goal(context, goal.id, GoalState.PAUSED, "")
    people.archive_young_person(context, pair.young_person, world.day)
    before = of_file(world, pair)
    assert len(before) == 3
    entry, _ = bin_services.delete_young_person(context, pair.young_person)
    with context.vault.reading() as work:
        assert list(work.history.of_young_person(pair.young_person)) == []
    bin_services.restore(context, entry.id)
    assert of_file(world, pair) == before


def test_a_mentors_and_a_goals_history_go_with_them(world: World) -> None:
    pair, context = world.pair(), world.context
    goal = world.goal(pair)
    other, _ = people.add_mentor(context, MentorDraft("Li", "Oo"))
    people.revise_mentor(context, other.id, MentorDraft("Li", "Ou"))
    goals.move_goal(context, goal.id, GoalState.PAUSED, "")
    binned = [
        bin_services.delete_mentor(context, other.id)[0],
        bin_services.delete_goal(context, goal.id)[0],
    ]
    assert of_file(world, pair) == []
    assert told(world, HistoryKind.MENTOR, other.id) == []
    for entry in binned:
        bin_services.restore(context, entry.id)
    assert told(world, HistoryKind.MENTOR, other.id) == [[("last_name", "Oo", "Ou")]]
    assert told(world, HistoryKind.GOAL, goal.id) == [[("state", "active", "paused")]]


def test_whoever_left_is_still_named(world: World) -> None:
    pair, colleague = world.pair(), world.colleague()
    people.archive_young_person(colleague, pair.young_person, world.day)
    member = next(m for m in places.house(world.context).staff if m.id == colleague.actor)
    places.staff_member_left(world.context, member, world.day)
    assert of_file(world, pair)[0].author == "Malik Ferrand"


@pytest.mark.parametrize("role", [Role.FOSTER_CARER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_whoever_may_not_read_the_history_does_not(world: World, role: Role) -> None:
    pair, context = world.pair(), world.context
    with context.vault.writing() as work:
        account = work.access.account(context.account)
        work.access.keep_account(replace(account, role=role))
        work.commit()
    with pytest.raises(NotAllowed):
        history_of_young_person(context, pair.young_person)
    for kind, record in ((HistoryKind.PAIR, pair.id), (HistoryKind.MENTOR, mentor_of(pair))):
        with pytest.raises(NotAllowed):
            history_of(context, kind, record)


def test_a_key_worker_reads_the_history_of_the_own_young_people_alone(world: World) -> None:
    own, other, context = world.pair(), world.pair("Théo", "Sophie"), world.context
    draft = people.young_person_draft(context, own.young_person)
    people.revise_young_person(context, own.young_person, replace(draft, key_worker=context.actor))
    with context.vault.writing() as work:
        account = work.access.account(context.account)
        work.access.keep_account(replace(account, role=Role.KEY_WORKER))
        work.commit()
    assert len(of_file(world, own)) == 1
    with pytest.raises(NotAllowed):
        history_of(context, HistoryKind.PAIR, other.id)


def test_a_long_history_comes_in_portions(world: World) -> None:
    pair = world.pair()
    for hour in range(5):
        world.clock.forward(hours=1)
        left = world.day if hour % 2 else None
        people.archive_young_person(world.context, pair.young_person, left)
    found = history_of_young_person(world.context, pair.young_person, 3)
    assert (len(found.entries), found.rest) == (3, 1)


def test_a_missed_meeting_made_of_a_held_one_tells_what_went(world: World) -> None:
    pair = world.pair()
    meeting = recorded(world, pair)
    frame = world.frame(MeetingOutcome.NO_SHOW, ago=1)
    share = PairNotes(pair.id, MeetingNotes(missed_reason="malade"))
    corrections.revise_meeting(world.context, meeting.id, frame, share)
    changes = next(e for e in of_file(world, pair) if e.kind is HistoryKind.MEETING)
    names = [name for name, *_ in fields(changes)]
    assert names == ["outcome", "facts", "missed_reason", "goals_worked", "rating"]


@pytest.mark.parametrize(
    ("kind", "readers"),
    [
        (HistoryKind.ACCOUNT, {Role.DIRECTOR, Role.ADMINISTRATOR}),
        (HistoryKind.GRANT, {Role.DIRECTOR, Role.ADMINISTRATOR, Role.HEAD_OF_SERVICE}),
        (HistoryKind.SETTING, {Role.DIRECTOR, Role.ADMINISTRATOR}),
        (HistoryKind.MENTOR, {Role.DIRECTOR, Role.HEAD_OF_SERVICE, Role.KEY_WORKER}),
        (HistoryKind.UNIT, set(Role) - {Role.FOSTER_CARER, Role.AUDITOR}),
    ],
)
def test_what_is_in_nobodys_file_has_its_history_read_by_whoever_may_change_it(
    world: World, kind: HistoryKind, readers: set[Role]
) -> None:
    found = set()
    for role in Role:
        with suppress(NotAllowed):
            history_of(world.as_role(role), kind, "nobodys")
            found.add(role)
    assert found == readers
