"""The Qt application: typeface, theme, language, garbage and crashes, before any window."""

from __future__ import annotations

import gc
import linecache
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mentordesk.ui.aside_thread import AsideThread
from mentordesk.ui.background import BackgroundThread
from mentordesk.ui.crash import CrashPath
from mentordesk.ui.database_thread import DatabaseThread
from mentordesk.ui.theme.fonts import load_fonts
from mentordesk.ui.theme.theme import THEME, Scheme
from mentordesk.ui.threads import Threads
from mentordesk.ui.translation import chosen_language, speak
from mentordesk.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.ui.parts import Parts

COLLECT_EVERY_MS = 10_000


class _NothingKept(dict[str, Any]):
    """Takes the sources that Qt's import hook reads of each module, and lets them go."""

    def __setitem__(self, name: str, entry: object) -> None:
        """Keep nothing: the lines of all libraries weigh as much as the libraries."""


class MentorDeskApplication:
    """The running program; made once for each process."""

    def __init__(self, parts: Parts, application: QApplication | None = None) -> None:
        self.qt = application or QApplication([*sys.argv[:1], "-style", "Fusion"])
        self.qt.setApplicationName("MentorDesk")
        self.qt.setApplicationVersion(parts.version)
        self.parts = parts
        self.crash = CrashPath()
        linecache.cache = _NothingKept()
        self._dress()
        self._collect = self._own_garbage()
        self.database = DatabaseThread()
        self.background = BackgroundThread()
        self.aside = AsideThread()
        self.window = MainWindow(parts, Threads(self.database, self.background, self.aside))

    def _dress(self) -> None:
        settings = self.parts.settings.read()
        resources = self.parts.resources
        spoken = speak(self.qt, chosen_language(settings.language), resources)
        self.qt.setProperty("translators", spoken)
        scheme = settings.scheme if settings.scheme in set(Scheme) else Scheme.SYSTEM
        THEME.scheme, THEME.scale = Scheme(scheme), min(max(settings.text_scale, 1.0), 2.0)
        THEME.begin(self.qt, resources, load_fonts(resources / "fonts"))

    def _own_garbage(self) -> QTimer:
        # Python's collector may run on any thread and free a widget there, which Qt forbids:
        # it runs on this thread alone, from a timer.
        gc.disable()
        timer = QTimer(self.qt)
        timer.timeout.connect(self._collect_garbage)
        timer.start(COLLECT_EVERY_MS)
        return timer

    def _collect_garbage(self) -> None:
        # Whole once the libraries were set apart (see the entrance): then it takes milliseconds.
        gc.collect(2 if gc.get_freeze_count() else 1)

    def run(self, vault: Path | None, then: Callable[[MainWindow], None] | None = None) -> int:
        """Show the window and stay until it is closed; return the exit code."""
        self.crash.install()
        self.window.begin(vault)
        self.window.show()
        QTimer.singleShot(0, self._show_icon)
        if then is not None:
            QTimer.singleShot(0, lambda: then(self.window))
        code = self.qt.exec()
        self.end()
        return code

    def _show_icon(self) -> None:
        picture = self.parts.resources / "icons" / "notebook-pen.svg"
        self.qt.setWindowIcon(QIcon(str(picture)))

    def end(self) -> None:
        """Put the window and the threads away."""
        self.aside.stop()
        self.background.stop()
        self.window.put_vault_away()
        self.database.stop()
        self._collect.stop()
