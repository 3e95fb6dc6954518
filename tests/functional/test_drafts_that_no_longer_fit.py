"""Drafts whose record has changed or is gone, and how a page says that it keeps one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import DiskFull
from mentordesk.domain.meetings import PairNotes
from mentordesk.domain.people import MentorDraft
from mentordesk.services import bin as bin_services
from mentordesk.services import corrections, drafts, meeting_form, people
from mentordesk.ui import routes
from mentordesk.ui.drafts import voice
from mentordesk.ui.drafts.place import Place
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.today.draft_row import resuming_route
from mentordesk.ui.today.page import TodayPage
from tests.functional.drafting import (
    FORMS,
    kept,
    note_of,
    open_desk,
    open_form,
    resume,
    type_in,
    wait_for_the_draft,
)
from tests.ui.reading import act, plain

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from tests.driving import Driver
    from tests.lives import Life


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    return open_desk(driver, french_life)


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


CHANGED = "Ce qui est enregistré ici a changé depuis que ce brouillon a été écrit."


@pytest.mark.parametrize(("called", "is_told"), [("le soir", True), ("", False)])
def test_a_draft_over_a_field_that_others_changed_says_so(
    desk: Driver, french_life: Life, called: str, *, is_told: bool
) -> None:
    page = open_form(desk, french_life, FORMS["a mentor"])
    type_in(desk, page, FORMS["a mentor"])
    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)

    def change(context: Context) -> None:
        mentor = people.mentor_file(context, french_life.mentor).mentor
        draft = MentorDraft(
            mentor.first_name,
            mentor.last_name,
            phone="0799999999",
            availability=called or mentor.availability,
        )
        people.revise_mentor(context, mentor.id, draft)

    desk.read(change)
    for _ in range(2):  # as long as the draft stands
        again = resume(desk, FORMS["a mentor"])
        desk.settle()
        assert again.banners.sentence.startswith(CHANGED) is is_told
        assert again.availability.text().startswith("mardi")
        desk.desk.navigator.go(routes.TodayRoute())
        desk.page(TodayPage)


def test_a_draft_of_a_meeting_that_was_edited_since_says_so(
    desk: Driver, french_life: Life
) -> None:
    page = open_form(desk, french_life, FORMS["a meeting"])
    type_in(desk, page, FORMS["a meeting"])
    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)
    again = resume(desk, FORMS["a meeting"])
    assert again.banners.sentence == ""
    desk.desk.navigator.go(routes.TodayRoute())
    desk.page(TodayPage)
    desk.clock.instant += timedelta(minutes=1)

    def change(context: Context) -> None:
        found = meeting_form.recorded_meeting(context, french_life.recent)
        notes = replace(found.meeting.notes, facts="Autre chose.")
        corrections.revise_meeting(
            context, french_life.recent, found.meeting.frame, PairNotes(found.meeting.pair, notes)
        )

    desk.read(change)
    again = resume(desk, FORMS["a meeting"])
    assert again.banners.sentence.startswith(CHANGED)
    assert again.share.facts.toPlainText() != "Autre chose."


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
        raise DiskFull

    monkeypatch.setattr(drafts, "keep_draft", full)
    type_in(desk, page, FORMS["a new goal"])
    page._keeper.keep_now()
    desk.settle()
    assert note_of(page) == ""
    assert page.banners.sentence
    text = page.text.text()
    desk.desk.navigator.go(routes.TodayRoute())
    assert isinstance(desk.desk.page, GoalForm)  # a text that is nowhere is not left so
    act(page, "Quitter sans ce texte").click()
    desk.page(TodayPage)
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.page(GoalForm).text.text() == text


def test_a_form_that_could_not_be_thrown_away_is_kept_on(
    desk: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    page = open_form(desk, french_life, FORMS["a new goal"])
    type_in(desk, page, FORMS["a new goal"])
    wait_for_the_draft(desk, page)
    with monkeypatch.context() as patch:
        patch.setattr(bin_services, "discard_draft", full)
        page.throw.click()
        desk.settle()
    assert not page.is_over
    page.text.setFocus()
    desk.write(" encore")
    page.keep_typed()
    desk.settle()
    [line] = kept(desk)
    assert "encore" in str(desk.read(lambda context: drafts.draft_of(context, line.id)).content)


def test_a_place_is_where_the_keyboard_was_and_not_the_button_that_was_clicked(
    desk: Driver, french_life: Life
) -> None:
    page = open_form(desk, french_life, FORMS["a goal"])
    type_in(desk, page, FORMS["a goal"])
    place = page.findChild(Place)
    page.cancel.setFocus()
    assert place.now()["focus"] == "text"
