"""The first page reminds of copies that lie nowhere else and of a trial that was not made."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.ui.backups.page import BackupsPage
from mentordesk.ui.today.page import TodayPage
from tests.functional.backing_up import keep_backups, leave, quiet
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.driving import Driver

NO_COPY = "Aucune copie hors de cet ordinateur"
NOT_REACHED = "Deuxième endroit des sauvegardes pas joint"
NOT_TRIED = "Sauvegarde pas essayée"


@pytest.fixture
def kept(driver: Driver) -> Iterator[Driver]:
    """A vault with one backup, open, in a program that backs up."""
    keep_backups(driver)
    driver.unlock(driver.vault())
    first_page(driver)
    back_up(driver)
    yield driver
    leave(driver)


def back_up(driver: Driver) -> None:
    assert driver.desk.keeper is not None
    driver.desk.keeper.back_up(lambda _: None, driver.desk.keeper.failed.emit)
    driver.settle()
    quiet(driver)


def first_page(driver: Driver, days: int = 0) -> TodayPage:
    """Let days pass and look at the first page."""
    driver.clock.instant += timedelta(days=days)
    page = driver.page(TodayPage)
    if driver.desk.keeper is not None:
        driver.desk.keeper.refresh()
    quiet(driver)
    return page


def test_a_new_vault_has_a_week(kept: Driver) -> None:
    assert NO_COPY not in said(first_page(kept, days=6))
    words = said(first_page(kept, days=1))
    assert NO_COPY in words
    assert "depuis 7 jours" in words


def test_the_reminder_leads_to_the_backups_and_a_copy_clears_it(kept: Driver) -> None:
    line = act(first_page(kept, days=8), "Sauvegardes")
    line.setFocus()
    kept.press(Qt.Key.Key_Return)
    kept.page(BackupsPage)
    use(kept, "stick")
    kept.desk.navigator.back()
    assert NO_COPY not in said(first_page(kept))


def use(kept: Driver, name: str) -> Path:
    """Choose a second place, which gets its copy."""
    stick = kept.home / name
    stick.mkdir()
    kept.desk.use_second_place(stick)
    quiet(kept)
    back_up(kept)
    return stick


def test_a_stick_in_a_drawer_is_not_asked_for_before_a_week(kept: Driver) -> None:
    stick = use(kept, "stick")
    stick.rename(kept.home / "drawer")
    page = first_page(kept, days=6)
    assert NOT_REACHED not in said(page)
    words = said(first_page(kept, days=1))
    assert NOT_REACHED in words
    assert NO_COPY not in words
    (kept.home / "drawer").rename(stick)
    back_up(kept)
    assert NOT_REACHED not in said(first_page(kept))


def test_another_second_place_does_not_count_the_copies_of_the_first(kept: Driver) -> None:
    use(kept, "stick").rename(kept.home / "drawer")
    first_page(kept, days=8)
    kept.desk.use_second_place(None)
    words = said(first_page(kept))
    assert NO_COPY in words
    assert NOT_REACHED not in words


def test_a_trial_that_was_not_made_is_made_from_the_first_page(kept: Driver) -> None:
    use(kept, "stick")
    assert NOT_TRIED not in said(first_page(kept, days=29))
    page = first_page(kept, days=1)
    assert NOT_TRIED in said(page)
    act(page, "Faire l’essai").click()
    kept.settle()
    quiet(kept)
    assert kept.desk.last_drill() == kept.clock.now()
    assert "L’essai a réussi : la sauvegarde s’ouvre et se relit." in said(page)
    assert NOT_TRIED not in said(first_page(kept))


def test_a_trial_waits_for_the_backup_under_way(kept: Driver) -> None:
    page = first_page(kept, days=31)
    keeper = kept.desk.keeper
    assert keeper is not None
    keeper.back_up(lambda _: None, keeper.failed.emit)
    kept.until(lambda: keeper.work is not None)
    act(page, "Faire l’essai").click()
    assert any(words.startswith("Une sauvegarde est en cours.") for words in said(page))
    quiet(kept)
    assert kept.desk.last_drill() is None


def test_a_vault_that_is_not_backed_up_is_reminded_of_nothing(driver: Driver) -> None:
    driver.unlock(driver.vault())
    page = first_page(driver, days=60)
    assert "Sauvegardes" not in acts(page)
    assert not [words for words in said(page) if "sauvegarde" in words.lower()]
