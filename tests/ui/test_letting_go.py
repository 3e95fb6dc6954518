"""What was on the screen is let go: a day of work costs no memory, a lock forgets what was read."""

from __future__ import annotations

import gc
import linecache
from collections import Counter
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from mentordesk.ui import routes
from mentordesk.ui.today.page import TodayPage
from tests.driving import CTRL

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driving import Driver
    from tests.lives import Life

WARM_UP, TIMES = 1, 2


def held(driver: Driver) -> Counter[str]:
    """Count Qt's objects by their Python class, those of which only Python's half is left too."""
    driver.settle()
    driver.window.repaint()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return Counter(
        type(thing).__name__ + ("" if shiboken6.isValid(thing) else ", dead")
        for thing in gc.get_objects()
        if isinstance(thing, QObject)
    )


def growth(driver: Driver, act: Callable[[], None]) -> Counter[str]:
    """Return what there is more of after acting some more times."""
    for _ in range(WARM_UP):
        act()
    before = held(driver)
    for _ in range(TIMES):
        act()
    return held(driver) - before


def test_no_page_stays_in_memory(driver: Driver, french_life: Life) -> None:
    life = french_life
    driver.unlock(driver.take(life.vault))
    places = (
        routes.TodayRoute(),
        routes.YoungPeopleRoute(),
        routes.MentorsRoute(),
        *(routes.FileRoute(life.young_person, tab) for tab in range(4)),
        routes.YoungPersonFormRoute(life.young_person),
        routes.MentorFormRoute(life.mentor),
        routes.PairFormRoute(pair=life.pair.id),
        routes.GoalFormRoute(life.young_person, life.goal.id),
        routes.MeetingFormRoute(pair=life.pair.id),
        routes.MeetingRoute(life.recent),
        routes.MeetingRoute(life.recent, editing=True),
        routes.SummaryRoute(life.young_person),
        routes.SummaryRoute(life.young_person, life.version),
        routes.SettingsRoute(),
        routes.HelpRoute("keys"),
        routes.SafeguardingRoute(),
    )

    def visit() -> None:
        for place in places:
            driver.desk.navigator.go(place)
            driver.settle()

    assert growth(driver, visit) == Counter()


def test_another_text_size_leaves_no_old_desk(driver: Driver, french_life: Life) -> None:
    driver.unlock(driver.take(french_life.vault))

    def larger_and_back() -> None:
        driver.press(Qt.Key.Key_Plus, CTRL)
        driver.settle()
        driver.press(Qt.Key.Key_0, CTRL)
        driver.settle()

    assert growth(driver, larger_and_back) == Counter()


def test_a_closed_vault_leaves_nothing_of_its_desk(driver: Driver, french_life: Life) -> None:
    folder = driver.take(french_life.vault)
    at_first = held(driver)

    def open_and_lock() -> None:
        driver.unlock(folder)
        driver.page(TodayPage)
        driver.press(Qt.Key.Key_L, CTRL)
        driver.until(lambda: driver.window.desk is None)

    assert growth(driver, open_and_lock) == Counter()
    of_the_desk = {"Desk", "Session", "TodayPage", "Desk, dead", "Session, dead", "TodayPage, dead"}
    assert not of_the_desk & set(held(driver) - at_first)


def test_no_sources_of_libraries_stay_in_memory(driver: Driver, french_life: Life) -> None:
    driver.unlock(driver.take(french_life.vault))
    linecache.getlines(linecache.__file__)
    assert not linecache.cache
