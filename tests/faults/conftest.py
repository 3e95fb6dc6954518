"""The fault suite lies beside the program: let its parts be found, after everything else."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"

sys.path.append(str(PACKAGING))
