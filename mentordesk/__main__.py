"""``python -m mentordesk``: hands the arguments to the composition root."""

from __future__ import annotations

import sys


def main() -> int:
    """Run MentorDesk and return its exit code."""
    from mentordesk.bootstrap import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
