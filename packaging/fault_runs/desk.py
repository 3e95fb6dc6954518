"""What the faults share: the pattern vault, a place to work in, and workers, each a process."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import time
import traceback
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fault_runs.tally import Row, Size, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from multiprocessing.pool import Pool

    from fault_runs.vaults import Place

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
ROOM = 512 << 20

Item = TypeVar("Item")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Job:
    """What every piece of work is given.

    Attributes:
        place: the pattern vault; copy it to use it.
        scratch: a folder for everybody; ``own`` is for this process alone.
    """

    place: Place
    scratch: Path
    size: Size
    seed: int

    @property
    def own(self) -> Path:
        """A folder that no other process uses."""
        folder = self.scratch / f"worker-{os.getpid()}"
        folder.mkdir(exist_ok=True)
        return folder

    def fresh(self, name: str) -> Place:
        """Return a fresh copy of the pattern vault in this process's own folder."""
        return self.place.copied(self.own / name)


@dataclass(slots=True)
class Desk:
    """Hands work out and takes the rows in."""

    job: Job
    pool: Pool
    rows: list[Row] = field(default_factory=list)

    def spread(self, work: Callable[[Item], Tally], items: Iterable[Item]) -> Tally:
        """Do a piece of work for each item, in several processes; return all of it together."""
        whole = Tally()
        for part in self.pool.imap_unordered(partial(_guarded, work), list(items)):
            whole.add(part)
        return whole

    def gathered(self, work: Callable[[Item], Found], items: Iterable[Item]) -> list[Found]:
        """Do the same for work that finds something else; in the order of the items."""
        return list(self.pool.imap(work, list(items)))

    def row(
        self, fault: str, what: str, tally: Tally, least: Mapping[str, int], begun: float
    ) -> Row:
        """Put a line into the table."""
        row = Row(fault, what, tally, least, time.monotonic() - begun)
        self.rows.append(row)
        # At once: a run that is cut short has told what it found.
        for said in (f"  {' — '.join(row.cells)}", *row.complaints):
            print(said, file=sys.stderr, flush=True)
        return row

    def not_run(self, fault: str, what: str, why: str) -> None:
        """Put a line into the table for what could not be done here."""
        self.rows.append(Row(fault, what, Tally(), {}, missing=why))


def workers(count: int) -> Pool:
    """Return processes that work."""
    return multiprocessing.get_context("fork").Pool(count)


def _guarded(work: Callable[[Item], Tally], item: Item) -> Tally:
    # The program's own errors do not travel between processes, and one must not hide the rest.
    try:
        return work(item)
    except Exception as error:  # noqa: BLE001  # told in the table
        traceback.print_exc()
        return Tally(bad=[f"the suite itself failed: {type(error).__name__}: {error}"[:200]])


def scratch_home(usual: Path) -> Path:
    """Return where to put many short-lived files: in memory, if there is room."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        return MEMORY
    return usual
