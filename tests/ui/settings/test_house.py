"""The house in the settings: added, renamed, closed, by keyboard, in the words of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.places import VaultKind
from mentordesk.services import places
from mentordesk.ui import routes
from mentordesk.ui.settings.page import SettingsPage
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from mentordesk.ui.settings.entry_list import EntryList
    from tests.driving import Driver


@pytest.fixture
def page(driver: Driver) -> SettingsPage:
    """The settings of an establishment with one unit and one colleague."""
    driver.unlock(driver.vault())
    driver.read(lambda c: places.add_unit(c, "Les Tilleul"))
    driver.read(lambda c: places.add_staff_member(c, "Malik", "Ferrand", "Éducateur"))
    driver.desk.navigator.go(routes.SettingsRoute())
    return driver.page(SettingsPage)


def units(driver: Driver) -> list[tuple[str, object]]:
    return [(unit.name, unit.closed_on) for unit in driver.read(places.house).units]


def add(driver: Driver, listed: EntryList, *values: str) -> None:
    listed.new.lines[0].setFocus()
    for value in values:
        driver.write(value)
        if value is not values[-1]:
            driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Return)
    driver.settle()


def test_a_unit_is_renamed_by_keyboard_and_the_keyboard_stays_there(
    driver: Driver, page: SettingsPage
) -> None:
    act(page, "Renommer : Les Tilleul").setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    driver.press(Qt.Key.Key_End)
    driver.write("s")
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    assert units(driver) == [("Les Tilleuls", None)]
    assert driver.focus.accessibleName() == "Renommer : Les Tilleuls"


def test_renaming_can_be_left(driver: Driver, page: SettingsPage) -> None:
    act(page, "Renommer : Les Tilleul").click()
    driver.settle()
    act(page.house.units, "Annuler").click()
    driver.settle()
    assert units(driver) == [("Les Tilleul", None)]
    assert "Les Tilleul" in said(page.house.units)


@pytest.mark.parametrize(
    ("name", "sentence"), [("", "Écrivez d’abord un nom."), ("a" * 201, "C’est trop long")]
)
def test_a_wrong_name_says_so_beside_it_and_stays(
    driver: Driver, page: SettingsPage, name: str, sentence: str
) -> None:
    listed = page.house.units
    listed.new.lines[0].setText(name)
    act(listed, "Ajouter : Unités").click()
    driver.settle()
    assert plain(listed.new.fields["name"].error).startswith(sentence)
    assert listed.new.lines[0].text() == name
    assert len(units(driver)) == 1


def test_a_unit_is_closed_taken_back_and_opened_again(driver: Driver, page: SettingsPage) -> None:
    act(page, "Fermer : Les Tilleul").click()
    driver.settle()
    assert units(driver) == [("Les Tilleul", driver.clock.today())]
    assert "fermée le 22 novembre 2026" in said(page.house.units)
    assert "« Les Tilleul » n’est plus proposé" in plain(page.banners.sentence)
    page.banners.undo()
    driver.settle()
    assert units(driver) == [("Les Tilleul", None)]
    act(page, "Fermer : Les Tilleul").click()
    driver.settle()
    act(page, "Rouvrir : Les Tilleul").click()
    driver.settle()
    assert units(driver) == [("Les Tilleul", None)]
    assert "de nouveau proposé" in plain(page.banners.sentence)
    page.banners.undo()
    driver.settle()
    assert units(driver) == [("Les Tilleul", driver.clock.today())]


def test_what_is_typed_for_another_list_stays(driver: Driver, page: SettingsPage) -> None:
    page.house.associations.new.lines[0].setText("Tand")
    add(driver, page.house.units, "Les Érables")
    assert units(driver) == [("Les Tilleul", None), ("Les Érables", None)]
    assert page.house.associations.new.lines[0].text() == "Tand"
    assert driver.focus is page.house.units.new.lines[0]


def test_colleagues_are_added_revised_and_taken_off_the_lists(
    driver: Driver, page: SettingsPage
) -> None:
    add(driver, page.house.staff, "Sara", "Nguyen", "Psychologue")
    assert "Psychologue" in said(page.house.staff)
    act(page, "Modifier : Malik Ferrand").click()
    driver.settle()
    [function] = [
        line
        for line in page.house.staff.findChildren(type(page.house.staff.new.lines[0]))
        if line.text() == "Éducateur"
    ]
    function.setText("")
    act(page.house.staff, "Enregistrer : Équipe").click()
    driver.settle()
    assert "Écrivez la fonction : elle signe chaque écrit." in said(page.house.staff)
    function.setText("Chef de service")
    act(page.house.staff, "Enregistrer : Équipe").click()
    driver.settle()
    act(page, "Retirer des listes : Malik Ferrand").click()
    driver.settle()
    assert "Chef de service · hors des listes depuis le 22 novembre 2026" in said(page.house.staff)


def test_another_name_of_ones_own_is_shown_in_the_column_at_once(
    driver: Driver, page: SettingsPage
) -> None:
    act(page, "Modifier : Claire Morel").click()
    driver.settle()
    [name] = [
        line
        for line in page.house.staff.findChildren(type(page.house.staff.new.lines[0]))
        if line.text() == "Morel"
    ]
    name.setText("Morel-Petit")
    act(page.house.staff, "Enregistrer : Équipe").click()
    driver.settle()
    assert driver.window.desk is not None
    assert driver.window.desk.column.name.text() == "Claire Morel-Petit"


def test_nobody_takes_oneself_off_the_lists(page: SettingsPage) -> None:
    assert "Modifier : Claire Morel" in acts(page)
    assert "Retirer des listes : Claire Morel" not in acts(page)


def test_an_establishment_is_called_so(page: SettingsPage) -> None:
    words = said(page)
    assert "L’établissement" in words
    assert {"Unités", "Familles d’accueil", "Équipe"} <= set(words)


def test_a_family_is_not_called_an_establishment(driver: Driver) -> None:
    driver.unlock(driver.vault(VaultKind.FOSTER_FAMILY, "Famille Perrin"))
    driver.desk.navigator.go(routes.SettingsRoute())
    words = said(driver.page(SettingsPage))
    assert "La famille d’accueil" in words
    assert {"Autres familles d’accueil", "Adultes qui suivent le jeune"} <= set(words)
    assert not {"L’établissement", "La maison", "Unités", "Équipe"} & set(words)
