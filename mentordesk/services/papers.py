"""Papers as ports: a summary becomes PDF bytes, pages become pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from mentordesk.domain.journal import JournalHead
    from mentordesk.domain.periods import Period
    from mentordesk.domain.summaries import SummaryContent
    from mentordesk.services.read_models import JournalLine


@dataclass(frozen=True, slots=True)
class VersionMark:
    """What a page's footer says of its version.

    Attributes:
        version: the number of a validated version; None marks each page « PROJET ».
        validated_on: the day of validation.
        checksum: SHA-256 of the frozen data, hexadecimal.
        journal: where the vault's journal ended at validation; None in older versions.
    """

    version: int | None = None
    validated_on: date | None = None
    checksum: str = ""
    journal: JournalHead | None = None


@dataclass(frozen=True, slots=True)
class PlaceOnPage:
    """Where something begins on a paper, so that a click on it finds what it was made from.

    Attributes:
        what: a section's code, or the key of a cited fact.
        page: from 0.
        top: its distance from the upper edge, as a part of the page's height.
    """

    what: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Paper:
    """A rendered paper.

    Attributes:
        unprintable: characters that the typeface cannot draw, each once.
        places: where its parts begin, from the top of the first page on.
    """

    pdf: bytes
    pages: int
    unprintable: str = ""
    places: Sequence[PlaceOnPage] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels, 32 bits each: blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What a recovery sheet says; the key is a secret and stands nowhere else.

    Attributes:
        key: in groups, with its checksum.
        generation: how many sheets this vault has had.
    """

    vault_name: str
    key: str = field(repr=False)
    generation: int
    made_on: date
    language: str = "fr"


@dataclass(frozen=True, slots=True)
class JournalWeek:
    """What the journal's page of the week says.

    Attributes:
        period: the seven days that end with the day it is made.
        counts: how many entries of each kind there are in it.
        head: where the journal ends, this page's own entry among it.
        made_by: the full name of who made it.
    """

    vault_name: str
    period: Period
    counts: Mapping[str, int]
    head: JournalHead
    made_at: datetime
    made_by: str
    language: str = "fr"


class JournalPapers(Protocol):
    """Writes the journal for people outside of the program; called from one thread at a time."""

    def week(self, week: JournalWeek) -> Paper:
        """Return the page of the week, one A4 page."""

    def table(self, lines: Sequence[JournalLine], language: str) -> bytes:
        """Return lines as a CSV file that spreadsheets open."""


class SheetRenderer(Protocol):
    """Draws recovery sheets; called from one thread at a time."""

    def render(self, sheet: RecoverySheet) -> Paper:
        """Return the sheet as one A4 page."""


class SummaryRenderer(Protocol):
    """Draws progress summaries; called from one thread at a time."""

    def render(self, content: SummaryContent, mark: VersionMark) -> Paper:
        """Return the PDF of a summary, the same bytes for the same content and mark."""


class PageRaster(Protocol):
    """Turns PDF pages into pictures; called from one thread at a time."""

    def pictures(self, pdf: bytes, dots_per_inch: float) -> Sequence[PagePicture]:
        """Return every page as a picture."""
