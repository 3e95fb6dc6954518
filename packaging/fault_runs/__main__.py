"""Runs the faults that were asked for and prints the table; started by ``packaging/faults.py``."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
import traceback
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# Loaded once here, and not again by each child.
import alembic.command
import alembic.config  # noqa: F401

from fault_runs import calls, clocks, damage, kills, media, mounts, power, quick, schemas, windows
from fault_runs.desk import Desk, Job, scratch_home, workers
from fault_runs.operations import make_first_backup
from fault_runs.strace import is_there
from fault_runs.tally import SIZES, Tally, print_table
from fault_runs.vaults import make_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

WORKERS = 2
FAULTS = tuple(f"F{number}" for number in range(1, 19))
STRACE, MOUNT = "strace is not installed or not allowed", "nothing can be mounted by this user"


def main() -> int:
    """Return 0 when everything was reached."""
    options = _read()
    # A run that is told to end takes its mounts and folders with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    begun = time.monotonic()
    with _scratch() as scratch:
        quick.hasten()
        place = make_place(scratch / "pattern", scratch / "line")
        make_first_backup(place)
        job = Job(place, scratch, SIZES[options.size], options.seed)
        with workers(options.workers) as pool:
            desk = Desk(job, pool)
            _run(desk, options.only)
        print_table(desk.rows)
    reached = sum(row.said == "yes" for row in desk.rows)
    missed = sum(row.said == "NO" for row in desk.rows)
    took = time.monotonic() - begun
    print(
        f"{options.size}, seed {options.seed}: {reached} of {len(desk.rows)} rows reached,"
        f" {missed} not, {len(desk.rows) - reached - missed} not run; {took:.0f} s."
    )
    return 1 if missed or not reached else 0


@contextmanager
def _scratch() -> Iterator[Path]:
    home = scratch_home(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix="mentordesk-faults-", dir=home) as folder:
        scratch = Path(folder).resolve()
        try:
            yield scratch
        finally:
            mounts.clear(scratch)


def _read() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="faults.py", description="Break MentorDesk on purpose.")
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--full", dest="size", action="store_const", const="full", help="all of it")
    sizes.add_argument("--tiny", dest="size", action="store_const", const="tiny", help="a trial")
    parser.add_argument("--only", type=_faults, default=FAULTS, help="for example F3,F9")
    parser.add_argument("--seed", type=int, default=1, help="other samples of the same faults")
    parser.add_argument("--workers", type=int, default=WORKERS, help=f"processes ({WORKERS})")
    parser.set_defaults(size="small")
    return parser.parse_args()


def _faults(text: str) -> tuple[str, ...]:
    wanted = tuple(text.upper().split(","))
    if not set(wanted) <= set(FAULTS):
        raise argparse.ArgumentTypeError(f"faults are {FAULTS[0]} to {FAULTS[-1]}")
    return wanted


def _run(desk: Desk, wanted: tuple[str, ...]) -> None:
    follows, may_mount = is_there(desk.job.scratch), mounts.are_possible(desk.job.scratch)
    for faults, needs, run in _plan(desk, set(wanted)):
        here = [fault for fault in faults if fault in wanted]
        if not here:
            continue
        print(f"— {', '.join(here)}", file=sys.stderr, flush=True)
        why = {"strace": "" if follows else STRACE, "mount": "" if may_mount else MOUNT}
        if why.get(needs):
            print(f"{', '.join(here)}: {why[needs]}", file=sys.stderr)
            for fault in here:
                desk.not_run(fault, TITLES[fault], why[needs])
        else:
            _run_one(desk, here, run)


def _run_one(desk: Desk, faults: list[str], run: Callable[[], None]) -> None:
    try:
        run()
    except Exception as error:  # noqa: BLE001  # one broken fault must not hide the others
        traceback.print_exc()
        tally = Tally(bad=[f"the suite itself failed: {type(error).__name__}: {error}"[:200]])
        desk.row(", ".join(faults), "not finished", tally, {}, time.monotonic())


TITLES: Mapping[str, str] = {
    "F2": "killed at a call",
    "F3": "power cut",
    "F4": "control: saves without syncs must lose",
    "F5": "disk full at a write",
    "F6": "disk fails at a sync",
    "F7": "a small disk filled, then freed",
    "F8": "a folder or medium that can only be read",
    "F15": "the place of backups vanishes or is full",
}


def _plan(desk: Desk, wanted: set[str]) -> list[tuple[tuple[str, ...], str, Callable[[], None]]]:
    return [
        (("F1",), "", partial(kills.saves, desk)),
        (("F2", "F5", "F6"), "strace", partial(calls.run, desk, wanted)),
        (("F3", "F4"), "strace", partial(power.run, desk, wanted)),
        (("F7",), "mount", partial(media.full, desk)),
        (("F8",), "mount", partial(media.read_only, desk)),
        (("F9",), "", partial(damage.base, desk)),
        (("F10",), "", partial(damage.header, desk)),
        (("F11",), "", partial(damage.log, desk)),
        (("F12",), "", partial(damage.older, desk)),
        (("F13",), "", partial(kills.together, desk)),
        (("F14",), "", partial(kills.rotations, desk)),
        (("F15",), "mount", partial(media.vanished, desk)),
        (("F16",), "", partial(schemas.run, desk)),
        (("F17",), "", partial(clocks.run, desk)),
        (("F18",), "", partial(windows.run, desk)),
    ]


if __name__ == "__main__":
    sys.exit(main())
