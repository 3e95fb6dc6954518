"""Goals with their charts: small beside the thread, whole in their own tab."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.domain.goals import MOST_ACTIVE, MOVES, Goal, GoalOwner, GoalState
from mentordesk.domain.rating_words import movement_words, rater_words, series_sentence
from mentordesk.domain.ratings import Rater, Series, is_stuck, series_by_rater
from mentordesk.services import goals as use_cases
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.goals.chart_view import ChartView
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear, empty_state, line
from mentordesk.ui.widgets.choices import RatingScale
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import (
    calendar,
    goal_domain_words,
    goal_owner_words,
    goal_state_words,
    language,
    shown,
)

if TYPE_CHECKING:
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


def goals_card(file: YoungPersonFile, navigator: routes.Navigator) -> Card:
    """Return the small card beside the thread."""
    name = file.person.first_name or file.person.display_name
    card = Card(tr("Objectifs"), note=shown(tr("notés par {name}, 0 à 10").format(name=name)))
    for place, goal in enumerate(file.active_goals):
        if place:
            card.body.addWidget(line())
        card.body.addWidget(label(goal.text, "strong", wrap=True))
        _add_chart(card.body, goal, _own_series(file, goal))
    if not file.active_goals:
        person = file.person.id
        act = button(
            tr("Ajouter un objectif"),
            lambda: navigator.go(routes.GoalFormRoute(person)),
            variant="quiet",
        )
        card.body.addWidget(empty_state("target", tr("Un à trois objectifs, avec ses mots."), act))
    return card


def _own_series(file: YoungPersonFile, goal: Goal) -> list[Series]:
    series = series_by_rater(file.ratings.get(goal.id, ()))
    own = [s for s in series if s.rater is Rater.YOUNG_PERSON]
    return own or list(series)


def _add_chart(layout: QVBoxLayout, goal: Goal, series: list[Series]) -> None:
    view = ChartView(goal.text, series, goal.target)
    if view.description is not None:
        layout.addWidget(view)
    for own in series:
        words = series_sentence if view.description is None else movement_words
        layout.addWidget(label(shown(words(own, language())), "good", wrap=True))
    if not series:
        layout.addWidget(label(tr("Pas encore de note."), "small"))


def goals_tab(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> QWidget:
    """Return the tab: every goal, its ratings and its acts."""
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(16)
    person = file.person.id
    add = button(
        tr("Ajouter un objectif"),
        lambda: navigator.go(routes.GoalFormRoute(person)),
        picture="plus",
    )
    add.setEnabled(len(file.active_goals) < MOST_ACTIVE)
    heading = QHBoxLayout()
    said = tr("Auto-évaluation du jeune ; ne mesure pas l’effet du mentorat.")
    heading.addWidget(label(shown(said), "small", wrap=True), 1)
    heading.addWidget(add)
    down.addLayout(heading)
    order = sorted(file.goals, key=lambda g: (g.state is not GoalState.ACTIVE, g.position))
    for goal in order:
        down.addWidget(_GoalCard(goal, file, session, navigator))
    if not order:
        said = tr("Les objectifs que le jeune choisit seront ici, avec ses notes de 0 à 10.")
        down.addWidget(empty_state("target", said))
    return made


class _GoalCard(Card):
    """A goal whole: chart, table, rating now, and what may become of it."""

    def __init__(
        self,
        goal: Goal,
        file: YoungPersonFile,
        session: Session,
        navigator: routes.Navigator,
    ) -> None:
        super().__init__(goal.text, note=goal_state_words(goal.state))
        self._goal, self._file, self._session, self._navigator = goal, file, session, navigator
        parts = [
            goal_domain_words(goal.domain),
            self.tr("objectif de : {who}").format(who=goal_owner_words(goal.owner)),
        ]
        if goal.target is not None:
            parts.append(self.tr("cible : {value}").format(value=goal.target))
        self.body.addWidget(label(shown(" · ".join(parts)), "small"))
        self._series = list(series_by_rater(file.ratings.get(goal.id, ())))
        chart, left = column(gap=6)
        _add_chart(left, goal, self._series)
        left.addStretch(1)
        table, self._right = column(gap=6)
        self.body.addWidget(Columns(chart, table, shares=(3, 2), room=640))
        self._show_table()
        self._warn_if_stuck()
        if goal.state in {GoalState.ACTIVE, GoalState.PAUSED}:
            self._add_acts()
        elif MOVES[goal.state]:
            self.body.addWidget(self._moves())

    def _show_table(self) -> None:
        clear(self._right)
        ratings = sorted(
            self._file.ratings.get(self._goal.id, ()), key=lambda r: r.rated_on, reverse=True
        )
        if ratings:
            self._right.addWidget(label(self.tr("Notes"), "field"))
        for rating in ratings[:6]:
            day = calendar().short_day(rating.rated_on)
            who = rater_words(rating.rater, language())
            text = self.tr("{value} sur 10, {who}, {day}")
            self._right.addWidget(
                label(shown(text.format(value=rating.value, who=who, day=day)), "small")
            )
        self._right.addStretch(1)

    def _warn_if_stuck(self) -> None:
        today = self._session.clock.today()
        if self._goal.state is GoalState.ACTIVE and any(
            is_stuck(s, today, self._goal.target) for s in self._series
        ):
            said = self.tr(
                "Sans changement depuis longtemps : découper en étapes, changer de moyens ou"
                " laisser cet objectif ?"
            )
            self.body.addWidget(label(shown(said), "attention", wrap=True))

    def _add_acts(self) -> None:
        self.rater = ChoiceField([(r, rater_words(r, language())) for r in Rater])
        self.scale = RatingScale(self.tr("Noter aujourd’hui : {goal}").format(goal=self._goal.text))
        self.give = button(self.tr("Garder la note"), self._rate)
        given = QWidget()
        across = QHBoxLayout(given)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.scale, 1)
        across.addWidget(self.give)
        self.body.addWidget(
            Columns(
                Field(self.tr("Noté par"), self.rater),
                Field(self.tr("Note du jour, 0 à 10"), given),
                shares=(1, 5),
                room=700,
            )
        )
        self.body.addWidget(self._moves())

    def _moves(self) -> QWidget:
        made = QWidget()
        across = FlowLayout(made)
        if self._goal.state in {GoalState.ACTIVE, GoalState.PAUSED}:
            route = routes.GoalFormRoute(self._file.person.id, self._goal.id)
            across.addWidget(
                button(self.tr("Modifier"), lambda: self._navigator.go(route), variant="quiet")
            )
        words = {
            GoalState.ACTIVE: self.tr("Reprendre"),
            GoalState.PAUSED: self.tr("Mettre en pause"),
            GoalState.REACHED: self.tr("Atteint"),
            GoalState.DROPPED: self.tr("Laisser cet objectif…"),
            GoalState.CARRIED_OVER: self.tr("Reporter"),
        }
        for state, word in words.items():
            if state in MOVES[self._goal.state]:
                act = button(word, variant="quiet")
                if state is GoalState.DROPPED:
                    act.clicked.connect(partial(self._ask_who, act))
                else:
                    act.clicked.connect(partial(self._move, state, GoalOwner.YOUNG_PERSON))
                across.addWidget(act)
        return made

    def _ask_who(self, at: QWidget, _: bool = False) -> None:  # noqa: FBT001, FBT002
        menu = QMenu(self)
        for owner in GoalOwner:
            text = self.tr("Décidé par : {who}").format(who=goal_owner_words(owner))
            menu.addAction(shown(text), partial(self._move, GoalState.DROPPED, owner))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _move(self, state: GoalState, who: GoalOwner, _: bool = False) -> None:  # noqa: FBT001, FBT002
        before, session, navigator, goal = (
            self._goal.state,
            self._session,
            self._navigator,
            self._goal,
        )

        def undo() -> None:
            session.tell(
                use_cases.move_goal,
                goal.id,
                before,
                "",
                owner=navigator,
                done=lambda _: None,
            )

        def done(_: object) -> None:
            if before in MOVES[state]:
                navigator.offer_undo(
                    self.tr("Objectif : {state}.").format(state=goal_state_words(state).lower()),
                    undo,
                )

        self._session.tell(
            use_cases.move_goal,
            goal.id,
            state,
            str(who),
            owner=navigator,
            done=done,
            failed=lambda error: navigator.tell(failure_sentence(error), "danger"),
        )

    def _rate(self) -> None:
        value = self.scale.value()
        if value is None:
            self.scale.setFocus()
            return
        navigator = self._navigator
        self._session.tell(
            use_cases.rate_goal,
            self._goal.id,
            self.rater.value(),
            value,
            self._session.clock.today(),
            owner=navigator,
            done=lambda _: navigator.tell(self.tr("La note est gardée.")),
            failed=lambda error: navigator.tell(failure_sentence(error), "danger"),
        )
