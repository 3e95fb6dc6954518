"""``journal``: proved, exported, anchored; what is wrong ends with 4 and one sentence."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.cli.demonstration import generate_vault
from mentordesk.domain.journal import JournalAction
from mentordesk.services import journal
from mentordesk.services.context import context_of
from mentordesk.storage.open_vault import SqlVault
from tests.beginning import begin
from tests.cli.conftest import PASSPHRASE, Ran, Terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.context import Context


@pytest.fixture
def copy(terminal: Terminal, tmp_path: Path) -> Path:
    """Return a vault of its own with five entries."""
    folder = tmp_path / "copie.mentordesk"
    generate_vault(
        cli_parts(), folder, passphrase=PASSPHRASE, people=2, meetings=4, seed=5
    ).vault.close()
    within(folder, lambda context: [begin(context) for _ in range(5)])
    return folder


def within(folder: Path, work: Callable[[Context], object]) -> None:
    parts = cli_parts()
    slot = parts.front(folder).accounts[0].slot
    opened = parts.door().open_with_passphrase(folder, slot, PASSPHRASE)
    try:
        work(context_of(opened, parts.clock, parts.identifiers))
    finally:
        opened.vault.close()


def run(terminal: Terminal, *arguments: str | Path) -> Ran:
    return terminal.run("journal", *arguments, "--passphrase-file", terminal.secret)


def cut(context: Context) -> None:
    vault = context.vault
    assert isinstance(vault, SqlVault)
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_entry_kept")
        connection.exec_driver_sql("DELETE FROM journal_entry WHERE seq > 3")


def test_a_whole_journal_is_ok(terminal: Terminal, copy: Path) -> None:
    assert run(terminal, "verify", copy) == Ran(0, "journal: ok (5 entries, up to no. 5)\n", "")
    told = json.loads(run(terminal, "verify", copy, "--json").out)
    assert told["ok"] is True
    assert told["head"]["seq"] == 5
    assert told["agreed"] == ["header"]


def test_a_cut_end_ends_with_4_and_one_sentence(terminal: Terminal, copy: Path) -> None:
    within(copy, cut)
    ran = run(terminal, "verify", copy)
    said = "the journal is not whole: entries 4 to 5 missing at the end"
    assert ran.refused_with(4, said)
    ran = run(terminal, "verify", copy, "--json")
    assert ran.code == 4
    assert json.loads(ran.out)["findings"] == [{"kind": "cut", "first": 4, "last": 5}]


def test_an_anchor_is_written_and_compared(terminal: Terminal, copy: Path, tmp_path: Path) -> None:
    anchor = tmp_path / "repere.mdanchor"
    assert run(terminal, "anchor", copy, anchor) == Ran(0, f"{anchor}\n", "")
    within(copy, begin)
    ran = run(terminal, "verify", copy, "--anchor", anchor)
    assert ran.code == 0
    told = json.loads(run(terminal, "verify", copy, "--anchor", anchor, "--json").out)
    assert told["agreed"] == ["header", "file"]
    anchor.write_bytes(anchor.read_bytes().replace(b'"seq": 5', b'"seq": 4'))
    ran = run(terminal, "verify", copy, "--anchor", anchor)
    assert ran.refused_with(4, "this is no anchor of a journal, or no longer a whole one")
    ran = run(terminal, "verify", copy, "--anchor", tmp_path / "nowhere")
    assert ran.refused_with(2, "the anchor cannot be read")


def test_the_export_is_a_table_in_words_and_is_noted_itself(
    terminal: Terminal, copy: Path, tmp_path: Path
) -> None:
    within(copy, lambda context: journal.note_alone(context, JournalAction.SEARCHED))
    for language, separator, head in (("fr", ";", "Numéro"), ("en", ",", "Number")):
        table = tmp_path / f"journal-{language}.csv"
        assert run(terminal, "export", copy, table, "--language", language).code == 0
        rows = list(csv.reader(table.read_text("utf-8-sig").splitlines(), delimiter=separator))
        assert rows[0][0] == head
        assert [row[0] for row in rows[1:7]] == ["1", "2", "3", "4", "5", "6"]
    assert rows[6][3:5] == ["Claire Morel", "search by name"]
    assert rows[-1][4] == "export of the journal"


def test_a_summary_that_is_written_is_noted(terminal: Terminal, copy: Path, tmp_path: Path) -> None:
    arguments = terminal.summary_arguments()
    arguments[1] = str(copy)
    assert terminal.run(*arguments).code == 0
    table = tmp_path / "journal.csv"
    run(terminal, "export", copy, table, "--language", "en")
    told = [line for line in table.read_text("utf-8-sig").splitlines() if "saving a PDF" in line]
    assert len(told) == 1
    assert "file no. 1" in told[0]


@pytest.mark.parametrize("words", [[], ["verify"], ["prune", "x"], ["export", "x"]], ids=str)
def test_what_is_not_understood_is_wrong_usage(terminal: Terminal, words: list[str]) -> None:
    assert terminal.run("journal", *words).code == 2
