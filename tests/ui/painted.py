"""What is really painted: the contrast of words with their ground, and the ring of the keyboard."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabBar, QToolButton, QWidget

from tests.ui.looking import called, seen, takes_tab

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT, SHAPE = 4.5, 3.0
WORDED: tuple[type[QWidget], ...] = (QLabel, QPushButton, QToolButton, QLineEdit)
ROOM = 6
"""A ring may lie so far outside of its widget."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2): 1 to 21."""
    return contrast_of(int(one[1:], 16), int(other[1:], 16))


@cache
def contrast_of(one: int, other: int) -> float:
    """Return the contrast of two colours given as numbers."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(color: int) -> float:
    parts = [(color >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def pixels(picture: QImage) -> list[memoryview]:
    """Return the lines of a picture, a number a pixel."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    whole, wide = memoryview(bytes(picture.constBits())).cast("I"), picture.bytesPerLine() // 4
    return [whole[y * wide : y * wide + picture.width()] for y in range(picture.height())]


# ---------------------------------------------------------------------- words


def pale_words(page: QWidget) -> Iterator[str]:
    """Yield the words of a page that do not stand out from their ground."""
    window = page.window()
    lines = pixels(window.grab().toImage())
    for kind in WORDED:
        for widget in seen(page, kind):
            if not _words(widget).strip() or not widget.isEnabled() or not _is_whole(widget):
                continue
            area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            best = _strongest_contrast(lines, area)
            if best < TEXT:
                yield f"{called(widget)} «{_words(widget)[:30]}» is painted at {best:.2f}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QPushButton | QToolButton) else ""


def _is_whole(widget: QWidget) -> bool:
    """Return whether nothing of a widget is scrolled out of sight."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _strongest_contrast(lines: list[memoryview], area: QRect) -> float:
    """Return the contrast of the ground, the colour seen most, with the ink farthest from it."""
    counts: Counter[int] = Counter()
    for line in lines[max(area.top() + 3, 0) : max(area.bottom() - 2, 0)]:
        counts.update(line[max(area.left() + 3, 0) : max(area.right() - 2, 0)])
    if not counts:
        return 21.0
    ground = counts.most_common(1)[0][0] & 0xFFFFFF
    return max(contrast_of(ground, color & 0xFFFFFF) for color in counts)


# ---------------------------------------------------------------------- the ring


class Rings:
    """Looks whether one sees where the keyboard is; each kind of widget once a walk."""

    def __init__(self) -> None:
        self._known: set[tuple[str, ...]] = set()

    def missing(self, page: QWidget) -> Iterator[str]:
        """Yield the widgets that hardly change when the keyboard comes to them."""
        for widget in list(filter(takes_tab, seen(page, QWidget))):
            looks = (type(widget).__name__, str(widget.property("variant")), widget.objectName())
            if looks in self._known or widget.visibleRegion().isEmpty():
                continue
            self._known.add(looks)
            changed, needed = _ring(widget)
            if changed < needed:
                yield f"{called(widget)} {looks[1]}: {changed} pixels of {needed}"


def _ring(widget: QWidget) -> tuple[int, int]:
    """Return how many pixels clearly change when the keyboard comes, and how many a ring needs."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    area = QRect(corner, widget.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM) & window.rect()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = pixels(window.grab(area).toImage())
    window.setFocus()
    widget.clearFocus()
    bare = pixels(window.grab(area).toImage())
    changed = sum(
        contrast_of(one & 0xFFFFFF, other & 0xFFFFFF) >= SHAPE
        for first, second in zip(ringed, bare, strict=True)
        if first != second
        for one, other in zip(first, second, strict=True)
        if one != other
    )
    marked = widget.rect()
    if isinstance(widget, QTabBar):
        marked = widget.tabRect(widget.currentIndex())
    return changed, marked.width() + marked.height()
