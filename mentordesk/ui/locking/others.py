"""Whatever shows something beside the main window: menus, tips and dialogs."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

TIP = "QTipLabel"


def close_others(window: QWidget) -> None:
    """Close everything but the main window; a dialog hears that it was refused."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:  # it will not go: it is hidden at least
            popup.hide()
            break
    for other in QApplication.topLevelWidgets():
        if shiboken6.isValid(other) and other is not window:
            _close(other)


def _close(other: QWidget) -> None:
    if other.metaObject().className() == TIP:
        shiboken6.delete(other)  # by itself it keeps its words for a while
        return
    if isinstance(other, QDialog):
        other.reject()
    elif other.isVisible():
        other.close()
    if shiboken6.isValid(other) and other.isVisible():
        other.hide()  # whatever it waits for, nobody may read it
