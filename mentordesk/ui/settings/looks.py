"""Text size, colours and language, changed at once and kept for this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from mentordesk.ui.theme.theme import THEME, Scheme
from mentordesk.ui.translation import chosen_language, speak, stop_speaking

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase

SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


def scale_text(desk: DeskBase, step: int) -> None:
    """Make the text one step larger (1), smaller (-1) or normal (0)."""
    place = min(range(len(SCALES)), key=lambda i: abs(SCALES[i] - THEME.scale))
    wanted = 0 if step == 0 else min(max(place + step, 0), len(SCALES) - 1)
    set_looks(desk, THEME.scheme, SCALES[wanted])


def set_looks(desk: DeskBase, scheme: Scheme, scale: float) -> None:
    """Show another scheme or text size; the desk is drawn anew at the same place."""
    settings = desk.parts.settings.read()._replace(scheme=str(scheme), text_scale=scale)
    desk.parts.settings.write(settings)
    THEME.apply(scheme, scale)
    QTimer.singleShot(0, desk, desk.rebuild_asked.emit)


def set_language(desk: DeskBase, language: str) -> None:
    """Speak another language; the desk is drawn anew at the same place."""
    settings = desk.parts.settings.read()._replace(language=language)
    desk.parts.settings.write(settings)
    application = QCoreApplication.instance()
    if isinstance(application, QApplication):
        before = list(application.property("translators") or [])
        stop_speaking(application, before)
        after = speak(application, chosen_language(language), desk.parts.resources)
        application.setProperty("translators", after)
    QTimer.singleShot(0, desk, desk.rebuild_asked.emit)
