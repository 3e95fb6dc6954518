"""The form of a pair: who, since when, how often, where, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.meetings import MeetingMode, PlaceKind
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.places import VaultKind
from mentordesk.domain.problems import Problem
from mentordesk.services import pairs, people
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.people.form_routes import TypedMentorRoute, TypedPairRoute, left_of
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.typed_fields import DateField, LengthField, TimeField
from mentordesk.ui.words import mode_words, options, place_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.changes import Changes
    from mentordesk.services.read_models import MentorLine, PairLine, YoungPersonLine
    from mentordesk.ui.session import Session


class PairForm(TypedForm):
    """Begins a pair, changes its habits, ends it or opens it again."""

    help_topic = "people"
    section = "young_people"
    kinds = (DraftKind.NEW_PAIR, DraftKind.PAIR)

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.PairFormRoute
    ) -> None:
        title = self.tr("Former un binôme") if route.pair is None else self.tr("Le binôme")
        super().__init__(session, navigator, title, route.pair, left_of(route))
        self._route = route
        self._recorded: Pair | None = None
        self._build()
        if route.pair is None:
            self.started_on.set_value(session.clock.today())
            session.ask(people.young_people, owner=self, done=self._offer_young_people)
            session.ask(people.mentors, owner=self, done=self._offer_mentors)
        else:
            session.ask(
                pairs.pair_line, route.pair, owner=self, done=self._fill, failed=self.not_found
            )

    def _build(self) -> None:
        card = Card()
        who = QHBoxLayout()
        self.young_person, self.mentor = ChoiceField(), ChoiceField()
        who.addWidget(self.field("young_person", Field(self.tr("Jeune"), self.young_person)))
        who.addWidget(self.field("mentor", Field(self.tr("Mentor"), self.mentor)))
        card.body.addLayout(who)
        self.add_mentor = button(self.tr("Ajouter un mentor"), self._add_mentor, variant="quiet")
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
        self.form.addWidget(self._end_card())
        self.form.addStretch(1)
        self.add_history(HistoryKind.PAIR, self._route.pair)

    def _end_card(self) -> Card:
        card = Card(self.tr("Fin du mentorat"))
        if self._route.pair is None:
            card.hide()
        line = FlowLayout(gap=12)
        self.ended_on = DateField(self._session.clock.today)
        line.addWidget(self.field("ended_on", Field(self.tr("Date de fin"), self.ended_on)))
        self.end = button(self.tr("Terminer ce mentorat"), self._end)
        self.reopen = button(self.tr("Rouvrir ce mentorat"), self._reopen)
        for act in (self.end, self.reopen):
            act.hide()
            line.addWidget(Field(" ", act))
        card.body.addLayout(line)
        return card

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
        line = FlowLayout(gap=12)
        self.start, self.length = TimeField(), LengthField()
        self.length.set_value(90)
        self.mode = ChoiceField(options(MeetingMode, mode_words))
        self.place = ChoiceField(options(PlaceKind, place_words))
        if self._session.opened.establishment.kind is VaultKind.FOSTER_FAMILY:
            self.place.set_value(PlaceKind.FOSTER_HOME)
        line.addWidget(self.field("usual_start", Field(self.tr("Heure habituelle"), self.start)))
        line.addWidget(self.field("usual_minutes", Field(self.tr("Durée habituelle"), self.length)))
        line.addWidget(Field(self.tr("Comment"), self.mode))
        line.addWidget(Field(self.tr("Où"), self.place))
        card.body.addLayout(line)
        return card

    def _offer_young_people(self, lines: Sequence[YoungPersonLine]) -> None:
        offered = [(line.id, line.display_name) for line in lines]
        self.young_person.set_options(offered, none=self.tr("choisir…"))
        self.young_person.set_value(self._route.young_person)

    def _offer_mentors(self, lines: Sequence[MentorLine]) -> None:
        offered = [(line.id, line.display_name) for line in lines]
        self.mentor.set_options(offered, none=self.tr("choisir…"))
        self.mentor.set_value(self._route.mentor)
        empty = [field for field in (self.young_person, self.mentor) if field.value() is None]
        (empty[0] if empty else self.started_on).setFocus()
        self.filled()

    def came_back(self) -> None:
        if self._is_new and self._route.mentor is not None:  # may have been added meanwhile
            self.mentor.set_value(self._route.mentor)

    def _fill(self, line: PairLine) -> None:
        pair = self._recorded = line.pair
        self.young_person.set_options([(pair.young_person, line.young_person)])
        found = [] if pair.mentor is None else [(pair.mentor, line.mentor)]
        self.mentor.set_options(found, none=None if found else self.tr("mentor à trouver"))
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
        self.ended_on.set_value(pair.ended_on or self._session.clock.today())
        self.end.setVisible(pair.ended_on is None)
        self.reopen.setVisible(pair.ended_on is not None)
        self.started_on.setFocus()
        self.filled()

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "young_person": self.young_person,
            "mentor": self.mentor,
            "started_on": self.started_on,
            "planned_end_on": self.planned_end_on,
            "rhythm": self.rhythm,
            "start": self.start,
            "length": self.length,
            "mode": self.mode,
            "place": self.place,
            "ended_on": self.ended_on,
        }

    def here(self) -> TypedPairRoute:
        mentor = self.mentor.value() if self._route.pair is None else None
        young_person = self.young_person.value() if self._route.pair is None else None
        return TypedPairRoute(self._route.pair, young_person, mentor, self.left_here)

    def whose(self) -> YoungPersonId | None:
        return self.young_person.value()  # type: ignore[no-any-return]  # those are offered

    def title_of_draft(self) -> str:
        chosen = [field for field in (self.young_person, self.mentor) if field.value() is not None]
        return " · ".join(field.words() for field in chosen)

    def _add_mentor(self) -> None:
        self._navigator.go(TypedMentorRoute(pair=self.here()))

    def _filled_in(self) -> PairDraft:
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
            ended_on=None if self._is_open else self.ended_on.value(),
        )

    @property
    def _is_open(self) -> bool:
        return self._recorded is None or self._recorded.ended_on is None

    def _unreadable(self) -> list[Problem]:
        days = ("started_on", self.started_on), ("planned_end_on", self.planned_end_on)
        typed = (
            *((name, field, "01/09/2026") for name, field in (*days, ("ended_on", self.ended_on))),
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
        pair = self._route.pair
        self._session.tell(
            pairs.add_pair if pair is None else partial(pairs.revise_pair, pair=pair),
            draft=self._filled_in(),
            forget=self.forget,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, found: tuple[Pair, Changes]) -> None:
        self.is_over = True
        self._navigator.go(routes.FileRoute(found[0].young_person))
        self._navigator.tell(self.tr("Le binôme est enregistré."))

    # ------------------------------------------------------------------ the end

    def _end(self) -> None:
        pair, day = self._route.pair, self.ended_on.value()
        if self.ended_on.is_unreadable:
            self.show_problems([unreadable("ended_on", "01/09/2026")])
        elif day is None:
            self.show_problems([Problem("ended_on", "missing")])
        elif pair is not None:
            self._session.tell(
                pairs.end_pair,
                pair,
                day,
                # What else was typed is not saved by this act, and stays in its draft.
                forget=self.forget if set(self.changed_fields()) <= {"ended_on"} else None,
                owner=self,
                done=self._ended,
                failed=self.not_saved,
            )

    def _ended(self, found: tuple[Pair, Changes]) -> None:
        self._leave(found[0], None, self.tr("Ce mentorat est terminé."))

    def _reopen(self) -> None:
        if self._route.pair is not None:
            self._session.tell(
                pairs.end_pair,
                self._route.pair,
                None,
                owner=self,
                done=self._reopened,
                failed=self.not_saved,
            )

    def _reopened(self, found: tuple[Pair, Changes]) -> None:
        before = None if self._recorded is None else self._recorded.ended_on
        self._leave(found[0], before, self.tr("Ce mentorat est de nouveau en cours."))

    def _leave(self, pair: Pair, before: date | None, said: str) -> None:
        self.is_over = True
        self._navigator.go(routes.FileRoute(pair.young_person))
        _offer_end_back(self._session, self._navigator, pair, before, said)


def _offer_end_back(
    session: Session, navigator: routes.Navigator, pair: Pair, before: date | None, said: str
) -> None:
    """Offer to take an end, or a reopening, back."""
    undo = partial(
        session.tell,
        pairs.end_pair,
        pair.id,
        before,
        owner=navigator,
        done=lambda _: None,
        failed=lambda error: navigator.tell(failure_sentence(error), "danger"),
    )
    navigator.offer_undo(said, undo)
