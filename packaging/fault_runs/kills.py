"""F1, F13 and F14: processes that are killed at any moment, and several that write at once."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING
from unittest import mock

from fault_runs import operations
from fault_runs.catalogue import OPERATIONS
from fault_runs.judges import Verdict, live
from fault_runs.line import Child, Told, wait_a_little
from fault_runs.tally import Tally
from fault_runs.vaults import (
    MARK,
    NEW_PASSPHRASE,
    PASSPHRASE,
    Place,
    context_of,
    drawn,
    meeting_draft,
    reading,
)
from mentordesk.domain.errors import KnownError, PlaceReadOnly, VaultReadOnly
from mentordesk.services import meetings
from mentordesk.storage import vault as vault_module
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.lock import FolderLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fault_runs.desk import Desk, Job
    from fault_runs.line import Line

ON_ONE_VAULT = 15
"""Kills that one vault survives before a fresh one is taken."""

MOST_WORDS, LONGEST_WORD_S = 12, 0.015
"""A saving child is killed after so many acknowledgements at most, and so much later."""

PROCESSES = 3


def _slices(job: Job, kills: int) -> Iterator[tuple[Job, int, int]]:
    for number, begun in enumerate(range(0, kills, ON_ONE_VAULT)):
        yield job, number, min(ON_ONE_VAULT, kills - begun)


def saves(desk: Desk) -> None:
    """F1: kills at random moments of saving."""
    begun, kills = time.monotonic(), desk.job.size.kills
    tally = desk.spread(_kill_saves, _slices(desk.job, kills))
    least = {"kills": kills, "acks": 3 * kills, "with a log to recover": kills // 3}
    desk.row("F1", "killed at random while saving", tally, least, begun)


def rotations(desk: Desk) -> None:
    """F14: kills at random moments of rotating the key."""
    begun, kills = time.monotonic(), desk.job.size.rotation_kills
    tally = desk.spread(_kill_rotations, _slices(desk.job, kills))
    least = {"kills": kills, "between two keys": kills // 4}
    desk.row("F14", "killed at random while rotating the key", tally, least, begun)
    begun = time.monotonic()
    tally = desk.spread(_race, [(desk.job, name) for name in RACES])
    desk.row("F14", "another window closes meanwhile", tally, {"races": len(RACES)}, begun)


def together(desk: Desk) -> None:
    """F13: three processes that commit at once."""
    begun, commits = time.monotonic(), desk.job.size.commits
    tally = desk.spread(_commit_together, [desk.job])
    least = {"rows": PROCESSES * commits, "processes": PROCESSES}
    desk.row("F13", "3 processes that commit at once", tally, least, begun)


def _kill_saves(given: tuple[Job, int, int]) -> Tally:
    job, number, kills = given
    draw, tally, told = drawn(job.seed, "saves", number), Tally(), Told()
    place = job.fresh("killed")
    for kill in range(kills):
        act = partial(operations.restless, number=35 * kill)
        words = 1 + draw.randrange(MOST_WORDS)
        child = _killed(act, place, words, draw.uniform(0, LONGEST_WORD_S))
        told.words += child.told.words
        log = place.base.with_name("base.mdb-wal")
        tally.counts["with a log to recover"] += log.exists() and log.stat().st_size > 0
        _judge(tally, child, OPERATIONS["save"].judged(place, told).problems)
    tally.counts["acks"] += told.acks
    return tally


def _kill_rotations(given: tuple[Job, int, int]) -> Tally:
    job, number, kills = given
    draw, tally, told = drawn(job.seed, "rotations", number), Tally(), Told()
    longest = _time_of_a_rotation(job.fresh("rotated"))
    place = job.fresh("rotated")
    for _ in range(kills):
        child = _killed(operations.restless_rotation, place, 1, draw.uniform(0, longest))
        told.words += child.told.words
        keys = keychain.open_with_passphrase(
            HeaderFiles(place.vault, place.keys), place.known.slot, PASSPHRASE
        )
        tally.counts["between two keys"] += keys.next_key is not None
        tally.judge("after a kill, read alone", _read_alone(place.copied(job.own / "read")))
        _judge(tally, child, OPERATIONS["rotation"].judged(place, told).problems)
    tally.counts["rotations acknowledged"] += told.acks
    return tally


def _read_alone(place: Place) -> list[str]:
    """Where nothing can be written, a vault between two keys can still be read."""
    try:
        place.door.open_to_read(place.vault, place.known.slot, PASSPHRASE).vault.close()
    except (PlaceReadOnly, VaultReadOnly):
        return []
    except KnownError as error:
        return [f"says {type(error).__name__}"]
    return []


def _time_of_a_rotation(place: Place) -> float:
    begun = time.monotonic()
    _rotates(place)
    return (time.monotonic() - begun) * 1.6


def _killed(act: Callable[[Place, Line], None], place: Place, words: int, after: float) -> Child:
    """Kill a child so long after it said the last of so many words."""
    child = Child(act, place)
    child.go_on()
    for heard, _ in enumerate(child.words(), 1):
        if heard == words:
            wait_a_little(after)
            child.kill()
            break
    for _ in child.words():
        pass
    return child


def _judge(tally: Tally, child: Child, problems: list[str]) -> None:
    tally.counts["kills"] += child.was_killed
    tally.judge("after a kill", [*child.told.bugs, *child.told.said, *problems])


# --------------------------------------------------------------------------- two windows


def _rotates(place: Place) -> None:
    place.door.rotate_key(place.vault, place.known.slot, PASSPHRASE)


def _changes_passphrase(place: Place) -> None:
    opened = place.open()
    place.door.change_passphrase(opened, PASSPHRASE, NEW_PASSPHRASE)
    opened.vault.close()


def _saves(place: Place) -> None:
    opened = place.open()
    context = context_of(opened)
    draft = meeting_draft(context, place.known, 1, context.identifiers.new())
    meetings.record_meeting(context, draft)
    opened.vault.close()


RACES = {
    "a rotation, and another one": (_rotates, _rotates, PASSPHRASE),
    "a session, and a rotation": (_saves, _rotates, PASSPHRASE),
    "a session, and another passphrase": (_saves, _changes_passphrase, NEW_PASSPHRASE),
}
"""What one window begins, what another one does and finishes first, and what must open then."""


def _race(given: tuple[Job, str]) -> Tally:
    """Let another window do its work after this one asked for the lock and before it has it."""
    job, name = given
    begun, first, phrase = RACES[name]
    place, tally = job.fresh("race"), Tally()

    def late(folder: Path) -> FolderLock:
        with mock.patch.object(vault_module, "FolderLock", FolderLock):
            first(place)
        return FolderLock(folder)

    with mock.patch.object(vault_module, "FolderLock", late), suppress(KnownError):
        begun(place)
    tally.counts["races"] += 1
    verdict = Verdict()
    live(place, Told(), verdict, passphrase=phrase)
    tally.judge(name, verdict.problems)
    return tally


def _commit_together(job: Job) -> Tally:
    place, commits, tally = job.fresh("together"), job.size.commits, Tally()
    act = partial(operations.commits, count=commits, key_hex=place.known.raw_key)
    children = [Child(act, place) for _ in range(PROCESSES)]
    for child in children:
        child.go_on()
    for child in children:
        for _ in child.words():
            pass
        tally.judge("a writer", [*child.told.bugs, *child.told.said])
        tally.counts["processes"] += child.told.is_done
    (units, changes), (_, before) = _counts(place), _counts(job.fresh("before"))
    tally.counts["rows"] = units
    if changes - before != PROCESSES * commits:
        tally.bad.append(f"{changes - before} changes were counted")
    tally.judge("afterwards", OPERATIONS["save"].judged(place, Told()).problems)
    return tally


def _counts(place: Place) -> tuple[int, int]:
    opened = place.open()
    with closing(opened.vault), reading(opened) as connection:
        query = "SELECT count(*) FROM unit WHERE name = ?"
        units = connection.exec_driver_sql(query, (MARK,)).scalar_one()
        return units, opened.vault.sequence()
