"""French spaces and apostrophes, put in when a text is shown (domain.md 7.5).

What people type is stored as typed; only spaces and straight apostrophes change here, and doing
it twice changes nothing more. Every pattern reads a text once, however long it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NARROW = "\u202f"
"""The narrow no-break space, before ; ! ? and between thousands."""

FIXED = "\u00a0"
"""The no-break space, before : and inside « »."""

_SPACE = f"[ {FIXED}{NARROW}]"
_CLOSES = r"[\w»”\")\]%€…’]"
_GOES_ON = r"(?=[\s»”\")\]]|$)"
_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s»]+|(?a:(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)")

_RARE_LETTERS = range(0x4E00, 0x9FFF)

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[^\W\d_])'(?=[\w«“])"), "’"),
    (re.compile(rf"(?<=\S){_SPACE}+(?=[;!?])"), NARROW),
    (re.compile(rf"(?<={_CLOSES})(?=[;!?]+{_GOES_ON})"), NARROW),
    (re.compile(rf"(?<=\S){_SPACE}+(?=:)"), FIXED),
    (re.compile(rf"(?<={_CLOSES})(?=:{_GOES_ON})"), FIXED),
    (re.compile(rf"«{_SPACE}*(?=\S)"), f"«{FIXED}"),
    (re.compile(rf"(?<=[^\s«]){_SPACE}*»"), f"{FIXED}»"),
    (re.compile(rf"(?<=\d){_SPACE}?([%€])(?!\w)"), rf"{FIXED}\1"),
    (re.compile(rf"\b(\d{{1,2}}){_SPACE}?h{_SPACE}?(\d\d)\b"), rf"\1{FIXED}h{FIXED}\2"),
    (re.compile(rf"\b(\d+){_SPACE}?h\b"), rf"\1{FIXED}h"),
    (re.compile(rf"\b(\d+){_SPACE}(min|ans|an)\b"), rf"\1{FIXED}\2"),
    (re.compile(rf"\b([nN]°){_SPACE}?(?=\d)"), rf"\1{FIXED}"),
    (re.compile(rf"\b([aA]rt\.){_SPACE}(?=\w)"), rf"\1{FIXED}"),
    (re.compile(rf"\b([LDR]\.){_SPACE}(?=\d)"), rf"\1{FIXED}"),
    (re.compile(rf"\b(M\.|Mme){_SPACE}(?=[A-ZÀ-Ý])"), rf"\1{FIXED}"),
)


def typeset_french(text: str) -> str:
    """Return ``text`` with French spaces; addresses and times of day stay whole."""
    addresses = _ADDRESS.findall(text)
    if not addresses:
        return _space(text)
    # While the rules run, a letter that the text does not hold stands for each address.
    letter = next(chr(code) for code in _RARE_LETTERS if chr(code) not in text)
    spaced = _space(_ADDRESS.sub(letter, text)).split(letter)
    pairs = zip(spaced, (*addresses, ""), strict=True)
    return "".join(part for pair in pairs for part in pair)


def typeset_plain(text: str) -> str:
    """Return ``text`` as it is: English sets no space before punctuation."""
    return text


def typesetter(language: str) -> Callable[[str], str]:
    """Return the function that sets texts of this language."""
    return typeset_french if language == "fr" else typeset_plain


def quote(words: str, language: str) -> str:
    """Return ``words`` in the language's quotation marks, unless they already stand in them.

    Marks inside become those of a quotation in a quotation; no word changes, and no words at all
    get no marks.
    """
    bare = _unquoted(words.strip())
    if not bare:
        return ""
    if language == "fr":
        inner = re.sub(rf"«{_SPACE}*", "“", re.sub(rf"{_SPACE}*»", "”", bare))
        return typeset_french(f"« {inner} »")
    return f"“{bare.replace('“', '‘').replace('”', '’')}”"


def _unquoted(words: str) -> str:
    for opening, closing in ("«»", "“”", '""'):
        inner = words[1:-1]
        whole = len(words) > 1 and words[0] == opening and words[-1] == closing
        if whole and opening not in inner and closing not in inner:
            return inner.strip()
    return words


def _space(text: str) -> str:
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text
