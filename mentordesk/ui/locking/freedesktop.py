"""Linux: logind and the screen savers say over D-Bus that a session is locked, or will sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

if TYPE_CHECKING:
    from collections.abc import Callable

LOGIND, MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
"""KDE and others, GNOME, Cinnamon; each says ``ActiveChanged(true)``."""


class FreedesktopListener(QObject):
    """Calls ``locked`` for each word of a lock; a machine without these services says nothing.

    Attributes:
        signals: how many of them are listened to.
    """

    def __init__(self, locked: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._locked = locked
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        wanted = (
            (system, LOGIND, SESSION, "Lock", SLOT("said()")),
            (system, LOGIND, MANAGER, "PrepareForSleep", SLOT("changed(bool)")),
            *((session, "", saver, "ActiveChanged", SLOT("changed(bool)")) for saver in SAVERS),
        )
        self.signals = sum(
            bus.isConnected() and bus.connect(service, "", interface, signal, self, slot)  # type: ignore[call-overload]  # the stub wants bytes, which the library refuses
            for bus, service, interface, signal, slot in wanted
        )

    @Slot()
    def said(self) -> None:
        """Hear that a session is locked; another person's session locks this program too."""
        self._locked()

    @Slot(bool)
    def changed(self, begins: bool) -> None:  # noqa: FBT001  # D-Bus calls it
        """Hear that the machine is about to sleep or the screen is locked, or the contrary."""
        if begins:
            self._locked()
