"""The tab of the goals: each whole, with its chart, its ratings and what may become of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.goals import MOST_ACTIVE, MOVES, Goal, GoalOwner, GoalState
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.rating_words import rater_words
from mentordesk.domain.ratings import Rater, is_stuck, series_by_rater
from mentordesk.services import bin as bin_services
from mentordesk.services import goals as use_cases
from mentordesk.ui import routes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.history.page import history_button
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import Card, clear, empty_state
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
from mentordesk.ui.young_person.goals_card import (
    add_chart,
    by_owner,
    others_rated,
    owner_sentence,
)

if TYPE_CHECKING:
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


RATINGS_AT_FIRST = 6
"""The latest ones; a button shows the others."""


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
    hide_unless(session.may(Action.WRITE_GOAL), add)
    heading = QHBoxLayout()
    ratings = [rating for given in file.ratings.values() for rating in given]
    named = others_rated(series_by_rater(ratings))
    said = tr("Auto-évaluation du jeune ; ne mesure pas l’effet du mentorat.")
    if named:
        said = tr(
            "Chaque note est au nom de qui la donne ; elle ne mesure pas l’effet du mentorat."
        )
    heading.addWidget(label(shown(said), "small", wrap=True), 1)
    heading.addWidget(add)
    down.addLayout(heading)
    order = sorted(file.goals, key=lambda g: (g.state is not GoalState.ACTIVE, g.position))
    own, others = by_owner(order)
    for goal in own:
        down.addWidget(_GoalCard(goal, file, session, navigator, named=named))
    if others:
        down.addWidget(label(tr("Objectifs des adultes"), "heading"))
    for goal in others:
        down.addWidget(_GoalCard(goal, file, session, navigator, named=named))
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
        *,
        named: bool,
    ) -> None:
        super().__init__(goal.text, note=goal_state_words(goal.state))
        self._goal, self._file, self._session, self._navigator = goal, file, session, navigator
        parts = [goal_domain_words(goal.domain), owner_sentence(goal)]
        if goal.target is not None:
            parts.append(self.tr("cible : {value}").format(value=goal.target))
        self.body.addWidget(label(shown(" · ".join(parts)), "small"))
        self._series = list(series_by_rater(file.ratings.get(goal.id, ())))
        chart, left = column(gap=6)
        add_chart(left, goal, self._series, named=named)
        left.addStretch(1)
        table, self._right = column(gap=6)
        self.body.addWidget(Columns(chart, table, shares=(3, 2), room=640))
        self._show_table()
        self._warn_if_stuck()
        if not session.may(Action.WRITE_GOAL):
            return
        if goal.state in {GoalState.ACTIVE, GoalState.PAUSED}:
            self._add_acts()
        else:
            self.body.addWidget(self._moves())

    def _show_table(self, most: int | None = RATINGS_AT_FIRST) -> None:
        clear(self._right)
        ratings = sorted(
            self._file.ratings.get(self._goal.id, ()), key=lambda r: r.rated_on, reverse=True
        )
        if ratings:
            self._right.addWidget(label(self.tr("Notes"), "field"))
        for rating in ratings[:most]:
            day = calendar().short_day(rating.rated_on)
            who = rater_words(rating.rater, language())
            text = self.tr("{value} sur 10, {who}, {day}")
            self._right.addWidget(
                label(shown(text.format(value=rating.value, who=who, day=day)), "small")
            )
        if most is not None and len(ratings) > most:
            text = self.tr("Afficher les %n notes", "", len(ratings))
            show_all = partial(self._show_table, None)
            across = QHBoxLayout()
            across.addWidget(button(text, show_all, variant="quiet"))
            across.addStretch(1)
            self._right.addLayout(across)
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
        self.give = button(self.tr("Enregistrer la note"), self._rate)
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
                    act.clicked.connect(partial(self._move, state, ""))
                across.addWidget(act)
        own = HistoryKind.GOAL, self._goal.id
        history = history_button(self._session, self._navigator, *own)
        said = self.tr("Historique : {goal}").format(goal=self._goal.text)
        history.setAccessibleName(said)
        across.addWidget(history)
        delete = button(self.tr("Mettre à la corbeille"), self._delete, variant="quiet")
        said = self.tr("Mettre à la corbeille : {goal}").format(goal=self._goal.text)
        delete.setAccessibleName(said)
        across.addWidget(delete)
        return made

    def _delete(self) -> None:
        BinActs(self._session, self._navigator).put(
            bin_services.delete_goal,
            self._goal.id,
            said=self.tr("L’objectif est à la corbeille, avec ses notes."),
        )

    def _ask_who(self, at: QWidget, _: bool = False) -> None:  # noqa: FBT001, FBT002
        menu = QMenu(self)
        for owner in GoalOwner:
            text = self.tr("Décidé par : {who}").format(who=goal_owner_words(owner))
            menu.addAction(shown(text), partial(self._move, GoalState.DROPPED, str(owner)))
        menu.addAction(self.tr("Ne pas préciser"), partial(self._move, GoalState.DROPPED, ""))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _move(self, state: GoalState, who: str, _: bool = False) -> None:  # noqa: FBT001, FBT002
        session, navigator, goal = self._session, self._navigator, self._goal
        undo = partial(
            session.tell,
            use_cases.take_move_back,
            goal,
            owner=navigator,
            done=lambda _: None,
            failed=lambda error: navigator.tell(failure_sentence(error), "danger"),
        )

        def done(_: object) -> None:
            navigator.offer_undo(
                self.tr("Objectif : {state}.").format(state=goal_state_words(state).lower()),
                undo,
            )

        self._session.tell(
            use_cases.move_goal,
            goal.id,
            state,
            who,
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
            done=lambda _: navigator.tell(self.tr("La note est enregistrée.")),
            failed=lambda error: navigator.tell(failure_sentence(error), "danger"),
        )
