"""Opening a vault from the command line: its account, its passphrase from a file or a prompt."""

from __future__ import annotations

import getpass
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.errors import (
    DiskFull,
    NotAllowed,
    PlaceReadOnly,
    PlaceUnsuitable,
    StorageUnavailable,
)
from mentordesk.services.context import context_of
from mentordesk.services.opening import begin

if TYPE_CHECKING:
    import argparse

    from mentordesk.cli.parts import CliParts
    from mentordesk.services.context import Context
    from mentordesk.services.vaults import OpenedVault, VaultDoor


class UsageError(Exception):
    """What was asked for cannot be: the message says why."""


def open_vault(options: argparse.Namespace, parts: CliParts) -> OpenedVault:
    """Open a vault; where a base that is written could be lost it is only read.

    Raises:
        TooSoon: earlier attempts failed, in the window or here; nothing was tried.
    """
    front = parts.front(options.vault)
    labels = {account.label: account.slot for account in front.accounts}
    if options.account is not None and options.account not in labels:
        raise UsageError("this vault has no account of that label")
    slot = labels[options.account] if options.account else front.accounts[0].slot
    passphrase = passphrase_of(options)
    with parts.failures.attempt(front.vault_id, slot):
        opened = _opened(options.vault, parts.door(), slot, passphrase)
    parts.failures.opened(front.vault_id)
    for label in opened.returned:
        print(f"mentordesk: {label} was removed and came back with a backup", file=sys.stderr)
    for label in opened.unknown:
        print(f"mentordesk: {label} has no account in this older base", file=sys.stderr)
    return opened


def _opened(vault: Path, door: VaultDoor, slot: str, passphrase: str) -> OpenedVault:
    try:
        return door.open_with_passphrase(vault, slot, passphrase)
    except PlaceUnsuitable:
        return door.open_to_read(vault, slot, passphrase)


def begun(opened: OpenedVault, parts: CliParts) -> Context:
    """Return who acts in an open vault, once its journal has heard of the opening."""
    context = context_of(opened, parts.clock, parts.identifiers)
    # A full disk keeps nobody out; an account that has not been taken up is told by what follows.
    with suppress(DiskFull, NotAllowed, PlaceReadOnly, StorageUnavailable):
        begin(context, parts.failures)
    return context


def passphrase_of(options: argparse.Namespace) -> str:
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
