"""Drafts of every form: what is typed outlives the window, in its own record and in no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.framework_codes import ConsentKind
from mentordesk.ui import path_routes, routes
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.settings.looks import set_language
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import CTRL
from tests.functional.drafting import (
    FORMS,
    Form,
    cursor_of,
    every_form,
    field_of,
    kept,
    lose_power,
    note_of,
    open_desk,
    open_form,
    resume,
    text_of,
    type_in,
    wait_for_the_draft,
)
from tests.ui.reading import act, said

if TYPE_CHECKING:
    from tests.driving import Driver
    from tests.lives import Life


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    return open_desk(driver, french_life)


# ---------------------------------------------------------------------- it outlives the window


@every_form
def test_what_is_typed_outlives_the_window_with_cursor_and_scroll(
    desk: Driver, french_life: Life, form: Form
) -> None:
    page = open_form(desk, french_life, form)
    text = type_in(desk, page, form)
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    scroll = bar.value()
    wait_for_the_draft(desk, page)
    left = lose_power(desk)
    desk.window.close_vault()
    desk.until(lambda: desk.window.desk is None)
    desk.unlock(left)
    first = desk.page(TodayPage)
    assert [words for words in said(first) if words.startswith(form.called)]
    again = resume(desk, form)
    field = field_of(again, form)
    assert text_of(field) == text
    assert cursor_of(field) == len(form.typed) - 3
    assert field.hasFocus()
    assert again.area.verticalScrollBar().value() == scroll
    assert note_of(again).startswith("Brouillon enregistré à")


@every_form
def test_saving_takes_the_draft_away(desk: Driver, french_life: Life, form: Form) -> None:
    page = open_form(desk, french_life, form)
    type_in(desk, page, form)
    wait_for_the_draft(desk, page)
    assert len(kept(desk)) == 1
    form.finish(page)
    (page._add if form.field == "addendum" else page.save)()
    desk.settle()
    assert kept(desk) == []
    assert desk.desk.page is not page or form.field == "addendum"


@every_form
def test_a_draft_shows_in_no_other_record(desk: Driver, french_life: Life, form: Form) -> None:
    page = open_form(desk, french_life, form)
    type_in(desk, page, form)
    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)
    others: dict[str, routes.Route] = {
        "a young person": routes.YoungPersonFormRoute(french_life.former),
        "a pair": routes.PairFormRoute(pair=french_life.other_pair.id),
        "a stay": PlacementFormRoute(french_life.young_person),
        "an adhesion": path_routes.ConsentFormRoute(
            french_life.young_person, french_life.pair.id, ConsentKind.OPINION
        ),
        "an addendum": routes.MeetingRoute(french_life.recent),
    }
    name = next(name for name, one in FORMS.items() if one is form)
    if name in {"a mentor", "a goal", "a meeting"}:
        new = FORMS[name.replace("a ", "a new ")]
        form = Form(new.page, new.route, form.field, form.typed, form.called, form.finish)
    desk.desk.navigator.go(others.get(name) or form.route(desk, french_life))
    other = desk.page(form.page)
    assert form.typed not in text_of(field_of(other, form))
    assert note_of(other) == ""


# ---------------------------------------------------------------------- leaving


def test_two_new_forms_keep_two_drafts(desk: Driver, french_life: Life) -> None:
    form = FORMS["a new young person"]
    for name in ("Un", "Deux"):
        page = open_form(desk, french_life, form)
        assert page.last_name.text() == ""
        page.last_name.setText(name)
        desk.desk.navigator.go(routes.TodayRoute())
        desk.page(TodayPage)
    assert {line.name for line in kept(desk)} == {"Un", "Deux"}
    words = said(desk.page(TodayPage))
    assert {"Jeune : Un", "Jeune : Deux"} <= set(words)


@every_form
def test_the_lock_keeps_it(desk: Driver, french_life: Life, form: Form) -> None:
    page = open_form(desk, french_life, form)
    text = type_in(desk, page, form)
    desk.press(Qt.Key.Key_L, CTRL)
    desk.until(lambda: isinstance(desk.window.centralWidget(), UnlockPage))
    desk.unlock(desk.home / "tilleuls.mentordesk")
    again = desk.page(form.page)
    field = field_of(again, form)
    assert text_of(field) == text
    assert cursor_of(field) == len(form.typed) - 3
    assert field.hasFocus()


@every_form
def test_another_language_keeps_it(desk: Driver, french_life: Life, form: Form) -> None:
    page = open_form(desk, french_life, form)
    text = type_in(desk, page, form)
    set_language(desk.desk, "en")
    before = desk.window.desk
    desk.until(lambda: desk.window.desk is not before)
    again = desk.page(form.page)
    assert text_of(field_of(again, form)) == text
    assert cursor_of(field_of(again, form)) == len(form.typed) - 3


def test_cancelling_keeps_the_draft_and_leads_back(desk: Driver, french_life: Life) -> None:
    page = open_form(desk, french_life, FORMS["a goal"])
    text = type_in(desk, page, FORMS["a goal"])
    page.cancel.click()
    desk.settle()
    front = desk.desk.page
    assert front is not None
    assert front is not page
    assert "gardé dans un brouillon" in front.banners.sentence
    act(front.banners, "Revenir au formulaire").click()
    assert desk.page(GoalForm).text.text() == text


def test_cancelling_an_untouched_form_says_nothing(desk: Driver, french_life: Life) -> None:
    page = open_form(desk, french_life, FORMS["a goal"])
    page.cancel.click()
    desk.settle()
    assert desk.desk.page is not None
    assert desk.desk.page.banners.sentence == ""
    assert kept(desk) == []


def test_typing_back_what_the_record_says_leaves_no_draft(desk: Driver, french_life: Life) -> None:
    page = open_form(desk, french_life, FORMS["a mentor"])
    before = page.availability.text()
    page.availability.setText("mardi")
    wait_for_the_draft(desk, page)
    page.availability.setText(before)
    desk.until(lambda: not note_of(page))
    assert kept(desk) == []


def test_a_draft_that_is_thrown_away_can_be_taken_back(desk: Driver, french_life: Life) -> None:
    form = FORMS["a new goal"]
    page = open_form(desk, french_life, form)
    text = type_in(desk, page, form)
    wait_for_the_draft(desk, page)
    page.throw.click()
    desk.settle()
    assert kept(desk) == []
    desk.press(Qt.Key.Key_Z, CTRL)
    again = desk.page(GoalForm)
    assert text_of(again.text) == text
    assert len(kept(desk)) == 1
