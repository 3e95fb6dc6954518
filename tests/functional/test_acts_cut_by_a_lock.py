"""What is shown once and a lock comes in between: nobody sees it, and the next opening says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from mentordesk.services import accounts, recovery
from mentordesk.ui import routes
from mentordesk.ui.accounts.code_dialog import CodeDialog
from mentordesk.ui.accounts.invitation_form import InvitationForm
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.accounts.removal_dialog import RemovalDialog
from mentordesk.ui.recovery.renewal_dialog import RenewalDialog, ask_new_sheet
from mentordesk.ui.settings.passphrase_dialog import ask_new_passphrase
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import PASSPHRASE, Driver
from tests.functional.entering import (
    KEY,
    OWN,
    House,
    ask_for_code,
    come_in,
    dialog,
    filled,
    go_to_accounts,
    press_button,
    sentence,
)
from tests.ui.reading import act, plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

UNTRIED = "l’ancienne n’ouvre plus le coffre"
NO_CODE = "Le code de l’invitation n’est plus affiché"


@pytest.fixture
def house(driver: Driver) -> House:
    return filled(driver)


@pytest.fixture
def director(driver: Driver, house: House) -> Driver:
    come_in(driver, "C. M.", PASSPHRASE)
    return driver


def lock_now(driver: Driver) -> None:
    """Lock as when nobody is there, whatever is under way, and look at what can be read then."""
    driver.window.locker.lock_alone()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.settle()
    seen = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert seen == [driver.window]
    assert not [w for w in QApplication.allWidgets() if isinstance(w, QLabel) and _is_key(w)]
    driver.show()  # a dialog had the keyboard before


def _is_key(shown: QLabel) -> bool:
    groups = shown.text().split()
    return len(groups) >= 6 and all(len(g) == 4 and g == g.upper() for g in groups)


def renewal(driver: Driver) -> RenewalDialog:
    asked = ask_new_sheet(driver.desk)
    asked.passphrase.setText(PASSPHRASE)
    return asked


def removal(driver: Driver, house: House) -> RemovalDialog:
    page = go_to_accounts(driver)
    page.remove(next(o for o in page._found.colleagues if o.account.id == house.worker))
    asked = dialog(driver, RemovalDialog)
    assert isinstance(asked, RemovalDialog)
    asked.passphrase.setText(PASSPHRASE)
    return asked


def invitation(driver: Driver) -> QDialog:
    """Fill the form in and type the passphrase; return the question."""
    driver.desk.navigator.go(routes.InvitationFormRoute())
    form = driver.page(InvitationForm)
    form.first_name.setText("Malik")
    form.function.setText("Éducateur")
    form.label.setText("M. F.")
    form.save()
    asked = dialog(driver, PassphraseQuestion)
    assert isinstance(asked, PassphraseQuestion)
    asked.passphrase.setText(PASSPHRASE)
    return asked


# ---------------------------------------------------------------------- a recovery key


@pytest.mark.parametrize("when", ["made", "shown"])
def test_a_new_key_is_read_by_nobody_after_a_lock_and_is_asked_for_again(
    director: Driver, when: str
) -> None:
    asked = renewal(director)
    asked.go_on.click()
    if when == "shown":
        director.until(lambda: bool(asked.key.shown.text()))
    lock_now(director)
    come_in(director, "C. M.", PASSPHRASE)
    assert UNTRIED in sentence(director)
    assert director.read(recovery.recovery_state).generation == 2
    assert director.desk.page is not None
    act(director.desk.page, "Faire une nouvelle fiche").click()
    dialog(director, RenewalDialog).close()


def test_a_key_that_was_tried_as_the_lock_came_is_not_asked_for_again(director: Driver) -> None:
    asked = renewal(director)
    asked.go_on.click()
    director.until(lambda: bool(asked.key.shown.text()))
    asked.key.typed.setText(asked.key.shown.text())
    asked.go_on.click()
    lock_now(director)
    come_in(director, "C. M.", PASSPHRASE)
    assert director.read(recovery.recovery_state).rehearsed_on is not None
    assert sentence(director) == ""


def test_the_key_of_a_removal_is_not_lost_with_a_lock(
    director: Driver, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = type(director.parts.door())
    real = door.remove_account

    def remove_account(*given: object, **named: object) -> object:
        key = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB"
        return real(*given, **named)._replace(recovery_key=key)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(door, "remove_account", remove_account)
    removal(director, house).go_on.click()
    lock_now(director)
    come_in(director, "C. M.", PASSPHRASE)
    assert UNTRIED in sentence(director)


def test_a_removal_that_ends_behind_the_lock_is_said(director: Driver, house: House) -> None:
    removal(director, house).go_on.click()
    lock_now(director)
    come_in(director, "C. M.", PASSPHRASE)
    assert "Le compte a été retiré" in sentence(director)
    assert "La fiche de secours ouvre toujours le coffre" in sentence(director)


# ---------------------------------------------------------------------- a code


def test_escape_does_not_leave_an_invitation_that_is_being_made(director: Driver) -> None:
    asked = invitation(director)
    asked.go_on.click()  # type: ignore[attr-defined]  # the question's
    director.press(KEY.Key_Escape)
    assert asked.isVisible()
    director.settle()
    assert isinstance(dialog(director, CodeDialog), CodeDialog)
    press_button(director, "Le code est noté")


def test_a_code_that_nobody_saw_is_to_be_made_anew(director: Driver) -> None:
    invitation(director).go_on.click()  # type: ignore[attr-defined]  # the question's
    lock_now(director)
    come_in(director, "C. M.", PASSPHRASE)
    director.page(AccountsPage)
    assert NO_CODE in sentence(director)
    assert len(director.read(accounts.accounts)) == 4


def test_a_code_that_a_lock_took_away_is_to_be_made_anew(director: Driver) -> None:
    go_to_accounts(director)
    code = ask_for_code(director).shown.text()
    lock_now(director)
    assert not any(code in plain(w.text()) for w in director.window.findChildren(QLabel))
    come_in(director, "C. M.", PASSPHRASE)
    assert NO_CODE in sentence(director)


# ---------------------------------------------------------------------- the passphrase


def test_escape_does_not_leave_a_passphrase_that_is_being_changed(director: Driver) -> None:
    asked = ask_new_passphrase(director.desk)
    director.settle()
    asked.old.setText(PASSPHRASE)
    asked.new.passphrase.setText(OWN)
    asked.new.again.setText(OWN)
    asked.change.click()
    asked.reject()
    assert asked.isVisible()
    director.settle()
    assert sentence(director) == "La phrase secrète est changée."


@pytest.mark.parametrize("keys", [[], [KEY.Key_Tab]])
def test_the_key_locks_from_a_dialog_that_shows_a_secret(director: Driver, keys: list[KEY]) -> None:
    asked = renewal(director)
    asked.go_on.click()
    director.until(asked.key.typed.isVisible)
    asked.key.typed.setFocus()
    director.settle()
    for key in keys:
        director.press(key)
    QTest.keyClick(asked, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    director.until(lambda: isinstance(director.window.centralWidget(), UnlockPage))
    seen = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert seen == [director.window]
