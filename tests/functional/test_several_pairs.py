"""One outing of several pairs, and a meeting that was written on the wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from mentordesk.services.young_person_file import young_person_file
from mentordesk.ui import routes
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL, Driver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.meetings import Meeting
    from tests.lives import Life

KEY = Qt.Key


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    return driver


def choose(desk: Driver, words: str) -> None:
    """Choose in the list that has the keyboard, from its open list, as people do."""
    box = desk.focus
    assert isinstance(box, QComboBox)
    place = next(n for n in range(box.count()) if words in box.itemText(n))
    desk.press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = box.view()
    desk.until(view.isVisible)
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_Down, times=place)
    desk.press(KEY.Key_Return)
    desk.settle()


def meetings_of(desk: Driver, person: YoungPersonId) -> Sequence[Meeting]:
    found = desk.read(lambda context: young_person_file(context, person)).meetings
    return [meeting for meeting in found if meeting.number is not None]


def recorded_of(desk: Driver, person: YoungPersonId) -> int:
    """Return how many are written up: one that was planned for the day is written up in place."""
    return sum(meeting.recorded_at is not None for meeting in meetings_of(desk, person))


def test_an_outing_is_logged_once_with_a_note_for_each_pair(
    desk: Driver, french_life: Life
) -> None:
    one, other = french_life.pair.young_person, french_life.other_pair.young_person
    before = recorded_of(desk, one), recorded_of(desk, other)
    desk.desk.navigator.go(routes.MeetingFormRoute(pair=french_life.pair.id))
    page = desk.page(MeetingPage)
    desk.until(lambda: bool(page.shares))
    desk.tab_to("Faits")
    desk.write("Inès a posé des questions.")
    desk.tab_to("Sortie à plusieurs")
    desk.press(KEY.Key_Return)
    choose(desk, "Théo")
    desk.until(lambda: len(page.shares) == 2)
    assert page.tabs.isVisible()
    desk.tab_to("Faits")
    desk.write("Théo a tenu la carte.")
    desk.press(KEY.Key_Return, CTRL)
    desk.page(YoungPersonPage)
    after = recorded_of(desk, one), recorded_of(desk, other)
    assert (after[0] - before[0], after[1] - before[1]) == (1, 1)
    [first] = [m for m in meetings_of(desk, one) if m.notes.facts == "Inès a posé des questions."]
    [second] = [m for m in meetings_of(desk, other) if m.notes.facts == "Théo a tenu la carte."]
    assert first.frame == second.frame
    assert first.outing == second.outing is not None


def test_a_meeting_on_the_wrong_pair_is_moved_with_its_trace_and_can_come_back(
    desk: Driver, french_life: Life
) -> None:
    one, other = french_life.pair.young_person, french_life.other_pair.young_person
    meeting = french_life.recent
    desk.desk.navigator.go(routes.MeetingRoute(meeting))
    desk.page(MeetingRecordPage)
    desk.tab_to("Mauvais binôme ?")
    desk.press(KEY.Key_Return)
    desk.settle()
    choose(desk, "Théo")
    desk.tab_to("Déplacer")
    desk.press(KEY.Key_Return)
    page = desk.page(YoungPersonPage)
    assert page.file is not None
    assert page.file.person.id == other
    assert meeting in {m.id for m in meetings_of(desk, other)}
    assert meeting not in {m.id for m in meetings_of(desk, one)}
    assert len(page.file.moves) == 1
    assert page.banners.sentence == "La rencontre est sur l’autre binôme."
    desk.press(KEY.Key_Z, CTRL)
    desk.settle()
    assert meeting in {m.id for m in meetings_of(desk, one)}
