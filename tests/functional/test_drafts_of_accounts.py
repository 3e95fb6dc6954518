"""Forms of accounts keep what is typed: back from the help, in another size, after a quit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import Role
from mentordesk.domain.drafts import DraftKind
from mentordesk.services import drafts
from mentordesk.ui import routes
from mentordesk.ui.accounts.access_form import AccessForm
from mentordesk.ui.accounts.code_dialog import CodeDialog
from mentordesk.ui.accounts.invitation_form import InvitationForm
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion
from tests.driving import PASSPHRASE, Driver
from tests.functional.entering import (
    KEY,
    House,
    account_of,
    come_in,
    dialog,
    filled,
    lock,
    press_button,
)
from tests.ui.reading import acts, said

if TYPE_CHECKING:
    from mentordesk.services.context import Context

KINDS = (DraftKind.NEW_INVITATION, DraftKind.NEW_ACCESS)


@pytest.fixture
def house(driver: Driver) -> House:
    made = filled(driver)
    come_in(driver, "C. M.", PASSPHRASE)
    return made


def begun(driver: Driver) -> InvitationForm:
    """Fill an invitation in, its places too."""
    driver.desk.navigator.go(routes.InvitationFormRoute())
    form = driver.page(InvitationForm)
    form.first_name.setText("Malik")
    form.function.setText("Éducateur")
    form.label.setText("M.")
    form.role.set_value(Role.FOSTER_CARER)
    assert form.places is not None
    form.places._buttons[1].click()
    form.span.reason.setText("son unité")
    return form


def assert_stands(driver: Driver) -> InvitationForm:
    form = driver.page(InvitationForm)
    driver.until(lambda: form.first_name.text() == "Malik")
    assert (form.function.text(), form.label.text()) == ("Éducateur", "M.")
    assert form.role.value() == Role.FOSTER_CARER
    assert form.places is not None
    assert [b.isChecked() for b in form.places._buttons] == [False, True]
    assert form.span.reason.text() == "son unité"
    return form


def kept(driver: Driver) -> list[str]:
    def read(context: Context) -> list[str]:
        with context.vault.reading() as work:
            return [line.kind for line in work.drafts.lines(context.actor) if line.kind in KINDS]

    return driver.read(read)


@pytest.mark.parametrize("how", ["help", "rebuild", "lock", "quit"])
def test_a_begun_invitation_is_still_there(driver: Driver, house: House, how: str) -> None:
    begun(driver)
    if how == "help":
        driver.press(KEY.Key_F1)
        driver.page(HelpPage)
        driver.desk.navigator.back()
    elif how == "rebuild":
        driver.desk.rebuild_asked.emit()
    elif how == "lock":
        lock(driver)
        come_in(driver, "C. M.", PASSPHRASE)
    else:
        driver.window.close_vault()
        driver.until(lambda: driver.window.desk is None)
        driver.settle()
        driver.show()
        come_in(driver, "C. M.", PASSPHRASE)
        assert "Invitation : Malik" in " ".join(said(driver.page(TodayPage)))
        press_button(driver, "Reprendre")
    assert_stands(driver)


def test_an_invitation_that_was_made_leaves_no_draft(driver: Driver, house: House) -> None:
    begun(driver)
    driver.press(KEY.Key_F1)
    driver.page(HelpPage)
    driver.desk.navigator.back()
    assert_stands(driver).save()
    dialog(driver, PassphraseQuestion)
    assert kept(driver) == [DraftKind.NEW_INVITATION]
    driver.write(PASSPHRASE)
    driver.press(KEY.Key_Return)
    driver.settle()
    dialog(driver, CodeDialog)
    press_button(driver, "Le code est noté")
    assert kept(driver) == []
    assert account_of(driver, "Malik")


def test_nothing_typed_in_the_question_is_kept(driver: Driver, house: House) -> None:
    begun(driver).save()
    dialog(driver, PassphraseQuestion)
    driver.write("une phrase à personne")
    driver.press(KEY.Key_Escape)
    driver.desk.leave()
    driver.settle()

    def contents(context: Context) -> str:
        with context.vault.reading() as work:
            lines = work.drafts.lines(context.actor)
        return repr([drafts.draft_of(context, one.id) for one in lines])

    assert "Malik" in driver.read(contents)
    assert "une phrase" not in driver.read(contents)


def test_a_begun_access_is_still_there_and_goes_when_it_is_given(
    driver: Driver, house: House
) -> None:
    driver.desk.navigator.go(routes.AccessFormRoute(account=house.worker))
    form = driver.page(AccessForm)
    form.span.reason.setText("congés de Nadia")
    driver.window.close_vault()
    driver.until(lambda: driver.window.desk is None)
    driver.settle()
    driver.show()
    come_in(driver, "C. M.", PASSPHRASE)
    assert "Accès : Sacha Diallo" in " ".join(said(driver.page(TodayPage)))
    press_button(driver, "Reprendre")
    form = driver.page(AccessForm)
    driver.until(lambda: form.span.reason.text() == "congés de Nadia")
    assert form.account.value() == house.worker
    unit = form.subjects[form.kind.value()]
    unit.set_value(unit.values()[1])
    form.save()
    driver.settle()
    assert kept(driver) == []


def test_an_access_form_that_nobody_typed_in_leaves_nothing(driver: Driver, house: House) -> None:
    driver.desk.navigator.go(routes.AccessFormRoute(account=house.worker))
    form = driver.page(AccessForm)
    assert "Jeter le brouillon" not in acts(form)
    driver.desk.navigator.back()
    driver.settle()
    assert kept(driver) == []
