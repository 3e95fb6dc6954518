"""Floor: a bare ReportLab canvas writes the same text and lines; prints each page's seconds."""

from __future__ import annotations

import io
import json
import sys
import time
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas


def draw(page: dict[str, Any]) -> float:
    """Draw the page once; return the seconds until its bytes are there."""
    begun = time.perf_counter()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595.276, 841.89), invariant=1)
    for text in page["texts"]:
        canvas.setFont(text["font"], text["size"])
        canvas.drawString(text["x"], text["y"], text["text"])
    for left, bottom, right, top in page["lines"]:
        canvas.line(left, bottom, right, top)
    canvas.showPage()
    canvas.save()
    buffer.getvalue()
    return time.perf_counter() - begun


content = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
for name, file in content["fonts"].items():
    pdfmetrics.registerFont(TTFont(name, file))
draw(content)
print(json.dumps({"seconds": [draw(content) for _ in range(int(sys.argv[2]))]}))
