"""The form of a pair: its end, its end put right, and its beginning again."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.meetings import PlaceKind
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.domain.places import VaultKind
from mentordesk.services import pairs, people
from mentordesk.ui import routes
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL
from tests.ui.reading import act, acts

if TYPE_CHECKING:
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from tests.driving import Driver


def make_pair(context: Context) -> Pair:
    young, _ = people.add_young_person(context, YoungPersonDraft("Inès"))
    mentor, _ = people.add_mentor(context, MentorDraft("Karim"))
    return pairs.add_pair(context, PairDraft(young.id, mentor.id, date(2026, 9, 1)))[0]


@pytest.fixture
def pair(driver: Driver) -> Pair:
    driver.unlock(driver.vault())
    return driver.read(make_pair)


def form_of(driver: Driver, pair: Pair) -> PairForm:
    driver.desk.navigator.go(routes.PairFormRoute(pair=pair.id))
    return driver.page(PairForm)


def recorded(driver: Driver, pair: Pair) -> Pair:
    return driver.read(lambda context: pairs.pair_line(context, pair.id)).pair


def test_a_pair_ends_on_the_day_that_is_typed_and_the_bar_takes_it_back(
    driver: Driver, pair: Pair
) -> None:
    form = form_of(driver, pair)
    assert form.ended_on.value() == driver.clock.today()
    form.ended_on.setText("15/10/2026")
    act(form, "Terminer ce mentorat").click()
    page = driver.page(YoungPersonPage)
    assert recorded(driver, pair).ended_on == date(2026, 10, 15)
    assert page.banners.sentence == "Ce mentorat est terminé."
    page.banners.undo()
    driver.settle()
    assert recorded(driver, pair).is_open


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("31/8/2026", "entre le début"), ("hm", "pas lisible"), ("", "date de fin")],
)
def test_a_wrong_end_says_so_beside_the_field(
    driver: Driver, pair: Pair, typed: str, sentence: str
) -> None:
    form = form_of(driver, pair)
    form.ended_on.setText(typed)
    act(form, "Terminer ce mentorat").click()
    driver.settle()
    assert sentence in form._fields["ended_on"].error
    assert recorded(driver, pair).is_open


def test_the_end_of_an_ended_pair_is_put_right_and_does_not_move_by_itself(
    driver: Driver, pair: Pair
) -> None:
    driver.read(lambda context: pairs.end_pair(context, pair.id, date(2026, 10, 15)))
    form = form_of(driver, pair)
    assert "Terminer ce mentorat" not in acts(form)
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.page(YoungPersonPage)
    assert recorded(driver, pair).ended_on == date(2026, 10, 15)
    form = form_of(driver, pair)
    form.ended_on.setText("20/10/2026")
    form.save()
    driver.page(YoungPersonPage)
    assert recorded(driver, pair).ended_on == date(2026, 10, 20)


def test_an_ended_pair_is_reopened_and_the_bar_takes_that_back(driver: Driver, pair: Pair) -> None:
    driver.read(lambda context: pairs.end_pair(context, pair.id, date(2026, 10, 15)))
    form = form_of(driver, pair)
    act(form, "Rouvrir ce mentorat").click()
    page = driver.page(YoungPersonPage)
    assert recorded(driver, pair).is_open
    page.banners.undo()
    driver.settle()
    assert recorded(driver, pair).ended_on == date(2026, 10, 15)


def test_what_stands_in_the_form_is_there_when_the_new_mentor_is(driver: Driver) -> None:
    driver.unlock(driver.vault())
    young = driver.read(lambda c: people.add_young_person(c, YoungPersonDraft("Inès")))[0]
    driver.desk.navigator.go(routes.PairFormRoute(young_person=young.id))
    form = driver.page(PairForm)
    form.started_on.setText("1/10/2026")
    form.rhythm.set_value(7)
    form.start.setText("17h30")
    form.add_mentor.click()
    driver.page(MentorForm)
    driver.write("Karim")
    driver.press(Qt.Key.Key_Return, CTRL)
    form = driver.page(PairForm)
    assert form.young_person.value() == young.id
    assert (form.started_on.value(), form.rhythm.value()) == (date(2026, 10, 1), 7)
    assert form.start.value() == time(17, 30)
    assert form.mentor.currentText() == "Karim"
    form.save()
    driver.page(YoungPersonPage)
    [line] = driver.read(pairs.open_pairs)
    assert (line.pair.young_person, line.pair.rhythm_days) == (young.id, 7)


def test_a_familys_pair_meets_at_the_foster_home(driver: Driver) -> None:
    driver.unlock(driver.vault(VaultKind.FOSTER_FAMILY, "Famille Perrin"))
    driver.desk.navigator.go(routes.PairFormRoute())
    assert driver.page(PairForm).place.value() is PlaceKind.FOSTER_HOME


def test_an_establishments_pair_meets_there(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.desk.navigator.go(routes.PairFormRoute())
    assert driver.page(PairForm).place.value() is PlaceKind.ESTABLISHMENT
