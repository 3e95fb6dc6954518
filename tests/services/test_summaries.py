"""Summaries: a project follows the records, a validated version never changes again."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pypdfium2  # read back what was written
import pytest

from mentordesk.domain.errors import NotAllowed, RecordMissing
from mentordesk.domain.periods import Period
from mentordesk.domain.summaries import SummaryState, quote_key
from mentordesk.reporting.summary_pdf import SummaryPdf
from mentordesk.services import meetings, summaries
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
    meetings.revise_meeting(world.context, meeting.id, meeting.frame, notes)


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
    assert "Rien à citer sur la période." in text
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
    world.meeting(pair, ago=40, ratings={goal.id: 3})
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
