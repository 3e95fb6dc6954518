from __future__ import annotations

import math
import secrets
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.passphrase import PassphraseLevel, assess, propose
from mentordesk.system.wordlist import french_words

EMPTY, SHORT, SIMPLE = PassphraseLevel.EMPTY, PassphraseLevel.TOO_SHORT, PassphraseLevel.TOO_SIMPLE
SUFFICIENT, STRONG = PassphraseLevel.SUFFICIENT, PassphraseLevel.STRONG


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        pytest.param("", EMPTY, id="nothing"),
        pytest.param("   ", EMPTY, id="spaces alone"),
        pytest.param("Kv7!pLq2#xR", SHORT, id="eleven signs of four classes"),
        pytest.param("Kv7!pLq2#xRm", SUFFICIENT, id="twelve signs of four classes"),
        pytest.param("kV7pLq2xRm9Wt", SIMPLE, id="thirteen signs of three classes"),
        pytest.param("kV7pLq2xRm9WtZ", SUFFICIENT, id="fourteen signs of three classes"),
        pytest.param("kv7!plq2#xrm9w-tz", SIMPLE, id="no capital"),
        pytest.param("tulipe canard velours fenêtre boussole orage", SIMPLE, id="six words"),
        pytest.param(
            "tulipe canard velours fenêtre boussole orage pivoine", STRONG, id="seven words"
        ),
        pytest.param(
            "tulipe-canard-velours-fenêtre-boussole-orage-pivoine", STRONG, id="with hyphens"
        ),
        pytest.param(
            "tulipe canard velours fenêtre boussole orage orage", SIMPLE, id="one word twice"
        ),
        pytest.param("un le la de du et tulipe canard velours", SIMPLE, id="words of two letters"),
        pytest.param("x" * 80, SIMPLE, id="one sign eighty times"),
        pytest.param("123456789012345678", SIMPLE, id="counting"),
        pytest.param("Abcdefghijk1!", SIMPLE, id="the alphabet with trimmings"),
        pytest.param("Azertyuiop12!", SIMPLE, id="a row of keys with trimmings"),
        pytest.param("aaa bbb ccc ddd eee fff ggg", SIMPLE, id="seven words of one letter each"),
        pytest.param("Abc1!Abc1!Abc1!", SIMPLE, id="one short thing three times"),
        pytest.param("\ud800Kv7!", SHORT, id="half a character pair"),
    ],
)
def test_level_follows_the_rule_of_the_cnil(typed: str, level: PassphraseLevel) -> None:
    assert assess(typed).level is level


@pytest.mark.parametrize(
    "typed",
    ["Tilleuls2026!", "TILLEULS-Éva-12!", "eva Les.Tilleuls 2026", "Tilleuls1!Tilleuls1!"],
)
def test_names_that_everybody_knows_do_not_count(typed: str) -> None:
    assert not assess(typed, ("MECS Les Tilleuls", "Éva Martin")).is_accepted


def test_own_words_are_not_among_the_seven() -> None:
    typed = "tulipe canard velours fenêtre boussole orage tilleuls"
    assert assess(typed).is_accepted
    assert assess(typed, ("Les Tilleuls",)).words == 6
    assert not assess(typed, ("Les Tilleuls",)).is_accepted


def test_long_passphrases_are_taken_whole() -> None:
    typed = " ".join(french_words()[::400])
    assert len(typed) > 64
    assert assess(typed).level is STRONG


@given(st.text())
def test_any_text_can_be_weighed_and_its_two_spellings_weigh_the_same(typed: str) -> None:
    found = assess(unicodedata.normalize("NFC", typed))
    assert assess(unicodedata.normalize("NFD", typed)) == found


def test_the_french_list_gives_eighty_bits_and_readable_words() -> None:
    words = french_words()
    bits = sum(math.log2(len(words) - drawn) for drawn in range(7))
    assert bits >= 80
    assert all(4 <= len(word) <= 9 and word.isalpha() and word.islower() for word in words)


def test_a_proposal_is_always_good_enough() -> None:
    for _ in range(200):
        assert assess(propose(french_words(), secrets.randbelow)).level is STRONG


def test_a_proposal_never_says_a_word_twice() -> None:
    assert propose(list("abcdefgh"), lambda _: 0) == "a b c d e f g"
