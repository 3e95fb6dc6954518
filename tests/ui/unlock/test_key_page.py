"""A new key: its sheet leaves as a file or on paper, and the key is tried before the desk opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from mentordesk.services import recovery
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.ui import dialogs
from mentordesk.ui.dialogs import Dialogs
from mentordesk.ui.recovery import sheet_work
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.recovery_page import RecoveryPage
from mentordesk.ui.unlock.wizard import Wizard
from tests.driving import plain
from tests.ui.looking import seen
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.driving import Driver

PHRASE = "sept mots pour garder un coffre bien fermé"
NEW_PHRASE = "sept autres mots pour garder un coffre fermé"
OTHER_KEY = "0000 0000 0000 0000 0000 0000 0000 0000 0000"


@pytest.fixture
def wizard(driver: Driver) -> Wizard:
    """A vault was made; its key is shown."""
    driver.window.show_wizard()
    driver.show()
    made = driver.front(Wizard)
    house = made.house
    lines = (house.name, house.first_name, house.last_name, house.function, house.label)
    for line, text in zip(
        lines, ("MECS Les Pins", "Claire", "Morel", "Éducatrice", "C. M."), strict=True
    ):
        line.setText(text)
    house.place.setText(str(driver.home))
    made.next.click()
    made.secret.passphrase.setText(PHRASE)
    made.secret.again.setText(PHRASE)
    made.next.click()
    driver.settle()
    assert made.key.isVisible()
    return made


class Saving(Dialogs):
    """Answers where to save, and remembers what was proposed."""

    def __init__(self, answer: Path | None) -> None:
        self.answer = answer
        self.proposed: list[str] = []

    def save_pdf(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        self.proposed.append(proposed.name)
        return self.answer


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        text = page.get_textpage()
        found = " ".join(text.get_text_bounded().split())
        text.close()
        page.close()
    finally:
        document.close()
    return found


# ---------------------------------------------------------------------- trying it


def test_the_key_typed_back_opens_a_copy_then_the_notebook(driver: Driver, wizard: Wizard) -> None:
    driver.write(wizard.key.shown.text().lower())
    driver.press(Qt.Key.Key_Return)
    page = driver.page(TodayPage)
    state = driver.read(recovery.recovery_state)
    assert state == recovery.RecoveryState(driver.clock.today(), 1, is_due=False)
    assert "Clé de secours" not in said(page)


def test_a_copy_that_does_not_open_is_told_and_the_page_stays(
    driver: Driver, wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = SqlVaultDoor.rehearse
    monkeypatch.setattr(
        SqlVaultDoor, "rehearse", lambda door, opened, _: real(door, opened, OTHER_KEY)
    )
    wizard.key.typed.setText(wizard.key.shown.text())
    wizard.next.click()
    assert not wizard.next.isEnabled()
    assert not wizard.later.isEnabled()
    driver.settle()
    assert driver.front(Wizard) is wizard
    assert wizard.key.typed_field.error.startswith("Cette clé de secours n’est pas celle")
    assert driver.focus is wizard.key.typed
    assert wizard.next.isEnabled()


def test_the_trial_may_be_put_off_and_then_it_is_reminded_of(
    driver: Driver, wizard: Wizard
) -> None:
    assert any("plus tard" in text and "rien ne le prouve" in text for text in said(wizard.key))
    wizard.later.click()
    page = driver.page(TodayPage)
    assert "La fiche n’a pas encore été essayée." in said(page)
    act(page, "Voir la fiche").click()
    assert "La fiche n° 1 n’a pas encore été essayée." in said(driver.page(SettingsPage))


def test_only_the_last_page_may_be_put_off(driver: Driver) -> None:
    driver.window.show_wizard()
    driver.show()
    assert "Plus tard" not in acts(driver.front(Wizard))


# ---------------------------------------------------------------------- the sheet


def test_the_sheet_is_saved_under_a_name_that_tells_of_nobody(
    driver: Driver, wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = driver.home / "fiche.pdf"
    saving = Saving(place)
    monkeypatch.setattr(dialogs, "DIALOGS", saving)
    wizard.key.save.click()
    driver.settle()
    assert saving.proposed == ["fiche-de-secours-2026-11-22.pdf"]
    words = text_of(place)
    assert wizard.key.shown.text() in words
    assert "Fiche n° 1, faite le 22 novembre 2026" in words
    assert "n’est pas chiffré" in wizard.key.told.text()


def test_saving_may_be_left(
    driver: Driver, wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "DIALOGS", Saving(None))
    wizard.key.save.click()
    driver.settle()
    assert not wizard.key.told.isVisible()


def test_a_place_that_refuses_the_sheet_is_told(
    driver: Driver, wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "DIALOGS", Saving(driver.home / "nowhere" / "fiche.pdf"))
    wizard.key.save.click()
    driver.settle()
    assert wizard.key.told.text().startswith("Ce fichier ne peut pas être écrit")


def test_without_a_printer_the_page_says_what_to_do(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_work, "has_printer", lambda: False)
    wizard.key.print.click()
    assert "Recopiez la clé sur papier" in plain(wizard.key.told.text())


def test_a_printer_is_given_one_page_and_no_name(
    driver: Driver, wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = driver.home / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(paper))
    printer.setFullPage(True)
    monkeypatch.setattr(sheet_work, "has_printer", lambda: True)
    monkeypatch.setattr(sheet_work, "choose_printer", lambda _: printer)
    wizard.key.print.click()
    driver.settle()
    assert wizard.key.told.text() == "La fiche est envoyée à l’imprimante."
    document = pypdfium2.PdfDocument(paper)
    assert len(document) == 1
    document.close()
    monkeypatch.setattr(sheet_work, "print_pages", lambda *_: False)
    wizard.key.print.click()
    driver.settle()
    assert "ne répond pas" in wizard.key.told.text()


# ---------------------------------------------------------------------- after it was used


def test_using_the_key_shows_a_new_sheet_which_is_tried_too(driver: Driver, wizard: Wizard) -> None:
    first = wizard.key.shown.text()
    wizard.later.click()
    driver.page(TodayPage)
    folder = driver.home / "MECS Les Pins.mentordesk"
    driver.window.close_vault()
    driver.settle()
    slot = driver.parts.front(folder).accounts[0].slot
    driver.window._show_recovery(slot)
    page = driver.front(RecoveryPage)
    page.key.setText(first)
    page.secret.passphrase.setText(NEW_PHRASE)
    page.secret.again.setText(NEW_PHRASE)
    page.open.click()
    driver.settle()
    again = driver.front(Wizard)
    assert again.key.isVisible()
    assert "L’ancienne fiche n’ouvre plus ce coffre." in again.key.intro.text()
    assert not any(text.startswith("Étape") for text in said(again))
    assert again.key.shown.text() != first
    again.key.typed.setText(first)
    again.next.click()
    assert again.key.typed_field.error
    again.key.typed.setText(again.key.shown.text())
    again.next.click()
    driver.page(TodayPage)
    assert driver.read(recovery.recovery_state).generation == 2
    assert driver.read(recovery.recovery_state).rehearsed_on == driver.clock.today()


def test_the_key_is_on_no_page_of_the_desk(driver: Driver, wizard: Wizard) -> None:
    key = wizard.key.shown.text()
    wizard.later.click()
    driver.page(TodayPage)
    driver.settle()
    assert not any(key in label.text() for label in seen(driver.window, QLabel))
