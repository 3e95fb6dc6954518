"""Backups: what one says of itself, which are kept, and when the next one is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import datetime

DAILY, WEEKLY, MONTHLY = 14, 8, 12
"""How many of each are kept."""

OLDEST = timedelta(days=396)
"""Thirteen months: longer would keep what the rules of retention have erased."""

EVERY = timedelta(hours=4)
"""A vault that stays open is backed up this often, if anything changed."""

SECOND_PLACE_AFTER = timedelta(days=7)
"""So long without a copy elsewhere, and the program reminds."""

DRILL_EVERY = timedelta(days=30)
"""The newest backup is restored for trial this often."""


@dataclass(frozen=True, slots=True)
class BackupCounts:
    """How many records a base holds, by kind."""

    young_people: int
    mentors: int
    pairs: int
    meetings: int
    goals: int
    summaries: int


@dataclass(frozen=True, slots=True)
class BackupManifest:
    """What a backup says of itself; it names nobody, so it is read without the passphrase.

    Attributes:
        made_at: UTC.
        seq: the number of the last change that the backup holds.
        schema: the revision of its tables.
        program: the version that wrote it.
        base_sha256: of the encrypted base inside, hexadecimal; so is ``header_sha256``.
    """

    vault_id: str
    made_at: datetime
    seq: int
    schema: str
    program: str
    counts: BackupCounts
    base_size: int
    base_sha256: str
    header_sha256: str


class BackupPlace(StrEnum):
    """Where a backup lies."""

    FIRST = "first"
    SECOND = "second"


Item = TypeVar("Item")


def kept(
    items: Iterable[Item], now: datetime, *, made_at: Callable[[Item], datetime]
) -> list[Item]:
    """Return those that rotation keeps, newest first.

    The newest of each of the last fourteen days, eight weeks and twelve months that have one; none
    older than thirteen months, but the newest of all whatever its age.
    """
    ordered = sorted(items, key=made_at, reverse=True)
    young = [item for item in ordered if now - made_at(item) <= OLDEST]
    chosen: set[int] = set()
    for most, key in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        chosen |= {id(item) for item in _newest_of_each(young, most, made_at, key)}
    return [item for item in ordered if id(item) in chosen or item is ordered[0]]


def surplus(
    items: Sequence[Item], now: datetime, *, made_at: Callable[[Item], datetime]
) -> list[Item]:
    """Return those that rotation lets go, oldest first."""
    stays = {id(item) for item in kept(items, now, made_at=made_at)}
    return sorted((item for item in items if id(item) not in stays), key=made_at)


def is_due(last_made_at: datetime | None, last_seq: int, seq: int, now: datetime) -> bool:
    """Whether a vault that stays open is to be backed up: something changed, four hours ago.

    A clock that was set back does not put backups off: a last one in the future counts as none.
    """
    if seq <= last_seq:
        return False
    return last_made_at is None or not timedelta(0) <= now - last_made_at < EVERY


def is_overdue(last: datetime | None, now: datetime, every: timedelta) -> bool:
    """Whether something that should be done ``every`` so often was not."""
    return last is None or now - last >= every or last > now + timedelta(days=1)


def _newest_of_each(
    ordered: Sequence[Item],
    most: int,
    made_at: Callable[[Item], datetime],
    key: Callable[[datetime], Hashable],
) -> list[Item]:
    found: dict[Hashable, Item] = {}
    for item in ordered:
        found.setdefault(key(made_at(item)), item)
    return list(found.values())[:most]


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return (at.year, at.month)
