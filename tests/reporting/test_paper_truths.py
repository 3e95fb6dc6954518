"""What the page says is so: whose rating, how many meetings, how old, on what day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pypdfium2.raw as pdfium  # the kinds of what is drawn
import pytest

from mentordesk.domain.goals import GoalOwner, GoalState
from mentordesk.domain.people import PlacementKind, SchoolLevel, YoungPerson
from mentordesk.domain.periods import Period
from mentordesk.domain.ratings import Rater
from mentordesk.domain.summaries import Section, fact_key, quote_key
from tests.reporting.conftest import (
    DAY,
    DRAFT,
    PERSON,
    VALIDATED,
    choose,
    compose_page,
    goal,
    meeting,
    printed,
    ratings,
    usual_page,
)

PAPER_HEIGHT = 841.89

# ---------------------------------------------------------------------- whose rating it is


def test_each_rating_says_whose_it_is() -> None:
    made = goal(1, "Oser parler en classe")
    rated = {made.id: [r for rater in Rater for r in ratings(made, rater, times=3)]}
    text = printed(compose_page(goals=[made], ratings=rated)).text
    assert "Objectifs choisis avec Inès (notes de 0 à 10)" in text
    assert "● Inès note 0 le 1er juin, 2 le 31 juillet : progression (+2)" in text
    assert "■ Le mentor note 0 le 1er juin, 2 le 31 juillet" in text
    assert "▲ Un professionnel note 0 le 1er juin, 2 le 31 juillet" in text


def test_an_ended_goal_that_the_mentor_alone_rated_does_not_speak_for_the_young_person() -> None:
    made = goal(1, "Oser parler en classe", state=GoalState.REPLACED)
    rated = {made.id: ratings(made, Rater.MENTOR, times=3)}
    text = printed(compose_page(goals=[made], ratings=rated)).text
    assert (
        "Remplacé : « Oser parler en classe » (1er septembre 2026). Le mentor note 0 le 1er juin"
        in text
    )
    assert "donnée par le jeune" not in text


def test_goals_of_adults_stand_in_a_block_of_their_own() -> None:
    own, adults = goal(1, "Oser parler en classe"), goal(2, "Ranger", GoalOwner.PROFESSIONAL)
    dropped = goal(3, "Aller au lycée voisin", GoalOwner.PARENT, GoalState.DROPPED)
    text = printed(compose_page(goals=[own, adults, dropped])).text
    chosen, proposed = text.split("Objectifs proposés par les adultes")
    assert "Oser parler en classe" in chosen
    assert "Ranger" not in chosen
    assert "Ranger Objectif d’un professionnel." in proposed
    assert "Abandonné : « Aller au lycée voisin »" in proposed


def test_without_goals_of_adults_there_is_no_block_for_them() -> None:
    assert "proposés par les adultes" not in printed(usual_page()).text


def test_a_goal_that_the_young_person_has_not_rated_says_so() -> None:
    made = goal(1, "Oser parler en classe")
    rated = {made.id: ratings(made, Rater.MENTOR, times=2)}
    text = printed(compose_page(goals=[made], ratings=rated)).text
    assert "Inès n’a pas encore noté cet objectif." in text


def test_a_paused_goal_says_so() -> None:
    made = replace(goal(1, "Oser parler en classe"), state=GoalState.PAUSED)
    assert "Oser parler en classe En pause." in printed(compose_page(goals=[made])).text


def test_a_goal_begun_after_the_period_is_not_of_it() -> None:
    made = replace(goal(1, "Oser parler en classe"), started_on=DAY + timedelta(days=1))
    assert "Oser parler" not in printed(compose_page(goals=[made])).text


# ---------------------------------------------------------------------- what it rests on


@pytest.mark.parametrize(
    ("read", "recorded", "language", "said"),
    [
        (1, 1, "fr", "Rencontres (1 rencontre sur 1 de la période)"),
        (2, 2, "fr", "Rencontres (2 rencontres sur 2 de la période)"),
        (2, 3, "fr", "Rencontres (2 rencontres sur 3 de la période)"),
        (0, 3, "fr", "Rencontres (0 rencontre sur 3 de la période)"),
        (1, 1, "en", "Meetings (1 meeting of 1 in the period)"),
        (2, 3, "en", "Meetings (2 meetings of 3 in the period)"),
    ],
)
def test_the_page_says_how_many_of_the_recorded_meetings_it_was_read_from(
    read: int, recorded: int, language: str, said: str
) -> None:
    held = [meeting(number) for number in range(1, read + 1)]
    choices = choose(language=language)
    assert said in printed(compose_page(choices, meetings=held, held_in_base=recorded)).text


def test_the_count_is_on_the_page_without_the_table_of_meetings_too() -> None:
    choices = choose(sections=frozenset({Section.KEY_FACTS}))
    text = printed(compose_page(choices, meetings=[meeting(1, "A lu.")])).text
    assert "au 22 novembre 2026 · 1 rencontre sur 1 de la période Faits marquants" in text


def test_leaving_out_is_not_told_as_having_nothing() -> None:
    made = meeting(1, "A lu.", "J’ai lu.")
    left_out = frozenset({quote_key(made.id), fact_key(made.id)})
    text = printed(compose_page(choose(left_out=left_out), meetings=[made])).text
    assert "Ce que dit Inès Aucune phrase retenue." in text
    assert "Faits marquants Aucun fait retenu." in text


def test_a_fact_whose_other_words_were_emptied_stays_off_the_page() -> None:
    made = meeting(1, "A lu.")
    emptied = choose(reworded={fact_key(made.id): ""})
    content = compose_page(emptied, meetings=[made])
    assert [(fact.text, fact.on_page) for fact in content.facts] == [("", False)]
    assert "A lu." not in printed(content).text


def test_nothing_is_said_near_the_word_for_reporting_a_danger() -> None:
    assert "signaler" not in printed(compose_page()).text


# ---------------------------------------------------------------------- who and where

INES = YoungPerson(
    PERSON, 1, "Inès", birth_date=date(2009, 3, 5), school_level=SchoolLevel.TERMINALE
)


def test_age_is_that_of_the_end_of_the_period() -> None:
    assert "Inès, 17 ans, terminale ·" in printed(compose_page(person=INES)).text


@pytest.mark.parametrize(
    "period",
    [Period(date(2010, 1, 1), date(2010, 6, 30)), Period(date(2024, 9, 1), date(2025, 8, 31))],
)
def test_of_a_period_long_past_age_and_class_are_not_told(period: Period) -> None:
    assert "Inès · période" in printed(compose_page(choose(period=period), person=INES)).text


def test_nobody_is_younger_than_nothing() -> None:
    born = replace(INES, birth_date=DAY + timedelta(days=3))
    assert "Inès, terminale · période" in printed(compose_page(person=born)).text


@pytest.mark.parametrize(
    ("name", "kind", "language", "said"),
    [
        ("Les Saules", PlacementKind.UNIT, "fr", "MECS Les Tilleuls · Unité Les Saules"),
        ("Unité 3", PlacementKind.UNIT, "fr", "MECS Les Tilleuls · Unité 3"),
        ("Villa Bleue", PlacementKind.UNIT, "fr", "MECS Les Tilleuls · Villa Bleue"),
        ("Martin", PlacementKind.FOSTER_FAMILY, "fr", "· Famille d’accueil Martin"),
        ("Famille Martin", PlacementKind.FOSTER_FAMILY, "fr", "· Famille Martin"),
        ("Les Saules", PlacementKind.UNIT, "en", "MECS Les Tilleuls · Les Saules unit"),
        ("Chez lui", PlacementKind.OWN_FLAT, "fr", "· Chez lui"),
        ("", PlacementKind.OWN_FLAT, "fr", "MECS Les Tilleuls"),
    ],
)
def test_the_house_line_says_what_kind_of_place_it_is(
    name: str, kind: PlacementKind, language: str, said: str
) -> None:
    content = compose_page(choose(language=language), home=name, home_kind=kind)
    assert said in printed(content).text


@pytest.mark.parametrize(("mark", "day"), [(DRAFT, DAY), (VALIDATED, VALIDATED.validated_on)])
def test_the_file_was_made_on_the_day_that_it_bears(mark: object, day: date) -> None:
    content = replace(usual_page(), composed_on=DAY)
    with printed(content, mark).document() as document:  # type: ignore[arg-type]  # one of two marks
        said = document.get_metadata_dict()
    assert said["CreationDate"] == said["ModDate"] == f"D:{day:%Y%m%d}"


# ---------------------------------------------------------------------- room to sign


def test_a_page_with_room_leaves_room_to_add_and_to_sign() -> None:
    sheet = printed(usual_page(choose(sections=frozenset({Section.SIGNATURES}))))
    lines = [PAPER_HEIGHT - drawn.get_bounds()[1] for drawn in sheet.objects() if is_line(drawn)]
    for text in ("Je souhaite ajouter / ne pas être d’accord avec…", "Chef de service", "Inès, lu"):
        top = sheet.top_of(text)
        assert min(line for line in lines if line > top) - top >= 60


def is_line(drawn: Any) -> bool:
    left, _, right, _ = drawn.get_bounds()
    return bool(drawn.type == pdfium.FPDF_PAGEOBJ_PATH and right - left > 100)


@pytest.mark.parametrize("lines", range(20, 34))
def test_nobody_signs_a_page_on_which_nothing_else_stands(lines: int) -> None:
    sheet = printed(usual_page(choose(analysis="Un avis.\n" * lines)))
    last = sheet.pages[-1]
    before, found, _ = last.partition("Lecture et signatures")
    assert found
    assert len(sheet.pages) == 1 or len(before.splitlines()) > 2


@pytest.mark.parametrize("words", range(560, 700, 7))
def test_the_end_of_a_long_text_goes_along_with_the_signatures(words: int) -> None:
    choices = choose(analysis="avis " * words, sections=frozenset(Section) - {Section.NEXT_STEPS})
    sheet = printed(usual_page(replace(choices, sections=choices.sections - {Section.MENTOR_VIEW})))
    page = next(page for page in sheet.pages if "Lecture et signatures" in page)
    assert "avis avis" in page
    assert sheet.text.count("avis") == words


# ---------------------------------------------------------------------- where things stand


def test_the_parts_are_found_where_they_are_printed() -> None:
    sheet = printed(usual_page(choose(sections=frozenset(Section), analysis="Un avis. " * 400)))
    found = {place.what: place for place in sheet.places}
    assert set(Section) <= set(found)
    assert found[fact_key(meeting(12).id)].top > found[Section.KEY_FACTS].top
    for what, heading in (
        (Section.FRAMEWORK, "Cadre du mentorat"),
        (Section.NEXT_STEPS, "Suites proposées"),
    ):
        place = found[what]
        assert heading in sheet.pages[place.page]
        assert abs(sheet.top_of(heading, place.page) - place.top * PAPER_HEIGHT) < 12
    places = [(place.page, place.top) for place in sheet.places]
    assert places == sorted(places)
