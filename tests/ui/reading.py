"""What a page says, and its buttons by name: plain spaces, visible widgets alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget


def plain(text: str) -> str:
    """Return a text with ordinary spaces."""
    return " ".join(text.split())


def said(root: QWidget) -> list[str]:
    """Return the words of the visible labels, from the first made to the last."""
    return [plain(w.text()) for w in root.findChildren(QLabel) if w.isVisible() and w.text()]


def acts(root: QWidget) -> list[str]:
    """Return the names of the visible buttons."""
    found = root.findChildren(QAbstractButton)
    return [plain(b.accessibleName()) for b in found if b.isVisible() and b.accessibleName()]


def act(root: QWidget, name: str) -> QAbstractButton:
    """Return the visible button that is called so."""
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and plain(button.accessibleName()) == name:
            return button
    raise AssertionError([name, *acts(root)])


def menu_act(window: QMainWindow, name: str) -> QAction:
    """Return the entry of the menu bar that is called so."""
    found = window.menuBar().findChildren(QAction)
    return next(action for action in found if plain(action.text()) == name)
