"""What the window shows to each role: its ways, its acts, and one sentence where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.domain.accounts import Role
from mentordesk.services import people, places
from mentordesk.ui import routes
from mentordesk.ui.accounts.access_form import AccessForm
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.meetings.edit_page import MeetingEditPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.list_page import MentorsPage, YoungPeoplePage
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.words import role_words
from mentordesk.ui.young_person.page import YoungPersonPage
from mentordesk.ui.young_person.tabs import FileTab
from tests.driving import CTRL
from tests.ui.reading import acts, plain, said
from tests.ui.roles import OWN_TEXT, unlock_as

if TYPE_CHECKING:
    from tests.driving import Driver
    from tests.lives import Life

WITHHELD = "réservé à l’équipe"

LIST = {"Consigner une rencontre", "Rechercher une personne", "Jeunes", "Mentors", "Corbeille"}
ADD = {"Ajouter un jeune", "Ajouter un mentor"}
GIVE = {"Comptes et accès"}
MENUS = {
    Role.DIRECTOR: LIST | ADD | GIVE,
    Role.HEAD_OF_SERVICE: LIST | ADD | GIVE,
    Role.KEY_WORKER: LIST | ADD,
    Role.FOSTER_CARER: LIST,
    Role.ADMINISTRATOR: GIVE,
    Role.AUDITOR: set(),
}
"""Of what not everybody has."""

CARDS = {
    Role.DIRECTOR: {
        *("Clé de secours", "Corbeille", "L’établissement", "procédure", "Comptes et accès"),
    },
    Role.HEAD_OF_SERVICE: {"Corbeille", "L’établissement", "Comptes et accès"},
    Role.KEY_WORKER: {"Corbeille", "L’établissement"},
    Role.FOSTER_CARER: {"Corbeille"},
    Role.ADMINISTRATOR: {"Clé de secours", "L’établissement", "procédure", "Comptes et accès"},
    Role.AUDITOR: set(),
}


def entries(driver: Driver) -> set[str]:
    """Return the words of all entries of the menus."""
    menus = driver.window.menuBar().findChildren(QMenu)
    return {plain(action.text()) for menu in menus for action in menu.findChildren(QAction)}


def told(driver: Driver) -> str:
    page = driver.desk.page
    assert page is not None
    driver.settle()
    return plain(page.banners.sentence)


@pytest.mark.parametrize("role", Role)
def test_ways_and_acts_are_those_of_the_role(driver: Driver, french_life: Life, role: Role) -> None:
    unlock_as(driver, french_life, role)
    driver.page(TodayPage)
    assert entries(driver) & (LIST | ADD | GIVE) == MENUS[role]
    reads = MENUS[role] >= LIST
    assert driver.desk.bar.search.isVisible() == reads
    assert driver.desk.bar.log.isVisible() == reads
    column = set(acts(driver.desk.column))
    assert {"Aujourd’hui", "Réglages", "J’ai un doute sur la sécurité d’un jeune"} <= column
    assert ({"Jeunes", "Mentors"} <= column) == reads
    driver.desk.navigator.go(routes.SettingsRoute())
    words = " ".join(said(driver.page(SettingsPage)))
    shown_cards = {name for name in CARDS[Role.DIRECTOR] if name in words}
    assert shown_cards == CARDS[role]
    assert plain(role_words(role)) in words


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_whoever_looks_after_the_vault_has_a_calm_page_and_sees_no_name(
    driver: Driver, french_life: Life, role: Role
) -> None:
    unlock_as(driver, french_life, role)
    page = driver.page(TodayPage)
    words = " ".join(said(page))
    assert "n’ouvre aucun dossier" in words
    assert not page.banners.isVisible()
    assert french_life.words.names[0][0] not in words
    for route in (
        routes.YoungPeopleRoute(),
        routes.MentorsRoute(),
        routes.FileRoute(french_life.young_person),
        routes.MeetingRoute(french_life.recent),
        routes.SummaryRoute(french_life.young_person, french_life.version),
        routes.BinRoute(),
    ):
        driver.desk.navigator.go(route)
        assert "Votre compte n’ouvre pas cette page" in told(driver)
        assert isinstance(driver.desk.page, TodayPage)
    driver.press(Qt.Key.Key_N, CTRL)
    driver.press(Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(driver.desk.page, TodayPage)


def test_a_foster_carer_reads_own_texts_and_the_day_of_the_others(
    driver: Driver, french_life: Life
) -> None:
    unlock_as(driver, french_life, Role.FOSTER_CARER)
    driver.desk.navigator.go(routes.FileRoute(french_life.young_person))
    page = driver.page(YoungPersonPage)
    driver.until(lambda: plain(OWN_TEXT) in said(page))
    words = said(page)
    assert words.count(WITHHELD) >= 2
    assert plain(french_life.words.facts) not in words
    assert plain(french_life.words.reason) not in words
    heard = [plain(w.accessibleName()) for w in page.findChildren(QWidget)]
    assert not [name for name in heard if plain(french_life.words.facts) in name]
    assert FileTab.SUMMARIES not in page.tabs.offered
    assert "Préparer une synthèse" not in acts(page)
    assert "Autres actions" not in acts(page)
    for tab in (FileTab.GOALS, FileTab.FACTS):
        page.tabs.turn_to(tab)
        driver.settle()
        assert not {"Ajouter un objectif", "Modifier", "Former un binôme", "Atteint"} & set(
            acts(page)
        )


def test_what_is_withheld_is_said_and_cannot_be_edited(driver: Driver, french_life: Life) -> None:
    unlock_as(driver, french_life, Role.FOSTER_CARER)
    for meeting in (french_life.recent, french_life.locked):
        driver.desk.navigator.go(routes.MeetingRoute(meeting))
        page = driver.page(MeetingRecordPage)
        assert WITHHELD in said(page)
        assert plain(french_life.words.facts) not in " ".join(said(page))
        assert plain(french_life.words.analysis) not in " ".join(said(page))
        assert {"Modifier", "Mauvais binôme ?", "Enregistrer cet ajout", "Autres actions"} & set(
            acts(page)
        ) == set()
    assert said(page).count(WITHHELD) == 2, "the addendum, too"
    driver.desk.navigator.go(routes.MeetingRoute(french_life.recent, editing=True))
    edit = driver.page(MeetingEditPage)
    assert "Votre compte n’ouvre pas ce dossier" in plain(edit.banners.sentence)
    assert not edit.keep.isEnabled()


def test_last_time_does_not_tell_a_foster_carer_what_others_wrote(
    driver: Driver, french_life: Life
) -> None:
    unlock_as(driver, french_life, Role.FOSTER_CARER)
    driver.press(Qt.Key.Key_N, CTRL)
    driver.until(lambda: "Dernière fois" in " ".join(said(driver.window)))
    assert plain(french_life.words.facts) not in " ".join(said(driver.window))


def test_a_file_out_of_reach_is_one_sentence(driver: Driver, french_life: Life) -> None:
    unlock_as(driver, french_life, Role.KEY_WORKER)
    driver.desk.navigator.go(routes.FileRoute(french_life.other_pair.young_person))
    page = driver.page(YoungPersonPage)
    assert "peut vous y donner accès" in plain(page.banners.sentence)
    assert french_life.words.names[1][0] not in " ".join(said(page))
    assert not page.tabs.isVisible()


def test_a_key_worker_is_told_who_validates(driver: Driver, french_life: Life) -> None:
    unlock_as(driver, french_life, Role.KEY_WORKER)
    route = routes.SummaryRoute(french_life.young_person, french_life.project)
    driver.desk.navigator.go(route)
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.pdf))
    assert not page.validate.isVisible()
    assert page.heading.validator.isVisible()
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person, french_life.version))
    version = driver.page(SummaryPage)
    driver.until(lambda: bool(version.pdf))
    assert not version.heading.validator.isVisible()


def test_a_head_of_service_validates(driver: Driver, french_life: Life) -> None:
    unlock_as(driver, french_life, Role.HEAD_OF_SERVICE)
    route = routes.SummaryRoute(french_life.young_person, french_life.project)
    driver.desk.navigator.go(route)
    page = driver.page(SummaryPage)
    driver.until(page.validate.isEnabled)
    assert page.validate.isVisible()
    assert not page.heading.validator.isVisible()


def test_handing_a_file_over_is_said_in_a_sentence(driver: Driver, french_life: Life) -> None:
    unlock_as(driver, french_life, Role.KEY_WORKER)
    claire = next(
        m.id for m in driver.read(places.house).staff if m.first_name == french_life.words.staff[0]
    )
    driver.desk.navigator.go(routes.YoungPersonFormRoute(french_life.young_person))
    form = driver.page(YoungPersonForm)
    driver.until(lambda: bool(form.first_name.text()))
    form.worker.set_value(claire)
    form.save()
    page = driver.page(YoungPeoplePage)
    assert "n’est plus parmi les vôtres" in plain(page.banners.sentence)
    assert driver.read(people.young_people) == []
    assert "la direction peut vous donner accès" in " ".join(said(page))


def test_a_foster_carer_finds_the_mentors_contact_in_the_file(
    driver: Driver, french_life: Life
) -> None:
    unlock_as(driver, french_life, Role.FOSTER_CARER)
    driver.desk.navigator.go(routes.MentorFormRoute(french_life.mentor))
    assert "« Identité et contacts »" in told(driver)
    driver.desk.navigator.go(routes.MentorsRoute())
    page = driver.page(MentorsPage)
    assert page.table.rows.rowCount() == 1
    assert not page.add.isVisible()


def test_the_help_says_what_the_wall_is(driver: Driver, french_life: Life) -> None:
    unlock_as(driver, french_life, Role.AUDITOR)
    driver.desk.navigator.go(routes.HelpRoute("access"))
    words = plain(driver.page(HelpPage).text.toPlainText())
    assert "règle de travail" in words
    assert "phrase secrète" in words


@pytest.mark.parametrize("role", Role)
def test_accounts_and_access_are_shown_as_far_as_the_role_goes(
    driver: Driver, french_life: Life, role: Role
) -> None:
    unlock_as(driver, french_life, role)
    driver.desk.navigator.go(routes.AccountsRoute())
    if role not in {Role.DIRECTOR, Role.HEAD_OF_SERVICE, Role.ADMINISTRATOR}:
        assert "Votre compte n’ouvre pas cette page" in told(driver)
        return
    page = driver.page(AccountsPage)
    words = said(page)
    manages = role is not Role.HEAD_OF_SERVICE
    assert ("Comptes et accès" if manages else "Accès") in words
    assert ("Inviter quelqu’un…" in acts(page)) == manages
    assert "Malik Ferrand" in words
    assert ("M. F." in words or "C. M." in words) == manages
    driver.desk.navigator.go(routes.AccessFormRoute())
    form = driver.page(AccessForm)
    kinds = {"une unité", "une famille d’accueil"}
    kinds |= set() if role is Role.ADMINISTRATOR else {"un seul jeune"}
    assert {name.split(" : ")[1] for name in acts(form) if "s’ouvre : " in name} == kinds


def test_roles_have_words_of_their_own() -> None:
    assert len({role_words(role) for role in Role}) == len(Role)
    assert role_words(Role.DIRECTOR, is_family=True) == "Responsable du coffre"
    assert role_words(Role.KEY_WORKER, is_family=True) == role_words(Role.KEY_WORKER)
