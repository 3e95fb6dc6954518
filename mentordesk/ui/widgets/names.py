"""A person's name that opens the record: plain words to the eye, a button to hand and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton


def name_button(name: str, opens: Callable[[], object], *, words: str = "") -> QPushButton:
    """Return the name as a button; ``words`` are shown where more than the name is."""
    made = button(words or name, opens, variant="name")
    made.setAccessibleName(tr("Ouvrir le dossier : {name}").format(name=name))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
