"""The journal outside of the program: the page of the week, the table, and a page's footer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

from mentordesk.domain.csv_text import csv_bytes
from mentordesk.domain.typography import NARROW
from mentordesk.reporting.flow import FAINT, INK, colour, heading, paragraph, paragraphs, table
from mentordesk.reporting.fonts import STRONG, register_fonts, undrawable
from mentordesk.reporting.sheet import WIDTH, build_sheet
from mentordesk.reporting.wording import load_words
from mentordesk.services.papers import Paper
from mentordesk.services.read_models import RecordKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mentordesk.domain.journal import JournalHead
    from mentordesk.reporting.wording import PaperWords
    from mentordesk.services.papers import JournalWeek
    from mentordesk.services.read_models import JournalLine, RecordName

MARGIN, EDGE = 54.0, 36.0
FRAME_PADDING = 6.0
"""What ReportLab leaves free inside the margins of a page."""
ROOM = WIDTH - 2 * (MARGIN + FRAME_PADDING)
COUNT_WIDTH = 44.0
GROUPS_IN_A_ROW = 8
HEAD_PT, HEAD_ROW = 12.5, 21.0
COLUMNS = ("seq", "day", "time", "who", "act", "record", "whom", "id", "account", "mac")
LONG_LIST = 12
"""From so many rows on they stand in two columns, so that the page stays one page."""
PARTS = ("what", "check", "keep")


@dataclass(frozen=True, slots=True)
class JournalPdf:
    """Writes the journal (``services.papers.JournalPapers``); one thread at a time."""

    resources: Path

    def week(self, week: JournalWeek) -> Paper:
        """Return the page of the week."""
        register_fonts(self.resources / "fonts")
        words = load_words(self.resources / "wording", week.language)
        return Paper(_build(week, words), 1, undrawable(week.vault_name + week.made_by))

    def table(self, lines: Sequence[JournalLine], language: str) -> bytes:
        """Return lines as CSV: with semicolons in French, as spreadsheets there read it."""
        words = load_words(self.resources / "wording", language)
        heads = [words.say(f"journal.columns.{column}") for column in COLUMNS]
        rows = [_row(line, words) for line in lines]
        return csv_bytes([heads, *rows], ";" if language == "fr" else ",")


def footer_line(head: JournalHead, words: PaperWords) -> str:
    """Return « Journal n° 1 234 · 8f3a-22c1-77b0-12cd »."""
    return words.say("journal.footer", seq=grouped(head.seq, words.language), short=head.short)


def grouped(number: int, language: str) -> str:
    """Return a number with its thousands apart, never broken at a line's end."""
    return f"{number:,}".replace(",", NARROW) if language == "fr" else f"{number:,}"


def action_words(action: str, words: PaperWords) -> str:
    """Return what was done; the code itself where no version of the program knows it."""
    key = f"journal.actions.{action}"
    return words.say(key) if words.has(key) else action


def record_words(record: RecordName | None, words: PaperWords) -> str:
    """Return what it was done to, by numbers, or nothing."""
    if record is None:
        return ""
    kind = str(record.kind)
    if record.number is None and record.kind is RecordKind.MEETING:
        kind = "meeting_planned"
    if record.number is None and record.kind is RecordKind.SUMMARY:
        kind = "summary_project"
    file = "?" if record.file is None else record.file
    return words.say(f"journal.records.{kind}", file=file, number=record.number)


def _row(line: JournalLine, words: PaperWords) -> list[str]:
    entry, at = line.entry, line.entry.at.astimezone(UTC)
    return [
        str(entry.seq),
        at.date().isoformat(),
        at.strftime("%H:%M:%S"),
        line.who,
        action_words(entry.action, words),
        record_words(line.record, words),
        line.whom,
        entry.record,
        entry.account,
        entry.mac,
    ]


def _build(week: JournalWeek, words: PaperWords) -> bytes:
    title = words.say("journal.title")
    return build_sheet(_flow(week, words), words, title, side=MARGIN, edge=EDGE)


def _flow(week: JournalWeek, words: PaperWords) -> list[Any]:
    def say(key: str, **values: object) -> str:
        return words.say(f"journal.{key}", **values)

    made_at = week.made_at.astimezone()
    made = say(
        "made",
        period=words.calendar.period(week.period),
        name=week.made_by,
        day=words.calendar.day(made_at.date()),
        time=words.calendar.clock(made_at.time()),
    )
    number = grouped(week.head.seq, words.language)
    flow = [
        paragraph(say("title"), "title"),
        paragraph(say("subject", vault=week.vault_name), "strong"),
        paragraph(made, "person"),
        *heading(say("end")),
        paragraph(say("end_line", seq=number)),
        _digits(week.head),
        *heading(say("entries")),
        *_counted(week, words),
    ]
    for part in PARTS:
        flow += [*heading(say(f"{part}_title")), *paragraphs(say(part))]
    return flow


def _counted(week: JournalWeek, words: PaperWords) -> list[Any]:
    if not week.counts:
        return [paragraph(words.say("journal.none"), "empty")]
    by_words = sorted((action_words(kind, words), n) for kind, n in week.counts.items())
    rows = [(words.say("journal.kind"), words.say("journal.count"), "cell_head")]
    rows += [(said, grouped(number, words.language), "cell") for said, number in by_words]
    total = grouped(sum(week.counts.values()), words.language)
    rows.append((words.say("journal.total"), total, "cell_head"))
    cells = [[paragraph(said, style), paragraph(n, style)] for said, n, style in rows]
    half = (len(cells) + 1) // 2 if len(cells) > LONG_LIST else len(cells)
    if half == len(cells):
        return [table(cells, (ROOM - COUNT_WIDTH, COUNT_WIDTH), head=True)]
    return [_side_by_side(cells[:half], cells[half:])]


def _side_by_side(left: list[list[Any]], right: list[list[Any]]) -> Any:
    from reportlab.platypus import Table, TableStyle

    width, gap = (ROOM - 20) / 2, 20
    widths = (width - COUNT_WIDTH, COUNT_WIDTH)
    both = Table([[table(left, widths), "", table(right, widths)]], colWidths=[width, gap, width])
    edges = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    both.setStyle(TableStyle([*edges, ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    return both


def _digits(head: JournalHead) -> Any:
    from reportlab.platypus import Table, TableStyle

    groups = head.groups
    rows = [groups[i : i + GROUPS_IN_A_ROW] for i in range(0, len(groups), GROUPS_IN_A_ROW)]
    made = Table(
        rows,
        colWidths=[ROOM / GROUPS_IN_A_ROW] * GROUPS_IN_A_ROW,
        rowHeights=[HEAD_ROW] * len(rows),
        spaceBefore=4,
        spaceAfter=4,
    )
    made.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), STRONG, HEAD_PT),
                ("TEXTCOLOR", (0, 0), (-1, -1), colour(INK)),
                ("ALIGN", (0, 0), (-1, -1), "CENTER"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("BOX", (0, 0), (-1, -1), 0.6, colour(FAINT)),
                ("INNERGRID", (0, 0), (-1, -1), 0.4, colour(FAINT)),
            ]
        )
    )
    return made
