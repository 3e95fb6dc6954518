"""Follows a waiting child with strace: to record it, or to put one fault into it."""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import time
from typing import IO, TYPE_CHECKING

from fault_runs.line import Child, Told
from fault_runs.trace import TRACED, Reader

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path

    from fault_runs.line import Line
    from fault_runs.trace import Event
    from fault_runs.vaults import Place

ATTACH_S = 10.0
LONGEST = 1 << 26
HOLDS = b" attached"


class NotFollowedError(Exception):
    """The system does not let a process be followed here."""


def is_there(scratch: Path) -> bool:
    """Return whether children can be followed on this system; tried on one that waits."""
    if shutil.which("strace") is None:
        return False
    child = Child(_nothing, None)
    try:
        Follower(child.pid, scratch / "trial.strace", "-e", "trace=fsync").let_go()
    except NotFollowedError:
        return False
    finally:
        child.kill()
        child.reap()
    return True


def _nothing(_: Place | None, __: Line) -> None:
    """Do nothing."""


class Follower:
    """strace on one child, which waits meanwhile."""

    def __init__(self, pid: int, out: Path, *options: str) -> None:
        """Follow from now on.

        Raises:
            NotFollowedError: strace was not let.
        """
        self.out = out
        out.unlink(missing_ok=True)
        command = ["strace", "-f", "-o", str(out), *options, "-p", str(pid)]
        self._strace = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        if not self._has_hold():
            self.let_go()
            raise NotFollowedError

    def _has_hold(self) -> bool:
        """Wait until strace says that it holds the process.

        The system tells its tracer a moment before: a process that goes on in between makes its
        first calls unseen, and each of the others is counted too low.
        """
        said, until = b"", time.monotonic() + ATTACH_S
        while HOLDS not in said:
            left = max(until - time.monotonic(), 0)
            if not select.select([self._said], [], [], left)[0]:
                return False
            some = os.read(self._said.fileno(), 1 << 12)
            if not some:
                return False
            said += some
        return True

    @property
    def _said(self) -> IO[bytes]:
        if self._strace.stderr is None:
            raise TypeError("no pipe")
        return self._strace.stderr

    def let_go(self) -> None:
        """Leave the child alone from now on; the fault is gone with this."""
        if self._strace.poll() is None:
            self._strace.send_signal(signal.SIGTERM)
        self._end()

    def _end(self) -> None:
        # What it says of the process and its threads is little, and nobody waits for it.
        self._strace.wait()
        self._said.close()

    def text(self) -> str:
        """Return what was written down, once the child is gone or left alone."""
        self._end()
        return self.out.read_text(encoding="ascii", errors="replace")


def record(
    act: Callable[[Place, Line], None], place: Place, out: Path, *, also: str = ""
) -> tuple[list[Event], Counter[str], Told]:
    """Let a child perform an operation undisturbed; return what it did to the disk.

    Args:
        act: the operation.
        place: what it is performed on.
        out: where strace may write.
        also: calls that are only counted, separated by commas.
    """
    child = Child(act, place)
    try:
        options = ("-y", "-xx", "-s", str(LONGEST), "-e", f"trace={TRACED},{also}")
        follower = Follower(child.pid, out, *options)
    except NotFollowedError:
        child.kill()
        child.reap()
        raise
    child.go_on()
    for _ in child.words():
        pass
    reader = Reader(place.root)
    events = list(reader.events(follower.text()))
    return events, reader.calls, child.told


def inject(
    act: Callable[[Place, Line], None],
    place: Place,
    out: Path,
    fault: tuple[str, str],
    said: Callable[[], None],
) -> tuple[Child, bool]:
    """Let a child perform an operation with a fault in it; return it, and whether it was hit.

    A fault that was said is over: the child goes on without it.

    Args:
        act: the operation.
        place: what it is performed on.
        out: where strace may write.
        fault: the call that fails, and how, as strace puts it.
        said: is called while the child waits, having said its error.
    """
    child = Child(act, place)
    call, how = fault
    try:
        follower = Follower(child.pid, out, "-e", f"trace={call}", "-e", f"inject={call}:{how}")
    except NotFollowedError:
        child.kill()
        child.reap()
        raise
    child.go_on()
    for word in child.words():
        if "said" in word:
            said()
            follower.let_go()
            child.go_on()
    text = follower.text()
    return child, child.was_killed or "(INJECTED)" in text
