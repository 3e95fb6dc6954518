"""French spaces and apostrophes, put in when a text is shown (domain.md 7.5).

What people type is stored as typed; only spaces and straight apostrophes change here, and doing
it twice changes nothing more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NARROW = "\u202f"
"""The narrow no-break space, before ; ! ?"""

FIXED = "\u00a0"
"""The no-break space, before : and inside « »."""

_SPACE = f"[ {FIXED}{NARROW}]"
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+\.\S+")

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=\w)'(?=\w)"), "’"),
    (re.compile(rf"(?<=[\w»\")\]%€…’]){_SPACE}?([;!?]+)(?=[\s»\")\]]|$)"), rf"{NARROW}\1"),
    (re.compile(rf"(?<=[\w»\")\]%€…’]){_SPACE}?:(?=[\s»\")\]]|$)"), f"{FIXED}:"),
    (re.compile(rf"«{_SPACE}*(?=\S)"), f"«{FIXED}"),
    (re.compile(rf"(?<=\S){_SPACE}*»"), f"{FIXED}»"),
    (re.compile(rf"(?<=\d){_SPACE}([%€])"), rf"{FIXED}\1"),
    (re.compile(rf"\b(\d{{1,2}}){_SPACE}h{_SPACE}(\d\d)\b"), rf"\1{FIXED}h{FIXED}\2"),
    (re.compile(rf"\b(\d+){_SPACE}(h|min|ans|an)\b"), rf"\1{FIXED}\2"),
    (re.compile(rf"\bn°{_SPACE}(?=\d)"), f"n°{FIXED}"),
    (re.compile(rf"\bart\.{_SPACE}(?=\w)"), f"art.{FIXED}"),
    (re.compile(rf"\b([LDR]\.){_SPACE}(?=\d)"), rf"\1{FIXED}"),
    (re.compile(rf"\b(M\.|Mme){_SPACE}(?=[A-ZÀ-Ý])"), rf"\1{FIXED}"),
)


def typeset_french(text: str) -> str:
    """Return ``text`` with French spaces; addresses and times of day stay whole."""
    pieces: list[str] = []
    position = 0
    for address in _ADDRESS.finditer(text):
        pieces += [_space(text[position : address.start()]), address.group()]
        position = address.end()
    return "".join((*pieces, _space(text[position:])))


def typeset_plain(text: str) -> str:
    """Return ``text`` as it is: English sets no space before punctuation."""
    return text


def typesetter(language: str) -> Callable[[str], str]:
    """Return the function that sets texts of this language."""
    return typeset_french if language == "fr" else typeset_plain


def quote(words: str, language: str) -> str:
    """Return ``words`` in the language's quotation marks, unless they already stand in them."""
    bare = words.strip()
    if language == "fr":
        if bare.startswith("«") and bare.endswith("»"):
            return typeset_french(bare)
        inner = bare.replace("« ", "“").replace(" »", "”").replace("«", "“").replace("»", "”")
        return typeset_french(f"« {inner} »")
    if bare[:1] in '“"' and bare[-1:] in '”"' and len(bare) > 1:
        return f"“{bare[1:-1]}”"
    return f"“{bare}”"


def _space(text: str) -> str:
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text
