"""Sets MentorDesk up on first use, then starts it: ``python3 packaging/run.py [COMMAND …]``."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Return MentorDesk's exit code; 1 when something must be done first."""
    if sys.version_info < OLDEST:
        print(
            "MentorDesk needs Python 3.11 or newer / MentorDesk demande Python 3.11 ou plus récent."
        )
        return 1
    import setup_steps  # an older Python could not read it

    environment = setup_steps.Environment(
        setup_steps.ROOT / ".venv-run", setup_steps.ROOT / "requirements.lock"
    )
    try:
        setup_steps.prepare(environment)
        setup_steps.install_packages(setup_steps.missing_libraries())
        setup_steps.build_catalogues(environment)
    except setup_steps.SetUpError as error:
        setup_steps.say(str(error))
        return 1
    return start(environment.python, setup_steps.ROOT, arguments)


def start(python: Path, root: Path, arguments: list[str]) -> int:
    """Run MentorDesk from the checkout, in the folder where the person is."""
    paths = [str(root), os.environ.get("PYTHONPATH", "")]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    command = [str(python), "-m", "mentordesk", *arguments]
    if os.name != "nt":
        os.execve(command[0], command, variables)  # noqa: S606  # the signals reach it directly
    return subprocess.run(command, check=False, env=variables).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
