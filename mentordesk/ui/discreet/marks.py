"""What a discreet screen leaves alone: parts of the window that tell of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

import shiboken6

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEFT_ALONE: WeakSet[QWidget] = WeakSet()
"""Held loosely: a page that is gone must not keep its desk."""


def leave_alone(widget: QWidget) -> None:
    """Let a widget, and all in it, stay readable on a discreet screen."""
    _LEFT_ALONE.add(widget)


def is_left_alone(widget: QWidget) -> bool:
    """Whether a widget stays readable.

    It is asked from above: with ``parentWidget`` the binding would tie each widget to its parent's
    Python side, and take it for gone together with that.
    """
    return any(
        shiboken6.isValid(root) and (root is widget or root.isAncestorOf(widget))
        for root in _LEFT_ALONE
    )
