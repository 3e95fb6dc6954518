"""A driver with verbs: tests say what a person does, by keyboard, in the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from mentordesk.bootstrap import window_parts
from mentordesk.domain.places import VaultKind
from mentordesk.services.settings import Settings
from mentordesk.services.vaults import NewVault
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from mentordesk.ui.application import MentorDeskApplication
from mentordesk.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mentordesk.ui.desk import Desk

PASSPHRASE = "sept mots pour un coffre de test vraiment"
Shown = TypeVar("Shown", bound=QWidget)


class SettableClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.instant.date()


class StrayWindows(QObject):
    """Notes each part of a page that was shown before it had its place, as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() in (Qt.WindowType.Window, Qt.WindowType.Widget)
            and watched.isWindow()
            and not isinstance(watched, QMainWindow | QDialog | QMenu)
        ):
            self.seen.append(type(watched).__name__)
        return False


class Driver:
    """Drives one window like a person would."""

    def __init__(self, qtbot: QtBot, home: Path, application: QApplication) -> None:
        self.qtbot, self.home = qtbot, home
        self.clock = SettableClock()
        self.keys = 0
        door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)
        self.parts = replace(window_parts(home / "config"), clock=self.clock, door=lambda: door)
        self.parts.settings.write(Settings(language="fr", scheme="light"))
        self.application = MentorDeskApplication(self.parts, application)
        self.window = self.application.window

    def vault(self, kind: VaultKind = VaultKind.ESTABLISHMENT, name: str = "MECS Test") -> Path:
        """Make a vault and close it."""
        folder = self.home / "coffre.mentordesk"
        new = NewVault(folder, kind, name, "Claire", "Morel", "Éducatrice", "C. M.", PASSPHRASE)

        def make() -> None:
            opened, _ = self.parts.door().create(new)
            opened.vault.close()

        self.application.database.run_and_wait(make)
        return folder

    def unlock(self, folder: Path, passphrase: str = PASSPHRASE) -> None:
        """Open a vault by its unlock page."""
        self.window.begin(folder)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5000)
        page = self.window.centralWidget()
        assert isinstance(page, UnlockPage)
        page.passphrase.setText(passphrase)
        QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
        self.settle()

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    def page(self, kind: type[Shown]) -> Shown:
        """Return the page in front, which must be of this kind."""
        self.qtbot.waitUntil(lambda: isinstance(self.desk.page, kind), timeout=5000)
        self.settle()
        page = self.desk.page
        assert isinstance(page, kind)
        return page

    def settle(self) -> None:
        """Let the window work until nothing is under way."""
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.application.database.is_busy, timeout=10_000)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Press a key where the focus is, and count it."""
        for _ in range(times):
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifier)
            self.keys += 1
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type plain letters; text itself is not counted as acts."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def end(self) -> None:
        self.window.close()
        self.application.end()
        self.window.deleteLater()


@pytest.fixture
def driver(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    made = Driver(qtbot, tmp_path, qapp)
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    yield made
    qapp.removeEventFilter(stray)
    made.end()
    assert stray.seen == []
