"""The history in the window: in the file, and of a mentor, a pair, a goal and a meeting."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentordesk.domain.accounts import Role
from mentordesk.domain.goals import GoalState
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.meetings import PairNotes
from mentordesk.domain.people import MentorDraft
from mentordesk.services import corrections, goals, meeting_form, people
from mentordesk.ui import routes
from mentordesk.ui.history.page import HistoryPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import FRENCH
from tests.ui.looking import cut_off, expect_none, small_targets, speechless, way_of_tab
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.context import Context
    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

GOALS, HISTORY = 1, 4
LATER = " Deux questions à une élève de seconde."


@pytest.fixture
def life(driver: Driver, french_life: Life) -> Life:
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    return french_life


def change_things(context: Context, life: Life) -> None:
    """Change a field of each kind of record."""
    person = people.young_person_draft(context, life.young_person)
    people.revise_young_person(context, life.young_person, replace(person, last_name="B."))
    people.revise_mentor(context, life.mentor, MentorDraft("Karim", "Haddad", phone="07"))
    goals.move_goal(context, life.goal.id, GoalState.PAUSED, "")
    read = meeting_form.recorded_meeting(context, life.recent)
    notes = replace(read.meeting.notes, facts=read.meeting.notes.facts + LATER, mood=2)
    given = {rating.goal: rating.value for rating in read.ratings}
    share = PairNotes(life.pair.id, notes, given)
    corrections.revise_meeting(context, life.recent, read.meeting.frame, share)


def file_tab(driver: Driver, life: Life, tab: int) -> YoungPersonPage:
    driver.desk.navigator.go(routes.FileRoute(life.young_person, tab))
    page = driver.page(YoungPersonPage)
    driver.settle()
    return page


def picture(driver: Driver, name: str) -> None:
    place = os.environ.get("MENTORDESK_PICTURES")
    if place:
        driver.window.grab().save(str(Path(place) / f"{name}.png"))


def test_the_file_tells_who_changed_what_from_what(driver: Driver, life: Life) -> None:
    driver.read(lambda context: change_things(context, life))
    page = file_tab(driver, life, HISTORY)
    words = said(page)
    picture(driver, "file-history")
    assert any(
        word.startswith("22 novembre 2026 à ") and word.endswith(" · Claire Morel")
        for word in words
    )
    assert "Nom : « Benali » → « B. »" in words
    assert "Où en est l’objectif : « En cours » → « En pause »" in words
    assert "Humeur : « bien » → « bof »" in words
    assert "Où en est la suite : « à faire » → « abandonné »" in words
    after = words[words.index("Faits, après") + 1]
    assert after.endswith("suite. [ajouté : Deux questions à une élève de seconde.]")
    before = words[words.index("Faits, avant") + 1]
    assert "[" not in before
    assert "Ajout daté, ajouté" in words
    assert not any("07" in word for word in words if "Téléphone" in word)


def test_a_screen_reader_hears_no_arrow(driver: Driver, life: Life) -> None:
    driver.read(lambda context: change_things(context, life))
    page = file_tab(driver, life, HISTORY)
    heard = [
        label.accessibleName()
        for label in page.findChildren(QLabel)
        if label.isVisible() and "→" in label.text()
    ]
    assert heard
    assert not any("→" in name for name in heard)
    assert any(" ".join(n.split()) == "Nom : avant, « Benali » ; après, « B. »" for n in heard)


def test_an_entry_leads_to_its_record_by_keyboard(driver: Driver, life: Life) -> None:
    driver.read(lambda context: change_things(context, life))
    page = file_tab(driver, life, HISTORY)
    name = next(name for name in acts(page) if name.startswith("Ouvrir : Rencontre du 17"))
    act(page, name).setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.page(MeetingRecordPage)


def test_without_a_change_one_sentence_says_what_will_stand_here(
    driver: Driver, life: Life
) -> None:
    driver.desk.navigator.go(routes.HistoryRoute(HistoryKind.PAIR, life.other_pair.id))
    page = driver.page(HistoryPage)
    assert any(word.startswith("Rien n’a été modifié") for word in said(page))


def test_a_mentors_history_and_back(driver: Driver, life: Life) -> None:
    driver.read(lambda context: change_things(context, life))
    driver.desk.navigator.go(routes.MentorFormRoute(life.mentor))
    act(driver.page(MentorForm), "Historique").click()
    page = driver.page(HistoryPage)
    picture(driver, "mentor-history")
    words = said(page)
    assert "Mentor : Karim H." in words
    assert "Téléphone : « 0600000000 » → « 07 »" in words
    assert "Association : « Association Tandem » → rien" in words
    driver.press(Qt.Key.Key_Space)
    driver.page(MentorForm)


def test_the_history_of_a_pair_a_goal_and_a_meeting(driver: Driver, life: Life) -> None:
    driver.read(lambda context: change_things(context, life))
    driver.desk.navigator.go(routes.PairFormRoute(pair=life.pair.id))
    act(driver.page(PairForm), "Historique").click()
    driver.page(HistoryPage)
    act(file_tab(driver, life, GOALS), f"Historique : {life.goal.text}").click()
    words = said(driver.page(HistoryPage))
    assert "Objectif : « Prendre la parole en classe »" in words
    driver.desk.navigator.go(routes.MeetingRoute(life.recent))
    act(driver.page(MeetingRecordPage), "Historique").click()
    page = driver.page(HistoryPage)
    picture(driver, "meeting-history")
    assert "Faits, avant" in said(page)


def test_until_when_a_meeting_can_be_changed_and_since_when_not(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.MeetingRoute(life.recent))
    assert any(
        "peut être modifié jusqu’au 1er décembre 2026" in word
        for word in said(driver.page(MeetingRecordPage))
    )
    driver.desk.navigator.go(routes.MeetingRoute(life.locked))
    page = driver.page(MeetingRecordPage)
    picture(driver, "locked")
    assert any("Depuis le 7 octobre 2026, 14 jours après" in word for word in said(page))


def test_a_long_history_comes_a_page_at_a_time(driver: Driver, life: Life) -> None:
    def often(context: Context) -> None:
        for turn in range(40):
            driver.clock.instant += timedelta(minutes=1)
            left = None if turn % 2 else context.clock.today()
            people.archive_young_person(context, life.young_person, left)

    driver.read(often)
    page = file_tab(driver, life, HISTORY)
    more = next(name for name in acts(page) if name.startswith("Afficher la suite"))
    rows = len([word for word in said(page) if "Claire Morel" in word])
    act(page, more).click()
    driver.settle()
    assert len([word for word in said(page) if "Claire Morel" in word]) > rows


def test_whoever_may_not_read_it_is_not_offered_it(driver: Driver, french_life: Life) -> None:
    folder = driver.take(french_life.vault)
    driver.unlock(folder)

    def demote(context: Context) -> None:
        with context.vault.writing() as work:
            account = work.access.account(context.account)
            work.access.keep_account(replace(account, role=Role.FOSTER_CARER))
            work.commit()

    driver.read(demote)
    driver.window.close_vault()
    driver.settle()
    driver.unlock(folder)
    driver.desk.navigator.go(routes.MeetingRoute(french_life.recent))
    page = driver.page(MeetingRecordPage)
    assert "Historique" not in acts(page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_history_has_its_room_and_its_way(
    make_driver: Callable[[Settings], Driver], french_life: Life, scale: float
) -> None:
    driver = make_driver(FRENCH._replace(text_scale=scale))
    driver.window.resize(1280, 720)
    driver.window.setProperty("wished", 1280)
    driver.unlock(driver.take(french_life.vault))
    driver.read(lambda context: change_things(context, french_life))
    page = file_tab(driver, french_life, HISTORY)
    picture(driver, f"file-history-{scale}")
    for look in (cut_off, speechless, small_targets, way_of_tab):
        expect_none(look(page))
    driver.desk.navigator.go(routes.HistoryRoute(HistoryKind.MEETING, french_life.recent))
    own = driver.page(HistoryPage)
    for look in (cut_off, speechless, small_targets, way_of_tab):
        expect_none(look(own))
    driver.desk.navigator.go(routes.MeetingRoute(french_life.recent))
    expect_none(cut_off(driver.page(MeetingRecordPage)))
    picture(driver, f"record-{scale}")
