"""After an act the keyboard stays where the hands are: no act throws it to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.ui import routes
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.young_person.page import YoungPersonPage

if TYPE_CHECKING:
    from tests.driving import Driver
    from tests.lives import Life

KEY = Qt.Key


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    driver.unlock(driver.take(french_life.vault))
    return driver


def test_rating_a_goal_leaves_the_keyboard_in_the_file(desk: Driver, french_life: Life) -> None:
    desk.desk.navigator.go(routes.FileRoute(french_life.young_person, 1))
    page = desk.page(YoungPersonPage)
    desk.tab_to("Noter aujourd’hui")
    desk.press(KEY.Key_8)
    desk.tab_to("Enregistrer la note")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert page.isAncestorOf(desk.focus)


def test_closing_a_promise_leaves_the_keyboard_in_the_file(desk: Driver, french_life: Life) -> None:
    desk.desk.navigator.go(routes.FileRoute(french_life.young_person))
    page = desk.page(YoungPersonPage)
    desk.tab_to("Fait : ")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert page.isAncestorOf(desk.focus)


def test_an_addendum_leaves_the_keyboard_in_its_box(desk: Driver, french_life: Life) -> None:
    desk.desk.navigator.go(routes.MeetingRoute(french_life.locked))
    page = desk.page(MeetingRecordPage)
    desk.tab_to("Ajouter")
    desk.write("Précision du lendemain")
    desk.tab_to("Enregistrer cet ajout")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert page.isAncestorOf(desk.focus)


def test_adding_a_unit_leaves_the_keyboard_in_the_settings(desk: Driver) -> None:
    desk.desk.navigator.go(routes.SettingsRoute())
    page = desk.page(SettingsPage)
    desk.tab_to("Unités")
    desk.write("Les Bouleaux")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert page.isAncestorOf(desk.focus)


def test_a_goal_put_aside_leaves_the_keyboard_in_the_file(desk: Driver, french_life: Life) -> None:
    desk.desk.navigator.go(routes.FileRoute(french_life.young_person, 1))
    page = desk.page(YoungPersonPage)
    desk.tab_to("Mettre en pause")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert page.isAncestorOf(desk.focus)
    assert page.banners.sentence.startswith("Objectif")
