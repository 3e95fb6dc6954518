"""A disk that refuses: the form keeps its text, writes it elsewhere, and goes on afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent

from mentordesk.services import meeting_form, young_person_file
from mentordesk.storage.open_vault import SqlVault
from mentordesk.ui import routes
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.meetings.edit_page import MeetingEditPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.ui.reading import act, acts, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.context import Context
    from mentordesk.ui.summaries.choices_form import ChoicesForm
    from mentordesk.ui.widgets.unkept import Unkept
    from tests.driving import Driver
    from tests.lives import Life

ELSEWHERE = "Enregistrer ailleurs (chiffré)…"
FACTS = "A présenté son exposé. " * 800
"""More than the pages that a vault has free."""


@pytest.fixture
def open_life(driver: Driver, french_life: Life) -> Driver:
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    return driver


def fill_disk(driver: Driver) -> None:
    limit(driver, 1)


def limit(driver: Driver, pages: int) -> None:
    """Let the base grow no more, or again: it then says what it says on a full disk."""

    def act_on(context: Context) -> None:
        assert isinstance(context.vault, SqlVault)
        context.vault._connection.execute(f"PRAGMA max_page_count={pages}")

    driver.read(act_on)


def make_room(driver: Driver) -> None:
    limit(driver, 1_073_741_823)


def logged(driver: Driver, life: Life) -> list[str]:
    def read(context: Context) -> list[str]:
        file = young_person_file.young_person_file(context, life.young_person)
        return [meeting.notes.facts for meeting in file.meetings]

    return driver.read(read)


def form(driver: Driver, life: Life) -> MeetingPage:
    driver.desk.navigator.go(routes.MeetingFormRoute(pair=life.pair.id))
    page = driver.page(MeetingPage)
    driver.until(lambda: bool(page.shares))
    return page


def save_to(monkeypatch: pytest.MonkeyPatch, place: Path | None) -> list[Path]:
    """Answer the dialog; return what it proposed."""
    proposed: list[Path] = []

    def answer(_parent: QWidget, _title: str, name: Path, _kind: str) -> Path | None:
        proposed.append(name)
        return place

    monkeypatch.setattr(DIALOGS, "save_file", answer)
    monkeypatch.setattr(DIALOGS, "choose_file", lambda *_: place)
    return proposed


def set_aside(driver: Driver, page: QWidget) -> None:
    act(page, ELSEWHERE).click()
    driver.settle()
    driver.until(lambda: not driver.application.background.is_busy)
    driver.settle()


def take_up(driver: Driver) -> None:
    menu = next(
        action
        for action in driver.window.menuBar().findChildren(QAction)
        if action.text() == "Reprendre un texte mis de côté…"
    )
    menu.trigger()
    driver.settle()
    driver.until(lambda: not driver.application.background.is_busy)
    driver.settle()


def test_a_full_disk_keeps_the_form_and_saving_goes_through_later(
    open_life: Driver, french_life: Life
) -> None:
    page = form(open_life, french_life)
    page.shares[0].facts.setPlainText(FACTS)
    fill_disk(open_life)
    page.save()
    open_life.settle()
    assert page.banners.sentence.startswith("Le disque est plein.")
    assert page.shares[0].facts.toPlainText() == FACTS
    assert ELSEWHERE in acts(page)
    make_room(open_life)
    page.save()
    open_life.page(YoungPersonPage)
    assert logged(open_life, french_life)[0] == FACTS.strip()


def test_a_draft_that_the_disk_refused_is_kept_by_itself_once_there_is_room(
    open_life: Driver, french_life: Life
) -> None:
    page = form(open_life, french_life)
    fill_disk(open_life)
    page.shares[0].facts.setPlainText(FACTS)
    page.keep_typed()
    open_life.settle()
    assert page.banners.sentence.startswith("Le disque est plein.")
    make_room(open_life)
    page.unkept.again.setInterval(0)
    page.unkept.again.start()
    open_life.until(lambda: page.banners.sentence.startswith("Le disque répond de nouveau"))
    assert plain(page.kept.text()).startswith("Brouillon enregistré")


def test_a_text_set_aside_is_sealed_names_nobody_and_comes_back(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = form(open_life, french_life)
    fill_disk(open_life)
    page.shares[0].facts.setPlainText(FACTS)
    page.save()
    open_life.settle()
    place = open_life.home / "stick.mdtext"
    proposed = save_to(monkeypatch, place)
    set_aside(open_life, page)
    assert [path.name for path in proposed] == ["texte-mis-de-cote-2026-11-22-17h00.mdtext"]
    assert "mis de côté" in page.banners.sentence
    assert "exposé".encode() not in place.read_bytes()
    assert page.shares[0].facts.toPlainText() == FACTS
    open_life.desk.navigator.go(routes.TodayRoute())
    open_life.page(TodayPage)
    make_room(open_life)
    take_up(open_life)
    again = open_life.page(MeetingPage)
    assert again.shares[0].facts.toPlainText() == FACTS
    assert again.banners.sentence.startswith("Le texte mis de côté est repris")
    again.save()
    open_life.page(YoungPersonPage)
    assert logged(open_life, french_life)[0] == FACTS.strip()


def test_an_edited_meeting_is_set_aside_and_comes_back_too(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_life.desk.navigator.go(routes.MeetingRoute(french_life.recent, editing=True))
    page = open_life.page(MeetingEditPage)
    fill_disk(open_life)
    page.share.facts.setPlainText(FACTS)
    page.save()
    open_life.settle()
    save_to(monkeypatch, open_life.home / "stick.mdtext")
    set_aside(open_life, page)
    open_life.desk.navigator.go(routes.TodayRoute())
    open_life.page(TodayPage)
    make_room(open_life)
    take_up(open_life)
    assert open_life.page(MeetingEditPage).share.facts.toPlainText() == FACTS


def test_setting_aside_is_offered_until_it_is_done(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = form(open_life, french_life)
    fill_disk(open_life)
    page.shares[0].facts.setPlainText(FACTS)
    page.save()
    open_life.settle()
    save_to(monkeypatch, None)
    set_aside(open_life, page)
    assert page.banners.sentence.startswith("Rien n’est enregistré.")
    save_to(monkeypatch, open_life.home / "nowhere" / "stick.mdtext")
    set_aside(open_life, page)
    assert page.banners.sentence.startswith("Ce fichier ne peut pas être écrit")
    save_to(monkeypatch, open_life.home / "stick.mdtext")
    set_aside(open_life, page)
    assert "mis de côté" in page.banners.sentence
    make_room(open_life)
    page.save()
    open_life.page(YoungPersonPage)


def refused_draft(driver: Driver, life: Life) -> MeetingPage:
    page = form(driver, life)
    fill_disk(driver)
    page.shares[0].facts.setPlainText(FACTS)
    page.keep_typed()
    driver.settle()
    assert page.banners.sentence.startswith("Le disque est plein.")
    return page


def go_elsewhere(driver: Driver) -> None:
    driver.desk.navigator.go(routes.TodayRoute())


def go_back(driver: Driver) -> None:
    driver.desk.navigator.back()


def lock(driver: Driver) -> None:
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def close(driver: Driver) -> None:
    driver.window.closeEvent(QCloseEvent())


@pytest.mark.parametrize("way", [go_elsewhere, go_back, close])
def test_a_text_that_is_nowhere_is_not_left_without_a_word(
    open_life: Driver, french_life: Life, way: Callable[[Driver], None]
) -> None:
    page = refused_draft(open_life, french_life)
    way(open_life)
    open_life.settle()
    assert open_life.desk.page is page
    assert page.banners.sentence == "Le disque n’a pas gardé ce que vous avez écrit ici."
    act(page, "Quitter sans ce texte").click()
    open_life.until(lambda: open_life.window.desk is None or open_life.desk.page is not page)


def test_once_set_aside_it_may_be_left(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = refused_draft(open_life, french_life)
    save_to(monkeypatch, open_life.home / "stick.mdtext")
    go_elsewhere(open_life)
    set_aside(open_life, page)
    page.unkept.try_again()
    open_life.settle()
    assert "mis de côté" in page.banners.sentence
    lock(open_life)
    open_life.until(lambda: isinstance(open_life.window.centralWidget(), UnlockPage))


def test_a_file_that_is_no_text_says_so(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = open_life.home / "photo.mdtext"
    save_to(monkeypatch, place)
    take_up(open_life)
    assert open_life.page(TodayPage).banners.sentence.startswith("Ce fichier ne peut pas être lu.")
    place.write_bytes(b"rien qui vaille")
    take_up(open_life)
    said = open_life.page(TodayPage).banners.sentence
    assert said.startswith("Ce fichier n’est pas un texte mis de côté")


# ---------------------------------------------------------------------- addenda and summaries


def record(driver: Driver, life: Life) -> MeetingRecordPage:
    driver.desk.navigator.go(routes.MeetingRoute(life.recent))
    page = driver.page(MeetingRecordPage)
    driver.until(lambda: page.typed_text() is None and hasattr(page, "addendum"))
    return page


def addenda(driver: Driver, life: Life) -> list[str]:
    def read(context: Context) -> list[str]:
        recorded = meeting_form.recorded_meeting(context, life.recent)
        return [addendum.text for addendum in recorded.addenda]

    return driver.read(read)


def test_an_addendum_goes_through_once_there_is_room(open_life: Driver, french_life: Life) -> None:
    page = record(open_life, french_life)
    before = addenda(open_life, french_life)
    fill_disk(open_life)
    page.addendum.setPlainText(FACTS)
    page.add.click()
    open_life.settle()
    assert page.banners.sentence.startswith("Le disque est plein.")
    assert ELSEWHERE in acts(page)
    assert page.addendum.toPlainText() == FACTS
    make_room(open_life)
    page.add.click()
    open_life.until(lambda: page.banners.sentence.startswith("L’ajout est gardé."))
    assert addenda(open_life, french_life) == [*before, FACTS.strip()]
    go_elsewhere(open_life)
    open_life.page(TodayPage)


def test_an_addendum_is_set_aside_and_comes_back(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = record(open_life, french_life)
    fill_disk(open_life)
    page.addendum.setPlainText(FACTS)
    page.keep_typed()
    open_life.settle()
    go_elsewhere(open_life)
    assert open_life.desk.page is page
    place = open_life.home / "stick.mdtext"
    save_to(monkeypatch, place)
    set_aside(open_life, page)
    assert "mis de côté" in page.banners.sentence
    assert "exposé".encode() not in place.read_bytes()
    go_elsewhere(open_life)
    open_life.page(TodayPage)
    make_room(open_life)
    take_up(open_life)
    again = open_life.page(MeetingRecordPage)
    open_life.until(lambda: again.addendum.toPlainText() == FACTS)


def project(driver: Driver, life: Life) -> tuple[SummaryPage, ChoicesForm]:
    driver.desk.navigator.go(routes.SummaryRoute(life.young_person, life.project))
    return begun(driver)


def begun(driver: Driver) -> tuple[SummaryPage, ChoicesForm]:
    page = driver.page(SummaryPage)
    driver.until(lambda: page._form is not None)
    assert page._form is not None
    driver.settle()
    return page, page._form


def analyses(driver: Driver, life: Life) -> list[str]:
    def read(context: Context) -> list[str]:
        with context.vault.reading() as work:
            kept = work.summaries.of_young_person(life.young_person)
        return [summary.choices.analysis for summary in kept]

    return driver.read(read)


def refuse_summary(driver: Driver, life: Life) -> tuple[SummaryPage, ChoicesForm]:
    page, choices = project(driver, life)
    fill_disk(driver)
    choices.parts.analysis.setPlainText(FACTS)
    page.leaving()
    driver.settle()
    assert page.banners.sentence.startswith("Le disque est plein.")
    assert ELSEWHERE in acts(page)
    return page, choices


def test_a_summary_is_kept_by_itself_once_there_is_room(
    open_life: Driver, french_life: Life
) -> None:
    page, choices = refuse_summary(open_life, french_life)
    go_elsewhere(open_life)
    assert open_life.desk.page is page
    assert choices.parts.analysis.toPlainText() == FACTS
    assert page.banners.sentence == "Le disque n’a pas gardé ce que vous avez écrit ici."
    make_room(open_life)
    unkept = unkept_of(page)
    unkept.again.setInterval(0)
    unkept.again.start()
    open_life.until(lambda: FACTS.strip() in analyses(open_life, french_life))
    open_life.settle()
    go_elsewhere(open_life)
    open_life.page(TodayPage)


def unkept_of(page: SummaryPage) -> Unkept:
    assert page._keeper is not None
    return page._keeper.unkept


def test_a_summary_is_set_aside_and_comes_back_as_its_project(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = refuse_summary(open_life, french_life)
    place = open_life.home / "stick.mdtext"
    save_to(monkeypatch, place)
    set_aside(open_life, page)
    assert "mis de côté" in page.banners.sentence
    assert "exposé".encode() not in place.read_bytes()
    go_elsewhere(open_life)
    open_life.page(TodayPage)
    before = analyses(open_life, french_life)
    make_room(open_life)
    take_up(open_life)
    _, choices = begun(open_life)
    assert choices.parts.analysis.toPlainText() == FACTS.strip()
    after = analyses(open_life, french_life)
    assert len(after) == len(before)
    assert FACTS.strip() in after


def test_a_version_that_the_disk_refuses_offers_the_same(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, choices = project(open_life, french_life)
    fill_disk(open_life)
    choices.parts.analysis.setPlainText(FACTS)
    monkeypatch.setattr(DIALOGS, "confirm", lambda *_: True)
    page.validate.click()
    open_life.until(lambda: page.banners.sentence.startswith("Le disque est plein."))
    assert ELSEWHERE in acts(page)
    assert choices.isEnabled()


def test_taking_up_is_not_written_over_by_the_form_in_front(
    open_life: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The form stands there with its draft of before; leaving it must not put that back."""
    way = routes.MeetingRoute(french_life.recent, editing=True)
    open_life.desk.navigator.go(way)
    page = open_life.page(MeetingEditPage)
    page.share.facts.setPlainText("D’abord.")
    page.keep_typed()
    open_life.settle()
    fill_disk(open_life)
    open_life.clock.instant += timedelta(minutes=1)
    page.share.facts.setPlainText(FACTS)
    page.save()
    open_life.settle()
    save_to(monkeypatch, open_life.home / "stick.mdtext")
    set_aside(open_life, page)
    page.is_over = True  # closed with its text; the draft in the base is the one of before
    go_elsewhere(open_life)
    make_room(open_life)
    open_life.clock.instant += timedelta(minutes=1)
    open_life.desk.navigator.go(way)
    page = open_life.page(MeetingEditPage)
    open_life.until(lambda: page._share is not None)
    assert page.share.facts.toPlainText() == "D’abord."
    page.share.words.setFocus()
    open_life.settle()
    take_up(open_life)
    again = open_life.page(MeetingEditPage)
    open_life.until(lambda: again._share is not None)
    assert again.share.facts.toPlainText() == FACTS
