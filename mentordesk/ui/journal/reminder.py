"""On the first page: the journal's page of the week, for whoever reads the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.services import journal_reading
from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import picture_label, row
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.services.journal_reading import WeekReminder
    from mentordesk.ui.session import Session


def week_rows(
    reminder: WeekReminder, session: Session, navigator: routes.Navigator
) -> list[QWidget]:
    """Return the line that leads to the journal and can be put off, or nothing."""
    if not reminder.is_due:
        return []
    if reminder.last_on is None:
        said = tr("La page de la semaine n’a pas encore été faite.")
    else:
        day = calendar().day(reminder.last_on)
        said = tr("La dernière page de la semaine est du {day}.").format(day=day)
    go = button(
        tr("Voir le journal"),
        partial(navigator.go, routes.JournalRoute()),
        variant="quiet",
    )
    later = button(
        tr("Plus tard"),
        partial(
            session.tell,
            journal_reading.put_off_week_page,
            owner=navigator,
            done=lambda _: navigator.tell(tr("Ce rappel reviendra dans une semaine.")),
        ),
        variant="quiet",
    )
    later.setAccessibleName(tr("Plus tard : page du journal"))
    title = tr("Journal")
    mark = picture_label("history", "attention")
    return [row(title, "", shown(said), mark=mark, acts=(go, later))]
