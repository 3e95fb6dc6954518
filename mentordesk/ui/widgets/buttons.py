"""Buttons of the four kinds, with their icon and their shortcut where they act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from mentordesk.ui.theme.icons import ICON_PX, icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.text import tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

_INK = {"primary": "on_brand", "quiet": "brand_dark", "danger": "danger", "secondary": "text"}


def button(
    text: str,
    act: Callable[[], object] | None = None,
    *,
    variant: str = "secondary",
    picture: str = "",
    shortcut: str = "",
) -> QPushButton:
    """Return a push button; ``shortcut`` is shown in it and told to screen readers."""
    # The space sets the words off from the icon, which a style sheet cannot.
    shown = f" {text}" if picture else text
    made = QPushButton(f"{shown}   {shortcut}" if shortcut else shown)
    made.setProperty("variant", variant)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if shortcut:
        made.setAccessibleDescription(shortcut)
    if picture:
        made.setIcon(icon(picture, _INK[variant]))
        side = THEME.px(ICON_PX)
        made.setIconSize(QSize(side, side))
    if act is not None:
        made.clicked.connect(lambda _=False: act())
    return made


def icon_button(name: str, picture: str, act: Callable[[], object] | None = None) -> QToolButton:
    """Return a button that shows an icon alone; its name is spoken and shown on hovering."""
    made = QToolButton()
    made.setProperty("variant", "icon")
    made.setIcon(icon(picture))
    side = THEME.px(ICON_PX)
    made.setIconSize(QSize(side, side))
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tooltip(made, name)
    if act is not None:
        made.clicked.connect(lambda _=False: act())
    return made
