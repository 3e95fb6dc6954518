"""Making a vault by keyboard: nothing typed is lost, cut off or left in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from mentordesk.domain.places import VaultKind
from mentordesk.ui import dialogs
from mentordesk.ui.dialogs import Dialogs
from mentordesk.ui.unlock.recovery_page import RecoveryPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from mentordesk.ui.unlock.wizard import Wizard
from tests.ui.looking import seen

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.vaults import NewVault
    from tests.driving import Driver

ENTER = Qt.Key.Key_Return
PHRASE = "sept mots pour garder un coffre bien fermé"
KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB"


@pytest.fixture
def wizard(driver: Driver) -> Wizard:
    driver.window.show_wizard()
    driver.show()
    driver.settle()
    return driver.front(Wizard)


def fill(wizard: Wizard) -> None:
    house = wizard.house
    for line, text in (
        (house.name, "MECS Les Pins"),
        (house.first_name, "Claire"),
        (house.last_name, "Morel"),
        (house.function, "Éducatrice"),
    ):
        line.clear()
        QTest.keyClicks(line, text)


def is_at(driver: Driver, widget: QWidget) -> bool:
    return driver.focus is widget


def go_to_phrase(driver: Driver, wizard: Wizard) -> None:
    fill(wizard)
    driver.press(ENTER)
    assert is_at(driver, wizard.secret.passphrase)


# ---------------------------------------------------------------------- by keyboard


def test_the_wizard_begins_in_its_first_line(driver: Driver, wizard: Wizard) -> None:
    assert is_at(driver, wizard.house.name)


def test_tab_goes_down_the_lines_before_it_comes_to_the_buttons(
    driver: Driver, wizard: Wizard
) -> None:
    stops = []
    for _ in range(8):
        driver.press(Qt.Key.Key_Tab)
        stops.append(driver.focus)
    house = wizard.house
    assert [stop for stop in stops if isinstance(stop, QLineEdit)] == [
        house.place,
        house.first_name,
        house.last_name,
        house.function,
        house.label,
    ]
    assert stops[-2:] == [wizard.back, wizard.next]


def test_it_says_whose_the_first_account_is(driver: Driver, wizard: Wizard) -> None:
    assert "celui de la direction" in wizard.house.role.text()
    wizard.house.family.setChecked(True)
    assert "responsable du coffre" in wizard.house.role.text()
    wizard.house.establishment.setChecked(True)
    wizard.show_key(KEY)
    driver.settle()
    assert "Deux personnes au moins" in wizard.advice.text()
    assert wizard.advice.isVisible()
    wizard.show_key(KEY, replaces=True)
    assert not wizard.advice.isVisible()
    wizard.house.family.setChecked(True)
    wizard.show_key(KEY)
    assert not wizard.advice.isVisible()


def test_enter_in_any_line_goes_on(driver: Driver, wizard: Wizard) -> None:
    fill(wizard)
    wizard.house.function.setFocus()
    driver.press(ENTER)
    assert is_at(driver, wizard.secret.passphrase)


def test_enter_presses_the_button_that_has_the_keyboard(driver: Driver, wizard: Wizard) -> None:
    go_to_phrase(driver, wizard)
    wizard.back.setFocus()
    driver.press(ENTER)
    assert is_at(driver, wizard.house.name)


def test_enter_goes_from_the_phrase_to_its_repetition_then_on(
    driver: Driver, wizard: Wizard
) -> None:
    asked: list[NewVault] = []
    wizard.vault_asked.disconnect()
    wizard.vault_asked.connect(asked.append)
    go_to_phrase(driver, wizard)
    driver.write(PHRASE)
    driver.press(ENTER)
    assert is_at(driver, wizard.secret.again)
    assert wizard.secret.again_field.error == ""
    driver.write(PHRASE)
    driver.press(ENTER)
    assert [new.passphrase for new in asked] == [PHRASE]


def test_enter_held_down_does_not_run_through_the_pages(driver: Driver, wizard: Wizard) -> None:
    fill(wizard)
    wizard.house.function.setFocus()
    wizard.house.label.clear()
    driver.press(ENTER)
    assert is_at(driver, wizard.house.label)
    assert wizard.house.label_field.error == "Ce champ est obligatoire."


def test_a_wrong_key_typed_back_leaves_the_keyboard_in_its_line(
    driver: Driver, wizard: Wizard
) -> None:
    wizard.show_key(KEY)
    QTest.keyClicks(wizard.key.typed, "ABCD")
    wizard.next.click()
    assert is_at(driver, wizard.key.typed)
    assert wizard.key.typed_field.error


def test_enter_in_the_recovery_key_goes_to_the_new_phrase(driver: Driver) -> None:
    folder = driver.vault()
    driver.window.show_unlock(folder)
    driver.window._show_recovery("")
    driver.show()
    page = driver.front(RecoveryPage)
    assert is_at(driver, page.key)
    driver.press(ENTER)
    assert is_at(driver, page.secret.passphrase)
    driver.write(PHRASE)
    driver.press(ENTER)
    assert is_at(driver, page.secret.again)
    driver.press(ENTER)
    assert page.key_field.error


# ---------------------------------------------------------------------- nothing is lost


def test_going_back_from_the_first_page_keeps_what_was_typed(
    driver: Driver, wizard: Wizard, tmp_path: Path
) -> None:
    fill(wizard)
    wizard.house.family.setChecked(True)
    wizard.house.place.setText(str(tmp_path))
    wizard.house.label.setText("Claire")
    before = wizard.house.typed()
    wizard.back.click()
    driver.front(WelcomePage).new.click()
    again = driver.front(Wizard)
    assert again is not wizard
    assert again.house.typed() == before


def test_what_was_typed_is_gone_once_the_vault_is_made(driver: Driver, wizard: Wizard) -> None:
    fill(wizard)
    wizard.back.click()
    driver.front(WelcomePage).new.click()
    again = driver.front(Wizard)
    again.next.click()
    again.secret.passphrase.setText(PHRASE)
    again.secret.again.setText(PHRASE)
    again.next.click()
    driver.settle()
    assert again.key.shown.text()
    driver.window.show_wizard()
    assert driver.front(Wizard).house.name.text() == ""


@pytest.mark.parametrize(("line", "most"), [("name", 80), ("label", 20), ("last_name", 200)])
def test_what_is_too_long_is_told_and_not_cut_off(wizard: Wizard, line: str, most: int) -> None:
    fill(wizard)
    field = getattr(wizard.house, line)
    field.setText("x" * (most + 1))
    assert len(field.text()) == most + 1
    assert not wizard.house.check()
    shown = getattr(wizard.house, {"last_name": "last_field"}.get(line, f"{line}_field"))
    assert str(most) in shown.error
    field.setText("x" * most)
    assert wizard.house.check()


# ---------------------------------------------------------------------- the house


class _Prepared(Dialogs):
    def __init__(self, answer: Path | None) -> None:
        self.answer = answer
        self.asked: list[Path] = []

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        del parent, title
        self.asked.append(start)
        return self.answer


def test_the_folder_is_browsed_for(
    wizard: Wizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = _Prepared(tmp_path)
    monkeypatch.setattr(dialogs, "DIALOGS", answers)
    before = wizard.house.place.text()
    wizard.house._browse()
    assert wizard.house.place.text() == str(tmp_path)
    answers.answer = None
    wizard.house._browse()
    assert wizard.house.place.text() == str(tmp_path)
    assert [str(place) for place in answers.asked] == [before, str(tmp_path)]


def test_the_examples_fit_whoever_keeps_the_notebook(wizard: Wizard) -> None:
    house = wizard.house
    assert house.name.placeholderText() == "MECS Les Tilleuls"
    house.family.setChecked(True)
    assert house.name.placeholderText() == "Famille Martin"
    assert house.function.placeholderText() == "Assistant familial"
    fill(wizard)
    assert house.gathered(PHRASE).kind is VaultKind.FOSTER_FAMILY
    house.establishment.setChecked(True)
    assert house.name.placeholderText() == "MECS Les Tilleuls"


# ---------------------------------------------------------------------- the phrase


def test_a_proposal_goes_away_once_another_phrase_is_typed(driver: Driver, wizard: Wizard) -> None:
    go_to_phrase(driver, wizard)
    secret = wizard.secret
    secret._offer()
    proposed = secret.proposed.text()
    assert secret.passphrase.text() == proposed
    assert secret.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    secret.passphrase.setFocus()
    driver.press(Qt.Key.Key_Backspace)
    assert secret.proposed.isHidden()
    assert proposed not in [shown.text() for shown in seen(wizard, QLabel)]
    assert secret.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_the_title_addresses_everybody_alike(driver: Driver, wizard: Wizard) -> None:
    go_to_phrase(driver, wizard)
    assert wizard.title.text() == "Une phrase secrète, connue de personne d’autre"
