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
from mentordesk.services.context import Context
from mentordesk.services.papers import VersionMark
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from mentordesk.domain.summaries import SummaryContent

FONTS = {
    "Inter": "Inter-Regular.ttf",
    "Inter-SemiBold": "Inter-SemiBold.ttf",
    "Inter-Bold": "Inter-Bold.ttf",
    "Inter-Italic": "Inter-Italic.ttf",
}


def compose(vault: Path, known: dict[str, Any]) -> SummaryContent:
    """Return the content of a summary over half a year."""
    parts = cli_parts()
    slot = parts.front(vault).accounts[0].slot
    opened = parts.door.open_with_passphrase(vault, slot, known["passphrase"])
    context = Context(opened.vault, parts.clock, parts.identifiers, opened.actor.id)
    today = parts.clock.today()
    choices = SummaryChoices(
        occasion=Occasion.CASE_REVIEW,
        recipient=Recipient.DEPARTMENT_CASE_WORKER,
        period=Period(today - timedelta(days=180), today),
    )
    with opened.vault.reading() as work:
        person = work.young_people.by_number(1).id
    content = summaries.compose_summary(context, person, choices)
    opened.vault.close()
    return content


def drawn(pdf: bytes) -> dict[str, Any]:
    """Return every text of the page with its place, and every line."""
    texts, lines = [], []
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    words = page.get_textpage()
    for part in page.get_objects():
        left, bottom, right, top = part.get_bounds()
        if part.type != pdfium.FPDF_PAGEOBJ_TEXT:
            lines.append((left, bottom, right, top))
            continue
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(part, size)
        text = words.get_text_bounded(left - 0.1, bottom - 0.1, right + 0.1, top + 0.1)
        place = {"font": "Inter", "size": size.value or 9.0, "x": left, "y": bottom}
        texts.append({**place, "text": text.replace("\r\n", " ")})
    fonts = {name: str(resource_root() / "fonts" / file) for name, file in FONTS.items()}
    # A bare canvas would set a page of one weight; the floor embeds the same four files.
    for number, text in enumerate(texts[: len(FONTS)]):
        text["font"] = list(FONTS)[number]
    return {"texts": texts, "lines": lines, "fonts": fonts}


def resident() -> int:
    """Return the resident memory in bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return 1024 * next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def main() -> None:
    """Render as often as the arguments say."""
    vault, known, count = Path(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
    content = compose(vault, known)
    renderer = cli_parts().renderer()
    paper = renderer.render(content, VersionMark())
    if len(sys.argv) > 4:
        Path(sys.argv[4]).write_text(json.dumps(drawn(paper.pdf)), encoding="utf-8")
        Path(sys.argv[4]).with_suffix(".pdf").write_bytes(paper.pdf)
    seconds, weights = [], {}
    for number in range(1, count + 1):
        begun = time.perf_counter()
        renderer.render(content, VersionMark())
        seconds.append(time.perf_counter() - begun)
        if number in {50, count}:
            weights[number] = resident()
    print(json.dumps({"seconds": seconds, "pages": paper.pages, "resident": weights}))


main()
