"""The recovery sheet in the settings: tried again, made anew, and honest about the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.services import recovery
from mentordesk.ui import routes
from mentordesk.ui.recovery.rehearsal_dialog import RehearsalDialog
from mentordesk.ui.recovery.renewal_dialog import RenewalDialog
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.today.page import TodayPage
from tests.driving import PASSPHRASE
from tests.ui.reading import act, plain, said

if TYPE_CHECKING:
    from tests.driving import Driver


@pytest.fixture
def page(driver: Driver) -> SettingsPage:
    driver.unlock(driver.vault())
    driver.desk.navigator.go(routes.SettingsRoute())
    return driver.page(SettingsPage)


def renew(driver: Driver, page: SettingsPage) -> RenewalDialog:
    """Make a new sheet; its key is shown."""
    act(page, "Faire une nouvelle fiche…").click()
    [dialog] = driver.window.findChildren(RenewalDialog)
    driver.settle()
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go_on.click()
    driver.settle()
    assert dialog.key.isVisible()
    return dialog


def open_rehearsal(driver: Driver, page: SettingsPage) -> RehearsalDialog:
    act(page, "Essayer la fiche…").click()
    [dialog] = driver.window.findChildren(RehearsalDialog)
    driver.settle()
    return dialog


def state(driver: Driver) -> recovery.RecoveryState:
    return driver.read(recovery.recovery_state)


def test_a_sheet_that_nobody_tried_says_so_and_a_second_person_is_advised(
    page: SettingsPage,
) -> None:
    words = said(page.recovery)
    assert "La fiche n° 1 n’a pas encore été essayée." in words
    assert any("deux sont conseillés" in text for text in words)


def test_a_new_sheet_is_tried_at_once(driver: Driver, page: SettingsPage) -> None:
    dialog = renew(driver, page)
    assert "L’ancienne fiche n’ouvre plus ce coffre." in dialog.key.intro.text()
    dialog.key.typed.setText(dialog.key.shown.text())
    dialog.go_on.click()
    driver.settle()
    assert state(driver) == recovery.RecoveryState(driver.clock.today(), 2, is_due=False)
    assert "Détruisez l’ancienne" in page.banners.sentence
    assert "La fiche n° 2 a été essayée le 22 novembre 2026." in said(page.recovery)


def test_before_it_is_made_the_old_one_and_the_old_backups_are_told_of(
    driver: Driver, page: SettingsPage
) -> None:
    act(page, "Faire une nouvelle fiche…").click()
    [dialog] = driver.window.findChildren(RenewalDialog)
    words = " ".join(said(dialog))
    assert "L’ancienne fiche n’ouvrira plus ce coffre" in words
    assert "Les sauvegardes déjà faites gardent l’ancienne clé." in words
    dialog.leave.click()
    driver.settle()
    assert state(driver).generation == 1
    assert page.banners.sentence == ""


def test_a_wrong_passphrase_makes_no_new_sheet(driver: Driver, page: SettingsPage) -> None:
    act(page, "Faire une nouvelle fiche…").click()
    [dialog] = driver.window.findChildren(RenewalDialog)
    dialog.passphrase.setText("une autre")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    driver.settle()
    assert dialog.field.error.startswith("Cette phrase secrète n’ouvre pas ce compte.")
    assert not dialog.key.isVisible()
    assert state(driver).generation == 1
    dialog.leave.click()


def test_a_new_sheet_left_untried_is_told_of_and_reminded_of(
    driver: Driver, page: SettingsPage
) -> None:
    dialog = renew(driver, page)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.settle()
    assert "l’ancienne n’ouvre plus le coffre" in plain(page.banners.sentence)
    assert state(driver) == recovery.RecoveryState(None, 2, is_due=True)
    driver.desk.navigator.go(routes.TodayRoute())
    assert "La fiche n’a pas encore été essayée." in said(driver.page(TodayPage))


def test_a_key_that_is_being_made_cannot_be_left_unseen(driver: Driver, page: SettingsPage) -> None:
    act(page, "Faire une nouvelle fiche…").click()
    [dialog] = driver.window.findChildren(RenewalDialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go_on.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.settle()
    assert dialog.isVisible()
    assert dialog.key.shown.text()
    dialog.leave.click()


def test_the_sheet_is_tried_again_by_keyboard_after_a_year(
    driver: Driver, page: SettingsPage
) -> None:
    renewal = renew(driver, page)
    key = renewal.key.shown.text()
    renewal.leave.click()
    for year in (2026, 2027):
        driver.clock.instant = driver.clock.instant.replace(year=year)
        dialog = open_rehearsal(driver, page)
        dialog.key.setFocus()
        driver.write(key)
        driver.press(Qt.Key.Key_Return)
        driver.settle()
        assert plain(page.banners.sentence) == "La fiche n° 2 ouvre bien le coffre."
        assert state(driver).rehearsed_on == driver.clock.today()


def test_after_a_year_the_first_page_and_the_settings_say_so(
    driver: Driver, page: SettingsPage
) -> None:
    dialog = renew(driver, page)
    dialog.key.typed.setText(dialog.key.shown.text())
    dialog.go_on.click()
    driver.settle()
    driver.desk.navigator.go(routes.TodayRoute())
    assert "Clé de secours" not in said(driver.page(TodayPage))
    driver.clock.instant = driver.clock.instant.replace(year=2027)
    driver.desk.navigator.go(routes.SettingsRoute())
    words = said(driver.page(SettingsPage))
    assert "La fiche n° 2 a été essayée le 22 novembre 2026. C’est à refaire." in words
    driver.desk.navigator.go(routes.TodayRoute())
    words = said(driver.page(TodayPage))
    assert "La fiche a été essayée le 22 novembre 2026 : c’est à refaire." in words


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("ABCD", "La clé de secours a 9 groupes de quatre signes."),
        ("0000-" * 8 + "0000", "Un signe de la clé est mal recopié."),
    ],
)
def test_a_mistyped_key_says_so_and_stays(
    driver: Driver, page: SettingsPage, typed: str, sentence: str
) -> None:
    dialog = open_rehearsal(driver, page)
    dialog.key.setText(typed)
    dialog.rehearse.click()
    driver.settle()
    assert dialog.key_field.error.startswith(sentence)
    assert dialog.key.text() == typed
    dialog.reject()


def test_the_key_of_an_older_sheet_opens_nothing(driver: Driver, page: SettingsPage) -> None:
    first = renew(driver, page)
    old = first.key.shown.text()
    first.leave.click()
    driver.settle()
    second = renew(driver, page)
    second.leave.click()
    driver.settle()
    dialog = open_rehearsal(driver, page)
    dialog.key.setText(old)
    dialog.rehearse.click()
    driver.settle()
    assert dialog.key_field.error.startswith("Cette clé de secours n’est pas celle de ce coffre")
    assert state(driver).rehearsed_on is None
    dialog.reject()
