"""Accounts in the window, by keyboard: invited, let in, covered, removed; and what goes wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from mentordesk.domain.accounts import INVITATION_DAYS, AccountState, Role
from mentordesk.domain.errors import AccessWouldBeLost, AccountGone, WrongPassphrase
from mentordesk.domain.journal import JournalAction
from mentordesk.services import accounts, journal_reading, people
from mentordesk.ui import routes
from mentordesk.ui.accounts.code_dialog import CodeDialog
from mentordesk.ui.accounts.cover_dialog import CoverDialog
from mentordesk.ui.accounts.first_opening import FirstOpening
from mentordesk.ui.accounts.invitation_form import InvitationForm
from mentordesk.ui.accounts.label_dialog import LabelDialog
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.accounts.removal_dialog import RemovalDialog
from mentordesk.ui.accounts.role_dialog import RoleDialog
from mentordesk.ui.history.page import HistoryPage
from mentordesk.ui.people.list_page import YoungPeoplePage
from mentordesk.ui.recovery.renewal_dialog import RenewalDialog
from mentordesk.ui.settings.passphrase_dialog import ask_new_passphrase
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.colleagues import PHRASES
from tests.driving import CTRL, PASSPHRASE, Driver
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from mentordesk.domain.identity import AccountId
    from mentordesk.services.context import Context
from tests.functional.entering import (
    KEY,
    OWN,
    House,
    account_of,
    ask_for_code,
    choose,
    come_in,
    dialog,
    filled,
    go_to_accounts,
    invite,
    lock,
    names_seen,
    open_by,
    press_button,
    sentence,
)


@pytest.fixture
def house(driver: Driver) -> House:
    return filled(driver)


# ---------------------------------------------------------------------- the whole story


def test_a_colleague_comes_is_covered_and_goes(driver: Driver, house: House) -> None:
    malik, code = the_director_invites(driver, house)
    the_colleague_chooses_a_passphrase(driver, code)
    the_head_of_service_gives_cover(driver)
    come_in(driver, "C. M.", PASSPHRASE)
    driver.page(AccountsPage)
    remove(driver, "Malik Ferrand")
    assert not {"M. F."} & {one.label for one in driver.parts.front(house.folder).accounts}
    with pytest.raises(AccountGone):
        open_by(driver, house.folder, malik, OWN)
    for left in driver.parts.front(house.folder).accounts:
        with pytest.raises(WrongPassphrase):
            open_by(driver, house.folder, left.slot, OWN)
    lock(driver)
    come_in(driver, "S. D.", PHRASES["S. D."])
    assert names_seen(driver) == ["Noé"], "what was covered stays open until its day"
    driver.clock.instant += timedelta(days=14)
    assert names_seen(driver) == []


def the_director_invites(driver: Driver, house: House) -> tuple[AccountId, str]:
    come_in(driver, "C. M.", PASSPHRASE)
    page = go_to_accounts(driver)
    assert "Une seule personne peut gérer les comptes." in " ".join(said(page))
    code = invite(driver)
    assert len(code.split()) == 6
    page = driver.page(AccountsPage)
    assert "n’a pas encore choisi de phrase" in " ".join(said(page))
    malik = account_of(driver, "Malik Ferrand")
    follow(driver, house, malik)
    lock(driver)
    return malik, code


def the_colleague_chooses_a_passphrase(driver: Driver, code: str) -> None:
    come_in(driver, "M. F.", code.lower())
    assert driver.window.desk is None
    front = driver.front(FirstOpening)
    assert not any("Inès" in words or "MECS" in words for words in said(front))
    choose(driver)
    driver.page(TodayPage)
    assert "Votre compte est ouvert. Votre rôle voit les dossiers des jeunes suivis" in sentence(
        driver
    )
    assert re.search(r"Aujourd’hui : 1 jeune\S* dont il ou elle est référent", sentence(driver))
    driver.press(KEY.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
    table = driver.page(YoungPeoplePage).table
    assert table.rows.rowCount() == 1
    assert names_seen(driver) == ["Noé"]
    lock(driver)


def the_head_of_service_gives_cover(driver: Driver) -> None:
    come_in(driver, "N. B.", PHRASES["N. B."])
    page = go_to_accounts(driver)
    assert "Accès" in said(page)
    assert not {"Inviter quelqu’un…", "Autres actions : Malik Ferrand"} & set(acts(page))
    press_button(driver, "Remplacer Malik Ferrand")
    dialog(driver, CoverDialog)
    driver.write("05/12/2026")
    press_button(driver, "Sacha Diallo remplace Malik Ferrand")
    assert sentence(driver) == "Sacha Diallo remplace Malik Ferrand jusqu’au 5 décembre 2026."
    lock(driver)


def follow(driver: Driver, house: House, account: AccountId) -> None:
    """Make somebody the key worker of Noé."""
    holder = next(
        o.account.holder for o in driver.read(accounts.accounts) if o.account.id == account
    )
    noe = house.people["Noé"].id

    def hand_over(context: Context) -> None:
        draft = people.young_person_draft(context, noe)
        people.revise_young_person(context, noe, replace(draft, key_worker=holder))

    driver.read(hand_over)


def remove(driver: Driver, name: str) -> None:
    press_button(driver, f"Autres actions : {name}")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if "Retirer le compte" in a.text()).trigger()
    menu.close()
    removal = dialog(driver, RemovalDialog)
    words = " ".join(said(removal))
    assert f"Le compte de {name} n’ouvrira plus rien, dès que vous confirmez." in words
    assert "s’ouvrent encore avec son ancienne phrase secrète" in words
    driver.write(PASSPHRASE)
    driver.press(KEY.Key_Return)
    driver.settle()
    assert "La fiche de secours ouvre toujours le coffre." in " ".join(said(removal))
    press_button(driver, "Fermer")
    assert f"Le compte de {name} est retiré : il n’ouvre plus rien." in sentence(driver)


# ---------------------------------------------------------------------- the first opening


def coded(driver: Driver) -> str:
    """Let the director invite Malik and lock; return the code."""
    come_in(driver, "C. M.", PASSPHRASE)
    go_to_accounts(driver)
    code = invite(driver)
    lock(driver)
    return code


def test_a_wrong_code_counts_and_a_late_one_says_what_to_do(driver: Driver, house: House) -> None:
    code = coded(driver)
    come_in(driver, "M. F.", code[:-1] + ("A" if code[-1] != "A" else "B"))
    page = driver.front(UnlockPage)
    assert "n’ouvre pas ce compte" in page.field.error
    assert driver.parts.failures.in_a_row(page.front.vault_id) == 1
    driver.clock.instant += timedelta(days=INVITATION_DAYS, minutes=1)
    page.passphrase.clear()
    come_in(driver, "M. F.", code)
    assert "Demandez un nouveau code" in driver.front(UnlockPage).field.error
    assert driver.parts.failures.in_a_row(page.front.vault_id) == 1


def test_leaving_before_a_passphrase_was_chosen_closes_the_vault(
    driver: Driver, house: House
) -> None:
    code = coded(driver)
    come_in(driver, "M. F.", code)
    press_button(driver, "Plus tard")
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    come_in(driver, "M. F.", code)
    front = driver.front(FirstOpening)
    front.secret.passphrase.setText(OWN)
    driver.window.locker.lock_alone()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.settle()
    come_in(driver, "M. F.", code)
    driver.front(FirstOpening)
    driver.window.close()
    assert driver.window._opened is None


def test_names_of_the_vault_are_no_passphrase(driver: Driver, house: House) -> None:
    code = coded(driver)
    come_in(driver, "M. F.", code)
    front = driver.front(FirstOpening)
    driver.settle()
    for weak in ("court", "Malik-Ferrand-2026", "Erables-Noe-Ines1"):
        front.secret.passphrase.setText(weak)
        front.secret.again.setText(weak)
        front.choose.click()
        driver.settle()
        assert "trop faible" in front.secret.field.error
    assert driver.window.desk is None


def test_a_copy_that_cannot_be_written_takes_no_passphrase(driver: Driver, house: House) -> None:
    code = coded(driver)
    slot = next(o.slot for o in driver.parts.front(house.folder).accounts if o.label == "M. F.")
    opened = driver.application.database.run_and_wait(
        lambda: driver.parts.door().open_to_read(house.folder, slot, code)
    )
    driver.window.admit(opened, house.folder, code)
    driver.until(lambda: "ouvert en lecture" in " ".join(said(driver.window)))
    assert driver.window._opened is None


def test_the_recovery_key_lets_nobody_past_the_choice(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    go_to_accounts(driver)
    invite(driver)
    opened, door = driver.desk.session.opened, driver.parts.door()
    key = driver.application.database.run_and_wait(
        lambda: door.renew_recovery_key(opened, PASSPHRASE)
    )
    malik = account_of(driver, "Malik Ferrand")
    page = lock(driver)
    page.account.set_value(malik)
    driver.window._show_recovery(malik)
    from mentordesk.ui.unlock.recovery_page import RecoveryPage
    from mentordesk.ui.unlock.wizard import Wizard

    asked = driver.front(RecoveryPage)
    asked.key.setText(key)
    asked.secret.passphrase.setText(OWN)
    asked.secret.again.setText(OWN)
    asked.open.click()
    driver.settle()
    wizard = driver.front(Wizard)
    assert wizard.key.isVisible()
    wizard.later.click()
    driver.settle()
    choose(driver, "coquelicot trombone marelle bouleau pastel falaise girouette")
    driver.page(TodayPage)
    assert driver.desk.session.opened.account.state is AccountState.ACTIVE


def test_a_new_passphrase_is_weighed_with_the_names_of_the_vault(
    driver: Driver, house: House
) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    asked = ask_new_passphrase(driver.desk)
    driver.settle()
    asked.old.setText(PASSPHRASE)
    for weak in ("Morel-Claire-26", "Erables-Noe-Ines1"):
        asked.new.passphrase.setText(weak)
        asked.new.again.setText(weak)
        asked.change.click()
        driver.settle()
        assert "trop faible" in asked.new.field.error
    asked.new.passphrase.setText(OWN)
    asked.new.again.setText(OWN)
    asked.change.click()
    driver.settle()
    assert sentence(driver) == "La phrase secrète est changée."
    noted = driver.read(lambda at: [o.entry.action for o in journal_reading.entries(at).lines])
    assert noted.count(JournalAction.PASSPHRASE_CHANGED) == 1


# ---------------------------------------------------------------------- inviting


def test_a_wrong_passphrase_invites_nobody(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    driver.desk.navigator.go(routes.InvitationFormRoute())
    form = driver.page(InvitationForm)
    form.first_name.setText("Malik")
    form.function.setText("Éducateur")
    form.label.setText("M.")
    driver.press(KEY.Key_Return, CTRL)
    question = dialog(driver, PassphraseQuestion)
    assert isinstance(question, PassphraseQuestion)
    driver.write("une autre phrase")
    driver.press(KEY.Key_Return)
    driver.settle()
    assert "n’ouvre pas ce compte" in question.field.error
    question.reject()
    assert form.first_name.text() == "Malik"
    assert len(driver.read(accounts.accounts)) == 3


def test_the_code_is_shown_once_and_leaves_the_clipboard(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    go_to_accounts(driver)
    shown = ask_for_code(driver)
    code = shown.shown.text()
    assert "de vive voix, ou par un autre canal" in " ".join(said(shown))
    assert "jusqu’au 29 novembre 2026" in " ".join(said(shown))
    heard = plain(shown.shown.accessibleName())
    assert heard.removeprefix("Code à usage unique : ").replace(",", "").split() == list(
        code.replace(" ", "")
    )
    driver.press(KEY.Key_Escape)
    assert shown.isVisible(), "a slip must not lose it"
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == code.replace(" ", "-")
    shown.noted.click()
    driver.settle()
    assert not any(code in words for words in said(driver.window))
    lock(driver)
    assert QGuiApplication.clipboard().text() == ""


def test_a_code_that_is_lost_or_over_is_given_anew(driver: Driver, house: House) -> None:
    lost = coded(driver)
    driver.clock.instant += timedelta(days=INVITATION_DAYS, minutes=1)
    come_in(driver, "C. M.", PASSPHRASE)
    page = driver.page(AccountsPage)
    assert "le code n’est plus valable : donnez un nouveau code" in " ".join(said(page))
    press_button(driver, "Autres actions : Malik Ferrand")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Donner un nouveau code…").trigger()
    menu.close()
    question = dialog(driver, PassphraseQuestion)
    assert "Le code d’avant n’ouvre plus rien." in " ".join(said(question))
    driver.write(PASSPHRASE)
    driver.press(KEY.Key_Return)
    driver.settle()
    shown = dialog(driver, CodeDialog)
    assert isinstance(shown, CodeDialog)
    code = shown.shown.text()
    assert "Malik Ferrand choisit le compte « M. F. »" in " ".join(said(shown))
    press_button(driver, "Le code est noté")
    assert "n’a pas encore choisi de phrase" in " ".join(said(driver.page(AccountsPage)))
    lock(driver)
    come_in(driver, "M. F.", lost)
    assert "n’ouvre pas ce compte" in driver.front(UnlockPage).field.error
    driver.front(UnlockPage).passphrase.clear()
    come_in(driver, "M. F.", code)
    driver.front(FirstOpening)


def test_what_is_missing_is_said_before_the_passphrase_is_asked_for(
    driver: Driver, house: House
) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    driver.desk.navigator.go(routes.InvitationFormRoute())
    form = driver.page(InvitationForm)
    form.label.setText("c. m.")
    assert form.places is not None
    form.places._buttons[0].click()
    form.span.reason.clear()
    form.save()
    driver.settle()
    assert QApplication.activeModalWidget() is None
    words = " ".join(said(form))
    assert "Écrivez la fonction" in words
    assert "Un autre compte porte déjà cette étiquette." in words
    assert "Écrivez pourquoi" in words


def test_places_are_opened_with_the_invitation(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    go_to_accounts(driver)
    driver.desk.navigator.go(routes.InvitationFormRoute())
    form = driver.page(InvitationForm)
    form.first_name.setText("Malik")
    form.function.setText("Éducateur")
    form.label.setText("M.")
    assert form.places is not None
    form.places._buttons[0].click()
    form.save()
    dialog(driver, PassphraseQuestion)
    driver.write(PASSPHRASE)
    driver.press(KEY.Key_Return)
    driver.settle()
    dialog(driver, CodeDialog)
    press_button(driver, "Le code est noté")
    assert "Unité Les Tilleuls, depuis le 22 novembre 2026" in " ".join(
        said(driver.page(AccountsPage))
    )


def test_a_lock_gives_a_half_filled_invitation_back(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    driver.desk.navigator.go(routes.InvitationFormRoute())
    form = driver.page(InvitationForm)
    form.first_name.setText("Malik")
    form.role.set_value(Role.FOSTER_CARER)
    lock(driver)
    come_in(driver, "C. M.", PASSPHRASE)
    form = driver.page(InvitationForm)
    driver.until(lambda: form.first_name.text() == "Malik")
    assert form.role.value() == Role.FOSTER_CARER
    assert "Voit le jeune accueilli" in " ".join(said(form))


# ---------------------------------------------------------------------- roles and removal


def test_a_role_is_changed_with_the_passphrase(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    page = go_to_accounts(driver)
    sacha = next(o for o in page._found.colleagues if o.account.id == house.worker)
    page.change_role(sacha)
    asked = dialog(driver, RoleDialog)
    assert isinstance(asked, RoleDialog)
    asked.role.set_value(Role.ADMINISTRATOR)
    asked._show_role()
    assert "Ne voit aucun dossier" in " ".join(said(asked))
    asked.passphrase.setText(PASSPHRASE)
    asked.go_on.click()
    driver.settle()
    assert "Le rôle de Sacha Diallo est changé : Administration" in sentence(driver)
    page = driver.page(AccountsPage)
    assert "Une seule personne" not in " ".join(said(page)), "there are two by now"
    page.more(sacha, page.help)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    told = driver.page(HistoryPage)
    driver.until(lambda: "Rôle" in " ".join(said(told)))
    words = plain(" ".join(said(told)))
    assert "Rôle : « éducateur référent » → « administration, sans contenu »" in words


def test_ones_own_account_is_renamed_with_the_passphrase(driver: Driver, house: House) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    go_to_accounts(driver)
    press_button(driver, "Autres actions : Claire Morel")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == ["Historique", "Renommer…"]
    menu.actions()[1].trigger()
    menu.close()
    asked = dialog(driver, LabelDialog)
    assert isinstance(asked, LabelDialog)
    assert asked.label.text() == "C. M."
    asked.label.setText("S. D.")
    asked.passphrase.setText(PASSPHRASE)
    asked.go_on.click()
    driver.settle()
    assert plain(asked.label_field.error) == "Un autre compte porte déjà cette étiquette."
    asked.label.setText("Claire M.")
    asked.go_on.click()
    driver.settle()
    assert sentence(driver) == "Votre compte s’appelle maintenant « Claire M. »."
    assert "Claire M." in [one.label for one in driver.parts.front(house.folder).accounts]
    assert "Claire M." in said(driver.page(AccountsPage))


def test_who_would_lose_access_is_named_before_a_second_act(
    driver: Driver, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    page = go_to_accounts(driver)
    sacha = next(o for o in page._found.colleagues if o.account.id == house.worker)
    page.remove(sacha)
    asked = dialog(driver, RemovalDialog)
    assert isinstance(asked, RemovalDialog)
    accepted: list[bool] = []
    door, real = driver.parts.door(), type(driver.parts.door()).remove_account

    def remove_account(*given: object, accept_losses: bool = False) -> object:
        accepted.append(accept_losses)
        if not accept_losses:
            raise AccessWouldBeLost((str(house.head),), sheet=True)
        return real(*given)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(type(door), "remove_account", remove_account)
    asked.passphrase.setText(PASSPHRASE)
    asked.go_on.click()
    driver.settle()
    words = " ".join(said(asked))
    assert "– Nadia Belkacem (compte « N. B. »)" in words
    assert "la fiche de secours d’aujourd’hui" in words
    assert driver.focus is asked.leave
    act(asked, "Retirer quand même").click()
    driver.settle()
    assert accepted == [False, True]
    press_button(driver, "Faire une nouvelle fiche")
    sheet = dialog(driver, RenewalDialog)
    sheet.reject()


def test_a_new_recovery_key_of_a_removal_is_shown(
    driver: Driver, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    page = go_to_accounts(driver)
    sacha = next(o for o in page._found.colleagues if o.account.id == house.worker)
    door, real = driver.parts.door(), type(driver.parts.door()).remove_account
    key = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB"

    def remove_account(*given: object, **named: object) -> object:
        return real(*given, **named)._replace(recovery_key=key)  # type: ignore[arg-type]  # likewise

    monkeypatch.setattr(type(door), "remove_account", remove_account)
    page.remove(sacha)
    asked = dialog(driver, RemovalDialog)
    assert isinstance(asked, RemovalDialog)
    asked.passphrase.setText(PASSPHRASE)
    asked.go_on.click()
    driver.settle()
    sheet = dialog(driver, RenewalDialog)
    assert isinstance(sheet, RenewalDialog)
    assert sheet.key.shown.text() == key.replace("-", " ")
    sheet.reject()


def test_a_removal_under_way_is_not_escaped_and_a_lock_takes_it_away(
    driver: Driver, house: House
) -> None:
    come_in(driver, "C. M.", PASSPHRASE)
    page = go_to_accounts(driver)
    sacha = next(o for o in page._found.colleagues if o.account.id == house.worker)
    page.remove(sacha)
    asked = dialog(driver, RemovalDialog)
    assert isinstance(asked, RemovalDialog)
    asked.passphrase.setText(PASSPHRASE)
    asked.go_on.click()
    assert asked.bar.isVisible()
    asked.reject()
    assert asked.isVisible()
    driver.window.locker.lock()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    assert QApplication.activeModalWidget() is None
    assert "S. D." not in [one.label for one in driver.parts.front(house.folder).accounts]
