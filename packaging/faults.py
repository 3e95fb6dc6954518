"""Breaks MentorDesk on purpose: ``python3 packaging/faults.py [--full] [--only F3,F9] [--seed N]``.

Kills, power cuts, full and failing disks, flipped bits, wrong clocks (security.md 4.4, F1 to F18),
against the program's own operations on real vaults in a temporary folder. It counts what it did: a
row that did too little is as red as one that found something.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

import setup_steps

if TYPE_CHECKING:
    from pathlib import Path

TOOLS = {"strace": "strace", "faketime": "faketime"}
"""Programs that faults are made with, and the Debian packages that have them."""


def main(arguments: list[str]) -> int:
    """Return 0 when every row that could be run was reached."""
    root = setup_steps.ROOT
    environment = setup_steps.Environment(root / ".venv-test", root / "packaging" / "test.lock")
    try:
        setup_steps.prepare(environment)
        setup_steps.install_packages(setup_steps.missing_libraries())
        setup_steps.build_catalogues(environment)
    except setup_steps.SetUpError as error:
        setup_steps.say(str(error))
        return 1
    try:
        setup_steps.install_packages(setup_steps.missing_tools(TOOLS))
    except setup_steps.SetUpError as error:
        # What cannot be run without them says so in its row.
        setup_steps.say(str(error))
    if hasattr(os, "fork"):
        _become(environment.python, ["-m", "fault_runs", *arguments])
    setup_steps.say("The suite kills processes that it forks; this system has no fork.")
    return 1


def _become(python: Path, arguments: list[str]) -> NoReturn:
    """Go on as the suite: who ends this process then ends the run, which puts its disks away."""
    root = setup_steps.ROOT
    variables = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(root), str(root / "packaging")]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": "offscreen",
    }
    os.chdir(root)
    os.execve(python, [str(python), *arguments], variables)  # noqa: S606  # our own environment's


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
