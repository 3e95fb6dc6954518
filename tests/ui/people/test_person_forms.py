"""The forms of young people and mentors: likely twins, homes, and what comes back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.domain.people import MentorDraft, PlacementKind, YoungPersonDraft
from mentordesk.services import people, places
from mentordesk.ui import routes
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.settings.looks import scale_text
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from mentordesk.domain.people import YoungPerson
    from tests.driving import Driver

LONG = "a" * 201


@pytest.fixture
def rayan(driver: Driver) -> YoungPerson:
    """Rayan Koné in an open vault."""
    driver.unlock(driver.vault())
    draft = YoungPersonDraft(
        "Rayan",
        "Koné",
        date(2012, 5, 3),
        placement_kind=PlacementKind.OTHER,
        home_since=date(2024, 6, 25),
    )
    return driver.read(lambda context: people.add_young_person(context, draft))[0]


def count(driver: Driver) -> int:
    return len(driver.read(people.young_people))


def new_form(driver: Driver) -> YoungPersonForm:
    driver.desk.navigator.go(routes.YoungPersonFormRoute())
    return driver.page(YoungPersonForm)


def save(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.settle()


# ---------------------------------------------------------------------- likely twins


@pytest.mark.parametrize("typed", ["Rayan", "Rayan K.", "R. K.", "RK", "rayan kone"])
def test_a_twin_that_was_typed_and_saved_at_once_is_asked_about_and_not_saved(
    driver: Driver, rayan: YoungPerson, typed: str
) -> None:
    del rayan
    form = new_form(driver)
    driver.write(typed)
    save(driver)
    assert driver.desk.page is form
    assert count(driver) == 1
    assert "ressemble à celui-ci : Rayan Koné (3 mai 2012)" in plain(form.banners.sentence)
    assert form.first_name.text() == typed
    act(form.banners, "Enregistrer quand même").click()
    driver.page(YoungPersonPage)
    assert count(driver) == 2


def test_saving_again_without_an_answer_asks_again(driver: Driver, rayan: YoungPerson) -> None:
    del rayan
    new_form(driver)
    driver.write("Rayan")
    save(driver)
    save(driver)
    assert count(driver) == 1
    assert driver.focus.accessibleName() == "Ouvrir ce dossier"


def test_the_question_is_answered_by_keyboard(driver: Driver, rayan: YoungPerson) -> None:
    del rayan
    new_form(driver)
    driver.write("Rayan")
    save(driver)
    driver.press(Qt.Key.Key_Tab)
    assert driver.focus.accessibleName() == "Enregistrer quand même"
    driver.press(Qt.Key.Key_Return)
    driver.page(YoungPersonPage)
    assert count(driver) == 2


def test_another_name_is_saved_without_a_question(driver: Driver, rayan: YoungPerson) -> None:
    del rayan
    new_form(driver)
    driver.write("Sira")
    save(driver)
    driver.page(YoungPersonPage)
    assert count(driver) == 2


def test_the_same_birth_date_warns_while_typing(driver: Driver, rayan: YoungPerson) -> None:
    del rayan
    form = new_form(driver)
    driver.write("Panda")
    form.birth_date.setFocus()
    driver.write("3/5/2012")
    driver.until(form.twins.isVisible)
    assert "Rayan Koné" in form.twins.text()


def test_opening_the_twin_leads_back_to_what_was_typed(driver: Driver, rayan: YoungPerson) -> None:
    form = new_form(driver)
    driver.write("Rayan")
    form.birth_date.setText("bientôt")
    form.birth_date.setText("3/5/2012")
    form.level.setCurrentIndex(3)
    level = form.level.value()
    form._look_for_twins()
    driver.until(form.open_twin.isVisible)
    form.open_twin.click()
    page = driver.page(YoungPersonPage)
    assert page.file is not None
    assert page.file.person.id == rayan.id
    assert "pas enregistré" in page.banners.sentence
    act(page.banners, "Revenir au formulaire").click()
    back = driver.page(YoungPersonForm)
    assert (back.first_name.text(), back.birth_date.value()) == ("Rayan", date(2012, 5, 3))
    assert back.level.value() == level


def test_a_form_that_is_left_comes_back_as_it_was(driver: Driver, rayan: YoungPerson) -> None:
    driver.desk.navigator.go(routes.YoungPersonFormRoute(rayan.id))
    form = driver.page(YoungPersonForm)
    form.last_name.setText("Koné-Diop")
    form.arrived_on.setText("32/13")
    driver.press(Qt.Key.Key_F1)
    driver.page(HelpPage)
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    back = driver.page(YoungPersonForm)
    assert (back.last_name.text(), back.arrived_on.text()) == ("Koné-Diop", "32/13")
    assert back.home.kind.value() is PlacementKind.OTHER


def test_a_larger_text_keeps_what_was_typed(driver: Driver, rayan: YoungPerson) -> None:
    del rayan
    new_form(driver)
    driver.write("Sira")
    try:
        scale_text(driver.desk, 1)
        driver.until(lambda: bool(driver.window.desk) and driver.desk.page is not None)
        assert driver.page(YoungPersonForm).first_name.text() == "Sira"
    finally:
        scale_text(driver.desk, 0)
        driver.settle()


def test_a_mentor_twin_is_asked_about_too(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.read(lambda context: people.add_mentor(context, MentorDraft("Karim", "Haddad")))
    driver.desk.navigator.go(routes.MentorFormRoute())
    form = driver.page(MentorForm)
    driver.write("Karim")
    save(driver)
    assert "Une fiche ressemble à celle-ci : Karim Haddad." in plain(form.banners.sentence)
    assert len(driver.read(people.mentors)) == 1
    act(form.banners, "Ouvrir cette fiche").click()
    driver.until(lambda: isinstance(driver.desk.page, MentorForm) and driver.desk.page is not form)
    assert driver.page(MentorForm).last_name.text() == "Haddad"


# ---------------------------------------------------------------------- nothing is cut


def test_a_pasted_name_is_not_cut_and_says_that_it_is_too_long(driver: Driver) -> None:
    driver.unlock(driver.vault())
    form = new_form(driver)
    form.first_name.setText(LONG)
    save(driver)
    assert form.first_name.text() == LONG
    assert "200 caractères au plus" in plain(form._fields["first_name"].error)


def test_a_new_unit_without_a_name_or_with_an_endless_one_says_so_beside_it(
    driver: Driver,
) -> None:
    driver.unlock(driver.vault())
    form = new_form(driver)
    form.kind.set_value(PlacementKind.UNIT)
    form.home.show_rows()
    form.unit_row.take.click()
    driver.settle()
    assert form.unit_row._new.error == "Écrivez d’abord un nom."
    form.unit_row.name.setText(LONG)
    form.unit_row.take.click()
    driver.settle()
    assert "200 caractères au plus" in plain(form.unit_row._new.error)
    assert form.unit_row.name.text() == LONG
    form.unit_row.name.setText("Les Tilleuls")
    form.unit_row.take.click()
    driver.settle()
    assert (form.unit_row._new.error, form.unit_row.name.text()) == ("", "")
    assert form.home.unit.currentText() == "Les Tilleuls"


# ---------------------------------------------------------------------- homes


def test_another_home_dates_from_the_day_that_is_typed(driver: Driver, rayan: YoungPerson) -> None:
    driver.desk.navigator.go(routes.YoungPersonFormRoute(rayan.id))
    form = driver.page(YoungPersonForm)
    assert form.home_since.value() == date(2024, 6, 25)
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_Home)
    while form.kind.value() is not PlacementKind.OWN_FLAT:
        driver.press(Qt.Key.Key_Down)
    assert form.home_since.value() == driver.clock.today()
    assert form.moving.isVisible()
    form.home_since.setText("1/9/2025")
    save(driver)
    homes = driver.page(YoungPersonPage).file
    assert homes is not None
    assert [(h.kind, h.started_on, h.ended_on) for h, _ in homes.homes] == [
        (PlacementKind.OWN_FLAT, date(2025, 9, 1), None),
        (PlacementKind.OTHER, date(2024, 6, 25), date(2025, 9, 1)),
    ]


def test_a_closed_unit_and_a_colleague_who_left_stay_with_the_record(driver: Driver) -> None:
    driver.unlock(driver.vault())
    unit = driver.read(lambda c: places.add_unit(c, "Les Tilleuls"))[0]
    malik = driver.read(lambda c: places.add_staff_member(c, "Malik", "Ferrand", "Éducateur"))[0]
    draft = YoungPersonDraft(
        "Inès", key_worker=malik.id, placement_kind=PlacementKind.UNIT, unit=unit.id
    )
    person = driver.read(lambda c: people.add_young_person(c, draft))[0]
    driver.read(lambda c: places.close_place(c, unit, c.clock.today()))
    driver.read(lambda c: places.staff_member_left(c, malik, c.clock.today()))
    form = new_form(driver)
    assert "Les Tilleuls" not in [form.home.unit.itemText(i) for i in range(form.home.unit.count())]
    driver.desk.navigator.go(routes.YoungPersonFormRoute(person.id))
    driver.until(lambda: driver.desk.page is not form)
    form = driver.page(YoungPersonForm)
    assert (form.home.unit.currentText(), form.worker.currentText()) == (
        "Les Tilleuls",
        "Malik Ferrand",
    )
    save(driver)
    kept = driver.read(lambda c: people.young_person_draft(c, person.id))
    assert (kept.unit, kept.key_worker) == (unit.id, malik.id)


# ---------------------------------------------------------------------- mentors


def test_a_former_mentor_comes_back(driver: Driver) -> None:
    driver.unlock(driver.vault())
    mentor = driver.read(lambda c: people.add_mentor(c, MentorDraft("Karim")))[0]
    gone = driver.clock.today() - timedelta(days=3)
    driver.read(lambda c: people.archive_mentor(c, mentor.id, gone))
    driver.desk.navigator.go(routes.MentorFormRoute(mentor.id))
    form = driver.page(MentorForm)
    assert "Mettre parmi les anciens" not in acts(form)
    assert form.title.text() == "Ancien mentor"
    act(form, "Remettre parmi les actuels").click()
    driver.settle()
    assert [line.id for line in driver.read(people.mentors)] == [mentor.id]
    assert "Mettre parmi les anciens" in acts(form)


def test_a_mentors_page_names_the_young_people_and_opens_their_files(driver: Driver) -> None:
    driver.unlock(driver.vault())
    young = driver.read(lambda c: people.add_young_person(c, YoungPersonDraft("Inès", "Benali")))[0]
    driver.desk.navigator.go(routes.PairFormRoute(young_person=young.id))
    pair = driver.page(PairForm)
    act(pair, "Ajouter un mentor").click()
    form = driver.page(MentorForm)
    driver.write("Karim")
    save(driver)
    pair = driver.page(PairForm)
    assert pair.young_person.value() == young.id
    assert pair.mentor.currentText() == "Karim"
    mentor = pair.mentor.value()
    save(driver)
    driver.page(YoungPersonPage)
    driver.desk.navigator.go(routes.MentorFormRoute(mentor))
    form = driver.page(MentorForm)
    assert any(line.startswith("depuis le 22 novembre 2026") for line in said(form))
    name = act(form, "Ouvrir le dossier : Inès B.")
    name.setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.page(YoungPersonPage)
