"""Ours: a summary of one page, over and over; can keep its texts and lines for the floor."""

from __future__ import annotations

import ctypes
import json
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium

from mentordesk.bootstrap import cli_parts
from mentordesk.domain.periods import Period
from mentordesk.domain.summaries import Occasion, Recipient, SummaryChoices
from mentordesk.services import summaries
from mentordesk.services.context import context_of
from mentordesk.services.papers import VersionMark
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from mentordesk.domain.summaries import SummaryContent

COMPOSED = 9
EARLY = 50


def composed(vault: Path, known: dict[str, Any]) -> tuple[SummaryContent, list[float]]:
    """Return the content of a summary over half a year, and what reading it from the base took."""
    parts = cli_parts()
    slot = parts.front(vault).accounts[0].slot
    opened = parts.door().open_with_passphrase(vault, slot, known["passphrase"])
    context = context_of(opened, parts.clock, parts.identifiers)
    today = parts.clock.today()
    choices = SummaryChoices(
        occasion=Occasion.CASE_REVIEW,
        recipient=Recipient.DEPARTMENT_CASE_WORKER,
        period=Period(today - timedelta(days=180), today),
    )
    with opened.vault.reading() as work:
        person = work.young_people.by_number(1).id
    seconds = []
    for _ in range(COMPOSED):
        begun = time.perf_counter()
        content = summaries.compose_summary(context, person, choices)
        seconds.append(time.perf_counter() - begun)
    opened.vault.close()
    return content, seconds


def drawn(pdf: bytes) -> dict[str, Any]:
    """Return every text of the page with its face, size and place, and every line."""
    page = pypdfium2.PdfDocument(pdf)[0]
    words = page.get_textpage()
    texts, lines = [], []
    for part in page.get_objects():
        if part.type == pdfium.FPDF_PAGEOBJ_TEXT:
            texts.append(_text(part.raw, words.raw, part.get_matrix()))
        else:
            lines.append(part.get_bounds())
    shown = [text for text in texts if text["text"].strip()]
    faces = {text["font"] for text in shown}
    fonts = {face: str(resource_root() / "fonts" / f"{face}.ttf") for face in sorted(faces)}
    return {"texts": shown, "lines": lines, "fonts": fonts}


def _text(part: Any, words: Any, matrix: Any) -> dict[str, Any]:
    length = pdfium.FPDFTextObj_GetText(part, words, None, 0)
    letters = (ctypes.c_ushort * length)()
    pdfium.FPDFTextObj_GetText(part, words, letters, length)
    face = pdfium.FPDFTextObj_GetFont(part)
    name = ctypes.create_string_buffer(pdfium.FPDFFont_GetBaseFontName(face, None, 0))
    pdfium.FPDFFont_GetBaseFontName(face, name, len(name))
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(part, size)
    return {
        "text": bytes(letters).decode("utf-16-le").rstrip("\0"),
        "font": name.value.decode("ascii").rsplit("+", 1)[-1],
        "size": size.value,
        "x": matrix.e,
        "y": matrix.f,
    }


def resident() -> int:
    """Return the resident memory in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return 1024 * next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


def main() -> None:
    """Render as often as the arguments say."""
    vault, known, count = Path(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
    content, reading = composed(vault, known)
    renderer = cli_parts().renderer()
    paper = renderer.render(content, VersionMark())
    if len(sys.argv) > 4:
        Path(sys.argv[4]).write_text(json.dumps(drawn(paper.pdf)), encoding="utf-8")
    seconds, weights = [], {}
    for number in range(1, count + 1):
        begun = time.perf_counter()
        renderer.render(content, VersionMark())
        seconds.append(time.perf_counter() - begun)
        if number in {EARLY, count}:
            weights[number] = resident()
    found = {"seconds": seconds, "composed": reading, "pages": paper.pages, "resident": weights}
    print(json.dumps(found))


main()
