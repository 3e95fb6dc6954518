"""Measures MentorDesk beside bare floors: ``python3 packaging/bench.py [--large] [--only NAME]``.

Floor and program run in turns, each in a fresh process and offscreen; the table has the medians.
It measures and says what was reached; it does not judge: the exit code is 0 even so.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import setup_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SCRIPTS = setup_steps.ROOT / "packaging" / "bench"
WRITERS = ("mentordesk/storage/tables.py", "mentordesk/services/generator.py")
"""What a kept vault depends on, besides the script that makes it."""

SMALL, LARGE = (2_000, 100_000), (20_000, 1_000_000)
REPEATS, PAGES, IN_A_ROW = 7, 30, 500
PATIENCE_S, PREPARE_S = 300, 3600
SCREEN = {"name": "bench", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96}
MB = 1024 * 1024
WEIGHED = ("batch", "memory")
"""Measured on Linux alone, where the kernel tells a process what it weighs."""


class MeasureError(Exception):
    """A measured process did not do its work; the message is what it said."""


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    name: str
    floor: str
    ours: str
    compared: str
    target: str
    reached: bool


@dataclass(frozen=True)
class Vault:
    """A vault to measure, and what the measures need to know of it."""

    folder: Path
    known: dict[str, Any]

    @property
    def given(self) -> tuple[str, str]:
        """The vault as the scripts take it."""
        return str(self.folder), json.dumps(self.known)


@dataclass
class Bench:
    """Runs the scripts in fresh processes that see nothing of this person's own settings."""

    python: Path
    place: Path
    keep: Path
    repeats: int
    notes: list[str] = field(default_factory=list)

    def _variables(self, script: str) -> dict[str, str]:
        home = str(self.place / "home")
        names = "HOME USERPROFILE APPDATA LOCALAPPDATA XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME"
        variables = {**os.environ, **dict.fromkeys(names.split(), home), "TMPDIR": str(self.place)}
        screens = self.place / "screens.json"
        screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        variables["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        for name in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE"):  # an installed program is compiled
            variables.pop(name, None)
        if not script.startswith("floor"):
            variables["PYTHONPATH"] = str(setup_steps.ROOT)
        return variables

    def run(self, script: str, *given: str, patience: int = PATIENCE_S) -> dict[str, Any]:
        """Run a script to its end; return what its last line says."""
        command = [str(self.python), str(SCRIPTS / f"{script}.py"), *given]
        (self.place / "home").mkdir(exist_ok=True)
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            encoding="utf-8",
            env=self._variables(script),
            timeout=patience,
        )
        if done.returncode:
            raise MeasureError(f"{script}: {done.stderr[-2000:]}")
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found

    def painted(self, script: str, *given: str) -> float:
        """Return the seconds from the start of a process to its line « painted »."""
        command = [str(self.python), str(SCRIPTS / f"{script}.py"), *given]
        (self.place / "home").mkdir(exist_ok=True)
        variables = self._variables(script)
        with (self.place / "said").open("wb") as said:
            begun = time.perf_counter()
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, env=variables)
            guard = threading.Timer(PATIENCE_S, process.kill)
            guard.start()
            with process:
                line = process.stdout.readline() if process.stdout else b""
                taken = time.perf_counter() - begun
            guard.cancel()
        if line.strip() != b"painted":
            raise MeasureError(f"{script}: {(self.place / 'said').read_text('utf-8')[-2000:]}")
        return taken

    def turns(self, *measures: Callable[[], Any], times: int = 0) -> list[list[Any]]:
        """Run the measures in turns; return the results of each."""
        results: list[list[Any]] = [[] for _ in measures]
        for _ in range(times or self.repeats):
            for kept, measure in zip(results, measures, strict=True):
                kept.append(measure())
        return results

    def vault(self, size: tuple[int, int]) -> Vault:
        """Return a vault of so many young people and meetings, made on first use."""
        text = "".join((setup_steps.ROOT / name).read_text("utf-8") for name in WRITERS)
        text += (SCRIPTS / "prepare.py").read_text("utf-8")
        mark = hashlib.sha256(text.encode()).hexdigest()[:8]
        folder = self.keep / f"{size[0]}-{size[1]}-{mark}.mentordesk"
        known = folder.with_suffix(".json")
        if not known.exists():
            shutil.rmtree(folder, ignore_errors=True)
            setup_steps.say(f"— a vault of {size[0]:,} young people and {size[1]:,} meetings")
            given = (str(folder), str(size[0]), str(size[1]))
            found = self.run("prepare", *given, patience=PREPARE_S)
            known.write_text(json.dumps(found), encoding="utf-8")
        return Vault(folder, json.loads(known.read_text("utf-8")))

    def copy(self, vault: Vault) -> Vault:
        """Return a fresh copy that may be written to; the copy before it is gone."""
        folder = self.place / "copy.mentordesk"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(vault.folder, folder)
        return Vault(folder, vault.known)


# --------------------------------------------------------------------------- the figures


def window(bench: Bench) -> Iterator[Figure]:
    """From the start of the process to the first window."""
    vault = bench.vault(SMALL)
    ours_once = partial(bench.painted, "ours_window", str(vault.folder))
    floor_once = partial(bench.painted, "floor_window")
    # Compiled modules and the cache of typefaces are there from now on.
    bench.turns(floor_once, ours_once, times=1)
    floors, ours = bench.turns(floor_once, ours_once, times=3 * bench.repeats)
    yield _ratio("start to unlock window painted", median(floors), median(ours), 1.35)


def unlock(bench: Bench) -> Iterator[Figure]:
    """From the right passphrase to the first page."""
    vault = bench.vault(SMALL)
    kdf = json.dumps(vault.known["kdf"])
    floors, ours = bench.turns(
        lambda: bench.run("floor_key", kdf)["seconds"],
        lambda: bench.run("ours_open", *vault.given)["open"],
    )
    floor, took = median(floors), median(ours)
    yield _difference("passphrase to first page, 100,000", floor, took, 0.350)
    cost = {key: vault.known["kdf"][key] for key in ("memory_kib", "passes", "lanes")}
    bench.notes.append(f"Argon2id of the vault: {cost}")


def large(bench: Bench) -> Iterator[Figure]:
    """The same beside a vault of ten times the size."""
    small, big = bench.vault(SMALL), bench.vault(LARGE)
    floors, ours = bench.turns(
        lambda: bench.run("ours_open", *small.given)["open"],
        lambda: bench.run("ours_open", *big.given)["open"],
    )
    yield _ratio("the same at 1,000,000 (floor: 100,000)", median(floors), median(ours), 1.3)


def save(bench: Bench) -> Iterator[Figure]:
    """Saving a meeting until it is on disk."""
    vault, rows = bench.vault(SMALL), bench.place / "rows.json"
    raw_key = bench.run("ours_save", *bench.copy(vault).given, str(rows))["key"]

    def floor_once() -> list[float]:
        base = bench.copy(vault).folder / "base.mdb"
        return list(bench.run("floor_save", str(base), raw_key, str(rows))["seconds"])

    def ours_once() -> list[float]:
        again = bench.place / "rows_again.json"
        return list(bench.run("ours_save", *bench.copy(vault).given, str(again))["seconds"])

    floors, ours = bench.turns(floor_once, ours_once)
    floor, took = [s for run in floors for s in run], [s for run in ours for s in run]
    yield _ratio("saving a meeting, on disk", median(floor), median(took), 4.0)
    name = "saving a meeting, 95th percentile"
    yield _limit(name, percentile(floor), percentile(took), 0.020)
    firsts = median([run[0] for run in floors]), median([run[0] for run in ours])
    bench.notes.append(f"First save of a process: floor {ms(firsts[0])}, ours {ms(firsts[1])}")


def desk(bench: Bench) -> Iterator[Figure]:
    """The open window: saving by the form, and the file of a young person."""
    vault = bench.vault(SMALL)
    runs = [
        bench.run("ours_open", *bench.copy(vault).given, "--desk")
        for _ in range(max(1, bench.repeats // 2))
    ]
    saves = [one for run in runs for one in run["saves"]]
    held, told = max(one["held"] for one in saves), max(one["held_told"] for one in saves)
    usual = median([one["held"] for one in saves])
    name = "GUI thread held while saving, longest"
    yield Figure(name, "—", ms(held), f"median {ms(usual)}", "≤ 50 ms", held <= 0.050)
    empty, long = ([s for run in runs for s in run[key]] for key in ("empty", "long"))
    yield _difference("file of 500 meetings (floor: empty)", median(empty), median(long), 0.150)
    bench.notes.append(
        f"Longest hold until « consignée »: {ms(told)}; the figure goes on until the file is"
        f" painted. To « consignée »: {ms(median([one['told'] for one in saves]))}."
    )
    firsts = [ms(median([run[key][0] for run in runs])) for key in ("empty", "long")]
    bench.notes.append(f"First file of a session: empty {firsts[0]}, then 500 meetings {firsts[1]}")


def summary(bench: Bench) -> Iterator[Figure]:
    """A summary of one page as PDF."""
    vault, content = bench.vault(SMALL), bench.place / "page.json"
    pages = bench.run("ours_pdf", *vault.given, "1", str(content))["pages"]
    if pages != 1:
        raise MeasureError(f"the summary has {pages} pages")
    floors, ours = bench.turns(
        lambda: bench.run("floor_pdf", str(content), str(PAGES)),
        lambda: bench.run("ours_pdf", *vault.given, str(PAGES)),
    )
    floor, took = ([s for run in runs for s in run["seconds"]] for runs in (floors, ours))
    yield _ratio("summary of one page", median(floor), median(took), 3.0)
    reading = median([s for run in ours for s in run["composed"]])
    bench.notes.append(
        f"Reading a summary's content from the base, not in the figure: {ms(reading)}"
    )


def batch(bench: Bench) -> Iterator[Figure]:
    """Many summaries in a row."""
    weights = bench.run("ours_pdf", *bench.vault(SMALL).given, str(IN_A_ROW))["resident"]
    early, late = (int(weights[key]) for key in ("50", str(IN_A_ROW)))
    yield _ratio("resident after 500 summaries (floor: 50)", early, late, 1.05, shown=mb)


def memory(bench: Bench) -> Iterator[Figure]:
    """What the open vault weighs."""
    vault = bench.vault(SMALL)
    floors, ours = bench.turns(
        lambda: bench.run("floor_window", "--stay")["resident"],
        lambda: bench.run("ours_open", *vault.given, "--weigh")["resident"],
    )
    name = "resident, 100,000 open (floor: window)"
    yield _ratio(name, median(floors), median(ours), 2.2, shown=mb)


MEASURES: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    measure.__name__: measure
    for measure in (window, unlock, large, save, desk, summary, batch, memory)
}


def median(values: Sequence[float]) -> float:
    """Return the middle."""
    return statistics.median(values)


def percentile(values: Sequence[float]) -> float:
    """Return what 95 of 100 values do not pass."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def ms(seconds: float) -> str:
    """Say a time."""
    return f"{seconds * 1000:.1f} ms"


def mb(size: float) -> str:
    """Say a size."""
    return f"{size / MB:.1f} MB"


def _ratio(
    name: str, floor: float, ours: float, most: float, shown: Callable[[float], str] = ms
) -> Figure:
    ratio = ours / floor
    return Figure(name, shown(floor), shown(ours), f"{ratio:.2f} ×", f"≤ {most:g} ×", ratio <= most)


def _difference(name: str, floor: float, ours: float, most: float) -> Figure:
    more = ours - floor
    return Figure(
        name, ms(floor), ms(ours), f"{more * 1000:+.1f} ms", f"≤ +{ms(most)}", more <= most
    )


def _limit(name: str, floor: float, ours: float, most: float) -> Figure:
    return Figure(name, ms(floor), ms(ours), f"{ours / floor:.2f} ×", f"≤ {ms(most)}", ours <= most)


# --------------------------------------------------------------------------- the command


def main(arguments: list[str]) -> int:
    """Return 0 when everything could be measured, whatever was reached."""
    options = _read(arguments)
    root = setup_steps.ROOT
    environment = setup_steps.Environment(root / ".venv-run", root / "requirements.lock")
    try:
        setup_steps.prepare(environment)
        setup_steps.install_packages(setup_steps.missing_libraries())
        setup_steps.build_catalogues(environment)
    except setup_steps.SetUpError as error:
        setup_steps.say(str(error))
        return 1
    wanted = options.only or [name for name in MEASURES if name != "large" or options.large]
    if not sys.platform.startswith("linux"):
        wanted = [name for name in wanted if name not in WEIGHED]
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as folder:
        place = Path(folder)
        keep = options.keep or place
        keep.mkdir(parents=True, exist_ok=True)
        bench = Bench(environment.python, place, keep.resolve(), options.repeats)
        return _measure(bench, wanted)


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure MentorDesk beside its floors.")
    parser.add_argument("--large", action="store_true", help="also 20,000 / 1,000,000")
    parser.add_argument("--only", action="append", choices=list(MEASURES), help="may be repeated")
    parser.add_argument("--repeats", type=int, default=REPEATS, help=f"turns ({REPEATS})")
    parser.add_argument("--keep", type=Path, help="a folder that keeps generated vaults")
    options = parser.parse_args(arguments)
    if options.repeats < 1:
        parser.error("--repeats takes 1 or more")
    return options


def _measure(bench: Bench, wanted: Sequence[str]) -> int:
    figures: list[Figure] = []
    failed = False
    for name in wanted:
        setup_steps.say(f"— {name}")
        try:
            for figure in MEASURES[name](bench):
                figures.append(figure)
                setup_steps.say(f"  {figure.name}: {figure.ours} ({figure.compared})")
        except (MeasureError, subprocess.TimeoutExpired, OSError) as error:
            failed = True
            setup_steps.say(f"{name} could not be measured: {error}")
    _print(figures)
    for note in bench.notes:
        print(note)
    missed = sum(not figure.reached for figure in figures)
    print(f"{len(figures) - missed} of {len(figures)} targets reached.")
    return 1 if failed else 0


def _print(figures: Sequence[Figure]) -> None:
    rows = [("figure", "floor", "MentorDesk", "compared", "target", "reached")]
    rows += [
        (f.name, f.floor, f.ours, f.compared, f.target, "yes" if f.reached else "NO")
        for f in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.ljust(width) if column in {0, 5} else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
