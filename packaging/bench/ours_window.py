"""Ours: the program as ``python -m mentordesk VAULT`` starts it; says when it is painted."""

from __future__ import annotations

import os
import runpy
import sys
from typing import TYPE_CHECKING

from mentordesk import bootstrap

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.ui.parts import Parts

make_parts = bootstrap.window_parts


def watched_parts(config: Path | None = None) -> Parts:
    """Make what the window needs, then set somebody beside the window who looks at it."""
    parts = make_parts(config)
    # Qt is loaded where the program loads it, not before.
    from PySide6.QtCore import QEvent, QObject, QTimer

    from mentordesk.ui import application
    from mentordesk.ui.window import MainWindow

    class FirstPaint(QObject):
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
        def show(self) -> None:
            self.installEventFilter(first)
            super().show()

    application.MainWindow = Watched  # type: ignore[attr-defined]
    return parts


bootstrap.window_parts = watched_parts
sys.argv = ["mentordesk", sys.argv[1]]
runpy.run_module("mentordesk", run_name="__main__", alter_sys=True)
