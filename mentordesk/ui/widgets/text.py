"""Labels that never read markup: a name with ``<b>`` in it stays a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QSizePolicy

from mentordesk.ui.qt_values import PLAIN_TEXT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_ENDLESS = re.compile(r"(\w{24})(?=\w)")


def label(text: str = "", role: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a plain-text label in one of the style sheet's roles."""
    made = QLabel()
    made.setProperty("textFormat", PLAIN_TEXT)
    made.setText(breakable(text) if wrap else text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def breakable(text: str) -> str:
    """Return a text whose endless words, links and the like, may be broken by a wrapping label."""
    return _ENDLESS.sub("\\1\N{ZERO WIDTH SPACE}", text)


def pill(text: str, tone: str = "neutral") -> QLabel:
    """Return a short text on a rounded ground of one of the tones."""
    made = label(text, "pill")
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that never reads markup."""
    import html  # few windows have tooltips

    widget.setToolTip(f"<qt>{html.escape(text)}</qt>")


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and apply it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
