"""Ours: the program as ``python -m mentordesk VAULT`` starts it; says when it is painted."""

from __future__ import annotations

import os
import runpy
import sys

import mentordesk.__main__  # noqa: F401  # what the program does first is done first here too

# isort: split
from PySide6.QtCore import QEvent, QObject, QTimer

from mentordesk.ui import application
from mentordesk.ui.window import MainWindow


class FirstPaint(QObject):
    """Says once that the window has been painted, and ends the process."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After this event the whole window has gone to the screen.
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        print("painted", flush=True)
        os._exit(0)


first = FirstPaint()


class Watched(MainWindow):
    """The main window with somebody who looks at it."""

    def show(self) -> None:
        self.installEventFilter(first)
        super().show()


application.MainWindow = Watched  # type: ignore[attr-defined]
sys.argv = ["mentordesk", sys.argv[1]]
del sys.modules["mentordesk.__main__"]
runpy.run_module("mentordesk", run_name="__main__", alter_sys=True)
