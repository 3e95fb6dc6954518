"""Drafts: what is typed is found again, by the one who typed it, until it is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import GrantDraft, GrantKind, Role
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import NotAllowed, RecordMissing
from mentordesk.services import drafts, grants
from mentordesk.services.today import today

if TYPE_CHECKING:
    from tests.services.conftest import World

NEW, EDITED = DraftKind.NEW_MEETING, DraftKind.MEETING
CONTENT: dict[str, object] = {
    "held_on": "2026-11-20",
    "shares": [{"facts": "A lu « Vendredi » 🙂\nà voix haute.", "mood": None}],
    "cursor": 12,
}


def test_a_draft_is_read_back_as_it_was_typed(world: World) -> None:
    pair = world.pair()
    saved_at = drafts.keep_draft(world.context, NEW, "form-1", CONTENT, pair.young_person)
    found = drafts.find_draft(world.context, NEW, "form-1")
    assert found is not None
    assert (found.content, found.saved_at) == (CONTENT, saved_at)
    assert found.saved_at == world.clock.now()
    assert found.young_person == pair.young_person
    assert drafts.draft_of(world.context, found.id) == found


def test_a_later_draft_takes_the_place_of_the_earlier_one(world: World) -> None:
    drafts.keep_draft(world.context, NEW, "form-1", {"facts": "A"})
    world.clock.forward(seconds=5)
    drafts.keep_draft(world.context, NEW, "form-1", {"facts": "A lu"})
    (line,) = today(world.context).drafts
    assert line.saved_at == world.clock.now()
    assert drafts.draft_of(world.context, line.id).content == {"facts": "A lu"}


def test_drafts_of_different_records_and_forms_stay_apart(world: World) -> None:
    places = ((NEW, "one"), (NEW, "two"), (EDITED, "one"))
    for kind, record in places:
        drafts.keep_draft(world.context, kind, record, {"for": f"{kind} {record}"})
    for kind, record in places:
        found = drafts.find_draft(world.context, kind, record)
        assert found is not None
        assert found.content == {"for": f"{kind} {record}"}


def test_a_discarded_draft_is_gone_and_the_others_stay(world: World) -> None:
    for record in ("one", "two"):
        drafts.keep_draft(world.context, NEW, record, CONTENT)
    discarded = drafts.find_draft(world.context, NEW, "one")
    assert discarded is not None
    drafts.discard_draft(world.context, NEW, "one")
    assert drafts.find_draft(world.context, NEW, "one") is None
    assert drafts.find_draft(world.context, NEW, "two") is not None
    with pytest.raises(RecordMissing):
        drafts.draft_of(world.context, discarded.id)


def test_each_author_finds_only_drafts_of_his_own(world: World) -> None:
    colleague = world.colleague()
    drafts.keep_draft(world.context, EDITED, "record", {"by": "Claire"})
    assert drafts.find_draft(colleague, EDITED, "record") is None
    drafts.keep_draft(colleague, EDITED, "record", {"by": "Malik"})
    for context, name in ((world.context, "Claire"), (colleague, "Malik")):
        found = drafts.find_draft(context, EDITED, "record")
        assert found is not None
        assert (found.content, found.author) == ({"by": name}, context.actor)
        assert [line.id for line in today(context).drafts] == [found.id]


def test_discarding_ones_own_draft_leaves_a_colleagues(world: World) -> None:
    colleague = world.colleague()
    for context in (world.context, colleague):
        drafts.keep_draft(context, EDITED, "record", CONTENT)
    drafts.discard_draft(colleague, EDITED, "record")
    assert drafts.find_draft(world.context, EDITED, "record") is not None
    assert list(today(colleague).drafts) == []


def test_the_draft_of_a_record_is_offered_with_the_record(world: World) -> None:
    meeting = world.meeting(world.pair())
    drafts.keep_draft(world.context, EDITED, meeting.id, CONTENT)
    draft = world.read(meeting.id).draft
    assert draft is not None
    assert draft.content == CONTENT


def test_the_first_page_says_of_whom_and_of_which_day_a_draft_is(world: World) -> None:
    pair = world.pair("Inès")
    drafts.keep_draft(world.context, NEW, "form-1", CONTENT, pair.young_person)
    (line,) = today(world.context).drafts
    assert line.young_person == "Inès B."
    assert line.about is not None
    assert line.about.isoformat() == "2026-11-20"


def test_a_draft_about_somebody_out_of_reach_waits_in_the_vault(world: World) -> None:
    meeting = world.meeting(world.pair(), "Écrit par une collègue.")
    worker, kind = world.as_role(Role.KEY_WORKER), DraftKind.MEETING
    draft = GrantDraft(GrantKind.YOUNG_PERSON, meeting.young_person, world.day, world.day, "relais")
    grants.give_access(world.context, worker.account, draft)
    typed: dict[str, object] = {"facts": "Écrit par une collègue, et repris."}
    drafts.keep_draft(worker, kind, meeting.id, typed, meeting.young_person)
    kept = drafts.find_draft(worker, kind, meeting.id)
    assert kept is not None
    world.clock.forward(days=1)
    assert drafts.find_draft(worker, kind, meeting.id) is None
    with pytest.raises(NotAllowed):
        drafts.draft_of(worker, kept.id)
    later = replace(draft, since=world.day, until=world.day)
    grants.give_access(world.context, worker.account, later)
    assert drafts.draft_of(worker, kept.id).content == typed
