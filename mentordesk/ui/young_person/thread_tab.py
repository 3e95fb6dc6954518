"""The thread: what happened, latest first, a page at a time; goals and next step at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.thread import ThreadFilter, build_thread
from mentordesk.ui import routes
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import Card, empty_state
from mentordesk.ui.widgets.choices import FilterChips
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.page import GAP
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown
from mentordesk.ui.young_person.entries import entry_widget
from mentordesk.ui.young_person.goals_card import goals_card
from mentordesk.ui.young_person.next_card import next_card

if TYPE_CHECKING:
    from mentordesk.domain.thread import Entry
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session

SHOWN_AT_ONCE = 8
"""So that a file of five hundred meetings opens as quickly as one of ten."""
FEW = 4
"""Made in one go; keys and the mouse are heard before the next few."""


class ThreadTab(QWidget):
    """The tab « Fil »."""

    def __init__(
        self, file: YoungPersonFile, session: Session, navigator: routes.Navigator
    ) -> None:
        super().__init__()
        self._file, self._session, self._navigator = file, session, navigator
        self._shown = self._until = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._show_few)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        beside, left = column(self._filters(), gap=10)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(10)
        left.addLayout(self._entries)
        self.more = button(self.tr("Afficher la suite"), self._show_more, variant="quiet")
        left.addWidget(self.more)
        left.addStretch(1)
        side, right = column(
            goals_card(file, session, navigator), next_card(file, session, navigator)
        )
        right.addStretch(1)
        whole.addWidget(Columns(beside, side, shares=(13, 6), gap=GAP + 4))
        self._filter(ThreadFilter.ALL)

    def _filters(self) -> Columns:
        self.filters = FilterChips(
            self.tr("Montrer"),
            [
                (ThreadFilter.ALL, self.tr("Tout")),
                (ThreadFilter.MEETINGS, self.tr("Rencontres")),
                (ThreadFilter.GOALS, self.tr("Objectifs")),
            ],
        )
        self.filters.chosen.connect(self._filter)
        totals = label(shown(self._totals()), "small", wrap=True)
        totals.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return Columns(self.filters, totals, shares=(2, 3), room=560, gap=4)

    def _totals(self) -> str:
        file = self._file
        parts = [self.tr("%n rencontre(s)", "", file.held), calendar().length(file.minutes)]
        kept = file.rhythm_kept
        if kept is not None:
            said = self.tr("{percent} % du rythme prévu sur 8 semaines")
            if kept.since_start:
                said = self.tr("{percent} % du rythme prévu depuis le début")
            parts.append(said.format(percent=kept.percent))
        return " · ".join(parts)

    def _filter(self, chosen: ThreadFilter) -> None:
        file = self._file
        pairs = [line.pair for line, _ in file.pairs]
        today = self._session.clock.today()
        self._thread: list[Entry] = build_thread(
            file.meetings, file.goals, pairs, chosen, today=today
        )
        while (item := self._entries.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = self._until = 0
        if not self._thread:
            self._entries.addWidget(self._nothing())
        self._show_more()

    def _nothing(self) -> QWidget:
        card = Card()
        pair = self._file.pair_to_meet
        if pair is not None:
            act = button(
                self.tr("Consigner une rencontre"),
                lambda: self._navigator.go(routes.MeetingFormRoute(pair=pair)),
                picture="plus",
            )
            said = self.tr("Les rencontres et les objectifs viendront ici, les derniers en haut.")
        else:
            person = self._file.person.id
            act = button(
                self.tr("Former un binôme"),
                lambda: self._navigator.go(routes.PairFormRoute(young_person=person)),
                picture="heart-handshake",
            )
            hide_unless(self._session.may(Action.EDIT_PAIR), act)
            said = self.tr("Ce jeune n’a pas encore de mentor.")
        card.body.addWidget(empty_state("message-square", said, act))
        return card

    def _show_more(self) -> None:
        self._until = min(self._shown + SHOWN_AT_ONCE, len(self._thread))
        self._show_few()
        rest = len(self._thread) - self._until
        self.more.setVisible(rest > 0)
        text = self.tr("Afficher la suite (encore %n)", "", rest)
        self.more.setText(text)
        self.more.setAccessibleName(text)

    def _show_few(self) -> None:
        few = min(self._shown + FEW, self._until)
        for entry in self._thread[self._shown : few]:
            self._entries.addWidget(entry_widget(entry, self._file, self._navigator))
        self._shown = few
        if self._shown < self._until and not self._rest.isActive():
            self._rest.start()
