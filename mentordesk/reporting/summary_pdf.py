"""A progress summary as A4 PDF: the same content and mark give the same bytes."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mentordesk.domain.people import PlacementKind, age_on
from mentordesk.domain.summaries import Section, shorten
from mentordesk.domain.text import fold
from mentordesk.reporting.flow import FAINT, INK, RULE, colour, paragraph
from mentordesk.reporting.fonts import (
    BOLD,
    REGULAR,
    STRONG,
    printable,
    register_fonts,
    undrawable,
)
from mentordesk.reporting.journal_papers import footer_line
from mentordesk.reporting.sections import flow_of, read_words
from mentordesk.reporting.sheet import HEIGHT, WIDTH
from mentordesk.reporting.wording import load_words
from mentordesk.services.papers import Paper, PlaceOnPage

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from mentordesk.domain.summaries import SummaryContent
    from mentordesk.reporting.wording import PaperWords
    from mentordesk.services.papers import VersionMark

LEFT, RIGHT, TOP, BOTTOM = 51.0, 48.0, 54.0, 74.0
FOOT_LEFT, FOOT_RIGHT = 268.0, 216.0
SIGNED_LENGTH = 150
"""Who prepared the page, in characters: three lines of the foot."""
LONG_PAST = timedelta(days=366)
"""Of a period that ended longer ago, the class of today says nothing true."""


@dataclass(frozen=True, slots=True)
class SummaryPdf:
    """Renders summaries (``services.papers.SummaryRenderer``); one thread at a time."""

    resources: Path

    def render(self, content: SummaryContent, mark: VersionMark) -> Paper:
        """Return the PDF; see the protocol."""
        register_fonts(self.resources / "fonts")
        words = load_words(self.resources / "wording", content.choices.language)
        page = _Page(content, mark, words)
        pdf, pages, places = _build(page)
        return Paper(pdf, pages, undrawable(_all_text(content)), places)


@dataclass(frozen=True, slots=True)
class _Page:
    content: SummaryContent
    mark: VersionMark
    words: PaperWords

    @property
    def title(self) -> str:
        choices, words = self.content.choices, self.words
        day = choices.occasion_on
        on = "" if day is None else words.say("titles.on", day=words.calendar.day(day))
        return words.say(f"titles.{choices.occasion}", on=on)

    def head(self) -> list[Any]:
        """The title and the line that says of whom and of when."""
        return [paragraph(self.title, "title"), paragraph(self._person_line(), "person")]

    def _person_line(self) -> str:
        person, words, choices = self.content.person, self.words, self.content.choices
        more = [", ".join([person.display_name, *self._age_and_class()])]
        if person.arrived_on is not None:
            more.append(words.say("person.arrived", day=words.calendar.day(person.arrived_on)))
        more.append(words.say("person.period", period=words.calendar.period(choices.period)))
        if Section.MEETINGS not in choices.sections:  # it says so beside its heading
            more.append(read_words(self.content, words))
        return words.set(" · ".join(more))

    def _age_and_class(self) -> list[str]:
        person, words, end = self.content.person, self.words, self.content.choices.period.end
        if self.content.composed_on - end > LONG_PAST:
            return []
        parts = []
        if person.birth_date is not None and person.birth_date <= end:
            parts.append(words.calendar.age(age_on(person.birth_date, end)))
        if person.school_level is not None:
            key = f"levels.{person.school_level}"
            level = words.say(key) if words.has(key) else str(person.school_level)
            parts.append(
                words.say("person.level" if words.has(key) else "person.class", level=level)
            )
        return parts

    def house_line(self) -> str:
        """The establishment, and the unit or family."""
        return " · ".join(filter(None, (self.content.establishment, self._home())))

    def _home(self) -> str:
        """« Unité Les Saules »; a name that says what it is, like « Villa Bleue », stays alone."""
        name, words = self.content.home, self.words
        said = set(fold(name).split()) & set(words.say("home.said").split())
        match self.content.home_kind:
            case PlacementKind.UNIT | PlacementKind.FOSTER_FAMILY if name and not said:
                return words.say(f"home.{self.content.home_kind}", name=name)
        return name

    @property
    def day(self) -> date:
        """The day that the page bears."""
        return self.mark.validated_on or self.content.composed_on

    def version_line(self, page: int, pages: int) -> str:
        """« Version 1 · 1er décembre 2026 · 7f3a 91c0 · Page 1 sur 1 »."""
        mark, words = self.mark, self.words
        if mark.version is None or mark.validated_on is None:
            day = words.calendar.day(self.content.composed_on)
            parts = [words.say("draft"), words.say("printed", day=day)]
        else:
            short = f"{mark.checksum[:4]} {mark.checksum[4:8]}"
            day = words.calendar.day(mark.validated_on)
            parts = [words.say("version", n=mark.version), day, short]
        return words.set(" · ".join([*parts, words.say("page", page=page, pages=pages)]))


def _build(page: _Page) -> tuple[bytes, int, list[PlaceOnPage]]:
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    drawn: list[Any] = []

    def canvas(*given: Any, **named: Any) -> Any:
        drawn.append(_canvas_kind()(page, *given, **named))
        return drawn[-1]

    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=(WIDTH, HEIGHT),
        title=page.title,
        author="",
        subject="",
        creator="MentorDesk",
        lang=page.words.say("language"),
        invariant=1,
    )
    width = WIDTH - LEFT - RIGHT
    body = Frame(LEFT, BOTTOM, width, HEIGHT - TOP - BOTTOM, 0, 0, 0, 0, id="body")
    document.addPageTemplates([PageTemplate(id="page", frames=[body])])
    flow = [*page.head(), *flow_of(page.content, page.words, width)]
    document.build(flow, canvasmaker=canvas)
    places = [PlaceOnPage(what, on, 1 - top / HEIGHT) for what, on, top in drawn[0].places]
    return buffer.getvalue(), drawn[0].pages, places


@lru_cache(maxsize=1)
def _canvas_kind() -> Any:
    from reportlab.pdfgen.canvas import Canvas

    class _Numbered(Canvas):  # type: ignore[misc]  # ReportLab ships no types
        """Holds pages back until their number is known; ``places`` tells what was drawn where."""

        def __init__(self, page: _Page, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            # An invariant file would be of the year 2000; the hour would differ at each print.
            self.setDateFormatter(lambda *_: f"D:{page.day:%Y%m%d}")
            self._page, self._pages_kept = page, list[dict[str, Any]]()
            self.pages = 0
            self.places: list[tuple[str, int, float]] = []

        def showPage(self) -> None:
            self._pages_kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            kept_pages = self._pages_kept
            for number, kept in enumerate(kept_pages, 1):
                self.__dict__.update(kept)
                _draw_frame(self, self._page, number, len(kept_pages))
                Canvas.showPage(self)
            Canvas.save(self)
            self.pages = len(kept_pages)
            kept_pages.clear()  # each holds the canvas, which holds it

    return _Numbered


def _draw_frame(canvas: Any, page: _Page, number: int, pages: int) -> None:
    words = page.words
    confidential = printable(words.say("confidential"))
    taken = canvas.stringWidth(confidential, STRONG, 8.6)
    house = _fitted(canvas, page.house_line(), WIDTH - LEFT - RIGHT - taken - 12)
    canvas.setFillColor(colour(INK))
    canvas.setFont(REGULAR, 8.6)
    canvas.drawString(LEFT, HEIGHT - 42, house)
    canvas.setFont(STRONG, 8.6)
    canvas.drawRightString(WIDTH - RIGHT, HEIGHT - 42, confidential)
    canvas.setStrokeColor(colour(RULE))
    canvas.setLineWidth(0.6)
    canvas.line(LEFT, BOTTOM - 8, WIDTH - RIGHT, BOTTOM - 8)
    _draw_foot(canvas, page, page.version_line(number, pages))
    if page.mark.version is None:
        _draw_watermark(canvas, words.say("draft"))


def _draw_foot(canvas: Any, page: _Page, version: str) -> None:
    words, author = page.words, page.content.author
    recipient = words.say(f"recipients.{page.content.choices.recipient}")
    confidentiality = words.say("confidentiality", recipient=recipient)
    signed = words.say("author", name=author.full_name, function=author.function)
    told = "" if page.mark.journal is None else f"\n{footer_line(page.mark.journal, words)}"
    right = f"{version}{told}\n{shorten(signed, SIGNED_LENGTH)}"
    for text, style, width, left in (
        (confidentiality, "foot", FOOT_LEFT, LEFT),
        (right, "foot_right", FOOT_RIGHT, WIDTH - RIGHT - FOOT_RIGHT),
    ):
        foot = paragraph(text, style)
        _, height = foot.wrapOn(canvas, width, BOTTOM)
        foot.drawOn(canvas, left, BOTTOM - 10 - height)


def _fitted(canvas: Any, text: str, width: float) -> str:
    whole = shown = printable(text)
    while canvas.stringWidth(shown, REGULAR, 8.6) > width:
        whole = whole[:-1].rstrip()
        shown = f"{whole} …"
    return shown


def _draw_watermark(canvas: Any, text: str) -> None:
    canvas.saveState()
    canvas.setFillColor(colour(FAINT))
    canvas.setFillAlpha(0.35)
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFont(BOLD, 108)
    canvas.drawCentredString(0, -30, text)
    canvas.restoreState()


def _all_text(content: SummaryContent) -> str:
    choices = content.choices
    by_section: dict[Section, list[str]] = {
        Section.FRAMEWORK: [choices.framework, *(line.mentor for line in content.framework)],
        Section.GOALS: [line.goal.text for line in (*content.goals, *content.ended_goals)],
        Section.YOUTH_WORDS: [quote.text for quote in content.quotes if quote.on_page],
        Section.KEY_FACTS: [fact.text for fact in content.facts if fact.on_page],
        Section.ANALYSIS: [choices.analysis],
        Section.MENTOR_VIEW: [choices.mentor_view],
        Section.NEXT_STEPS: [step.text for step in content.next_steps],
        Section.SIGNATURES: [choices.manager],
    }
    author = content.author
    always = [content.establishment, content.home, content.person.display_name]
    printed = [text for section in choices.sections for text in by_section.get(section, ())]
    return "".join([*always, author.full_name, author.function, *printed])
