"""``summary``, ``check`` and ``generate``: clear errors, useful exit codes, never Qt.

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase, 4 damaged.
"""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.cli.arguments import USAGE_EXIT, read
from mentordesk.cli.demonstration import generate_vault
from mentordesk.domain import errors
from mentordesk.domain.periods import LONGEST_YEARS, Period, check_period
from mentordesk.domain.summaries import Occasion, Recipient, SummaryChoices
from mentordesk.services import search, summaries
from mentordesk.services.context import Context
from mentordesk.services.papers import VersionMark

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from mentordesk.cli.parts import CliParts
    from mentordesk.services.vaults import OpenedVault

FAILED, WRONG_PASSPHRASE, DAMAGED = 1, 3, 4

_SENTENCES: dict[type[errors.KnownError], str] = {
    errors.WrongPassphrase: "the passphrase does not open this account",
    errors.HeaderDamaged: "the key header is damaged; the passphrase is not the cause",
    errors.BaseDamaged: "the base is damaged; the passphrase is right",
    errors.VaultNewer: "a newer MentorDesk wrote this vault",
    errors.VaultMissing: "there is no vault at this place",
    errors.NotAVault: "this folder is no vault",
    errors.VaultExists: "there is something at this place already",
    errors.VaultInUse: "the vault is open elsewhere",
    errors.RecordMissing: "there is no record of this number",
    errors.PlaceReadOnly: "this place cannot be written to",
    errors.PlaceUnsuitable: "this place cannot hold a live base",
    errors.DiskFull: "the disk is full",
    errors.StorageUnavailable: "the disk does not answer",
    errors.FileNotWritable: "the file cannot be written",
    errors.FontMissing: "a file of the typeface is missing",
    errors.EngineTooOld: "the database engine is too old",
}
_CODES = {
    errors.WrongPassphrase: WRONG_PASSPHRASE,
    errors.HeaderDamaged: DAMAGED,
    errors.BaseDamaged: DAMAGED,
}
_PERIODS = {
    "before_start": "--to lies before --from",
    "too_old": f"--from lies more than {LONGEST_YEARS} years before --to",
}


def main(arguments: Sequence[str], parts: CliParts) -> int:
    """Run one command and return its exit code."""
    try:
        options = read(arguments, parts.version)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE_EXIT
    try:
        return _COMMANDS[options.command](options, parts)
    except errors.KnownError as error:
        sentence = _SENTENCES.get(type(error), type(error).__name__)
        print(f"mentordesk: {sentence}", file=sys.stderr)
        return _CODES.get(type(error), FAILED)
    except UsageError as error:
        print(f"mentordesk: {error}", file=sys.stderr)
        return USAGE_EXIT


class UsageError(Exception):
    """What was asked for cannot be: the message says why."""


def _summary(options: argparse.Namespace, parts: CliParts) -> int:
    for problem in check_period(options.start, options.end):
        raise UsageError(_PERIODS[problem.code])
    choices = SummaryChoices(
        occasion=Occasion.CASE_REVIEW,
        recipient=Recipient.DEPARTMENT_CASE_WORKER,
        period=Period(options.start, options.end),
        language=options.language,
    )
    opened = _open(options, parts)
    try:
        context = Context(opened.vault, parts.clock, parts.identifiers, opened.actor.id)
        with opened.vault.reading() as work:
            person = work.young_people.by_number(options.young_person).id
        content = summaries.compose_summary(context, person, choices)
        paper = parts.renderer().render(content, VersionMark())
        parts.write_file(options.out, paper.pdf)
    finally:
        opened.vault.close()
    print(f"{options.out} ({paper.pages} page{'s' if paper.pages > 1 else ''})")
    return 0


def _check(options: argparse.Namespace, parts: CliParts) -> int:
    opened = _open(options, parts)
    try:
        context = Context(opened.vault, parts.clock, parts.identifiers, opened.actor.id)
        problems = opened.vault.problems()
        found = search.counts(context)
    finally:
        opened.vault.close()
    for name in found.__slots__:
        print(f"{name.replace('_', ' ')}: {getattr(found, name)}")
    if problems:
        print(f"mentordesk: damaged ({', '.join(sorted(set(problems)))})", file=sys.stderr)
        return DAMAGED
    print("integrity: ok")
    return 0


def _generate(options: argparse.Namespace, parts: CliParts) -> int:
    if options.young_people < 1 or options.meetings < 0:
        raise UsageError("--young-people takes 1 or more, --meetings 0 or more")
    opened = generate_vault(
        parts,
        options.vault,
        passphrase=_passphrase(options),
        people=options.young_people,
        meetings=options.meetings,
        seed=options.seed,
    )
    opened.vault.close()
    print(f"{options.vault}: {options.young_people} young people, {options.meetings} meetings")
    return 0


def _open(options: argparse.Namespace, parts: CliParts) -> OpenedVault:
    front = parts.front(options.vault)
    labels = {account.label: account.slot for account in front.accounts}
    if options.account is not None and options.account not in labels:
        raise UsageError("this vault has no account of that label")
    slot = labels[options.account] if options.account else front.accounts[0].slot
    return parts.door.open_with_passphrase(options.vault, slot, _passphrase(options))


def _passphrase(options: argparse.Namespace) -> str:
    if options.secret_file is None:
        if not sys.stdin.isatty():
            raise UsageError("give --passphrase-file (- for standard input)")
        return getpass.getpass("Passphrase: ")
    try:
        line = _first_line(options.secret_file)
        # Windows editors put a byte order mark before the first word.
        return line.decode("utf-8-sig").rstrip("\r\n")
    except OSError:
        raise UsageError("the passphrase file cannot be read") from None
    except UnicodeDecodeError:
        raise UsageError("the passphrase file is not in UTF-8") from None


def _first_line(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.readline()
    with Path(name).open("rb") as file:
        return file.readline()


_COMMANDS = {"summary": _summary, "check": _check, "generate": _generate}
