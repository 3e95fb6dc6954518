"""The commands and what they say when they cannot: clear errors, useful exit codes, never Qt.

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase, 4 damaged or incomplete,
130 stopped at the question for the passphrase or later.
"""

from __future__ import annotations

import io
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from mentordesk.cli import backups, journal
from mentordesk.cli.arguments import USAGE_EXIT, read
from mentordesk.cli.demonstration import generate_vault
from mentordesk.cli.opening import UsageError, begun, open_vault, passphrase_of
from mentordesk.domain import errors
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.periods import LONGEST_YEARS, Period, check_period
from mentordesk.domain.summaries import MOST_PAGES, Occasion, Recipient, SummaryChoices
from mentordesk.services import people, search, summaries
from mentordesk.services.context import context_of
from mentordesk.services.papers import VersionMark

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from mentordesk.cli.parts import CliParts
    from mentordesk.services.context import Context
    from mentordesk.services.papers import Paper

FAILED, WRONG_PASSPHRASE, DAMAGED, STOPPED = 1, 3, 4, 130

_SENTENCES: dict[type[errors.KnownError], str] = {
    errors.WrongPassphrase: "the passphrase does not open this account",
    errors.TooSoon: "earlier attempts failed; wait a minute, then try again",
    errors.AccountGone: "this account is no longer in this vault; ask whoever manages its accounts",
    errors.InvitationOver: "this invitation is over; ask for a new code",
    errors.HeaderDamaged: "the key header is damaged; the passphrase is not the cause",
    errors.BaseDamaged: "the base is damaged; the passphrase is right",
    errors.VaultNewer: "a newer MentorDesk wrote this vault",
    errors.VaultMissing: "there is no vault at this place",
    errors.BaseMissing: "the base is missing from this vault",
    errors.KeysMissing: "the key header is missing from this vault",
    errors.NotAVault: "this folder is no vault",
    errors.VaultExists: "there is something at this place already",
    errors.VaultInUse: "the vault is open elsewhere",
    errors.RecordMissing: "there is no record of this number",
    errors.NotAllowed: "this account may not do that, or does not reach this record",
    errors.PlaceReadOnly: "this place cannot be written to",
    errors.PlaceUnsuitable: "this place cannot hold a live base",
    errors.DiskFull: "the disk is full",
    errors.StorageUnavailable: "the disk does not answer",
    errors.FileNotWritable: "the file cannot be written",
    errors.FontMissing: "a file of the typeface is missing",
    errors.BaseOlder: "the base lacks changes that were acknowledged; see the window",
    errors.ErasuresPending: "the vault still shows what was erased since; open a copy of it",
    errors.VaultReadOnly: "the vault can only be read",
    errors.BackupUnderWay: "a backup is being made; wait until it is finished and try again",
    errors.BackupDamaged: "this is no whole backup of this vault",
    errors.BackupNotProven: "the copy did not read back as it should; older backups stay",
    errors.AnchorDamaged: "this is no anchor of a journal, or no longer a whole one",
    errors.AnchorForeign: "this is the anchor of another vault's journal",
    errors.EngineTooOld: "the database engine is too old",
}
_CODES = {
    errors.WrongPassphrase: WRONG_PASSPHRASE,
    errors.HeaderDamaged: DAMAGED,
    errors.BaseDamaged: DAMAGED,
    errors.BaseMissing: DAMAGED,
    errors.KeysMissing: DAMAGED,
    errors.BaseOlder: DAMAGED,
    errors.BackupDamaged: DAMAGED,
    errors.BackupNotProven: DAMAGED,
    errors.AnchorDamaged: DAMAGED,
}
_PERIODS = {
    "before_start": "--to lies before --from",
    "too_old": f"--from lies more than {LONGEST_YEARS} years before --to",
}


def main(arguments: Sequence[str], parts: CliParts) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that the terminal cannot write must not undo what was done.
            stream.reconfigure(errors="backslashreplace")
    try:
        options = read(arguments, parts.version)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE_EXIT
    try:
        return _COMMANDS[options.command](options, parts)
    except (KeyboardInterrupt, EOFError):
        print("mentordesk: stopped", file=sys.stderr)
        return STOPPED
    except errors.KnownError as error:
        sentence = _SENTENCES.get(type(error), type(error).__name__)
        print(f"mentordesk: {sentence}", file=sys.stderr)
        return _CODES.get(type(error), FAILED)
    except UsageError as error:
        print(f"mentordesk: {error}", file=sys.stderr)
        return USAGE_EXIT


def _summary(options: argparse.Namespace, parts: CliParts) -> int:
    for problem in check_period(options.start, options.end):
        raise UsageError(_PERIODS[problem.code])
    choices = SummaryChoices(
        occasion=Occasion.CASE_REVIEW,
        recipient=Recipient.DEPARTMENT_CASE_WORKER,
        period=Period(options.start, options.end),
        language=options.language,
    )
    opened = open_vault(options, parts)
    try:
        context = begun(opened, parts)
        person = people.numbered(context, options.young_person)
        content = summaries.compose_summary(context, person, choices)
        paper = parts.renderer().render(content, VersionMark())
        summaries.let_out(context, person, JournalAction.EXPORTED, person)
        parts.write_file(options.out, paper.pdf)
    finally:
        opened.vault.close()
    print(f"{options.out} ({paper.pages} page{'s' if paper.pages > 1 else ''})")
    _tell_limits(paper)
    return 0


def _tell_limits(paper: Paper) -> None:
    if paper.pages > MOST_PAGES:
        print(f"mentordesk: more than {MOST_PAGES} pages are seldom read", file=sys.stderr)
    if paper.unprintable:
        # As numbers: what the typeface lacks, the terminal may lack.
        signs = " ".join(f"U+{ord(sign):04X}" for sign in paper.unprintable)
        print(f"mentordesk: these signs cannot be printed: {signs}", file=sys.stderr)


def _check(options: argparse.Namespace, parts: CliParts) -> int:
    opened = open_vault(options, parts)
    try:
        context = context_of(opened, parts.clock, parts.identifiers)
        problems = opened.vault.problems()
        found = _counts(context)
    finally:
        opened.vault.close()
    for name, count in found.items():
        print(f"{name.replace('_', ' ')}: {count}")
    if problems:
        print(f"mentordesk: damaged ({', '.join(sorted(set(problems)))})", file=sys.stderr)
        return DAMAGED
    print("integrity: ok")
    return 0


def _counts(context: Context) -> dict[str, int]:
    """Return what the account may count: who reads no record can still have the base checked."""
    try:
        return asdict(search.counts(context))
    except errors.NotAllowed:
        return {}


def _generate(options: argparse.Namespace, parts: CliParts) -> int:
    if options.young_people < 1 or options.meetings < 0:
        raise UsageError("--young-people takes 1 or more, --meetings 0 or more")
    passphrase = passphrase_of(options)
    if not passphrase.strip():
        raise UsageError("the passphrase is empty")
    opened = generate_vault(
        parts,
        options.vault,
        passphrase=passphrase,
        people=options.young_people,
        meetings=options.meetings,
        seed=options.seed,
    )
    opened.vault.close()
    print(f"{options.vault}: {options.young_people} young people, {options.meetings} meetings")
    return 0


_COMMANDS = {
    "summary": _summary,
    "check": _check,
    "generate": _generate,
    "backup": backups.back_up,
    "verify": backups.verify,
    "restore": backups.restore,
    "drill": backups.drill,
    "journal": journal.journal,
}
