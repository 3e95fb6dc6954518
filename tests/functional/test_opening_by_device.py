"""« Ouvrir plus vite sur ce poste » in the window: switched on, used, refused, switched off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from mentordesk.domain.errors import DeviceForgotten
from mentordesk.ui import routes
from mentordesk.ui.settings.device_card import DeviceCard, what_ends_it, who_could_open
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import PASSPHRASE, Driver
from tests.shelf import Shelf
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.context import Context

WITHOUT = "Ouvrir sans phrase secrète"
KEY = Qt.Key


@pytest.fixture
def shelf(driver: Driver) -> Shelf:
    keys = Shelf()
    driver.use_keyring(keys)
    return keys


@pytest.fixture
def folder(driver: Driver, shelf: Shelf) -> Path:
    return driver.vault()


def card(driver: Driver) -> DeviceCard:
    """Go to the settings and return the card."""
    driver.desk.navigator.go(routes.SettingsRoute())
    [found] = driver.page(SettingsPage).findChildren(DeviceCard)
    return found


def question(driver: Driver) -> PassphraseQuestion:
    [dialog] = [d for d in driver.window.findChildren(PassphraseQuestion) if d.isVisible()]
    return dialog


def type_passphrase(driver: Driver, passphrase: str = PASSPHRASE) -> None:
    dialog = question(driver)
    dialog.passphrase.setText(passphrase)
    dialog.go_on.click()
    driver.settle()


def switch_on(driver: Driver, folder: Path) -> DeviceCard:
    driver.unlock(folder)
    found = card(driver)
    found.turn_on.click()
    type_passphrase(driver)
    return found


def close(driver: Driver) -> UnlockPage:
    """Close the vault and return its unlock page."""
    driver.window.close_vault()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.settle()
    driver.show()  # a dialog had the keyboard before
    return driver.front(UnlockPage)


def banner(driver: Driver) -> str:
    return plain(driver.page(SettingsPage).banners.sentence)


def slot_and_vault(context: Context) -> tuple[str, str]:
    return context.vault.vault_id, str(context.account)


# ---------------------------------------------------------------------- off


def test_it_is_off_until_somebody_switches_it_on(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    driver.window.begin(folder)
    driver.show()
    page = driver.front(UnlockPage)
    assert WITHOUT not in acts(page)
    assert driver.focus is page.passphrase
    driver.unlock(folder)
    words = " ".join(said(card(driver)))
    assert "Arrêté : la phrase secrète est demandée à chaque ouverture." in words
    assert "Toute personne qui peut utiliser votre session" in words
    assert "pourra ouvrir ce coffre" in words
    assert "Ne l’activez pas si vous partagez cette session" in words
    assert "réinitialisé, l’ouverture rapide s’arrête" in words
    assert shelf.kept == {}


@pytest.mark.parametrize(
    ("platform", "session"),
    [("win32", "session Windows"), ("darwin", "session Mac"), ("linux", "sur cet ordinateur")],
)
def test_the_warning_speaks_of_the_system_at_hand(platform: str, session: str) -> None:
    said_of_it = plain(who_could_open(platform))
    assert session in said_of_it
    assert said_of_it.startswith("Toute personne qui peut utiliser votre session")
    assert said_of_it.endswith("pourra ouvrir ce coffre, même verrouillé.")
    assert "réinitialisé" in what_ends_it(platform)


# ---------------------------------------------------------------------- on


def test_switching_on_asks_for_the_passphrase(driver: Driver, shelf: Shelf, folder: Path) -> None:
    driver.unlock(folder)
    found = card(driver)
    found.turn_on.click()
    dialog = question(driver)
    assert "Toute personne qui peut utiliser votre session" in " ".join(said(dialog))
    type_passphrase(driver, "une autre phrase")
    assert "n’ouvre pas ce compte" in dialog.field.error
    assert shelf.kept == {}
    assert driver.parts.settings.read().devices == {}
    type_passphrase(driver)
    assert "En service" in " ".join(said(found))
    assert "Ce poste ouvre désormais votre compte" in banner(driver)
    vault_id, slot = driver.read(slot_and_vault)
    assert list(shelf.kept) == [(vault_id, slot)]
    assert driver.parts.settings.read().devices == {vault_id: [slot]}


def test_the_unlock_page_then_opens_with_one_key(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    switch_on(driver, folder)
    page = close(driver)
    assert driver.focus is page.without
    driver.press(KEY.Key_Return)
    driver.settle()
    driver.page(TodayPage)
    assert driver.desk.session.opened.by_device
    assert driver.desk.session.context.confirmation.by_device


def test_the_passphrase_stands_beside_it_and_opens_as_ever(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    switch_on(driver, folder)
    page = close(driver)
    assert plain(page.or_else.text()) == "ou avec votre phrase secrète"
    driver.press(KEY.Key_Tab)
    assert driver.focus is page.passphrase
    driver.unlock(folder)
    driver.page(TodayPage)
    assert not driver.desk.session.opened.by_device


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("none", "n’a pas de trousseau"),
        ("unsafe", "ne protège pas ce qu’il garde"),
        ("locked", "est verrouillé"),
        ("refused", "a refusé"),
        ("no_answer", "n’a pas répondu"),
        ("gone", "n’a plus la clé"),
    ],
)
def test_a_keyring_that_does_not_answer_leaves_the_passphrase(
    driver: Driver, shelf: Shelf, folder: Path, reason: str, sentence: str
) -> None:
    switch_on(driver, folder)
    page = close(driver)
    if reason == "gone":
        shelf.kept.clear()
    else:
        shelf.refuses = reason
    page.without.click()
    driver.settle()
    assert sentence in page.field.error
    assert "Votre phrase secrète ouvre toujours le coffre." in page.field.error
    assert driver.focus is page.passphrase
    driver.write(PASSPHRASE)
    driver.press(KEY.Key_Return)
    driver.settle()
    driver.page(TodayPage)


def test_a_key_that_opens_the_vault_no_more_says_so(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    switch_on(driver, folder)
    page = close(driver)
    [kept] = shelf.kept
    shelf.kept[kept] = bytes(32)
    page.without.click()
    driver.settle()
    assert "n’ouvre plus ce compte tout seul" in page.field.error
    assert driver.focus is page.passphrase


def test_neither_the_window_nor_the_base_waits_for_the_keyring(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    switch_on(driver, folder)
    page = close(driver)
    shelf.answers.clear()
    ticks: list[int] = []
    timer = QTimer(page)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(10)
    page.without.click()
    assert not page.unlock.isEnabled()
    driver.until(lambda: len(ticks) > 20)
    assert driver.application.database.run_and_wait(lambda: "free") == "free"
    assert not driver.application.database.is_busy
    shelf.answers.set()
    driver.settle()
    driver.page(TodayPage)


def test_a_window_that_is_closed_meanwhile_hears_of_nothing(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    switch_on(driver, folder)
    page = close(driver)
    shelf.answers.clear()
    page.without.click()
    driver.window.show_welcome()
    shelf.answers.set()
    driver.settle()
    assert driver.window.desk is None


# ---------------------------------------------------------------------- refused


def test_a_keyring_that_keeps_nothing_leaves_everything_as_it_was(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    driver.unlock(folder)
    before = slots_in(folder)
    found = card(driver)
    shelf.refuses = "forgetful"
    found.turn_on.click()
    type_passphrase(driver)
    assert "n’a pas gardé la clé" in banner(driver)
    assert "Arrêté" in " ".join(said(found))
    assert found.turn_on.isEnabled()
    assert driver.parts.settings.read().devices == {}
    assert slots_in(folder) == before


def test_no_switch_where_nothing_can_be_written(driver: Driver, folder: Path) -> None:
    driver.window.open_demonstration()
    driver.until(lambda: driver.window.desk is not None)
    driver.settle()
    driver.desk.navigator.go(routes.SettingsRoute())
    assert driver.page(SettingsPage).findChildren(DeviceCard) == []


# ---------------------------------------------------------------------- off again


def slots_in(folder: Path) -> list[str]:
    """Return the kinds of slots in the key header."""
    header = (folder / "base.mdkeys").read_text(encoding="utf-8")
    return [slot["kind"] for slot in json.loads(header.splitlines()[0])["slots"]]


def test_switching_off_deletes_the_slot_and_the_secret(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    found = switch_on(driver, folder)
    assert "device" in slots_in(folder)
    [(vault_id, slot)] = shelf.kept
    key = shelf.kept[vault_id, slot]
    found.turn_off.click()
    driver.settle()
    assert "La phrase secrète est de nouveau demandée sur ce poste." in banner(driver)
    assert shelf.kept == {}
    assert driver.parts.settings.read().devices == {}
    assert "device" not in slots_in(folder)
    assert WITHOUT not in acts(close(driver))
    door = driver.parts.door()
    with pytest.raises(DeviceForgotten):
        driver.application.database.run_and_wait(lambda: door.open_with_device(folder, slot, key))


def test_a_keyring_that_keeps_silent_does_not_keep_it_on(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    found = switch_on(driver, folder)
    shelf.refuses = "no_answer"
    found.turn_off.click()
    driver.settle()
    assert "Le trousseau garde encore une clé, qui n’ouvre plus rien." in banner(driver)
    assert "device" not in slots_in(folder)
    assert len(shelf.kept) == 1
    page = close(driver)
    assert WITHOUT not in acts(page)


def test_the_page_may_be_left_while_the_keyring_is_asked(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    driver.unlock(folder)
    found = card(driver)
    shelf.answers.clear()
    found.turn_on.click()
    question(driver).passphrase.setText(PASSPHRASE)
    question(driver).go_on.click()
    driver.until(lambda: "interrogé" in " ".join(said(found)))
    assert not found.turn_off.isEnabled()
    driver.desk.navigator.go(routes.TodayRoute())
    driver.until(lambda: isinstance(driver.desk.page, TodayPage))
    assert driver.application.aside.is_busy
    shelf.answers.set()
    driver.settle()
    assert "En service" in " ".join(said(card(driver)))


def test_another_account_of_the_vault_has_no_such_button(
    driver: Driver, shelf: Shelf, folder: Path
) -> None:
    from mentordesk.services.vaults import AccountLabel

    switch_on(driver, folder)
    front = close(driver).front
    other = AccountLabel("another-slot", "A. B.")
    known = driver.parts.settings.read().devices[front.vault_id]
    page = UnlockPage(front._replace(accounts=[other, *front.accounts]), known)
    driver.window.show_page(page)
    assert page.account.value() == front.accounts[0].slot
    assert driver.focus is page.without
    page.account.set_value("another-slot")
    QApplication.processEvents()
    assert WITHOUT not in acts(page)
    assert act(page, "Déverrouiller").property("variant") == "primary"
