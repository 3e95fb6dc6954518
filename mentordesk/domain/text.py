"""Texts as people type them: cleaned of what no page can hold, folded for searching."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher

LONG_TEXT = 20_000
"""Most characters that one box of a meeting keeps."""

SHORT_TEXT = 200
"""Most characters of a name, a place or a next step."""


def clean_text(text: str) -> str:
    """Return ``text`` in NFC without control characters, with plain line ends, trimmed.

    Emoji, right-to-left and combining letters stay; lone surrogates, which no file can hold, go.
    """
    unified = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = (c for c in unified if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(kept).strip()


def clean_line(text: str) -> str:
    """Return ``text`` cleaned and on one line, with single spaces."""
    return " ".join(clean_text(text).split())


def fold(text: str) -> str:
    """Return ``text`` as it is compared in searches: no accents, no case, no punctuation."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = (c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    return " ".join("".join(letters).replace("œ", "oe").replace("æ", "ae").split())


def initials(*names: str) -> str:
    """Return the capital initials of ``names``: « Inès », « B. » give « IB »."""
    parts = [part for name in names for part in name.split() if part[:1].isalnum()]
    return "".join(part[0].upper() for part in parts[:2])


def likeness(left: str, right: str) -> float:
    """Return how alike two names are once folded, 0 to 1, words in any order."""
    first, second = (" ".join(sorted(fold(name).split())) for name in (left, right))
    return SequenceMatcher(None, first, second).ratio() if first and second else 0.0
