"""« Aujourd’hui »: what waits to be written, what comes, drafts, and what needs attention."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from mentordesk.domain.access import Action
from mentordesk.domain.typography import quote
from mentordesk.services import today as service
from mentordesk.services.changes import Changes
from mentordesk.services.clocks import believe_clock
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.journal.reminder import week_rows
from mentordesk.ui.recovery.reminder import recovery_rows
from mentordesk.ui.today.clock_row import clock_rows
from mentordesk.ui.today.draft_row import draft_row
from mentordesk.ui.today.quiet_card import quiet_card
from mentordesk.ui.today.reminders import Reminders
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Avatar, Card, clear, empty_state, picture_label, row
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.names import name_button
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import calendar, language, place_words, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.read_models import AttentionGoal, MeetingLine, PairLine
    from mentordesk.services.today import Today
    from mentordesk.ui.backup_keeper import BackupKeeper
    from mentordesk.ui.session import Session

MORE_AT_ONCE = 40
"""So many more lines of a card at each press: they are built while somebody waits."""


class TodayPage(Page):
    """The first page."""

    help_topic = "today"
    section = "today"
    shows = Changes.EVERYTHING | Changes.JOURNAL

    def __init__(
        self, session: Session, navigator: routes.Navigator, keeper: BackupKeeper | None = None
    ) -> None:
        super().__init__()
        self._session, self._navigator, self._keeper = session, navigator, keeper
        self._reminders = Reminders(self, navigator, keeper)
        self._lines = service.FEW
        self._rows: dict[str, QWidget] = {}
        self._before_more: set[str] | None = None
        down = self.begin_scroll()
        heading = QHBoxLayout()
        self.greeting = label("", "title")
        self.day = label("", "muted")
        heading.addWidget(self.greeting)
        heading.addSpacing(4)
        heading.addWidget(self.day)
        heading.addStretch(1)
        down.addLayout(heading)
        left, self._left = column()
        right, self._right = column()
        down.addWidget(Columns(left, right, shares=(5, 4)))
        down.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        self._session.ask(
            service.today,
            self._lines,
            owner=self,
            done=self._show,
            failed=lambda error: self.banners.tell(failure_sentence(error), "danger"),
        )

    def _show(self, today: Today) -> None:
        words = calendar()
        name = today.actor.first_name or today.actor.last_name
        self.greeting.setText(self.tr("Bonjour {name}").format(name=name))
        self.day.setText(shown(words.full_day(today.day)))
        clear(self._left)
        clear(self._right)
        self._rows = {}
        left = [self._drafts(today), self._to_write(today), self._coming(today)]
        right = [self._attention(today)]
        for card in filter(None, left):
            self._left.addWidget(card)
        for card in filter(None, right):
            self._right.addWidget(card)
        if not any((*left, today.silent_count, today.unrated_count)):
            self._left.addWidget(self._nothing())
        self._left.addStretch(1)
        self._right.addStretch(1)
        self._go_to_first_new_row()

    def _nothing(self) -> QWidget:
        if not self._session.may(Action.READ_YOUNG_PEOPLE):
            has_backups = self._keeper is not None
            return quiet_card(self._session, self._navigator, has_backups=has_backups)
        card = Card()
        if not self._session.may(Action.ADD_YOUNG_PERSON):
            said = self.tr(
                "Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande"
                " attention, pour les jeunes que vous accueillez."
            )
            card.body.addWidget(empty_state("sun", said))
            return card
        begin = button(
            self.tr("Ajouter un jeune"),
            lambda: self._navigator.go(routes.YoungPersonFormRoute()),
            variant="secondary",
            picture="user-plus",
        )
        said = self.tr(
            "Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande"
            " attention. Il y faut un jeune, un mentor, et le binôme qu’ils forment."
        )
        card.body.addWidget(empty_state("sun", said, begin))
        return card

    def _to_write(self, today: Today) -> Card | None:
        if not today.to_write:
            return None
        card = Card(self.tr("À consigner"), note=self.tr("rencontres passées sans compte rendu"))
        card.add_count(today.to_write_count)
        card.as_rows()
        for meeting in today.to_write:
            write = button(
                self.tr("Consigner"),
                partial(self._navigator.go, routes.MeetingFormRoute(planned=meeting.id)),
                picture="pen-line",
            )
            missed = button(
                self.tr("N’a pas eu lieu"),
                partial(
                    self._navigator.go, routes.MeetingFormRoute(planned=meeting.id, missed=True)
                ),
                variant="quiet",
            )
            self._add(card, meeting.id, self._meeting_row(meeting, write, missed))
        self._more(card, today.to_write_count - len(today.to_write), "to_write")
        return card

    def _coming(self, today: Today) -> Card | None:
        if not today.coming:
            return None
        card = Card(self.tr("Les 7 prochains jours"))
        card.as_rows()
        for meeting in today.coming:
            near = (meeting.held_on - today.day).days <= 1
            when = calendar().relative(meeting.held_on, today.day)
            mark = pill(shown(when[:1].upper() + when[1:]), "brand" if near else "neutral")
            write = button(
                self.tr("Consigner"),
                partial(self._navigator.go, routes.MeetingFormRoute(planned=meeting.id)),
                variant="quiet",
            )
            is_today = meeting.held_on == today.day
            card.add_row(self._meeting_row(meeting, *([write, mark] if is_today else [mark])))
        self._more(card, today.coming_count - len(today.coming))
        return card

    def _meeting_row(self, meeting: MeetingLine, *acts: QWidget) -> QWidget:
        words = calendar()
        parts = [words.weekday(meeting.held_on)]
        if meeting.start_time is not None:
            parts.append(words.clock(meeting.start_time))
        detail = ", ".join(parts)
        if meeting.place_kind is not None:
            detail += f" · {place_words(meeting.place_kind).lower()}"
        mentor = meeting.mentor_first_name
        return row(
            self._name(meeting.young_person, meeting.young_person_id),
            self.tr("avec {mentor}").format(mentor=mentor) if mentor else "",
            shown(detail),
            mark=Avatar(meeting.young_person_initials),
            acts=acts,
        )

    def _drafts(self, today: Today) -> Card | None:
        if not today.drafts:
            return None
        card = Card(self.tr("Brouillons"))
        card.as_rows()
        for draft in today.drafts:
            card.add_row(draft_row(draft, self._session.clock.today(), self._navigator))
        return card

    def _attention(self, today: Today) -> Card | None:
        total = today.silent_count + today.unrated_count
        reminders = [
            *clock_rows(today.clock, self._believe_clock),
            *recovery_rows(today.recovery, self._navigator),
            *self._reminders.rows(),
            *week_rows(today.week_page, self._session, self._navigator),
        ]
        if not total and not reminders:
            return None
        card = Card(self.tr("À surveiller"))
        card.add_count(total + len(reminders))
        card.as_rows()
        for line in today.silent_pairs:
            self._add(card, line.pair.id, self._silent_row(line, today))
        for goal in today.unrated_goals:
            self._add(card, goal.id, self._unrated_row(goal, today))
        for reminder in reminders:
            card.add_row(reminder)
        hidden = total - len(today.silent_pairs) - len(today.unrated_goals)
        self._more(card, hidden, "silent_pairs", "unrated_goals")
        return card

    def _believe_clock(self) -> None:
        self._session.tell(believe_clock, owner=self, done=lambda _: self.refresh())

    def _unrated_row(self, goal: AttentionGoal, today: Today) -> QWidget:
        rate = button(
            self.tr("Noter"),
            partial(self._navigator.go, routes.FileRoute(goal.young_person_id, 1)),
            variant="quiet",
        )
        days = calendar().days((today.day - goal.since).days)
        return row(
            self._name(goal.young_person, goal.young_person_id, before_more=True),
            quote(goal.text, language()),
            shown(self.tr("pas de note depuis {days}").format(days=days)),
            mark=picture_label("target", "attention"),
            acts=(rate,) if self._session.may(Action.WRITE_GOAL) else (),
        )

    def _silent_row(self, line: PairLine, today: Today) -> QWidget:
        words = calendar()
        pair = line.pair
        days = words.days((today.day - (pair.last_met_on or pair.started_on)).days)
        said = self.tr("{days} sans rencontre").format(days=days)
        rhythm = self.tr("rythme prévu : tous les {days}").format(days=words.days(pair.rhythm_days))
        act = button(
            self.tr("Planifier"),
            partial(self._navigator.go, routes.PlanRoute(pair.id)),
            variant="quiet",
        )
        return row(
            self._name(line.young_person, pair.young_person, before_more=True),
            shown(said),
            shown(rhythm),
            mark=picture_label("calendar-x", "attention"),
            acts=(act,),
        )

    def _name(
        self, name: str, young_person: YoungPersonId, *, before_more: bool = False
    ) -> QPushButton:
        words = self.tr("{name} :").format(name=name) if before_more else ""
        go = partial(self._navigator.go, routes.FileRoute(young_person))
        return name_button(name, go, words=shown(words))

    def _add(self, card: Card, record: str, made: QWidget) -> None:
        card.add_row(made)
        self._rows[record] = made

    def _more(self, card: Card, hidden: int, *lists: str) -> None:
        if hidden <= 0:
            return
        text = self.tr("Afficher la suite (encore %n)", "", hidden)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 4, 16, 8)
        foot.addWidget(button(text, partial(self._show_more, lists), variant="quiet"))
        foot.addStretch(1)
        card.body.addLayout(foot)

    def _show_more(self, lists: tuple[str, ...]) -> None:
        longer = {name: getattr(self._lines, name) + MORE_AT_ONCE for name in lists}
        self._lines = replace(self._lines, **longer)
        self._before_more = set(self._rows)
        self.refresh()

    def _go_to_first_new_row(self) -> None:
        before, self._before_more = self._before_more, None
        if before is None:
            return
        new = next((made for record, made in self._rows.items() if record not in before), None)
        buttons = [] if new is None else new.findChildren(QPushButton)
        for name in [made for made in buttons if made.property("variant") == "name"][:1]:
            name.setFocus()
