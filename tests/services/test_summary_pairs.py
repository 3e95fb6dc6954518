"""What the records lack is on the printed summary and frozen with it, without a holder's name."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2  # read back what was written

from mentordesk.domain.framework_codes import Authority, ConsentKind, Evidence, HolderRole
from mentordesk.domain.framework_records import AssessmentDraft, ConsentDraft, HolderDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.domain.summaries import Recipient, Section
from mentordesk.reporting.summary_pdf import SummaryPdf
from mentordesk.services import agreements, framework, people, summaries
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from mentordesk.domain.identity import HolderId
    from mentordesk.domain.pairs import Pair
    from tests.services.conftest import World

RENDERER = SummaryPdf(resource_root())


def text_of(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def preview(world: World, pair: Pair) -> str:
    choices = summaries.usual_choices(world.context)
    return text_of(
        summaries.preview_summary(world.context, pair.young_person, choices, RENDERER)[1].pdf
    )


def named_parents(world: World, pair: Pair) -> list[HolderId]:
    drafts = [HolderDraft(HolderRole.MOTHER, "Zohra Q."), HolderDraft(HolderRole.FATHER, "Wim X.")]
    framework.keep_holders(world.context, pair.young_person, Authority.BOTH_PARENTS, drafts)
    facts = framework.framework_page(world.context, pair.young_person).facts
    return [one.id for one in facts.holders]


def prepared(world: World) -> Pair:
    """Return a pair whose path an assessment opened and that has a mentor, and nothing more."""
    person, _ = people.add_young_person(world.context, YoungPersonDraft("Amadou"))
    draft = AssessmentDraft(world.days_ago(30), "service de l’ASE", evidence=Evidence.REPORT)
    framework.note_assessment(world.context, person.id, draft)
    pair = framework.framework_page(world.context, person.id).pair
    assert pair is not None
    mentor, _ = people.add_mentor(world.context, MentorDraft("Sophie", "Roy"))
    return agreements.choose_mentor(world.context, pair.id, mentor.id)[0]


def agreed(world: World, pair: Pair, holder: HolderId) -> None:
    draft = ConsentDraft(
        ConsentKind.AGREEMENT,
        holder,
        given_on=world.days_ago(20),
        evidence=Evidence.SIGNED_FORM,
    )
    framework.note_consent(world.context, pair.id, draft)


def test_a_pair_of_before_is_printed_as_to_be_completed(world: World) -> None:
    pair = world.pair()
    world.meeting(pair)
    said = "Cadre à compléter : évaluation, accords et attestation ne sont pas notés."
    assert preview(world, pair).count(said) == 1


def test_a_missing_and_a_withdrawn_agreement_are_printed_and_frozen_without_a_name(
    world: World,
) -> None:
    pair = world.pair()
    mother, father = named_parents(world, pair)
    agreed(world, pair, mother)
    assert "Il manque l’accord écrit du père." in preview(world, pair)
    assert "accord écrit de la mère" not in preview(world, pair)
    agreed(world, pair, father)
    acts = framework.framework_page(world.context, pair.young_person).facts.consents
    given = next(one for one in acts if one.holder == mother)
    framework.withdraw_consent(world.context, given.id, world.days_ago(3))
    world.meeting(pair, "S’est revu une dernière fois.", ago=1)
    choices = summaries.usual_choices(world.context)
    kept, _ = summaries.keep_summary(world.context, pair.young_person, choices, None)
    version, _ = summaries.validate_summary(world.context, kept.id, RENDERER)
    text = text_of(summaries.frozen_pdf(world.context, version.id))
    assert "L’accord de la mère est retiré depuis le 19 novembre 2026." in text
    assert "accord écrit du père" not in text
    with world.context.vault.reading() as work:
        data = work.summaries.frozen_data(version.id).decode()
    (line,) = json.loads(data)["framework"]
    withdrawn = {"code": "withdrawn", "who": "mother", "day": "2026-11-19"}
    assert withdrawn in line["gaps"]["gaps"]
    for name in ("Zohra", "Wim"):
        assert name not in text
        assert name not in data


def test_a_meeting_before_the_frame_is_printed_with_its_pair(world: World) -> None:
    pair = prepared(world)
    assert "Aucun binôme sur la période." in preview(world, pair)
    world.meeting(pair)
    text = preview(world, pair)
    assert "Mentor : Sophie R., mentorat en préparation depuis le" in text
    assert "1 rencontre a eu lieu avant la fin du cadre." in text
    assert "Il manque de savoir qui exerce l’autorité parentale." in text
    assert "Il manque l’évaluation" not in text


def test_without_the_section_no_gap_is_printed(world: World) -> None:
    pair = world.pair()
    usual = summaries.usual_choices(world.context)
    choices = replace(usual, sections=usual.sections - {Section.FRAMEWORK})
    paper = summaries.preview_summary(world.context, pair.young_person, choices, RENDERER)[1]
    assert "compléter" not in text_of(paper.pdf)


def test_a_framework_changed_later_leaves_a_version_as_it_was(world: World) -> None:
    pair = world.pair()
    choices = summaries.usual_choices(world.context)
    kept, _ = summaries.keep_summary(world.context, pair.young_person, choices, None)
    version, _ = summaries.validate_summary(world.context, kept.id, RENDERER)
    before = summaries.frozen_pdf(world.context, version.id)
    mother, _ = named_parents(world, pair)
    agreed(world, pair, mother)
    opened = summaries.open_summary(world.context, version.id, RENDERER)
    assert opened.paper.pdf == before


def test_a_school_is_not_told_what_the_framework_lacks(world: World) -> None:
    pair = world.pair()
    person = pair.young_person
    told = replace(summaries.usual_choices(world.context), recipient=Recipient.SCHOOL)
    paper = summaries.preview_summary(world.context, person, told, RENDERER)[1]
    assert "Cadre à compléter" in preview(world, pair)
    assert "Cadre à compléter" not in text_of(paper.pdf)
