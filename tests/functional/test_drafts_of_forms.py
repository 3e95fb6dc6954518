"""Drafts of every form: what is typed outlives the window, in its own record and in no other."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.people import MentorDraft, PlacementKind
from mentordesk.services import drafts, people
from mentordesk.services.today import today
from mentordesk.ui import routes
from mentordesk.ui.drafts import voice
from mentordesk.ui.drafts.place import Place
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.meetings.edit_page import MeetingEditPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.settings.looks import set_language
from mentordesk.ui.today.draft_row import resuming_route
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.placement_form import PlacementForm
from tests.driving import CTRL
from tests.ui.reading import act, plain, said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.context import Context
    from mentordesk.services.read_models import DraftLine
    from tests.driving import Driver
    from tests.lives import Life

PROMISED_S = 2.0
FEW = "17/11/2026"


@dataclass(frozen=True)
class Form:
    """A form, where somebody types in it, and what the first page calls its draft."""

    page: type[Any]
    route: Callable[[Driver, Life], routes.Route]
    field: str
    typed: str
    called: str
    finish: Callable[[Any], None]


def stay(driver: Driver, life: Life) -> routes.Route:
    def find(context: Context) -> str:
        with context.vault.reading() as work:
            return work.young_people.placements_of(life.young_person)[0].id

    return PlacementFormRoute(life.young_person, driver.read(find))  # type: ignore[arg-type]  # a text


def choose_two(form: PairForm) -> None:
    form.young_person.setCurrentIndex(2)
    form.mentor.setCurrentIndex(1)
    form.planned_end_on.clear()


def choose_home(form: PlacementForm) -> None:
    form.home.kind.set_value(PlacementKind.OTHER)
    form.started_on.setText("01/09/2020")
    form.ended_on.setText("01/09/2021")


def end_well(form: PlacementForm) -> None:
    form.ended_on.clear()


def nothing_more(_: object) -> None:
    pass


def no_twin(form: Any) -> None:
    form._others = frozenset({"*"})
    form.first_name.setText("Zinedine")


FORMS = {
    "a new young person": Form(
        YoungPersonForm,
        lambda _, __: routes.YoungPersonFormRoute(),
        "last_name",
        "Ouedraogo",
        "Jeune : Ouedraogo",
        no_twin,
    ),
    "a young person": Form(
        YoungPersonForm,
        lambda _, life: routes.YoungPersonFormRoute(life.young_person),
        "birth_date",
        "bientot",
        "Jeune : Inès Benali",
        lambda form: form.birth_date.clear(),
    ),
    "a new mentor": Form(
        MentorForm,
        lambda _, __: routes.MentorFormRoute(),
        "availability",
        "mardi",
        "Mentor",
        no_twin,
    ),
    "a mentor": Form(
        MentorForm,
        lambda _, life: routes.MentorFormRoute(life.mentor),
        "availability",
        "mardi",
        "Mentor : ",
        nothing_more,
    ),
    "a new pair": Form(
        PairForm,
        lambda _, life: routes.PairFormRoute(young_person=life.young_person),
        "planned_end_on",
        "au printemps",
        "Binôme : Inès",
        choose_two,
    ),
    "a pair": Form(
        PairForm,
        lambda _, life: routes.PairFormRoute(pair=life.pair.id),
        "planned_end_on",
        "1/6/2027",
        "Binôme : Inès",
        nothing_more,
    ),
    "a new goal": Form(
        GoalForm,
        lambda _, life: routes.GoalFormRoute(life.young_person),
        "text",
        "Lire a voix haute",
        "Nouvel objectif : Inès",
        nothing_more,
    ),
    "a goal": Form(
        GoalForm,
        lambda _, life: routes.GoalFormRoute(life.young_person, life.goal.id),
        "text",
        "Encore : ",
        "Objectif : Inès",
        lambda form: form.decided_by.setCurrentIndex(1),
    ),
    "a new stay": Form(
        PlacementForm,
        lambda _, life: PlacementFormRoute(life.young_person),
        "ended_on",
        "plus tard",
        "Lieu d’accueil : Inès",
        choose_home,
    ),
    "a stay": Form(PlacementForm, stay, "ended_on", "un jour", "Lieu d’accueil : Inès", end_well),
    "a new meeting": Form(
        MeetingPage,
        lambda _, life: routes.MeetingFormRoute(pair=life.pair.id),
        "youth_words",
        "Encore un mot",
        "Rencontre du",
        nothing_more,
    ),
    "a meeting": Form(
        MeetingEditPage,
        lambda _, life: routes.MeetingRoute(life.recent, editing=True),
        "analysis",
        "Peut-etre ",
        "Rencontre du",
        nothing_more,
    ),
    "an addendum": Form(
        MeetingRecordPage,
        lambda _, life: routes.MeetingRoute(life.locked),
        "addendum",
        "Precision",
        "Complément à la rencontre du",
        nothing_more,
    ),
}
every_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())


# ---------------------------------------------------------------------- what a person does


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    driver.unlock(driver.take(french_life.vault))
    driver.window.resize(1024, 560)
    driver.read(_no_drafts)
    return driver


def _no_drafts(context: Context) -> None:
    for line in today(context).drafts:
        drafts.discard_draft(context, line.kind, line.record)


def kept(driver: Driver) -> Sequence[DraftLine]:
    return driver.read(lambda context: today(context).drafts)


def field_of(page: Any, form: Form) -> QWidget:
    fields = {"addendum": page.addendum} if form.field == "addendum" else page.stops()
    found: QWidget = fields[form.field]
    return found


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


def cursor_of(field: QWidget) -> int:
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().position()
    assert isinstance(field, QLineEdit)
    return field.cursorPosition()


def note_of(page: Any) -> str:
    noted: Any = page._addenda if isinstance(page, MeetingRecordPage) else page
    return plain(noted.kept.text())


def open_form(driver: Driver, life: Life, form: Form) -> Any:
    driver.desk.navigator.go(form.route(driver, life))
    return driver.page(form.page)


def type_in(driver: Driver, page: Any, form: Form) -> str:
    """Type at the beginning of a field, go three letters back; return what stands there."""
    field = field_of(page, form)
    field.setFocus()
    driver.press(Qt.Key.Key_Home)
    driver.write(form.typed)
    driver.press(Qt.Key.Key_Left, times=3)
    return text_of(field)


def wait_for_the_draft(driver: Driver, page: Any) -> None:
    began = time.monotonic()
    driver.qtbot.waitUntil(lambda: bool(note_of(page)), timeout=5000)
    assert time.monotonic() - began < PROMISED_S
    assert note_of(page).startswith("Brouillon enregistré à")


def lose_power(driver: Driver) -> Path:
    """Return what stands on the disk at this moment, with the window still open."""
    left = driver.home / "apres.mentordesk"
    shutil.copytree(driver.home / "tilleuls.mentordesk", left)
    return left


def resume(driver: Driver, form: Form) -> Any:
    act(driver.page(TodayPage), "Reprendre").click()
    return driver.page(form.page)


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
    assert text_of(field_of(resume(desk, form), form)) == text


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


# ---------------------------------------------------------------------- what no longer fits


def test_what_others_change_meanwhile_stays_changed(desk: Driver, french_life: Life) -> None:
    page = open_form(desk, french_life, FORMS["a mentor"])
    type_in(desk, page, FORMS["a mentor"])
    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)

    def change(context: Context) -> None:
        mentor = people.mentor_file(context, french_life.mentor).mentor
        draft = MentorDraft(mentor.first_name, mentor.last_name, phone="0799999999")
        people.revise_mentor(context, mentor.id, draft)

    desk.read(change)
    again = resume(desk, FORMS["a mentor"])
    assert again.phone.text() == "0799999999"
    assert again.availability.text().startswith("mardi")


def test_a_draft_of_a_program_of_another_age_is_put_back_as_far_as_it_fits(
    desk: Driver, french_life: Life
) -> None:
    fields = {"last_name": "Diop", "gone": "x", "level": "no_such_class", "birth_date": 5}
    odd: dict[DraftKind, dict[str, object]] = {
        DraftKind.NEW_YOUNG_PERSON: {"fields": fields, "focus": "gone", "scroll": "far"},
        DraftKind.NEW_MEETING: {"shares": [{"pair": french_life.pair.id, "facts": "A lu."}]},
        DraftKind.NEW_MENTOR: {},
    }
    record = "0190f000-0000-7000-8000-000000000000"

    def keep(context: Context) -> None:
        for kind, content in odd.items():
            drafts.keep_draft(context, kind, record, content)

    desk.read(keep)
    lines = {line.kind: line for line in kept(desk)}
    desk.desk.navigator.go(resuming_route(lines[DraftKind.NEW_YOUNG_PERSON]))
    assert desk.page(YoungPersonForm).last_name.text() == "Diop"
    desk.desk.navigator.go(resuming_route(lines[DraftKind.NEW_MEETING]))
    assert desk.page(MeetingPage).shares[0].facts.toPlainText() == "A lu."
    desk.desk.navigator.go(resuming_route(lines[DraftKind.NEW_MENTOR]))
    assert desk.page(MentorForm).first_name.text() == ""


@pytest.mark.parametrize("name", ["a mentor", "a pair", "a goal", "a meeting", "a young person"])
def test_the_draft_of_a_record_that_is_gone_can_be_read_and_thrown_away(
    desk: Driver, french_life: Life, name: str
) -> None:
    form = FORMS[name]
    page = open_form(desk, french_life, form)
    type_in(desk, page, form)
    wait_for_the_draft(desk, page)
    [line] = kept(desk)
    gone = "0190f000-0000-7000-8000-000000000000"

    def move(context: Context) -> None:
        content = drafts.draft_of(context, line.id).content
        drafts.discard_draft(context, line.kind, line.record)
        drafts.keep_draft(context, line.kind, gone, content, french_life.young_person)

    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)
    desk.read(move)
    desk.page(TodayPage).refresh()
    desk.settle()
    again = resume(desk, form)
    texts = [w.toPlainText() for w in again.findChildren(QPlainTextEdit) if w.isVisible()]
    texts += [w.text() for w in again.findChildren(QLineEdit) if w.isVisible()]
    assert any(form.typed in text for text in texts)
    assert not again.keep.isEnabled()
    again.throw.click()
    desk.settle()
    assert kept(desk) == []


def test_a_change_that_was_not_saved_in_time_becomes_an_addendum(
    desk: Driver, french_life: Life
) -> None:
    page = open_form(desk, french_life, FORMS["a meeting"])
    type_in(desk, page, FORMS["a meeting"])
    wait_for_the_draft(desk, page)
    [line] = kept(desk)

    def move(context: Context) -> None:
        content = drafts.draft_of(context, line.id).content
        drafts.discard_draft(context, line.kind, line.record)
        drafts.keep_draft(context, line.kind, french_life.locked, content)

    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)
    desk.read(move)
    desk.desk.navigator.go(routes.MeetingRoute(french_life.locked, editing=True))
    record = desk.page(MeetingRecordPage)
    act(record.banners, "En faire un ajout daté").click()
    desk.settle()
    assert record.addendum.toPlainText().startswith("Peut-etre")
    assert [one.kind for one in kept(desk)] == [DraftKind.ADDENDUM]


# ---------------------------------------------------------------------- said at a calm rate


def test_screen_readers_hear_of_it_at_once_and_then_once_a_minute(
    desk: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(voice, "announce", lambda _, text: heard.append(plain(text)))
    page = open_form(desk, french_life, FORMS["a new goal"])
    for letters in ("Lire", " un", " livre"):
        page.text.setText(page.text.text() + letters)
        page._keeper.keep_now()
        assert heard in ([], heard[:1])
        desk.settle()
    assert len(heard) == 1
    assert heard[0].startswith("Brouillon enregistré à")
    monkeypatch.setattr(voice, "CALM_MS", 0)
    page.text.setText("Lire deux livres")
    page._keeper.keep_now()
    desk.settle()
    assert len(heard) == 2


def test_nothing_is_said_to_be_kept_before_the_base_has_it(
    desk: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_form(desk, french_life, FORMS["a new goal"])

    def full(*_: object) -> None:
        from mentordesk.domain.errors import DiskFull

        raise DiskFull

    monkeypatch.setattr(drafts, "keep_draft", full)
    type_in(desk, page, FORMS["a new goal"])
    page._keeper.keep_now()
    desk.settle()
    assert note_of(page) == ""
    assert page.banners.sentence
    text = page.text.text()
    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.page(GoalForm).text.text() == text


def test_a_place_is_where_the_keyboard_was_and_not_the_button_that_was_clicked(
    desk: Driver, french_life: Life
) -> None:
    page = open_form(desk, french_life, FORMS["a goal"])
    type_in(desk, page, FORMS["a goal"])
    place = page.findChild(Place)
    page.cancel.setFocus()
    assert place.now()["focus"] == "text"
