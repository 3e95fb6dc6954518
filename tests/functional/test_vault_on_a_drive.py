"""A vault on a network or synchronised drive: refused there, copied here, and backed up there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import PlaceUnsuitable
from mentordesk.domain.places import VaultKind
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import PASSPHRASE, Driver
from tests.storage.conftest import fingerprint
from tests.ui.reading import act, acts, plain

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.ports import OpenVault

COPY = "Copier sur cet ordinateur et l’ouvrir ici"


def on_drive(
    driver: Driver, kind: str = "network", of: VaultKind = VaultKind.ESTABLISHMENT
) -> Path:
    """Make a vault on a drive that cannot hold a live base."""
    share = driver.home / "share"
    share.mkdir()
    folder = share / "coffre.mentordesk"
    driver.vault(of).rename(folder)

    def check(place: Path) -> None:
        if share in (place, *place.parents):
            raise PlaceUnsuitable(kind)

    door = driver.parts.door()
    assert isinstance(door, SqlVaultDoor)
    checking = replace(door, check_place=check)
    driver.window.parts = driver.window.parts._replace(door=lambda: checking)
    return folder


def choose(monkeypatch: pytest.MonkeyPatch, place: Path | None) -> list[Path]:
    """Answer the dialog; return where it began."""
    begun: list[Path] = []

    def answer(_parent: object, _title: str, start: Path) -> Path | None:
        begun.append(start)
        return place

    monkeypatch.setattr(DIALOGS, "choose_folder", answer)
    return begun


def refused(driver: Driver, folder: Path, passphrase: str = PASSPHRASE) -> UnlockPage:
    driver.unlock(folder, passphrase)
    page = driver.front(UnlockPage)
    driver.until(page.unlock.isEnabled)
    return page


def copy(driver: Driver, page: UnlockPage) -> None:
    act(page, COPY).click()
    driver.until(lambda: not driver.application.background.is_busy)
    driver.settle()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("network", "Ce coffre est sur un lecteur réseau"),
        ("synchronised", "Ce coffre est dans un dossier synchronisé avec Internet"),
    ],
)
def test_it_is_copied_opened_here_and_backed_up_there(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, kind: str, said: str
) -> None:
    folder = on_drive(driver, kind)
    before = {path.name: fingerprint(path) for path in folder.glob("base*")}
    page = refused(driver, folder)
    assert page.field.error.startswith(said)
    here = driver.home / "here"
    here.mkdir()
    begun = choose(monkeypatch, here)
    copy(driver, page)
    assert begun == [driver.window.parts.vault_home]
    first = driver.page(TodayPage)
    assert plain(first.banners.sentence).startswith("Le coffre est copié sur cet ordinateur")
    assert driver.desk.folder == here / "coffre.mentordesk"
    assert driver.desk.backup_places.second == folder.parent
    assert driver.parts.settings.read().recent == (str(here / "coffre.mentordesk"),)
    assert {path.name: fingerprint(path) for path in folder.glob("base*")} == before


def test_a_family_hears_it_too(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    page = refused(driver, on_drive(driver, of=VaultKind.FOSTER_FAMILY))
    choose(monkeypatch, driver.home)
    copy(driver, page)
    assert driver.page(TodayPage).banners.sentence.startswith("Le coffre est copié")


def test_a_second_place_that_was_chosen_before_stays(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = refused(driver, on_drive(driver))
    settings = driver.parts.settings.read()
    driver.parts.settings.write(settings._replace(second_places={page.front.vault_id: "/stick"}))
    choose(monkeypatch, driver.home)
    copy(driver, page)
    driver.page(TodayPage)
    assert str(driver.desk.backup_places.second) == "/stick"


def test_what_does_not_work_is_said_and_the_way_stays_open(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = on_drive(driver)
    page = refused(driver, folder, "autre chose")
    assert "lecteur réseau" in page.field.error
    choose(monkeypatch, None)
    copy(driver, page)
    choose(monkeypatch, folder.parent)
    copy(driver, page)
    assert page.field.error.startswith("Ce dossier est sur un lecteur réseau")
    assert COPY in acts(page)
    choose(monkeypatch, driver.home)
    copy(driver, page)
    assert "n’ouvre pas ce compte" in page.field.error
    page.passphrase.setText(PASSPHRASE)
    copy(driver, page)
    driver.page(TodayPage)


def test_a_copy_beside_one_that_is_there_gets_its_day(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = refused(driver, on_drive(driver))
    (driver.home / "coffre.mentordesk").mkdir()
    choose(monkeypatch, driver.home)
    copy(driver, page)
    driver.page(TodayPage)
    assert driver.desk.folder == driver.home / "coffre 2026-11-22 17h00.mentordesk"


def test_an_original_that_lacks_changes_can_be_opened_all_the_same(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = driver.vault()
    older = (folder / "base.mdb").read_bytes()
    driver.unlock(folder)
    driver.page(TodayPage)
    driver.read(lambda context: _touch(context.vault))
    driver.window.close_vault()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    (folder / "base.mdb").write_bytes(older)
    folder.rename(driver.home / "aside.mentordesk")
    drive = on_drive(driver)
    drive.rename(driver.home / "unused.mentordesk")
    (driver.home / "aside.mentordesk").rename(drive)
    page = refused(driver, drive)
    choose(monkeypatch, driver.home)
    copy(driver, page)
    again = driver.front(UnlockPage)
    assert again is not page
    assert plain(again.field.error).startswith("Ce coffre s’ouvre, mais il lui manque")
    again.passphrase.setText(PASSPHRASE)
    act(again, "Ouvrir quand même").click()
    driver.page(TodayPage)
    assert driver.desk.folder == driver.home / "coffre.mentordesk"


def _touch(vault: OpenVault) -> None:
    with vault.writing() as work:
        work.places.keep_establishment(work.places.establishment())
        work.commit()
