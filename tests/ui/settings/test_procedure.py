"""The house's own procedure: typed in the settings, read on the page of doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.places import VaultKind
from mentordesk.services import house_settings, places
from mentordesk.ui import routes
from mentordesk.ui.help.safeguarding import SafeguardingPage
from mentordesk.ui.settings.page import SettingsPage
from tests.driving import CTRL
from tests.ui.reading import act, plain, said

if TYPE_CHECKING:
    from tests.driving import Driver

TITLE = "La procédure de l’établissement"


@pytest.fixture
def page(driver: Driver) -> SettingsPage:
    driver.unlock(driver.vault())
    return settings(driver)


def settings(driver: Driver) -> SettingsPage:
    driver.desk.navigator.go(routes.SettingsRoute())
    return driver.page(SettingsPage)


def doubts(driver: Driver) -> list[str]:
    driver.desk.navigator.go(routes.SafeguardingRoute())
    return said(driver.page(SafeguardingPage))


def test_it_is_typed_by_keyboard_and_stands_on_the_page_of_doubts(
    driver: Driver, page: SettingsPage
) -> None:
    assert TITLE not in doubts(driver)
    page = settings(driver)
    page.procedure.box.setFocus()
    driver.write("Astreinte : 06 00")
    driver.press(Qt.Key.Key_Return)
    driver.write("<b>Siège</b>")
    driver.press(Qt.Key.Key_Tab)
    assert driver.focus is page.procedure.save
    driver.press(Qt.Key.Key_Space)
    driver.settle()
    assert page.banners.sentence == "La procédure est enregistrée."
    assert driver.read(house_settings.procedure) == "Astreinte : 06 00\n<b>Siège</b>"
    words = doubts(driver)
    assert words[words.index(TITLE) + 1] == "Astreinte : 06 00 <b>Siège</b>"
    assert settings(driver).procedure.box.toPlainText() == "Astreinte : 06 00\n<b>Siège</b>"


def test_nothing_typed_takes_it_away(driver: Driver, page: SettingsPage) -> None:
    driver.read(lambda c: house_settings.keep_procedure(c, "Appeler"))
    page = settings(driver)
    page.procedure.box.clear()
    act(page, "Enregistrer la procédure").click()
    driver.settle()
    assert page.banners.sentence == "La procédure est retirée."
    assert TITLE not in doubts(driver)


def test_what_is_too_long_is_told_and_stays(driver: Driver, page: SettingsPage) -> None:
    page.procedure.box.setPlainText("x" * 4001)
    act(page, "Enregistrer la procédure").click()
    driver.settle()
    assert "4000" in plain(page.procedure.field.error)
    assert len(page.procedure.box.toPlainText()) == 4001
    assert driver.read(house_settings.procedure) == ""


def test_what_is_typed_and_not_saved_survives_other_acts_and_other_pages(
    driver: Driver, page: SettingsPage
) -> None:
    page.procedure.box.setPlainText("Pas fini")
    page.house.units.new.lines[0].setText("Les Érables")
    act(page.house.units, "Ajouter : Unités").click()
    driver.settle()
    assert driver.read(places.house).units[0].name == "Les Érables"
    assert page.procedure.box.toPlainText() == "Pas fini"
    assert TITLE not in doubts(driver)
    assert settings(driver).procedure.box.toPlainText() == "Pas fini"
    driver.press(Qt.Key.Key_Plus, CTRL)
    driver.settle()
    again = driver.page(SettingsPage)
    assert again.procedure.box.toPlainText() == "Pas fini"
    driver.press(Qt.Key.Key_0, CTRL)
    driver.settle()


def test_a_family_has_no_establishment(driver: Driver) -> None:
    driver.unlock(driver.vault(VaultKind.FOSTER_FAMILY, "Famille Perrin"))
    words = said(settings(driver))
    assert "La procédure de votre service" in words
    assert TITLE not in words
