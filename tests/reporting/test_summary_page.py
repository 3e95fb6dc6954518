"""The printed page as a reader and a printer find it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from mentordesk.domain.goals import GoalOwner, GoalState
from mentordesk.domain.people import SchoolLevel, YoungPerson
from mentordesk.domain.places import StaffMember
from mentordesk.domain.ratings import Rater
from mentordesk.domain.summaries import MOST_PAGES, USUAL_SECTIONS, Occasion, Recipient, Section
from tests.reporting.conftest import (
    AUTHOR,
    DAY,
    DRAFT,
    PERSON,
    VALIDATED,
    choose,
    compose_page,
    ended_pair,
    goal,
    meeting,
    next_step,
    printed,
    ratings,
    usual_page,
)

ROOT = Path(__file__).parents[2]
PAPER_WIDTH, PAPER_HEIGHT, EDGE = 595.276, 841.89, 14.0
"""A4 in points, and what printers leave white on each side."""


@pytest.mark.parametrize(("language", "tag"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_a_screen_reader_is_told_language_and_title(language: str, tag: str) -> None:
    sheet = printed(usual_page(choose(language=language)))
    with sheet.document() as document:
        title = document.get_metadata_value("Title")
    assert sheet.language == tag
    assert title == sheet.pages[0].splitlines()[0]


def test_what_the_file_says_of_itself_names_nobody() -> None:
    with printed(usual_page()).document() as document:
        said = document.get_metadata_dict()
    assert said.pop("Title") == "Contribution du mentorat à la synthèse"
    assert said.pop("Creator") == "MentorDesk"
    assert (said["Author"], said["Subject"], said["Keywords"]) == ("", "", "")
    assert not any(name in str(said) for name in ("Inès", "Benali", "Karim", "Morel", "Tilleuls"))


def test_every_font_is_in_the_file() -> None:
    fonts = printed(usual_page()).fonts()
    assert all(embedded for _, embedded in fonts)
    assert {name.split("+")[-1] for name, _ in fonts} <= {
        "Inter-Regular",
        "Inter-SemiBold",
        "Inter-Bold",
        "Inter-Italic",
    }


def test_six_usual_months_are_one_page() -> None:
    usual = choose(analysis="Elle semblerait plus à l’aise.", sections=USUAL_SECTIONS)
    assert printed(usual_page(usual)).claimed_pages == 1


@pytest.mark.parametrize("length", [0, 3, 12])
def test_each_page_tells_its_number_and_how_many_there_are(length: int) -> None:
    sheet = printed(usual_page(choose(analysis="Un long avis. " * 250 * length)))
    assert sheet.claimed_pages == len(sheet.pages)
    for number, page in enumerate(sheet.pages, 1):
        assert f"Page {number} sur {len(sheet.pages)}" in " ".join(page.split())


def test_each_page_says_where_it_comes_from_and_that_it_is_confidential() -> None:
    sheet = printed(usual_page(choose(analysis="Un long avis. " * 900)))
    assert len(sheet.pages) > 1
    for page in sheet.pages:
        flat = " ".join(page.split())
        assert "MECS Les Tilleuls · Unité Les Saules" in flat
        assert "Confidentiel – secret professionnel" in flat
        assert "Réservé : référent ASE." in flat
        assert "Préparé par Claire Morel, Éducatrice référente" in flat


def test_a_draft_is_marked_on_every_page_and_bears_no_version() -> None:
    sheet = printed(usual_page(choose(analysis="Un long avis. " * 900)), DRAFT)
    for page in sheet.pages:
        flat = " ".join(page.split())
        # Once across the page, once in the foot.
        assert flat.count("PROJET") == 2
        assert "préparé le 22 novembre 2026" in flat
        assert "Version" not in flat


def test_a_validated_page_bears_version_and_checksum_and_no_mark_of_a_draft() -> None:
    sheet = printed(usual_page(choose(analysis="Un long avis. " * 900)), VALIDATED)
    for page in sheet.pages:
        flat = " ".join(page.split())
        assert "Version 3 · 22 novembre 2026 · 7f3a 91c0 · Page" in flat
        assert "PROJET" not in flat


def test_printing_again_gives_the_same_bytes() -> None:
    first = printed(usual_page(), VALIDATED).pdf
    printed(compose_page(choose(language="en", analysis="Łódź")), DRAFT)
    assert printed(usual_page(), VALIDATED).pdf == first
    assert printed(usual_page(), replace(VALIDATED, version=4)).pdf != first


def test_another_start_of_the_program_prints_the_same_bytes() -> None:
    prints = (
        "import sys, hashlib; from tests.reporting.conftest import *;"
        "sys.stdout.write(hashlib.sha256(printed(usual_page(), VALIDATED).pdf).hexdigest())"
    )
    here = hashlib.sha256(printed(usual_page(), VALIDATED).pdf).hexdigest()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
        ran = subprocess.run(
            [sys.executable, "-c", prints], capture_output=True, check=True, env=environment
        )
        assert ran.stdout.decode() == here


def test_empty_parts_stay_and_say_that_they_are_empty() -> None:
    text = printed(compose_page()).text
    for said in (
        "Cadre du mentorat Aucun binôme sur la période.",
        "Rencontres Aucune rencontre n’est consignée sur la période.",
        "(notes de 0 à 10) Aucun objectif en cours.",
        "Ce que dit Inès Aucune phrase consignée sur la période.",
        "Faits marquants Aucun fait consigné sur la période.",
        "Analyse de l’équipe Non renseigné.",
        "Regard du mentor Non renseigné.",
        "Suites proposées Aucune suite en cours.",
        "Lecture et signatures Je souhaite ajouter / ne pas être d’accord avec… Inès, lu le",
    ):
        assert said in text


def test_blank_texts_count_as_empty() -> None:
    text = printed(compose_page(choose(analysis=" \n\t\n ", framework="\n"))).text
    assert "Analyse de l’équipe Non renseigné." in text


@pytest.mark.parametrize(
    ("section", "heading"),
    [
        (Section.FRAMEWORK, "Cadre du mentorat"),
        (Section.MEETINGS, "Rencontres"),
        (Section.GOALS, "Objectifs choisis"),
        (Section.YOUTH_WORDS, "Ce que dit"),
        (Section.KEY_FACTS, "Faits marquants"),
        (Section.ANALYSIS, "Analyse de l’équipe"),
        (Section.MENTOR_VIEW, "Regard du mentor"),
        (Section.NEXT_STEPS, "Suites proposées"),
        (Section.SIGNATURES, "Lecture et signatures"),
    ],
)
def test_a_part_that_is_not_wanted_is_not_printed(section: Section, heading: str) -> None:
    assert heading in printed(usual_page()).text
    without = choose(sections=frozenset(set(Section) - {section}))
    assert heading not in printed(usual_page(without)).text


@pytest.mark.parametrize("occasion", Occasion)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_occasion_and_recipient_has_its_words(occasion: Occasion, language: str) -> None:
    texts = {
        printed(compose_page(choose(occasion=occasion, recipient=each, language=language))).text
        for each in Recipient
    }
    assert len(texts) == len(Recipient)


@pytest.mark.parametrize("level", SchoolLevel)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_school_level_has_its_words(level: SchoolLevel, language: str) -> None:
    person = YoungPerson(PERSON, 1, "Inès", school_level=level)
    assert "_" not in printed(compose_page(choose(language=language), person=person)).text


@pytest.mark.parametrize("state", [GoalState.REACHED, GoalState.DROPPED, GoalState.CARRIED_OVER])
@pytest.mark.parametrize("owner", GoalOwner)
def test_goals_of_every_kind_are_told(state: GoalState, owner: GoalOwner) -> None:
    goals = [goal(1, "Oser parler en classe", owner), goal(2, "Lire le soir", owner, state)]
    rated = {made.id: [r for rater in Rater for r in ratings(made, rater)] for made in goals}
    text = printed(compose_page(goals=goals, ratings=rated)).text
    assert "Oser parler en classe" in text
    assert "« Lire le soir »" in text
    assert "1er septembre 2026" in text


def test_a_goal_without_a_rating_says_so() -> None:
    assert "Pas encore noté." in printed(compose_page(goals=[goal(1, "Oser parler")])).text


def test_a_pair_that_ended_is_told_with_its_two_days() -> None:
    text = printed(compose_page(**ended_pair("Karim H."))).text
    assert "Mentor : Karim H., du 12 janvier 2026 au 30 septembre 2026." in text


def test_a_page_that_was_read_says_when() -> None:
    text = printed(compose_page(choose(youth_read_on=DAY, manager="Odile Kervella"))).text
    assert "Inès, lu le 22 novembre 2026" in text
    assert "Odile Kervella" in text
    assert "Chef de service" not in text


# ---------------------------------------------------------------------- long content

LONG = "Elle prend la parole plus souvent. " * 300
ONE_WORD = "é" * 10_000


@pytest.mark.parametrize("text", [LONG, ONE_WORD, "a\n" * 400], ids=["prose", "word", "lines"])
@pytest.mark.parametrize("field", ["framework", "analysis", "mentor_view", "manager"])
def test_ten_thousand_signs_anywhere_are_printed_within_the_page(field: str, text: str) -> None:
    sheet = printed(compose_page(choose(**{field: text})))
    assert sheet.claimed_pages == len(sheet.pages)
    assert _outside(sheet.signs()) == []


@pytest.mark.parametrize("field", ["framework", "analysis", "mentor_view"])
def test_nothing_of_a_long_text_is_lost_on_the_way(field: str) -> None:
    sheet = printed(compose_page(choose(**{field: LONG})))
    assert sheet.text.count("souvent.") == 300


def test_a_longer_summary_than_two_pages_is_told_by_its_number_of_pages() -> None:
    held = [meeting(place, "A lu. " * 900, "Mot à mot. " * 900) for place in range(1, 9)]
    sheet = printed(compose_page(choose(analysis=LONG), meetings=held))
    assert sheet.claimed_pages == len(sheet.pages) > MOST_PAGES
    assert sheet.text.count("mot.") == 4 * 900


def test_long_names_stay_within_the_page_and_over_nothing() -> None:
    longest = "Marie-Madeleine " * 12
    content = compose_page(
        establishment=longest,
        home=longest,
        person=YoungPerson(PERSON, 1, longest, longest),
        author=StaffMember(AUTHOR, longest, longest, longest),
        **ended_pair(longest * 3),
    )
    sheet = printed(content)
    assert _outside(sheet.signs()) == []
    boxes = sorted({box for _, box in sheet.signs() if box[1] > PAPER_HEIGHT - 46})
    assert all(left[2] <= right[0] + 0.5 for left, right in pairwise(boxes))


def test_many_lines_go_on_over_the_pages() -> None:
    steps = [next_step(f"Suite {place} " + "x" * 180) for place in range(60)]
    goals = [goal(place, f"But {place}", state=GoalState.DROPPED) for place in range(60)]
    sheet = printed(compose_page(next_steps=steps, goals=goals))
    assert all(f"Suite {place} " in sheet.text for place in range(60))
    assert all(f"« But {place} »" in sheet.text for place in range(60))
    assert _outside(sheet.signs()) == []


def _outside(signs: object) -> list[object]:
    right, top = PAPER_WIDTH - EDGE, PAPER_HEIGHT - EDGE
    return [
        (sign, box)
        for sign, box in signs  # type: ignore[attr-defined]  # pairs of sign and box
        if box[0] < EDGE or box[1] < EDGE or box[2] > right or box[3] > top
    ]
