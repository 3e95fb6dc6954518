"""F18: the window is killed while somebody types; the text is there at the next unlock."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from fault_runs.catalogue import OPERATIONS
from fault_runs.line import Told
from fault_runs.tally import Tally
from fault_runs.vaults import PASSPHRASE, Place, drawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fault_runs.desk import Desk, Job

PROMISED_S = 2.0
"""What was typed so long before is never lost."""

PATIENCE_S = 90.0
SHORTEST_S, LONGEST_S = 2.6, 5.5
WORD = "mot{:04d}"


def run(desk: Desk) -> None:
    """Kill windows, one after the other, at random moments of typing."""
    begun, crashes = time.monotonic(), desk.job.size.crashes
    tally = desk.spread(_crash, [(desk.job, number) for number in range(crashes)])
    least = {"crashes": crashes, "texts back": crashes, "words that had to be": 10 * crashes}
    desk.row("F18", "the window killed with typed text", tally, least, begun)


def _crash(given: tuple[Job, int]) -> Tally:
    job, number = given
    place, tally = job.fresh("window"), Tally()
    wait = drawn(job.seed, "window", number).uniform(SHORTEST_S, LONGEST_S)
    typed = _typed_until_killed(place, wait)
    if not typed:
        tally.bad.append("nothing could be typed")
        return tally
    killed_at = time.monotonic()
    tally.counts["crashes"] += 1
    promised = max((n for n, at in typed if at <= killed_at - PROMISED_S), default=0)
    tally.counts["words that had to be"] += promised
    texts = next((said["texts"] for said in _said(place) if "texts" in said), None)
    if texts is None:
        tally.bad.append("the next unlock did not come to the first page")
        return tally
    back = max((text.count("mot") for text in texts if _is_whole(text)), default=0)
    tally.counts["texts back"] += back >= promised > 0
    lost = killed_at - max((at for n, at in typed if n <= back), default=typed[0][1])
    tally.notes[f"typing of {_up_to(lost)} before the crash is lost"] += 1
    if back < promised:
        tally.bad.append(f"{promised} words were promised and {back} are there")
    tally.judge("after a crash", OPERATIONS["save"].judged(place, Told()).problems)
    return tally


def _up_to(seconds: float) -> str:
    return f"up to {math.ceil(seconds * 4) / 4:.2f} s"


def _is_whole(text: str) -> bool:
    words = text.split()
    return words == [WORD.format(number) for number in range(1, len(words) + 1)]


def _typed_until_killed(place: Place, wait: float) -> list[tuple[int, float]]:
    process, typed = _window(place, place.known.pair), []
    for said in _lines(process):
        typed.append((said["typed"], said["at"]))
        if typed[-1][1] - typed[0][1] >= wait:
            break
    process.kill()
    process.wait()
    return typed


def _said(place: Place) -> list[dict[str, Any]]:
    process = _window(place)
    said = list(_lines(process))
    process.wait()
    return said


def _lines(process: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    guard = threading.Timer(PATIENCE_S, process.kill)
    guard.start()
    try:
        for line in process.stdout or ():
            if line.startswith("{"):
                yield json.loads(line)
    finally:
        guard.cancel()


def _window(place: Place, *pair: str) -> subprocess.Popen[str]:
    config = place.root / "config"
    home = place.root / "home"
    home.mkdir(exist_ok=True)
    names = "HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME TMPDIR"
    variables = {**os.environ, **dict.fromkeys(names.split(), str(home))}
    variables["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", "fault_runs.window_child", str(place.vault), str(config)]
    return subprocess.Popen(
        [*command, PASSPHRASE, *pair],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=variables,
        text=True,
    )
