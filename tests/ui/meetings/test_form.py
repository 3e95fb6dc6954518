"""The form of a meeting shows what belongs to its outcome and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.ui import routes
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.today.page import TodayPage

if TYPE_CHECKING:
    from tests.driving import Driver
    from tests.lives import Life


def test_a_reason_is_asked_of_a_missed_meeting_alone(driver: Driver, french_life: Life) -> None:
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    driver.desk.navigator.go(routes.MeetingFormRoute(pair=french_life.pair.id))
    page = driver.page(MeetingPage)
    share = page.shares[0]
    assert page.frame.outcome.value() is MeetingOutcome.HELD
    assert not share.reason.isVisible()
    assert share.facts.isVisible()
    driver.focus.setFocus()
    driver.press(Qt.Key.Key_Right)
    assert share.reason.isVisible()
    assert not share.facts.isVisible()
