"""The journal on paper and as a table, read back; and the footer that is a witness of it."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from mentordesk.domain.csv_text import guarded, unguarded
from mentordesk.domain.journal import JournalAction, JournalEntry, JournalHead
from mentordesk.domain.periods import Period
from mentordesk.reporting.journal_papers import JournalPdf
from mentordesk.reporting.wording import load_words
from mentordesk.services.papers import JournalWeek
from mentordesk.services.read_models import JournalLine, RecordKind, RecordName
from mentordesk.system.places import resource_root
from tests.reporting.conftest import VALIDATED, printed, usual_page

if TYPE_CHECKING:
    from mentordesk.services.papers import Paper

PAPERS = JournalPdf(resource_root())
HEAD = JournalHead(12345, "8f3a22c177b012cd" * 4)
WEEK = JournalWeek(
    "MECS Les Tilleuls",
    Period(date(2026, 11, 16), date(2026, 11, 22)),
    {"unlocked": 12, "opened_file": 1204, "searched": 31},
    HEAD,
    datetime(2026, 11, 22, 16, 30, tzinfo=UTC),
    "Claire Morel",
)


def words_of(paper: Paper) -> str:
    with closing(pypdfium2.PdfDocument(io.BytesIO(paper.pdf))) as document:
        assert len(document) == paper.pages == 1
        with closing(document[0]) as page, closing(page.get_textpage()) as text:
            found: str = text.get_text_bounded()
    return " ".join(found.split())


def test_the_page_of_the_week_says_where_the_journal_ends_and_what_it_noted() -> None:
    words = words_of(PAPERS.week(WEEK))
    for said in (
        "Coffre « MECS Les Tilleuls »",
        "Semaine du 16 novembre au 22 novembre 2026 · faite par Claire Morel",
        "Ligne n° 12 345.",
        " ".join(HEAD.groups),
        "ouverture d’un dossier 1 204",
        "En tout 1 247",
        "Comparer avec une page…",
    ):
        assert said in words
    assert PAPERS.week(WEEK).pdf == PAPERS.week(WEEK).pdf


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_week_with_everything_in_it_is_still_one_page(language: str) -> None:
    counts = {action.value: 1000 + place for place, action in enumerate(JournalAction)}
    name = "Maison d’enfants à caractère social des Tilleuls et des Érables réunis, site de Pau"
    words_of(PAPERS.week(replace(WEEK, counts=counts, language=language, vault_name=name)))
    empty = words_of(PAPERS.week(replace(WEEK, counts={}, language=language)))
    assert "1 247" not in empty


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_act_has_its_words(language: str) -> None:
    words = load_words(resource_root() / "wording", language)
    missing = [a for a in JournalAction if not words.has(f"journal.actions.{a}")]
    assert missing == []
    assert [k for k in RecordKind if not words.has(f"journal.records.{k}")] == []


def line(action: str, who: str = "Claire Morel", record: RecordName | None = None) -> JournalLine:
    at = datetime(2026, 11, 22, 17, 5, 9, tzinfo=UTC)
    return JournalLine(JournalEntry(7, at, "slot", action, "id", "ab" * 32), who, record)


def test_the_table_is_quoted_in_words_and_no_cell_of_it_is_a_formula() -> None:
    summary = RecordName(RecordKind.SUMMARY, 12, 2)
    lines = [
        line("printed", record=summary),
        line("exported", record=RecordName(RecordKind.SUMMARY, 12)),
        line("deleted", "=1+1", RecordName(RecordKind.MEETING, 3)),
        line("xyz", " @SUM(A1)"),
    ]
    data = PAPERS.table(lines, "fr")
    assert data.startswith(b'\xef\xbb\xbf"Num')
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][:6] == [
        "7",
        "2026-11-22",
        "17:05:09",
        "Claire Morel",
        "impression",
        "synthèse, version 2, du dossier n°\u00a012",
    ]
    assert rows[2][5] == "projet de synthèse du dossier n°\u00a012"
    assert rows[3][3] == "'=1+1"
    assert rows[3][5] == "une rencontre prévue du dossier n°\u00a03"
    assert rows[4][3:6] == ["' @SUM(A1)", "xyz", ""]


FORMULAS = ["=1", "+33", "-1", "@A", "\tx", "\rx", "\nx", " =1", "'=1", "''-1"]
WIDE = ["\uff1d1", "\uff0b", "\uff0d", "\uff20"]


@pytest.mark.parametrize("cell", [*FORMULAS, *WIDE])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded_and_read_back(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["", "a=1", "'", "l'", "l’enfant", "12"])
def test_any_other_cell_is_left_alone_and_read_back(cell: str) -> None:
    assert guarded(cell) == cell
    assert unguarded(cell) == cell


# ---------------------------------------------------------------------- the footer


def test_each_page_of_a_version_bears_where_the_journal_ended() -> None:
    mark = replace(VALIDATED, journal=HEAD)
    sheet = printed(usual_page(), mark)
    assert "Journal n° 12 345 · 8f3a-22c1-77b0-12cd" in sheet.text
    assert all("8f3a-22c1-77b0-12cd" in page for page in sheet.pages)
    assert sheet.pdf == printed(usual_page(), mark).pdf


def test_older_versions_and_projects_are_printed_as_before() -> None:
    assert "Journal" not in printed(usual_page(), VALIDATED).text
    assert "Journal" not in printed(usual_page()).text


def test_the_line_stands_above_the_lower_edge_with_the_longest_author() -> None:
    from mentordesk.domain.identity import StaffMemberId
    from mentordesk.domain.places import StaffMember
    from tests.reporting.conftest import compose_page

    author = StaffMember(StaffMemberId("a"), "Marie-Clémentine " * 4, "de la " * 9, "É" * 200)
    sheet = printed(compose_page(author=author), replace(VALIDATED, journal=HEAD))
    assert min(box[1] for _, box in sheet.signs()) > 12
