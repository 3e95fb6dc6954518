"""« Aujourd’hui »: what waits to be written, what comes, drafts, and what needs attention."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.services import today as service
from mentordesk.services.changes import Changes
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear, empty_state, row
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import calendar, place_words, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.services.read_models import DraftLine, MeetingLine, PairLine
    from mentordesk.services.today import Today
    from mentordesk.ui.session import Session


class TodayPage(Page):
    """The first page."""

    help_topic = "today"
    section = "today"
    shows = Changes.EVERYTHING

    def __init__(self, session: Session, navigator: routes.Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
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
        left = [self._to_write(today), self._coming(today), self._drafts(today)]
        right = [self._attention(today)]
        for card in filter(None, left):
            self._left.addWidget(card)
        for card in filter(None, right):
            self._right.addWidget(card)
        if not any((*left, *right)):
            self._left.addWidget(self._nothing())
        self._left.addStretch(1)
        self._right.addStretch(1)

    def _nothing(self) -> QWidget:
        card = Card()
        begin = button(
            self.tr("Ajouter un jeune"),
            lambda: self._navigator.go(routes.YoungPersonFormRoute()),
            variant="secondary",
            picture="user-plus",
        )
        said = self.tr(
            "Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande"
            " attention. Commencez par ajouter un jeune, puis son mentor."
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
            card.add_row(self._meeting_row(meeting, write, missed))
        self._more(card, today.to_write_count - len(today.to_write))
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
            card.add_row(self._meeting_row(meeting, mark))
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
        return row(
            meeting.young_person,
            self.tr("avec {mentor}").format(mentor=meeting.mentor_first_name),
            shown(detail),
            initials=meeting.young_person_initials,
            acts=acts,
        )

    def _drafts(self, today: Today) -> Card | None:
        if not today.drafts:
            return None
        card = Card(self.tr("Brouillons"))
        card.as_rows()
        for draft in today.drafts:
            card.add_row(self._draft_row(draft))
        return card

    def _draft_row(self, draft: DraftLine) -> QWidget:
        words = calendar()
        title = self.tr("Rencontre")
        if draft.about is not None:
            day = words.day_month(draft.about)
            title = shown(self.tr("Rencontre du {day}").format(day=day))
        saved = draft.saved_at.astimezone()
        when = f"{words.relative(saved.date(), self._session.clock.today())}"
        detail = self.tr("modifié {day} à {time}").format(day=when, time=words.clock(saved.time()))
        resume = button(
            self.tr("Reprendre"),
            partial(self._navigator.go, routes.MeetingFormRoute(draft=draft.id)),
            variant="quiet",
        )
        return row(
            f"{title}, {draft.young_person}" if draft.young_person else title,
            "",
            shown(detail),
            picture="file-pen-line",
            acts=(resume,),
        )

    def _attention(self, today: Today) -> Card | None:
        total = today.silent_count + today.unrated_count
        if not total:
            return None
        card = Card(self.tr("À surveiller"))
        card.add_count(total)
        card.as_rows()
        for line in today.silent_pairs:
            card.add_row(self._silent_row(line, today))
        for goal in today.unrated_goals:
            days = (today.day - goal.since).days
            rate = button(
                self.tr("Noter"),
                partial(self._navigator.go, routes.FileRoute(goal.young_person_id, 1)),
                variant="quiet",
            )
            detail = self.tr("pas de note depuis {days}").format(days=calendar().days(days))
            title = shown(f"{goal.young_person} :")
            card.add_row(
                row(title, shown(f"« {goal.text} »"), shown(detail), picture="target", acts=(rate,))
            )
        self._more(card, total - len(today.silent_pairs) - len(today.unrated_goals))
        return card

    def _silent_row(self, line: PairLine, today: Today) -> QWidget:
        words = calendar()
        pair = line.pair
        days = words.days((today.day - (pair.last_met_on or pair.started_on)).days)
        said = self.tr("{days} sans rencontre").format(days=days)
        rhythm = self.tr("rythme prévu : tous les {days}").format(days=words.days(pair.rhythm_days))
        act = button(
            self.tr("Consigner"),
            partial(self._navigator.go, routes.MeetingFormRoute(pair=pair.id)),
            variant="quiet",
        )
        title = shown(f"{line.young_person} :")
        return row(title, shown(said), shown(rhythm), picture="calendar-x", acts=(act,))

    def _more(self, card: Card, rest: int) -> None:
        if rest > 0:
            said = label(self.tr("et %n autre(s)", "", rest), "small")
            said.setContentsMargins(16, 8, 16, 10)
            card.body.addWidget(said)
