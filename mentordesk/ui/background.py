"""Long work beside the database thread: with progress, and stopped when the user says so."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.errors import Cancelled
from mentordesk.ui.database_thread import DatabaseThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.backups import Tick

Result = TypeVar("Result")


class LongWork(QObject):
    """One piece of long work under way.

    Signals:
        progressed: 0 to 100.
    """

    progressed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._told = -1

    def tick(self, done: float) -> None:
        """Hear how much is done, on the thread that works.

        Raises:
            Cancelled: the user stopped it.
        """
        if self._stop.is_set():
            raise Cancelled
        percent = int(done * 100)
        if percent != self._told:
            self._told = percent
            self.progressed.emit(percent)

    def cancel(self) -> None:
        """Stop at the next step."""
        self._stop.set()


class BackgroundThread(QObject):
    """Runs long work, one piece after the other, on a thread that holds no database of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = DatabaseThread(self)
        self._works: list[LongWork] = []

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._thread.is_busy

    def run(
        self,
        work: Callable[[Tick], Result],
        *,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> LongWork:
        """Run ``work``; its result or its failure comes back on the GUI thread."""
        long = LongWork(self)
        self._works.append(long)

        def over() -> None:
            self._works.remove(long)
            long.deleteLater()

        def finished(result: Result) -> None:
            over()
            done(result)

        def stopped(error: BaseException) -> None:
            over()
            failed(error)

        self._thread.run(lambda: work(long.tick), owner=owner, done=finished, failed=stopped)
        return long

    def stop(self) -> None:
        """Stop what is under way and end the thread."""
        for work in self._works:
            work.cancel()
        self._thread.stop()
