"""A text set aside is read by its own vault alone, and becomes a draft that overwrites nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.bin import BinKind
from mentordesk.domain.drafts import Draft, DraftKind
from mentordesk.domain.errors import (
    DraftNewer,
    NotAllowed,
    ParentMissing,
    RecordMissing,
    TextDamaged,
    TextForeign,
    TextRecorded,
)
from mentordesk.domain.identity import SummaryId, YoungPersonId
from mentordesk.domain.meetings import MeetingNotes, PairNotes, PlannedNext
from mentordesk.domain.people import MentorDraft
from mentordesk.domain.places import VaultKind
from mentordesk.domain.summary_values import choices_to_json
from mentordesk.reporting.summary_pdf import SummaryPdf
from mentordesk.services import bin as bin_services
from mentordesk.services import corrections, drafts, erasure, meetings, people, summaries
from mentordesk.services.drafts import DraftRef
from mentordesk.services.rescue import SUMMARY, TypedText, seal_text, take_up
from mentordesk.services.vaults import NewVault
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.domain.summaries import ProgressSummary
    from mentordesk.services.context import Context
    from tests.services.conftest import World

NEW, EDITED = DraftKind.NEW_MEETING, DraftKind.MEETING
CONTENT: dict[str, object] = {
    "submission": "form-1",
    "planned": None,
    "shares": [{"facts": "A lu « Vendredi » 🙂\nà voix haute."}],
}
TEXT = TypedText(NEW, "form-1", CONTENT)


def again(context: Context, sealed: bytes) -> Draft:
    found = take_up(context, sealed).kept
    assert isinstance(found, Draft)
    return found


def test_it_comes_back_as_it_was_typed(world: World) -> None:
    text = replace(TEXT, young_person=world.pair().young_person)
    draft = again(world.context, seal_text(world.context, text))
    assert (draft.kind, draft.record, draft.content) == (text.kind, text.record, text.content)
    assert draft.young_person == text.young_person
    assert drafts.draft_of(world.context, draft.id) == draft


def test_the_file_shows_nothing_of_it(world: World) -> None:
    sealed = seal_text(world.context, TEXT)
    for word in (b"Vendredi", b"form-1", b"shares", b"new_meeting"):
        assert word not in sealed
    assert seal_text(world.context, TEXT) != sealed


def test_no_changed_byte_goes_unnoticed(world: World) -> None:
    sealed = seal_text(world.context, TEXT)
    for place in range(len(sealed)):
        other = bytearray(sealed)
        other[place] ^= 1
        with pytest.raises((TextDamaged, TextForeign)):
            take_up(world.context, bytes(other))
    for cut in (0, 5, 40, 50, len(sealed) - 1):
        with pytest.raises((TextDamaged, TextForeign)):
            take_up(world.context, sealed[:cut])


@pytest.mark.parametrize("words", [b"{}", b"[]", b"\xff", b'{"kind": "letter"}'])
def test_what_this_program_cannot_read_is_told(world: World, words: bytes) -> None:
    with pytest.raises(TextDamaged):
        take_up(world.context, world.context.vault.seal(words))


def test_another_vault_says_so(world: World, tmp_path: Path) -> None:
    new = NewVault(
        tmp_path / "autre.mentordesk", VaultKind.ESTABLISHMENT, "Autre", "A", "B", "É", "A", "sept"
    )
    opened, _ = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST).create(new)
    other = replace(world.context, vault=opened.vault, actor=opened.actor.id)
    sealed = seal_text(other, TEXT)
    opened.vault.close()
    with pytest.raises(TextForeign):
        take_up(world.context, sealed)


def test_another_account_does_not_take_it_up(world: World) -> None:
    sealed = seal_text(world.context, TEXT)
    with pytest.raises(NotAllowed):
        take_up(world.colleague(), sealed)


def test_a_newer_draft_stays_and_an_older_one_gives_way(world: World) -> None:
    drafts.keep_draft(world.context, NEW, "form-1", {"shares": [], "facts": "avant"})
    world.clock.forward(minutes=1)
    sealed = seal_text(world.context, TEXT)
    assert again(world.context, sealed).content == CONTENT
    world.clock.forward(minutes=1)
    drafts.keep_draft(world.context, NEW, "form-1", {"facts": "après"})
    with pytest.raises(DraftNewer):
        take_up(world.context, sealed)
    found = drafts.find_draft(world.context, NEW, "form-1")
    assert found is not None
    assert found.content == {"facts": "après"}


def test_what_was_saved_meanwhile_is_another_form(world: World) -> None:
    pair = world.pair()
    sealed = seal_text(world.context, TEXT)
    share = PairNotes(pair.id, MeetingNotes(facts="A lu."))
    meetings.record_meeting(
        world.context, replace(world.draft(world.frame(), share), submission="form-1")
    )
    draft = again(world.context, sealed)
    assert draft.record == draft.content["submission"] != "form-1"
    assert draft.content["shares"] == CONTENT["shares"]


def test_a_planned_meeting_that_was_written_up_meanwhile_is_left_alone(world: World) -> None:
    pair = world.pair()
    planned = meetings.plan_meeting(world.context, pair.id, PlannedNext(world.day))[0]
    text = TypedText(NEW, planned.id, {**CONTENT, "planned": planned.id})
    sealed = seal_text(world.context, text)
    assert again(world.context, sealed).record == planned.id
    share = PairNotes(pair.id, MeetingNotes(facts="A lu."))
    written = replace(world.draft(world.frame(), share), planned=planned.id)
    meetings.record_meeting(world.context, written)
    draft = again(world.context, sealed)
    assert draft.record != planned.id
    assert draft.content["planned"] is None


def test_an_edited_meeting_keeps_its_record(world: World) -> None:
    meeting = world.meeting(world.pair())
    text = TypedText(EDITED, meeting.id, {"share": {}}, meeting.young_person)
    draft = again(world.context, seal_text(world.context, text))
    assert (draft.kind, draft.record) == (EDITED, meeting.id)


def test_a_young_person_who_is_gone_keeps_nothing_from_coming_back(world: World) -> None:
    text = replace(TEXT, young_person=YoungPersonId("gone"))
    draft = again(world.context, seal_text(world.context, text))
    assert draft.young_person is None
    assert draft.content == CONTENT


# ---------------------------------------------------------------------- summaries


def aside(world: World, kept: ProgressSummary, analysis: str) -> bytes:
    choices = replace(kept.choices, analysis=analysis)
    text = TypedText(SUMMARY, kept.id, choices_to_json(choices), kept.young_person)
    return seal_text(world.context, text)


def project(world: World) -> ProgressSummary:
    choices = summaries.usual_choices(world.context)
    person = world.pair().young_person
    return summaries.keep_summary(world.context, person, choices, None)[0]


def projects(world: World, kept: ProgressSummary) -> dict[str, str]:
    with world.context.vault.reading() as work:
        found = work.summaries.of_young_person(kept.young_person)
    return {summary.id: summary.choices.analysis for summary in found}


def test_a_summary_goes_on_as_its_project(world: World) -> None:
    kept = project(world)
    sealed = aside(world, kept, "Plus à l’aise.")
    found = take_up(world.context, sealed)
    assert found.kept.id == kept.id
    assert not found.is_recorded
    assert take_up(world.context, sealed) == found
    assert projects(world, kept) == {kept.id: "Plus à l’aise."}


@pytest.mark.parametrize("validates", [False, True])
def test_a_summary_that_went_on_meanwhile_stays(world: World, *, validates: bool) -> None:
    kept = project(world)
    sealed = aside(world, kept, "Mise de côté.")
    world.clock.forward(minutes=1)
    choices = replace(kept.choices, analysis="Écrite depuis.")
    if validates:
        renderer = SummaryPdf(resource_root())
        summaries.keep_and_validate(world.context, kept.young_person, choices, kept.id, renderer)
    else:
        summaries.keep_summary(world.context, kept.young_person, choices, kept.id)
    found = take_up(world.context, sealed)
    assert found.is_recorded
    assert projects(world, kept) == {kept.id: "Écrite depuis.", found.kept.id: "Mise de côté."}


def test_a_summary_that_was_never_kept_becomes_a_project(world: World) -> None:
    kept = replace(project(world), id=SummaryId("never"))
    found = take_up(world.context, aside(world, kept, "Mise de côté.")).kept
    assert projects(world, kept)[found.id] == "Mise de côté."


def test_a_summary_of_somebody_in_the_bin_says_what_to_restore_first(world: World) -> None:
    kept = project(world)
    sealed = aside(world, kept, "Mise de côté.")
    bin_services.delete_young_person(world.context, kept.young_person)
    with pytest.raises(ParentMissing) as refused:
        take_up(world.context, sealed)
    assert refused.value.kind == BinKind.YOUNG_PERSON
    erasure.erase_young_person(world.context, kept.young_person)
    with pytest.raises(RecordMissing):
        take_up(world.context, sealed)


def test_a_summary_of_another_program_is_told(world: World) -> None:
    kept = project(world)
    text = TypedText(SUMMARY, kept.id, {"occasion": "dinner"}, kept.young_person)
    with pytest.raises(TextDamaged):
        take_up(world.context, seal_text(world.context, text))


# ---------------------------------------------------------------------- recorded meanwhile


def new_mentor(world: World, form: str) -> None:
    who = MentorDraft("Marc", "Dubois")
    people.add_mentor(world.context, who, forget=DraftRef(DraftKind.NEW_MENTOR, form))


def test_a_new_record_that_was_saved_meanwhile_is_another_form(world: World) -> None:
    text = TypedText(DraftKind.NEW_MENTOR, "form-2", {"fields": {"first_name": "Marc"}})
    sealed = seal_text(world.context, text)
    found = take_up(world.context, sealed)
    assert not found.is_recorded
    assert again(world.context, sealed).record == "form-2"
    new_mentor(world, "form-2")
    found = take_up(world.context, sealed)
    assert found.is_recorded
    assert again(world.context, sealed).record != "form-2"
    with world.context.vault.reading() as work:
        assert [line.record for line in work.drafts.lines(world.context.actor)].count("form-2") == 0


def test_another_new_record_says_nothing_of_this_one(world: World) -> None:
    new_mentor(world, "form-3")
    text = TypedText(DraftKind.NEW_MENTOR, "form-2", {"fields": {}})
    assert again(world.context, seal_text(world.context, text)).record == "form-2"


def test_an_addendum_that_stands_there_is_not_offered_again(world: World) -> None:
    meeting = world.meeting(world.pair())
    text = TypedText(DraftKind.ADDENDUM, meeting.id, {"text": "  C’était le 3.\n"})
    sealed = seal_text(world.context, text)
    corrections.add_addendum(world.context, meeting.id, "C’était le 4.")
    assert again(world.context, sealed).record == meeting.id
    corrections.add_addendum(world.context, meeting.id, "C’était le 3.")
    with pytest.raises(TextRecorded):
        take_up(world.context, sealed)
