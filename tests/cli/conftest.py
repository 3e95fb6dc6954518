"""The command line as it is put together for users, in this process and in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.cli.demonstration import generate_vault
from mentordesk.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Sequence

PASSPHRASE = "sept mots d’été pour un coffre de papier"
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: its exit code and what it said."""

    code: int
    out: str
    err: str

    @property
    def sentences(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()

    def refused_with(self, code: int, words: str) -> bool:
        """Whether the command ended with ``code`` and said this one sentence, nothing else."""
        return (self.code, self.out, self.err) == (code, "", f"mentordesk: {words}\n")


class _Keyboard(io.BytesIO):
    def isatty(self) -> bool:
        return True


class Terminal:
    """Runs commands on one vault of three fictitious lives."""

    def __init__(
        self,
        vault: Path,
        home: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        self.vault, self.home = vault, home
        self._capsys, self._monkeypatch = capsys, monkeypatch
        self.secret = home / "secret.txt"
        self.secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")

    def run(self, *arguments: str | Path, typed: str = "") -> Ran:
        """Run a command in this process; ``typed`` comes by standard input."""
        return self._run(arguments, io.BytesIO(typed.encode()))

    def run_bytes(self, *arguments: str | Path, typed: bytes) -> Ran:
        """Run a command that reads its passphrase from these bytes on standard input."""
        return self._run((*arguments, "--passphrase-file", "-"), io.BytesIO(typed))

    def run_at_a_terminal(self, *arguments: str | Path) -> Ran:
        """Run a command that may ask whoever sits there."""
        return self._run(arguments, _Keyboard())

    def _run(self, arguments: Sequence[str | Path], stdin: io.BytesIO) -> Ran:
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stdin, encoding="utf-8"))
        self._capsys.readouterr()
        code = main([str(argument) for argument in arguments], cli_parts())
        said = self._capsys.readouterr()
        return Ran(code, said.out, said.err)

    def check(self, *more: str | Path, typed: str = "") -> Ran:
        return self.run("check", self.vault, *more, typed=typed)

    def summary(self, *more: str | Path) -> Ran:
        return self.run(*self.summary_arguments(*more))

    def summary_arguments(self, *more: str | Path) -> list[str]:
        """Return a right ``summary`` command; options in ``more`` take the place of its own."""
        options = {
            "--passphrase-file": self.secret,
            "--young-person": "1",
            "--from": "2020-01-01",
            "--to": "2040-01-01",
            "--out": self.home / "summary.pdf",
        }
        usual = [str(part) for option in options.items() for part in option]
        return ["summary", str(self.vault), *usual, *map(str, more)]


def run_apart(
    *arguments: str | Path,
    program: Sequence[str] = ("-m", "mentordesk"),
    terminal_writes: str = "utf-8",
) -> Ran:
    """Run MentorDesk in a process of its own."""
    ran = subprocess.run(
        [sys.executable, *program, *map(str, arguments)],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": terminal_writes},
    )
    return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())


@pytest.fixture(scope="session")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault of three lives once; tests add to its journal alone."""
    folder = tmp_path_factory.mktemp("vaults") / "foyer.mentordesk"
    opened = generate_vault(
        cli_parts(), folder, passphrase=PASSPHRASE, people=3, meetings=24, seed=5
    )
    opened.vault.close()
    return folder


@pytest.fixture
def terminal(
    vault: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    return Terminal(vault, tmp_path, capsys, monkeypatch)
