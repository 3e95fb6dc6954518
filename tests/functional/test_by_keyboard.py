"""The whole job by keyboard alone: the tests press keys and type, and only read besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from mentordesk.ui.unlock.wizard import Wizard
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL, Driver
from tests.ui.reading import menu_act

if TYPE_CHECKING:
    from pathlib import Path

STRONG = "cheval lampe riviere orage citron tambour velours"
LONG_ENOUGH_MS = 100


def press_button(driver: Driver, name: str) -> None:
    driver.tab_to(name)
    driver.press(Qt.Key.Key_Return)
    driver.settle()


def fill_in(driver: Driver, name: str, text: str) -> None:
    driver.tab_to(name)
    driver.write(text)


def read_aloud(driver: Driver, name: str) -> str:
    """Return the text of the label that is called so."""
    labels = driver.window.findChildren(QLabel)
    return next(label.text() for label in labels if label.accessibleName() == name)


def make_vault(driver: Driver, *, family: bool) -> None:
    """From the welcome page through the wizard to the first page."""
    driver.window.begin(None)
    driver.show()
    driver.front(WelcomePage)
    driver.press(Qt.Key.Key_Return)  # the keyboard waits on « Créer un coffre »
    wizard = driver.front(Wizard)
    driver.write("Famille Perrin" if family else "MECS Les Tilleuls")
    if family:
        driver.press(Qt.Key.Key_Backtab)
        driver.press(Qt.Key.Key_Space)
        assert wizard.house.family.isChecked()
    fill_in(driver, "Votre prénom", "Claire")
    fill_in(driver, "Votre nom", "Morel")
    fill_in(driver, "Votre fonction", "Assistante familiale" if family else "Éducatrice")
    driver.press(Qt.Key.Key_Return)
    driver.write(STRONG)
    fill_in(driver, "La même", STRONG)
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    driver.write(read_aloud(driver, "Clé de secours"))
    driver.press(Qt.Key.Key_Return)
    driver.page(TodayPage)


def add_people(driver: Driver, *, family: bool) -> None:
    """A young person, a mentor, their pair."""
    press_button(driver, "Ajouter un jeune")
    form = driver.page(YoungPersonForm)
    driver.write("Inès")
    fill_in(driver, "Nom", "Benali")
    fill_in(driver, "Date de naissance", "5/3/2012")
    assert form.unit_row.isVisible() is False
    driver.tab_to("Accueil")
    kinds = [form.kind.itemText(place) for place in range(form.kind.count())]
    assert ("Unité de l’établissement" in kinds) is not family
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.page(YoungPersonPage)
    press_button(driver, "Former un binôme")
    driver.page(PairForm)
    press_button(driver, "Ajouter un mentor")
    driver.page(MentorForm)
    driver.write("Karim")
    driver.press(Qt.Key.Key_Return, CTRL)
    pair = driver.page(PairForm)
    assert pair.young_person.currentText() == "Inès B."
    assert pair.mentor.currentText() == "Karim"
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.page(YoungPersonPage)


def agree_on_a_goal(driver: Driver) -> None:
    press_button(driver, "Ajouter un objectif")
    driver.page(GoalForm)
    driver.write("Prendre la parole en classe")
    driver.press(Qt.Key.Key_Return, CTRL)
    page = driver.page(YoungPersonPage)
    assert page.banners.sentence == "L’objectif est enregistré."


def log_a_meeting(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)
    driver.page(MeetingPage)
    fill_in(driver, "Faits", "A lu son texte devant la classe.")
    fill_in(driver, "Paroles du jeune", "Je suis fier.")
    driver.tab_to("Prendre la parole en classe : 0")
    driver.press(Qt.Key.Key_6)
    driver.press(Qt.Key.Key_Return, CTRL)
    page = driver.page(YoungPersonPage)
    assert page.banners.sentence == "La rencontre est consignée."
    assert page.file is not None
    [meeting] = page.file.meetings
    assert meeting.notes.facts == "A lu son texte devant la classe."
    [rating] = page.file.ratings[page.file.goals[0].id]
    assert rating.value == 6


def save_the_summary(driver: Driver, place: Path) -> str:
    """Prepare the summary, save its PDF by the file dialog, and return what stands on it."""
    press_button(driver, "Préparer une synthèse")
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.pdf))
    driver.settle()
    QTimer.singleShot(LONG_ENOUGH_MS, lambda: type_a_file_name(place))
    press_button(driver, "Enregistrer le PDF")
    driver.until(place.exists)
    driver.show()  # what a window manager does when a dialog has gone
    driver.settle()
    assert page.banners.sentence.startswith("Le PDF est enregistré.")
    document = pypdfium2.PdfDocument(place)
    try:
        return "\n".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    finally:
        document.close()


def type_a_file_name(place: Path, tries: int = 100) -> None:
    """Type in the dialog that is open, over the name that it proposes."""
    dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    if not isinstance(dialog, QFileDialog) or focus is None or not dialog.isAncestorOf(focus):
        if isinstance(dialog, QFileDialog):
            dialog.activateWindow()
            if not tries:
                dialog.reject()
        if tries:
            QTimer.singleShot(LONG_ENOUGH_MS, lambda: type_a_file_name(place, tries - 1))
        return
    QTest.keyClick(focus, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(focus, str(place))
    QTest.keyClick(focus, Qt.Key.Key_Return)


def test_an_establishment_from_the_first_start_to_the_saved_page(driver: Driver) -> None:
    make_vault(driver, family=False)
    add_people(driver, family=False)
    agree_on_a_goal(driver)
    log_a_meeting(driver)
    page = save_the_summary(driver, driver.home / "synthese.pdf")
    for words in (
        "PROJET",
        "MECS Les Tilleuls",
        "A lu son texte devant la classe.",
        "Claire Morel",
    ):
        assert words in page.replace("\u00a0", " ")


def test_a_foster_family_from_the_first_start_to_the_saved_page(driver: Driver) -> None:
    make_vault(driver, family=True)
    add_people(driver, family=True)
    agree_on_a_goal(driver)
    log_a_meeting(driver)
    assert "Famille Perrin" in save_the_summary(driver, driver.home / "synthese.pdf")
    menu_act(driver.window, "Fermer le coffre").trigger()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.write(STRONG)
    driver.press(Qt.Key.Key_Return)
    page = driver.page(YoungPersonPage)  # with one young person the family opens on that file
    assert page.file is not None
    assert page.file.person.display_name == "Inès B."
