"""Keys of the window that must act in a dialog too, which keeps the window's keys from acting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def lend(key: str, act: Callable[[], object], now: QWidget | None) -> None:
    """Let a key act in the dialog that the keyboard has come into; once for each dialog.

    Args:
        key: as Qt writes it.
        act: what it does.
        now: where the keyboard is (``QApplication.focusChanged``).
    """
    dialog = None if now is None else now.window()
    if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, key) is None:
        shortcut = QShortcut(QKeySequence(key), dialog)
        shortcut.setObjectName(key)
        shortcut.activated.connect(act)
