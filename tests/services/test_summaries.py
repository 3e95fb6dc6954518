"""Summaries: a project follows the records, a validated version never changes again."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pypdfium2  # read back what was written
import pytest

from mentordesk.domain.accounts import Role
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.identity import SummaryId
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.meetings import PairNotes
from mentordesk.domain.people import YoungPersonDraft
from mentordesk.domain.periods import Period
from mentordesk.domain.summaries import SummaryState, fact_key, quote_key
from mentordesk.domain.text import LONG_TEXT, SHORT_TEXT
from mentordesk.reporting.summary_pdf import SummaryPdf
from mentordesk.services import corrections, people, summaries
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.summaries import ProgressSummary, SummaryChoices
    from tests.services.conftest import World

RENDERER = SummaryPdf(resource_root())


def text_of(pdf: bytes) -> str:
    """Return the text of all pages with ordinary spaces, on one line."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def keep(world: World, pair: Pair, choices: SummaryChoices | None = None) -> ProgressSummary:
    chosen = choices or summaries.usual_choices(world.context)
    return summaries.keep_summary(world.context, pair.young_person, chosen, None)[0]


def validate(world: World, pair: Pair, choices: SummaryChoices | None = None) -> ProgressSummary:
    kept = keep(world, pair, choices)
    return summaries.validate_summary(world.context, kept.id, RENDERER)[0]


def pdf_of(world: World, summary: ProgressSummary) -> bytes:
    return summaries.open_summary(world.context, summary.id, RENDERER).paper.pdf


def preview(world: World, pair: Pair, choices: SummaryChoices) -> str:
    _, paper = summaries.preview_summary(world.context, pair.young_person, choices, RENDERER)
    return text_of(paper.pdf)


def edit(world: World, meeting: Meeting, facts: str) -> None:
    notes = replace(meeting.notes, facts=facts)
    corrections.revise_meeting(
        world.context, meeting.id, meeting.frame, PairNotes(meeting.pair, notes)
    )


def test_a_project_is_marked_as_one_and_follows_the_records(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair, "A lu le premier chapitre.", words="J’ai tout compris.")
    kept = keep(world, pair)
    before = text_of(pdf_of(world, kept))
    edit(world, meeting, "A lu le second chapitre.")
    after = text_of(pdf_of(world, kept))
    assert kept.state is SummaryState.DRAFT
    assert "PROJET" in before
    assert "J’ai tout compris." in before
    assert "A lu le premier chapitre." in before
    assert "A lu le second chapitre." in after


def test_a_project_is_read_back_as_it_was_chosen(world: World) -> None:
    pair = world.pair()
    choices = replace(
        summaries.usual_choices(world.context),
        analysis="Elle semblerait plus à l’aise.",
        youth_read_on=world.day,
        manager="Odile Kervella",
    )
    kept = keep(world, pair)
    world.clock.forward(hours=1)
    changed, _ = summaries.keep_summary(world.context, pair.young_person, choices, kept.id)
    opened = summaries.open_summary(world.context, kept.id, RENDERER).summary
    assert opened == changed
    assert (opened.id, opened.choices, opened.saved_at) == (kept.id, choices, world.clock.now())
    assert opened.created_at == kept.created_at
    assert len(world.file(pair).summaries) == 1


def test_validating_freezes_version_one(world: World) -> None:
    pair = world.pair()
    world.meeting(pair)
    validated = validate(world, pair)
    assert (validated.state, validated.version) == (SummaryState.VALIDATED, 1)
    assert validated.validated_at == world.clock.now()
    assert list(world.file(pair).summaries) == [validated]
    text = text_of(pdf_of(world, validated))
    assert "Version 1" in text
    assert "PROJET" not in text


def test_the_footer_bears_the_beginning_of_the_checksum_of_the_frozen_data(world: World) -> None:
    pair = world.pair()
    world.meeting(pair)
    validated = validate(world, pair)
    with world.context.vault.reading() as work:
        data = work.summaries.frozen_data(validated.id)
    digest = hashlib.sha256(data).hexdigest()
    assert validated.checksum == digest
    text = text_of(pdf_of(world, validated))
    assert f"Version 1 · 22 novembre 2026 · {digest[:4]} {digest[4:8]}" in text


def test_reading_a_version_again_gives_the_same_bytes(world: World) -> None:
    pair = world.pair()
    world.meeting(pair)
    validated = validate(world, pair)
    first = pdf_of(world, validated)
    world.clock.forward(days=40)
    assert pdf_of(world, validated) == first
    assert summaries.frozen_pdf(world.context, validated.id) == first


def test_a_later_edit_of_a_meeting_does_not_change_the_frozen_bytes(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair, "A lu le premier chapitre.")
    validated = validate(world, pair)
    first = pdf_of(world, validated)
    with world.context.vault.reading() as work:
        data = work.summaries.frozen_data(validated.id)
    edit(world, meeting, "A lu le second chapitre.")
    assert pdf_of(world, validated) == first
    assert "A lu le premier chapitre." in text_of(first)
    with world.context.vault.reading() as work:
        assert work.summaries.frozen_data(validated.id) == data


def test_after_an_edit_the_next_version_has_the_next_number_and_another_checksum(
    world: World,
) -> None:
    pair = world.pair()
    meeting = world.meeting(pair, "A lu le premier chapitre.")
    first = validate(world, pair)
    edit(world, meeting, "A lu le second chapitre.")
    second = validate(world, pair)
    assert (first.version, second.version) == (1, 2)
    assert first.checksum != second.checksum
    assert "A lu le second chapitre." in text_of(pdf_of(world, second))


def test_versions_are_counted_for_each_young_person(world: World) -> None:
    found = [validate(world, world.pair(name)).version for name in ("Inès", "Théo")]
    assert found == [1, 1]


def test_a_validated_version_is_neither_changed_nor_validated_again(world: World) -> None:
    pair = world.pair()
    validated = validate(world, pair)
    other = replace(validated.choices, analysis="Autre chose.")
    with pytest.raises(NotAllowed):
        summaries.keep_summary(world.context, pair.young_person, other, validated.id)
    with pytest.raises(NotAllowed):
        summaries.validate_summary(world.context, validated.id, RENDERER)
    opened = summaries.open_summary(world.context, validated.id, RENDERER)
    assert opened.summary == validated


def test_a_project_has_no_frozen_bytes(world: World) -> None:
    kept = keep(world, world.pair())
    with pytest.raises(RecordMissing):
        summaries.frozen_pdf(world.context, kept.id)


def test_a_period_without_meetings_gives_a_page_that_says_so(world: World) -> None:
    pair = world.pair()
    world.meeting(pair, "Hors période.", words="Je ne suis pas citée.")
    period = Period(world.days_ago(20), world.days_ago(10))
    choices = replace(summaries.usual_choices(world.context), period=period)
    content = summaries.compose_summary(world.context, pair.young_person, choices)
    assert (content.figures.due, content.recorded_in_period) == (0, 0)
    text = preview(world, pair, choices)
    assert "Aucune rencontre n’est consignée sur la période." in text
    assert "Aucune phrase consignée sur la période." in text
    assert "Hors période" not in text
    assert "pas citée" not in text


def test_both_ends_of_the_period_are_inside(world: World) -> None:
    pair = world.pair()
    for ago in (11, 10, 5, 4):
        world.meeting(pair, ago=ago)
    period = Period(world.days_ago(10), world.days_ago(5))
    choices = replace(summaries.usual_choices(world.context), period=period)
    content = summaries.compose_summary(world.context, pair.young_person, choices)
    assert (content.figures.held, content.figures.minutes) == (2, 180)
    assert content.figures.last_on == world.days_ago(5)


def test_each_citation_bears_the_number_of_its_meeting(world: World) -> None:
    pair = world.pair()
    world.meeting(pair, "Premier fait.", ago=9)
    world.meeting(pair, "Second fait.", words="Je continue.", ago=2)
    text = preview(world, pair, summaries.usual_choices(world.context))
    assert "Second fait. [R2]" in text
    assert "Premier fait. [R1]" in text
    assert "« Je continue. » [R2]" in text


def test_a_quotation_left_out_stays_off_the_page(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair, words="Ne le répète pas.")
    left_out = frozenset({quote_key(meeting.id)})
    choices = replace(summaries.usual_choices(world.context), left_out=left_out)
    assert "répète" not in preview(world, pair, choices)


def test_a_meeting_of_another_young_person_is_never_on_the_page(world: World) -> None:
    pair, other = world.pair(), world.pair("Théo")
    world.meeting(other, "Seulement pour Théo.", words="Moi, Théo.")
    assert "Théo" not in preview(world, pair, summaries.usual_choices(world.context))


def test_the_same_records_give_the_same_page(world: World) -> None:
    pair = world.pair()
    goal = world.goal(pair)
    world.meeting(pair, ago=25, ratings={goal.id: 3})
    world.meeting(pair, ratings={goal.id: 7})
    choices = summaries.usual_choices(world.context)
    person = pair.young_person
    one, two = (
        summaries.preview_summary(world.context, person, choices, RENDERER)[1].pdf for _ in range(2)
    )
    assert one == two


def test_a_new_summary_begins_with_the_last_six_months(world: World) -> None:
    period = summaries.usual_choices(world.context).period
    assert (period.start.isoformat(), period.end) == ("2026-05-22", world.day)
    assert period.end - period.start > timedelta(days=180)


def test_a_period_without_meetings_can_be_validated_and_read_again(world: World) -> None:
    pair = world.pair()
    period = Period(world.days_ago(20), world.days_ago(10))
    choices = replace(summaries.usual_choices(world.context), period=period)
    validated = validate(world, pair, choices)
    opened = summaries.open_summary(world.context, validated.id, RENDERER)
    assert opened.content.recorded_in_period == 0
    assert "Aucune rencontre n’est consignée sur la période." in text_of(opened.paper.pdf)
    with world.context.vault.reading() as work:
        data = json.loads(work.summaries.frozen_data(validated.id))
    assert (data["figures"]["due"], data["quotes"], data["facts"]) == (0, [], [])


def test_a_young_person_without_anything_has_a_page_too(world: World) -> None:
    person, _ = people.add_young_person(world.context, YoungPersonDraft("Naël"))
    choices = summaries.usual_choices(world.context)
    content, paper = summaries.preview_summary(world.context, person.id, choices, RENDERER)
    assert (content.framework, content.goals, content.figures.due) == ([], [], 0)
    assert "Aucun binôme sur la période." in text_of(paper.pdf)
    assert paper.pages == 1


def test_texts_of_a_summary_are_kept_cleaned(world: World) -> None:
    typed = replace(
        summaries.usual_choices(world.context),
        framework="  Accord signé.\r\nBilan en juin. ",
        analysis="Elle\x00 ose\ud800. ",
        mentor_view=unicodedata.normalize("NFD", "Très présente"),
        manager=" Odile \n Kervella ",
        reworded={"fact:1": " A lu\x07 seule. "},
    )
    choices = keep(world, world.pair(), typed).choices
    assert choices.framework == "Accord signé.\nBilan en juin."
    assert (choices.analysis, choices.mentor_view) == ("Elle ose.", "Très présente")
    assert (choices.manager, choices.reworded) == ("Odile Kervella", {"fact:1": "A lu seule."})


@pytest.mark.parametrize(
    ("field", "longest"),
    [
        ("framework", LONG_TEXT),
        ("analysis", LONG_TEXT),
        ("mentor_view", LONG_TEXT),
        ("manager", SHORT_TEXT),
    ],
)
def test_a_summary_keeps_texts_up_to_their_limit(world: World, field: str, longest: int) -> None:
    def typed(length: int) -> SummaryChoices:
        text: dict[str, Any] = {field: "é" * length}
        return replace(summaries.usual_choices(world.context), **text)

    pair = world.pair()
    kept = keep(world, pair, typed(longest))
    assert len(getattr(kept.choices, field)) == longest
    with pytest.raises(InvalidInput) as refused:
        keep(world, pair, typed(longest + 1))
    problems = [(problem.field, problem.code) for problem in refused.value.problems]
    assert problems == [(field, "too_long")]
    assert len(world.file(pair).summaries) == 1


def test_a_fact_is_not_reworded_without_end(world: World) -> None:
    usual = summaries.usual_choices(world.context)
    with pytest.raises(InvalidInput):
        keep(world, world.pair(), replace(usual, reworded={"fact:1": "x" * (LONG_TEXT + 1)}))


def test_a_version_is_dated_by_the_day_where_the_user_sits(world: World) -> None:
    pair = world.pair()
    world.clock.day_ahead = 1
    assert "Version 1 · 23 novembre 2026" in text_of(pdf_of(world, validate(world, pair)))


def test_read_and_recorded_meetings_are_counted_apart(world: World) -> None:
    pair = world.pair(since=300)
    for ago in (0, 3, 9, 200):
        world.meeting(pair, ago=ago)
    world.meeting(world.pair("Théo"))
    choices = summaries.usual_choices(world.context)
    content = summaries.compose_summary(world.context, pair.young_person, choices)
    assert (content.read_from, content.recorded_in_period) == (3, 3)
    with world.context.vault.reading() as work:
        assert work.meetings.count_held(pair.young_person, choices.period) == 3
    assert "(3 rencontres sur 3 de la période)" in preview(world, pair, choices)


def test_what_is_seen_is_cleaned_as_it_will_be_kept(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair, "A lu.")
    typed = {fact_key(meeting.id): " A lu\n\n seule. "}
    choices = replace(summaries.usual_choices(world.context), reworded=typed)
    content = summaries.compose_summary(world.context, pair.young_person, choices)
    assert [fact.text for fact in content.facts] == ["A lu seule."]


def test_a_project_may_have_its_name_before_it_is_kept(world: World) -> None:
    pair = world.pair()
    name = SummaryId(world.context.identifiers.new())
    choices = summaries.usual_choices(world.context)
    first, _ = summaries.keep_summary(world.context, pair.young_person, choices, name)
    later = replace(choices, analysis="Elle ose.")
    second, _ = summaries.keep_summary(world.context, pair.young_person, later, name)
    assert (first.id, second.id) == (name, name)
    assert list(world.file(pair).summaries) == [second]


def test_the_project_changed_last_waits_to_be_gone_on_with(world: World) -> None:
    pair = world.pair()
    before = summaries.standing(world.context, pair.young_person)
    assert (before.next_version, before.project) == (1, None)
    one = keep(world, pair)
    world.clock.forward(hours=1)
    two = keep(world, pair)
    keep(world, world.pair("Théo"))
    assert summaries.standing(world.context, pair.young_person).project == two
    world.clock.forward(hours=1)
    again, _ = summaries.keep_summary(world.context, pair.young_person, one.choices, one.id)
    assert summaries.standing(world.context, pair.young_person).project == again


def test_keeping_and_validating_are_one_act(world: World) -> None:
    pair = world.pair()
    project = keep(world, pair)
    last = replace(project.choices, analysis="Dernier mot.")
    version, _ = summaries.keep_and_validate(
        world.context, pair.young_person, last, project.id, RENDERER
    )
    assert (version.version, version.choices.analysis) == (1, "Dernier mot.")
    assert "Dernier mot." in text_of(pdf_of(world, version))
    after = summaries.standing(world.context, pair.young_person)
    assert (after.next_version, after.project) == (2, None)


def test_a_kept_summary_leaves_by_its_own_young_persons_leave(world: World) -> None:
    own, foreign = world.pair(), keep(world, world.pair("Yanis", "Paul"))
    worker = world.as_role(Role.KEY_WORKER)
    one = people.young_person_draft(world.context, own.young_person)
    people.revise_young_person(
        world.context, own.young_person, replace(one, key_worker=worker.actor)
    )
    printed = JournalAction.PRINTED
    summaries.let_out(worker, own.young_person, printed, own.young_person)
    with pytest.raises(NotAllowed):
        summaries.let_out(worker, own.young_person, printed, foreign.id)
