"""F7, F8 and F15: disks that are full, that can only be read, or that are pulled out."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING

from fault_runs import operations
from fault_runs.catalogue import OPERATIONS
from fault_runs.damage import crashed
from fault_runs.line import Told
from fault_runs.mounts import only_read, ran, seen_at, small_disk
from fault_runs.tally import Tally
from fault_runs.vaults import (
    MARK,
    PASSPHRASE,
    Place,
    context_of,
    drawn,
    meeting_draft,
    now,
    reading,
    rows_of,
    sql_vault,
)
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import BaseOlder, DiskFull, KnownError, PlaceReadOnly
from mentordesk.services import drafts, meetings
from mentordesk.storage.backups.prove import prove
from mentordesk.storage.backups.restore import restore
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fault_runs.desk import Desk, Job
    from mentordesk.services.vaults import OpenedVault

KIB = 1024
MOST_SAVES = 3000
GOES_ON = 3


# --------------------------------------------------------------------------- full


def full(desk: Desk) -> None:
    """F7: a disk that fills up while saving, and is given room again."""
    begun = time.monotonic()
    modes = ("by the vault", "by something else", "and closed meanwhile")
    tally = desk.spread(_fill_up, [(desk.job, mode) for mode in modes])
    least = {"disks": len(modes), "told full": len(modes), "acks": 15, "saves afterwards": 9}
    desk.row("F7", "a small disk filled, then freed", tally, least, begun)


def _fill_up(given: tuple[Job, str]) -> Tally:
    job, mode = given
    size = sum(path.stat().st_size for path in job.place.root.rglob("*") if path.is_file())
    with small_disk(job.own / "full", size + 768 * KIB) as disk:
        return _on_a_full_disk(job.place.copied(disk / "place"), mode)


def _on_a_full_disk(place: Place, mode: str) -> Tally:
    tally, told, filler = Tally(), Told(), place.root.parent / "filler"
    tally.counts["disks"] += 1
    opened = place.open()
    if mode != "by the vault":
        _record(opened, place, told, 4)
        _fill(filler)
    said = _record(opened, place, told, MOST_SAVES)
    tally.counts["told full"] += said == "DiskFull"
    if said != "DiskFull":
        tally.bad.append(f"full {mode}: a save says {said}")
    said = _said_to_a_draft(opened)
    if said not in {"DiskFull", "kept"}:
        tally.bad.append(f"full {mode}: a draft says {said}")
    if mode == "and closed meanwhile":
        opened.vault.close()
        in_spite = _opened_in_spite(place, tally)
        filler.unlink(missing_ok=True)
        opened = in_spite or place.open()
    filler.unlink(missing_ok=True)
    ran("mount", "-o", "remount,size=64m", place.root.parent)
    acks = len(told.words)
    said = _record(opened, place, told, GOES_ON, begin=acks)
    tally.counts["saves afterwards"] += len(told.words) - acks
    tally.judge(f"full {mode}", [] if said == "saved" else [f"afterwards a save says {said}"])
    opened.vault.close()
    tally.counts["acks"] += len(told.words)
    tally.judge(f"full {mode}", OPERATIONS["save"].judged(place, told).problems)
    return tally


def _fill(filler: Path) -> None:
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(KIB)):
            pass


def _opened_in_spite(place: Place, tally: Tally) -> OpenedVault | None:
    try:
        return place.open()
    except DiskFull:
        return None
    except KnownError as error:
        tally.bad.append(f"a full disk: opening says {type(error).__name__}")
        return None


def _record(opened: OpenedVault, place: Place, told: Told, count: int, *, begin: int = 0) -> str:
    context = context_of(opened)
    for number in range(begin, begin + count):
        submission = f"{MARK}{context.identifiers.new()}"
        try:
            meetings.record_meeting(
                context, meeting_draft(context, place.known, number % 600, submission)
            )
        except KnownError as error:
            return type(error).__name__
        told.words.append({"acked": {"meeting": submission}})
    return "saved"


def _said_to_a_draft(opened: OpenedVault) -> str:
    content: dict[str, object] = {"number": 0, "facts": "Elle a dit que… " * 2000}
    try:
        drafts.keep_draft(context_of(opened), DraftKind.NEW_MEETING, operations.RECORD, content)
    except KnownError as error:
        return type(error).__name__
    return "kept"


# --------------------------------------------------------------------------- read only


def read_only(desk: Desk) -> None:
    """F8: a folder, a medium and a crashed vault that can only be read."""
    begun = time.monotonic()
    works = (_read_only_folder, _read_only_medium, _read_only_after_a_crash)
    tally = desk.spread(_call, [partial(work, desk.job) for work in works])
    desk.row("F8", "a folder or medium that can only be read", tally, {"places": 3}, begun)


def _call(work: Callable[[], Tally]) -> Tally:
    return work()


def _read_only_folder(job: Job) -> Tally:
    place, tally = job.fresh("read-only"), Tally()
    with only_read(place.vault):
        _judge_reading(place, Told(), tally)
    return tally


def _read_only_medium(job: Job) -> Tally:
    place, tally = job.fresh("read-only"), Tally()
    with only_read(place.root):
        _judge_reading(place, Told(), tally)
        backup = next(iter(operations.STORE.found(place.backups))).path
        folder = job.own / "from-read-only.mentordesk"
        ran("rm", "-rf", folder)
        restore(backup, folder, operations.no_tick)
        tally.judge("on a read-only medium", _verified(place, backup))
    opened = place.open(folder)
    tally.judge("restored from a read-only medium", opened.vault.problems())
    opened.vault.close()
    tally.counts["restored from it"] += 1
    return tally


def _verified(place: Place, backup: Path) -> list[str]:
    files = HeaderFiles(place.vault, place.keys)
    keys = keychain.open_with_passphrase(files, place.known.slot, PASSPHRASE)
    try:
        prove(backup, keys.vault_keys, operations.no_tick)
    except KnownError as error:
        return [f"proving a backup says {type(error).__name__}"]
    return []


def _read_only_after_a_crash(job: Job) -> Tally:
    (place, told), tally = crashed(job), Tally()
    with only_read(place.root):
        _judge_reading(place, told, tally)
    return tally


def _judge_reading(place: Place, told: Told, tally: Tally) -> None:
    tally.counts["places"] += 1
    try:
        place.open().vault.close()
        tally.bad.append("opens to be written to where nothing can be written")
    except PlaceReadOnly:
        tally.counts["told so"] += 1
    try:
        opened = place.door.open_to_read(place.vault, place.known.slot, PASSPHRASE)
    except BaseOlder:
        return
    with closing(opened.vault), reading(opened) as connection:
        rows = rows_of(connection, place.known)
        query = "SELECT submission FROM meeting WHERE submission LIKE ?"
        there = set(connection.exec_driver_sql(query, (f"{MARK}%",)).scalars())
    tally.counts["read"] += 1
    lost = set(told.acked("meeting")) - there
    if lost or any(not kept <= rows[table] for table, kept in place.known.rows.items()):
        tally.bad.append(f"reading shows {len(lost)} acknowledged meetings less without a word")


# --------------------------------------------------------------------------- pulled out


def vanished(desk: Desk) -> None:
    """F15: the place of backups is pulled out, or full, at some point of a backup."""
    begun, count = time.monotonic(), desk.job.size.vanished
    tally = desk.spread(_lose_place, [(desk.job, number) for number in range(count)])
    least = {
        "backups broken off": count,
        "failures said": count * 3 // 4,
        "older ones proved": count,
    }
    desk.row("F15", "the place of backups vanishes or is full", tally, least, begun)


def _lose_place(given: tuple[Job, int]) -> Tally:
    job, number = given
    draw, tally = drawn(job.seed, "vanished", number), Tally()
    place = job.fresh("vanishing")
    opened = place.open()
    base = place.base.stat().st_size
    old = next(iter(operations.STORE.found(place.backups))).path
    is_pulled = number % 2 == 0
    room = 64 << 20 if is_pulled else old.stat().st_size + int(base * draw.uniform(0.1, 1.9))
    with (
        small_disk(job.own / "medium", room) as medium,
        seen_at(medium, job.own / "stick") as stick,
    ):
        (medium / old.name).write_bytes(old.read_bytes())
        when = draw.random()
        said = _backed_up(opened, stick, when if is_pulled else 2.0)
        keys = sql_vault(opened).keys
        tally.counts.update({"backups broken off": 1, "failures said": said != "made"})
        for listed in operations.STORE.found(medium):
            try:
                # Elsewhere: the proof needs room beside what it proves.
                prove(_elsewhere(listed.path, job), keys.vault_keys, operations.no_tick)
            except KnownError as error:
                tally.bad.append(f"a listed backup does not prove: {type(error).__name__}")
            else:
                tally.counts["older ones proved"] += listed.path.name == old.name
        left = [path.name for path in medium.iterdir() if path.name.startswith(".")]
        if left and not is_pulled:
            tally.bad.append(f"a full place keeps {len(left)} half files")
        if said == "made" and not is_pulled:
            tally.counts["fitted all the same"] += 1
    ran("rm", "-rf", job.own / "stick")
    opened.vault.close()
    tally.judge(
        "the vault after a broken backup", OPERATIONS["save"].judged(place, Told()).problems
    )
    return tally


def _elsewhere(backup: Path, job: Job) -> Path:
    copy = job.own / backup.name
    copy.write_bytes(backup.read_bytes())
    return copy


def _backed_up(opened: OpenedVault, stick: Path, when: float) -> str:
    def tick(done: float) -> None:
        if done >= when:
            ran("umount", "-l", stick)

    with sql_vault(opened).backup_source() as source:
        try:
            operations.STORE.make(source, stick, now(), tick)
        except KnownError as error:
            return type(error).__name__
    return "made"
