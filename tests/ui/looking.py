"""What a test looks at in a window: stops of the Tab key, names, roles, room and rings."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tests.ui.walk import Place

Kind = TypeVar("Kind", bound=QWidget)
SPEECHLESS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Window,
}
"""Roles that tell a person nothing about what the keyboard can do there."""
LEAST_TARGET = 24
SAME_COLUMN = 12
DESCENT = 2
"""So many pixels below the last line are empty."""
WORDED: tuple[type[QAbstractButton], ...] = (QPushButton, QToolButton, QCheckBox, QRadioButton)
"""Buttons with words, which must have their room."""


def seen(root: QWidget, kind: type[Kind]) -> Iterator[Kind]:
    """Yield the visible widgets of a kind, the root too."""
    if isinstance(root, kind):
        yield root
    for child in root.findChildren(kind):
        if child.isVisible():
            yield child


def takes_focus(widget: QWidget) -> bool:
    """Return whether the keyboard can come here at all."""
    policy = widget.focusPolicy()
    return policy is not Qt.FocusPolicy.NoFocus and widget.isEnabled() and not widget.focusProxy()


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops here."""
    if isinstance(widget, QRadioButton) and not widget.isChecked():
        return False  # the arrow keys go from the chosen one to the others
    return takes_focus(widget) and bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def called(widget: QWidget) -> str:
    """Return what to call a widget in a finding."""
    name = widget.accessibleName() or widget.objectName()
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} «{(name or text)[:50]}»"


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Return the name and the role that a screen reader is given."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name), told.role()


def speechless(root: QWidget) -> list[str]:
    """Return the widgets that take the keyboard and do not say what they are."""
    found = []
    for widget in filter(takes_focus, seen(root, QWidget)):
        name, role = spoken(widget)
        if not name.strip():
            found.append(f"{called(widget)} has no name")
        # A region that scrolls is a region, and has no better role in Qt.
        if role in SPEECHLESS and not isinstance(widget, QAbstractScrollArea):
            found.append(f"{called(widget)} is a {role.name}")
    return found


def reads_markup(root: QWidget) -> list[str]:
    """Return the labels and tips that would read markup in what people typed."""
    found = [
        f"{called(label)} reads markup"
        for label in seen(root, QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.pixmap().isNull()
    ]
    for widget in seen(root, QWidget):
        tip = widget.toolTip()
        if "<img" in tip or (GuiQt.mightBeRichText(tip) and not tip.startswith("<qt>")):
            found.append(f"{called(widget)} has a tip that reads markup")
    return found


def small_targets(root: QWidget) -> list[str]:
    """Return the buttons that are too small to hit."""
    return [
        f"{called(button)} is {button.width()} × {button.height()} px"
        for button in seen(root, QAbstractButton)
        if not isinstance(button, QCheckBox | QRadioButton)
        and not isinstance(button.parent(), QLineEdit | QTabBar)  # that is the target
        and min(button.width(), button.height()) < LEAST_TARGET
    ]


# ---------------------------------------------------------------------- findings


def find(places: Iterable[Place], look: Callable[[QWidget], Iterable[str]]) -> list[str]:
    """Look at every place; return what was found and where it was first."""
    found: dict[str, str] = {}
    for name, widget in places:
        for finding in look(widget):
            found.setdefault(finding, name)
    return [f"{name}: {finding}" for finding, name in found.items()]


def expect_none(found: Iterable[str]) -> None:
    """Fail with every finding on a line of its own."""
    lines = list(found)
    if lines:
        pytest.fail("\n".join([f"{len(lines)} findings", *lines]), pytrace=False)


# ---------------------------------------------------------------------- room


def cut_off(root: QWidget) -> list[str]:
    """Return what does not find its room in the window, wished to be of its present width."""
    found = []
    window = root.window()
    wished = window.property("wished")
    if wished is not None and window.width() > wished:
        found.append(f"the window needs {window.width()} px")
    for area in seen(root, QScrollArea):
        beyond = area.horizontalScrollBar().maximum()
        if beyond:
            found.append(f"{called(area)} scrolls {beyond} px sideways")
    found += [
        f"{called(button)} has {button.width()} of {button.sizeHint().width()} px"
        for button in chain(*(seen(root, kind) for kind in WORDED))
        if button.width() < button.sizeHint().width()
        and not isinstance(button.parent(), QLineEdit | QTabBar)  # Qt draws those by itself
    ]
    found += filter(None, map(_cut_label, seen(root, QLabel)))
    found += filter(None, map(_beyond_parent, seen(root, QWidget)))
    return found


def _cut_label(label: QLabel) -> str:
    if not label.text():
        return ""
    if not label.wordWrap():
        wanted = label.sizeHint().width()
        return f"{called(label)} has {label.width()} of {wanted} px" * (label.width() < wanted)
    if label.width() < label.minimumSizeHint().width():
        return f"{called(label)} has no room for its longest word"
    wanted = label.heightForWidth(label.width())
    short = wanted - label.height() > DESCENT
    return f"{called(label)} has {label.height()} of {wanted} px in height" * short


def _beyond_parent(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, QAbstractScrollArea):
        return ""
    beyond = widget.geometry().right() - parent.rect().right()
    return f"{called(widget)} lies {beyond} px beyond {called(parent)}" * (beyond > 0)


# ---------------------------------------------------------------------- Tab


def way_of_tab(root: QWidget) -> list[str]:
    """Press Tab all the way round, then Shift+Tab; return where it does not go as it should."""
    window = root.window()
    wanted = list(filter(takes_tab, seen(window, QWidget)))
    if QApplication.focusWidget() not in wanted:
        wanted[0].setFocus()
    forward, back = _round(window, Qt.Key.Key_Tab), _round(window, Qt.Key.Key_Backtab)
    found = [f"Tab misses {called(stop)}" for stop in wanted if stop not in forward]
    found += [
        f"Tab stops twice at {called(stop)}"
        for place, stop in enumerate(forward)
        if stop in forward[:place]
    ]
    if list(reversed(back[:-1])) != forward[:-1]:
        found.append("Shift+Tab takes another way back")
    page = getattr(getattr(window, "desk", None), "page", root)
    inside = [stop for stop in [*forward, forward[0]] if page.isAncestorOf(stop)]
    first = min(inside, key=lambda stop: _on_paper(page, stop).top(), default=None)
    found += [
        f"Tab goes back from {called(one)} to {called(other)}"
        for one, other in pairwise(inside)
        if other is not first and _lies_before(page, other, one)
    ]
    return found


def _lies_before(page: QWidget, one: QWidget, other: QWidget) -> bool:
    """Return whether one reads ``one`` before ``other``: above it, and not in a column beside."""
    first, second = _on_paper(page, one), _on_paper(page, other)
    return first.bottom() <= second.top() and first.left() <= second.left() + SAME_COLUMN


def _on_paper(page: QWidget, widget: QWidget) -> QRect:
    """Return where a widget lies on its page if the page were rolled out whole."""
    area = getattr(page, "area", None)
    if not isinstance(area, QScrollArea):
        return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    ground = area.widget()
    assert ground is not None
    if ground.isAncestorOf(widget):
        place = widget.mapTo(ground, QPoint(0, 0)) + area.pos()
    else:
        place = widget.mapTo(page, QPoint(0, 0))
        if place.y() > area.pos().y():
            place += QPoint(0, ground.height())
    return QRect(place, widget.size())


def _round(window: QWidget, key: Qt.Key, *, most: int = 400) -> list[QWidget]:
    """Press a key from where the keyboard is until it comes round; return the stops."""
    start = QApplication.focusWidget()
    stops: list[QWidget] = []
    while len(stops) < most:
        before = QApplication.focusWidget() or window
        QTest.keyClick(before, key)
        now = QApplication.focusWidget()
        if now is None or now is before:
            return [*stops, before]
        stops.append(now)
        if now is start:
            return stops
    return stops
