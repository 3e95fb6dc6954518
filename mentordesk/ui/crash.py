"""The crash path: a bug is told once, with a report that can be read and copied; work goes on."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from types import TracebackType


class CrashPath(QObject):
    """Catches what nobody foresaw, on any thread; each kind of crash is shown once."""

    _happened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[str] = set()
        self._happened.connect(self._show)

    def install(self) -> None:
        """Take over from Python's hooks."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        del error  # its text may hold what somebody typed
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = _report(kind, trace)
        _log(report)
        self._happened.emit(report)

    def _show(self, report: str) -> None:
        if report in self._seen:
            return
        self._seen.add(report)
        from mentordesk.ui.crash_dialog import CrashDialog  # hoped never to be needed

        CrashDialog(report, QApplication.activeWindow()).open()


def _log(report: str) -> None:
    import hashlib  # like the rest of this path: hoped never to be needed
    import logging

    short = hashlib.sha256(report.encode()).hexdigest()[:8]
    logging.getLogger(__name__).error("crash %s", short)


def _report(kind: type[BaseException], trace: TracebackType | None) -> str:
    # The exception's own text may hold what a person typed: files, lines and kinds do not.
    import traceback

    frames = traceback.extract_tb(trace)
    lines = [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([*lines, kind.__name__])
