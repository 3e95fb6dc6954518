"""Runs the guards: first the tests as they are, then once for each guard that is taken out."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from guard_runs.catalogue import GUARDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from guard_runs.guard import Guard

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("mentordesk", "tests", "resources", "packaging")
FILES = ("pyproject.toml", "README.md", "LICENSE")
GREEN, RED = 0, 1
"""Pytest's exit codes; any other one says that nothing was tested."""


class Outcome(NamedTuple):
    """What became of one guard's tests."""

    guard: Guard
    code: int
    seconds: float

    @property
    def is_right(self) -> bool:
        """Whether the tests saw that the guard was out."""
        return self.code == RED


def main(arguments: Sequence[str]) -> int:
    """Print the table; return 0 when each guard that was taken out turned its test red."""
    parser = argparse.ArgumentParser(prog="guards.py", description=__doc__)
    parser.add_argument("--only", metavar="TEXT", default="", help="guards whose words hold TEXT")
    chosen = [guard for guard in GUARDS if parser.parse_args(arguments).only in guard.what]
    with tempfile.TemporaryDirectory(prefix="mentordesk-guards-") as scratch:
        root = _copied(Path(scratch) / "project")
        everything = sorted({test for guard in chosen for test in guard.tests})
        if _pytest(root, everything) != GREEN:
            print("the tests are not green with every guard in its place")
            return 2
        outcomes = [_without(root, guard) for guard in chosen]
    _print(outcomes)
    return 0 if outcomes and all(outcome.is_right for outcome in outcomes) else 1


def _copied(root: Path) -> Path:
    root.mkdir()
    for name in COPIED:
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, root / name)
    return root


def _without(root: Path, guard: Guard) -> Outcome:
    begun = time.monotonic()
    before = guard.take_out(root)
    try:
        code = _pytest(root, guard.tests)
    finally:
        (root / guard.path).write_text(before, encoding="utf-8")
    outcome = Outcome(guard, code, time.monotonic() - begun)
    print(_row(outcome), flush=True)
    return outcome


def _pytest(root: Path, tests: Sequence[str]) -> int:
    environment = {
        **os.environ,
        "PYTHONPATH": str(root),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, cwd=root, env=environment, check=False, capture_output=True)
    if done.returncode not in {GREEN, RED}:
        sys.stderr.write(done.stdout.decode(errors="replace")[-2000:])
    return done.returncode


def _row(outcome: Outcome) -> str:
    guard = outcome.guard
    items = ", ".join(map(str, guard.items))
    said = {RED: "red", GREEN: "STILL GREEN"}.get(outcome.code, "NOT RUN")
    return (
        f"| {items} | {guard.what} | {Path(guard.path).name} | {said} | {outcome.seconds:.0f} s |"
    )


def _print(outcomes: Sequence[Outcome]) -> None:
    print("\n| item | guard taken out | where | its test | took |\n|---|---|---|---|---|")
    for outcome in outcomes:
        print(_row(outcome))
    right = sum(outcome.is_right for outcome in outcomes)
    print(f"\n{right} of {len(outcomes)} guards are seen by a test when they are gone")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
