"""Keeps windows out of screen captures, where the system lets a program ask for it: Windows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

WHILE_DISCREET, ALWAYS, NEVER = "", "always", "never"
"""The choices, as the settings keep them."""

_CAPTURED, _NOT_CAPTURED = 0x00, 0x11
"""``WDA_NONE`` and ``WDA_EXCLUDEFROMCAPTURE`` of SetWindowDisplayAffinity."""
_PROTECTED = "keptFromCapture"


def is_possible() -> bool:
    """Whether this system knows of windows that are not captured."""
    return sys.platform == "win32"


def is_wanted(chosen: str, *, discreet: bool, assisted: bool) -> bool:
    """Whether windows are to be kept out of captures now.

    A magnifier or a reader of the screen captures it too: while one is at work, the windows stay
    as they are unless somebody chose otherwise.
    """
    if chosen == ALWAYS:
        return True
    return chosen != NEVER and discreet and not assisted


def protect(
    windows: Iterable[QWidget], *, hidden: bool, ask: Callable[[int, int], bool] | None = None
) -> None:
    """Ask the system to keep windows out of captures, or to let them in again."""
    ask = ask or _system_call()
    if ask is None:
        return
    for window in windows:
        before = bool(window.property(_PROTECTED))
        if (
            window.isVisible()
            and before != hidden
            and ask(int(window.winId()), _NOT_CAPTURED if hidden else _CAPTURED)
        ):
            window.setProperty(_PROTECTED, hidden)


def _system_call() -> Callable[[int, int], bool] | None:
    if not is_possible():
        return None
    import ctypes

    function = vars(ctypes)["windll"].user32.SetWindowDisplayAffinity  # Windows' own alone

    def ask(window: int, affinity: int) -> bool:
        return bool(function(ctypes.c_void_p(window), ctypes.c_uint32(affinity)))

    return ask
