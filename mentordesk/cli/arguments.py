"""The command line's grammar."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  # its only name

USAGE_EXIT = 2


def read(arguments: Sequence[str], version: str) -> argparse.Namespace:
    """Return the command and its options.

    Raises:
        SystemExit: help was asked for, or the command is not understood and that has been said.
    """
    grammar = _parser(version)
    options, strange = grammar.parse_known_args(list(arguments))
    if strange:
        # Values are not repeated: one may be a passphrase, and logs keep what is said here.
        names = [word.split("=", 1)[0] for word in strange if word.startswith("-")]
        grammar.error(" ".join(["unrecognized arguments", *names]))
    return options


def _parser(version: str) -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="mentordesk",
        description="MentorDesk without a window, for those who look after the machine."
        " Without a command the window opens.",
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"MentorDesk {version}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_summary(commands)
    _add_check(commands)
    _add_generate(commands)
    _add(commands, "demo", "open a demonstration of fictitious lives")
    return made


def _add(commands: _Commands, name: str, purpose: str) -> argparse.ArgumentParser:
    # Options are written out: `--passphrase` must not pass for the name of a file.
    return commands.add_parser(name, help=purpose, allow_abbrev=False)


def _add_vault(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path, metavar="VAULT", help="the folder NAME.mentordesk")
    command.add_argument(
        "--passphrase-file",
        dest="secret_file",
        metavar="FILE",
        help="read the passphrase from the first line of FILE, or of standard input for -",
    )
    command.add_argument("--account", metavar="LABEL", help="the account's label; the first one")


def _add_summary(commands: _Commands) -> None:
    command = _add(commands, "summary", "write a progress summary as PDF, as a project")
    _add_vault(command)
    command.add_argument(
        "--young-person", type=int, required=True, metavar="REF", help="the record's number"
    )
    command.add_argument("--from", dest="start", type=date.fromisoformat, required=True)
    command.add_argument("--to", dest="end", type=date.fromisoformat, required=True)
    command.add_argument("--out", type=Path, required=True, metavar="FILE")
    command.add_argument("--language", choices=("fr", "en"), default="fr")


def _add_check(commands: _Commands) -> None:
    command = _add(commands, "check", "open a vault, prove its integrity, count records")
    _add_vault(command)


def _add_generate(commands: _Commands) -> None:
    command = _add(commands, "generate", "make a vault of fictitious lives")
    _add_vault(command)
    command.add_argument("--young-people", type=int, default=60, metavar="N")
    command.add_argument("--meetings", type=int, default=5000, metavar="M")
    command.add_argument("--seed", type=int, default=1, metavar="S")


def read_demo(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of ``demo``."""
    made = argparse.ArgumentParser(prog="mentordesk demo", allow_abbrev=False)
    made.add_argument("--out", type=Path, default=Path("mentordesk-demo"), metavar="DIR")
    return made.parse_args(list(arguments))
