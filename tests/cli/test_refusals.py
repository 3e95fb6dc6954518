"""What the commands say when they cannot do what was asked: one sentence and a code, no trace.

1 refused or failed, 2 wrong usage, 3 wrong passphrase, 4 damaged, 130 stopped.
"""

from __future__ import annotations

import ast
import getpass
import shutil
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.cli import main
from mentordesk.domain.accounts import AccountState
from mentordesk.domain.identity import AccountId
from mentordesk.services import journal_reading
from mentordesk.services.context import context_of
from mentordesk.storage.keys.header import NAME, SECOND
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from tests.cli.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.cli.conftest import Ran, Terminal

FAILED, USAGE, WRONG_PASSPHRASE, DAMAGED = 1, 2, 3, 4


def usage_error(ran: Ran, words: str) -> bool:
    """Whether the grammar refused the command: its usage, then one sentence."""
    return (ran.code, ran.out) == (USAGE, "") and words in ran.sentences[-1]


def copy_of(vault: Path, place: Path) -> Path:
    return shutil.copytree(vault, place / "copie.mentordesk")


def test_an_unknown_reference_is_refused(terminal: Terminal) -> None:
    place = terminal.home / "summary.pdf"
    ran = terminal.summary("--out", place, "--young-person", "99")
    assert ran.refused_with(FAILED, "there is no record of this number")
    assert not place.exists()


def test_a_wrong_passphrase_has_its_own_code(terminal: Terminal) -> None:
    terminal.secret.write_text("not the passphrase", encoding="utf-8")
    sentence = "the passphrase does not open this account"
    assert terminal.summary().refused_with(WRONG_PASSPHRASE, sentence)
    ran = terminal.check("--passphrase-file", terminal.secret)
    assert ran.refused_with(WRONG_PASSPHRASE, sentence)


@pytest.mark.parametrize("typed", ["", "\n", f" {PASSPHRASE}\n"])
def test_an_empty_or_other_first_line_is_a_wrong_passphrase(terminal: Terminal, typed: str) -> None:
    ran = terminal.check("--passphrase-file", "-", typed=typed)
    assert ran.code == WRONG_PASSPHRASE


def test_a_missing_vault_is_refused(terminal: Terminal) -> None:
    ran = terminal.run("check", terminal.home / "absent", "--passphrase-file", terminal.secret)
    assert ran.refused_with(FAILED, "there is no vault at this place")


def test_a_file_in_the_place_of_a_vault_is_refused(terminal: Terminal) -> None:
    ran = terminal.run("check", terminal.secret, "--passphrase-file", terminal.secret)
    assert ran.refused_with(FAILED, "there is no vault at this place")


def test_a_folder_that_is_no_vault_is_refused(terminal: Terminal) -> None:
    ran = terminal.run("check", terminal.home, "--passphrase-file", terminal.secret)
    assert ran.refused_with(FAILED, "this folder is no vault")


def test_a_period_that_ends_before_it_begins_is_wrong_usage(terminal: Terminal) -> None:
    ran = terminal.summary("--from", "2026-11-22", "--to", "2026-11-21")
    assert ran.refused_with(USAGE, "--to lies before --from")


def test_a_period_that_is_too_long_is_not_said_to_end_before_it_begins(
    terminal: Terminal,
) -> None:
    ran = terminal.summary("--from", "1990-01-01", "--to", "2026-01-01")
    assert (ran.code, len(ran.sentences)) == (USAGE, 1)
    assert "--to lies before --from" not in ran.err


@pytest.mark.parametrize("day", ["22/11/2026", "2026-02-30", "", "hier"])
def test_a_day_that_is_none_is_wrong_usage(terminal: Terminal, day: str) -> None:
    assert usage_error(terminal.summary("--from", day), ": --from takes a day like 2026-11-22")


def test_a_reference_that_is_no_number_is_wrong_usage_and_not_repeated(terminal: Terminal) -> None:
    ran = terminal.summary("--young-person", "Inès")
    assert usage_error(ran, ": --young-person takes a number")
    assert "Inès" not in ran.err


@pytest.mark.parametrize("missing", ["--young-person", "--from", "--to", "--out"])
def test_a_summary_needs_all_its_options(terminal: Terminal, missing: str) -> None:
    arguments = terminal.summary_arguments()
    place = arguments.index(missing)
    del arguments[place : place + 2]
    assert usage_error(terminal.run(*arguments), missing)


def test_a_missing_passphrase_file_is_wrong_usage(terminal: Terminal) -> None:
    ran = terminal.summary("--passphrase-file", terminal.home / "absent.txt")
    assert ran.refused_with(USAGE, "the passphrase file cannot be read")


def test_a_folder_in_the_place_of_the_passphrase_file_is_wrong_usage(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase-file", terminal.home)
    assert ran.refused_with(USAGE, "the passphrase file cannot be read")


def test_a_passphrase_file_in_another_encoding_is_refused_with_a_sentence(
    terminal: Terminal,
) -> None:
    terminal.secret.write_bytes("sept mots d'été".encode("latin-1"))
    ran = terminal.check("--passphrase-file", terminal.secret)
    assert ran.code in {USAGE, WRONG_PASSPHRASE}
    assert len(ran.sentences) == 1


def test_a_passphrase_file_with_a_byte_order_mark_opens_the_vault(terminal: Terminal) -> None:
    terminal.secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8-sig")
    assert terminal.check("--passphrase-file", terminal.secret).code == 0


def test_without_a_terminal_a_passphrase_file_is_asked_for(terminal: Terminal) -> None:
    ran = terminal.check(typed=f"{PASSPHRASE}\n")
    assert ran.refused_with(USAGE, "give --passphrase-file (- for standard input)")


@pytest.mark.parametrize("option", ["--password", "--secret", "-p"])
@pytest.mark.parametrize("command", ["summary", "check", "generate"])
def test_a_passphrase_on_the_command_line_is_no_option(
    terminal: Terminal, command: str, option: str
) -> None:
    commands = {
        "summary": terminal.summary_arguments(),
        "check": ["check", str(terminal.vault)],
        "generate": ["generate", str(terminal.home / "nouveau.mentordesk")],
    }
    ran = terminal.run(*commands[command], option, PASSPHRASE)
    assert usage_error(ran, "unrecognized arguments")


def test_a_passphrase_is_not_taken_for_the_name_of_its_file(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase", PASSPHRASE)
    assert usage_error(ran, "unrecognized arguments")


def test_an_unknown_account_is_wrong_usage(terminal: Terminal) -> None:
    ran = terminal.check("--passphrase-file", terminal.secret, "--account", "X. Y.")
    assert ran.refused_with(USAGE, "this vault has no account of that label")


def test_a_vault_that_is_open_elsewhere_is_refused(terminal: Terminal) -> None:
    parts = cli_parts()
    slot = parts.front(terminal.vault).accounts[0].slot
    opened = parts.door().open_with_passphrase(terminal.vault, slot, PASSPHRASE)
    try:
        ran = terminal.check("--passphrase-file", terminal.secret)
    finally:
        opened.vault.close()
    assert ran.refused_with(FAILED, "the vault is open elsewhere")


def test_a_vault_without_its_base_is_refused(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    (folder / BASE).unlink()
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    assert ran.refused_with(DAMAGED, "the base is missing from this vault")


def test_a_vault_without_its_keys_is_refused(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    for name in (NAME, SECOND):
        (folder / name).unlink()
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    assert ran.refused_with(DAMAGED, "the key header is missing from this vault")


def test_a_damaged_base_has_its_own_code(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    (folder / BASE).write_bytes(b"\x5a" * 8192)
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    assert ran.refused_with(DAMAGED, "the base is damaged; the passphrase is right")


def test_a_page_damaged_deep_in_the_base_is_found_by_check(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    data = bytearray((folder / BASE).read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    (folder / BASE).write_bytes(data)
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    assert (ran.code, len(ran.sentences)) == (DAMAGED, 1)
    assert "integrity: ok" not in ran.out


@pytest.mark.parametrize("where", ["absent/summary.pdf", "secret.txt/summary.pdf", "."])
def test_a_place_that_cannot_be_written_is_refused(terminal: Terminal, where: str) -> None:
    ran = terminal.summary("--out", terminal.home / where)
    assert ran.refused_with(FAILED, "the file cannot be written")


@pytest.mark.parametrize("where", [".", "/"])
def test_a_folder_without_a_name_cannot_be_written_either(
    terminal: Terminal, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(terminal.home)
    ran = terminal.summary("--out", where)
    assert ran.refused_with(FAILED, "the file cannot be written")


@pytest.mark.parametrize("typed", ["", "\n", "   \n"])
def test_nothing_is_generated_without_a_passphrase(terminal: Terminal, typed: str) -> None:
    folder = terminal.home / "nouveau.mentordesk"
    ran = terminal.run("generate", folder, "--passphrase-file", "-", typed=typed)
    assert ran.refused_with(USAGE, "the passphrase is empty")
    assert not folder.exists()


def test_nothing_is_generated_where_something_is(terminal: Terminal) -> None:
    ran = terminal.run("generate", terminal.vault, "--passphrase-file", terminal.secret)
    assert ran.refused_with(FAILED, "there is something at this place already")
    assert terminal.check("--passphrase-file", terminal.secret).code == 0


@pytest.mark.parametrize("size", [("--young-people", "0"), ("--meetings", "-1")])
def test_generate_refuses_sizes_that_cannot_be(terminal: Terminal, size: tuple[str, str]) -> None:
    folder = terminal.home / "nouveau.mentordesk"
    ran = terminal.run("generate", folder, "--passphrase-file", terminal.secret, *size)
    assert ran.code == USAGE
    assert len(ran.sentences) == 1
    assert not folder.exists()


@pytest.mark.parametrize("form", [("--password", "{}"), ("--password={}",), ("{}",)])
def test_a_passphrase_typed_where_none_belongs_is_not_repeated(
    terminal: Terminal, form: tuple[str, ...]
) -> None:
    ran = terminal.run("check", terminal.vault, *(word.format(PASSPHRASE) for word in form))
    assert usage_error(ran, "unrecognized arguments")
    assert PASSPHRASE not in ran.err


def test_standard_input_in_another_encoding_is_refused_with_a_sentence(terminal: Terminal) -> None:
    ran = terminal.run_bytes("check", terminal.vault, typed="sept mots d'été".encode("latin-1"))
    assert ran.refused_with(USAGE, "the passphrase file is not in UTF-8")


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_stopping_at_the_question_for_the_passphrase_leaves_no_trace(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    def ask(_: str) -> str:
        raise stop

    monkeypatch.setattr(getpass, "getpass", ask)
    ran = terminal.run_at_a_terminal("check", terminal.vault)
    assert ran.refused_with(130, "stopped")


def test_what_check_finds_wrong_is_named_once_whatever_its_number(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    parts = cli_parts()
    opened = parts.door().open_with_passphrase(
        folder, parts.front(folder).accounts[0].slot, PASSPHRASE
    )
    assert isinstance(opened.vault, SqlVault)
    with closing(opened.vault.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        for statement in ("PRAGMA foreign_keys=OFF", "DELETE FROM mentor", "DELETE FROM goal"):
            cursor.execute(statement)
    opened.vault.close()
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    assert (ran.code, ran.sentences) == (DAMAGED, ["mentordesk: damaged (foreign_key_check)"])
    assert "mentors: 0" in ran.out
    assert "integrity: ok" not in ran.out


def test_a_vault_whose_keys_are_gone_opens_by_their_copy_outside_it(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    check = ("check", folder, "--passphrase-file", terminal.secret)
    assert terminal.run(*check).code == 0
    for name in (NAME, SECOND):
        (folder / name).unlink()
    assert terminal.run(*check).code == 0
    assert (folder / NAME).exists()


def test_a_place_that_keeps_no_copy_of_the_keys_hinders_nothing(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MENTORDESK_CONFIG", str(terminal.secret))
    folder = copy_of(terminal.vault, terminal.home)
    assert terminal.run("check", folder, "--passphrase-file", terminal.secret).code == 0


def test_an_account_that_is_gone_is_told_although_its_passphrase_is_right(
    terminal: Terminal,
) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    parts = cli_parts()
    slot = parts.front(folder).accounts[0].slot
    opened = parts.door().open_with_passphrase(folder, slot, PASSPHRASE)
    with opened.vault.writing() as work:
        account = work.access.account(AccountId(slot))
        work.access.keep_account(replace(account, state=AccountState.REMOVED))
        work.commit()
    opened.vault.close()
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    words = "this account is no longer in this vault; ask whoever manages its accounts"
    assert ran.refused_with(FAILED, words)


def test_accounts_that_came_back_or_are_unknown_are_told_beside_what_was_asked(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = SqlVaultDoor.open_with_passphrase

    def told(*given: Any, **named: Any) -> Any:
        return real(*given, **named)._replace(returned=("A. B.",), unknown=("C. D.",))

    monkeypatch.setattr(SqlVaultDoor, "open_with_passphrase", told)
    ran = terminal.check("--passphrase-file", terminal.secret)
    assert (ran.code, "integrity: ok" in ran.out) == (0, True)
    assert ran.sentences == [
        "mentordesk: A. B. was removed and came back with a backup",
        "mentordesk: C. D. has no account in this older base",
    ]


def test_an_invitation_that_came_too_late_is_told(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    parts = cli_parts()
    slot = parts.front(folder).accounts[0].slot
    opened = parts.door().open_with_passphrase(folder, slot, PASSPHRASE)
    with opened.vault.writing() as work:
        account = work.access.account(AccountId(slot))
        over = datetime(2020, 1, 1, tzinfo=UTC)
        late = replace(account, state=AccountState.INVITED, invited_until=over)
        work.access.keep_account(late)
        work.commit()
    opened.vault.close()
    ran = terminal.run("check", folder, "--passphrase-file", terminal.secret)
    assert ran.refused_with(FAILED, "this invitation is over; ask for a new code")


def test_each_failure_has_one_sentence() -> None:
    tree = ast.parse(Path(main.__file__ or "").read_text(encoding="utf-8"))
    keys = [ast.unparse(key) for key in _sentences_in(tree)]
    assert "errors.WrongPassphrase" in keys
    assert sorted(keys) == sorted(set(keys))


def _sentences_in(tree: ast.Module) -> list[ast.expr]:
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "_SENTENCES":
            assert isinstance(node.value, ast.Dict)
            return [key for key in node.value.keys if key is not None]
    return []


def test_failed_attempts_wait_here_too_and_the_journal_hears_of_them(terminal: Terminal) -> None:
    folder = copy_of(terminal.vault, terminal.home)
    wrong = terminal.home / "wrong.txt"
    wrong.write_text("une autre phrase\n", encoding="utf-8")
    for _ in range(5):
        assert terminal.run("check", folder, "--passphrase-file", wrong).code == WRONG_PASSPHRASE
    right = ("backup", folder, "--passphrase-file", terminal.secret)
    ran = terminal.run(*right)
    assert ran.refused_with(1, "earlier attempts failed; wait a minute, then try again")
    failures = cli_parts().failures
    vault_id = cli_parts().front(folder).vault_id
    time.sleep(failures.wait(vault_id))
    assert terminal.run(*right).code == 0
    opened = (
        cli_parts()
        .door()
        .open_with_passphrase(folder, cli_parts().front(folder).accounts[0].slot, PASSPHRASE)
    )
    with closing(opened.vault):
        context = context_of(opened, cli_parts().clock, cli_parts().identifiers)
        noted = [line.entry.action for line in journal_reading.entries(context).lines]
    assert noted[:6] == ["unlocked", *["failed_unlock"] * 5]
