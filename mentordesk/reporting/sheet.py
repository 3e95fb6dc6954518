"""An A4 paper that flows over pages by itself: its size, what it says of itself, its bytes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.reporting.wording import PaperWords

WIDTH, HEIGHT = 595.276, 841.89
"""A4, in points."""


def build_sheet(
    flow: Sequence[Any], words: PaperWords, title: str, *, side: float, edge: float
) -> bytes:
    """Return the PDF of a flow; the same bytes each time, and nobody's name in its metadata.

    Args:
        flow: what stands on it.
        words: in which language.
        title: what a reader shows on top.
        side: the margin at the left and the right, in points.
        edge: the margin above and below, in points.
    """
    from reportlab.platypus import SimpleDocTemplate

    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer,
        pagesize=(WIDTH, HEIGHT),
        leftMargin=side,
        rightMargin=side,
        topMargin=edge,
        bottomMargin=edge,
        title=title,
        author="",
        subject="",
        creator="MentorDesk",
        lang=words.say("language"),
        invariant=1,
    )
    document.build(list(flow))
    return buffer.getvalue()
