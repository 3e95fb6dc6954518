"""The last part of the page: room for the young person to add or to disagree, and room to sign."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mentordesk.domain.summaries import Section, SummaryContent, shorten
from mentordesk.domain.text import SHORT_TEXT
from mentordesk.reporting.flow import RULE, colour, heading, paragraph
from mentordesk.reporting.goal_rows import name_of

if TYPE_CHECKING:
    from reportlab.platypus import Table

    from mentordesk.reporting.wording import PaperWords

SIGN_ROOM, ADD_ROOM = 70.0, 68.0
"""How high the boxes are, in points, where the page has the room."""
LEAST_SIGN_ROOM = 34.0
SHARES = (0.34, 0.36, 0.30)
TAIL = 44.0
"""At least so much of what stands before goes along, so that nobody signs an empty page."""
LONG_TAIL = 150.0
_UNBOUNDED = 100_000.0
"""ReportLab asks for the height in an endless frame before it asks in the real one."""


def signature_block(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    """Return the heading and the boxes, which take what the page has left."""
    name, read_on = name_of(content), content.choices.youth_read_on
    read = words.say("signatures.read", name=name)
    if read_on is not None:
        read = words.say("signatures.read_on", name=name, day=words.calendar.day(read_on))
    # A box is as high as its text and must not be higher than the page.
    manager = shorten(content.choices.manager, SHORT_TEXT) or words.say("signatures.manager")
    signed = [read, f"{content.author.full_name}, {content.author.function}", manager]
    boxes = _boxes_kind()(words.say("signatures.add"), signed, width)
    title = words.say("sections.signatures")
    return [*heading(title, place=Section.SIGNATURES.value), boxes]


def keep_tail(flow: list[Any], width: float) -> None:
    """Let the end of ``flow`` go along when the signatures go to another page."""
    if not flow:
        return
    last = flow[-1]
    _, height = last.wrap(width, _UNBOUNDED)
    if height > LONG_TAIL:
        parts = last.split(width, height - TAIL)
        if len(parts) == 2:  # its last lines alone
            flow[-1:] = parts
    flow[-1].keepWithNext = 1


@lru_cache(maxsize=1)
def _boxes_kind() -> Any:
    from reportlab.platypus import Flowable

    class _Boxes(Flowable):  # type: ignore[misc]  # ReportLab ships no types
        """Low where the page is full, higher where it has room; signing comes before adding."""

        def __init__(self, add: str, signed: list[str], width: float) -> None:
            super().__init__()
            self._add, self._signed, self._wide = add, signed, width
            self._tables: list[tuple[Any, float]] = []

        def wrap(self, width: float, height: float) -> tuple[float, float]:
            del width
            rows = [([self._add], [self._wide]), (self._signed, self._shares())]
            least = [_natural(cells, widths) for cells, widths in rows]
            least[1] = max(least[1], LEAST_SIGN_ROOM)
            spare = 0.0 if height >= _UNBOUNDED else max(height - sum(least), 0.0)
            sign = least[1] + min(spare, max(SIGN_ROOM - least[1], 0.0))
            spare -= sign - least[1]
            add = least[0] + min(spare, max(ADD_ROOM - least[0], 0.0))
            self._tables = [
                (_row(cells, widths, high), high)
                for (cells, widths), high in zip(rows, (add, sign), strict=True)
            ]
            self.height = add + sign
            return self._wide, self.height

        def _shares(self) -> list[float]:
            return [self._wide * share for share in SHARES]

        def draw(self) -> None:
            top = self.height
            for made, high in self._tables:
                made.wrapOn(self.canv, self._wide, high)
                top -= high
                made.drawOn(self.canv, 0, top)

    return _Boxes


def _natural(cells: list[str], widths: list[float]) -> float:
    _, height = _row(cells, widths, None).wrap(sum(widths), _UNBOUNDED)
    return float(height)


def _row(cells: list[str], widths: list[float], height: float | None) -> Table:
    from reportlab.platypus import Table, TableStyle

    made = Table([[paragraph(text, "cell") for text in cells]], widths, [height])
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BOX", (0, 0), (-1, -1), 0.5, colour(RULE)),
                ("INNERGRID", (0, 0), (-1, -1), 0.5, colour(RULE)),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return made
