"""The first page says that this computer's clock is behind, and believes whoever looked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.drafts import DraftKind
from mentordesk.services import drafts
from mentordesk.ui.today.page import TodayPage
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from tests.driving import Driver

LATE = "L’horloge de cet ordinateur semble en retard"
RIGHT = "L’heure est juste"


def write(context: Context) -> None:
    drafts.keep_draft(context, DraftKind.NEW_MEETING, context.identifiers.new(), {"shares": []})


def looked_at_again(driver: Driver) -> TodayPage:
    page = driver.page(TodayPage)
    page.refresh()
    driver.settle()
    return page


def test_a_clock_that_is_right_is_not_spoken_of(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.read(write)
    assert LATE not in said(looked_at_again(driver))


def test_a_clock_set_back_is_told_with_the_day_and_what_to_do(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.read(write)
    driver.clock.instant -= timedelta(days=366)
    words = said(looked_at_again(driver))
    assert LATE in words
    assert (
        "Une écriture porte la date du 22 novembre 2026."
        " Vérifiez la date et l’heure de l’ordinateur." in words
    )


def test_whoever_finds_the_clock_right_is_not_told_again(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.read(write)
    driver.clock.instant -= timedelta(days=366)
    act(looked_at_again(driver), RIGHT).click()
    driver.settle()
    page = looked_at_again(driver)
    assert LATE not in said(page)
    assert RIGHT not in acts(page)
