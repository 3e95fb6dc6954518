"""The form of a pair: who, since when, how often, where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.meetings import MeetingMode, PlaceKind
from mentordesk.domain.pairs import PairDraft
from mentordesk.services import pairs, people
from mentordesk.ui import routes
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.form_page import FormPage, unreadable
from mentordesk.ui.widgets.typed_fields import DateField, LengthField, TimeField
from mentordesk.ui.words import mode_words, options, place_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.problems import Problem
    from mentordesk.services.changes import Changes
    from mentordesk.services.read_models import MentorLine, PairLine, YoungPersonLine
    from mentordesk.ui.session import Session


class PairForm(FormPage):
    """Begins a pair, or changes its habits."""

    help_topic = "people"
    section = "young_people"

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.PairFormRoute
    ) -> None:
        title = self.tr("Former un binôme") if route.pair is None else self.tr("Le binôme")
        super().__init__(session, navigator, title)
        self._route = route
        self._build()
        if route.pair is None:
            session.ask(people.young_people, owner=self, done=self._offer_young_people)
            session.ask(people.mentors, owner=self, done=self._offer_mentors)
            self.started_on.set_value(session.clock.today())
        else:
            session.ask(pairs.pair_line, route.pair, owner=self, done=self._fill)

    def _build(self) -> None:
        card = Card()
        who = QHBoxLayout()
        self.young_person, self.mentor = ChoiceField(), ChoiceField()
        who.addWidget(self.field("young_person", Field(self.tr("Jeune"), self.young_person)))
        who.addWidget(self.field("mentor", Field(self.tr("Mentor"), self.mentor)))
        card.body.addLayout(who)
        self.add_mentor = button(
            self.tr("Ajouter un mentor"),
            lambda: self._navigator.go(routes.MentorFormRoute()),
            variant="quiet",
        )
        card.body.addWidget(self.add_mentor)
        dates = QHBoxLayout()
        today = self._session.clock.today
        self.started_on, self.planned_end_on = DateField(today), DateField(today)
        dates.addWidget(self.field("started_on", Field(self.tr("Début"), self.started_on)))
        dates.addWidget(
            self.field(
                "planned_end_on",
                Field(self.tr("Fin prévue"), self.planned_end_on, hint=self.tr("facultatif")),
            )
        )
        dates.addStretch(1)
        card.body.addLayout(dates)
        self.form.addWidget(card)
        self.form.addWidget(self._habits())
        if self._route.pair is not None:
            self.end = button(self.tr("Terminer ce mentorat aujourd’hui"), self._end)
            self.acts.insertWidget(1, self.end)
        self.form.addStretch(1)

    def _habits(self) -> Card:
        card = Card(self.tr("Habitudes du binôme"))
        rhythms = [
            (7, self.tr("chaque semaine")),
            (14, self.tr("tous les 15 jours")),
            (30, self.tr("chaque mois")),
        ]
        self.rhythm = SegmentedChoice(self.tr("Rythme"), rhythms)
        self.rhythm.set_value(14)
        card.body.addWidget(self.field("rhythm_days", Field(self.tr("Rythme"), self.rhythm)))
        line = QHBoxLayout()
        self.start, self.length = TimeField(), LengthField()
        self.length.set_value(90)
        self.mode = ChoiceField(options(MeetingMode, mode_words))
        self.place = ChoiceField(options(PlaceKind, place_words))
        line.addWidget(self.field("usual_start", Field(self.tr("Heure habituelle"), self.start)))
        line.addWidget(self.field("usual_minutes", Field(self.tr("Durée habituelle"), self.length)))
        line.addWidget(Field(self.tr("Comment"), self.mode))
        line.addWidget(Field(self.tr("Où"), self.place))
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _offer_young_people(self, lines: Sequence[YoungPersonLine]) -> None:
        offered = [(line.id, line.display_name) for line in lines]
        self.young_person.set_options(offered, none=self.tr("choisir…"))
        self.young_person.set_value(self._route.young_person)
        empty = self.mentor if self._route.young_person is not None else self.young_person
        empty.setFocus()

    def _offer_mentors(self, lines: Sequence[MentorLine]) -> None:
        offered = [(line.id, line.display_name) for line in lines]
        self.mentor.set_options(offered, none=self.tr("choisir…"))
        self.mentor.set_value(self._route.mentor)

    def _fill(self, line: PairLine) -> None:
        pair = line.pair
        self.young_person.set_options([(pair.young_person, line.young_person)])
        self.mentor.set_options([(pair.mentor, line.mentor)])
        self.young_person.setEnabled(False)
        self.mentor.setEnabled(False)
        self.add_mentor.hide()
        self.started_on.set_value(pair.started_on)
        self.planned_end_on.set_value(pair.planned_end_on)
        self.rhythm.set_value(min((7, 14, 30), key=lambda days: abs(days - pair.rhythm_days)))
        self.start.set_value(pair.usual_start)
        self.length.set_value(pair.usual_minutes)
        self.mode.set_value(pair.usual_mode)
        self.place.set_value(pair.usual_place)
        self.started_on.setFocus()

    def _draft(self) -> PairDraft:
        return PairDraft(
            young_person=self.young_person.value(),
            mentor=self.mentor.value(),
            started_on=self.started_on.value(),
            rhythm_days=self.rhythm.value() or 14,
            usual_minutes=self.length.value() or 90,
            usual_start=self.start.value(),
            usual_mode=self.mode.value(),
            usual_place=self.place.value(),
            planned_end_on=self.planned_end_on.value(),
        )

    def _unreadable(self) -> list[Problem]:
        typed = (
            ("started_on", self.started_on, "01/09/2026"),
            ("planned_end_on", self.planned_end_on, "01/09/2026"),
            ("usual_start", self.start, "17:00"),
            ("usual_minutes", self.length, "1 h 30"),
        )
        return [unreadable(name, example) for name, field, example in typed if field.is_unreadable]

    def save(self) -> None:
        problems = self._unreadable()
        if problems:
            self.show_problems(problems)
            return
        if not self.begin_saving():
            return
        if self._route.pair is None:
            self._session.tell(
                pairs.add_pair,
                self._draft(),
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )
        else:
            self._session.tell(
                pairs.revise_pair,
                self._route.pair,
                self._draft(),
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )

    def _saved(self, found: tuple[Pair, Changes]) -> None:
        self._navigator.go(routes.FileRoute(found[0].young_person))
        self._navigator.tell(self.tr("Le binôme est enregistré."))

    def _end(self) -> None:
        pair = self._route.pair
        if pair is None:
            return
        self._session.tell(
            pairs.end_pair,
            pair,
            self._session.clock.today(),
            owner=self,
            done=self._ended,
            failed=self.not_saved,
        )

    def _ended(self, found: tuple[Pair, Changes]) -> None:
        session, navigator, pair = self._session, self._navigator, found[0]
        navigator.go(routes.FileRoute(pair.young_person))

        def undo() -> None:
            session.tell(pairs.end_pair, pair.id, None, owner=navigator, done=lambda _: None)

        navigator.offer_undo(self.tr("Ce mentorat est terminé."), undo)
