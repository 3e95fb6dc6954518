"""Lists, counts, searches and texts: what each role finds in one house (security.md 7, item 18)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import GrantKind, Role
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.meetings import MeetingNotes, PairNotes
from mentordesk.domain.people import YoungPersonDraft
from mentordesk.services import bin as bins
from mentordesk.services import (
    corrections,
    drafts,
    meeting_form,
    meetings,
    pairs,
    people,
    search,
    today,
)
from mentordesk.services.young_person_file import young_person_file
from tests.security.two_units import FIRST_NAMES, House
from tests.services.conftest import made_world, opened_world

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READERS = (Role.DIRECTOR, Role.HEAD_OF_SERVICE, Role.KEY_WORKER, Role.FOSTER_CARER)
BLIND = (Role.ADMINISTRATOR, Role.AUDITOR)
EVERYBODY = sorted([*FIRST_NAMES, "Gaïa"])
SEEN = {
    Role.DIRECTOR: EVERYBODY,
    Role.HEAD_OF_SERVICE: ["Bao"],
    Role.KEY_WORKER: ["Cléo"],
    Role.FOSTER_CARER: ["Dina"],
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[House, Path]:
    """A house, and the folder of its closed vault."""
    folder = tmp_path_factory.mktemp("house") / "coffre.mentordesk"
    with made_world(folder) as world:
        return House(world), folder


@pytest.fixture
def fresh(built: tuple[House, Path], tmp_path: Path) -> Iterator[House]:
    """A copy of the house, on the day on which everything was written."""
    folder = tmp_path / "coffre.mentordesk"
    shutil.copytree(built[1], folder)
    with opened_world(folder) as world:
        yield built[0].in_copy(world)


@pytest.fixture
def house(fresh: House) -> House:
    """Seventy days after everything was written: all pairs are silent, no goal was rated."""
    fresh.world.clock.forward(days=70)
    return fresh


def first(name: str) -> str:
    return name.split(maxsplit=1)[0]


# ---------------------------------------------------------------------- lists and counts


@pytest.mark.parametrize("role", READERS)
def test_lists_show_no_others(house: House, role: Role) -> None:
    context, names = house.of(role), SEEN[role]
    assert [first(line.display_name) for line in people.young_people(context)] == names
    assert sorted(first(line.young_person) for line in pairs.open_pairs(context)) == names
    hits = search.find_people(context, "benali", 20)
    assert [first(hit.display_name) for hit in hits] == names
    for name in EVERYBODY:
        twins = people.twins_of_young_person(context, name, "Benali")
        assert bool([t for t in twins if t.first_name == name]) == (name in names)


@pytest.mark.parametrize("role", READERS)
def test_mentors_are_listed_without_the_names_of_others(house: House, role: Role) -> None:
    context, names = house.of(role), SEEN[role]
    lines = people.mentors(context)
    own_alone = role is Role.FOSTER_CARER
    assert len(lines) == (1 if own_alone else len(EVERYBODY))
    assert sorted(first(line.young_people) for line in lines if line.young_people) == names
    assert sum(line.last_met_on is not None for line in lines) == len(names)
    found = search.find_people(context, "mentor", 20)
    assert len(found) == len(lines)
    twins = people.twins_of_mentor(context, "MentorGaïa", "Haddad")
    assert any(t.first_name == "MentorGaïa" for t in twins) == (not own_alone)
    if role is Role.KEY_WORKER:
        assert people.mentor_file(context, house.foreign.mentor.id).pairs == []


@pytest.mark.parametrize("role", READERS)
def test_nothing_leaks_by_counts(house: House, role: Role) -> None:
    context, some = house.of(role), len(SEEN[role])
    found = search.counts(context)
    told = (found.young_people, found.mentors, found.pairs, found.goals, found.summaries)
    assert told == (some, some, 2 * some, some, 2 * some)  # one pair is still prepared
    assert found.meetings == 4 * some  # two held, two planned
    page = today.today(context)
    counts = (page.to_write_count, page.silent_count, page.unrated_count, page.coming_count)
    assert counts == (2 * some, some, some, 0)
    assert {first(line.young_person) for line in page.to_write} <= set(SEEN[role])
    assert [first(line.young_person) for line in page.unrated_goals] == SEEN[role][:8]
    assert sorted(first(line.young_person) for line in page.silent_pairs) == SEEN[role]


@pytest.mark.parametrize("role", READERS)
def test_coming_meetings_are_counted_within_reach(fresh: House, role: Role) -> None:
    page = today.today(fresh.of(role))
    assert page.coming_count == len(page.coming) == len(SEEN[role])


@pytest.mark.parametrize("role", BLIND)
def test_whoever_reads_no_record_has_a_quiet_first_page(house: House, role: Role) -> None:
    page = today.today(house.of(role))
    assert not any([page.to_write, page.coming, page.drafts, page.silent_pairs])
    counted = (page.to_write_count, page.coming_count, page.silent_count, page.unrated_count)
    assert counted == (0, 0, 0, 0)
    assert page.actor.id == house.accounts[role].actor
    for ask in (people.young_people, people.mentors, pairs.open_pairs, search.counts):
        with pytest.raises(NotAllowed):
            ask(house.of(role))
    with pytest.raises(NotAllowed):
        search.find_people(house.of(role), "ben")


def test_only_who_may_try_the_sheet_is_reminded_of_it(house: House) -> None:
    due = {role: today.today(house.of(role)).recovery.is_due for role in Role}
    assert {role for role, is_due in due.items() if is_due} == {Role.DIRECTOR, Role.ADMINISTRATOR}


# ---------------------------------------------------------------------- drafts and the bin


def test_a_draft_about_somebody_out_of_reach_waits_unseen(fresh: House) -> None:
    context = fresh.accounts[Role.KEY_WORKER]
    mine, other = fresh.lives[Role.KEY_WORKER].person.id, fresh.foreign.person.id
    drafts.keep_draft(context, DraftKind.NEW_GOAL, "a", {"x": 1}, mine)
    drafts.keep_draft(context, DraftKind.NEW_GOAL, "b", {"x": 2}, other)
    drafts.keep_draft(context, DraftKind.NEW_MENTOR, "c", {"x": 3})
    assert {line.record for line in today.today(context).drafts} == {"a", "c"}
    assert drafts.find_draft(context, DraftKind.NEW_GOAL, "b") is None
    with context.vault.reading() as work:
        kept = work.drafts.find(DraftKind.NEW_GOAL, "b", context.actor)
    assert kept is not None
    for account in (context, fresh.director):
        with pytest.raises(NotAllowed):
            drafts.draft_of(account, kept.id)


def test_the_bin_shows_what_was_within_reach(fresh: House) -> None:
    foreign, own = fresh.foreign, fresh.lives[Role.KEY_WORKER]
    director, worker = fresh.director, fresh.accounts[Role.KEY_WORKER]
    bins.discard_draft(director, DraftKind.NEW_GOAL, "x", {}, own.person.id)
    bins.delete_goal(director, own.goal.id)
    bins.delete_goal(director, foreign.goal.id)
    seen = [(line.entry.kind, line.entry.young_person) for line in bins.bin_lines(worker)]
    assert seen == [("goal", own.person.id), ("meeting", own.person.id)]
    carer = fresh.accounts[Role.FOSTER_CARER]
    bins.delete_goal(director, fresh.lives[Role.FOSTER_CARER].goal.id)
    assert [line.entry.kind for line in bins.bin_lines(carer)] == ["meeting"]
    with pytest.raises(NotAllowed):
        bins.restore(worker, foreign.deleted)


def test_who_deleted_a_file_takes_it_back_and_nobody_else_but_the_director(fresh: House) -> None:
    worker, own = fresh.accounts[Role.KEY_WORKER], fresh.lives[Role.KEY_WORKER]
    entry, _ = bins.delete_young_person(worker, own.person.id)
    head = fresh.accounts[Role.HEAD_OF_SERVICE]
    assert entry.id not in [line.entry.id for line in bins.bin_lines(head)]
    with pytest.raises(NotAllowed):
        bins.restore(head, entry.id)
    assert entry.id in [line.entry.id for line in bins.bin_lines(fresh.director)]
    bins.restore(worker, entry.id)
    assert people.numbered(worker, own.person.number) == own.person.id


# ---------------------------------------------------------------------- the texts of others


def test_a_foster_carer_sees_the_day_and_kind_of_others_meetings_alone(fresh: House) -> None:
    carer, life = fresh.accounts[Role.FOSTER_CARER], fresh.lives[Role.FOSTER_CARER]
    file = young_person_file(carer, life.person.id)
    seen = {meeting.id: meeting for meeting in file.meetings}
    others, own = seen[life.others.id], seen[life.meeting.id]
    assert others.withheld
    assert others.notes == MeetingNotes()
    assert others.frame == life.others.frame
    assert not own.withheld
    assert own.notes.facts == "Écrit de Dina."
    assert [added.text for added in file.addenda[others.id]] == [""]
    assert file.addenda[others.id][0].withheld
    assert file.summaries == ()
    assert "directrice" not in str(file)
    read = meeting_form.recorded_meeting(carer, life.others.id)
    assert read.meeting.withheld
    assert "directrice" not in str(read)
    assert "directrice" not in str(meeting_form.pair_memory(carer, life.pair.id, life.meeting.id))


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.HEAD_OF_SERVICE, Role.KEY_WORKER])
def test_the_team_reads_everything_of_its_young_people(fresh: House, role: Role) -> None:
    life = fresh.lives[role]
    file = young_person_file(fresh.accounts[role], life.person.id)
    assert not any(meeting.withheld for meeting in file.meetings)
    texts = {meeting.notes.facts for meeting in file.meetings}
    assert f"Écrit par la directrice de {life.person.first_name}." in texts
    assert [a.withheld for added in file.addenda.values() for a in added] == [False]
    assert len(file.summaries) == 2


def test_what_is_withheld_cannot_be_edited_corrected_moved_or_deleted(fresh: House) -> None:
    carer, life = fresh.accounts[Role.FOSTER_CARER], fresh.lives[Role.FOSTER_CARER]
    share = PairNotes(life.pair.id, MeetingNotes(facts="Écrasé."))
    for attempt in (
        lambda: corrections.revise_meeting(carer, life.others.id, life.others.frame, share),
        lambda: corrections.add_addendum(carer, life.others.id, "Ajout."),
        lambda: corrections.move_meeting(carer, life.others.id, life.pair.id),
        lambda: bins.delete_meeting(carer, life.others.id),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    kept = meeting_form.recorded_meeting(fresh.director, life.others.id)
    assert kept.meeting.notes == life.others.notes


def test_a_text_in_which_others_wrote_is_no_longer_ones_own(fresh: House) -> None:
    carer, life = fresh.accounts[Role.FOSTER_CARER], fresh.lives[Role.FOSTER_CARER]
    frame, meeting = life.meeting.frame, life.meeting.id

    def write(facts: str, *, by: Role) -> None:
        fresh.world.clock.forward(hours=1)
        share = PairNotes(life.pair.id, MeetingNotes(facts=facts))
        corrections.revise_meeting(fresh.accounts[by], meeting, frame, share)

    write("Repris par la famille.", by=Role.FOSTER_CARER)
    assert not meeting_form.recorded_meeting(carer, meeting).meeting.withheld
    write("Complété par la directrice.", by=Role.DIRECTOR)
    assert meeting_form.recorded_meeting(carer, meeting).meeting.withheld
    write("Encore la directrice.", by=Role.DIRECTOR)
    revisions = corrections.revisions_of(carer, meeting)
    texts = [("" if one.withheld else one.notes.facts) for one in revisions]
    assert texts == ["", "Repris par la famille.", "Écrit de Dina."]
    assert all(one.withheld == (one.notes == MeetingNotes()) for one in revisions)
    said = [one.notes.facts for one in corrections.revisions_of(fresh.director, meeting)]
    assert said == ["Complété par la directrice.", "Repris par la famille.", "Écrit de Dina."]


def test_a_planned_meeting_can_be_written_up_by_whoever_reaches_it(fresh: House) -> None:
    carer, life = fresh.accounts[Role.FOSTER_CARER], fresh.lives[Role.FOSTER_CARER]
    assert not meeting_form.recorded_meeting(carer, life.planned.id).meeting.withheld
    share = PairNotes(life.pair.id, MeetingNotes(facts="Au cinéma."))
    frame = replace(life.meeting.frame, held_on=fresh.world.day)
    draft = fresh.world.draft(frame, share)
    done = meetings.record_meeting(carer, replace(draft, planned=life.planned.id))
    assert done.meetings[0].author == carer.actor


def test_a_form_that_others_wrote_up_shows_no_meeting_of_others(fresh: House) -> None:
    life, foreign = fresh.lives[Role.KEY_WORKER], fresh.foreign
    shares = (PairNotes(life.pair.id), PairNotes(foreign.pair.id))
    frame = replace(life.meeting.frame, held_on=fresh.world.day)
    outing = fresh.world.draft(frame, *shares)
    meetings.record_meeting(fresh.director, replace(outing, planned=life.planned.id))
    worker = fresh.accounts[Role.KEY_WORKER]
    again = replace(fresh.world.draft(frame, shares[0]), planned=life.planned.id)
    repeated = meetings.record_meeting(worker, again)
    assert [meeting.young_person for meeting in repeated.meetings] == [life.person.id]
    with pytest.raises(NotAllowed):
        meetings.record_meeting(worker, outing)


# ---------------------------------------------------------------------- adding and letting go


@pytest.mark.parametrize("role", [Role.HEAD_OF_SERVICE, Role.KEY_WORKER])
def test_nobody_loses_sight_of_the_record_just_made(fresh: House, role: Role) -> None:
    context = fresh.accounts[role]
    made, _ = people.add_young_person(context, YoungPersonDraft("Hugo", "Roy"))
    assert "Hugo" in [first(line.display_name) for line in people.young_people(context)]
    with context.vault.reading() as work:
        (grant,) = [g for g in work.access.grants(context.account) if g.subject == made.id]
    assert grant.reason == "made_here"
    assert (grant.since, grant.until) == (fresh.world.day, None)
    fresh.world.clock.forward(days=400)
    assert people.numbered(context, made.number) == made.id


def test_a_record_that_is_reached_anyway_needs_no_grant(fresh: House) -> None:
    worker = fresh.accounts[Role.KEY_WORKER]
    people.add_young_person(worker, YoungPersonDraft("Hugo", key_worker=worker.actor))
    people.add_young_person(fresh.director, YoungPersonDraft("Ilan"))
    with worker.vault.reading() as work:
        assert work.access.grants(worker.account) == []
        assert work.access.grants(fresh.director.account) == []


def test_handing_a_young_person_over_is_allowed_and_ends_ones_own_reach(fresh: House) -> None:
    worker, own = fresh.accounts[Role.KEY_WORKER], fresh.lives[Role.KEY_WORKER]
    draft = people.young_person_draft(worker, own.person.id)
    people.revise_young_person(worker, own.person.id, replace(draft, key_worker=fresh.colleague.id))
    assert not people.is_reached(worker, own.person.id)
    assert people.is_reached(fresh.director, own.person.id)
    with pytest.raises(NotAllowed):
        young_person_file(worker, own.person.id)


def test_a_grant_ends_on_its_day(fresh: House) -> None:
    worker, foreign = fresh.accounts[Role.KEY_WORKER], fresh.foreign.person.id
    fresh.open_to(worker, GrantKind.YOUNG_PERSON, foreign, days=7)
    assert people.is_reached(worker, foreign)
    fresh.world.clock.forward(days=7)
    assert people.is_reached(worker, foreign)
    fresh.world.clock.forward(days=1)
    assert not people.is_reached(worker, foreign)
