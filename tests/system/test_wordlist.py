"""The words of a proposed passphrase: many, plain, and easy to type in France."""

from __future__ import annotations

import math
import secrets
import unicodedata

import pytest

from mentordesk.domain.passphrase import PROPOSED_WORDS, PassphraseLevel, assess, propose
from mentordesk.system.wordlist import french_words


def test_seven_of_the_words_hold_eighty_bits() -> None:
    assert PROPOSED_WORDS * math.log2(len(french_words())) > 80


def test_no_word_is_there_twice() -> None:
    assert len(set(french_words())) == len(french_words())


def test_words_can_be_typed_and_read_aloud() -> None:
    for word in french_words():
        assert 4 <= len(word) <= 9
        assert word.isalpha()
        assert word.islower()
        assert word == unicodedata.normalize("NFC", word)


def test_the_order_is_the_same_on_every_machine() -> None:
    assert list(french_words()) == sorted(french_words())


def test_a_proposed_passphrase_has_seven_different_words_and_is_accepted() -> None:
    for _ in range(50):
        words = propose(french_words(), secrets.randbelow).split(" ")
        assert len(set(words)) == len(words) == PROPOSED_WORDS
        assert set(words) <= set(french_words())
        assert assess(" ".join(words)).level is PassphraseLevel.STRONG


def test_two_proposals_are_not_the_same() -> None:
    assert propose(french_words(), secrets.randbelow) != propose(french_words(), secrets.randbelow)


@pytest.mark.parametrize(
    "word",
    ["merde", "salope", "violer", "violée", "tuer", "suicide", "noyer", "orphelin"],
)
def test_no_word_is_proposed_that_nobody_should_learn_by_heart(word: str) -> None:
    assert word not in french_words()


@pytest.mark.parametrize("word", ["violon", "violettes", "pelouse", "baignoire", "terrasse"])
def test_a_word_is_not_left_out_for_how_it_begins(word: str) -> None:
    assert word in french_words()
