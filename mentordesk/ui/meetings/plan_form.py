"""Planning a pair's next meeting, moving a planned one, or taking it off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.meetings import PlannedNext
from mentordesk.domain.problems import Problem
from mentordesk.services import bin as bin_services
from mentordesk.services import meeting_form, meetings
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.form_page import FormPage, unreadable
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField, TimeField
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.domain.meetings import Meeting
    from mentordesk.services.changes import Changes
    from mentordesk.services.meeting_form import PairMemory, RecordedMeeting
    from mentordesk.ui import routes
    from mentordesk.ui.session import Session


class PlanForm(FormPage):
    """Asks for a day and a time; length, place and manner follow the pair's habits."""

    help_topic = "meeting"
    section = "young_people"

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.PlanRoute
    ) -> None:
        moving = route.planned is not None
        title = (
            self.tr("Déplacer la rencontre prévue") if moving else self.tr("Prévoir une rencontre")
        )
        super().__init__(session, navigator, title)
        self._route = route
        card = Card()
        self.who = label("", "strong")
        card.body.addWidget(self.who)
        self.day, self.time = DateField(session.clock.today), TimeField()
        self._fields = {
            "held_on": Field(self.tr("Date"), self.day),
            "start_time": Field(self.tr("Début"), self.time, hint=self.tr("facultatif")),
        }
        card.body.addWidget(Columns(*self._fields.values(), room=420))
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.begin_at(self.day)
        self.remove = button(self.tr("Retirer de la liste"), self._remove, variant="quiet")
        if not moving:
            self.remove.hide()
        self.add_act(self.remove)
        if route.planned is None:
            self._ask(meeting_form.pair_memory, route.pair, self._show_pair)
        else:
            self._ask(meeting_form.recorded_meeting, route.planned, self._show_planned)

    def _ask(self, use_case: object, what: str, done: object) -> None:
        self._session.ask(
            use_case,  # type: ignore[arg-type]  # one of the two above
            what,
            owner=self,
            done=done,  # type: ignore[arg-type]  # takes what it returns
            failed=lambda error: self.banners.tell(failure_sentence(error), "danger"),
        )

    def _show_pair(self, memory: PairMemory) -> None:
        line = memory.line
        said = line.young_person
        if line.mentor:
            said = self.tr("{name} avec {mentor}").format(name=said, mentor=line.mentor)
        self.who.setText(shown(said))
        if self._route.planned is None:
            self.time.set_value(line.pair.usual_start)

    def _show_planned(self, recorded: RecordedMeeting) -> None:
        self._show_pair(recorded.memory)
        self.day.set_value(recorded.meeting.frame.held_on)
        self.time.set_value(recorded.meeting.frame.start_time)

    def _problems(self) -> list[Problem]:
        found = []
        if not self.day.text().strip():
            found.append(Problem("held_on", "missing"))
        if self.day.is_unreadable:
            found.append(unreadable("held_on", "27/11/2026"))
        if self.time.is_unreadable:
            found.append(unreadable("start_time", "17:00"))
        day = self.day.value()
        if day is not None and day < self._session.clock.today():
            found.append(Problem("held_on", "in_past"))
        return found

    def save(self) -> None:
        day = self.day.value()
        if not self.show_problems(self._problems()) or day is None or not self.begin_saving():
            return
        planned = PlannedNext(day, self.time.value())
        if self._route.planned is None:
            use_case, what = meetings.plan_meeting, self._route.pair
        else:
            use_case, what = meetings.move_planned, self._route.planned  # type: ignore[assignment]  # alike but for the key
        self._session.tell(
            use_case, what, planned, owner=self, done=self._saved, failed=self.not_saved
        )

    def not_saved(self, error: BaseException) -> None:
        super().not_saved(error)
        if isinstance(error, InvalidInput):
            self.show_problems(error.problems)

    def _saved(self, found: tuple[Meeting, Changes]) -> None:
        del found
        self.is_over = True
        self._navigator.back()
        self._navigator.tell(self.tr("La rencontre est prévue."))

    def _remove(self) -> None:
        if self._route.planned is None:
            return
        BinActs(self._session, self._navigator).put(
            bin_services.delete_planned,
            self._route.planned,
            said=self.tr("La rencontre prévue est retirée."),
            leave=self._removed,
        )

    def _removed(self) -> None:
        self.is_over = True
        self._navigator.back()
