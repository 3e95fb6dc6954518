"""The goals on screen: who rated, whose goal it is, every rating, and who decided."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from mentordesk.domain.goals import GoalDraft, GoalOwner, GoalState
from mentordesk.domain.people import YoungPersonDraft
from mentordesk.domain.ratings import Rater
from mentordesk.services import goals, people
from mentordesk.ui import routes
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import YoungPersonId
    from tests.driving import Driver

THREAD, GOALS = 0, 1
SELF_RATED = "Auto-évaluation du jeune ; ne mesure pas l’effet du mentorat."


@pytest.fixture
def ines(driver: Driver) -> YoungPersonId:
    driver.unlock(driver.vault())
    draft = YoungPersonDraft("Inès", "Benali")
    return driver.read(lambda context: people.add_young_person(context, draft))[0].id


def agree(
    driver: Driver,
    young_person: YoungPersonId,
    text: str = "Prendre la parole en classe",
    owner: GoalOwner = GoalOwner.YOUNG_PERSON,
) -> Goal:
    draft = GoalDraft(text, owner=owner)
    return driver.read(lambda context: goals.add_goal(context, young_person, draft))[0]


def rate(driver: Driver, goal: Goal, value: int, rater: Rater, ago: int = 0) -> None:
    day = driver.clock.today() - timedelta(days=ago)
    driver.read(lambda context: goals.rate_goal(context, goal.id, rater, value, day))


def open_tab(driver: Driver, young_person: YoungPersonId, tab: int) -> YoungPersonPage:
    driver.desk.navigator.go(routes.FileRoute(young_person, tab))
    return driver.page(YoungPersonPage)


# ---------------------------------------------------------------------- who rated


def test_a_mentors_ratings_are_not_shown_as_the_young_persons(
    driver: Driver, ines: YoungPersonId
) -> None:
    goal = agree(driver, ines)
    rate(driver, goal, 3, Rater.MENTOR, ago=60)
    rate(driver, goal, 7, Rater.MENTOR)
    words = said(open_tab(driver, ines, THREAD))
    assert "notés par Inès, 0 à 10" not in words
    assert "progression nette (+4), selon le mentor" in words


def test_the_young_persons_own_ratings_stand_alone_beside_the_thread(
    driver: Driver, ines: YoungPersonId
) -> None:
    goal = agree(driver, ines)
    for rater, first, last in ((Rater.YOUNG_PERSON, 3, 6), (Rater.MENTOR, 8, 8)):
        rate(driver, goal, first, rater, ago=60)
        rate(driver, goal, last, rater)
    words = said(open_tab(driver, ines, THREAD))
    assert "notés par Inès, 0 à 10" in words
    assert "progression nette (+3)" in words
    assert not any("mentor" in word and "stable" in word for word in words)


def test_one_goal_rated_by_the_mentor_alone_names_every_rater(
    driver: Driver, ines: YoungPersonId
) -> None:
    rate(driver, agree(driver, ines), 5, Rater.YOUNG_PERSON)
    rate(driver, agree(driver, ines, "Trouver un stage de 3e"), 4, Rater.MENTOR)
    words = said(open_tab(driver, ines, THREAD))
    assert "0 à 10" in words
    assert "5 le 22 novembre : une seule note, selon le jeune" in words
    assert "4 le 22 novembre : une seule note, selon le mentor" in words


def test_the_tab_names_each_rater_and_says_self_rated_only_when_it_is(
    driver: Driver, ines: YoungPersonId
) -> None:
    goal = agree(driver, ines)
    rate(driver, goal, 5, Rater.YOUNG_PERSON)
    assert SELF_RATED in said(open_tab(driver, ines, GOALS))
    rate(driver, goal, 8, Rater.PROFESSIONAL)
    driver.desk.navigator.go(routes.TodayRoute())
    words = said(open_tab(driver, ines, GOALS))
    assert SELF_RATED not in words
    assert "5 le 22 novembre : une seule note, selon le jeune" in words
    assert "8 le 22 novembre : une seule note, selon un professionnel" in words


# ---------------------------------------------------------------------- whose goal


@pytest.mark.parametrize("tab", [THREAD, GOALS])
def test_goals_of_adults_stand_apart_and_are_named_as_such(
    driver: Driver, ines: YoungPersonId, tab: int
) -> None:
    agree(driver, ines, "Être à l’heure au collège", GoalOwner.PROFESSIONAL)
    agree(driver, ines, "Prendre la parole en classe")
    words = said(open_tab(driver, ines, tab))
    own, apart, others = (
        words.index("Prendre la parole en classe"),
        words.index("Objectifs des adultes"),
        words.index("Être à l’heure au collège"),
    )
    assert own < apart < others
    assert any("objectif de : un professionnel" in word for word in words[others:])


def test_without_goals_of_adults_there_is_no_such_heading(
    driver: Driver, ines: YoungPersonId
) -> None:
    agree(driver, ines)
    assert "Objectifs des adultes" not in said(open_tab(driver, ines, THREAD))


# ---------------------------------------------------------------------- every rating


def test_every_rating_can_be_reached(driver: Driver, ines: YoungPersonId) -> None:
    goal = agree(driver, ines)
    for ago in range(9):
        rate(driver, goal, ago, Rater.YOUNG_PERSON, ago)
    page = open_tab(driver, ines, GOALS)
    assert "8 sur 10, le jeune, 14 nov. 2026" not in said(page)
    show_all = act(page, "Afficher les 9 notes")
    show_all.setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    ratings = [word for word in said(page) if " sur 10, le jeune, " in word]
    assert len(ratings) == 9
    assert ratings[-1] == "8 sur 10, le jeune, 14 nov. 2026"


def test_six_ratings_need_no_button(driver: Driver, ines: YoungPersonId) -> None:
    goal = agree(driver, ines)
    for ago in range(6):
        rate(driver, goal, ago, Rater.YOUNG_PERSON, ago)
    page = open_tab(driver, ines, GOALS)
    assert not any(name.startswith("Afficher les") for name in acts(page))


def test_a_rating_is_saved_in_plain_words(driver: Driver, ines: YoungPersonId) -> None:
    agree(driver, ines)
    page = open_tab(driver, ines, GOALS)
    act(page, "Noter aujourd’hui : Prendre la parole en classe : 6").click()
    act(page, "Enregistrer la note").click()
    driver.settle()
    assert page.banners.sentence == "La note est enregistrée."


# ---------------------------------------------------------------------- who decided


@pytest.mark.parametrize(
    ("word", "state", "title"),
    [
        ("Atteint", GoalState.REACHED, "Objectif atteint"),
        ("Reporter", GoalState.CARRIED_OVER, "Objectif reporté"),
    ],
)
def test_who_decided_is_not_made_up(
    driver: Driver, ines: YoungPersonId, word: str, state: GoalState, title: str
) -> None:
    goal = agree(driver, ines)
    page = open_tab(driver, ines, GOALS)
    act(page, word).click()
    driver.settle()
    found = driver.read(lambda context: goals.goal_of(context, goal.id))
    assert (found.state, found.ended_by) == (state, "")
    words = said(open_tab(driver, ines, THREAD))
    assert title in words
    assert not any("Décidé par" in text for text in words)


def test_a_decision_that_was_said_shows_on_its_own_entry_alone(
    driver: Driver, ines: YoungPersonId
) -> None:
    agree(driver, ines)
    page = open_tab(driver, ines, GOALS)
    act(page, "Laisser cet objectif…").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert plain(menu.actions()[-1].text()) == "Ne pas préciser"
    next(a for a in menu.actions() if plain(a.text()) == "Décidé par : un parent").trigger()
    menu.close()
    driver.settle()
    words = said(open_tab(driver, ines, THREAD))
    assert [text for text in words if "Prendre la parole" in text] == [
        "« Prendre la parole en classe » Décidé par un parent.",
        "« Prendre la parole en classe »",
    ]


def test_other_words_ask_who_decided_and_take_no_answer_for_one(
    driver: Driver, ines: YoungPersonId
) -> None:
    goal = agree(driver, ines)
    rate(driver, goal, 3, Rater.YOUNG_PERSON)
    driver.desk.navigator.go(routes.GoalFormRoute(ines, goal.id))
    form = driver.page(GoalForm)
    form.text.setText("Parler devant toute la classe")
    form._text_typed()
    assert form.decider.isVisible()
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.page(YoungPersonPage)
    assert driver.read(lambda context: goals.goal_of(context, goal.id)).ended_by == ""


# ---------------------------------------------------------------------- the words of a goal


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Écrivez l’objectif, avec les mots du jeune."),
        ("Lire", "L’objectif est trop court : 10 caractères au moins"),
        ("Lire " * 50, "L’objectif est trop long : 200 caractères au plus"),
    ],
)
def test_what_is_wrong_with_a_goal_is_said_beside_it_and_nothing_is_cut(
    driver: Driver, ines: YoungPersonId, text: str, sentence: str
) -> None:
    driver.desk.navigator.go(routes.GoalFormRoute(ines))
    form = driver.page(GoalForm)
    form.text.setText(text)
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.settle()
    assert plain(form._fields["text"].error).startswith(sentence)
    assert form.text.text() == text
