"""The tab of the framework in large text: nothing is cut off, and the right column goes below."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.ui import routes
from mentordesk.ui.framework.tab import FrameworkTab
from mentordesk.ui.young_person.page import YoungPersonPage
from mentordesk.ui.young_person.tabs import FileTab
from tests.driving import FRENCH
from tests.ui.framework.frames import until_the_fathers_agreement
from tests.ui.looking import cut_off, expect_none, small_targets, speechless

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.settings import Settings
    from tests.driving import Driver


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(make_driver: Callable[[Settings], Driver], scale: float) -> None:
    driver = make_driver(FRENCH._replace(text_scale=scale))
    driver.unlock(driver.vault())
    driver.window.resize(1280, 720)
    frame = driver.read(until_the_fathers_agreement)
    driver.desk.navigator.go(routes.FileRoute(frame.young, FileTab.FRAMEWORK))
    page = driver.page(YoungPersonPage)
    driver.settle()
    tab = page.findChild(FrameworkTab)
    assert tab is not None
    for row in tab.rows:
        row.why.click()
    driver.settle()
    assert page.tabs.tabText(2) == ("Cadre" if scale > 1 else "Cadre du mentorat")
    place = os.environ.get("MENTORDESK_PICTURES")
    if place:
        driver.window.grab().save(str(Path(place) / f"framework-large-{scale}.png"))
        tab.grab().save(str(Path(place) / f"framework-tab-{scale}.png"))
    for look in (cut_off, speechless, small_targets):
        expect_none(look(page))
