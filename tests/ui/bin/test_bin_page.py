"""The bin in the window: put there by keyboard, taken back by Ctrl Z, restored, erased for good."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.goals import GoalState
from mentordesk.domain.next_steps import NextStepState
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft
from mentordesk.services import bin as bin_services
from mentordesk.services import goals, pairs, people
from mentordesk.services.young_person_file import YoungPersonFile, young_person_file
from mentordesk.ui import routes
from mentordesk.ui.bin.erase_dialog import EraseDialog
from mentordesk.ui.bin.page import SHOWN, BinPage
from mentordesk.ui.meetings.edit_page import MeetingEditPage
from mentordesk.ui.meetings.plan_form import PlanForm
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.list_page import MentorsPage, YoungPeoplePage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.widgets.banner import UNDO_SECONDS
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL, plain
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from mentordesk.services.read_models import BinLine
    from mentordesk.ui.widgets.page import Page
    from tests.driving import Driver
    from tests.lives import Life

THREAD, GOALS, SUMMARIES, FACTS = range(4)


@pytest.fixture
def life(driver: Driver, french_life: Life) -> Life:
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    return french_life


def lines(driver: Driver) -> list[BinLine]:
    return list(driver.read(bin_services.bin_lines))


def file(driver: Driver, life: Life) -> YoungPersonFile:
    return driver.read(lambda context: young_person_file(context, life.young_person))


def go(driver: Driver, route: routes.Route) -> None:
    driver.desk.navigator.go(route)
    driver.settle()


def bin_page(driver: Driver) -> BinPage:
    go(driver, routes.BinRoute())
    return driver.page(BinPage)


def choose(driver: Driver, name: str) -> None:
    """Choose an entry of the open menu by its arrow keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(20):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if plain(menu.activeAction().text()) == name:
            QTest.keyClick(menu, Qt.Key.Key_Return)
            driver.settle()
            return
    raise AssertionError(name)


def undo(driver: Driver, page: Page) -> None:
    assert page.banners.sentence
    driver.press(Qt.Key.Key_Z, CTRL)
    driver.settle()


def test_a_file_goes_and_comes_back_by_keyboard_alone(driver: Driver, life: Life) -> None:
    before = file(driver, life)
    go(driver, routes.FileRoute(life.young_person))
    driver.page(YoungPersonPage)
    driver.tab_to("Autres actions")
    driver.press(Qt.Key.Key_Return)
    choose(driver, "Mettre ce dossier à la corbeille")
    page = driver.page(YoungPeoplePage)
    assert "corbeille" in page.banners.sentence
    with pytest.raises(RecordMissing):
        file(driver, life)
    undo(driver, page)
    assert driver.page(YoungPersonPage).banners.sentence == "Tout est remis à sa place."
    assert file(driver, life) == before
    assert lines(driver) == []


def test_a_meeting_goes_from_its_page_and_is_restored_from_the_bin(
    driver: Driver, life: Life
) -> None:
    before = file(driver, life)
    go(driver, routes.MeetingRoute(life.locked))
    driver.page(MeetingRecordPage)
    driver.tab_to("Autres actions")
    driver.press(Qt.Key.Key_Return)
    choose(driver, "Mettre à la corbeille")
    driver.page(YoungPersonPage)
    page = bin_page(driver)
    (line,) = lines(driver)
    words = " ".join(said(page))
    assert f"(R{line.entry.title['number']})" in words
    assert "mis à la corbeille par Claire Morel, aujourd’hui" in words
    assert "gardé jusqu’au 20 février 2027" in words
    assert not any("Vider" in name for name in acts(page))
    driver.tab_to("Restaurer")
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    assert "La corbeille est vide." in said(driver.page(BinPage))
    assert file(driver, life) == before


def test_goals_summaries_and_steps_each_offer_the_undo(driver: Driver, life: Life) -> None:
    before = file(driver, life)
    goal = life.goal.text
    for tab, name in (
        (GOALS, f"Mettre à la corbeille : {goal}"),
        (SUMMARIES, "Mettre à la corbeille"),
        (GOALS, "Atteint"),
        (GOALS, "Mettre en pause"),
    ):
        go(driver, routes.FileRoute(life.young_person, tab))
        page = driver.page(YoungPersonPage)
        act(page, name).click()
        driver.settle()
        assert file(driver, life) != before, name
        undo(driver, page)
        assert file(driver, life) == before, name


def test_a_reached_goal_that_was_taken_up_again_is_reached_as_before(
    driver: Driver, life: Life
) -> None:
    before = file(driver, life)
    reached = next(g for g in before.goals if g.state is GoalState.REACHED)
    go(driver, routes.FileRoute(life.young_person, GOALS))
    page = driver.page(YoungPersonPage)
    act(page, "Reprendre").click()
    driver.settle()
    undo(driver, page)
    own = driver.read(lambda context: goals.goal_of(context, reached.id))
    assert own == reached


def test_a_next_step_is_open_again_after_the_undo(driver: Driver, life: Life) -> None:
    before = file(driver, life)
    step = next(s for s in before.next_steps if s.state is NextStepState.OPEN)
    go(driver, routes.FileRoute(life.young_person, THREAD))
    page = driver.page(YoungPersonPage)
    for word in ("Fait", "Abandonné"):
        act(page, f"{word} : {step.text}").click()
        driver.settle()
        assert file(driver, life) != before
        undo(driver, page)
        assert file(driver, life) == before


def test_a_former_file_that_came_back_is_former_again_after_the_undo(
    driver: Driver, life: Life
) -> None:
    def archived_on() -> object:
        found = driver.read(lambda context: young_person_file(context, life.former))
        return found.person.archived_on

    before = archived_on()
    go(driver, routes.FileRoute(life.former))
    page = driver.page(YoungPersonPage)
    page._bring_back()
    driver.settle()
    assert archived_on() is None
    undo(driver, page)
    assert archived_on() == before is not None


def test_a_planned_meeting_comes_back_the_same(driver: Driver, life: Life) -> None:
    def planned() -> object:
        person = life.other_pair.young_person
        found = driver.read(lambda context: young_person_file(context, person))
        return [meeting for meeting in found.meetings if meeting.id == life.planned]

    before = planned()
    go(driver, routes.FileRoute(life.other_pair.young_person))
    go(driver, routes.PlanRoute(life.other_pair.id, life.planned))
    driver.page(PlanForm)._remove()
    page = driver.page(YoungPersonPage)
    assert planned() == []
    undo(driver, page)
    assert planned() == before != []


def test_a_mentor_with_pairs_stays_and_says_why_and_one_without_goes(
    driver: Driver, life: Life
) -> None:
    go(driver, routes.MentorFormRoute(life.mentor))
    page = driver.page(MentorForm)
    page.delete.click()
    driver.settle()
    assert "Ce mentor a un binôme" in plain(page.banners.sentence)
    alone = driver.read(lambda context: people.add_mentor(context, MentorDraft("Lou"))[0])
    go(driver, routes.MentorFormRoute(alone.id))
    driver.page(MentorForm).delete.click()
    undo(driver, driver.page(MentorsPage))
    assert driver.page(MentorForm).own_id == alone.id


def test_a_pair_that_never_met_goes_and_comes_back(driver: Driver, life: Life) -> None:
    alone = driver.read(lambda context: people.add_mentor(context, MentorDraft("Lou"))[0])
    draft = PairDraft(life.young_person, alone.id, driver.clock.today())
    driver.read(lambda context: pairs.add_pair(context, draft))
    before = file(driver, life)
    go(driver, routes.FileRoute(life.young_person, FACTS))
    page = driver.page(YoungPersonPage)
    found = [name for name in acts(page) if name.startswith("Mettre à la corbeille le binôme")]
    assert found == ["Mettre à la corbeille le binôme avec Lou"]
    act(page, found[0]).click()
    driver.settle()
    assert len(file(driver, life).pairs) == len(before.pairs) - 1
    undo(driver, page)
    assert file(driver, life) == before


def test_thrown_away_changes_come_back_into_their_form(driver: Driver, life: Life) -> None:
    go(driver, routes.MeetingRoute(life.recent, editing=True))
    form = driver.page(MeetingEditPage)
    form.share.facts.setPlainText("Tout autre chose.")
    form.leaving()
    driver.settle()
    form._throw_away()
    page = driver.page(MeetingRecordPage)
    undo(driver, page)
    assert driver.page(MeetingEditPage).share.facts.toPlainText() == "Tout autre chose."


def test_a_file_is_erased_for_good_by_its_number(driver: Driver, life: Life) -> None:
    entry, _ = driver.read(
        lambda context: bin_services.delete_young_person(context, life.young_person)
    )
    page = bin_page(driver)
    driver.tab_to("Effacer pour toujours")
    driver.press(Qt.Key.Key_Return)
    (dialog,) = driver.window.findChildren(EraseDialog)
    words = plain(" ".join(said(dialog)))
    assert "Les sauvegardes déjà faites les gardent, chiffrés, treize mois au plus." in words
    dialog.number.setText("999")
    dialog.erase.click()
    driver.settle()
    assert "Ce n’est pas le numéro de ce dossier." in said(dialog)
    assert len(lines(driver)) == 1
    dialog.number.setText(str(entry.title["number"]))
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: lines(driver) == [])
    driver.settle()
    assert "23 décembre 2027" in plain(page.banners.sentence)
    assert "La corbeille est vide." in said(page)


def test_what_cannot_come_back_alone_says_what_to_restore_first(driver: Driver, life: Life) -> None:
    driver.read(lambda context: bin_services.delete_goal(context, life.goal.id))
    driver.read(lambda context: bin_services.delete_young_person(context, life.young_person))
    page = bin_page(driver)
    name = next(name for name in acts(page) if name.startswith("Restaurer : Objectif"))
    act(page, name).click()
    driver.settle()
    assert "Restaurez d’abord le dossier de ce jeune" in plain(page.banners.sentence)


def test_the_way_there_and_many_entries(driver: Driver, life: Life) -> None:
    for number in range(SHOWN + 2):
        draft = MentorDraft(f"Mentor {number}")
        made, _ = driver.read(lambda context, d=draft: people.add_mentor(context, d))  # type: ignore[misc]
        driver.read(lambda context, m=made.id: bin_services.delete_mentor(context, m))  # type: ignore[misc]
    go(driver, routes.SettingsRoute())
    act(driver.page(SettingsPage), "Voir la corbeille").click()
    page = driver.page(BinPage)
    restores = [name for name in acts(page) if name.startswith("Restaurer")]
    assert len(restores) == SHOWN
    act(page, f"Afficher les {SHOWN + 2} éléments").click()
    driver.settle()
    assert len([n for n in acts(page) if n.startswith("Restaurer")]) == SHOWN + 2


def test_opening_erases_what_is_older_than_the_rule(driver: Driver, french_life: Life) -> None:
    folder = driver.take(french_life.vault)
    driver.unlock(folder)
    driver.page(TodayPage)
    driver.read(lambda context: bin_services.delete_meeting(context, french_life.recent))
    for days, left in ((91, 1), (1, 0)):
        driver.clock.instant += timedelta(days=days)
        driver.desk.closed_asked.emit()
        driver.until(lambda: driver.window.desk is None)
        driver.unlock(folder)
        driver.page(TodayPage)
        assert len(lines(driver)) == left


def test_the_undo_stays_for_ten_seconds_at_least_and_as_long_as_the_keyboard_is_on_it(
    driver: Driver, life: Life
) -> None:
    assert UNDO_SECONDS >= 10
    go(driver, routes.FileRoute(life.young_person, GOALS))
    page = driver.page(YoungPersonPage)
    act(page, f"Mettre à la corbeille : {life.goal.text}").click()
    driver.settle()
    timer = page.banners._shown._timer  # type: ignore[union-attr]  # the line before shows one
    assert timer.isActive()
    assert timer.interval() == UNDO_SECONDS * 1000
    driver.tab_to("Annuler")
    assert not timer.isActive()
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    assert lines(driver) == []
