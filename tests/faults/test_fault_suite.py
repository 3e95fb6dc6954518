"""The fault suite itself still works: its quickest parts are run, in a process of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from fault_runs.catalogue import OPERATIONS
from fault_runs.tally import Row, Tally

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="the suite kills processes that it forks"
)


def run(*arguments: str) -> tuple[int, str, dict[str, str]]:
    """Run the suite; return its exit code, what it said and the last word of each row."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "packaging")])
    done = subprocess.run(
        [sys.executable, "-m", "fault_runs", "--tiny", *arguments],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        text=True,
        timeout=100,
    )
    rows = re.findall(r"^(F\d+) .*  (yes|NO|not run)  +\d+ s$", done.stdout, re.MULTILINE)
    return done.returncode, done.stdout + done.stderr, dict(rows)


def test_the_quick_faults_are_done_and_nothing_is_lost() -> None:
    code, said, rows = run("--only", "F1,F9,F11,F13")
    assert rows == {"F1": "yes", "F9": "yes", "F11": "yes", "F13": "yes"}, said
    assert code == 0, said
    assert "8 flips, 8 found" in said
    assert "6 damages, 6 told" in said


def test_every_operation_is_killed_at_some_of_its_calls() -> None:
    code, said, rows = run("--only", "F2")
    if rows == {"F2": "not run"}:
        pytest.skip("strace may not follow processes here")
    assert (code, rows) == (0, {"F2": "yes"}), said
    assert f"{len(OPERATIONS)} operations" in said


def test_power_cuts_are_simulated_and_the_control_loses_something() -> None:
    code, said, rows = run("--only", "F4")
    if rows == {"F4": "not run"}:
        pytest.skip("strace may not follow processes here")
    assert (code, rows) == (0, {"F4": "yes"}), said
    assert "1 disks rebuilt like the real one" in said


def test_an_unknown_fault_is_refused() -> None:
    code, said, _ = run("--only", "F99")
    assert code == 2
    assert "F1 to F18" in said


def test_a_row_that_did_too_little_is_not_reached() -> None:
    kills = Tally(Counter({"kills": 9}))
    assert Row("F1", "", kills, {"kills": 9}).said == "yes"
    assert Row("F1", "", kills, {"kills": 10}).said == "NO"
    assert Row("F1", "", kills, {"hits": 1}).said == "NO"
    assert Row("F1", "", Tally(bad=["lost"]), {}).said == "NO"
    assert Row("F1", "", Tally(), {}, missing="no strace").said == "not run"
