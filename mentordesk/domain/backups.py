"""Backups: what one says of itself, which are kept, and when the next one is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

DAILY, WEEKLY, MONTHLY = 14, 8, 12
"""How many of each are kept."""

OLDEST = timedelta(days=396)
"""Thirteen months: longer would keep what the rules of retention have erased."""

EVERY = timedelta(hours=4)
"""A vault that stays open is backed up this often, if anything changed."""

SECOND_PLACE_AFTER = timedelta(days=7)
"""So long without a copy elsewhere, and the program reminds."""

LET_GO_AT_ONCE = 2
"""Each round adds one backup and lets go of no more than so many: a clock that runs years ahead
must not empty the place before somebody sees it."""

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
_NEVER = datetime.min.replace(tzinfo=UTC)


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


def newest_first(
    items: Iterable[Item], now: datetime, *, manifest: Callable[[Item], BackupManifest]
) -> list[Item]:
    """Return backups of one vault from the newest to the oldest.

    One that was made later than now was made by another clock: it comes right after those that hold
    no later change than it does. The others are not ordered by their changes, since a restored
    vault counts on from its backup's.
    """
    known = [(manifest(item), item) for item in items]
    past = [said for said, _ in known if said.made_at <= now]

    def place(entry: tuple[BackupManifest, Item]) -> tuple[datetime, bool, int, datetime]:
        said, _ = entry
        if said.made_at <= now:
            return said.made_at, False, said.seq, said.made_at
        before = (other.made_at for other in past if other.seq <= said.seq)
        return max(before, default=_NEVER), True, said.seq, said.made_at

    return [item for _, item in sorted(known, key=place, reverse=True)]


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
