"""Inter for papers: registered once, embedded in every PDF; what it cannot draw is named."""

from __future__ import annotations

import struct
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

REGULAR, STRONG, BOLD, ITALIC = "Inter", "Inter-SemiBold", "Inter-Bold", "Inter-Italic"
_FILES = {
    REGULAR: "Inter-Regular.ttf",
    STRONG: "Inter-SemiBold.ttf",
    BOLD: "Inter-Bold.ttf",
    ITALIC: "Inter-Italic.ttf",
}


LACKING = "□"
"""Stands on paper for each sign that the typeface cannot draw: a gap would look like nothing."""

_FIXED, _NARROW = "\u00a0", "\u202f"
_SILENT = frozenset({"Cc", "Cf", "Cs"})


@lru_cache(maxsize=1)
def register_fonts(folder: Path) -> None:
    """Register the typeface.

    Raises:
        FontMissing: a file of the typeface is not there, or is not whole.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    from mentordesk.domain.errors import FontMissing

    try:
        fonts = [TTFont(name, str(folder / file)) for name, file in _FILES.items()]
    except (OSError, TTFError, struct.error):
        raise FontMissing from None
    for font in fonts:
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=STRONG, italic=ITALIC)


def printable(text: str) -> str:
    """Return ``text`` as the registered typeface draws it.

    Accents stand on their letters; signs that draw nothing are left out. Narrow spaces become
    wide, since ReportLab breaks lines at the narrow one and takes away what holds « ? » back.
    """
    return unicodedata.normalize("NFC", text).translate(_signs())


def undrawable(text: str) -> str:
    """Return the signs of ``text`` that the registered typeface cannot draw, each once."""
    signs = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join(sign for sign in signs if _signs()[ord(sign)] == LACKING != sign)


class _Signs(dict[int, str]):
    """What each sign becomes on paper, worked out when it first occurs."""

    def __init__(self, glyphs: Container[int]) -> None:
        super().__init__({ord(_FIXED): _FIXED, ord(_NARROW): _FIXED, 0x09: "\t", 0x0A: "\n"})
        self._glyphs = glyphs

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if unicodedata.category(sign) in _SILENT or _is_selector(sign):
            self[code] = ""
        elif code in self._glyphs:
            self[code] = sign
        else:
            self[code] = " " if sign.isspace() else self._plain(sign)
        return self[code]

    def _plain(self, sign: str) -> str:
        # « ﬁ » copied from another paper is « fi » in two letters.
        plain = unicodedata.normalize("NFKC", sign)
        return plain if all(ord(part) in self._glyphs for part in plain) else LACKING


@lru_cache(maxsize=1)
def _signs() -> _Signs:
    from reportlab.pdfbase import pdfmetrics

    return _Signs(pdfmetrics.getFont(REGULAR).face.charToGlyph)


def _is_selector(sign: str) -> bool:
    # They choose between two looks of the sign before them.
    return sign == "\u034f" or "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
