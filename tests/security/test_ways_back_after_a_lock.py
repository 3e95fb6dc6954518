"""Back after a lock where less is allowed or possible by now: never to an empty window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import DiskFull, StorageUnavailable
from mentordesk.services import drafts, rescue
from mentordesk.ui import routes
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.today.page import TodayPage
from tests.driving import PASSPHRASE, Driver, plain
from tests.functional.entering import sentence
from tests.functional.test_full_disk import FACTS, fill_disk
from tests.security.seeing import go, wait_for_lock
from tests.ui.reading import act, acts

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.context import Context
    from tests.lives import Life

TILLEULS = "tilleuls.mentordesk"


@pytest.fixture
def desk(driver: Driver, french_life: Life) -> Driver:
    driver.unlock(driver.take(french_life.vault))
    return driver


def lock(driver: Driver) -> None:
    driver.window.locker.lock()
    wait_for_lock(driver)


def open_to_read(driver: Driver) -> None:
    folder = driver.home / TILLEULS
    slot = driver.parts.front(folder).accounts[0].slot
    opened = driver.application.database.run_and_wait(
        lambda: driver.parts.door().open_to_read(folder, slot, PASSPHRASE)
    )
    driver.window.admit(opened, folder, PASSPHRASE)
    driver.settle()


def full(*_: object) -> Any:
    raise DiskFull


# ---------------------------------------------------------------------- an empty window


def test_a_vault_to_read_opens_on_a_page_that_can_be_read(desk: Driver, french_life: Life) -> None:
    go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    lock(desk)
    open_to_read(desk)
    desk.page(TodayPage)
    assert "ouvert en lecture" in sentence(desk)


def test_a_vault_without_backups_says_so(desk: Driver) -> None:
    assert desk.desk.keeper is None
    desk.desk.navigator.go(routes.BackupsRoute())
    desk.page(TodayPage)
    assert "n’a pas de sauvegardes" in sentence(desk)


def test_the_way_back_passes_over_what_cannot_be_shown(desk: Driver, french_life: Life) -> None:
    go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    desk.desk.history.append(routes.BackupsRoute())
    go(desk, routes.SettingsRoute(), SettingsPage)
    lock(desk)
    open_to_read(desk)
    desk.page(SettingsPage)
    desk.desk.navigator.back()
    desk.page(TodayPage)


# ---------------------------------------------------------------------- texts beside each other


@pytest.fixture
def refused(desk: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """Come back while the disk still refuses the text of before the lock."""
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    fill_disk(desk)
    page.shares[0].facts.setPlainText(FACTS)
    lock(desk)
    with monkeypatch.context() as still:
        still.setattr(rescue, "take_up", full)
        desk.unlock(desk.home / TILLEULS)
        desk.until(lambda: "Reprendre le texte" in acts(desk.desk))
    return desk


def test_unsaved_text_beside_a_sealed_one_comes_back_with_it(refused: Driver) -> None:
    page = go(refused, routes.SettingsRoute(), SettingsPage)
    page.procedure.box.setPlainText("Appeler le 119")
    lock(refused)
    refused.unlock(refused.home / TILLEULS)
    again = refused.page(SettingsPage)
    refused.until(lambda: again.procedure.box.toPlainText() == "Appeler le 119")
    assert "c’est de nouveau un brouillon" in sentence(refused)
    again.procedure.box.undo()
    act(again, "Reprendre").click()
    form = refused.page(MeetingPage)
    refused.until(lambda: bool(form.shares))
    refused.settle()
    assert form.shares[0].facts.toPlainText() == FACTS


def test_two_texts_that_the_disk_refused_both_come_back(refused: Driver) -> None:
    fill_disk(refused)
    form = go(refused, routes.MentorFormRoute(), MentorForm)
    refused.settle()
    form.first_name.setText(FACTS)
    keeper = form._keeper
    refused.until(lambda: keeper.has_failed)
    lock(refused)
    refused.unlock(refused.home / TILLEULS)
    refused.page(MentorForm)
    refused.settle()

    def whole(context: Context) -> set[str]:
        with context.vault.reading() as work:
            lines = work.drafts.lines(context.actor)
        kept = [drafts.draft_of(context, line.id) for line in lines]
        return {draft.kind for draft in kept if FACTS in repr(draft.content)}

    assert {DraftKind.NEW_MEETING, DraftKind.NEW_MENTOR} <= refused.read(whole)
    assert refused.window.locker.only_here is None


def test_a_file_that_is_refused_too_says_why(
    refused: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_stick(place: Path, data: bytes) -> None:
        del place, data
        raise StorageUnavailable

    refused.desk.parts = refused.desk.parts._replace(write_file=no_stick)
    monkeypatch.setattr(DIALOGS, "save_file", lambda *_: refused.home / "stick.mdtext")
    act(refused.desk, "Enregistrer ailleurs (chiffré)…").click()
    refused.settle()
    refused.until(lambda: "disque est plein" not in sentence(refused))
    assert plain(sentence(refused))
    assert refused.desk.sealed
