"""The discreet screen: one key, every page, nothing typed is touched, everything comes back."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from mentordesk.domain.drafts import DraftKind
from mentordesk.ui import routes
from mentordesk.ui.bin.erase_dialog import EraseDialog
from mentordesk.ui.discreet import capture
from mentordesk.ui.discreet.cover import Cover
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.list_page import YoungPeoplePage
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL, FRENCH
from tests.ui.discreet.conftest import MARK, marked, marked_text
from tests.ui.looking import called, cut_off, expect_none, find, seen
from tests.ui.painted import pixels
from tests.ui.reading import act, said
from tests.ui.test_languages import words_of
from tests.ui.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mentordesk.services.context import Context
    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

F9 = Qt.Key.Key_F9


def told(root: QWidget) -> Iterator[str]:
    """Yield where a page tells of somebody: to the eye, to the ear, on hovering."""
    typed = {line.text() for line in seen(root, QLineEdit)}
    for text in words_of(root):
        if MARK.lower() in text.lower() and text not in typed:
            yield f"«{text[:80]}»"
    for line in seen(root, QLineEdit):
        if MARK.lower() in line.displayText().lower():
            yield f"{called(line)} shows what is typed"
    for box in seen(root, QPlainTextEdit):
        covered = any(c.isVisible() for c in box.findChildren(Cover))
        if MARK.lower() in box.toPlainText().lower() and not covered:
            yield f"{called(box)} is not covered"
    for view in seen(root, QListView):
        model = view.model()
        texts = (str(model.index(row, 0).data()) for row in range(model.rowCount()))
        yield from (f"list «{text}»" for text in texts if MARK.lower() in text.lower())


@pytest.fixture
def life(driver: Driver, marked_life: Life) -> Life:
    driver.unlock(driver.take(marked_life.vault))
    driver.page(TodayPage)
    return marked_life


def picture(driver: Driver, name: str) -> None:
    place = os.environ.get("MENTORDESK_PICTURES")
    if place:
        driver.window.grab().save(str(Path(place) / f"{name}.png"))


# ---------------------------------------------------------------------- everywhere


def test_the_marks_are_seen_at_all(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.FileRoute(life.young_person))
    driver.page(YoungPersonPage)
    assert list(told(driver.window))


def test_no_page_and_no_dialog_tells_of_anybody(driver: Driver, marked_life: Life) -> None:
    walk = Walk(driver, marked_life)
    places = walk.inside()
    next(places)
    driver.press(F9)
    assert DISCREET.is_on
    expect_none([*find(places, told), *find(walk.dialogs(), told)])


def test_a_page_that_is_in_front_is_hidden_at_once_and_comes_back_whole(
    driver: Driver, life: Life
) -> None:
    driver.desk.navigator.go(routes.FileRoute(life.young_person, 1))
    page = driver.page(YoungPersonPage)
    before = list(words_of(page))
    driver.press(F9)
    assert list(told(driver.window)) == []
    assert "Q. Q." in said(page)
    driver.press(F9)
    assert list(words_of(page)) == before


def test_what_changes_meanwhile_is_hidden_before_it_is_painted(driver: Driver, life: Life) -> None:
    driver.press(F9)
    page = driver.desk.page
    assert page is not None
    page.banners.tell(marked_text("vient de changer"))
    driver.settle()
    assert list(told(driver.window)) == []
    label = page.findChildren(QLabel)[-1]
    label.setText(marked_text("encore"))
    driver.window.grab()
    assert MARK.lower() not in label.text()


def test_what_the_program_says_stays_readable(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.FileRoute(life.young_person))
    page = driver.page(YoungPersonPage)
    driver.press(F9)
    picture(driver, "discreet-file")
    words = said(page)
    assert "Mentorat en cours · 6 mois" in words
    assert act(page, "Préparer une synthèse").text().strip() == "Préparer une synthèse"
    assert [page.tabs.tabText(n) for n in range(5)] == [
        "Fil",
        "Objectifs",
        "Cadre du mentorat",
        "Synthèses",
        "Identité et contacts",
    ]


def test_lists_are_hidden_and_still_found_and_opened(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.YoungPeopleRoute())
    page = driver.page(YoungPeoplePage)
    driver.press(F9)
    picture(driver, "discreet-list")
    assert list(told(driver.window)) == []
    page.filter.setText(marked("théo"))
    page.filter.textEdited.emit(page.filter.text())
    driver.settle()
    assert page.table.finding.rowCount() == 1


def test_a_person_is_found_by_name_and_shown_by_initials(driver: Driver, life: Life) -> None:
    driver.press(F9)
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(marked("Théo").lower())
    QTest.qWait(200)
    driver.settle()
    search = driver.desk.bar.search
    driver.until(search.results.isVisible)
    driver.window.grab()
    hits = search.results.model()
    assert str(hits.index(0, 0).data()).startswith("Q. Q.")
    driver.press(Qt.Key.Key_Return)
    page = driver.page(YoungPersonPage)
    assert page.file is not None
    assert page.file.person.first_name == marked("Théo")


# ---------------------------------------------------------------------- what is typed


def test_toggling_loses_no_letter_and_no_cursor(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.MeetingFormRoute(pair=life.pair.id))
    form = driver.page(MeetingPage)
    box = form.shares[0].facts
    box.setFocus()
    driver.write("A lu trois pages.")
    driver.press(Qt.Key.Key_Left, times=6)
    before = box.textCursor().position()
    for _ in range(4):
        driver.press(F9)
    assert driver.focus is box
    assert (box.toPlainText(), box.textCursor().position()) == ("A lu trois pages.", before)
    driver.write("X")
    assert box.toPlainText() == "A lu trois Xpages."
    assert box.document().isUndoAvailable()


def test_a_field_shows_itself_only_while_it_is_written_in(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.YoungPersonFormRoute(life.young_person))
    form = driver.page(YoungPersonForm)
    line, other = form.first_name, form.last_name
    line.setFocus()
    driver.press(F9)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    driver.press(Qt.Key.Key_End)
    driver.write("x")
    assert line.displayText() == marked("Inès") + "x"
    assert other.echoMode() is QLineEdit.EchoMode.Password
    driver.press(Qt.Key.Key_Tab)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    driver.press(F9)
    assert line.displayText() == marked("Inès") + "x"
    assert other.displayText() == marked("Benali")


def test_a_click_into_a_box_shows_it(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.MeetingRoute(life.recent, editing=True))
    driver.settle()
    driver.settle()
    box = next(b for b in seen(driver.window, QPlainTextEdit) if MARK.lower() in b.toPlainText())
    driver.press(F9)
    picture(driver, "discreet-form")
    assert any(cover.isVisible() for cover in box.findChildren(Cover))
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not any(cover.isVisible() for cover in box.findChildren(Cover))


def test_a_covered_box_looks_the_same_whatever_stands_in_it(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.MeetingFormRoute(pair=life.pair.id))
    box = driver.page(MeetingPage).shares[0].facts
    driver.press(F9)
    looks = []
    for text in ("Un premier texte.", "Deux mots tout autres !"):
        box.setPlainText(text)
        driver.settle()
        cover = box.findChild(Cover)
        assert cover is not None
        looks.append([bytes(line) for line in pixels(cover.grab().toImage())])
        assert cover.geometry().contains(box.viewport().geometry())
    assert looks[0] == looks[1]


def test_a_draft_keeps_the_true_words(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.PairFormRoute(young_person=life.young_person))
    form = driver.page(PairForm)
    driver.press(F9)
    form.mentor.set_value(life.mentor)
    form.started_on.setText("1/11/2026")
    form.keep_typed()
    driver.settle()

    def kept(context: Context) -> list[str]:
        with context.vault.reading() as work:
            lines = work.drafts.lines(context.actor)
        return [line.name for line in lines if line.kind is DraftKind.NEW_PAIR]

    (name,) = driver.read(kept)
    assert name == f"{marked('Inès')} Q. · {marked('Karim')} Q."
    assert all(MARK not in form.mentor.itemText(n) for n in range(form.mentor.count()))
    assert isinstance(form.mentor, QComboBox)


# ---------------------------------------------------------------------- the paper


def sharpness(page: QWidget) -> int:
    """Return how often a dot differs much from its neighbour."""
    lines = pixels(page.grab().toImage())
    return sum(
        abs((one >> 8 & 255) - (other >> 8 & 255)) > 60
        for line in lines
        for one, other in pairwise(line)
    )


def test_the_page_of_a_summary_shows_where_and_not_what(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.SummaryRoute(life.young_person, life.version))
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.preview._pages))
    driver.settle()
    sheet = page.preview._pages[0]
    clear = sharpness(sheet)
    driver.press(F9)
    picture(driver, "discreet-summary")
    assert sharpness(sheet) < clear / 20
    driver.press(F9)
    assert sharpness(sheet) == clear


# ---------------------------------------------------------------------- how it is told and kept


def test_the_bar_and_the_menu_say_that_it_is_on(driver: Driver, life: Life) -> None:
    entries = driver.window.menuBar().findChildren(QAction)
    (entry,) = [entry for entry in entries if entry.shortcut() == QKeySequence("F9")]
    assert "Écran discret – F9" not in said(driver.desk.bar)
    driver.press(F9)
    assert "Écran discret – F9" in said(driver.desk.bar)
    assert entry.isChecked()
    entry.trigger()
    assert not DISCREET.is_on
    assert "Écran discret – F9" not in said(driver.desk.bar)


def test_the_key_acts_in_a_dialog(driver: Driver, life: Life) -> None:
    walk = Walk.__new__(Walk)
    walk.driver, walk.life = driver, life
    dialog = EraseDialog(driver.desk, walk._binned())
    dialog.open()
    dialog.number.setFocus()
    driver.settle()
    assert list(told(dialog))
    driver.press(F9)
    assert DISCREET.is_on
    assert list(told(dialog)) == []
    dialog.close()


def test_it_stays_on_over_the_lock_and_is_forgotten_at_the_end(driver: Driver, life: Life) -> None:
    folder = driver.desk.folder
    assert folder is not None
    driver.press(F9)
    driver.window.close_vault()
    driver.settle()
    page = driver.front(UnlockPage)
    assert MARK in " ".join(said(page))  # which vault it is
    page.passphrase.setText("sept mots")
    driver.press(Qt.Key.Key_F8)
    driver.window.grab()
    assert page.passphrase.displayText() == "sept mots"
    driver.unlock(folder)
    driver.page(TodayPage)
    assert list(told(driver.window)) == []
    assert driver.parts.settings.read()._replace(recent=(), geometry="") == FRENCH._replace(
        geometry=""
    )


def test_a_screen_reader_hears_what_the_eye_sees(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.MeetingRoute(life.recent))
    page = driver.page(MeetingRecordPage)
    driver.press(F9)
    heard = [w.accessibleName() for w in seen(page, QLabel) if "•" in w.text()]
    assert heard
    assert all("texte masqué" in name and "•" not in name for name in heard)
    assert DISCREET.heard(marked_text("un texte")) == "texte masqué"


def test_a_screen_reader_hears_all_where_that_is_chosen(driver: Driver, life: Life) -> None:
    DISCREET.set_options(speaks=True, wanted_capture=capture.NEVER)
    driver.desk.navigator.go(routes.MeetingRoute(life.recent))
    page = driver.page(MeetingRecordPage)
    driver.press(F9)
    assert MARK.lower() not in " ".join(said(page)).lower()
    assert MARK.lower() in " ".join(w.accessibleName() for w in seen(page, QLabel))
    assert DISCREET.heard(marked("un texte")) == marked("un texte")
    driver.press(F9)
    assert not any(
        w.accessibleName() for w in seen(page, QLabel) if MARK.lower() in w.text().lower()
    )


def test_the_options_are_kept_for_this_computer(driver: Driver, life: Life) -> None:
    from mentordesk.ui.settings.page import SettingsPage

    driver.desk.navigator.go(routes.SettingsRoute())
    page = driver.page(SettingsPage)
    page.discreet.speaks.click()
    assert driver.parts.settings.read().discreet_speech
    assert DISCREET.speaks
    picture(driver, "discreet-settings")


def test_window_titles_tell_of_nobody(driver: Driver, life: Life) -> None:
    driver.desk.navigator.go(routes.FileRoute(life.young_person))
    driver.page(YoungPersonPage)
    assert driver.window.windowTitle() == "MentorDesk"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_hidden_pages_have_their_room(
    make_driver: Callable[[Settings], Driver], marked_life: Life, scale: float
) -> None:
    driver = make_driver(FRENCH._replace(text_scale=scale))
    driver.window.resize(1280, 720)
    driver.window.setProperty("wished", 1280)
    driver.unlock(driver.take(marked_life.vault))
    driver.page(TodayPage)
    driver.press(F9)
    driver.settle()
    picture(driver, f"discreet-today-{scale}")
    expect_none(cut_off(driver.window))
    driver.desk.navigator.go(routes.FileRoute(marked_life.young_person))
    driver.page(YoungPersonPage)
    driver.settle()
    expect_none(cut_off(driver.window))


# ---------------------------------------------------------------------- captures


@pytest.mark.parametrize(
    ("chosen", "discreet", "assisted", "wanted"),
    [
        (capture.WHILE_DISCREET, True, False, True),
        (capture.WHILE_DISCREET, False, False, False),
        (capture.WHILE_DISCREET, True, True, False),
        (capture.ALWAYS, False, True, True),
        (capture.NEVER, True, False, False),
    ],
)
def test_when_windows_are_kept_out_of_captures(
    chosen: str, *, discreet: bool, assisted: bool, wanted: bool
) -> None:
    assert capture.is_wanted(chosen, discreet=discreet, assisted=assisted) is wanted


def test_windows_are_asked_for_once(qapp: object) -> None:
    asked: list[tuple[int, int]] = []

    def ask(window: int, affinity: int) -> bool:
        asked.append((window, affinity))
        return True

    window = QWidget()
    window.show()
    for hidden in (True, True, False, False):
        capture.protect([window], hidden=hidden, ask=ask)
    assert [affinity for _, affinity in asked] == [0x11, 0x00]
    window.close()
    window.deleteLater()


def test_a_system_that_refuses_is_asked_again(qapp: object) -> None:
    answers = iter([False, True])
    window = QWidget()
    window.show()
    for _ in range(2):
        capture.protect([window], hidden=True, ask=lambda *_: next(answers))
    assert next(answers, None) is None
    window.close()
    window.deleteLater()
