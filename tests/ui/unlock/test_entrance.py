"""The ways in: what the unlock page and the welcome do for the keyboard and for a vault gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentordesk.domain import errors
from mentordesk.storage.keys.header import NAME, SECOND
from mentordesk.storage.keys.labels import BASE
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from tests.driving import CTRL, PASSPHRASE
from tests.ui.looking import seen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driving import Driver


def test_tab_comes_to_the_account(driver: Driver) -> None:
    driver.window.begin(driver.vault())
    driver.show()
    page = driver.front(UnlockPage)
    assert page.passphrase.hasFocus()
    stops: list[QWidget] = []
    for _ in range(4):
        driver.press(Qt.Key.Key_Tab)
        stops.append(driver.focus)
    assert page.account in stops


def test_ctrl_q_leaves_before_a_vault_is_open(driver: Driver) -> None:
    driver.window.begin(driver.vault())
    driver.show()
    driver.press(Qt.Key.Key_Q, CTRL)
    assert not driver.window.isVisible()


def test_ctrl_q_leaves_when_a_vault_is_open(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.page(TodayPage)
    driver.press(Qt.Key.Key_Q, CTRL)
    driver.until(lambda: not driver.window.isVisible())


def test_enter_unlocks_from_the_account_too(driver: Driver) -> None:
    driver.window.begin(driver.vault())
    driver.show()
    page = driver.front(UnlockPage)
    page.passphrase.setText(PASSPHRASE)
    page.account.setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    driver.page(TodayPage)


@pytest.mark.parametrize(("lost", "told"), [((BASE,), "base.mdb"), ((NAME, SECOND), "base.mdkeys")])
def test_a_file_that_is_gone_is_named(driver: Driver, lost: tuple[str, ...], told: str) -> None:
    folder = driver.vault()
    for name in lost:
        (folder / name).unlink()
    driver.window.begin(folder)
    driver.show()
    page = driver.window.centralWidget()
    if isinstance(page, UnlockPage):
        page.passphrase.setText(PASSPHRASE)
        page.unlock.click()
        driver.settle()
        said = page.field.error
    else:
        said = driver.front(WelcomePage).message.text()
    assert told in said
    assert "abîmé" not in said


def test_a_vault_that_is_gone_names_no_button(driver: Driver) -> None:
    driver.window.begin(driver.home / "gone.mentordesk")
    said = driver.front(WelcomePage).message.text()
    assert said == failure_sentence(errors.VaultMissing())
    assert "Ouvrir un autre coffre" not in said


def test_two_recent_vaults_of_one_name_differ_by_their_folder(
    driver: Driver, tmp_path: Path
) -> None:
    places = [tmp_path / part / "MECS.mentordesk" for part in ("un", "x" * 200)]
    for place in places:
        place.mkdir(parents=True)
        driver.parts.settings.remember(place)
    driver.window.show_welcome()
    driver.show()
    page = driver.front(WelcomePage)
    shown = [label.text() for label in seen(page, QLabel)]
    assert any(text.endswith("/un") for text in shown)
    long = next(text for text in shown if "xxx" in text)
    assert "…" in long
    told = [b.accessibleDescription() for b in seen(page, QPushButton) if "MECS" in b.text()]
    assert told == [str(places[1].parent), str(places[0].parent)]
