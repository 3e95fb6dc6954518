"""Vaults that do not open: each cause has a sentence of its own, and the way out is there."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from sqlalchemy import text

from mentordesk.services.vaults import UpdateStep
from mentordesk.storage.keys.header import HeaderFiles, unpack
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from tests.driving import PASSPHRASE, Driver
from tests.storage.conftest import checksummed, json_bytes
from tests.storage.test_migrations import GOLDEN

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def refusal_at_start(driver: Driver, folder: Path) -> str:
    """Start with a vault that shows no front; return what the welcome says."""
    driver.window.begin(folder)
    driver.show()
    page = driver.front(WelcomePage)
    assert page.message.isVisible()
    return page.message.text()


def refusal_at_unlock(driver: Driver, folder: Path) -> str:
    """Type the right passphrase; return what the unlock page says instead of opening."""
    driver.unlock(folder)
    page = driver.front(UnlockPage)
    driver.until(page.unlock.isEnabled)
    return page.field.error


def open_by_hand(folder: Path) -> SqlVault:
    door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)
    slot = unpack(HeaderFiles(folder).current.read_bytes())["slots"][0]["id"]
    vault = door.open_with_passphrase(folder, slot, PASSPHRASE).vault
    assert isinstance(vault, SqlVault)
    return vault


def test_a_vault_that_is_not_there_any_more(driver: Driver) -> None:
    said = refusal_at_start(driver, driver.home / "parti.mentordesk")
    assert said.startswith("Ce coffre n’est plus à cet endroit.")


def test_a_vault_that_goes_away_while_the_passphrase_is_typed(driver: Driver) -> None:
    folder = driver.vault()
    driver.window.begin(folder)
    driver.show()
    page = driver.front(UnlockPage)
    shutil.rmtree(folder)
    driver.write(PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: bool(page.field.error))
    assert page.field.error.startswith("Ce coffre n’est plus à cet endroit.")
    assert page.passphrase.hasFocus()


def test_a_folder_that_holds_no_vault(driver: Driver) -> None:
    folder = driver.home / "photos"
    folder.mkdir()
    said = refusal_at_start(driver, folder)
    assert said.startswith("Ce dossier n’est pas un coffre MentorDesk.")


def test_a_damaged_header_does_not_blame_the_passphrase(driver: Driver) -> None:
    folder = driver.vault()
    files = HeaderFiles(folder)
    for path in (files.current, files.second):
        path.write_bytes(b"rien qui vaille")
    said = refusal_at_start(driver, folder)
    assert said.startswith(
        "Le fichier des clés de ce coffre est abîmé. La phrase secrète n’est pas"
    )


def test_a_header_of_a_newer_program(driver: Driver) -> None:
    folder = driver.vault()
    files = HeaderFiles(folder)
    body = unpack(files.current.read_bytes())
    files.current.write_bytes(checksummed(json_bytes({**body, "format": 7})))
    files.second.unlink()
    said = refusal_at_start(driver, folder)
    assert said.startswith("Ce coffre a été écrit par une version plus récente de MentorDesk.")


def test_a_base_of_a_newer_program(driver: Driver) -> None:
    folder = driver.vault()
    vault = open_by_hand(folder)
    with vault.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    vault.close()
    said = refusal_at_unlock(driver, folder)
    assert said.startswith("Ce coffre a été écrit par une version plus récente de MentorDesk.")


def test_a_damaged_base_says_that_the_passphrase_is_right(driver: Driver) -> None:
    folder = driver.vault()
    base = folder / "base.mdb"
    base.write_bytes(b"\x00" * len(base.read_bytes()))
    said = refusal_at_unlock(driver, folder)
    assert said.startswith("La base de ce coffre est abîmée. La phrase secrète est bonne.")


def test_a_vault_that_is_open_elsewhere(driver: Driver) -> None:
    folder = driver.vault()
    vault = open_by_hand(folder)
    try:
        said = refusal_at_unlock(driver, folder)
        assert said.startswith("Ce coffre est déjà ouvert par C. M. depuis")
    finally:
        vault.close()
    driver.press(Qt.Key.Key_Return)
    driver.page(TodayPage)


def test_from_a_vault_that_does_not_open_another_is_two_keys_away(driver: Driver) -> None:
    driver.unlock(driver.vault(), "autre chose")
    page = driver.front(UnlockPage)
    assert "n’ouvre pas ce compte" in page.field.error
    for _ in range(4):
        driver.press(Qt.Key.Key_Tab)
        if driver.focus.accessibleName() == "Ouvrir un autre coffre":
            break
    driver.press(Qt.Key.Key_Return)
    driver.front(WelcomePage)


def test_an_older_vault_says_what_is_done_to_it(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    real = UnlockPage.show_update

    def show_update(page: UnlockPage, step: UpdateStep) -> None:
        real(page, step)
        assert page.update_said.isVisible()
        seen.append(page.update_said.text())

    monkeypatch.setattr(UnlockPage, "show_update", show_update)
    driver.unlock(driver.take(GOLDEN / "0001.mentordesk"))
    driver.page(TodayPage)
    assert [text.partition(" : ")[2].partition("…")[0] for text in seen] == [
        "copie",
        "nouvelles tables",
        "vérification",
        "l’ancien fichier est gardé",
    ]
    assert all("N’éteignez pas l’ordinateur" in text for text in seen)


def test_a_vault_of_today_says_nothing_of_an_update(driver: Driver) -> None:
    driver.window.begin(driver.vault())
    driver.show()
    page = driver.front(UnlockPage)
    page.refuse("Non.")
    page.show_update(UpdateStep.COPYING)  # told late
    assert not page.update_said.isVisible()
