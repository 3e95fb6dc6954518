"""The lists: how they sort, by mouse and by keyboard, and what they say when nobody is there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
)
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, SchoolLevel, YoungPersonDraft
from mentordesk.services import meetings, pairs, people
from mentordesk.ui import routes
from mentordesk.ui.people.list_page import MentorsPage, YoungPeoplePage
from tests.ui.reading import said

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.ui.people.table import PeopleTable
    from tests.driving import Driver

CLASS, AGE, MET = "Classe", "Âge", "Dernière rencontre"


def fill(context: Context) -> None:
    """Four young people; Aya never met her mentor, and nothing is known of Zoé."""
    lives = (
        ("Aya", SchoolLevel.CAP, date(2009, 5, 1), None),
        ("Bilal", SchoolLevel.SECONDE, date(2011, 5, 1), date(2026, 11, 1)),
        ("Chloé", SchoolLevel.SIXIEME, date(2015, 5, 1), date(2026, 11, 20)),
        ("Driss", SchoolLevel.PREMIERE, date(2010, 5, 1), date(2026, 10, 1)),
        ("Zoé", None, None, None),
    )
    mentor, _ = people.add_mentor(context, MentorDraft("Karim"))
    for name, level, born, met in lives:
        person, _ = people.add_young_person(context, YoungPersonDraft(name, "", born, level))
        if name == "Zoé":
            continue
        pair, _ = pairs.add_pair(context, PairDraft(person.id, mentor.id, date(2026, 9, 1)))
        if met is not None:
            frame = MeetingFrame(MeetingOutcome.HELD, met, minutes=60)
            notes = MeetingNotes(facts="Lecture.")
            share = PairNotes(pair.id, notes)
            draft = MeetingDraft(context.identifiers.new(), frame, (share,))
            meetings.record_meeting(context, draft)


@pytest.fixture
def page(driver: Driver) -> YoungPeoplePage:
    driver.unlock(driver.vault())
    driver.read(fill)
    driver.desk.navigator.go(routes.YoungPeopleRoute())
    return driver.page(YoungPeoplePage)


def names(table: PeopleTable) -> str:
    rows = range(table.finding.rowCount())
    return "".join(str(table.finding.index(row, 0).data())[0] for row in rows)


def choose(driver: Driver, page: YoungPeoplePage, heading: str) -> None:
    """Choose in « Trier par » by keyboard."""
    page.order.setFocus()
    driver.press(Qt.Key.Key_Home)
    while page.order.currentText() != heading:
        driver.press(Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("heading", "upwards", "downwards"),
    [
        ("Jeune", "ABCDZ", "ZDCBA"),
        (CLASS, "CBDAZ", "ADBCZ"),
        (AGE, "CBDAZ", "ADBCZ"),
        (MET, "DBCAZ", "CBDAZ"),
    ],
)
def test_each_column_sorts_by_keyboard_and_who_has_no_value_comes_last(
    driver: Driver, page: YoungPeoplePage, heading: str, upwards: str, downwards: str
) -> None:
    choose(driver, page, heading)
    assert names(page.table) == upwards
    driver.press(Qt.Key.Key_Tab)
    assert driver.focus.accessibleName() == "Inverser l’ordre"
    driver.press(Qt.Key.Key_Return)
    assert names(page.table) == downwards


def test_a_click_on_a_heading_shows_in_the_choice(page: YoungPeoplePage) -> None:
    page.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert page.order.currentText() == CLASS


def test_the_lists_can_be_sorted_without_a_mouse_from_the_table(
    driver: Driver, page: YoungPeoplePage
) -> None:
    page.table.setFocus()
    for _ in range(30):
        driver.press(Qt.Key.Key_Tab)
        if driver.focus.accessibleName() == "Trier par":
            return
    raise AssertionError


def test_no_match_and_nobody_each_say_their_sentence(driver: Driver, page: YoungPeoplePage) -> None:
    page.filter.setText("zzz")
    assert "Personne dans cette liste ne correspond à « zzz »." in said(page)
    page.filter.setText("")
    assert page.table.isVisible()
    page.who._choose(True)
    driver.settle()
    assert any(line.startswith("Aucun ancien dossier.") for line in said(page))
    page.filter.setText("zzz")
    driver.settle()
    assert any(line.startswith("Aucun ancien dossier.") for line in said(page))


def test_an_empty_vault_teaches(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.desk.navigator.go(routes.YoungPeopleRoute())
    assert any("seront ici" in line for line in said(driver.page(YoungPeoplePage)))


def test_former_mentors_say_their_own_sentence(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.desk.navigator.go(routes.MentorsRoute())
    page = driver.page(MentorsPage)
    page.who._choose(True)
    driver.settle()
    assert any(line.startswith("Aucun ancien mentor.") for line in said(page))
