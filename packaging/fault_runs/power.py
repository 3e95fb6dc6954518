"""F3 and F4: the power is cut; each state that the disk may then be in is opened and judged."""

from __future__ import annotations

import pickle
import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fault_runs.catalogue import OPERATIONS, SAVE_UNSYNCED, Operation
from fault_runs.disk import Disk, lay, seen
from fault_runs.line import Told
from fault_runs.states import Reached, State, images, reachable
from fault_runs.strace import record
from fault_runs.tally import FULL, Tally
from fault_runs.trace import Said
from fault_runs.vaults import Place, drawn

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence
    from pathlib import Path

    from fault_runs.desk import Desk, Job
    from fault_runs.trace import Event

WRITES, SYNCS = ("write", "pwrite64", "sendfile"), ("fsync", "fdatasync")
SLICE = 25
PATIENCE = 10
MOST_AT_FIRST = 16
"""States of each moment of an operation that is sampled; more, where that is not enough."""


@dataclass(frozen=True, slots=True)
class Explored:
    """An operation's recording and the states that it may leave."""

    operation: str
    events: Path
    states: Sequence[State]
    whole: tuple[int, int]
    counts: Counter[str]
    bad: Sequence[str]


def run(desk: Desk, wanted: set[str]) -> None:
    """Record all operations, then judge all states, in turns."""
    names = [*OPERATIONS] if "F3" in wanted else []
    begun = time.monotonic()
    for explored in desk.gathered(_explore, [(desk.job, name) for name in names]):
        operation = OPERATIONS[explored.operation]
        tally = _judged(desk, explored)
        least = {**_least(operation), "states": _wanted(desk.job, operation)}
        if desk.job.size == FULL and not operation.is_sampled:
            # All of them means at every moment.
            least["moments taken whole"] = explored.whole[1]
            tally.counts["moments taken whole"] = explored.whole[0]
        desk.row("F3", f"power cut: {operation.name}", tally, least, begun)
        begun = time.monotonic()
    if "F4" in wanted:
        (control,) = desk.gathered(_explore, [(desk.job, SAVE_UNSYNCED.name)])
        tally = _judged(desk, control)
        # What is bad elsewhere is what this run is for: a harness that finds nothing is broken.
        tally.counts["states with a loss"] = len({bad.split(":")[0] for bad in tally.bad})
        tally.bad = []
        least = {**_least(SAVE_UNSYNCED), "states with a loss": 1}
        desk.row("F4", "control: saves without syncs must lose", tally, least, begun)


def _least(operation: Operation) -> dict[str, int]:
    return {
        "writes": operation.writes,
        "syncs": operation.syncs,
        "acks": operation.acks,
        "disks rebuilt like the real one": 1,
    }


def _wanted(job: Job, operation: Operation) -> int:
    # Of the others all are tried, and their number is what it is.
    return job.size.states * 9 // 10 if operation.is_sampled else job.size.states // 5


def _operation(name: str) -> Operation:
    return SAVE_UNSYNCED if name == SAVE_UNSYNCED.name else OPERATIONS[name]


def _explore(given: tuple[Job, str]) -> Explored:
    job, name = given
    operation = _operation(name)
    place = job.fresh(f"recorded-{name}")
    events, calls, told = record(operation.act, place, job.own / f"{name}.strace")
    kept = job.scratch / f"{name}.events"
    kept.write_bytes(pickle.dumps((place.root, events)))
    bad = [f"undisturbed: {said}" for said in (*told.bugs, *told.said)]
    counts = Counter(
        {
            "writes": sum(calls[call] for call in WRITES),
            "syncs": sum(calls[call] for call in SYNCS),
            "acks": told.acks,
            "disks rebuilt like the real one": _is_like(job.place, place, events),
        }
    )
    reached = _reached(job, operation, place, events)
    whole = reached.whole, reached.moments
    return Explored(name, kept, reached.states, whole, counts, bad)


def _reached(job: Job, operation: Operation, place: Place, events: Sequence[Event]) -> Reached:
    draw = drawn(job.seed, "power", operation.name)
    disks, wanted = (job.place.root, place.root), job.size.states
    if not operation.is_sampled:
        reached = reachable(disks, events, job.size.at_once, draw, more=False)
        # Compared, not identified: a worker has a copy of it.
        return reached if job.size == FULL else replace(_sample(reached, wanted, draw), whole=0)
    most = MOST_AT_FIRST
    reached = reachable(disks, events, most, draw, more=True)
    while len(reached.states) < wanted and most < PATIENCE * wanted:
        most *= 3
        reached = reachable(disks, events, most, draw, more=True)
    return _sample(reached, wanted, draw)


def _sample(reached: Reached, wanted: int, draw: random.Random) -> Reached:
    if len(reached.states) <= wanted:
        return reached
    states = sorted(draw.sample(reached.states, wanted), key=lambda state: state.event)
    return replace(reached, states=states)


def _is_like(first: Place, place: Place, events: Sequence[Event]) -> bool:
    disk = Disk(first.root, place.root)
    for event in events:
        if not isinstance(event, Said):
            disk.take(event)
    return disk.image() == seen(place.root)


def _judged(desk: Desk, explored: Explored) -> Tally:
    slices = [explored.states[at : at + SLICE] for at in range(0, len(explored.states), SLICE)]
    given = [(desk.job, explored.operation, explored.events, part) for part in slices]
    tally = desk.spread(_judge, given)
    tally.counts.update(explored.counts)
    tally.bad += explored.bad
    whole, moments = explored.whole
    tally.notes[f"{explored.operation}: every state at {whole} of {moments} moments"] += 1
    return tally


def _judge(given: tuple[Job, str, Path, Sequence[State]]) -> Tally:
    job, name, kept, states = given
    operation, tally = _operation(name), Tally()
    root, events = pickle.loads(kept.read_bytes())  # noqa: S301  # written by this run
    told = Told([event.word for event in events if isinstance(event, Said)])
    place = Place(job.own / "cut", job.place.known)
    for state, image in images((job.place.root, root), events, states):
        lay(image, place.root)
        verdict = operation.judged(place, told.upto(state.acks))
        tally.counts["states"] += 1
        tally.judge(f"{name} after event {state.event}", verdict.problems)
        tally.notes.update(verdict.notes)
    return tally
