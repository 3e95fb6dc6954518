"""F2, F5 and F6: each system call that writes or syncs is made to fail, or its process is killed.

One run for one call: the child begins its operation anew, and its nth call of a kind is the one.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fault_runs.catalogue import OPERATIONS
from fault_runs.judges import leftovers
from fault_runs.line import Child, run_out
from fault_runs.strace import inject, record
from fault_runs.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fault_runs.desk import Desk, Job
    from fault_runs.vaults import Place

WRITES = ("write", "pwrite64", "sendfile")
SYNCS = ("fsync", "fdatasync")
NAMES = ("rename", "unlink", "mkdir", "ftruncate")
READS = ("pread64", "read")
MOST_MEASURED = 25
LONG_AGO = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Kind:
    """One way in which calls fail.

    Attributes:
        what: how strace puts it in; ``%d`` is which call.
        said: the sentences that fit; others would send people after the wrong trouble.
        is_measured: what is said is only worth knowing; what is lost is bad all the same.
    """

    fault: str
    title: str
    calls: tuple[str, ...]
    what: str
    said: frozenset[str] = frozenset()
    is_measured: bool = False


FULL_OR_GONE = frozenset({"DiskFull", "StorageUnavailable", "BackupNotProven"})
KILLED = Kind("F2", "killed at a call", (*WRITES, *SYNCS, *NAMES), "signal=SIGKILL:when=%d")
FULL_ONCE = Kind(
    "F5", "disk full at one write", (*WRITES, "mkdir"), "error=ENOSPC:when=%d", FULL_OR_GONE
)
FULL_ON = Kind(
    "F5", "disk full from a write on", (*WRITES, "mkdir"), "error=ENOSPC:when=%d+", FULL_OR_GONE
)
BROKEN = Kind("F6", "disk fails at a sync", SYNCS, "error=EIO:when=%d", FULL_OR_GONE)
BROKEN_WRITE = Kind(
    "F6", "disk fails at a write or a name", (*WRITES, *NAMES), "error=EIO:when=%d", FULL_OR_GONE
)
BROKEN_READ = Kind(
    "F6", "disk fails at one read (measured)", READS, "error=EIO:when=%d", FULL_OR_GONE, True
)
KINDS = (KILLED, FULL_ONCE, FULL_ON, BROKEN, BROKEN_WRITE, BROKEN_READ)


@dataclass(frozen=True, slots=True)
class Shot:
    """One call of one operation, and what becomes of it."""

    operation: str
    kind: Kind
    call: str
    number: int

    @property
    def name(self) -> str:
        """How it is told."""
        return f"{self.operation}, {self.call} {self.number} ({self.kind.title})"


def run(desk: Desk, wanted: set[str]) -> None:
    """Count the calls of each operation, then make each of them fail."""
    begun = time.monotonic()
    counted = dict(desk.gathered(_counted, [(desk.job, name) for name in OPERATIONS]))
    for kind in KINDS:
        if kind.fault not in wanted:
            continue
        shots = [
            shot for name, calls in counted.items() for shot in _shots(desk.job, name, calls, kind)
        ]
        tally = desk.spread(_shoot, [(desk.job, shot) for shot in shots])
        # A write or two may be spared when another run needs fewer of them; no sync ever is.
        spared = 0 if kind.calls == SYNCS else len(shots) // 20
        least = {"calls": len(shots), "hit": len(shots) - spared, "operations": len(OPERATIONS)}
        tally.counts["operations"] = len({shot.operation for shot in shots})
        desk.row(kind.fault, kind.title, tally, least, begun)
        begun = time.monotonic()


def _counted(given: tuple[Job, str]) -> tuple[str, dict[str, int]]:
    job, name = given
    place = job.fresh("counted")
    out = job.own / "counted.strace"
    _, calls, _ = record(OPERATIONS[name].act, place, out, also=",".join(READS))
    return name, dict(calls)


def _shots(job: Job, name: str, calls: dict[str, int], kind: Kind) -> Iterator[Shot]:
    for call in kind.calls:
        most = job.size.calls or (MOST_MEASURED if kind.is_measured else 0)
        for number in _numbers(calls.get(call, 0), most):
            yield Shot(name, kind, call, number)


def _numbers(count: int, most: int) -> list[int]:
    """Return which of so many calls are tried: all, or so many that lie evenly among them."""
    if most == 0 or count <= most:
        return list(range(1, count + 1))
    return sorted({1 + int(count * (place + 0.5) / most) for place in range(most)})


def _shoot(given: tuple[Job, Shot]) -> Tally:
    job, shot = given
    operation, tally = OPERATIONS[shot.operation], Tally()
    place, litter = job.fresh("shot"), set[str]()
    fault = shot.call, shot.kind.what % shot.number
    child, was_hit = inject(
        operation.act,
        place,
        job.own / "shot.strace",
        fault,
        lambda: litter.update(leftovers(place, is_live=True)),
    )
    tally.counts.update({"calls": 1, "hit": was_hit, "errors said": len(child.told.said)})
    wrong = _said_wrongly(child, shot)
    if shot.kind.is_measured:
        tally.notes.update(f"{shot.operation}: {word}" for word in wrong)
    else:
        tally.judge(shot.name, wrong)
    verdict = operation.judged(place, child.told)
    tally.judge(shot.name, verdict.problems)
    tally.notes.update(verdict.notes)
    if child.was_killed:
        _look_for_litter(place, shot, tally)
    elif shot.call != "unlink":  # what cannot be removed stays
        tally.judge(shot.name, [f"left when it said its error: {name}" for name in litter])
        tally.judge(shot.name, [f"left behind: {name}" for name in leftovers(place)])
    return tally


AGAIN = {"save", "draft", "rotation", "backup", "sheet", "rehearsal"}
"""Operations that can be done a second time on the same disk."""


def _look_for_litter(place: Place, shot: Shot, tally: Tally) -> None:
    """Half a file of a crash is no harm; one that the next run does not clear away is litter."""
    if shot.operation not in AGAIN or not leftovers(place):
        return
    for path in place.root.rglob(".*"):
        # Younger ones may be another process's, which is still at work.
        os.utime(path, (LONG_AGO, LONG_AGO))
    run_out(Child(OPERATIONS[shot.operation].act, place))
    for name in leftovers(place):
        tally.notes[f"{shot.operation}: left by a kill and by the next run too: {name}"] += 1


def _said_wrongly(child: Child, shot: Shot) -> list[str]:
    wrong = [f"crashed instead of saying its error: {bug}" for bug in child.told.bugs]
    wrong += [f"said {said}" for said in child.told.said if said not in shot.kind.said]
    if not child.was_killed and not child.told.is_done and not child.told.bugs:
        wrong.append("ended without a word")
    return wrong
