"""What the commands do when all is well."""

from __future__ import annotations

import getpass
import shutil
import stat
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2  # read back what was written
import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
)
from mentordesk.services import meetings
from mentordesk.services.context import context_of
from tests.cli.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Ran, Terminal


def text_of(pdf: Path) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def counted(ran: Ran) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in ran.out.splitlines())


def test_summary_writes_a_pdf_marked_as_a_project(terminal: Terminal) -> None:
    place = terminal.home / "synthèse.pdf"
    ran = terminal.summary("--out", place)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{place} (")
    assert place.read_bytes().startswith(b"%PDF-")
    assert "PROJET" in text_of(place)
    assert "MECS Les Tilleuls" in text_of(place)


def test_summary_speaks_english_when_asked_to(terminal: Terminal) -> None:
    place = terminal.home / "summary.pdf"
    assert terminal.summary("--out", place, "--language", "en").code == 0
    assert "PROJET" not in text_of(place)


def test_summary_of_a_period_without_meetings_says_so(terminal: Terminal) -> None:
    place = terminal.home / "summary.pdf"
    dates = ("--from", "2001-01-01", "--to", "2001-06-30")
    assert terminal.summary("--out", place, *dates).code == 0
    assert "Aucune rencontre n’est consignée sur la période." in text_of(place)


def test_summary_takes_a_period_of_one_day(terminal: Terminal) -> None:
    assert terminal.summary("--from", "2026-01-01", "--to", "2026-01-01").code == 0


def test_summary_takes_the_place_of_an_older_file(terminal: Terminal) -> None:
    place = terminal.home / "summary.pdf"
    place.write_bytes(b"older")
    assert terminal.summary("--out", place).code == 0
    assert place.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in terminal.home.glob("*.part")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_pdf_is_for_the_eyes_of_its_owner(terminal: Terminal) -> None:
    place = terminal.home / "summary.pdf"
    terminal.summary("--out", place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_check_prints_the_counts_and_that_the_base_is_sound(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase-file", terminal.secret)
    found = counted(ran)
    assert (ran.code, ran.err) == (0, "")
    assert found["integrity"] == "ok"
    assert [found[name] for name in ("young people", "mentors", "pairs")] == ["3", "3", "3"]
    assert int(found["meetings"]) >= 24
    assert found["summaries"] == "0"
    assert {"goals", "ratings"} <= found.keys()


def test_check_names_nobody(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase-file", terminal.secret)
    assert all(value.isdecimal() or value == "ok" for value in counted(ran).values())


def test_a_dash_reads_the_passphrase_from_standard_input(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase-file", "-", typed=f"{PASSPHRASE}\nanother line\n")
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\nanother line\n"])
def test_the_passphrase_is_the_first_line_of_its_file(terminal: Terminal, end: str) -> None:
    terminal.secret.write_bytes(f"{PASSPHRASE}{end}".encode())
    assert terminal.check("--passphrase-file", terminal.secret).code == 0


def test_an_account_is_chosen_by_its_label(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase-file", terminal.secret, "--account", "C. M.")
    assert ran.code == 0


def test_generate_makes_a_vault_that_check_opens(terminal: Terminal) -> None:
    folder = terminal.home / "nouveau.mentordesk"
    secret = ("--passphrase-file", terminal.secret)
    size = ("--young-people", "2", "--meetings", "9", "--seed", "3")
    made = terminal.run("generate", folder, *secret, *size)
    assert (made.code, made.err) == (0, "")
    assert "2 young people, 9 meetings" in made.out
    found = counted(terminal.run("check", folder, *secret))
    assert (found["young people"], found["integrity"]) == ("2", "ok")


def test_generate_makes_the_same_counts_for_one_seed(terminal: Terminal) -> None:
    secret = ("--passphrase-file", terminal.secret)
    said = []
    for name in ("un", "deux"):
        folder = terminal.home / f"{name}.mentordesk"
        size = ("--young-people", "3", "--meetings", "20", "--seed", "11")
        terminal.run("generate", folder, *secret, *size)
        said.append(terminal.run("check", folder, *secret).out)
    assert said[0] == said[1]


def test_the_version_and_the_help_are_printed(terminal: Terminal) -> None:
    version, usage = terminal.run("--version"), terminal.run("--help")
    assert (version.code, usage.code) == (0, 0)
    assert version.out.startswith("MentorDesk ")
    assert all(command in usage.out for command in ("summary", "check", "generate", "demo"))


def test_a_passphrase_from_standard_input_may_begin_with_a_byte_order_mark(
    terminal: Terminal,
) -> None:
    ran = terminal.run_bytes("check", terminal.vault, typed=f"{PASSPHRASE}\n".encode("utf-8-sig"))
    assert (ran.code, ran.err) == (0, "")


def test_at_a_terminal_the_passphrase_is_asked_for_without_an_echo(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _: PASSPHRASE)
    assert terminal.run_at_a_terminal("check", terminal.vault).code == 0


def test_summary_tells_what_stands_in_the_way_of_reading_it(terminal: Terminal) -> None:
    folder = shutil.copytree(terminal.vault, terminal.home / "copie.mentordesk")
    parts = cli_parts()
    opened = parts.door().open_with_passphrase(
        folder, parts.front(folder).accounts[0].slot, PASSPHRASE
    )
    context = context_of(opened, parts.clock, parts.identifiers)
    with opened.vault.reading() as work:
        person = work.young_people.by_number(1)
        pair = work.pairs.of_young_person(person.id)[0]
    notes = MeetingNotes(facts="Un gâteau 🎂 !", youth_words="J’ai tout raconté. " * 800)
    frame = MeetingFrame(MeetingOutcome.HELD, parts.clock.today(), minutes=90)
    draft = MeetingDraft(parts.identifiers.new(), frame, (PairNotes(pair.id, notes),))
    meetings.record_meeting(context, draft)
    opened.vault.close()
    arguments = terminal.summary_arguments()
    arguments[1] = str(folder)
    ran = terminal.run(*arguments)
    assert ran.code == 0
    assert ran.sentences == [
        "mentordesk: more than 2 pages are seldom read",
        "mentordesk: these signs cannot be printed: U+1F382",
    ]
