"""Writes both lock files anew from pyproject.toml, with hashes for every platform."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = (
    ("requirements.lock", ()),
    ("packaging/test.lock", ("--group", "test", "--constraint", "requirements.lock")),
)


def main() -> int:
    """Return uv's exit code."""
    for name, more in LOCKS:
        command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--quiet"]
        command += ["--python-version", "3.11", "--generate-hashes", "--output-file", name]
        command += ["--custom-compile-command", "python3 packaging/lock.py", *more]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
