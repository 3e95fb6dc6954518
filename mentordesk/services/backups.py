"""Backing up, proving, restoring, rehearsing; where the copies lie and what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mentordesk.domain import backups as rules
from mentordesk.domain.access import Action
from mentordesk.domain.errors import Cancelled, KnownError
from mentordesk.services.authorization import authorize

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from mentordesk.domain.backups import BackupCounts, BackupManifest
    from mentordesk.services.context import Context
    from mentordesk.services.ports import Clock, Source

Tick = Callable[[float], None]
"""Hears how much is done, 0 to 1; raises ``Cancelled`` to stop."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that can be read; ``manifest`` is what it says of itself."""

    path: Path
    manifest: BackupManifest


@dataclass(frozen=True, slots=True)
class LostRecord:
    """Something that a newer base had and a restored one has not.

    Attributes:
        kind: ``meeting``, ``goal``, ``young_person``, ``mentor``, ``pair`` or ``summary``.
        title: how the window names it: a display name, a day.
        day: the day it is about, if it has one.
    """

    kind: str
    title: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a newer base had that an older one has not."""

    changes: int
    lost: Sequence[LostRecord]


@dataclass(frozen=True, slots=True)
class Drilled:
    """A trial restoration that held: the backup, and how many of its records were compared."""

    manifest: BackupManifest
    compared: int


class BackupStore(Protocol):
    """Writes and reads backups; each call takes as long as the base is large."""

    def make(self, source: Source, place: Path, at: datetime, tick: Tick) -> Backup:
        """Write a proved backup.

        Raises:
            BackupNotProven: it did not read back as it should and was deleted.
            DiskFull, PlaceReadOnly, StorageUnavailable: nothing is left behind.
        """

    def copy(self, backup: Backup, source: Source, place: Path, tick: Tick) -> Backup:
        """Copy a backup to another place and prove the copy there; raises as ``make`` does."""

    def verify(self, backup: Path, source: Source, tick: Tick) -> BackupManifest:
        """Prove a backup again.

        Raises:
            BackupDamaged: it is not whole, not of this vault, or not what it says.
        """

    def unlock(self, backup: Path, label: str, passphrase: str) -> Source:
        """Return the keys of a backup, opened with a passphrase of its day.

        Raises:
            WrongPassphrase: it is not this account's (without a label: the first one's).
            BackupDamaged: it is no backup, or no longer a whole one.
        """

    def found(self, place: Path, vault_id: str = "") -> Sequence[Backup]:
        """Return the readable backups in a folder, newest first; of one vault if it is named."""

    def read(self, path: Path) -> Backup:
        """Return one backup.

        Raises:
            BackupDamaged: it is none, or no longer a whole one.
        """

    def remove(self, backup: Backup) -> None: ...

    def restore(self, backup: Path, folder: Path, tick: Tick) -> None:
        """Make a vault's folder from a backup; it is opened with the passphrase of that day.

        Raises:
            VaultExists: there is something at this place.
            PlaceUnsuitable: a base that is written there could be lost.
            BackupDamaged: the backup is not whole.
        """

    def difference(self, newer: Source, backup: Path, tick: Tick) -> Difference:
        """Return what the open base has that a backup has not."""

    def drill(self, source: Source, backup: Path, tick: Tick) -> Drilled:
        """Restore a backup into a temporary folder, open it and compare; nothing stays.

        Raises:
            BackupNotProven: it did not hold.
        """


@dataclass(frozen=True, slots=True)
class BackupPlaces:
    """Where the backups of one vault lie: always somewhere, and perhaps on a second medium."""

    first: Path
    second: Path | None = None


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """What is told of the backups.

    Attributes:
        last: the newest backup of the first place, proved when it was made.
        last_elsewhere: when the newest copy in the second place was made.
        second_missing: whether a second place is chosen and not there (a stick in a drawer).
        first_made_at: when the oldest backup of the first place was made.
    """

    last: Backup | None
    last_elsewhere: datetime | None
    second_missing: bool
    first_made_at: datetime | None = None

    def needs_second_place(self, now: datetime) -> bool:
        """Whether a week has passed without a copy on a second medium; a new vault has a week."""
        since = self.last_elsewhere or self.first_made_at
        return since is not None and rules.is_overdue(since, now, rules.SECOND_PLACE_AFTER)

    def needs_trial(self, last_trial: datetime | None, now: datetime) -> bool:
        """Whether there are backups and none was restored for trial for a month."""
        since = last_trial or self.first_made_at
        return since is not None and rules.is_overdue(since, now, rules.DRILL_EVERY)


class ReminderKind(StrEnum):
    """What about the backups was not done for long."""

    NO_SECOND_PLACE = "no_second_place"
    SECOND_MISSING = "second_missing"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something about the backups that was not done for ``days``."""

    kind: ReminderKind
    days: int


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a round of backups did.

    Attributes:
        elsewhere: the copy in the second place, if there is one and it is there.
        refused: why the second place has no copy, if one was tried.
    """

    backup: Backup
    elsewhere: Backup | None = None
    refused: KnownError | None = None

    @property
    def counts(self) -> BackupCounts:
        """What it holds."""
        return self.backup.manifest.counts


def source_to_back_up(context: Context) -> Source:
    """Return what a backup is made from and proved with, for another thread, which closes it.

    Raises:
        NotAllowed: the account makes no backups.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.BACK_UP)
    return context.vault.backup_source()


def source_to_restore(context: Context) -> Source:
    """Return what a backup is restored beside, for another thread, which closes it.

    Raises:
        NotAllowed: the account restores no backups.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.RESTORE_BACKUP)
    return context.vault.backup_source()


def back_up(
    store: BackupStore, source: Source, places: BackupPlaces, clock: Clock, tick: Tick
) -> BackedUp:
    """Make a proved backup in both places and let the surplus go.

    A second place that refuses does not undo the first.

    Raises:
        BackupNotProven: the first copy did not read back; the older backups stay.
        DiskFull, PlaceReadOnly, StorageUnavailable: likewise.
        Cancelled: it was stopped.
    """
    share = 1.0 if places.second is None else 0.6
    made = store.make(source, places.first, clock.now(), lambda done: tick(done * share))
    _rotate(store, places.first, made, clock)
    if places.second is None or not places.second.is_dir():
        return BackedUp(made)
    try:
        copy = store.copy(
            made, source, places.second, lambda done: tick(share + done * (1 - share))
        )
        _rotate(store, places.second, copy, clock)
    except Cancelled:
        raise
    except KnownError as refused:
        return BackedUp(made, refused=refused)
    return BackedUp(made, copy)


def status(store: BackupStore, places: BackupPlaces, vault_id: str, now: datetime) -> BackupStatus:
    """Return the state of a vault's backups, from what lies in its places."""
    first = newest_first(store.found(places.first, vault_id), now)
    there = places.second is not None and places.second.is_dir()
    second = store.found(places.second, vault_id) if there and places.second else ()
    second = newest_first(second, now)
    return BackupStatus(
        last=next(iter(first), None),
        last_elsewhere=next((backup.manifest.made_at for backup in second), None),
        second_missing=places.second is not None and not there,
        first_made_at=first[-1].manifest.made_at if first else None,
    )


def reminders(
    status: BackupStatus, last_trial: datetime | None, now: datetime
) -> tuple[Reminder, ...]:
    """Return what the first page reminds of."""

    def days(since: datetime | None) -> int:
        return 0 if since is None else max((now - since).days, 0)

    found = []
    if status.needs_second_place(now):
        missing, none = ReminderKind.SECOND_MISSING, ReminderKind.NO_SECOND_PLACE
        kind = missing if status.second_missing or status.last_elsewhere else none
        found.append(Reminder(kind, days(status.last_elsewhere or status.first_made_at)))
    if status.needs_trial(last_trial, now):
        found.append(Reminder(ReminderKind.TRIAL, days(last_trial or status.first_made_at)))
    return tuple(found)


def newest_first(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return backups of one vault from the newest to the oldest, whatever clock made them."""
    return rules.newest_first(backups, now, manifest=lambda backup: backup.manifest)


def all_backups(
    store: BackupStore, places: BackupPlaces, vault_id: str, now: datetime
) -> list[Backup]:
    """Return the backups of both places, newest first, each state once."""
    found = {}
    for place in (places.second, places.first):
        if place is not None and place.is_dir():
            found.update({b.path.name: b for b in store.found(place, vault_id)})
    return newest_first(found.values(), now)


def newest_of_each(
    store: BackupStore,
    home: Path,
    second_places: Mapping[str, str],
    now: datetime,
    vault_id: str = "",
) -> list[Backup]:
    """Return the newest backup of each vault of this computer, or of the one that is named."""
    here = {place.name for place in home.iterdir() if place.is_dir()} if home.is_dir() else set()
    found = []
    for one in sorted({vault_id} if vault_id else {*here, *second_places}):
        second = second_places.get(one)
        places = BackupPlaces(home / one, None if second is None else Path(second))
        found += all_backups(store, places, one, now)[:1]
    return sorted(found, key=lambda b: b.manifest.made_at, reverse=True)


def _rotate(store: BackupStore, place: Path, made: Backup, clock: Clock) -> None:
    """Let the surplus go, but never what was just made: its clock may be behind the others'."""
    held = store.found(place, made.manifest.vault_id)
    surplus = rules.surplus(held, clock.now(), made_at=lambda b: b.manifest.made_at)
    older = [backup for backup in surplus if backup.path != made.path]
    for backup in older[: rules.LET_GO_AT_ONCE]:
        store.remove(backup)
