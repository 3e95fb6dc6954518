"""The one thread that may touch the vault; results come back to the GUI thread, to an owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")


class DatabaseThread(QObject):
    """Owns the database thread: one worker, first come first served.

    A result whose owner is gone meanwhile is dropped: nobody is left to show it to. An exception
    goes to ``failed``; without one it is raised on the GUI thread, where the crash path sees it.
    """

    idle = Signal()
    """Everything asked for so far is done."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._waiting = 0
        self._delivered.connect(self._deliver)

    @property
    def _executor(self) -> ThreadPoolExecutor:
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor  # the first window needs none

            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        return self._worker

    @property
    def is_busy(self) -> bool:
        """Whether something asked for has not come back yet."""
        return self._waiting > 0

    def run(
        self,
        work: Callable[[], Result],
        *,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run ``work`` on the database thread and hand its result to ``done`` on this one."""
        self._waiting += 1
        future = self._executor.submit(work)
        # Sent by the worker itself, so that it always arrives later and on the GUI thread.
        self._executor.submit(self._delivered.emit, (future, owner, done, failed))

    def run_and_wait(self, work: Callable[[], Result]) -> Result:
        """Run ``work`` after everything asked for so far and wait for it; for closing only."""
        return self._executor.submit(work).result()

    def stop(self) -> None:
        """Finish what was asked for and end the thread."""
        if self._worker is not None:
            self._worker.shutdown(wait=True)

    @Slot(object)
    def _deliver(self, parcel: tuple[Future[Any], QObject, Any, Any]) -> None:
        future, owner, done, failed = parcel
        self._waiting -= 1
        try:
            if shiboken6.isValid(owner):
                hand_over(future, done, failed)
        finally:
            if self._waiting == 0:
                self.idle.emit()


def hand_over(
    future: Future[Any],
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None] | None,
) -> None:
    """Give a result to ``done``, a failure to ``failed``; one that nobody hears of is raised."""
    error = future.exception()
    if error is None:
        done(future.result())
    elif failed is not None:
        failed(error)
    else:
        raise error
