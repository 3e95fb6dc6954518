"""On the first page: the recovery sheet that nobody has tried, or not for a year."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import picture_label, row
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.services.recovery import RecoveryState


def recovery_rows(state: RecoveryState, navigator: routes.Navigator) -> list[QWidget]:
    """Return the line that leads to the settings, or nothing while nothing is due."""
    if not state.is_due:
        return []
    if state.rehearsed_on is None:
        said = tr("La fiche n’a pas encore été essayée.")
    else:
        day = calendar().day(state.rehearsed_on)
        said = tr("La fiche a été essayée le {day} : c’est à refaire.")
        said = said.format(day=day)
    act = button(
        tr("Voir la fiche"),
        partial(navigator.go, routes.SettingsRoute()),
        variant="quiet",
    )
    title = tr("Clé de secours")
    mark = picture_label("key-round", "attention")
    return [row(title, "", shown(said), mark=mark, acts=(act,))]
