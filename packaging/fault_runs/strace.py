"""Follows a waiting child with strace: to record it, or to put one fault into it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from fault_runs.line import Child, Told
from fault_runs.trace import TRACED, Reader

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable

    from fault_runs.line import Line
    from fault_runs.trace import Event
    from fault_runs.vaults import Place

ATTACH_S = 10.0
LONGEST = 1 << 26


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
        command = ["strace", "-f", "-q", "-o", str(out), *options, "-p", str(pid)]
        self._strace = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + ATTACH_S
        while f"TracerPid:\t{self._strace.pid}\n" not in _status(pid):
            if self._strace.poll() is not None or time.monotonic() > until:
                self.let_go()
                raise NotFollowedError
            time.sleep(0.0005)

    def let_go(self) -> None:
        """Leave the child alone from now on; the fault is gone with this."""
        if self._strace.poll() is None:
            self._strace.send_signal(signal.SIGTERM)
        self._strace.wait()

    def text(self) -> str:
        """Return what was written down, once the child is gone or left alone."""
        self._strace.wait()
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


def _status(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
