"""Paragraphs, headings and tables; the one place where a person's text becomes markup."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from mentordesk.reporting.fonts import BOLD, ITALIC, REGULAR, STRONG, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

INK, MUTED, RULE, FAINT = "#111817", "#4A5856", "#8C9692", "#C9CFCB"
BRAND, ATTENTION, PAPER = "#1D6B66", "#A64C08", "#FFFFFF"
BODY_PT = 10.2


@lru_cache(maxsize=16)
def colour(code: str) -> Any:
    """Return a colour as ReportLab draws it; it would read the code anew at each stroke."""
    from reportlab.lib.colors import HexColor

    return HexColor(code)


def safe(text: str) -> str:
    """Return a person's text as it can be drawn, so that no part of it is read as markup."""
    return escape(printable(text)).replace("\n", "<br/>")


@lru_cache(maxsize=1)
def styles() -> dict[str, Any]:
    """Return the paragraph styles of the page."""
    from reportlab.lib.styles import ParagraphStyle

    def style(name: str, **values: Any) -> tuple[str, Any]:
        kept = {"fontName": REGULAR, "fontSize": BODY_PT, "leading": 14.4, "textColor": colour(INK)}
        return name, ParagraphStyle(name, **{**kept, **values})

    return dict(
        [
            style("title", fontName=BOLD, fontSize=15, leading=19, spaceAfter=2),
            style("person", fontSize=9.4, textColor=colour(MUTED), spaceAfter=4),
            style("heading", fontName=STRONG, fontSize=10.4, spaceBefore=8, keepWithNext=1),
            style("body"),
            style("strong", fontName=STRONG),
            style("bold", fontName=BOLD),
            style("empty", textColor=colour(MUTED)),
            style("quote", fontName=ITALIC),
            style("cell", fontSize=9.4, leading=12),
            style("cell_head", fontName=STRONG, fontSize=9.2, leading=12),
            style("small", fontSize=8.4, leading=11, textColor=colour(MUTED)),
            style("small_after", fontSize=8.4, leading=11, textColor=colour(MUTED), spaceBefore=3),
            style("foot", fontSize=7.8, leading=9.6, textColor=colour(MUTED)),
            style("foot_right", fontSize=7.8, leading=9.6, textColor=colour(MUTED), alignment=2),
        ]
    )


@lru_cache(maxsize=1)
def _placed_kind() -> Any:
    from reportlab.platypus import Paragraph

    class _Placed(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
        """Tells the canvas where it was drawn; the pieces of a split one tell nothing."""

        place = ""

        def draw(self) -> None:
            if self.place:
                _, top = self.canv.absolutePosition(0, self.height)
                self.canv.places.append((self.place, self.canv.getPageNumber() - 1, top))
            super().draw()

    return _Placed


def _placed(markup: str, style: str, place: str) -> Any:
    made = _placed_kind()(markup, styles()[style])
    made.place = place
    return made


def paragraph(text: str, style: str = "body", *, reference: str = "", place: str = "") -> Any:
    """Return a paragraph of a person's or the program's text, never of markup.

    ``reference`` is set small and raised behind it: « [R14] ». ``place`` is what it was made
    from, where somebody may ask for that.
    """
    markup = safe(text)
    if reference:
        markup += (
            f'<super rise="4" size="7"> <font color="{MUTED}">{safe(reference)}</font></super>'
        )
    return _placed(markup, style, place)


def paragraphs(text: str) -> list[Any]:
    """Return a paragraph for each line of ``text``; blank lines leave one gap."""
    from reportlab.platypus import Spacer

    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    flow: list[Any] = []
    for block in blocks:
        if flow:
            flow.append(Spacer(1, BODY_PT / 2))
        flow += [paragraph(line) for line in block.split("\n")]
    return flow


def joined(pieces: Sequence[tuple[str, str]], style: str = "body") -> Any:
    """Return texts in one paragraph, each with its reference."""
    from reportlab.platypus import Paragraph

    markup = " ".join(
        f'{safe(text)}<super rise="4" size="7"> <font color="{MUTED}">{safe(ref)}</font></super>'
        for text, ref in pieces
    )
    return Paragraph(markup, styles()[style])


def heading(text: str, note: str = "", *, place: str = "") -> list[Any]:
    """Return a section's title and the rule below it; both stay with what follows."""
    from reportlab.platypus import HRFlowable

    markup = safe(text)
    if note:
        markup += f' <font name="{REGULAR}">{safe(note)}</font>'
    rule = HRFlowable(width="100%", thickness=0.6, color=colour(RULE), spaceBefore=1, spaceAfter=4)
    rule.keepWithNext = 1
    return [_placed(markup, "heading", place), rule]


def table(rows: Sequence[Sequence[Any]], widths: Sequence[float], *, head: bool = False) -> Any:
    """Return a table with thin rules below each row; cells are flowables."""
    from reportlab.platypus import Table, TableStyle

    made = Table([list(row) for row in rows], colWidths=list(widths), repeatRows=1 if head else 0)
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, FAINT),
                ("LEFTPADDING", (0, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return made
