"""Inter for papers: registered once, embedded in every PDF; what it cannot draw is named."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

REGULAR, STRONG, BOLD, ITALIC = "Inter", "Inter-SemiBold", "Inter-Bold", "Inter-Italic"
_FILES = {
    REGULAR: "Inter-Regular.ttf",
    STRONG: "Inter-SemiBold.ttf",
    BOLD: "Inter-Bold.ttf",
    ITALIC: "Inter-Italic.ttf",
}


@lru_cache(maxsize=1)
def register_fonts(folder: Path) -> frozenset[int]:
    """Register the typeface; return the code points that it can draw.

    Raises:
        FontMissing: a file of the typeface is not there.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    from mentordesk.domain.errors import FontMissing

    try:
        for name, file in _FILES.items():
            pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    except (OSError, TTFError):
        raise FontMissing from None
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=STRONG, italic=ITALIC)
    return frozenset(pdfmetrics.getFont(REGULAR).face.charToGlyph)


def undrawable(text: str, drawable: frozenset[int]) -> str:
    """Return the characters of ``text`` that the typeface cannot draw, each once."""
    found = dict.fromkeys(
        c for c in text if ord(c) not in drawable and not c.isspace() and not _is_silent(c)
    )
    return "".join(found)


def _is_silent(character: str) -> bool:
    # Variation selectors and joiners draw nothing by themselves.
    return unicodedata.category(character) in {"Cf", "Mn"} and not character.isalnum()
