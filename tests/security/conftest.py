"""The whole program run once from outside, under strace, in a home of its own, and killed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from tests.storage.conftest import (  # noqa: F401  # fixtures: the vaults of the storage tests
    closed,
    door,
    household,
    household_pattern,
    pattern,
    thrice,
)

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = Path("tests") / "security" / "scenario.py"
LONGEST_S = 100
HOMES = (
    "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Followed:
    """What one run of the scenario left and did.

    Attributes:
        home: all that it could write to.
        told: what it said of itself before it was killed.
        calls: the lines of strace: files that it looked for, and connections.
        output: what it printed.
    """

    home: Path
    told: dict[str, Any]
    calls: list[str]
    output: str


@pytest.fixture(scope="session")
def followed(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Followed:
    """Run the scenario once, whichever test asks first and on whichever worker."""
    if shutil.which("strace") is None:
        pytest.skip("strace, which watches the program from outside, is for Linux alone")
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "scenario"
    with FileLock(f"{shared}.lock"):
        if not (shared / "calls").exists():
            _follow(shared)
    return Followed(
        shared / "home",
        json.loads((shared / "told.json").read_text()),
        (shared / "calls").read_text(errors="replace").splitlines(),
        (shared / "output").read_text(errors="replace"),
    )


def _follow(shared: Path) -> None:
    home = shared / "home"
    home.mkdir(parents=True)
    calls = shared / "calls.now"
    environment = {
        **os.environ,
        **dict.fromkeys(HOMES, str(home)),
        "MENTORDESK_SCENARIO": str(shared / "told.json"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    for name in [name for name in environment if name.startswith(("PYTEST", "COV"))]:
        del environment[name]
    python = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly"]
    python += ["-p", "no:cacheprovider", f"--basetemp={home / 'tests'}", str(SCENARIO)]
    watched = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%file,connect"]
    done = subprocess.run(
        [*watched, "-o", str(calls), *python],
        cwd=ROOT,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
    )
    output = done.stdout + done.stderr
    # Killed in the middle, as it asked for; strace then ends in the same way.
    assert done.returncode == -signal.SIGKILL, output[-4000:]
    (shared / "output").write_text(output)
    calls.replace(shared / "calls")
