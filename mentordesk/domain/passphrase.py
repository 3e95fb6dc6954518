"""How good a passphrase must be: level 1 of CNIL deliberation 2022-100, told by what it holds.

The base can be copied and attacked at leisure, so 80 bits are asked for. The deliberation gives
equivalents, and those are what is checked, since 12 × log2(99) is 79.6: twelve characters of four
classes, fourteen of upper case, lower case and digits, or seven words. Words that everybody tries
first, and those that everybody in the house knows, count for nothing in either.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from mentordesk.domain.common_words import COMMON_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

WORDS_NEEDED = 7
SHORTEST_WORD = 3
_COMMON_COUNTED = 2
"""Words drawn by lot may be common ones; a phrase of them alone was not drawn."""

PROPOSED_WORDS = 7
_FOUR_CLASSES_LENGTH = 12
_THREE_CLASSES_LENGTH = 14
_STRONG_LENGTH = 40
_FEWEST_DISTINCT = 6
_LETTERS = str.maketrans("@431!0$57", "aaeiiosst")
"""Signs that stand for letters: « p@ssw0rd » is a password too."""
_KEY_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm")


class PassphraseLevel(StrEnum):
    """What the meter says, in words."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_SIMPLE = "too_simple"
    SUFFICIENT = "sufficient"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class PassphraseAssessment:
    """What a passphrase is worth; ``words`` counts its distinct words."""

    level: PassphraseLevel
    words: int = 0

    @property
    def is_accepted(self) -> bool:
        """Whether a vault may be closed with it."""
        return self.level in {PassphraseLevel.SUFFICIENT, PassphraseLevel.STRONG}


def normalise(passphrase: str) -> str:
    """Return the passphrase as it is derived: « é » typed in one or two signs is the same."""
    return unicodedata.normalize("NFKC", passphrase)


def local_words(names: Iterable[str]) -> frozenset[str]:
    """Return the words of names that everybody in the house knows, as ``assess`` compares them."""
    return frozenset(word for name in names for word in _words(_unaccented(name)))


def assess(passphrase: str, own_words: Iterable[str] | frozenset[str] = ()) -> PassphraseAssessment:
    """Return what ``passphrase`` is worth.

    Args:
        passphrase: what was typed, of any length.
        own_words: names that everybody in the house knows; they do not count. Where there are
            many, give what ``local_words`` made of them once.
    """
    text = _unaccented(passphrase)
    if not text.strip():
        return PassphraseAssessment(PassphraseLevel.EMPTY)
    known = own_words if isinstance(own_words, frozenset) else local_words(own_words)
    words = set(_words(text)) - known
    common = words & COMMON_WORDS
    count = len(words - common) + min(len(common), _COMMON_COUNTED)
    level = _level(_unit(_without(text, known | COMMON_WORDS)), count)
    if level is PassphraseLevel.TOO_SHORT and len(text) >= _FOUR_CLASSES_LENGTH:
        # Long as typed, short without its repeats and names: more of the same would not help.
        level = PassphraseLevel.TOO_SIMPLE
    return PassphraseAssessment(level, count)


def propose(words: Sequence[str], pick: Callable[[int], int]) -> str:
    """Return seven of ``words``, all different, one space apart.

    Args:
        words: at least seven; from 2,760 on seven of them hold 80 bits.
        pick: draws a number below its argument, securely (``secrets.randbelow``).
    """
    left = list(words)
    return " ".join(left.pop(pick(len(left))) for _ in range(PROPOSED_WORDS))


def _level(text: str, words: int) -> PassphraseLevel:
    if _is_predictable(text):
        return PassphraseLevel.TOO_SIMPLE
    if words >= WORDS_NEEDED:
        return PassphraseLevel.STRONG
    if _has_classes(text):
        long = len(text) >= _STRONG_LENGTH
        return PassphraseLevel.STRONG if long else PassphraseLevel.SUFFICIENT
    simple = len(text) >= _FOUR_CLASSES_LENGTH
    return PassphraseLevel.TOO_SIMPLE if simple else PassphraseLevel.TOO_SHORT


def _unaccented(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return normalise("".join(c for c in apart if not unicodedata.combining(c)))


def _words(text: str) -> list[str]:
    parts = re.split(r"[^\w]+|_", text.casefold())
    return [part for part in parts if len(part) >= SHORTEST_WORD and part.isalpha()]


def _without(text: str, known: frozenset[str]) -> str:
    """Return ``text`` without the words that are known, signs in place of letters or not."""
    for read in (str.lower, _as_letters):
        found = sorted((word for word in known if word in read(text)), key=len, reverse=True)
        for word in found:
            while len(read(text)) == len(text) and (place := read(text).find(word)) >= 0:
                text = text[:place] + text[place + len(word) :]
    return text


def _as_letters(text: str) -> str:
    return text.translate(_LETTERS).lower()


def _unit(text: str) -> str:
    """Return what ``text`` repeats, or ``text``: writing a thing twice makes it no better."""
    return text[: (text + text).find(text, 1)] if text else text


def _is_predictable(text: str) -> bool:
    """Whether most signs follow from the one before: the same, the next, or the key beside it."""
    plain = text.casefold()
    if len(set(plain)) < min(_FEWEST_DISTINCT, len(plain)):
        return True
    steps = list(pairwise(plain))
    return sum(_is_next(*step) for step in steps) * 2 > len(steps)


def _is_next(before: str, after: str) -> bool:
    beside = any(before + after in row or after + before in row for row in _KEY_ROWS)
    return beside or abs(ord(after) - ord(before)) <= 1


def _has_classes(text: str) -> bool:
    upper, lower = any(c.isupper() for c in text), any(c.islower() for c in text)
    digit = any(c.isdigit() for c in text)
    special = any(not c.isalnum() for c in text)
    four = upper and lower and digit and special and len(text) >= _FOUR_CLASSES_LENGTH
    return four or (upper and lower and digit and len(text) >= _THREE_CLASSES_LENGTH)
