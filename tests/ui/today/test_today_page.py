"""The first page: drafts first, names that open files, and the lines that did not fit."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.meetings import PlannedNext
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.services import drafts, goals, meetings, pairs, people
from mentordesk.services.today import SHOWN
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import FRENCH
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from mentordesk.services.settings import Settings
    from tests.driving import Driver

MANY = SHOWN + 5


def make_pair(context: Context, number: int = 0) -> Pair:
    """A pair without a meeting for long, with a goal that nobody has rated for long."""
    person, _ = people.add_young_person(context, YoungPersonDraft(f"Inès{number}", "Benali"))
    mentor, _ = people.add_mentor(context, MentorDraft(f"Karim{number}"))
    began = context.clock.today() - timedelta(days=100)
    goals.add_goal(context, person.id, GoalDraft("Speak up in class"))
    return pairs.add_pair(context, PairDraft(person.id, mentor.id, began))[0]


def fill(driver: Driver, count: int) -> list[Pair]:
    """Open a vault with so many pairs that need attention."""
    driver.unlock(driver.vault())
    made = driver.read(lambda context: [make_pair(context, n) for n in range(count)])
    driver.clock.instant += timedelta(days=70)
    return made


def reopen(driver: Driver) -> TodayPage:
    page = driver.page(TodayPage)
    page.refresh()
    driver.settle()
    return page


def test_drafts_stand_first(driver: Driver) -> None:
    [pair] = fill(driver, 1)

    def write(context: Context) -> None:
        content: dict[str, object] = {"shares": []}
        record = context.identifiers.new()
        drafts.keep_draft(context, DraftKind.NEW_MEETING, record, content, pair.young_person)
        today = context.clock.today()
        meetings.plan_meeting(context, pair.id, PlannedNext(today + timedelta(days=2)))

    driver.read(write)
    words = said(reopen(driver))
    assert words.index("Brouillons") < words.index("Les 7 prochains jours")
    assert words.index("Brouillons") == 2  # the greeting and the day stand before it


def test_the_name_on_a_row_opens_the_file_by_keyboard(driver: Driver) -> None:
    [pair] = fill(driver, 1)
    name = act(reopen(driver), "Ouvrir le dossier : Inès0 B.")
    name.setFocus()
    driver.press(Qt.Key.Key_Return)
    page = driver.page(YoungPersonPage)
    assert page.file is not None
    assert page.file.person.id == pair.young_person


def test_the_lines_that_did_not_fit_are_shown_by_a_button(driver: Driver) -> None:
    fill(driver, MANY)
    page = reopen(driver)
    hidden = 2 * (MANY - SHOWN)
    more = act(page, f"Afficher la suite (encore {hidden})")
    assert acts(page).count("Noter") == SHOWN
    more.setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    assert acts(page).count("Noter") == MANY
    assert not any(name.startswith("Afficher la suite") for name in acts(page))
    first_new = [n for n in acts(page) if n.startswith("Ouvrir le dossier")][SHOWN]
    assert plain(driver.focus.accessibleName()) == first_new


@pytest.fixture
def english(make_driver: Callable[[Settings], Driver]) -> Driver:
    return make_driver(FRENCH._replace(language="en"))


def test_english_rows_have_english_marks(english: Driver) -> None:
    fill(english, 1)
    page = reopen(english)
    words = said(page)
    assert "“Speak up in class”" in words
    assert not any("«" in word for word in words)
    shown = [act(page, name).text() for name in acts(page) if name.startswith("Open")]
    assert shown == ["Inès0 B.:", "Inès0 B.:"]
