"""Windows: messages to the window say that the session is locked, or will sleep."""

from __future__ import annotations

import ctypes
import struct
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QWidget

POWER, SESSION = 0x0218, 0x02B1
"""WM_POWERBROADCAST and WM_WTSSESSION_CHANGE."""

SUSPENDS = 0x0004
"""PBT_APMSUSPEND."""

LEAVES = frozenset({0x2, 0x4, 0x6, 0x7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""

MESSAGE = struct.Struct("@PIPP")
"""The beginning of a MSG: window, message, wParam, lParam, as the machine lays them."""

_THIS_SESSION = 0


def says_lock(message: bytes) -> bool:
    """Return whether the beginning of a MSG says that nobody sits here any more."""
    _, kind, what, _ = MESSAGE.unpack_from(message)
    return (kind == POWER and what == SUSPENDS) or (kind == SESSION and what in LEAVES)


class WindowsListener(QAbstractNativeEventFilter):
    """Calls ``locked`` for each message that says so."""

    def __init__(self, locked: Callable[[], object], window: QWidget) -> None:
        super().__init__()
        self._locked = locked
        self._handle = int(window.winId())
        self._notices = getattr(ctypes, "windll", None)
        if self._notices is not None:
            self._notices.wtsapi32.WTSRegisterSessionNotification(self._handle, _THIS_SESSION)
        self._application = QCoreApplication.instance()
        if self._application is not None:
            self._application.installNativeEventFilter(self)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        del kind
        if says_lock(ctypes.string_at(int(message), MESSAGE.size)):
            self._locked()
        return False, 0
