"""The program as administrators start it: a process of its own, without Qt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from mentordesk import bootstrap
from tests.cli.conftest import PASSPHRASE, run_apart

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

WITHOUT_QT = """
import sys
from mentordesk.bootstrap import run
code = run(sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
print("QT:", *loaded)
sys.exit(code)
"""


@pytest.mark.parametrize("command", ["summary", "check", "generate"])
def test_the_command_line_never_loads_qt(terminal: Terminal, command: str) -> None:
    folder = terminal.home / "nouveau.mentordesk"
    size = ("--young-people", "1", "--meetings", "3")
    secret = ("--passphrase-file", str(terminal.secret))
    commands = {
        "summary": terminal.summary_arguments(),
        "check": ["check", str(terminal.vault), *secret],
        "generate": ["generate", str(folder), *secret, *size],
    }
    ran = run_apart(*commands[command], program=("-c", WITHOUT_QT))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "QT:"


def test_summary_in_a_process_of_its_own_writes_the_pdf(terminal: Terminal) -> None:
    place = terminal.home / "synthèse.pdf"
    ran = run_apart(*terminal.summary_arguments("--out", place))
    assert (ran.code, ran.err) == (0, "")
    assert place.read_bytes().startswith(b"%PDF-")


def test_a_wrong_passphrase_ends_the_process_with_three_and_no_trace(terminal: Terminal) -> None:
    terminal.secret.write_text("not the passphrase", encoding="utf-8")
    ran = run_apart("check", terminal.vault, "--passphrase-file", terminal.secret)
    assert ran.refused_with(3, "the passphrase does not open this account")


def test_a_process_without_a_terminal_does_not_wait_for_a_passphrase(terminal: Terminal) -> None:
    ran = run_apart("check", terminal.vault)
    assert ran.refused_with(2, "give --passphrase-file (- for standard input)")


def test_the_passphrase_is_never_said(terminal: Terminal) -> None:
    ran = run_apart("check", terminal.vault, "--passphrase-file", terminal.secret)
    assert ran.code == 0
    assert PASSPHRASE not in ran.out + ran.err


def test_a_terminal_that_cannot_write_the_name_of_the_file_is_no_failure(
    terminal: Terminal,
) -> None:
    place = terminal.home / "synthèse-Łódź.pdf"
    arguments = terminal.summary_arguments("--out", place)
    ran = run_apart(*arguments, terminal_writes="ascii")
    assert (ran.code, ran.err) == (0, "")
    assert place.read_bytes().startswith(b"%PDF-")
    assert "synth\\xe8se" in ran.out


# ---------------------------------------------------------------------- the window


@pytest.mark.parametrize("arguments", [("sumary", "x"), ("x",), ("--nothing",), ("x", "demo")])
def test_an_unknown_word_is_wrong_usage_and_opens_no_window(arguments: tuple[str, ...]) -> None:
    ran = run_apart(*arguments, program=("-c", WITHOUT_QT))
    assert (ran.code, ran.out.splitlines()[-1]) == (2, "QT:")
    assert ran.sentences[-1].startswith("mentordesk: error: ")
    assert "sumary" not in ran.err


def test_a_vault_and_something_more_is_wrong_usage(terminal: Terminal) -> None:
    ran = run_apart(terminal.vault, "--passphrase-file", terminal.secret)
    assert ran.code == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always one elsewhere")
@pytest.mark.parametrize("platform", ["", "xcb", "wayland-egl"])
@pytest.mark.parametrize("with_vault", [False, True])
def test_without_a_display_the_window_says_so(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, platform: str, *, with_vault: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    arguments = [terminal.vault] if with_vault else []
    ran = run_apart(*arguments, program=("-c", WITHOUT_QT))
    assert (ran.code, ran.out) == (1, "QT:\n")
    assert ran.err.startswith("mentordesk: there is no display")
    assert len(ran.sentences) == 1


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("gone.mentordesk", True),
        ("gone.mentordesk/", True),
        (".", True),
        ("gone", False),
        ("check", False),
        ("--help", False),
    ],
)
def test_a_vault_that_is_gone_is_for_the_window_to_tell(word: str, *, is_one: bool) -> None:
    assert bootstrap._may_be_vault(word) is is_one
