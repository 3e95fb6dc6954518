"""How good a passphrase must be: level 1 of CNIL deliberation 2022-100, told by what it holds.

The base can be copied and attacked at leisure, so 80 bits are asked for. The deliberation gives
equivalents, and those are what is checked, since 12 × log2(99) is 79.6: twelve characters of four
classes, fourteen of upper case, lower case and digits, or seven words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

WORDS_NEEDED = 7
SHORTEST_WORD = 3
PROPOSED_WORDS = 7
_FOUR_CLASSES_LENGTH = 12
_THREE_CLASSES_LENGTH = 14
_STRONG_LENGTH = 40
_FEWEST_DISTINCT = 6


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


def assess(passphrase: str, own_words: Iterable[str] = ()) -> PassphraseAssessment:
    """Return what ``passphrase`` is worth.

    Args:
        passphrase: what was typed, of any length.
        own_words: names that everybody in the house knows; they do not count.
    """
    text = normalise(passphrase)
    if not text.strip():
        return PassphraseAssessment(PassphraseLevel.EMPTY)
    known = {word for own in own_words for word in _words(own)}
    words = {word for word in _words(text) if word not in known}
    bare = _without(text, known)
    if _is_run(bare):
        return PassphraseAssessment(PassphraseLevel.TOO_SIMPLE, len(words))
    if len(words) >= WORDS_NEEDED:
        return PassphraseAssessment(PassphraseLevel.STRONG, len(words))
    if _has_classes(bare):
        strong = len(bare) >= _STRONG_LENGTH
        level = PassphraseLevel.STRONG if strong else PassphraseLevel.SUFFICIENT
        return PassphraseAssessment(level, len(words))
    long_enough = len(bare) >= _FOUR_CLASSES_LENGTH
    level = PassphraseLevel.TOO_SIMPLE if long_enough else PassphraseLevel.TOO_SHORT
    return PassphraseAssessment(level, len(words))


def propose(words: Sequence[str], pick: Callable[[int], int]) -> str:
    """Return seven of ``words``, drawn by ``pick`` (a secure ``randbelow``), one space apart."""
    return " ".join(words[pick(len(words))] for _ in range(PROPOSED_WORDS))


def _words(text: str) -> list[str]:
    parts = re.split(r"[^\w]+|_", text.casefold())
    return [part for part in parts if len(part) >= SHORTEST_WORD and part.isalpha()]


def _without(text: str, known: set[str]) -> str:
    bare = text.casefold()
    for word in known:
        start = bare.find(word)
        while start >= 0:
            bare = bare[:start] + bare[start + len(word) :]
            text = text[:start] + text[start + len(word) :]
            start = bare.find(word)
    return text


def _is_run(text: str) -> bool:
    if len(set(text.casefold())) < min(_FEWEST_DISTINCT, len(text)):
        return True
    steps = {ord(b) - ord(a) for a, b in pairwise(text)}
    return len(text) > 1 and len(steps) == 1


def _has_classes(text: str) -> bool:
    upper, lower = any(c.isupper() for c in text), any(c.islower() for c in text)
    digit = any(c.isdigit() for c in text)
    special = any(not c.isalnum() for c in text)
    four = upper and lower and digit and special and len(text) >= _FOUR_CLASSES_LENGTH
    return four or (upper and lower and digit and len(text) >= _THREE_CLASSES_LENGTH)
