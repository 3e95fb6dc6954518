"""The main window: the way in, then the desk; menus, geometry, and nobody's name in the title."""

from __future__ import annotations

import base64
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from mentordesk.ui.locking.lockable import LockableWindow
from mentordesk.ui.locking.locker import Locker
from mentordesk.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from mentordesk.services.failures import FailedUnlock
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.desk import Desk
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads


class MainWindow(LockableWindow):
    """Shows the way in until a vault is open, then its desk."""

    def __init__(self, parts: Parts, threads: Threads) -> None:
        super().__init__(parts, threads)
        self._may_close = False
        self.desk: Desk | None = None
        self.locker = Locker(self)
        self._restore_geometry()

    # ------------------------------------------------------------------ the desk

    def opened(self, opened: OpenedVault, folder: Path | None, said: str = "") -> None:
        """Show the desk of an open vault, and say something there."""
        from mentordesk.ui.desk import Desk

        if folder is None:
            self._demonstrated = True
        else:
            self.parts.settings.remember(folder)
        self._opened = opened
        application = QApplication.instance()
        if application is not None:
            application.setProperty("vault", "" if folder is None else str(folder))
        self.desk = Desk(self.parts, self.threads, opened, folder)
        self.desk.failed_before = self._failed_before(opened)
        self._show_desk(self.desk)
        left = self.locker.take_left(self.desk)
        if left is None:
            self.desk.start(said)
        else:
            self.desk.start_again(left, said)

    def _failed_before(self, opened: OpenedVault) -> list[FailedUnlock]:
        vault_id, failures = opened.vault.vault_id, self.parts.failures
        failures.opened(vault_id)
        return failures.show(vault_id, opened.account.id)

    def _show_desk(self, desk: Desk, *, is_redrawn: bool = False) -> None:
        desk.build_menus(self)
        desk.closed_asked.connect(self.close_vault)
        desk.rebuild_asked.connect(self._rebuild_desk)
        desk.vault_asked.connect(self._open_other)
        self.show_page(desk)
        self.locker.opened(desk, is_redrawn=is_redrawn)

    def _rebuild_desk(self) -> None:
        """Make the desk anew after the language or the looks changed."""
        from mentordesk.ui.desk import Desk

        before, opened = self.desk, self._opened
        if before is None or opened is None:
            return
        route = before.here()
        before.leave()
        self.desk = Desk(self.parts, self.threads, opened, before.folder)
        self.desk.sealed, self.desk.older = before.sealed, before.older
        self.desk.owed = before.owed
        self._show_desk(self.desk, is_redrawn=True)
        self.desk.navigator.go(route)

    def close_vault(self) -> None:
        """Close the open vault and show its unlock page; what is typed stays in its draft."""
        self._leave(self._close_vault)

    def _open_other(self, folder: Path) -> None:
        def other() -> None:
            self._close_vault()
            self.show_unlock(folder)

        self._leave(other)

    def _leave(self, then: Callable[[], None]) -> None:
        """Keep what is typed, back up what changed, then do ``then``."""
        if self._may_leave(partial(self._leave_now, then)):
            self._leave_now(then)

    def _may_leave(self, then: Callable[[], None]) -> bool:
        return self.desk is None or self.desk.may_leave(then)

    def _leave_now(self, then: Callable[[], None]) -> None:
        desk = self.desk
        if desk is None or desk.keeper is None:
            then()
            return
        from mentordesk.ui.leaving import leave

        desk.leave()
        self.database.run(
            desk.session.opened.vault.sequence,
            owner=desk,
            done=lambda seq: leave(desk.keeper, seq, self, then),
            failed=lambda _: then(),
        )

    def _close_vault(self) -> None:
        from mentordesk.ui.menus import clear_menus

        desk = self.desk
        folder = None if desk is None else desk.folder
        if desk is not None:
            self.locker.forget(desk)
        self.put_vault_away()
        clear_menus(self)
        if folder is None:  # the demonstration, which the welcome opens again
            self.show_welcome()
        else:
            self.show_unlock(folder)

    def put_vault_away(self) -> None:
        """Close the vault if one is open; what is typed stays in its draft."""
        from mentordesk.ui.discreet.screen import DISCREET  # the desk has it, not the way in

        self.locker.stop()
        if self.desk is not None:
            self.desk.leave()
            self.desk.session.close()
        elif self._opened is not None:
            self.database.run_and_wait(self._opened.vault.close)
        self.desk, self._opened = None, None
        DISCREET.forget()

    # ------------------------------------------------------------------ the lock

    def way_in_shown(self) -> None:
        self.locker.way_in_shown()

    def show_locked(self, folder: Path, account: str, *, switches: bool) -> None:
        """Show the unlock page of the vault that was just locked."""
        self.show_unlock(folder)
        page = self.centralWidget()
        if not isinstance(page, UnlockPage):  # its folder is gone: the welcome says so
            return
        page.show_locked(account, switches=switches)
        self._offer_only_here(page)

    def _offer_only_here(self, page: UnlockPage) -> None:
        if self.locker.only_here is None:
            return
        from mentordesk.ui.locking.only_here import OnlyHere

        OnlyHere(self, self.locker, page).offer()

    def _must_ask_for_texts(self) -> bool:
        """Ask what becomes of text that is in memory alone, whoever wrote it, if there is any."""
        if self._may_close or self.locker.only_here is None:
            return False
        from mentordesk.ui.locking.only_here import ask_before_closing

        front = self.centralWidget()
        if isinstance(front, UnlockPage):
            self._offer_only_here(front)
        else:
            ask_before_closing(self, self.locker)
        return True

    # ------------------------------------------------------------------ geometry

    def _restore_geometry(self) -> None:
        kept = self.parts.settings.read().geometry
        if kept:
            self.restoreGeometry(QByteArray(base64.b64decode(kept)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.locker.is_locking:
            self.locker.closes_after = True
            event.ignore()
            return
        if self._must_ask_for_texts():
            event.ignore()
            return
        settings = self.parts.settings.read()
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self.parts.settings.write(settings._replace(geometry=geometry))
        if self.desk is not None and self.desk.keeper is not None and not self._may_close:
            event.ignore()
            self._leave(self._close_now)
            return
        if not self._may_close and not self._may_leave(self._close_now):
            event.ignore()
            return
        self.put_vault_away()
        super().closeEvent(event)

    def close_without_texts(self) -> None:
        """Close though some text is on no disk: the person said so."""
        self.locker.let_texts_go()
        self.close()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()
