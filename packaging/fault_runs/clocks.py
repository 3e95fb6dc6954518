"""F17: a clock that was set back or ahead, and other time zones."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from fault_runs.catalogue import OPERATIONS
from fault_runs.line import Told
from fault_runs.operations import STORE, no_tick
from fault_runs.tally import Tally
from fault_runs.vaults import Place, now, sql_vault
from mentordesk.domain import backups as rules

if TYPE_CHECKING:
    from fault_runs.desk import Desk, Job

YEAR, PATIENCE_S = 366, 120
A_YEAR_OF_BACKUPS = (*range(1, 14), *range(20, 70, 7), *range(75, 390, 30))


@dataclass(frozen=True, slots=True)
class Case:
    """A wrong clock: so many days off, in a zone, beside a rotation that runs since a year."""

    name: str
    days: int = 0
    zone: str = "Europe/Paris"
    has_year: bool = False


CASES = (
    Case("a year back", -YEAR),
    Case("14 hours before UTC", zone="Pacific/Kiritimati"),
    Case("12 hours behind UTC", zone="Etc/GMT+12"),
    Case("a year back beside a year of backups", -YEAR, has_year=True),
    Case("two years ahead beside a year of backups", 2 * YEAR, has_year=True),
)


def run(desk: Desk) -> None:
    """Do a day's work under each wrong clock, and one more under the right one."""
    begun = time.monotonic()
    tally = desk.spread(_work_under, [(desk.job, case) for case in CASES])
    if shutil.which("faketime") is None:
        tally.notes["faketime is not there: the program's own clock was shifted instead"] += 1
    behind = sum(case.days < 0 for case in CASES)
    least = {"wrong clocks": len(CASES), "sessions": len(CASES), "told to be behind": behind}
    desk.row("F17", "clock set back, ahead, other zones", tally, least, begun)


def _work_under(given: tuple[Job, Case]) -> Tally:
    job, case = given
    place, tally = job.fresh("clock"), Tally()
    if case.has_year:
        _make_a_year_of_backups(place)
    tally.counts["wrong clocks"] += 1
    told = _session(job, place, case)
    if told is None:
        tally.bad.append(f"{case.name}: the session ended in a crash")
        return tally
    tally.counts["sessions"] += 1
    expected = now().date() + timedelta(days=case.days)
    if abs((date.fromisoformat(told["day"]) - expected).days) > 1:
        tally.bad.append(f"{case.name}: the clock was not deceived")
    tally.judge(case.name, told["problems"])
    is_behind = case.days < 0
    if told["told behind"] != [is_behind, is_behind]:
        tally.bad.append(f"{case.name}: told to be behind: {told['told behind']}")
    tally.counts["told to be behind"] += is_behind
    # The clock is right again.
    tally.judge(f"after {case.name}", OPERATIONS["save"].judged(place, Told()).problems)
    return tally


def _session(job: Job, place: Place, case: Case) -> dict[str, Any] | None:
    known = job.own / "place"
    known.write_bytes(pickle.dumps(place))
    command = [sys.executable, "-m", "fault_runs.clock_child", str(known)]
    if case.days and shutil.which("faketime"):
        command = ["faketime", "-f", f"{case.days:+d}d", *command, "0"]
    else:
        command.append(str(case.days))
    variables = {**os.environ, "TZ": case.zone}
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env=variables, timeout=PATIENCE_S
    )
    if done.returncode:
        print(done.stderr[-1500:], file=sys.stderr)
        return None
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _make_a_year_of_backups(place: Place) -> None:
    opened = place.open()
    vault = sql_vault(opened)
    with closing(vault), vault.backup_source() as source:
        for days in A_YEAR_OF_BACKUPS:
            STORE.make(source, place.backups, now() - timedelta(days=days, hours=1), no_tick)
    # What the program would have kept of them by today.
    held = STORE.found(place.backups)
    for backup in rules.surplus(held, now(), made_at=lambda b: b.manifest.made_at):
        STORE.remove(backup)
