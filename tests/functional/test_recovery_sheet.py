"""A forgotten passphrase, from beginning to end: all that is left is the paper."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt

from mentordesk.domain.people import YoungPersonDraft
from mentordesk.services import people, recovery
from mentordesk.ui import dialogs
from mentordesk.ui.dialogs import Dialogs
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.recovery_page import RecoveryPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.wizard import Wizard
from tests.ui.reading import act, said

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QWidget

    from tests.driving import Driver

FIRST = "sept mots pour garder un coffre bien fermé"
SECOND = "sept autres mots pour rouvrir ce coffre demain"
KEY = Qt.Key


class _Saving(Dialogs):
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.saved: list[Path] = []

    def save_pdf(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        del parent, title
        self.saved.append(self.folder / f"{len(self.saved)}-{proposed.name}")
        return self.saved[-1]


def key_on(paper: Path) -> str:
    """Return the key as somebody copies it from the sheet: the nine groups."""
    with (
        closing(pypdfium2.PdfDocument(paper)) as document,
        closing(document[0]) as page,
        closing(page.get_textpage()) as text,
    ):
        words: list[str] = text.get_text_bounded().split()
    begin = words.index("clé", words.index("La")) + 1
    return " ".join(words[begin : begin + 9])


def make_vault(driver: Driver) -> None:
    """Make a vault by the wizard, up to its key."""
    driver.window.show_wizard()
    driver.show()
    wizard = driver.front(Wizard)
    wizard.house.place.setText(str(driver.home))
    driver.write("MECS Les Pins")
    for name, text in (("Votre prénom", "Claire"), ("Votre fonction", "Éducatrice")):
        driver.tab_to(name)
        driver.write(text)
    driver.press(KEY.Key_Return)
    driver.write(FIRST)
    driver.press(KEY.Key_Return)
    driver.write(FIRST)
    driver.press(KEY.Key_Return)
    driver.settle()


def recover(driver: Driver, key: str) -> None:
    """From the unlock page, type the key and a new passphrase."""
    act(driver.front(UnlockPage), "Phrase oubliée ?").click()
    driver.settle()
    driver.front(RecoveryPage)
    driver.write(key.lower())
    driver.press(KEY.Key_Return)
    driver.write(SECOND)
    driver.press(KEY.Key_Return)
    driver.write(SECOND)
    driver.press(KEY.Key_Return)
    driver.settle()


def save_and_type_back(driver: Driver, saving: _Saving) -> str:
    """Save the sheet, type its key from the paper, and go on to the first page."""
    act(driver.front(Wizard), "Enregistrer la fiche (PDF)…").click()
    driver.settle()
    key = key_on(saving.saved[-1])
    driver.front(Wizard).key.typed.setFocus()
    driver.write(key)
    driver.press(KEY.Key_Return)
    driver.page(TodayPage)
    return key


def lock(driver: Driver) -> None:
    driver.press(KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.until(driver.front(UnlockPage).isVisible)  # it is there before it is laid out


def test_the_paper_opens_the_vault_once_and_the_next_paper_takes_its_place(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving = _Saving(driver.home)
    monkeypatch.setattr(dialogs, "DIALOGS", saving)
    make_vault(driver)
    old = save_and_type_back(driver, saving)
    driver.read(lambda c: people.add_young_person(c, YoungPersonDraft("Inès")))
    lock(driver)

    recover(driver, old)
    assert save_and_type_back(driver, saving) != old
    assert driver.read(recovery.recovery_state).generation == 2
    assert [line.display_name for line in driver.read(people.young_people)] == ["Inès"]
    lock(driver)

    recover(driver, old)
    page = driver.front(RecoveryPage)
    assert page.key_field.error.startswith("Cette clé de secours n’est pas celle de ce coffre")
    act(page, "Retour").click()
    driver.front(UnlockPage).passphrase.setFocus()
    driver.write(SECOND)
    driver.press(KEY.Key_Return)
    assert "Clé de secours" not in said(driver.page(TodayPage))
