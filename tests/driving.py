"""A driver with verbs: tests say what a person does, by keyboard, in the real window."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
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
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mentordesk.services.context import Context
    from mentordesk.services.devices import DeviceKeys
    from mentordesk.ui.desk import Desk

MOST_TABS = 80
PASSPHRASE = "sept mots pour un coffre de test vraiment"
FRENCH = Settings(language="fr", scheme="light")
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Shown = TypeVar("Shown", bound=QWidget)
Found = TypeVar("Found")


def plain(text: str) -> str:
    """Return a text with the spaces that a keyboard has, and none where a line may break."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u200b", "")


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

    def __init__(
        self, qtbot: QtBot, home: Path, application: QApplication, settings: Settings = FRENCH
    ) -> None:
        self.qtbot, self.home = qtbot, home
        self.clock = SettableClock()
        self.keys = 0
        door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST, now=self.clock.now)
        self.parts = window_parts(home / "config")._replace(clock=self.clock, door=lambda: door)
        self.parts.settings.write(settings)
        self.application = MentorDeskApplication(self.parts, application)
        self.window = self.application.window

    # ------------------------------------------------------------------ vaults

    def vault(self, kind: VaultKind = VaultKind.ESTABLISHMENT, name: str = "MECS Test") -> Path:
        """Make a vault and close it."""
        folder = self.home / "coffre.mentordesk"
        new = NewVault(folder, kind, name, "Claire", "Morel", "Éducatrice", "C. M.", PASSPHRASE)

        def make() -> None:
            opened, _ = self.parts.door().create(new)
            opened.vault.close()

        self.application.database.run_and_wait(make)
        return folder

    def take(self, vault: Path) -> Path:
        """Copy a vault that was filled for the whole session."""
        folder = self.home / vault.name
        shutil.copytree(vault, folder)
        return folder

    def show(self) -> None:
        """Show the window in front of all others."""
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5000)

    def unlock(self, folder: Path, passphrase: str = PASSPHRASE) -> None:
        """Open a vault by its unlock page, once a lock under way is over."""
        self.until(lambda: not self.window.locker.is_locking)
        self.window.begin(folder)
        self.show()
        page = self.front(UnlockPage)
        page.passphrase.setText(passphrase)
        QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
        self.settle()

    def use_keyring(self, keys: DeviceKeys) -> None:
        """Let the program find this keyring on its computer."""
        self.parts = self.window.parts = self.parts._replace(device_keys=lambda: keys)

    # ------------------------------------------------------------------ looking

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def context(self) -> Context:
        """What use cases take; for ``read``."""
        return self.desk.session.context

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        return focused

    def front(self, kind: type[Shown]) -> Shown:
        """Return what fills the window, which must be of this kind."""
        front = self.window.centralWidget()
        assert isinstance(front, kind)
        return front

    def page(self, kind: type[Shown]) -> Shown:
        """Return the page in front, which must be of this kind."""
        self.until(lambda: isinstance(self.window.desk and self.desk.page, kind))
        self.settle()
        page = self.desk.page
        assert isinstance(page, kind)
        return page

    def read(self, work: Callable[[Context], Found]) -> Found:
        """Ask the vault behind the window's back."""
        return self.application.database.run_and_wait(lambda: work(self.context))

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window work until something holds, ten seconds at most."""
        self.qtbot.waitUntil(holds, timeout=10_000)

    def settle(self) -> None:
        """Let the window work until nothing is under way."""
        for _ in range(3):
            QApplication.processEvents()
            self.until(
                lambda: not (self.application.database.is_busy or self.application.aside.is_busy)
            )

    # ------------------------------------------------------------------ acting

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY, times: int = 1) -> None:
        """Press a key where the focus is, and count it."""
        for _ in range(times):
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifier)
            self.keys += 1
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type letters; text itself is not counted as acts."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus, letter)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest types ASCII alone
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, NO_KEY, letter))

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is where a screen reader says ``name``."""
        heard: list[str] = []
        for _ in range(MOST_TABS):
            heard.append(plain(self.focus.accessibleName()))
            if heard[-1].startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError([name, *heard])

    def end(self) -> None:
        """Close the window and let everything go that was part of it."""
        self.window.close()
        self.application.end()
        QApplication.processEvents()  # results of the last work are on their way
        self.window.deleteLater()
