from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.typography import FIXED, NARROW, quote, typeset_french, typesetter

SHOWN = {FIXED: "_", NARROW: "~"}
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=f"aZé1 37'’\"«»“”;:!?%€h°n.@/w-()…\n{FIXED}{NARROW}", max_size=40),
    st.lists(
        st.sampled_from(
            ["http://a.fr", "a@b.fr", "14", "h", "30", "art.", " ", "«", "»", ":", "?", "'", "n°"]
        ),
        max_size=12,
    ).map("".join),
)


def visible(text: str) -> str:
    """Show the two special spaces as _ and ~."""
    return "".join(SHOWN.get(character, character) for character in text)


def bare(text: str) -> str:
    """What must never change: all but spaces, with one apostrophe."""
    return "".join(text.replace("'", "’").split())


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Suites : demander ; relire !", "Suites_: demander~; relire~!"),
        ("Suites: demander; relire!", "Suites_: demander~; relire~!"),
        ("Vraiment ?…", "Vraiment~?…"),
        ("Quoi   ?!", "Quoi~?!"),
        ("« oui » et «non»", "«_oui_» et «_non_»"),
        ("92 % et 12€", "92_% et 12_€"),
        ("à 14 h 30, 17h, 9h05", "à 14_h_30, 17_h, 9_h_05"),
        ("à 17:30", "à 17:30"),
        ("45 min, 14 ans", "45_min, 14_ans"),
        ("n° 2 et n°3", "n°_2 et n°_3"),
        ("art. L. 221-2-6", "art._L._221-2-6"),
        ("M. Morel et Mme Roy", "M._Morel et Mme_Roy"),
        ("l'école, qu'1 fois, d'« agir »", "l’école, qu’1 fois, d’«_agir_»"),
        ("voir https://a.fr/?q=1;b!c : oui", "voir https://a.fr/?q=1;b!c_: oui"),
        ("écrire à ines@a.fr ; merci", "écrire à ines@a.fr~; merci"),
        ("«https://a.fr»", "«_https://a.fr_»"),
        ("%n rencontre(s) {name} : 5%", "%n rencontre(s) {name}_: 5_%"),
        ("", ""),
    ],
)
def test_french_text_gets_its_spaces(typed: str, shown: str) -> None:
    assert visible(typeset_french(typed)) == shown


@given(TEXTS)
def test_setting_twice_changes_nothing_more(text: str) -> None:
    once = typeset_french(text)
    assert typeset_french(once) == once


@given(TEXTS)
def test_only_spaces_and_apostrophes_ever_change(text: str) -> None:
    assert bare(typeset_french(text)) == bare(text)


@given(st.sampled_from(["a", "@", "a@", "«", "'", "1", " ", "?", "a.", "-", "1h", "\u00a0:"]))
def test_a_very_long_text_is_set_at_once(piece: str) -> None:
    before = time.perf_counter()
    typeset_french(piece * 10_000)
    assert time.perf_counter() - before < 0.5


def test_english_text_stays_as_it_is() -> None:
    assert typesetter("en")("Next steps: don't; 5 %") == "Next steps: don't; 5 %"
    assert typesetter("fr") is typeset_french


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("même plus peur", "«_même plus peur_»"),
        ("« même plus peur »", "«_même plus peur_»"),
        ('"même plus peur"', "«_même plus peur_»"),
        ("“même plus peur”", "«_même plus peur_»"),
        ("il a dit « viens » !", "«_il a dit “viens”~!_»"),
        ("« viens » et « pars »", "«_“viens” et “pars”_»"),
        ("«", "«_“_»"),
        ("  ", ""),
    ],
)
def test_french_words_stand_in_guillemets_once(words: str, shown: str) -> None:
    assert visible(quote(words, "fr")) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("not afraid", "“not afraid”"),
        ('"not afraid"', "“not afraid”"),
        ("he said “come”", "“he said ‘come’”"),
        ("", ""),
    ],
)
def test_english_words_stand_in_quotation_marks_once(words: str, shown: str) -> None:
    assert quote(words, "en") == shown


@given(TEXTS)
def test_quoting_what_is_quoted_changes_nothing(text: str) -> None:
    once = quote(text, "fr")
    assert quote(once, "fr") == once
