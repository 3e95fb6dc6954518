"""What the tests of backups share: a program that backs up, its long work, and leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.ui.leaving import LeavingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driving import Driver

VERSION = "1.2.3"


def keep_backups(driver: Driver) -> None:
    """Let the program back up beside the vaults of the test."""
    store = SqlBackupStore(VERSION)
    driver.window.parts = driver.window.parts._replace(
        backup_store=lambda: store, backup_home=driver.home / "backups"
    )


def backups(driver: Driver) -> list[Path]:
    return sorted((driver.home / "backups").rglob("*.mdbackup"))


def quiet(driver: Driver) -> None:
    """Let the long work end, and what it leads to."""
    for _ in range(3):
        driver.until(lambda: not driver.application.background.is_busy)
        driver.settle()


def leaving(driver: Driver) -> list[LeavingDialog]:
    return [one for one in driver.window.findChildren(LeavingDialog) if one.isVisible()]


def leave(driver: Driver) -> None:
    """Close the vault, without a backup where one cannot be made."""
    quiet(driver)
    driver.desk.closed_asked.emit()
    driver.until(lambda: driver.window.desk is None or bool(leaving(driver)))
    for dialog in leaving(driver):
        dialog.skip.click()
    driver.until(lambda: driver.window.desk is None)
    quiet(driver)
