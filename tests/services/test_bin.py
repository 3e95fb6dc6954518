"""The bin: what is deleted comes back the same, and no number is given twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from mentordesk.domain.bin import BinKind, Erased
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import (
    InvalidInput,
    NotAllowed,
    ParentMissing,
    RecordMissing,
    StillInUse,
)
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.meetings import MeetingNotes, PairNotes, PlannedNext
from mentordesk.domain.next_steps import NextStepDraft
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.domain.ratings import Rater
from mentordesk.domain.retention import BIN
from mentordesk.domain.summaries import SummaryState
from mentordesk.services import (
    bin as bin_services,
)
from mentordesk.services import (
    corrections,
    drafts,
    goals,
    meetings,
    pairs,
    people,
    summaries,
)
from mentordesk.services.changes import Changes
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.table_parts import metadata
from tests.services.conftest import mentor_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.bin import Binned
    from tests.services.conftest import World

OWN = {"bin_entry", "journal_entry", "journal_state", "vault_setting", "vault_state"}
"""What the bin itself writes, and the journal of it."""


def every_row(world: World) -> dict[str, list[tuple[Any, ...]]]:
    vault = world.context.vault
    assert isinstance(vault, SqlVault)
    with vault.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=str)
            for table in metadata.sorted_tables
            if table.name not in OWN
        }


def whole_life(world: World) -> tuple[Pair, Meeting]:
    """Two young people, a meeting moved between them, and something in every table."""
    pair, other = world.pair(since=200), world.pair("Théo", "Sophie", since=100)
    goal = world.goal(pair)
    old = world.meeting(pair, ago=40, ratings={goal.id: 3})
    moved = world.meeting(other, ago=20)
    corrections.move_meeting(world.context, moved.id, pair.id)
    share = PairNotes(
        pair.id,
        MeetingNotes(facts="A lu.", youth_words="J’ose."),
        {goal.id: 6},
        (NextStepDraft("rappeler le lycée"),),
        PlannedNext(world.day + timedelta(days=7)),
    )
    draft = world.draft(world.frame(ago=3), share)
    last = meetings.record_meeting(world.context, draft).meetings[0]
    corrections.add_addendum(world.context, old.id, "Une précision.")
    goals.reword_goal(world.context, goal.id, GoalDraft("Parler devant la classe"), "")
    drafts.keep_draft(world.context, DraftKind.NEW_MEETING, "form", {"f": "é"}, pair.young_person)
    drafts.keep_draft(world.context, DraftKind.MEETING, last.id, {"f": "à"})
    usual = summaries.usual_choices(world.context)
    summaries.keep_summary(world.context, pair.young_person, usual, None)
    return pair, last


def acts(world: World) -> dict[str, Callable[[], Binned]]:
    pair, last = whole_life(world)
    context = world.context
    own = goals.goals_of(context, pair.young_person)
    (project,) = _projects(world, pair)
    mentor, _ = people.add_mentor(context, MentorDraft("Lou", "Petit"))
    alone = world.pair("Alix", "Noé")
    planned = world.file(pair).next_planned
    assert planned is not None
    return {
        "young person": lambda: bin_services.delete_young_person(context, pair.young_person),
        "mentor": lambda: bin_services.delete_mentor(context, mentor.id),
        "pair": lambda: bin_services.delete_pair(context, alone.id),
        "meeting": lambda: bin_services.delete_meeting(context, last.id),
        "planned": lambda: bin_services.delete_meeting(context, planned.id),
        "goal with a follower": lambda: bin_services.delete_goal(context, own[0].id),
        "goal": lambda: bin_services.delete_goal(context, own[1].id),
        "summary": lambda: bin_services.delete_summary(context, project),
        "draft": lambda: bin_services.discard_draft(context, DraftKind.NEW_MEETING, "form"),
    }


def _projects(world: World, pair: Pair) -> list[Any]:
    with world.context.vault.reading() as work:
        return [s.id for s in work.summaries.of_young_person(pair.young_person)]


KINDS = (
    "young person",
    "mentor",
    "pair",
    "meeting",
    "planned",
    "goal with a follower",
    "goal",
    "summary",
    "draft",
)


@pytest.mark.parametrize("what", KINDS)
def test_what_is_deleted_comes_back_row_by_row_the_same(world: World, what: str) -> None:
    act = acts(world)[what]
    before = every_row(world)
    entry, changes = act()
    assert changes & Changes.BIN
    assert every_row(world) != before
    (line,) = bin_services.bin_lines(world.context)
    assert (line.entry, line.deleted_by) == (entry, "Claire Morel")
    assert entry.deleted_at == world.clock.now()
    restored, again = bin_services.restore(world.context, entry.id)
    assert (restored, again) == (entry, changes)
    assert every_row(world) == before
    assert bin_services.bin_lines(world.context) == []
    assert _problems(world) == []


def _problems(world: World) -> list[str]:
    return list(world.context.vault.problems())


def test_everything_deleted_and_restored_in_the_other_order_is_the_same(world: World) -> None:
    all_acts = acts(world)
    before = every_row(world)
    in_turn = ["planned", "meeting", "draft", "summary", "goal", "goal with a follower"]
    gone = [all_acts[what]()[0] for what in (*in_turn, "young person", "pair", "mentor")]
    for entry in reversed(gone):
        bin_services.restore(world.context, entry.id)
    assert every_row(world) == before


def test_a_file_takes_along_all_of_its_own_and_nothing_of_others(world: World) -> None:
    pair, _ = whole_life(world)
    bin_services.delete_young_person(world.context, pair.young_person)
    rows = every_row(world)
    for name in ("meeting", "goal", "rating", "next_step", "addendum", "draft", "progress_summary"):
        assert rows[name] == [], name
    assert len(rows["young_person"]) == len(rows["pair"]) == 1
    assert len(rows["mentor"]) == 2


def test_the_pair_forgets_a_deleted_meeting_and_knows_a_restored_one(world: World) -> None:
    pair = world.pair(since=200)
    first, last = world.meeting(pair, ago=30), world.meeting(pair, ago=2)
    entry, _ = bin_services.delete_meeting(world.context, last.id)
    assert pairs.pair_line(world.context, pair.id).pair.last_met_on == first.frame.held_on
    older, _ = bin_services.delete_meeting(world.context, first.id)
    assert pairs.pair_line(world.context, pair.id).pair.last_met_on is None
    bin_services.restore(world.context, entry.id)
    bin_services.restore(world.context, older.id)
    assert pairs.pair_line(world.context, pair.id).pair.last_met_on == last.frame.held_on


def test_numbers_are_never_given_twice(world: World) -> None:
    pair = world.pair()
    last = world.meeting(pair)
    assert last.number == 1
    entry, _ = bin_services.delete_meeting(world.context, last.id)
    assert world.meeting(pair).number == 2
    world.clock.forward(days=100)
    bin_services.erase_expired(world.context)
    world.clock.forward(days=1)
    bin_services.erase_expired(world.context)
    with pytest.raises(RecordMissing):
        bin_services.restore(world.context, entry.id)
    assert world.meeting(pair).number == 3
    number = _number(world, pair)
    bin_services.delete_young_person(world.context, pair.young_person)
    again, _ = people.add_young_person(world.context, YoungPersonDraft("Zoé"))
    assert again.number == number + 1


def _number(world: World, pair: Pair) -> int:
    with world.context.vault.reading() as work:
        return work.young_people.get(pair.young_person).number


def test_a_meeting_that_comes_back_from_another_pair_takes_no_deleted_number(
    world: World,
) -> None:
    pair, other = world.pair(), world.pair("Théo")
    moved = world.meeting(pair, ago=2)
    corrections.move_meeting(world.context, moved.id, other.id)
    new = world.meeting(pair, ago=1)
    bin_services.delete_meeting(world.context, new.id)
    back, _ = corrections.move_meeting(world.context, moved.id, pair.id)
    assert back.number != new.number


def test_a_mentor_with_pairs_and_a_pair_with_meetings_stay(world: World) -> None:
    pair = world.pair()
    with pytest.raises(StillInUse) as used:
        bin_services.delete_mentor(world.context, mentor_of(pair))
    assert used.value.by == BinKind.PAIR
    world.meeting(pair)
    with pytest.raises(StillInUse) as used:
        bin_services.delete_pair(world.context, pair.id)
    assert used.value.by == BinKind.MEETING


def test_a_validated_summary_and_a_draft_that_is_not_there_stay(world: World) -> None:
    with pytest.raises(RecordMissing):
        bin_services.discard_draft(world.context, DraftKind.MEETING, "none")
    drafts.keep_draft(world.context, DraftKind.NEW_MEETING, "form", {"f": ""})
    entry, _ = bin_services.discard_draft(world.context, DraftKind.NEW_MEETING, "form")
    assert entry.title == {"day": world.day.isoformat()}


def test_nothing_comes_back_before_what_it_stands_on(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    meeting = world.meeting(pair)
    first, _ = bin_services.delete_meeting(world.context, meeting.id)
    second, _ = bin_services.delete_goal(world.context, goal.id)
    whole, _ = bin_services.delete_young_person(world.context, pair.young_person)
    mentor, _ = bin_services.delete_mentor(world.context, mentor_of(pair))
    for entry in (first, second):
        with pytest.raises(ParentMissing) as missing:
            bin_services.restore(world.context, entry.id)
        assert missing.value.kind == BinKind.YOUNG_PERSON
    with pytest.raises(ParentMissing) as missing:
        bin_services.restore(world.context, whole.id)
    assert missing.value.kind == BinKind.MENTOR
    for entry in (mentor, whole, first, second):
        bin_services.restore(world.context, entry.id)


def test_what_stood_on_something_erased_says_so(world: World) -> None:
    pair = world.pair()
    bin_services.delete_pair(world.context, pair.id)
    world.clock.forward(days=1)
    later = world.pair("Théo")
    meeting, _ = bin_services.delete_meeting(world.context, world.meeting(later).id)
    bin_services.delete_pair(world.context, later.id)
    with pytest.raises(ParentMissing) as missing:
        bin_services.restore(world.context, meeting.id)
    assert missing.value.kind == BinKind.PAIR
    with world.context.vault.writing() as work:
        work.bin.erase([Erased(BinKind.PAIR, later.id, world.day)])
        work.commit()
    with pytest.raises(ParentMissing) as missing:
        bin_services.restore(world.context, meeting.id)
    assert missing.value.kind == ""


def test_a_rating_comes_back_with_the_last_of_its_goal_and_its_meeting(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    meeting = world.meeting(pair, ratings={goal.id: 7})
    before = every_row(world)
    with_rating, _ = bin_services.delete_goal(world.context, goal.id)
    without, _ = bin_services.delete_meeting(world.context, meeting.id)
    bin_services.restore(world.context, with_rating.id)
    assert every_row(world)["rating"] == []
    bin_services.restore(world.context, without.id)
    assert every_row(world) == before


def test_a_goal_knows_the_rating_that_waited_for_it(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    meeting = world.meeting(pair, ratings={goal.id: 7})
    before = every_row(world)
    first, _ = bin_services.delete_meeting(world.context, meeting.id)
    second, _ = bin_services.delete_goal(world.context, goal.id)
    bin_services.restore(world.context, first.id)
    bin_services.restore(world.context, second.id)
    assert every_row(world) == before


def test_a_goal_and_a_pair_come_back_only_where_there_is_room(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    entry, _ = bin_services.delete_goal(world.context, goal.id)
    for number in range(3):
        goals.add_goal(world.context, pair.young_person, GoalDraft(f"Objectif numéro {number}"))
    with pytest.raises(InvalidInput):
        bin_services.restore(world.context, entry.id)
    old, _ = bin_services.delete_pair(world.context, pair.id)
    people_of = PairDraft(pair.young_person, pair.mentor, world.day)
    pairs.add_pair(world.context, people_of)
    with pytest.raises(InvalidInput):
        bin_services.restore(world.context, old.id)
    assert len(bin_services.bin_lines(world.context)) == 2


def test_a_newer_draft_wins_over_one_that_comes_back(world: World) -> None:
    keep = drafts.keep_draft
    keep(world.context, DraftKind.NEW_MEETING, "form", {"f": "old"})
    entry, _ = bin_services.discard_draft(world.context, DraftKind.NEW_MEETING, "form")
    keep(world.context, DraftKind.NEW_MEETING, "form", {"f": "new"})
    bin_services.restore(world.context, entry.id)
    found = drafts.find_draft(world.context, DraftKind.NEW_MEETING, "form")
    assert found is not None
    assert found.content == {"f": "new"}


def test_only_the_rule_of_retention_empties_the_bin(world: World) -> None:
    pair = world.pair()
    old, _ = bin_services.delete_meeting(world.context, world.meeting(pair).id)
    world.clock.forward(days=BIN.kept.days)
    assert bin_services.erase_expired(world.context) == (0, Changes.NOTHING)
    young, _ = bin_services.delete_meeting(world.context, world.meeting(pair).id)
    world.clock.forward(seconds=1)
    assert bin_services.erase_expired(world.context) == (0, Changes.NOTHING)
    world.clock.forward(days=1)
    assert bin_services.erase_expired(world.context) == (1, Changes.BIN)
    (line,) = bin_services.bin_lines(world.context)
    assert line.entry.id == young.id != old.id
    assert BIN.to_confirm


def test_a_clock_that_is_wrong_for_a_day_does_not_empty_the_bin(world: World) -> None:
    pair = world.pair()
    entry, _ = bin_services.delete_meeting(world.context, world.meeting(pair).id)
    right = world.clock.instant
    for years in (4, 9):
        world.clock.instant = right + timedelta(days=365 * years)
        for _ in range(2):
            assert bin_services.erase_expired(world.context) == (0, Changes.NOTHING)
    world.clock.instant = right
    bin_services.restore(world.context, entry.id)


def test_a_validated_version_is_not_deleted_alone(world: World) -> None:
    pair = world.pair()
    usual = summaries.usual_choices(world.context)
    kept, _ = summaries.keep_summary(world.context, pair.young_person, usual, None)
    with world.context.vault.writing() as work:
        work.summaries.freeze(replace(kept, state=SummaryState.VALIDATED, version=1), b"{}", b"%")
        work.commit()
    with pytest.raises(NotAllowed):
        bin_services.delete_summary(world.context, kept.id)
    before = every_row(world)
    entry, _ = bin_services.delete_young_person(world.context, pair.young_person)
    bin_services.restore(world.context, entry.id)
    assert every_row(world) == before


def test_what_was_typed_since_the_draft_was_kept_goes_along(world: World) -> None:
    pair = world.pair()
    kind, content = DraftKind.NEW_MEETING, {"f": "tout"}
    drafts.keep_draft(world.context, kind, "form", {"f": "to"}, pair.young_person)
    entry, _ = bin_services.discard_draft(
        world.context, kind, "form", dict(content), pair.young_person
    )
    assert entry.young_person == pair.young_person
    assert drafts.find_draft(world.context, kind, "form") is None
    bin_services.restore(world.context, entry.id)
    found = drafts.find_draft(world.context, kind, "form")
    assert found is not None
    assert found.content == content


def test_a_goal_that_comes_back_is_again_the_one_that_another_replaced(world: World) -> None:
    pair = world.pair()
    first = world.goal(pair)
    goals.rate_goal(world.context, first.id, Rater.YOUNG_PERSON, 4, world.day)
    second, _ = goals.reword_goal(world.context, first.id, GoalDraft("Parler en classe"), "")
    entry, _ = bin_services.delete_goal(world.context, first.id)
    assert goals.goal_of(world.context, second.id).supersedes is None
    goals.rate_goal(world.context, second.id, Rater.YOUNG_PERSON, 6, world.day)
    bin_services.restore(world.context, entry.id)
    found = goals.goal_of(world.context, second.id)
    assert (found.supersedes, found.last_rated_on) == (first.id, world.day)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_goals_that_replaced_each_other_come_back_tied_in_any_order(
    world: World, order: tuple[int, ...]
) -> None:
    pair = world.pair()
    first = world.goal(pair)
    goals.rate_goal(world.context, first.id, Rater.YOUNG_PERSON, 4, world.day)
    second, _ = goals.reword_goal(world.context, first.id, GoalDraft("Parler en classe"), "")
    meeting = world.meeting(pair, ratings={second.id: 5})
    before = every_row(world)
    gone = [
        bin_services.delete_meeting(world.context, meeting.id)[0],
        bin_services.delete_goal(world.context, first.id)[0],
        bin_services.delete_goal(world.context, second.id)[0],
    ]
    for place in order:
        bin_services.restore(world.context, gone[place].id)
    assert every_row(world) == before
