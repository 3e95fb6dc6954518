"""F9 to F12: bits that flipped, files that were cut, an older file that was put back."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from fault_runs import operations
from fault_runs.catalogue import OPERATIONS
from fault_runs.line import Child, Told
from fault_runs.operations import STORE, no_tick
from fault_runs.tally import Tally
from fault_runs.vaults import (
    PASSPHRASE,
    Place,
    context_of,
    drawn,
    meeting_draft,
    now,
    sql_vault,
)
from mentordesk.domain.errors import (
    BackupDamaged,
    BaseOlder,
    HeaderDamaged,
    KnownError,
    WrongPassphrase,
)
from mentordesk.services import meetings
from mentordesk.storage.backups.prove import prove
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles, unpack

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path

    from fault_runs.desk import Desk, Job

SLICE = 20
PAGE = 4096
PAGES_OF_EACH = 10
"""So many old pages are put back for each older base."""


def _slices(job: Job, count: int) -> Iterator[tuple[Job, range]]:
    for begun in range(0, count, SLICE):
        yield job, range(begun, min(begun + SLICE, count))


# --------------------------------------------------------------------------- the base


def base(desk: Desk) -> None:
    """F9: a bit flips in the base."""
    begun, flips = time.monotonic(), desk.job.size.flips
    tally = desk.spread(_flip_base, _slices(desk.job, flips))
    least = {"flips": flips, "found": flips}
    desk.row("F9", "one bit of base.mdb flipped", tally, least, begun)
    begun = time.monotonic()
    tally = desk.spread(_spoil_backup, _slices(desk.job, flips))
    desk.row("F9", "a backup flipped or cut", tally, least, begun)


def _flip_base(given: tuple[Job, range]) -> Tally:
    job, numbers = given
    place, tally = job.fresh("flipped"), Tally()
    whole = place.base.read_bytes()
    for number in numbers:
        bit = drawn(job.seed, "base", number).randrange(len(whole) * 8)
        place.base.write_bytes(_flipped(whole, bit))
        tally.counts["flips"] += 1
        said = _said_of_the_base(place)
        tally.counts["found"] += said in {"BaseDamaged", "checks"}
        tally.counts["found at opening"] += said == "BaseDamaged"
        if said not in {"BaseDamaged", "checks"}:
            tally.bad.append(f"bit {bit} of the base: {said}")
    return tally


def _spoil_backup(given: tuple[Job, range]) -> Tally:
    job, numbers = given
    place, tally = job.fresh("backup"), Tally()
    files = HeaderFiles(place.vault, place.keys)
    keys = keychain.open_with_passphrase(files, place.known.slot, PASSPHRASE)
    path = next(place.backups.glob("*.mdbackup"))
    whole = path.read_bytes()
    for number in numbers:
        path.write_bytes(_spoilt(whole, drawn(job.seed, "backup", number)))
        tally.counts["flips"] += 1
        try:
            prove(path, keys.vault_keys, no_tick)
        except BackupDamaged:
            tally.counts["found"] += 1
        except KnownError as error:
            tally.bad.append(f"damage {number} of a backup: says {type(error).__name__}")
        else:
            tally.bad.append(f"damage {number} of a backup is not found")
    return tally


def _said_of_the_base(place: Place) -> str:
    try:
        opened = place.open()
    except KnownError as error:
        return type(error).__name__
    with closing(opened.vault):
        return "checks" if opened.vault.problems() else "nothing"


def _flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


# --------------------------------------------------------------------------- the key header


def header(desk: Desk) -> None:
    """F10: bits flip in the key header, or it is cut."""
    begun, damages = time.monotonic(), desk.job.size.header_flips
    tally = desk.spread(_spoil_header, _slices(desk.job, damages))
    least = {"damages": damages, "rejected": damages, "opened from another copy": damages // 2}
    desk.row("F10", "base.mdkeys flipped or cut", tally, least, begun)


def _spoil_header(given: tuple[Job, range]) -> Tally:
    job, numbers = given
    place, tally = job.fresh("header"), Tally()
    files = HeaderFiles(place.vault, place.keys)
    third = next(place.keys.glob("*.mdkeys"))
    copies = (files.current, files.second, third)
    whole = files.current.read_bytes()
    for number in numbers:
        draw = drawn(job.seed, "header", number)
        # The header alone most often; its copies with it, the last time all three.
        spoilt = copies[: (1, 1, 1, 2, 3)[number % 5]]
        for path in copies:
            path.write_bytes(_spoilt(whole, draw) if path in spoilt else whole)
        tally.counts.update({"damages": 1, "rejected": all(map(_is_rejected, spoilt))})
        tally.judge(f"header damage {number}", _judge_header(place, len(spoilt), tally))
        if number % 5 == 0:
            files.current.write_bytes(_spoilt(whole, draw))
            tally.judge("its header spoilt", _judge_life_without_header(place, files))
    return tally


def _spoilt(data: bytes, draw: random.Random) -> bytes:
    if draw.random() < 0.25:
        return data[: draw.randrange(len(data))]
    return _flipped(data, draw.randrange(len(data) * 8))


def _is_rejected(path: Path) -> bool:
    try:
        unpack(path.read_bytes())
    except HeaderDamaged:
        return True
    return False


def _judge_header(place: Place, spoilt: int, tally: Tally) -> list[str]:
    wanted = "HeaderDamaged" if spoilt == 3 else "opened"
    problems = []
    said = _said_to(place, PASSPHRASE)
    if said != wanted:
        problems.append(f"{spoilt} copies spoilt, and it says {said}")
    tally.counts["opened from another copy"] += said == wanted == "opened"
    refusal = _said_to(place, "une phrase qui n’est pas la bonne")
    if refusal not in {"WrongPassphrase", "HeaderDamaged"}:
        problems.append(f"a wrong passphrase: {refusal}")
    return problems


def _judge_life_without_header(place: Place, files: HeaderFiles) -> list[str]:
    """A vault opened from a copy of its header can be backed up, and heals its header."""
    problems = []
    opened = place.open()
    with closing(opened.vault), sql_vault(opened).backup_source() as source:
        try:
            STORE.make(source, place.second, now(), no_tick)
        except KnownError as error:
            problems.append(f"a backup says {type(error).__name__}")
    if _is_rejected(files.current):
        problems.append("it stays spoilt after a session")
    return problems


def _said_to(place: Place, passphrase: str) -> str:
    try:
        opened = place.open(passphrase=passphrase)
    except (HeaderDamaged, WrongPassphrase) as error:
        return type(error).__name__
    with closing(opened.vault):
        return "opened, not sound" if opened.vault.problems() else "opened"


# --------------------------------------------------------------------------- the log


def log(desk: Desk) -> None:
    """F11: the log is damaged after a crash."""
    begun, damages = time.monotonic(), desk.job.size.wal_damages
    tally = desk.spread(_spoil_log, _slices(desk.job, damages))
    least = {"damages": damages, "told": damages}
    desk.row("F11", "base.mdb-wal flipped, cut or deleted", tally, least, begun)


def _spoil_log(given: tuple[Job, range]) -> Tally:
    job, numbers = given
    after, told = crashed(job)
    whole, tally = after.base.with_name("base.mdb-wal").read_bytes(), Tally()
    for number in numbers:
        place = after.copied(job.own / "log")
        path = place.base.with_name("base.mdb-wal")
        draw = drawn(job.seed, "log", number)
        kind = ("flipped", "cut", "flipped", "deleted")[
            number % 4 if number % 20 == 3 else number % 3
        ]
        if kind == "flipped":
            path.write_bytes(_flipped(whole, draw.randrange(len(whole) * 8)))
        elif kind == "cut":
            path.write_bytes(whole[: draw.randrange(len(whole))])
        else:
            path.unlink()
        tally.counts["damages"] += 1
        tally.judge(
            f"log {kind} ({number})", _judge_older(place, len(told.acked("meeting")), tally)
        )
    return tally


def crashed(job: Job) -> tuple[Place, Told]:
    """Return a vault whose last meetings are in the log alone."""
    place = job.fresh("crashed")
    child = Child(operations.unfolded, place)
    child.go_on()
    for word in child.words():
        if "waits" in word:
            child.kill()
    return place, child.told


def _judge_older(place: Place, most: int, tally: Tally) -> list[str]:
    try:
        place.open().vault.close()
    except BaseOlder as older:
        tally.counts["told"] += 1
        problems = [] if 0 < older.missing <= most else [f"{older.missing} changes missing"]
    except KnownError as error:
        return [f"says {type(error).__name__}"]
    else:
        return ["opens as if nothing were missing"]
    # Its owner may take it as it is; from then on it is a vault like any other.
    place.open(accept_older=True).vault.close()
    return problems + OPERATIONS["save"].judged(place, Told()).problems


# --------------------------------------------------------------------------- older files


def older(desk: Desk) -> None:
    """F12: an older base is put back, or one old page, or the whole older folder."""
    begun, count = time.monotonic(), desk.job.size.old_bases
    tally = desk.spread(_put_back, [desk.job])
    least = {"old bases": count, "told": count, "old pages": PAGES_OF_EACH * count // 2}
    desk.row("F12", "an older base put back", tally, least, begun)


def _put_back(job: Job) -> Tally:
    place, tally = job.fresh("older"), Tally()
    count = job.size.old_bases
    olds = []
    for number in range(count):
        olds.append(place.base.read_bytes())
        if number == count - 1:
            folder = place.copied(job.own / "older-folder")
        opened = place.open()
        context = context_of(opened)
        draft = meeting_draft(context, place.known, number, context.identifiers.new())
        meetings.record_meeting(context, draft)
        opened.vault.close()
    newest = place.copied(job.own / "newest")
    for number, old in enumerate(olds):
        again = newest.copied(job.own / "again")
        again.base.write_bytes(old)
        tally.counts["old bases"] += 1
        tally.judge(f"old base {number}", _judge_older(again, count, tally))
    _old_pages(newest, olds, tally, drawn(job.seed, "pages"))
    _old_folder(newest, folder, tally)
    return tally


def _old_pages(newest: Place, olds: list[bytes], tally: Tally, draw: random.Random) -> None:
    """Measure what nobody promises: one page of an earlier day among those of today."""
    new = newest.base.read_bytes()
    pages = [
        (old, at)
        for old in olds
        for at in range(0, min(len(new), len(old)), PAGE)
        if new[at : at + PAGE] != old[at : at + PAGE]
    ]
    noticed = 0
    for old, at in draw.sample(pages, min(len(pages), PAGES_OF_EACH * len(olds))):
        newest.base.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        tally.counts["old pages"] += 1
        noticed += _said_of_the_base(newest) != "nothing"
    newest.base.write_bytes(new)
    tried = tally.counts["old pages"]
    tally.notes[f"one old page put back is noticed {noticed} times of {tried}; not promised"] += 1


def _old_folder(newest: Place, older: Place, tally: Tally) -> None:
    """Measure the same for the whole folder: only the header's third copy knows better."""
    whole = newest.copied(newest.root.with_name("whole"))
    for path in whole.vault.iterdir():
        path.unlink()
    for path in older.vault.iterdir():
        (whole.vault / path.name).write_bytes(path.read_bytes())
    said = _said_of_the_base(whole)
    told = "is not noticed" if said == "nothing" else f"says {said}"
    tally.notes[f"a whole older folder put back beside today's third copy {told}"] += 1
