"""A child process that performs one operation, and the line on which it says how far it is."""

from __future__ import annotations

import ctypes
import json
import os
import select
import signal
import socket
import time
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from mentordesk.domain.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


ATTEMPTS = 3
PATIENCE_S = 60.0
ANY_TRACER = 0x59616D61
"""``PR_SET_PTRACER``: on systems that are careful about it, a process names who may trace it."""

Result = TypeVar("Result")
Given = TypeVar("Given")


class GaveUpError(Exception):
    """An operation did not go on although the disk had long been well again."""


class Line:
    """The child's end. What it says goes out as ``sendto``, which no fault is put into."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def tell(self, **what: Any) -> None:
        """Say something; when this returns, it is said even if the process dies."""
        self._end.send(json.dumps(what).encode() + b"\n")

    def hear(self) -> None:
        """Wait until the parent says to go on."""
        if not self._end.recv(1):
            os._exit(9)

    def attempt(self, step: Callable[[], Result]) -> Result:
        """Do a step; when the program says its error, wait until the fault is gone and go on.

        Raises:
            GaveUpError: it fails without a fault too.
        """
        for _ in range(ATTEMPTS):
            try:
                return step()
            except KnownError as error:
                self.tell(said=type(error).__name__)
                self.hear()
        raise GaveUpError


@dataclass(slots=True)
class Told:
    """What a child said, in order."""

    words: list[dict[str, Any]] = field(default_factory=list)

    def acked(self, kind: str) -> list[Any]:
        """Return what it acknowledged of a kind."""
        return [word["acked"][kind] for word in self.words if kind in word.get("acked", {})]

    @property
    def acks(self) -> int:
        """How much it acknowledged."""
        return sum("acked" in word for word in self.words)

    @property
    def said(self) -> list[str]:
        """The known errors that the program said."""
        return [word["said"] for word in self.words if "said" in word]

    @property
    def bugs(self) -> list[str]:
        """What escaped it: a crash report instead of a sentence."""
        return [word["bug"] for word in self.words if "bug" in word]

    @property
    def is_done(self) -> bool:
        """Whether it came to its end."""
        return any("done" in word for word in self.words)

    def upto(self, acks: int) -> Told:
        """Return what had been acknowledged at an earlier moment."""
        return Told([word for word in self.words if "acked" in word][:acks])


class Child:
    """The parent's end: a forked process that waits before its operation until it may go on."""

    def __init__(self, act: Callable[[Given, Line], None], place: Given) -> None:
        own, its = socket.socketpair()
        self.pid = os.fork()
        if self.pid == 0:
            own.close()
            _perform(act, place, Line(its))
        its.close()
        self._end = own
        self._rest = b""
        self.told = Told()
        self.status: int | None = None

    def go_on(self) -> None:
        """Let it begin, or try again."""
        try:
            self._end.send(b"g")
        except OSError:
            return  # it was killed before

    def words(self, patience: float = PATIENCE_S) -> Iterator[dict[str, Any]]:
        """Yield what it says until it ends; one that says nothing for long is killed."""
        while True:
            ready, _, _ = select.select([self._end], [], [], patience)
            if not ready:
                self.told.words.append({"bug": "hung"})
                self.kill()
            data = self._received()
            if not data:
                break
            *whole, self._rest = (self._rest + data).split(b"\n")
            for line in whole:
                word = json.loads(line)
                self.told.words.append(word)
                yield word
        self.reap()

    def _received(self) -> bytes:
        try:
            return self._end.recv(1 << 16)
        except ConnectionResetError:
            return b""

    def kill(self) -> None:
        """Kill it as a crash does."""
        os.kill(self.pid, signal.SIGKILL)

    def reap(self) -> int:
        """Take its last word; return how it ended, as ``os.waitstatus_to_exitcode`` tells it."""
        if self.status is None:
            _, status = os.waitpid(self.pid, 0)
            self.status = os.waitstatus_to_exitcode(status)
            self._end.close()
        return self.status

    @property
    def was_killed(self) -> bool:
        """Whether it ended by a kill."""
        return self.status == -signal.SIGKILL


def run_out(child: Child) -> Told:
    """Let a child run to its end, however it ends, and return what it said."""
    child.go_on()
    for word in child.words():
        if "said" in word:
            child.go_on()
    return child.told


def wait_a_little(seconds: float) -> None:
    """Sleep for less than the system's own grain allows, too."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        time.sleep(0)


def _perform(act: Callable[[Given, Line], None], place: Given, line: Line) -> NoReturn:
    # Nothing of the parent's may run in the child: neither its clean-up nor its tests.
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        ctypes.CDLL(None).prctl(ANY_TRACER, -1, 0, 0, 0)
        line.hear()
        act(place, line)
        line.tell(done=True)
        code = 0
    except BaseException as error:  # noqa: BLE001  # whatever it is, the parent judges it
        line.tell(bug=f"{type(error).__name__}: {str(error)[:120]} ({_place_of(error)})")
    finally:
        os._exit(code)


def _place_of(error: BaseException) -> str:
    """Return where in the program it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/mentordesk/" in frame.filename] or frames
    name = ours[-1].filename.rpartition("/mentordesk/")[2]
    return f"{name}:{ours[-1].lineno}"
