"""The keyboard's place: Tab goes as one reads, and what is built anew takes the keyboard over."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def chain_as_read(root: QWidget) -> None:
    """Let Tab go through what is visible in ``root`` in the order of its layouts."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def keep_keyboard(page: QWidget) -> None:
    """Call before parts of ``page`` are built anew: the keyboard comes back to where it was.

    That is the widget of the same name, else the one that took its place.
    """
    focused = QApplication.focusWidget()
    if focused is None or not page.isAncestorOf(focused):
        return
    stops = list(_stops(page))
    holds = [n for n, stop in enumerate(stops) if stop is focused or stop.isAncestorOf(focused)]
    name, place = focused.accessibleName(), holds[0] if holds else 0
    # New widgets are shown when the present event is over.
    QTimer.singleShot(0, page, lambda: _give_back(page, focused, name, place))


def _give_back(page: QWidget, focused: QWidget, name: str, place: int) -> None:
    stops = list(_stops(page))
    if not stops or (shiboken6.isValid(focused) and focused.isVisible()):
        return
    same = [stop for stop in stops if stop.accessibleName() == name]
    (same or stops[min(place, len(stops) - 1) :])[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):  # a group with one stop inside
        yield widget
        return
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield widget
    for child in _children(widget):
        yield from _stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [] if inside is None else [inside]
    layout = widget.layout()
    laid = [] if layout is None else list(_laid(layout))
    known = set(laid)
    loose = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in known
    ]
    return laid + loose


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)
