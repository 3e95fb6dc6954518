"""The keys that work from anywhere, in a vault with lives in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from mentordesk.ui import routes
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.people.list_page import MentorsPage, YoungPeoplePage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL, SHIFT, Driver
from tests.ui.reading import menu_act

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentordesk.services.context import Context
    from mentordesk.ui.routes import Route
    from mentordesk.ui.widgets.form_page import FormPage
    from tests.lives import Life

ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Iterator[Driver]:
    """The filled vault, open on its first page."""
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    yield driver
    THEME.apply(THEME.scheme, 1.0)


def kept_drafts(context: Context) -> int:
    with context.vault.reading() as work:
        return len(work.drafts.lines(context.actor))


def go(desk: Driver, route: Route) -> None:
    desk.desk.navigator.go(route)
    desk.settle()


@pytest.mark.parametrize(
    "route",
    [
        routes.YoungPeopleRoute(),
        routes.SettingsRoute(),
        routes.HelpRoute("keys"),
        routes.SafeguardingRoute(),
        routes.YoungPersonFormRoute(),
    ],
    ids=lambda route: type(route).__name__,
)
def test_ctrl_n_logs_a_meeting_from_anywhere(desk: Driver, route: Route) -> None:
    go(desk, route)
    desk.press(KEY.Key_N, CTRL)
    page = desk.page(MeetingPage)
    assert page.isAncestorOf(desk.focus)


def test_ctrl_k_finds_people_and_enter_goes_there(desk: Driver, french_life: Life) -> None:
    desk.press(KEY.Key_K, CTRL)
    assert desk.focus is desk.desk.bar.search
    desk.write("ines benali")
    desk.until(lambda: bool(desk.desk.bar.search._hits))
    desk.press(KEY.Key_Return)
    page = desk.page(YoungPersonPage)
    assert page.file is not None
    assert page.file.person.id == french_life.young_person


def test_escape_closes_what_was_found(desk: Driver) -> None:
    search = desk.desk.bar.search
    desk.press(KEY.Key_K, CTRL)
    desk.write("a")
    desk.until(search.results.isVisible)
    desk.press(KEY.Key_Escape)
    assert not search.results.isVisible()
    assert desk.focus is search


def test_ctrl_f_filters_the_list(desk: Driver) -> None:
    desk.press(KEY.Key_J, CTRL | SHIFT)
    page = desk.page(YoungPeoplePage)
    everybody = page.table.finding.rowCount()
    desk.press(KEY.Key_F, CTRL)
    desk.write("ines b")
    desk.settle()
    assert 0 < page.table.finding.rowCount() < everybody
    desk.tab_to("Jeunes")
    desk.press(KEY.Key_Return)
    file = desk.page(YoungPersonPage).file
    assert file is not None
    assert file.person.display_name == "Inès B."


def test_the_places_have_keys_and_the_way_back_too(desk: Driver) -> None:
    desk.press(KEY.Key_M, CTRL | SHIFT)
    desk.page(MentorsPage)
    desk.press(KEY.Key_A, CTRL | SHIFT)
    desk.page(TodayPage)
    desk.press(KEY.Key_Left, ALT)
    desk.page(MentorsPage)


@pytest.mark.parametrize(
    ("route", "topic"),
    [
        (routes.TodayRoute(), "today"),
        (routes.YoungPeopleRoute(), "people"),
        (routes.MeetingFormRoute(), "meeting"),
        (routes.SettingsRoute(), "settings"),
    ],
    ids=["today", "people", "meeting", "settings"],
)
def test_f1_opens_the_help_of_the_page_and_one_key_comes_back(
    desk: Driver, route: Route, topic: str
) -> None:
    go(desk, route)
    before = desk.page(Page)
    desk.press(KEY.Key_F1)
    page = desk.page(HelpPage)
    assert page.topics.value() == topic
    assert page.text.toPlainText().strip()
    desk.press(KEY.Key_Left, ALT)
    assert type(desk.page(Page)) is type(before)


def test_every_topic_of_the_help_has_text_in_both_languages(desk: Driver) -> None:
    go(desk, routes.HelpRoute("start"))
    page = desk.page(HelpPage)
    for language in ("fr", "en"):
        QApplication.instance().setProperty("language", language)  # type: ignore[union-attr]  # it runs
        for topic in page.topics._values:
            page.show_topic(topic)
            assert len(page.text.toPlainText()) > 80, (language, topic)


def test_f6_goes_round_the_three_panes(desk: Driver) -> None:
    go(desk, routes.YoungPeopleRoute())
    page = desk.page(YoungPeoplePage)
    panes = {"page": page, "column": desk.desk.column, "bar": desk.desk.bar}
    seen = []
    for _ in range(4):
        seen += [name for name, pane in panes.items() if pane.isAncestorOf(desk.focus)]
        desk.press(KEY.Key_F6)
    assert seen == ["page", "column", "bar", "page"]


def test_ctrl_l_locks_the_vault_and_leaves_nothing_to_read(desk: Driver, french_life: Life) -> None:
    go(desk, routes.FileRoute(french_life.young_person))
    desk.press(KEY.Key_L, CTRL)
    desk.until(lambda: isinstance(desk.window.centralWidget(), UnlockPage))
    desk.settle()
    texts = " ".join(label.text() for label in desk.window.findChildren(QLabel))
    assert "Inès" not in texts
    assert "Verrouillé" in texts
    assert desk.window.menuBar().findChildren(QMenu) == []


def test_what_was_being_written_when_the_vault_was_closed_waits_on_the_first_page(
    desk: Driver,
) -> None:
    desk.press(KEY.Key_N, CTRL)
    page = desk.page(MeetingPage)
    page.shares[0].facts.setFocus()
    desk.write("Pas fini")
    before = desk.read(kept_drafts)
    menu_act(desk.window, "Fermer le coffre").trigger()
    desk.until(lambda: desk.window.desk is None)
    desk.unlock(desk.home / "tilleuls.mentordesk")
    desk.page(TodayPage)
    assert desk.read(kept_drafts) == before + 1


# ---------------------------------------------------------------------- text size


def test_ctrl_plus_minus_and_zero_change_the_text_size_and_it_is_kept(desk: Driver) -> None:
    sizes = [THEME.scale]
    for key in (KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus, KEY.Key_0):
        desk.press(key, CTRL)
        desk.settle()
        sizes.append(THEME.scale)
        assert desk.parts.settings.read().text_scale == THEME.scale
    assert sizes == [1.0, 1.15, 1.3, 1.15, 1.0]
    assert desk.page(TodayPage).isVisible()


def test_the_text_size_stops_at_its_ends(desk: Driver) -> None:
    desk.press(KEY.Key_Minus, CTRL)
    desk.settle()
    assert THEME.scale == 1.0
    for _ in range(8):
        desk.press(KEY.Key_Plus, CTRL)
        desk.settle()
    assert THEME.scale == 2.0


def test_another_text_size_leaves_the_meeting_as_it_was_typed(desk: Driver) -> None:
    desk.press(KEY.Key_N, CTRL)
    page = desk.page(MeetingPage)
    desk.until(lambda: bool(page.shares))
    page.shares[0].facts.setFocus()
    desk.write("Déjà écrit")
    desk.press(KEY.Key_Plus, CTRL)
    desk.settle()
    again = desk.page(MeetingPage)
    desk.until(lambda: bool(again.shares))
    assert again is not page
    assert again.shares[0].facts.toPlainText() == "Déjà écrit"
    assert again.shares[0].facts.hasFocus()


def _type_somewhere(page: FormPage) -> str:
    match page:
        case YoungPersonForm() | MentorForm():
            page.first_name.setFocus()
        case GoalForm():
            page.text.setFocus()
        case PairForm():
            page.planned_end_on.setFocus()
    return "1/2/2027"


@pytest.mark.parametrize("kind", [YoungPersonForm, MentorForm, GoalForm, PairForm])
def test_another_text_size_loses_nothing_typed_in_a_form(
    desk: Driver, french_life: Life, kind: type[FormPage]
) -> None:
    places: dict[type[FormPage], Route] = {
        YoungPersonForm: routes.YoungPersonFormRoute(),
        MentorForm: routes.MentorFormRoute(),
        GoalForm: routes.GoalFormRoute(french_life.young_person),
        PairForm: routes.PairFormRoute(young_person=french_life.young_person),
    }
    go(desk, places[kind])
    typed = _type_somewhere(desk.page(kind))
    desk.write(typed)
    desk.press(KEY.Key_Plus, CTRL)
    desk.settle()
    page = desk.page(kind)
    _type_somewhere(page)
    assert desk.focus.property("text") == typed


# ---------------------------------------------------------------------- the keys themselves


def actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if not action.isSeparator():
            yield action


def test_no_key_does_two_things_and_none_needs_altgr(desk: Driver) -> None:
    menus = desk.window.menuBar().findChildren(QMenu)
    keys = [
        action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        for menu in menus
        for action in actions(menu)
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))
    for key in keys:
        assert not {"Ctrl", "Alt"} <= set(key.split("+")), key  # AltGr on a French keyboard
        assert key == "Ctrl+0" or not key.removeprefix("Ctrl+").isdigit(), key


def test_every_key_of_the_menus_stands_on_the_card_of_keys(desk: Driver) -> None:
    go(desk, routes.HelpRoute("keys"))
    card = desk.page(HelpPage).text.toPlainText().replace("\u00a0", " ").replace("+", " ")
    told = " ".join(card.split())
    for menu in desk.window.menuBar().findChildren(QMenu):
        for action in actions(menu):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
            if keys and keys not in {"Ctrl++", "Ctrl+-"}:
                names = {"Ctrl+Shift": "Ctrl Maj"}
                said = keys
                for name, word in names.items():
                    said = said.replace(name, word)
                assert said.replace("+", " ") in told, keys


def test_the_settings_have_no_key_but_are_in_the_menu(desk: Driver) -> None:
    menus = desk.window.menuBar().findChildren(QMenu)
    [settings] = [a for menu in menus for a in actions(menu) if a.text() == "Réglages"]
    settings.trigger()
    desk.page(SettingsPage)
