"""What a vault opened by the keyring does not let pass: exports and restoring ask first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.domain.access import Action
from mentordesk.domain.errors import PassphraseNeeded, WrongPassphrase
from mentordesk.services import devices
from mentordesk.services.authorization import authorize
from mentordesk.services.journal_reading import export
from mentordesk.ui import routes
from mentordesk.ui.accounts.code_dialog import CodeDialog
from mentordesk.ui.accounts.invitation_form import InvitationForm
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.unlock.confirm_passphrase import (
    ConfirmPassphrase,
    PassphraseQuestion,
    ask_passphrase,
)
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import PASSPHRASE, Driver
from tests.shelf import Shelf
from tests.ui.reading import acts, plain, said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.lives import Life


@pytest.fixture
def by_device(driver: Driver, french_life: Life) -> Driver:
    """A vault with lives in it, opened by the keyring."""
    shelf = Shelf()
    driver.use_keyring(shelf)
    folder = driver.take(french_life.vault)
    driver.unlock(folder)
    opened, door = driver.desk.session.opened, driver.parts.door()
    vault_id, slot = opened.vault.vault_id, str(opened.account.id)
    key = driver.application.database.run_and_wait(lambda: door.add_device(opened, PASSPHRASE))
    shelf.keep(vault_id, slot, bytearray(key))
    devices.note_known(driver.parts.settings, vault_id, slot)
    driver.window.close_vault()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.front(UnlockPage).without.click()
    driver.settle()
    assert driver.desk.session.opened.by_device
    return driver


def questions(driver: Driver) -> list[ConfirmPassphrase]:
    return [d for d in driver.window.findChildren(ConfirmPassphrase) if d.isVisible()]


def answer(driver: Driver, passphrase: str = PASSPHRASE) -> None:
    [dialog] = questions(driver)
    dialog.passphrase.setText(passphrase)
    dialog.go_on.click()
    driver.settle()


def summary(driver: Driver, life: Life) -> SummaryPage:
    driver.desk.navigator.go(routes.SummaryRoute(life.young_person, life.project))
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.pdf))
    driver.settle()
    return page


def test_an_export_asks_once_for_ten_minutes(
    by_device: Driver, french_life: Life, tmp_path: Path
) -> None:
    page = summary(by_device, french_life)
    place = tmp_path / "sortie.pdf"
    page.write(place)
    by_device.settle()
    assert not place.exists()
    [dialog] = questions(by_device)
    assert "Cet ordinateur a ouvert le coffre sans votre phrase secrète." in " ".join(said(dialog))
    answer(by_device, "une autre phrase")
    assert "n’ouvre pas ce compte" in dialog.field.error
    assert not place.exists()
    answer(by_device)
    assert place.read_bytes().startswith(b"%PDF")
    again = tmp_path / "encore.pdf"
    by_device.clock.instant += timedelta(minutes=9)
    page.write(again)
    by_device.settle()
    assert again.exists()
    assert questions(by_device) == []
    by_device.clock.instant += timedelta(minutes=1, seconds=1)
    page.write(tmp_path / "plus.pdf")
    by_device.settle()
    assert len(questions(by_device)) == 1
    assert not (tmp_path / "plus.pdf").exists()


def test_whoever_does_not_know_it_exports_nothing(
    by_device: Driver, french_life: Life, tmp_path: Path
) -> None:
    page = summary(by_device, french_life)
    place = tmp_path / "sortie.pdf"
    page.write(place)
    by_device.settle()
    [dialog] = questions(by_device)
    dialog.reject()
    by_device.settle()
    assert not place.exists()
    assert plain(page.banners.sentence) == (
        "Rien n’est fait : cet acte demande votre phrase secrète."
    )


def test_printing_asks_as_well(
    by_device: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[object] = []

    def print_pages(_: object, pages: Sequence[object]) -> bool:
        printed.extend(pages)
        return True

    place = "mentordesk.ui.summaries.outgoing"
    monkeypatch.setattr(f"{place}.has_printer", lambda: True)
    monkeypatch.setattr(f"{place}.choose_printer", lambda _: "a printer")
    monkeypatch.setattr(f"{place}.print_pages", print_pages)
    page = summary(by_device, french_life)
    page._print()
    by_device.settle()
    assert printed == []
    answer(by_device)
    assert len(printed) >= 1


def test_the_page_may_be_gone_when_the_passphrase_comes(
    by_device: Driver, french_life: Life, tmp_path: Path
) -> None:
    page = summary(by_device, french_life)
    page.write(tmp_path / "sortie.pdf")
    by_device.settle()
    by_device.desk.navigator.go(routes.TodayRoute())
    by_device.settle()
    answer(by_device)
    assert not (tmp_path / "sortie.pdf").exists()


def test_wrong_passphrases_wait_here_as_at_the_way_in(by_device: Driver) -> None:
    ask_passphrase(by_device.desk, list)
    [dialog] = questions(by_device)
    for _ in range(5):
        dialog.passphrase.setText("une autre phrase")
        dialog._ask()
        by_device.settle()
        by_device.until(dialog.go_on.isEnabled)
    answer(by_device)
    assert plain(dialog.field.error).startswith("Plusieurs essais ont échoué.")
    vault_id = by_device.desk.session.opened.vault.vault_id
    by_device.until(lambda: by_device.parts.failures.wait(vault_id) == 0)
    answer(by_device)
    assert questions(by_device) == []
    assert by_device.parts.failures.in_a_row(vault_id) == 0


def test_acts_that_wait_together_are_asked_for_once(by_device: Driver) -> None:
    done: list[str] = []
    desk = by_device.desk
    ask_passphrase(desk, lambda: done.append("one"))
    ask_passphrase(desk, lambda: done.append("two"))
    assert len(questions(by_device)) == 1
    answer(by_device)
    assert done == ["one", "two"]
    ask_passphrase(desk, lambda: done.append("three"))
    assert done == ["one", "two", "three"]


def test_inviting_asks_for_the_passphrase_once(by_device: Driver) -> None:
    by_device.desk.navigator.go(routes.AccountsRoute())
    by_device.settle()
    answer(by_device)
    assert "Inviter quelqu’un…" in acts(by_device.page(AccountsPage))
    by_device.desk.navigator.go(routes.InvitationFormRoute())
    form = by_device.page(InvitationForm)
    form.first_name.setText("Malik")
    form.function.setText("Éducateur")
    form.label.setText("M.")
    by_device.clock.instant += timedelta(minutes=11)
    form.save()
    by_device.settle()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, PassphraseQuestion)
    asked.passphrase.setText(PASSPHRASE)
    asked.go_on.click()
    by_device.settle()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, CodeDialog)
    assert questions(by_device) == []
    shown.noted.click()
    by_device.settle()
    assert "Malik" in said(by_device.page(AccountsPage))


def test_a_file_is_read_without_the_passphrase(by_device: Driver, french_life: Life) -> None:
    by_device.desk.navigator.go(routes.FileRoute(french_life.young_person, 3))
    page = by_device.page(YoungPersonPage)
    by_device.until(lambda: "Qui y a accès" in said(page))
    assert questions(by_device) == []


def test_with_the_passphrase_typed_at_the_door_nothing_is_asked(
    driver: Driver, french_life: Life, tmp_path: Path
) -> None:
    driver.unlock(driver.take(french_life.vault))
    page = summary(driver, french_life)
    page.write(tmp_path / "sortie.pdf")
    driver.settle()
    assert (tmp_path / "sortie.pdf").exists()
    assert questions(driver) == []


@pytest.mark.parametrize("action", sorted(devices.SENSITIVE))
def test_the_rule_itself_refuses_sensitive_acts(by_device: Driver, action: Action) -> None:
    def ask() -> None:
        with by_device.context.vault.reading() as work:
            authorize(by_device.context, work, action)

    run = by_device.application.database.run_and_wait
    with pytest.raises(PassphraseNeeded):
        run(ask)
    door, opened = by_device.parts.door(), by_device.desk.session.opened
    with pytest.raises(WrongPassphrase):
        run(lambda: devices.confirm_passphrase(by_device.context, door, opened, "une autre"))
    with pytest.raises(PassphraseNeeded):
        run(ask)
    run(lambda: devices.confirm_passphrase(by_device.context, door, opened, PASSPHRASE))
    run(ask)
    by_device.clock.instant -= timedelta(seconds=1)
    with pytest.raises(PassphraseNeeded):
        run(ask)


def test_the_journal_is_not_exported_without_the_passphrase(by_device: Driver) -> None:
    run = by_device.application.database.run_and_wait
    with pytest.raises(PassphraseNeeded):
        run(lambda: export(by_device.context, by_device.parts.journal_papers(), "fr"))


def test_everyday_acts_are_not_asked_for(by_device: Driver) -> None:
    def ask() -> None:
        with by_device.context.vault.reading() as work:
            for action in set(Action) - devices.SENSITIVE:
                authorize(by_device.context, work, action)

    by_device.application.database.run_and_wait(ask)


def test_an_empty_passphrase_is_not_tried_and_does_not_count(by_device: Driver) -> None:
    ask_passphrase(by_device.desk, list)
    answer(by_device, "")
    [dialog] = questions(by_device)
    assert plain(dialog.field.error) == "Tapez d’abord votre phrase secrète."
    vault_id = by_device.desk.session.opened.vault.vault_id
    assert by_device.parts.failures.in_a_row(vault_id) == 0
