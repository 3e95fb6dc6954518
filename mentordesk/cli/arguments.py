"""The command line's grammar."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

    _Commands = argparse._SubParsersAction["_Grammar"]  # noqa: SLF001  # its only name

USAGE_EXIT = 2
_COMMANDS = (
    "summary check generate backup verify restore drill journal demo"  # as in bootstrap, and demo
).split()
_OWN_SENTENCE = re.compile(r"argument (--[\w-]+): (takes .*)")


class _Grammar(argparse.ArgumentParser):
    """Says what an option takes in a sentence that begins with the option."""

    def error(self, message: str) -> NoReturn:
        found = _OWN_SENTENCE.fullmatch(message)
        super().error(message if found is None else f"{found[1]} {found[2]}")


def read(arguments: Sequence[str], version: str) -> argparse.Namespace:
    """Return the command and its options.

    Raises:
        SystemExit: help was asked for, or the command is not understood and that has been said.
    """
    grammar = _parser(version)
    word = next(iter(arguments), "-")
    if word not in _COMMANDS and not word.startswith("-"):
        # Not repeated either, as below.
        grammar.error("this is neither a command nor a vault, or more than a vault alone")
    options, strange = grammar.parse_known_args(list(arguments))
    if strange:
        # Values are not repeated: one may be a passphrase, and logs keep what is said here.
        names = [word.split("=", 1)[0] for word in strange if word.startswith("-")]
        grammar.error(" ".join(["unrecognized arguments", *names]))
    return options


def _parser(version: str) -> argparse.ArgumentParser:
    made = _Grammar(
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
    _add_backups(commands)
    _add_journal(commands)
    _add(commands, "demo", "open a demonstration of fictitious lives")
    return made


def _add(commands: _Commands, name: str, purpose: str) -> _Grammar:
    # Options are written out: `--passphrase` must not pass for the name of a file.
    return commands.add_parser(name, help=purpose, allow_abbrev=False)


def _add_vault(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path, metavar="VAULT", help="the folder NAME.mentordesk")
    _add_secret(command)


def _add_secret(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-file",
        dest="secret_file",
        metavar="FILE",
        help="read the passphrase from the first line of FILE, or of standard input for -",
    )
    command.add_argument("--account", metavar="LABEL", help="the account's label; the first one")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("takes a day like 2026-11-22") from None


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError("takes a number") from None


def _add_summary(commands: _Commands) -> None:
    command = _add(commands, "summary", "write a progress summary as PDF, as a project")
    _add_vault(command)
    command.add_argument(
        "--young-person", type=_number, required=True, metavar="REF", help="the record's number"
    )
    command.add_argument("--from", dest="start", type=_day, required=True, metavar="DATE")
    command.add_argument("--to", dest="end", type=_day, required=True, metavar="DATE")
    command.add_argument("--out", type=Path, required=True, metavar="FILE")
    command.add_argument("--language", choices=("fr", "en"), default="fr")


def _add_check(commands: _Commands) -> None:
    command = _add(commands, "check", "open a vault, prove its integrity, count records")
    _add_vault(command)


def _add_generate(commands: _Commands) -> None:
    command = _add(commands, "generate", "make a vault of fictitious lives")
    _add_vault(command)
    command.add_argument("--young-people", type=_number, default=60, metavar="N")
    command.add_argument("--meetings", type=_number, default=5000, metavar="M")
    command.add_argument("--seed", type=_number, default=1, metavar="S")


def _add_backups(commands: _Commands) -> None:
    made = _add(commands, "backup", "make a proved backup of a vault")
    _add_vault(made)
    made.add_argument("--to", type=Path, metavar="DIR", help="another folder than the usual one")
    proved = _add(commands, "verify", "prove a backup again")
    proved.add_argument("backup", type=Path, metavar="BACKUP", help="the file *.mdbackup")
    _add_secret(proved)
    restored = _add(commands, "restore", "make a vault in a new folder from a backup")
    restored.add_argument("backup", type=Path, metavar="BACKUP", help="the file *.mdbackup")
    restored.add_argument("folder", type=Path, metavar="FOLDER", help="NAME.mentordesk, not there")
    tried = _add(commands, "drill", "restore the newest backup for trial and compare it")
    _add_vault(tried)
    tried.add_argument("--from", dest="source", type=Path, metavar="DIR", help="where backups lie")
    for command in (made, proved, restored, tried):
        command.add_argument("--json", action="store_true", help="say it as one JSON object")


def _add_journal(commands: _Commands) -> None:
    of_journal = _add(commands, "journal", "prove or export who did what in a vault")
    acts: _Commands = of_journal.add_subparsers(dest="act", required=True, metavar="ACT")
    proved = _add(acts, "verify", "prove the whole journal; exit code 4 when it is not whole")
    _add_vault(proved)
    proved.add_argument("--anchor", type=Path, metavar="FILE", help="what is known from elsewhere")
    proved.add_argument("--json", action="store_true", help="say it as one JSON object")
    exported = _add(acts, "export", "write the journal as a CSV table")
    _add_vault(exported)
    exported.add_argument("file", type=Path, metavar="FILE", help="where to write it")
    exported.add_argument("--language", choices=("fr", "en"), default="fr")
    kept = _add(acts, "anchor", "write where the journal ends, to be kept elsewhere")
    _add_vault(kept)
    kept.add_argument("file", type=Path, metavar="FILE", help="where to write it")


def read_demo(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of ``demo``."""
    made = argparse.ArgumentParser(prog="mentordesk demo", allow_abbrev=False)
    made.add_argument("--out", type=Path, default=Path("mentordesk-demo"), metavar="DIR")
    return made.parse_args(list(arguments))
