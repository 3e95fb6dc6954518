"""Nobody typed a passphrase: nothing is tried, and no failure counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.errors import BaseOlder, PlaceReadOnly, PlaceUnsuitable
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.unlock.other_ways import OtherWays
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.ui.reading import act, plain

if TYPE_CHECKING:
    from tests.driving import Driver

MISSING = "Tapez d’abord votre phrase secrète."


def shown(driver: Driver) -> UnlockPage:
    driver.window.begin(driver.vault())
    driver.show()
    return driver.front(UnlockPage)


def assert_nothing_tried(driver: Driver, page: UnlockPage) -> None:
    driver.settle()
    assert plain(page.field.error) == MISSING
    assert driver.focus is page.passphrase
    assert driver.parts.failures.in_a_row(page.front.vault_id) == 0
    assert page.unlock.isEnabled()


@pytest.mark.parametrize(
    ("error", "way"),
    [
        (PlaceReadOnly(), "Ouvrir en lecture seule"),
        (BaseOlder(), "Ouvrir quand même"),
        (PlaceUnsuitable(holds_vault=True), "Copier sur cet ordinateur et l’ouvrir ici"),
    ],
)
def test_another_way_in_wants_the_passphrase_first(
    driver: Driver, error: Exception, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(driver)
    monkeypatch.setattr(DIALOGS, "choose_folder", lambda *_: driver.home / "ici")
    OtherWays(driver.window, page).offer(error)
    driver.settle()
    act(page, way).click()
    assert_nothing_tried(driver, page)


def test_the_first_way_in_wants_it_too(driver: Driver) -> None:
    page = shown(driver)
    driver.press(Qt.Key.Key_Return)
    assert_nothing_tried(driver, page)
