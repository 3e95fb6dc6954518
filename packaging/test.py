"""Runs every check in the project's own environment: ``python3 packaging/test.py [pytest …]``."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import setup_steps

if TYPE_CHECKING:
    from collections.abc import Iterator

TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "matchbox-window-manager": "matchbox-window-manager",
    "pdftoppm": "poppler-utils",
    "strace": "strace",
    "dbus-run-session": "dbus",
    "dbus-send": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "secret-tool": "libsecret-tools",
}
"""Programs that the tests start, and the Debian packages that have them."""


def main(arguments: list[str]) -> int:
    """Return 0 when everything passes, else the exit code of the step that did not."""
    root = setup_steps.ROOT
    environment = setup_steps.Environment(root / ".venv-test", root / "packaging" / "test.lock")
    try:
        setup_steps.prepare(environment)
        setup_steps.install_packages(
            setup_steps.missing_libraries() + setup_steps.missing_tools(TOOLS)
        )
        setup_steps.build_catalogues(environment)
    except setup_steps.SetUpError as error:
        setup_steps.say(str(error))
        return 1
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(root)}
    for name, command in steps(environment, arguments):
        setup_steps.say(f"— {name}")
        code = subprocess.run(command, cwd=root, check=False, env=variables).returncode
        if code:
            setup_steps.say(f"failed: {name}")
            return code
    return 0


def steps(
    environment: setup_steps.Environment, arguments: list[str]
) -> Iterator[tuple[str, list[str]]]:
    """Yield each check and its command, quick ones first."""
    python = str(environment.python)
    ruff = str(environment.program("ruff"))
    yield "format", [ruff, "format", "--check", "."]
    yield "lint", [ruff, "check", "."]
    yield "types", [python, "-m", "mypy"]
    yield "layers", [str(environment.program("lint-imports")), "--no-logo"]
    catalogues = str(setup_steps.ROOT / "packaging" / "catalogues.py")
    yield "catalogues", [python, catalogues, "--check"]
    # On every core: one process would take twice as long on the two that the checks are given.
    yield "tests", [python, "-m", "pytest", "-n", "auto", "--dist", "worksteal", *arguments]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
