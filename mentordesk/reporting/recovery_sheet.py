"""The recovery sheet: one A4 page with the key in groups and as a QR code, and how to use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentordesk.reporting.flow import FAINT, INK, colour, heading, paragraph, paragraphs
from mentordesk.reporting.fonts import BOLD, register_fonts, undrawable
from mentordesk.reporting.sheet import WIDTH, build_sheet
from mentordesk.reporting.wording import load_words
from mentordesk.services.papers import Paper

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.reporting.wording import PaperWords
    from mentordesk.services.papers import RecoverySheet

MARGIN = 62.0
FRAME_PADDING = 6.0
"""What ReportLab leaves free inside the margins of a page."""
QR_SIDE = 118.0
KEY_PT = 19.0
IN_A_ROW = 3
PARTS = ("opens", "use", "backups", "lost")


@dataclass(frozen=True, slots=True)
class RecoverySheetPdf:
    """Renders recovery sheets (``services.papers.SheetRenderer``); one thread at a time."""

    resources: Path

    def render(self, sheet: RecoverySheet) -> Paper:
        """Return the sheet; the key stands in no metadata."""
        register_fonts(self.resources / "fonts")
        words = load_words(self.resources / "wording", sheet.language)
        return Paper(_build(sheet, words), 1, undrawable(sheet.vault_name))


def _build(sheet: RecoverySheet, words: PaperWords) -> bytes:
    title = words.say("recovery_sheet.title")
    return build_sheet(_flow(sheet, words), words, title, side=MARGIN, edge=MARGIN)


def _flow(sheet: RecoverySheet, words: PaperWords) -> list[Any]:
    def say(key: str, **values: object) -> str:
        return words.say(f"recovery_sheet.{key}", **values)

    day = words.calendar.day(sheet.made_on)
    flow = [
        paragraph(say("title"), "title"),
        paragraph(say("subject", vault=sheet.vault_name), "strong"),
        paragraph(say("made", generation=sheet.generation, day=day), "person"),
        *heading(say("key")),
        _key_and_code(sheet.key),
        paragraph(say("foot"), "small"),
    ]
    for part in PARTS:
        flow += [*heading(say(f"{part}_title")), *paragraphs(say(part))]
    return flow


def _key_and_code(key: str) -> Any:
    from reportlab.platypus import Table, TableStyle

    groups = key.split("-")
    rows = [groups[i : i + IN_A_ROW] for i in range(0, len(groups), IN_A_ROW)]
    side = (WIDTH - 2 * (MARGIN + FRAME_PADDING) - QR_SIDE - 24) / IN_A_ROW
    written = Table(rows, colWidths=[side] * IN_A_ROW, rowHeights=[QR_SIDE / len(rows)] * len(rows))
    written.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), BOLD, KEY_PT),
                ("TEXTCOLOR", (0, 0), (-1, -1), colour(INK)),
                ("ALIGN", (0, 0), (-1, -1), "CENTER"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("BOX", (0, 0), (-1, -1), 0.6, colour(FAINT)),
                ("INNERGRID", (0, 0), (-1, -1), 0.4, colour(FAINT)),
            ]
        )
    )
    both = Table([[written, _code(key)]], colWidths=[side * IN_A_ROW + 24, QR_SIDE])
    both.setStyle(
        TableStyle(
            [
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("ALIGN", (0, 0), (0, 0), "LEFT"),
                ("ALIGN", (1, 0), (1, 0), "RIGHT"),
            ]
        )
    )
    return both


def _code(key: str) -> Any:
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing

    drawing = Drawing(QR_SIDE, QR_SIDE)
    drawing.add(QrCodeWidget(key, barWidth=QR_SIDE, barHeight=QR_SIDE, barLevel="M", barBorder=2))
    return drawing
