"""Threads for what may never come back: nothing else waits for them, not even the program's end."""

from __future__ import annotations

from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from mentordesk.ui.database_thread import hand_over

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

Result = TypeVar("Result")


class AsideThread(QObject):
    """Runs each piece of work on a thread of its own; results come back to the GUI thread.

    For the keyring of the computer, which may hang: neither the database thread nor the backups
    stand behind it. A result whose owner is gone meanwhile is dropped.
    """

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._over = Lock()
        self._is_over = False
        self._delivered.connect(self._deliver)

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
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run ``work`` and hand its result to ``done``, its failure to ``failed``, on this one."""
        self._waiting += 1
        from concurrent.futures import Future  # the first window needs none

        future: Future[Result] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001  # it is raised where it is heard of
                future.set_exception(error)
            with self._over:
                if not self._is_over:
                    self._delivered.emit((future, owner, done, failed))

        Thread(target=run, name="aside", daemon=True).start()

    def stop(self) -> None:
        """Hear of nothing any more; what is under way ends by itself or with the process."""
        with self._over:
            self._is_over = True

    @Slot(object)
    def _deliver(self, parcel: tuple[Future[Any], QObject, Any, Any]) -> None:
        future, owner, done, failed = parcel
        self._waiting -= 1
        if shiboken6.isValid(owner):
            hand_over(future, done, failed)
