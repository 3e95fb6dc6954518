"""Ours: the unlock window of a vault; prints when it is painted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from mentordesk.bootstrap import window_parts
from mentordesk.ui.application import MentorDeskApplication


class FirstPaint(QObject):
    """Says once that the window has been painted, and ends the process."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        print("painted", flush=True)
        os._exit(0)


application = MentorDeskApplication(window_parts())
first = FirstPaint()
application.window.installEventFilter(first)
sys.exit(application.run(Path(sys.argv[1])))
