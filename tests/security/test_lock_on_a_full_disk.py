"""A disk that is full while the vault locks: the text is sealed in memory, and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.errors import DiskFull
from mentordesk.services import rescue
from mentordesk.ui import routes
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.summaries.page import SummaryPage
from tests.driving import Driver, plain
from tests.functional.test_full_disk import FACTS, fill_disk
from tests.security.seeing import go, shows_words, wait_for_lock
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from tests.lives import Life


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    driver.unlock(driver.take(french_life.vault))
    return driver


@pytest.mark.parametrize("what", ["the draft", "the save"])
def test_text_that_a_full_disk_refuses_is_sealed_and_comes_back(
    desk: Driver, french_life: Life, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    fill_disk(desk)
    page.shares[0].facts.setPlainText(FACTS)
    if what == "the save":
        page.save()
    desk.window.locker.lock()
    del page
    front = wait_for_lock(desk)
    (left,) = desk.window.locker._left
    assert left.sealed
    assert FACTS.encode()[:30] not in left.sealed
    assert desk.window.locker.only_here is left
    assert shows_words(FACTS[:30]) == []
    words = " ".join(map(plain, said(front)))
    assert "Le disque n’a pas gardé ce que vous écriviez." in words
    place = desk.home / "stick.mdtext"
    monkeypatch.setattr(DIALOGS, "save_file", lambda *_: place)
    act(front, "Enregistrer ailleurs (chiffré)…").click()
    desk.until(lambda: desk.window.locker.only_here is None)
    assert FACTS.encode()[:30] not in place.read_bytes()
    desk.unlock(desk.home / "tilleuls.mentordesk")
    again = desk.page(MeetingPage)
    desk.until(lambda: bool(again.shares))
    desk.settle()
    assert again.shares[0].facts.toPlainText() == FACTS


def test_text_in_memory_alone_comes_back_without_any_file(desk: Driver, french_life: Life) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    fill_disk(desk)
    page.shares[0].facts.setPlainText(FACTS)
    desk.window.locker.lock()
    del page
    front = wait_for_lock(desk)
    desk.window.close()
    assert desk.window.isVisible()
    assert "Quitter sans ce texte" in acts(front)
    desk.unlock(desk.home / "tilleuls.mentordesk")
    again = desk.page(MeetingPage)
    desk.until(lambda: bool(again.shares))
    desk.settle()
    assert again.shares[0].facts.toPlainText() == FACTS
    assert desk.desk.sealed == b""


def test_a_disk_that_still_refuses_after_unlocking_loses_nothing(
    desk: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    fill_disk(desk)
    page.shares[0].facts.setPlainText(FACTS)
    desk.window.locker.lock()
    del page
    wait_for_lock(desk)
    with monkeypatch.context() as full:
        full.setattr(rescue, "take_up", refusing)
        desk.unlock(desk.home / "tilleuls.mentordesk")
        desk.until(lambda: desk.window.desk is not None and desk.desk.page is not None)
        desk.until(lambda: "Reprendre le texte" in acts(desk.desk))
        assert desk.desk.sealed
        desk.window.locker.lock()  # and once more
        wait_for_lock(desk)
        assert desk.window.locker._left[0].sealed
        desk.unlock(desk.home / "tilleuls.mentordesk")
        desk.until(lambda: "Reprendre le texte" in acts(desk.desk))
    act(desk.desk, "Reprendre le texte").click()
    again = desk.page(MeetingPage)
    desk.until(lambda: bool(again.shares))
    desk.settle()
    assert again.shares[0].facts.toPlainText() == FACTS


def refusing(*_: object) -> Any:
    raise DiskFull


def test_what_was_written_for_a_summary_comes_back_too(desk: Driver, french_life: Life) -> None:
    route = routes.SummaryRoute(french_life.young_person, french_life.project)
    page = go(desk, route, SummaryPage)
    desk.qtbot.waitUntil(lambda: page_is_filled(desk), timeout=10_000)
    fill_disk(desk)
    page._form.parts.analysis.setPlainText(FACTS)
    desk.window.locker.lock()
    del page
    wait_for_lock(desk)
    (left,) = desk.window.locker._left
    assert left.unsaved
    assert shows_words(FACTS[:30]) == []
    desk.unlock(desk.home / "tilleuls.mentordesk")
    again = desk.page(SummaryPage)
    desk.until(lambda: page_is_filled(desk))
    assert again._form is not None
    assert again._form.choices().analysis.strip() == FACTS.strip()


def page_is_filled(driver: Driver) -> bool:
    page = driver.desk.page
    return isinstance(page, SummaryPage) and page._form is not None
