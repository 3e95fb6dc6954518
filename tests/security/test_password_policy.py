"""Item 12 of security.md 7: 80 bits, long ones taken whole, common and local words refused."""

from __future__ import annotations

import unicodedata

import pytest

from mentordesk.domain.common_words import COMMON_WORDS
from mentordesk.domain.passphrase import assess, local_words

HOUSE = local_words(
    ("MECS Les Tilleuls", "Pavillon des Acacias", "Famille Delaborde", "Zoélie Quintrevaux", "C.")
)


@pytest.mark.parametrize(
    ("typed", "accepted"),
    [
        ("Kv7!pLq2#xR", False),
        ("Kv7!pLq2#xRm", True),
        ("kV7pLq2xRm9Wt", False),
        ("kV7pLq2xRm9WtZ", True),
        ("kv7pl!q2xrm9wtzq#", False),
        ("tulipe canard velours fenêtre boussole orage", False),
        ("tulipe canard velours fenêtre boussole orage pivoine", True),
        ("x" * 64, False),
    ],
)
def test_the_levels_of_the_cnil(typed: str, accepted: bool) -> None:  # noqa: FBT001  # a column
    assert assess(typed).is_accepted is accepted


@pytest.mark.parametrize("length", [64, 128, 1024])
def test_long_ones_are_taken_whole(length: int) -> None:
    typed = ("Kv7!pLq2#xRm tulipe canard velours fenêtre boussole orage pivoine " * 20)[:length]
    assert assess(typed).is_accepted
    assert assess(typed[:-1] + "ß").is_accepted


@pytest.mark.parametrize(
    "typed",
    [
        "Motdepasse2026!",
        "MotDePasse-1234",
        "P@ssw0rd2026!!",
        "M0tdep@$$e-2026",
        "Azerty-12345678!",
        "Bienvenue2026!!",
        "Marseille13013!",
        "Novembre2026!?",
        "Password123456!",
        "MentorDesk2026!",
        "soleil bonjour dragon salut coucou password secret",
    ],
)
def test_common_ones_are_refused(typed: str) -> None:
    assert not assess(typed).is_accepted


@pytest.mark.parametrize("word", sorted(COMMON_WORDS))
def test_a_common_word_with_a_capital_a_year_and_a_sign_is_refused(word: str) -> None:
    for typed in (f"{word.capitalize()}2026!", f"{word.title()}-1234!", f"2026?{word.upper()}x"):
        assert not assess(typed).is_accepted


@pytest.mark.parametrize(
    "typed",
    [
        "Tilleuls2026!",
        "T1lleuls-2026!",
        "Acacias.Pavillon-75",
        "DelabordeFamille#1",
        "zoelieQUINTREVAUX1!",
        "Quintrevaux-2026-Z",
    ],
)
def test_words_of_the_house_are_refused(typed: str) -> None:
    assert not assess(typed, HOUSE).is_accepted


def test_names_of_one_letter_cost_nobody_a_passphrase() -> None:
    assert assess("Kv7!pLq2#xRm", HOUSE).is_accepted


def test_both_spellings_weigh_the_same() -> None:
    typed = "Élève-Été-À-Noël-7"
    weighed = {assess(unicodedata.normalize(form, typed)) for form in ("NFC", "NFD", "NFKC")}
    assert len(weighed) == 1
