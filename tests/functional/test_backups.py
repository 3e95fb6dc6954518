"""Backups in the window: made before closing, kept elsewhere, restored beside, tried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QPushButton

from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
)
from mentordesk.services import meetings, people
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.ui import routes
from mentordesk.ui.backups.page import BackupsPage
from mentordesk.ui.leaving import LeavingDialog
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.confirm_passphrase import ConfirmPassphrase
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import PASSPHRASE, Driver, plain
from tests.functional.backing_up import VERSION, backups, keep_backups, leave, quiet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.backups import Backup
    from mentordesk.services.context import Context
    from tests.lives import Life


@pytest.fixture
def kept(driver: Driver, french_life: Life) -> Iterator[Driver]:
    """The filled vault, open, in a program that backs up."""
    keep_backups(driver)
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    quiet(driver)
    yield driver
    if driver.window.desk is not None:
        leave(driver)


def newest(driver: Driver) -> Backup:
    return SqlBackupStore(VERSION).read(backups(driver)[-1])


def pages(driver: Driver) -> BackupsPage:
    driver.desk.navigator.go(routes.BackupsRoute())
    page = driver.page(BackupsPage)
    quiet(driver)
    return page


def said_in(shown: QWidget) -> str:
    return plain("\n".join(text.text() for text in shown.findChildren(QLabel)))


def push(inside: QWidget, words: str) -> None:
    """Press the first visible button that begins with these words."""
    for candidate in inside.findChildren(QPushButton):
        if candidate.text().strip().startswith(words) and candidate.isVisible():
            candidate.click()
            return
    raise AssertionError([words, *(one.text() for one in inside.findChildren(QPushButton))])


def log_one(kept: Driver, life: Life) -> None:
    """Log a meeting behind the window's back."""
    share = PairNotes(life.pair.id, MeetingNotes(facts="Un mot de plus."))
    frame = MeetingFrame(MeetingOutcome.HELD, kept.clock.today())
    draft = MeetingDraft("submission", frame, (share,))
    kept.read(lambda context: meetings.record_meeting(context, draft))


def test_closing_backs_up_first_and_the_badge_says_so_next_time(kept: Driver) -> None:
    assert backups(kept) == []
    kept.desk.closed_asked.emit()
    kept.until(lambda: isinstance(kept.window.centralWidget(), UnlockPage))
    made = newest(kept)
    assert made.manifest.counts.meetings > 0
    kept.unlock(kept.home / "tilleuls.mentordesk")
    kept.page(TodayPage)
    quiet(kept)
    assert "sauvegarde vérifiée aujourd’hui" in said_in(kept.desk.bar)


def test_a_backup_names_nobody(kept: Driver, french_life: Life) -> None:
    pages(kept).now.click()
    quiet(kept)
    whole = newest(kept).path.read_bytes()
    with_names = kept.read(people.young_people)
    assert with_names
    for line in with_names:
        assert line.display_name.split()[0].encode() not in whole
    assert french_life.vault.stem not in newest(kept).path.name


def test_nothing_new_needs_no_new_backup(kept: Driver) -> None:
    pages(kept).now.click()
    quiet(kept)
    before = backups(kept)
    assert len(before) == 1
    kept.desk.closed_asked.emit()
    kept.until(lambda: isinstance(kept.window.centralWidget(), UnlockPage))
    assert backups(kept) == before


def test_the_close_box_backs_up_what_was_added(kept: Driver, french_life: Life) -> None:
    pages(kept).now.click()
    quiet(kept)
    before = newest(kept).manifest.seq
    log_one(kept, french_life)
    kept.clock.instant = kept.clock.instant.replace(hour=19)
    kept.window.closeEvent(QCloseEvent())
    kept.until(lambda: kept.window.desk is None)
    assert newest(kept).manifest.seq > before


def test_a_place_that_refuses_lets_the_person_stay_or_leave(kept: Driver) -> None:
    (kept.home / "backups").write_text("not a folder", encoding="utf-8")
    kept.desk.closed_asked.emit()
    kept.until(lambda: bool(kept.window.findChildren(LeavingDialog)))
    dialog = kept.window.findChildren(LeavingDialog)[0]
    kept.until(dialog.stay.isVisible)
    assert plain(dialog.said.text()).startswith("La sauvegarde n’a pas pu se faire. ")
    dialog.stay.click()
    kept.page(TodayPage)
    kept.desk.closed_asked.emit()
    kept.until(lambda: any(one.isVisible() for one in kept.window.findChildren(LeavingDialog)))
    again = next(one for one in kept.window.findChildren(LeavingDialog) if one.isVisible())
    kept.until(again.stay.isVisible)
    again.skip.click()
    kept.until(lambda: isinstance(kept.window.centralWidget(), UnlockPage))


def test_a_draft_is_kept_when_the_vault_closes_by_its_backup(kept: Driver) -> None:
    kept.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    kept.page(MeetingPage)
    kept.tab_to("Faits")
    kept.write("Une promenade")
    kept.desk.closed_asked.emit()
    kept.until(lambda: isinstance(kept.window.centralWidget(), UnlockPage))
    kept.unlock(kept.home / "tilleuls.mentordesk")
    kept.page(TodayPage)
    with_drafts = kept.read(_texts_of_drafts)
    assert any("Une promenade" in text for text in with_drafts)


def _texts_of_drafts(context: Context) -> list[str]:
    with context.vault.reading() as work:
        return [str(line) for line in work.drafts.lines(context.actor)] + [
            str(work.drafts.get(line.id)) for line in work.drafts.lines(context.actor)
        ]


def test_a_second_place_gets_its_copy(kept: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = kept.home / "stick"
    stick.mkdir()
    choose(monkeypatch, stick)
    push(pages(kept), "Choisir un dossier")
    quiet(kept)
    assert len(list(stick.glob("*.mdbackup"))) == 1
    assert len(backups(kept)) == 1
    kept.desk.navigator.go(routes.TodayRoute())
    assert str(stick) in said_in(pages(kept))


def choose(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    from mentordesk.ui.dialogs import DIALOGS

    monkeypatch.setattr(DIALOGS, "choose_folder", lambda *_: place)


def test_restoring_goes_beside_and_says_what_is_lost(
    kept: Driver, monkeypatch: pytest.MonkeyPatch, french_life: Life
) -> None:
    pages(kept).now.click()
    quiet(kept)
    log_one(kept, french_life)
    before = {
        path: path.read_bytes() for path in (kept.home / "tilleuls.mentordesk").glob("base.mdkeys*")
    }
    choose(monkeypatch, kept.home)
    page = pages(kept)
    push(page, "Reprendre")
    quiet(kept)
    said = said_in(page)
    assert "Ce que cette sauvegarde n’a pas" in said
    assert "Rencontre · " in said
    restored = next(kept.home.glob("tilleuls 20*.mentordesk"))
    assert before == {path: path.read_bytes() for path in before}
    push(page, "Ouvrir ce coffre")
    kept.until(lambda: bool(kept.window.findChildren(LeavingDialog)) or kept.window.desk is None)
    kept.until(lambda: isinstance(kept.window.centralWidget(), UnlockPage))
    kept.unlock(restored, PASSPHRASE)
    kept.page(TodayPage)


def test_restoring_asks_for_the_passphrase_where_the_keyring_opened_the_vault(
    kept: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages(kept).now.click()
    quiet(kept)
    kept.context.confirmation.by_device = True
    choose(monkeypatch, kept.home)
    page = pages(kept)
    push(page, "Vérifier")
    quiet(kept)
    assert "Cette sauvegarde est entière." in plain(page.banners.sentence)
    push(page, "Reprendre")
    quiet(kept)
    [dialog] = [d for d in kept.window.findChildren(ConfirmPassphrase) if d.isVisible()]
    assert list(kept.home.glob("tilleuls 20*.mentordesk")) == []
    dialog.passphrase.setText(PASSPHRASE)
    dialog.go_on.click()
    quiet(kept)
    assert len(list(kept.home.glob("tilleuls 20*.mentordesk"))) == 1


def test_a_damaged_backup_is_told_when_it_is_verified(kept: Driver) -> None:
    page = pages(kept)
    page.now.click()
    quiet(kept)
    push(page, "Vérifier")
    quiet(kept)
    assert "Cette sauvegarde est entière." in said_in(page)
    whole = bytearray(newest(kept).path.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    newest(kept).path.write_bytes(bytes(whole))
    push(page, "Vérifier")
    quiet(kept)
    assert "n’est pas une sauvegarde entière" in said_in(page)


def test_the_trial_runs_each_month_by_itself_and_leaves_nothing(kept: Driver) -> None:
    page = pages(kept)
    page.now.click()
    quiet(kept)
    assert kept.desk.last_drill() is None
    assert kept.desk.keeper is not None
    kept.desk.keeper.look()
    quiet(kept)
    assert kept.desk.last_drill() == kept.clock.now()
    page.try_now.click()
    quiet(kept)
    assert "L’essai a réussi" in said_in(page)
    assert len(list(kept.home.glob("*.mentordesk"))) == 1


def test_a_lost_base_is_taken_back_from_the_unlock_page(
    kept: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.desk.closed_asked.emit()
    kept.until(lambda: isinstance(kept.window.centralWidget(), UnlockPage))
    folder = kept.home / "tilleuls.mentordesk"
    for base in folder.glob("base.mdb*"):
        base.unlink()
    choose(monkeypatch, kept.home)
    kept.unlock(folder)
    page = kept.front(UnlockPage)
    kept.until(lambda: any(b.text().startswith("Reprendre") for b in shown_buttons(page)))
    push(page, "Reprendre la sauvegarde")
    kept.until(lambda: kept.window.centralWidget() is not page)
    kept.unlock(next(kept.home.glob("tilleuls 20*.mentordesk")))
    kept.page(TodayPage)


def shown_buttons(page: QWidget) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.isVisible()]
