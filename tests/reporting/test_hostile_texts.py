"""Whatever people type is printed as they typed it, or named as what cannot be printed."""

from __future__ import annotations

import unicodedata
from typing import Any

import pypdfium2.raw as pdfium  # the kinds of what is drawn
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentordesk.domain.people import YoungPerson
from mentordesk.domain.places import StaffMember
from mentordesk.domain.summaries import Section, SummaryContent
from mentordesk.domain.text import SHORT_TEXT, clean_line
from mentordesk.reporting.fonts import LACKING, printable, undrawable
from tests.reporting.conftest import (
    AUTHOR,
    PERSON,
    Sheet,
    choose,
    compose_page,
    ended_pair,
    goal,
    meeting,
    next_step,
    printed,
)

FIELDS = ("framework", "analysis", "mentor_view", "manager")


def everywhere(text: str, **chosen: Any) -> SummaryContent:
    """Return a page with ``text`` in every place where people type, as the services keep it."""
    line = clean_line(text)[:SHORT_TEXT]
    choices = choose(**{**dict.fromkeys(FIELDS, text), **chosen})
    return compose_page(
        choices,
        establishment=line,
        home=line,
        person=YoungPerson(PERSON, 1, line, line),
        author=StaffMember(AUTHOR, line, line, line),
        meetings=[meeting(1, text, text)],
        goals=[goal(1, line)],
        next_steps=[next_step(line)],
        **ended_pair(line),
    )


def analysis(text: str) -> Sheet:
    return printed(compose_page(choose(analysis=text)))


@pytest.mark.parametrize(
    "text",
    [
        "<b>gras</b> et <i>penché</i>",
        "<img src='//hote.invalid/x'/>",
        '<img src="/etc/hostname" width="9" height="9"/>',
        "<a href='https://hote.invalid'>ici</a>",
        '<font color="red" size="99">grand</font>',
        "<para><br/></para> & &amp; &#65; &nope;",
        "</font></super> ]]> <!-- --> <?php ?>",
        "{name} {0} %s %(x)s",
        "Lucas <b>a dit",
    ],
)
def test_markup_is_printed_as_it_was_typed(text: str) -> None:
    sheet = printed(everywhere(text, language="en"))
    # In every place but the names' initials: head, person, analysis, goal, step, foot and so on.
    assert sheet.text.count(" ".join(text.split())) >= 10
    assert sheet.unprintable == ""
    kinds = {drawn.type for drawn in sheet.objects()}
    assert pdfium.FPDF_PAGEOBJ_IMAGE not in kinds
    with sheet.document() as document:
        assert all(pdfium.FPDFPage_GetAnnotCount(page) == 0 for page in document)


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Super 😀 !", "😀"),
        ("famille 👨‍👩‍👧, drapeau 🇫🇷", "👨👩👧🇫🇷"),
        ("deux fois 😀😀", "😀"),
        ("שלום", "שלום"),
        ("مرحبا", "مرحبا"),
        ("漢字", "漢字"),
        ("नमस्ते", "नमस्ते"),
    ],
)
def test_what_the_typeface_lacks_is_named_and_marked_on_the_page(text: str, lacking: str) -> None:
    sheet = analysis(f"avant {text} après")
    assert sorted(sheet.unprintable) == sorted(set(lacking) - {"\u200d"})
    lost = sum(sign in lacking and sign != "\u200d" for sign in text)
    assert sheet.text.count(LACKING) == lost
    assert "avant" in sheet.text
    assert "après" in sheet.text


@pytest.mark.parametrize(
    "text", ["Łódź", "Жанна", "Ἀθηνᾶ", "Đặng Thị Hằng", "½ × 3 € … – — œ", "✓"]
)
def test_letters_of_europe_and_vietnam_are_printed(text: str) -> None:
    sheet = analysis(text)
    assert text in sheet.text
    assert sheet.unprintable == ""


def test_an_accent_typed_apart_stands_on_its_letter() -> None:
    assert "Inès a présenté" in analysis(unicodedata.normalize("NFD", "Inès a présenté")).text


def test_an_accent_without_a_letter_of_its_own_is_printed_behind_its_letter() -> None:
    sheet = analysis("x\u030c")
    assert "x\u030c" in sheet.text
    assert sheet.unprintable == ""


@pytest.mark.parametrize(
    "silent",
    ["\u200b", "\u200d", "\u2060", "\ufeff", "\ufe0f", "\u00ad", "\u202e", "\u200f", "\x00"],
    ids=ascii,
)
def test_signs_that_draw_nothing_leave_no_gap_and_are_not_named(silent: str) -> None:
    sheet = analysis(f"mot{silent}suite")
    assert "motsuite" in sheet.text
    assert sheet.unprintable == ""


@pytest.mark.parametrize("space", ["\t", "\u2028", "\u3000", "\u2003"], ids=ascii)
def test_words_stay_apart_whatever_space_is_between_them(space: str) -> None:
    assert "mot suite" in analysis(f"mot{space}suite").text


def test_half_a_pair_of_surrogates_does_not_stop_the_press() -> None:
    assert "motsuite" in printed(everywhere("mot\ud800suite")).text


def test_letters_copied_from_another_paper_are_printed_in_parts() -> None:
    sheet = analysis("ﬁn, \uff2fui")
    assert "fin, Oui" in sheet.text
    assert sheet.unprintable == ""


@pytest.mark.parametrize("sign", "?!;:»")
def test_no_line_begins_with_a_sign_that_belongs_to_the_word_before(sign: str) -> None:
    sheet = analysis(f"mot {sign} " * 400)
    assert sum(line.count(sign) for line in sheet.lines) >= 400
    assert [line for line in sheet.lines if line.lstrip().startswith(sign)] == []


def test_only_what_is_on_the_page_is_named() -> None:
    without = frozenset(set(Section) - {Section.ANALYSIS, Section.YOUTH_WORDS})
    choices = choose(analysis="😀", sections=without)
    sheet = printed(compose_page(choices, meetings=[meeting(1, "Fait 🎈", "Mot 🎁")]))
    assert sheet.unprintable == "🎈"


def test_the_head_of_the_page_is_looked_at_too() -> None:
    assert printed(compose_page(home="Les 🌳", establishment="Le 🌊")).unprintable == "🌊🌳"


TEXTS = st.text(st.characters(), max_size=300)
PLAIN = st.text(
    st.characters(codec="latin-1", categories=("L", "N", "Po", "Sm", "Sc", "Zs", "Cc")),
    min_size=1,
    max_size=400,
)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
@example("\n" * 200)
@example("<" * 300)
@example("&#x110000;")
@example("\ud800")
@example("\u0301" * 300)
def test_any_text_anywhere_makes_a_page_and_every_lacking_sign_is_named(text: str) -> None:
    sheet = printed(everywhere(text))
    assert sheet.claimed_pages == len(sheet.pages) >= 1
    drawn = set(printable(text))
    assert (LACKING in drawn) == (bool(undrawable(text)) or LACKING in text)
    assert set(sheet.unprintable) >= set(undrawable(text.strip()))


@settings(max_examples=60, deadline=None)
@given(PLAIN)
def test_every_sign_of_a_latin_text_stands_on_the_page(text: str) -> None:
    sheet = printed(compose_page(choose(language="en", analysis=text)))
    wanted = "".join(printable(text).split())
    assert wanted in "".join(sheet.text.split())
