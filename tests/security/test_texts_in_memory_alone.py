"""Sealed text that no disk has: whoever closes the program is asked, wherever the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.domain.accounts import Role
from mentordesk.domain.errors import DiskFull, PlaceReadOnly
from mentordesk.services import rescue
from mentordesk.ui import routes
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.locking.only_here import OnlyHereDialog
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.people.form_routes import Left, TypedMentorRoute, TypedPairRoute
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.colleagues import PHRASES, join
from tests.driving import PASSPHRASE, Driver, plain
from tests.functional.entering import come_in, dialog
from tests.functional.test_full_disk import FACTS, fill_disk
from tests.security.seeing import go, wait_for_lock
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from pathlib import Path

    from tests.lives import Life

TILLEULS = "tilleuls.mentordesk"


@pytest.fixture
def sealed(driver: Driver, french_life: Life) -> Driver:
    """Return the unlock page of a vault whose first account has text in memory alone."""
    folder = driver.take(french_life.vault)
    join(driver, folder, "S. D.", Role.KEY_WORKER)
    driver.unlock(folder)
    page = go(driver, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    fill_disk(driver)
    page.shares[0].facts.setPlainText(FACTS)
    driver.window.locker.lock()
    del page
    wait_for_lock(driver)
    assert driver.window.locker.only_here is not None
    return driver


def another_comes_in(driver: Driver) -> None:
    come_in(driver, "S. D.", PHRASES["S. D."])
    driver.page(TodayPage)


def asks(driver: Driver) -> OnlyHereDialog:
    """Close the window; it stays, and asks."""
    driver.window.close()
    driver.settle()
    assert driver.window.isVisible()
    found = dialog(driver, OnlyHereDialog)
    assert isinstance(found, OnlyHereDialog)
    return found


def comes_back(driver: Driver) -> None:
    driver.unlock(driver.home / TILLEULS)
    again = driver.page(MeetingPage)
    driver.until(lambda: bool(again.shares))
    driver.settle()
    assert again.shares[0].facts.toPlainText() == FACTS


def test_another_accounts_text_is_asked_about_on_the_desk(sealed: Driver) -> None:
    another_comes_in(sealed)
    asked = asks(sealed)
    assert "n’est sur aucun disque" in " ".join(map(plain, said(asked)))
    sealed.press(Qt.Key.Key_Escape)
    sealed.settle()
    assert sealed.window.isVisible()
    sealed.window.locker.lock()
    wait_for_lock(sealed)
    sealed.show()
    comes_back(sealed)


def test_it_is_asked_about_on_the_welcome_too(sealed: Driver) -> None:
    sealed.window.show_welcome()
    act(asks(sealed), "Quitter MentorDesk sans ce texte").click()
    sealed.until(lambda: not sealed.window.isVisible())


def test_it_goes_to_a_file_and_the_window_closes(
    sealed: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    another_comes_in(sealed)
    place = sealed.home / "stick.mdtext"
    monkeypatch.setattr(DIALOGS, "save_file", lambda *_: place)
    act(asks(sealed), "Enregistrer ailleurs (chiffré)…").click()
    sealed.until(lambda: not sealed.window.isVisible())
    assert place.stat().st_size > 100


def test_a_file_that_is_refused_says_why(sealed: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    another_comes_in(sealed)
    monkeypatch.setattr(DIALOGS, "save_file", lambda *_: sealed.home / "stick.mdtext")
    sealed.window.parts = sealed.parts._replace(write_file=_refusing)
    asked = asks(sealed)
    act(asked, "Enregistrer ailleurs (chiffré)…").click()
    sealed.until(asked.refused.isVisible)
    assert "On ne peut pas écrire dans ce dossier." in " ".join(map(plain, said(asked)))
    assert sealed.window.isVisible()
    asked.reject()


def _refusing(place: Path, data: bytes) -> None:
    del place, data
    raise PlaceReadOnly


def test_text_that_its_own_desk_holds_is_asked_about_and_outlives_the_closed_vault(
    sealed: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(rescue, "take_up", _full)
        come_in(sealed, "C. M.", PASSPHRASE)
        sealed.until(lambda: "Reprendre le texte" in acts(sealed.desk))
        asks(sealed).reject()
        sealed.window.close_vault()
        sealed.until(lambda: isinstance(sealed.window.centralWidget(), UnlockPage))
        sealed.settle()
    sealed.show()
    comes_back(sealed)


def _full(*_: object) -> None:
    raise DiskFull


# ---------------------------------------------------------------------- in the ways back


def test_no_way_back_holds_a_word_while_the_vault_is_locked(
    driver: Driver, french_life: Life
) -> None:
    driver.unlock(driver.take(french_life.vault))
    go(driver, routes.YoungPeopleRoute(), QWidget)
    form = go(driver, routes.MentorFormRoute(), MentorForm)
    driver.settle()
    fill_disk(driver)
    form.first_name.setText(FACTS)
    driver.until(lambda: form._keeper.has_failed)
    waiting = TypedPairRoute(left=Left("s", (("note", "Phrase intime"), ("weekday", 3))))
    form._waiting = waiting
    driver.desk.history.append(waiting)
    assert isinstance(driver.desk.here(), TypedMentorRoute)
    driver.window.locker.lock()
    wait_for_lock(driver)
    (left,) = driver.window.locker._left
    assert FACTS[:20] not in repr(left)
    assert "intime" not in repr(left)
    driver.unlock(driver.home / TILLEULS)
    again = driver.page(MentorForm)
    driver.until(lambda: again.first_name.text() == FACTS)
    assert driver.desk.history[-2:] == [waiting, waiting], "the one in the history, and the pair's"
    driver.window.locker.let_texts_go()
    driver.desk.history.clear()
