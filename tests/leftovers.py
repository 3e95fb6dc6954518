"""What a test may leave behind in Qt: windows, and timers that still run."""

from __future__ import annotations

import gc
import time

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE_S = 1.0
"""A single shot that is under way may still go off."""


def left_behind(before: set[str]) -> set[str]:
    """Return the windows and timers that were not there ``before`` and do not go away."""
    gc.unfreeze()  # the program freezes and collects by hand, and it has ended
    gc.collect()
    deadline = time.monotonic() + PATIENCE_S
    while (left := (windows() | running_timers()) - before) and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.02)
        gc.collect()
    return left


def windows() -> set[str]:
    """Return the windows that are there, tips aside: Qt keeps one for all."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {
        f"window {type(widget).__name__} {hex(id(widget))}"
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() != "QTipLabel"
    }


def running_timers() -> set[str]:
    """Return the timers that will fire."""
    return {
        f"timer {hex(id(timer))} of {type(timer.parent()).__name__}, {timer.interval()} ms"
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and shiboken6.isValid(timer) and timer.isActive()
    }
