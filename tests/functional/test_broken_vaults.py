"""Five ways to break a vault: each is named for what it is, and each has a way back to the work."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.people import YoungPersonDraft
from mentordesk.services import people
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.storage.keys.labels import read_front
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from tests.driving import PASSPHRASE, Driver
from tests.functional.backing_up import VERSION, quiet
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.context import Context

TAKE_BACK = "Reprendre la sauvegarde"


@pytest.fixture
def backed_up(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A program that backs up and keeps third copies of the keys, and a closed vault with both."""
    store, copies = SqlBackupStore(VERSION), driver.home / "config" / "keys"
    copies.mkdir(parents=True)
    door = driver.parts.door()
    assert isinstance(door, SqlVaultDoor)
    keeping = replace(door, third_copies=copies)
    driver.window.parts = driver.parts = driver.parts._replace(
        backup_store=lambda: store,
        backup_home=driver.home / "backups",
        door=lambda: keeping,
        front=lambda folder: read_front(folder, copies),
    )
    monkeypatch.setattr(DIALOGS, "choose_folder", lambda *_: driver.home)
    driver.unlock(driver.vault())
    write(driver, "Inès")
    close(driver)
    yield driver
    if driver.window.desk is not None:
        close(driver)


def write(driver: Driver, name: str) -> None:
    driver.page(TodayPage)
    quiet(driver)
    driver.read(lambda context: people.add_young_person(context, YoungPersonDraft(name)))


def names(driver: Driver) -> list[str]:
    driver.page(TodayPage)
    return sorted(line.display_name for line in driver.read(people.young_people))


def close(driver: Driver, *, backs_up: bool = True) -> None:
    quiet(driver)
    if backs_up:
        driver.desk.closed_asked.emit()
    else:
        driver.window._close_vault()
    driver.until(lambda: driver.window.desk is None)
    quiet(driver)


def vault(driver: Driver) -> Path:
    return driver.home / "coffre.mentordesk"


def refused(driver: Driver, passphrase: str = PASSPHRASE) -> UnlockPage:
    driver.unlock(vault(driver), passphrase)
    page = driver.front(UnlockPage)
    driver.until(page.unlock.isEnabled)
    quiet(driver)
    return page


def turned_away(driver: Driver) -> WelcomePage:
    driver.window.begin(vault(driver))
    driver.show()
    quiet(driver)
    return driver.front(WelcomePage)


def take_back(driver: Driver, page: QWidget) -> None:
    """Take the backup back that is offered, and open it."""
    assert acts(page).count(TAKE_BACK) == 1
    assert "aujourd’hui à 17 h : 1 jeune, 0 rencontre" in said(page)
    act(page, TAKE_BACK).click()
    driver.until(lambda: driver.window.centralWidget() is not page)
    quiet(driver)
    restored = driver.front(UnlockPage)
    assert restored.front.folder != vault(driver)
    restored.passphrase.setText(PASSPHRASE)
    act(restored, "Déverrouiller").click()
    driver.settle()


def test_a_wrong_passphrase_is_one_and_a_damaged_base_is_another_thing(backed_up: Driver) -> None:
    base = vault(backed_up) / "base.mdb"
    base.write_bytes(bytes(len(base.read_bytes())))
    page = refused(backed_up, "autre chose")
    assert plain(page.field.error).startswith("Cette phrase secrète n’ouvre pas ce compte.")
    assert TAKE_BACK not in acts(page)
    page = refused(backed_up)
    assert plain(page.field.error).startswith("La base de ce coffre est abîmée.")
    take_back(backed_up, page)
    assert names(backed_up) == ["Inès"]


def damage_keys(driver: Driver) -> None:
    for name in ("base.mdkeys", "base.mdkeys.prev"):
        (vault(driver) / name).write_bytes(b"rien qui vaille")


def lose_keys(driver: Driver) -> None:
    for name in ("base.mdkeys", "base.mdkeys.prev"):
        (vault(driver) / name).unlink()


@pytest.mark.parametrize("spoil", [damage_keys, lose_keys])
def test_both_key_headers_are_replaced_by_the_third(
    backed_up: Driver, spoil: Callable[[Driver], None]
) -> None:
    spoil(backed_up)
    backed_up.unlock(vault(backed_up))
    assert names(backed_up) == ["Inès"]
    close(backed_up)
    shutil.rmtree(backed_up.home / "config" / "keys")
    (backed_up.home / "config" / "keys").mkdir()
    backed_up.unlock(vault(backed_up))
    assert names(backed_up) == ["Inès"]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (damage_keys, "Le fichier des clés de ce coffre est abîmé."),
        (lose_keys, "Les clés de ce coffre, « base.mdkeys », ne sont plus dans son dossier."),
    ],
)
def test_without_any_key_header_the_backup_is_offered(
    backed_up: Driver, spoil: Callable[[Driver], None], reason: str
) -> None:
    spoil(backed_up)
    shutil.rmtree(backed_up.home / "config" / "keys")
    page = turned_away(backed_up)
    assert plain(page.message.text()).startswith(reason)
    (backed_up.home / "config" / "keys").mkdir()
    take_back(backed_up, page)
    assert names(backed_up) == ["Inès"]


def test_a_missing_base_is_taken_back(backed_up: Driver) -> None:
    for path in vault(backed_up).glob("base.mdb*"):
        path.unlink()
    page = refused(backed_up)
    assert plain(page.field.error).startswith("La base de ce coffre, « base.mdb », n’est plus")
    take_back(backed_up, page)
    assert names(backed_up) == ["Inès"]


def test_a_vault_whose_folder_is_gone_is_taken_back(backed_up: Driver) -> None:
    shutil.rmtree(vault(backed_up))
    page = turned_away(backed_up)
    assert plain(page.message.text()).startswith("Ce coffre n’est plus à cet endroit.")
    take_back(backed_up, page)
    assert names(backed_up) == ["Inès"]


def test_a_backup_on_the_stick_alone_is_offered_too(backed_up: Driver) -> None:
    (backup,) = (backed_up.home / "backups").rglob("*.mdbackup")
    stick = backed_up.home / "stick"
    stick.mkdir()
    settings = backed_up.parts.settings.read()
    second = {backup.parent.name: str(stick)}
    backed_up.parts.settings.write(settings._replace(second_places=second))
    backup.rename(stick / backup.name)
    shutil.rmtree(backed_up.home / "backups")
    shutil.rmtree(vault(backed_up))
    take_back(backed_up, turned_away(backed_up))
    assert names(backed_up) == ["Inès"]


def cut_log(driver: Driver) -> None:
    """Leave the vault as a crash does whose log lost its end."""

    def unfolded(context: Context) -> None:
        assert isinstance(context.vault, SqlVault)
        shutil.copytree(vault(driver), driver.home / "crashed")

    driver.read(unfolded)
    close(driver, backs_up=False)
    shutil.rmtree(vault(driver))
    (driver.home / "crashed").rename(vault(driver))
    log = vault(driver) / "base.mdb-wal"
    log.write_bytes(log.read_bytes()[:5000])


def put_older_back(driver: Driver) -> None:
    close(driver, backs_up=False)
    base = vault(driver) / "base.mdb"
    (vault(driver) / "base.mdb-wal").unlink(missing_ok=True)
    shutil.copyfile(driver.home / "older.mdb", base)


@pytest.mark.parametrize("spoil", [cut_log, put_older_back])
@pytest.mark.parametrize("believes", [True, False])
def test_what_is_missing_is_told_and_may_be_accepted_or_taken_back(
    backed_up: Driver, spoil: Callable[[Driver], None], *, believes: bool
) -> None:
    shutil.copyfile(vault(backed_up) / "base.mdb", backed_up.home / "older.mdb")
    backed_up.unlock(vault(backed_up))
    write(backed_up, "Théo")
    spoil(backed_up)
    page = refused(backed_up)
    assert plain(page.field.error).startswith(
        "Ce coffre s’ouvre, mais il lui manque ce qui a été enregistré en dernier (1)."
    )
    if believes:
        page.passphrase.setText(PASSPHRASE)
        act(page, "Ouvrir quand même").click()
        backed_up.settle()
    else:
        take_back(backed_up, page)
    assert names(backed_up) == ["Inès"]
