"""The history of one record, with the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.access import Action
from mentordesk.services.changes import Changes
from mentordesk.services.history import READ_WITH, history_of
from mentordesk.ui import routes
from mentordesk.ui.history.list import HistoryList
from mentordesk.ui.history.words import record_words
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import breakable, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from mentordesk.domain.history import HistoryKind
    from mentordesk.services.context import Context
    from mentordesk.services.history import History
    from mentordesk.services.history_names import HistoryEntry
    from mentordesk.ui.session import Session


class HistoryPage(Page):
    """Who changed a record: which field, when, before and after."""

    help_topic = "file"
    section = "young_people"
    shows = Changes.EVERYTHING & ~Changes.DRAFTS

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.HistoryRoute
    ) -> None:
        super().__init__()
        down = self.begin_scroll()
        heading = QHBoxLayout()
        back = icon_button(self.tr("Page précédente"), "arrow-left", navigator.back)
        heading.addWidget(back)
        self.title = label(self.tr("Historique"), "title", wrap=True)
        heading.addWidget(self.title, 1)
        down.addLayout(heading)
        self.what = label("", "muted", wrap=True)
        self.what.hide()
        down.addWidget(self.what)

        def ask(context: Context, most: int) -> History:
            return history_of(context, route.kind, route.record, most)

        self.list = HistoryList(session, navigator, ask)
        self.list.shown.connect(self._show_what)
        down.addWidget(self.list)
        down.addStretch(1)
        self.begin_at(back)

    def _show_what(self, entries: Sequence[HistoryEntry]) -> None:
        if entries:
            self.what.setText(breakable(record_words(entries[0])))
        self.what.setVisible(bool(entries))

    def refresh(self) -> None:
        self.list.refresh()


def history_button(
    session: Session, navigator: routes.Navigator, kind: HistoryKind, record: str
) -> QPushButton:
    """Return the quiet act that opens the history of a record; hidden from who may not read it."""
    made = button(
        tr("Historique"),
        lambda: navigator.go(routes.HistoryRoute(kind, record)),
        variant="quiet",
        picture="history",
    )
    if not session.may(READ_WITH.get(kind, Action.READ_HISTORY)):
        made.hide()
    return made
