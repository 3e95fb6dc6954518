"""Access given and taken back in the window, by keyboard, and who is told of it."""

from __future__ import annotations

import pytest

from mentordesk.domain.accounts import GrantKind
from mentordesk.domain.journal import JournalAction
from mentordesk.services import journal_reading
from mentordesk.ui import routes
from mentordesk.ui.accounts.access_form import AccessForm
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.colleagues import PHRASES
from tests.driving import CTRL, PASSPHRASE, Driver
from tests.functional.entering import (
    FACTS,
    KEY,
    House,
    come_in,
    fill_in,
    filled,
    go_to_accounts,
    press_button,
    sentence,
)
from tests.ui.reading import said


@pytest.fixture
def house(driver: Driver) -> House:
    return filled(driver)


# ---------------------------------------------------------------------- access


def test_an_access_is_given_and_taken_back_and_given_again(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    page = go_to_accounts(driver)
    press_button(driver, "Donner un accès Sacha Diallo")
    form = driver.page(AccessForm)
    driver.until(lambda: form.account.value() == house.worker)
    driver.tab_to("Unité")
    driver.press(KEY.Key_Down, times=2)
    assert form.subjects[GrantKind.UNIT].words() == "Les Érables"
    fill_in(driver, "Pourquoi", "renfort")
    driver.press(KEY.Key_Return, CTRL)
    page = driver.page(AccountsPage)
    assert sentence(driver) == "L’accès est donné à Sacha Diallo."
    assert "Unité Les Érables, depuis le 22 novembre 2026 (renfort)" in said(page)
    press_button(driver, "Retirer l’accès de Sacha Diallo")
    assert sentence(driver) == "L’accès de Sacha Diallo est retiré."
    assert "(renfort)" not in " ".join(said(page))
    driver.press(KEY.Key_Z, CTRL)
    driver.settle()
    assert "Unité Les Érables, depuis le 22 novembre 2026 (renfort)" in said(page)
    press_button(driver, "Voir tous les accès donnés")
    assert "donné par Claire Morel le 22 novembre 2026" in " ".join(said(page.past))
    noted = driver.read(lambda at: [o.entry.action for o in journal_reading.entries(at).lines])
    assert noted.count(JournalAction.GRANT_GIVEN) == 3
    assert noted.count(JournalAction.GRANT_WITHDRAWN) == 1


def test_the_file_says_who_reaches_it(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    driver.desk.navigator.go(routes.FileRoute(house.people["Inès"].id, FACTS))
    page = driver.page(YoungPersonPage)
    driver.until(lambda: "Qui y a accès" in said(page))
    words = said(page)
    assert "Unité Les Érables, depuis le 22 novembre 2026" in words
    assert "son rôle voit tous les dossiers" in words
    assert "Sacha Diallo" not in words
    press_button(driver, "Donner un accès")
    form = driver.page(AccessForm)
    driver.until(lambda: form.kind.value() == GrantKind.YOUNG_PERSON)
    assert form.subjects[GrantKind.YOUNG_PERSON].value() == house.people["Inès"].id
    form.account.set_value(house.worker)
    form.span.reason.setText("sortie au musée")
    form.save()
    page = driver.page(YoungPersonPage)
    driver.until(lambda: "Sacha Diallo" in said(page))
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    driver.settle()
    assert "Accès : Sacha Diallo" in " ".join(said(page))


def test_a_head_of_service_offers_what_is_hers_alone(driver: Driver, house: House) -> None:
    come_in(driver, "N. B.", PHRASES["N. B."])
    driver.desk.navigator.go(routes.AccessFormRoute())
    form = driver.page(AccessForm)
    driver.until(lambda: form.account.count() > 1)
    assert [form.account.itemText(n) for n in range(form.account.count())][1:] == [
        "Sacha Diallo · Éducatrice, éducateur référent"
    ]
    units = form.subjects[GrantKind.UNIT]
    assert [units.itemText(n) for n in range(1, units.count())] == ["Les Érables"]
    young = form.subjects[GrantKind.YOUNG_PERSON]
    assert young.count() == 3
    driver.desk.navigator.go(routes.InvitationFormRoute())
    assert "n’ouvre pas cette page" in sentence(driver)
