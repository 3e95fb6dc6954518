"""What the process does so that its memory stays its own.

Nothing here is a wall against somebody who rules the machine: an administrator reads any process.
Texts and passphrases that Python or Qt hold cannot be overwritten in place; they are let go, and
what was let go is overwritten.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

PR_SET_DUMPABLE = 4
M_PERTURB = -6
"""glibc: what is given back is overwritten with this byte's complement, in C and Qt alike."""

FILL = 0x5A
NO_FAULT_BOXES = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX."""

SMALLEST, LARGEST, STEP = 48, 512, 16
"""The sizes in which Python itself keeps small things; texts begin at the first."""

HEAD = sys.getsizeof(b"")
BATCH = 256 << 10
NEW_GROUND = 2 << 20
"""Python has no free place of a size left once it asked the system for so much more."""

MOST_OF_A_SIZE = 32 << 20
LINUX = sys.platform.startswith("linux")


def harden(program: Path | None = None) -> None:
    """Leave no dump of this process behind: it would hold names, notes and keys.

    Args:
        program: what Windows would write an error report of; by default this one.
    """
    os.umask(0o077)
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if LINUX:
        _linux()
    elif sys.platform == "win32":
        with suppress(OSError, AttributeError):
            _windows(program or Path(sys.executable))


def _linux() -> None:
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        # No other process of this user reads the memory either; an administrator still does.
        libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
        libc.mallopt(M_PERTURB, FILL)


def _windows(program: Path) -> None:
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]  # Windows alone has it
    windll.kernel32.SetErrorMode(NO_FAULT_BOXES)
    # For this user alone: no administrator is needed for it.
    windll.wer.WerAddExcludedApplication(ctypes.c_wchar_p(program.name), False)


def scrub() -> None:
    """Overwrite the small places that Python gave up and keeps for itself; takes under a second.

    Belongs on a thread that nobody waits for, after what is to be forgotten was let go.
    """
    taken: list[list[bytes]] = []
    for size in range(SMALLEST, LARGEST + STEP, STEP):
        before, filled = _address_space(), 0
        while filled < MOST_OF_A_SIZE and _address_space() - before < NEW_GROUND:
            # Zeros, each in a place of its own.
            taken.append([bytes(size - HEAD) for _ in range(BATCH // size)])
            filled += BATCH
    del taken
    if LINUX:
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def _address_space() -> int:
    """Return how many bytes of addresses the process has; nought where nobody says."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
