"""The journal: who did what to which record and when, in a chain of MACs; never its content.

Each entry's MAC covers the MAC before it, so that an entry that was changed, taken out or put in
breaks the chain there. A tail that was cut leaves a chain that is whole: only a witness that knew
the end shows it (the key header, a printed page, a file kept elsewhere). Whoever knows the vault's
keys can make another chain; nothing but a witness outside of the vault shows that (security.md
5.11).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    Seal = Callable[[bytes], str]
    """Returns the MAC of some bytes under the journal's key, in hexadecimal."""

START = "0" * 64
"""Stands before the first entry."""

SHORT_DIGITS = 16
"""So many digits of a MAC are printed where there is little room."""

USUAL_MONTHS = 12
MONTHS = (6, 12, 24, 36)
"""How long entries may be kept (CNIL 2021-122: 6 to 12 months, 36 where control needs it)."""


class JournalAction(StrEnum):
    """What was done; the record that it was done to stands beside it."""

    UNLOCKED = "unlocked"
    FAILED_UNLOCK = "failed_unlock"
    OPENED_FILE = "opened_file"
    SEARCHED = "searched"
    """By a name, which is kept nowhere."""
    PRINTED = "printed"
    EXPORTED = "exported"
    VALIDATED = "validated"
    DELETED = "deleted"
    RESTORED = "restored"
    ERASED = "erased"
    EXPIRED = "expired"
    """The program erased it: it had been in the bin for long enough."""
    GRANT_GIVEN = "grant_given"
    GRANT_WITHDRAWN = "grant_withdrawn"
    ACCOUNT_INVITED = "account_invited"
    CODE_RENEWED = "code_renewed"
    """Somebody invited got another one-time code."""
    ACCOUNT_OPENED = "account_opened"
    """An invitation was taken up."""
    ACCOUNT_REMOVED = "account_removed"
    ACCOUNT_RENAMED = "account_renamed"
    """Its public label was changed."""
    ROLE_CHANGED = "role_changed"
    KEY_WORKER_CHANGED = "key_worker_changed"
    """Of a young person, whose file opens itself to the new one."""
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105  # an act
    KEYS_ROTATED = "keys_rotated"
    RECOVERY_RENEWED = "recovery_renewed"
    RECOVERY_USED = "recovery_used"
    SHEET_PRINTED = "sheet_printed"
    SHEET_SAVED = "sheet_saved"
    DEVICE_KEY_KEPT = "device_key_kept"
    DEVICE_KEY_REMOVED = "device_key_removed"
    BACKUP_RESTORED = "backup_restored"
    JOURNAL_EXPORTED = "journal_exported"
    JOURNAL_PRUNED = "journal_pruned"
    JOURNAL_CUT = "journal_cut"
    """At an opening the journal's end was missing that the key header knows."""
    WEEK_PAGE = "week_page"
    RETENTION_CHANGED = "retention_changed"
    CLOCK_BACK = "clock_back"
    """The computer's clock was before the last entry."""


class JournalEntry(NamedTuple):
    """One line.

    Attributes:
        seq: its number, from 1, without gaps.
        at: UTC; of a failed unlock when it failed, else when the entry was made.
        account: the account in front.
        action: a ``JournalAction``; another text only where somebody tampered with it.
        record: an identifier, or nothing; never a name or a text.
        mac: HMAC-SHA256, hexadecimal.
    """

    seq: int
    at: datetime
    account: str
    action: str
    record: str = ""
    mac: str = ""


@dataclass(frozen=True, slots=True)
class JournalHead:
    """Where the journal ended at a moment: the number of its last entry and that entry's MAC."""

    seq: int = 0
    mac: str = START

    @property
    def short(self) -> str:
        """« 8f3a-22c1-77b0-12cd »."""
        return "-".join(_groups(self.mac[:SHORT_DIGITS]))

    @property
    def groups(self) -> list[str]:
        """The whole MAC, four digits at a time."""
        return _groups(self.mac)


@dataclass(frozen=True, slots=True)
class Pruning:
    """Up to which entry the journal was pruned, signed.

    Attributes:
        seq: the last entry that was removed.
        mac: the MAC of that entry, on which the chain goes on.
        day: everything that was removed is older.
        signature: over the three.
    """

    seq: int
    mac: str
    day: date
    signature: str = ""

    @property
    def record(self) -> str:
        """What the entry says that tells of this pruning."""
        return f"{self.seq} {self.day.isoformat()}"


def entry_bytes(before: str, entry: JournalEntry) -> bytes:
    """Return what an entry's MAC covers: the MAC before it, then the entry as canonical JSON."""
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    values = [before, entry.seq, at, entry.account, entry.action, entry.record]
    return json.dumps(values, separators=(",", ":"), ensure_ascii=True).encode()


def pruning_bytes(pruning: Pruning) -> bytes:
    """Return what the signature of a pruning covers."""
    values = ["pruned", pruning.seq, pruning.mac, pruning.day.isoformat()]
    return json.dumps(values, separators=(",", ":"), ensure_ascii=True).encode()


def chained(head: JournalHead, entry: JournalEntry, seal: Seal) -> JournalEntry:
    """Return the entry as the next one after ``head``."""
    numbered = entry._replace(seq=head.seq + 1)
    return numbered._replace(mac=seal(entry_bytes(head.mac, numbered)))


def signed(pruning: Pruning, seal: Seal) -> Pruning:
    """Return the pruning with its signature."""
    return replace(pruning, signature=seal(pruning_bytes(pruning)))


def cut_record(lost: JournalHead) -> str:
    """Return what the entry says that tells of a missing end."""
    return f"{lost.seq} {lost.mac[:SHORT_DIGITS]}"


def read_short(typed: str) -> str:
    """Return the digits of a MAC as somebody typed them from paper; empty if they are none."""
    digits = "".join(c for c in typed.lower() if c.isalnum())
    is_mac = SHORT_DIGITS <= len(digits) <= len(START) and not digits.strip("0123456789abcdef")
    return digits if is_mac else ""


def _groups(digits: str) -> list[str]:
    return [digits[place : place + 4] for place in range(0, len(digits), 4)]
