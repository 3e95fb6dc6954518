"""Takes each guard of the program out: ``python3 packaging/guards.py [--only TEXT]``.

For each guard of the checklist (security.md 7) the program is copied, the guard is replaced by
nothing, and its test is run: it must go red. A guard whose test stays green guards by luck.
"""

from __future__ import annotations

import os
import subprocess
import sys

import setup_steps


def main(arguments: list[str]) -> int:
    """Return 0 when each guard that was taken out turned its test red."""
    root = setup_steps.ROOT
    environment = setup_steps.Environment(root / ".venv-test", root / "packaging" / "test.lock")
    try:
        setup_steps.prepare(environment)
        setup_steps.install_packages(setup_steps.missing_libraries())
        setup_steps.build_catalogues(environment)
    except setup_steps.SetUpError as error:
        setup_steps.say(str(error))
        return 1
    command = [str(environment.python), "-m", "guard_runs", *arguments]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "packaging")])}
    return subprocess.run(command, cwd=root, check=False, env=variables).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
