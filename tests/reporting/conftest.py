"""Summaries composed from records made up on the spot, rendered and read back."""

from __future__ import annotations

import ctypes
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pypdfium2  # read back what was written
import pypdfium2.raw as pdfium  # what its helpers do not tell

from mentordesk.domain.goals import Goal, GoalDomain, GoalOwner, GoalState
from mentordesk.domain.identity import (
    GoalId,
    MeetingId,
    MentorId,
    NextStepId,
    PairId,
    RatingId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.meetings import Meeting, MeetingFrame, MeetingNotes, MeetingOutcome
from mentordesk.domain.next_steps import NextStep, NextStepOwner, NextStepState
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.domain.people import PlacementKind, YoungPerson
from mentordesk.domain.periods import Period
from mentordesk.domain.places import StaffMember
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.domain.summaries import (
    Occasion,
    Recipient,
    Section,
    SummaryChoices,
    SummaryMaterial,
    compose,
)
from mentordesk.reporting.summary_pdf import SummaryPdf
from mentordesk.services.papers import VersionMark
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mentordesk.domain.summaries import SummaryContent
    from mentordesk.services.papers import PlaceOnPage

RENDERER = SummaryPdf(resource_root())
DAY = date(2026, 11, 22)
DRAFT = VersionMark()
VALIDATED = VersionMark(3, DAY, "7f3a91c0" * 8)
PERSON, PAIR, AUTHOR = YoungPersonId("person"), PairId("pair"), StaffMemberId("author")


@dataclass(frozen=True)
class Sheet:
    """A rendered summary, read back: what stands on each page and where."""

    pdf: bytes
    pages: list[str]
    claimed_pages: int
    unprintable: str
    places: Sequence[PlaceOnPage] = ()

    @property
    def text(self) -> str:
        """All pages with ordinary spaces, on one line."""
        return " ".join(" ".join(self.pages).split())

    @property
    def lines(self) -> list[str]:
        return [line for page in self.pages for line in page.splitlines()]

    def top_of(self, text: str, page: int = 0) -> float:
        """Return how far below the upper edge of a page a text stands, in points."""
        with self.document() as document:
            found = document[page].get_textpage()
            place, _ = found.search(text).get_next()
            return float(841.89 - found.get_charbox(place)[3])

    def document(self) -> Any:
        return closing(pypdfium2.PdfDocument(self.pdf))

    def signs(self) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
        """Yield each sign that can be seen with its box: left, bottom, right, top."""
        with self.document() as document:
            for page in document:
                text = page.get_textpage()
                for place in range(text.count_chars()):
                    sign = chr(pdfium.FPDFText_GetUnicode(text, place))
                    if not sign.isspace():
                        yield sign, text.get_charbox(place)

    @property
    def language(self) -> str:
        with self.document() as document:
            size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
            held = ctypes.create_string_buffer(size)
            place = ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort))
            pdfium.FPDFCatalog_GetLanguage(document, place, size)
        return held.raw.decode("utf-16-le").rstrip("\0")

    def objects(self) -> Iterator[Any]:
        with self.document() as document:
            for page in document:
                yield from page.get_objects()

    def fonts(self) -> set[tuple[str, bool]]:
        """Return each font's name and whether it is in the file."""
        found = set()
        for drawn in self.objects():
            if drawn.type == pdfium.FPDF_PAGEOBJ_TEXT:
                font = pdfium.FPDFTextObj_GetFont(drawn)
                name = ctypes.create_string_buffer(64)
                pdfium.FPDFFont_GetBaseFontName(font, name, 64)
                found.add((name.value.decode(), bool(pdfium.FPDFFont_GetIsEmbedded(font))))
        return found


def printed(content: SummaryContent, mark: VersionMark = DRAFT) -> Sheet:
    paper = RENDERER.render(content, mark)
    with closing(pypdfium2.PdfDocument(paper.pdf)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return Sheet(paper.pdf, pages, paper.pages, paper.unprintable, paper.places)


def choose(**changed: Any) -> SummaryChoices:
    """Return choices of all sections; ``changed`` are fields of ``SummaryChoices``."""
    chosen = SummaryChoices(
        Occasion.CASE_REVIEW,
        Recipient.DEPARTMENT_CASE_WORKER,
        Period(date(2026, 5, 22), DAY),
        sections=frozenset(Section),
    )
    return replace(chosen, **changed)


def compose_page(choices: SummaryChoices | None = None, **changed: Any) -> SummaryContent:
    """Return an empty summary's content; ``changed`` are fields of ``SummaryMaterial``."""
    material = SummaryMaterial(
        person=YoungPerson(PERSON, 1, "Inès", "Benali"),
        home="Les Saules",
        home_kind=PlacementKind.UNIT,
        establishment="MECS Les Tilleuls",
        author=StaffMember(AUTHOR, "Claire", "Morel", "Éducatrice référente"),
        pairs=(),
        mentors=(),
        meetings=(),
        held_in_base=0,
        goals=(),
        ratings={},
        next_steps=(),
    )
    changed.setdefault("held_in_base", len(changed.get("meetings", ())))
    return compose(choices or choose(), replace(material, **changed), DAY)


def usual_page(choices: SummaryChoices | None = None) -> SummaryContent:
    """Return the content of six well filled months: what one page is made for."""
    goals = [goal(place, f"Prendre la parole en classe, {place}") for place in range(2)]
    held = [
        meeting(12 - place, "A présenté son exposé.", "J’ai plus peur !", ago=12 * place + 1)
        for place in range(12)
    ]
    return compose_page(
        choices or choose(analysis="Elle semblerait plus à l’aise."),
        pairs=[Pair(PAIR, PERSON, MentorId("mentor"), PairState.ACTIVE, date(2026, 1, 12))],
        mentors=["Karim H. (Un pas de plus)"],
        meetings=held,
        goals=goals,
        ratings={made.id: ratings(made) for made in goals},
        next_steps=[next_step(f"Préparer la lettre {place}") for place in range(2)],
    )


def meeting(number: int, facts: str = "", words: str = "", *, ago: int = 1) -> Meeting:
    frame = MeetingFrame(MeetingOutcome.HELD, DAY - timedelta(days=ago), minutes=90)
    at = datetime(2026, 11, 20, tzinfo=UTC)
    notes = MeetingNotes(facts=facts, youth_words=words)
    return Meeting(
        MeetingId(f"meeting-{number}"), PAIR, PERSON, frame, notes, number, AUTHOR, at, at
    )


def goal(
    place: int,
    text: str,
    owner: GoalOwner = GoalOwner.YOUNG_PERSON,
    state: GoalState = GoalState.ACTIVE,
) -> Goal:
    begun = date(2026, 6, 1)
    return Goal(
        GoalId(f"goal-{place}"),
        PERSON,
        text,
        GoalDomain.SCHOOL,
        owner,
        state,
        target=8,
        position=place,
        created_on=begun,
        started_on=begun,
        ended_on=None if state is GoalState.ACTIVE else date(2026, 9, 1),
    )


def ratings(made: Goal, rater: Rater = Rater.YOUNG_PERSON, times: int = 6) -> list[Rating]:
    return [
        Rating(
            RatingId(f"{made.id}-{rater}-{place}"),
            made.id,
            rater,
            place % 11,
            date(2026, 6, 1) + timedelta(days=30 * place),
        )
        for place in range(times)
    ]


def next_step(text: str) -> NextStep:
    return NextStep(
        NextStepId(text),
        PERSON,
        PAIR,
        None,
        text,
        NextStepOwner.MENTOR,
        date(2026, 12, 3),
        NextStepState.OPEN,
        DAY,
    )


def ended_pair(mentor: str) -> dict[str, Any]:
    """Return the material of a pair that ended within the period."""
    pair = Pair(
        PAIR,
        PERSON,
        MentorId("mentor"),
        PairState.CLOSED,
        date(2026, 1, 12),
        ended_on=date(2026, 9, 30),
    )
    return {"pairs": [pair], "mentors": [mentor]}
