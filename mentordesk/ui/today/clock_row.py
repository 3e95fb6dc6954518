"""On the first page: the clock of this computer that is behind what was written already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import picture_label, row
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.clocks import ClockState


def clock_rows(state: ClockState, believe: Callable[[], None]) -> list[QWidget]:
    """Return the line that says so, with ``believe`` for whoever finds the clock right."""
    if not state.is_behind or state.last_written is None:
        return []
    title = tr("L’horloge de cet ordinateur semble en retard")
    day = calendar().day(state.last_written.astimezone().date())
    said = tr(
        "Une écriture porte la date du {day}. Vérifiez la date et l’heure de l’ordinateur.",
    ).format(day=day)
    act = button(tr("L’heure est juste"), believe, variant="quiet")
    mark = picture_label("circle-alert", "attention")
    return [row(title, "", shown(said), mark=mark, acts=(act,) if state.can_be_believed else ())]
