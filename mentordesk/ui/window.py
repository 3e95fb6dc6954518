"""The main window: the way in, then the desk; menus, geometry, and nobody's name in the title."""

from __future__ import annotations

import base64
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from mentordesk.domain.errors import KnownError
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from mentordesk.services.vaults import NewVault, OpenedVault
    from mentordesk.ui.database_thread import DatabaseThread
    from mentordesk.ui.desk import Desk
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.unlock.recovery_page import RecoveryPage
    from mentordesk.ui.unlock.welcome_page import WelcomePage
    from mentordesk.ui.unlock.wizard import Wizard

LOAD_AHEAD_MS = 60
"""Heavy libraries begin to load this long after the first page was painted."""


class MainWindow(QMainWindow):
    """Shows the way in until a vault is open, then its desk."""

    def __init__(self, parts: Parts, database: DatabaseThread) -> None:
        super().__init__()
        self.setWindowTitle("MentorDesk")
        self.resize(1366, 768)
        self.parts = parts
        self.database = database
        self.desk: Desk | None = None
        self._opened: OpenedVault | None = None
        self._restore_geometry()
        QTimer.singleShot(LOAD_AHEAD_MS, self._load_ahead)

    def _load_ahead(self) -> None:
        self.database.run(self.parts.load_ahead, owner=self, done=_nothing)

    # ------------------------------------------------------------------ the way in

    def begin(self, vault: Path | None) -> None:
        """Show the vault to unlock, else the welcome."""
        recent = [Path(place) for place in self.parts.settings.read().recent]
        last = next((place for place in recent if place.is_dir()), None)
        chosen = vault or last
        if chosen is None:
            self.show_welcome()
        else:
            self.show_unlock(chosen)

    def show_welcome(self, refusal: str = "") -> None:
        """Show the ways in."""
        from mentordesk.ui.unlock.welcome_page import WelcomePage

        page = WelcomePage(self.parts.settings.read().recent)
        page.new_asked.connect(self.show_wizard)
        page.open_asked.connect(self._choose_vault)
        page.demonstration_asked.connect(self.open_demonstration)
        page.recent_chosen.connect(self.show_unlock)
        if refusal:
            page.refuse(refusal)
        self._show(page)

    def show_unlock(self, folder: Path) -> None:
        """Show the unlock page of a vault."""
        try:
            front = self.parts.front(folder)
        except KnownError as error:
            self.show_welcome(failure_sentence(error))
            return
        page = UnlockPage(front)
        page.unlock_asked.connect(self._unlock)
        page.forgotten.connect(self._show_recovery)
        page.other_vault_asked.connect(self.show_welcome)
        self._show(page)

    def _show(self, page: WelcomePage | UnlockPage | RecoveryPage | Wizard | Desk) -> None:
        # takeCentralWidget first: the old page may still be inside its own signal.
        old = self.takeCentralWidget()
        self.setCentralWidget(page)
        if old is not None:
            old.hide()
            old.deleteLater()
        page.setFocus()

    def _choose_vault(self) -> None:
        from mentordesk.ui.dialogs import DIALOGS

        start = self.parts.vault_home
        folder = DIALOGS.choose_folder(self, self.tr("Ouvrir un coffre"), start)
        if folder is None:
            return
        inside = sorted(folder.glob(f"*{VAULT_SUFFIX}"))
        self.show_unlock(inside[0] if len(inside) == 1 else folder)

    def _unlock(self, slot: str, passphrase: str) -> None:
        page = self.centralWidget()
        assert isinstance(page, UnlockPage)  # noqa: S101  # only that page asks
        folder = page.front.folder
        self.database.run(
            lambda: self.parts.door().open_with_passphrase(folder, slot, passphrase),
            owner=page,
            done=lambda opened: self.opened(opened, folder),
            failed=lambda error: page.refuse(failure_sentence(error)),
        )

    def _show_recovery(self, slot: str) -> None:
        from mentordesk.ui.unlock.recovery_page import RecoveryPage

        before = self.centralWidget()
        assert isinstance(before, UnlockPage)  # noqa: S101  # only that page asks
        folder = before.front.folder
        page = RecoveryPage(self.parts.propose_passphrase)
        page.cancelled.connect(partial(self.show_unlock, folder))
        page.asked.connect(
            lambda key, new: self.database.run(
                lambda: self.parts.door().open_with_recovery_key(folder, slot, key, new),
                owner=page,
                done=lambda found: self._show_new_key(*found, folder),
                failed=lambda error: page.refuse(failure_sentence(error)),
            )
        )
        self._show(page)

    def _show_new_key(self, opened: OpenedVault, key: str, folder: Path) -> None:
        wizard = self._wizard()
        wizard.finished.connect(lambda: self.opened(opened, folder))
        wizard.show_key(key)
        self._opened = opened
        self._show(wizard)

    def show_wizard(self) -> None:
        """Show the making of a vault."""
        page = self._wizard()
        page.cancelled.connect(self.show_welcome)
        page.vault_asked.connect(self._make_vault)
        self._show(page)

    def _wizard(self) -> Wizard:
        from mentordesk.ui.unlock.wizard import Wizard

        return Wizard(self.parts.vault_home, self.parts.propose_passphrase)

    def _make_vault(self, new: NewVault) -> None:
        from mentordesk.ui.unlock.wizard import Wizard

        page = self.centralWidget()
        assert isinstance(page, Wizard)  # noqa: S101  # only that page asks

        def made(found: tuple[OpenedVault, str]) -> None:
            self._opened = found[0]
            page.finished.connect(lambda: self.opened(found[0], new.folder))
            page.show_key(found[1])

        self.database.run(
            lambda: self.parts.door().create(new),
            owner=page,
            done=made,
            failed=lambda error: page.refuse(failure_sentence(error)),
        )

    def open_demonstration(self) -> None:
        """Make and open a vault of fictitious lives."""
        self.database.run(
            self.parts.make_demonstration,
            owner=self,
            done=lambda opened: self.opened(opened, None),
            failed=lambda error: self.show_welcome(failure_sentence(error)),
        )

    # ------------------------------------------------------------------ the desk

    def opened(self, opened: OpenedVault, folder: Path | None) -> None:
        """Show the desk of an open vault."""
        from mentordesk.ui.desk import Desk

        if folder is not None:
            self.parts.settings.remember(folder)
        self._opened = opened
        application = QApplication.instance()
        if application is not None:
            application.setProperty("vault", "" if folder is None else str(folder))
        self.desk = Desk(self.parts, self.database, opened, folder)
        self.desk.build_menus(self)
        self.desk.closed_asked.connect(self.close_vault)
        self.desk.rebuild_asked.connect(self._rebuild_desk)
        self._show(self.desk)
        self.desk.start()

    def _rebuild_desk(self) -> None:
        """Make the desk anew after the language or the looks changed."""
        from mentordesk.ui.desk import Desk

        before, opened = self.desk, self._opened
        if before is None or opened is None:
            return
        before.leave()
        route = before.route
        self.desk = Desk(self.parts, self.database, opened, before.folder)
        self.desk.build_menus(self)
        self.desk.closed_asked.connect(self.close_vault)
        self.desk.rebuild_asked.connect(self._rebuild_desk)
        self._show(self.desk)
        self.desk.navigator.go(route)

    def close_vault(self) -> None:
        """Close the open vault and show its unlock page; what is typed stays in its draft."""
        desk = self.desk
        folder = None if desk is None else desk.folder
        self._put_vault_away()
        self.menuBar().clear()
        self.begin(folder)

    def _put_vault_away(self) -> None:
        if self.desk is not None:
            self.desk.leave()
            self.desk.session.close()
        elif self._opened is not None:
            self.database.run_and_wait(self._opened.vault.close)
        self.desk, self._opened = None, None

    # ------------------------------------------------------------------ geometry

    def _restore_geometry(self) -> None:
        kept = self.parts.settings.read().geometry
        if kept:
            self.restoreGeometry(QByteArray(base64.b64decode(kept)))

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = self.parts.settings.read()
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self.parts.settings.write(replace(settings, geometry=geometry))
        self._put_vault_away()
        super().closeEvent(event)


def _nothing(_: object) -> None:
    """Nobody waits for this result."""
