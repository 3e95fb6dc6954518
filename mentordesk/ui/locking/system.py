"""What the machine says: its session is locked, or it is about to sleep.

Linux tells over D-Bus, Windows by messages to the window. macOS tells Qt nothing of either: there,
and wherever nobody tells, the clocks show at waking that the machine slept.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractNativeEventFilter
    from PySide6.QtWidgets import QWidget


class SystemLock(QObject):
    """Listens to the system for one window.

    Signals:
        locked: nobody sits before this window any more, or will in a moment.
    """

    locked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._listener: QObject | QAbstractNativeEventFilter | None = None
        if sys.platform.startswith("linux"):
            from mentordesk.ui.locking.freedesktop import FreedesktopListener

            self._listener = FreedesktopListener(self.locked.emit, self)
        elif sys.platform == "win32":
            from mentordesk.ui.locking.windows import WindowsListener

            self._listener = WindowsListener(self.locked.emit, window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state)

    def _state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationSuspended:
            self.locked.emit()
