"""Buttons of the four kinds, with their icon and their shortcut where they act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton

from mentordesk.ui.qt_values import STRONG_FOCUS
from mentordesk.ui.theme.icons import ICON_PX, icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.text import label, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_INK = {"primary": "on_brand", "quiet": "brand_dark", "danger": "danger", "secondary": "text"}


def _is_pressed_by(event: QKeyEvent) -> bool:
    """Return whether Enter was pressed, once: held down it must not act again and again."""
    from PySide6.QtCore import Qt  # the unlock page is painted without it

    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()


class _PushButton(QPushButton):
    """A push button that Enter presses too, and that may show its shortcut behind its words."""

    _keys: QLabel | None = None

    def show_shortcut(self, keys: str, variant: str) -> None:
        """Show the keys, smaller than the words."""
        from PySide6.QtCore import Qt  # the unlock page shows no shortcut

        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, THEME.px(12), 0)
        across.addStretch(1)
        said = label(keys, "shortcut")
        said.setProperty("on", variant)
        said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        across.addWidget(said)
        self._keys = said
        self.setProperty("keys", "true")
        self.setAccessibleDescription(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_pressed_by(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._keys is None:
            return hint
        return hint + QSize(self._keys.sizeHint().width() + THEME.px(8), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ToolButton(QToolButton):
    """A tool button that Enter presses too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_pressed_by(event):
            self.click()
        else:
            super().keyPressEvent(event)


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
    made = _PushButton(shown)
    made.setProperty("variant", variant)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    if shortcut:
        made.show_shortcut(shortcut, variant)
    if picture:
        made.setIcon(icon(picture, _INK[variant]))
        side = THEME.px(ICON_PX)
        made.setIconSize(QSize(side, side))
    if act is not None:
        made.clicked.connect(lambda _=False: act())
    return made


def icon_button(name: str, picture: str, act: Callable[[], object] | None = None) -> QToolButton:
    """Return a button that shows an icon alone; its name is spoken and shown on hovering."""
    made = ToolButton()
    made.setProperty("variant", "icon")
    made.setIcon(icon(picture))
    side = THEME.px(ICON_PX)
    made.setIconSize(QSize(side, side))
    made.setAccessibleName(name)
    made.setProperty("focusPolicy", STRONG_FOCUS)
    tooltip(made, name)
    if act is not None:
        made.clicked.connect(lambda _=False: act())
    return made


def hide_unless(wanted: object, *parts: QWidget) -> None:
    """Hide what leads nowhere; what is wanted comes with its page, never as a window of its own."""
    if not wanted:
        for part in parts:
            part.hide()
