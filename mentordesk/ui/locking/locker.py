"""Locks a window: decides when, remembers where each account was, and lets nobody wait for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mentordesk.ui.dialog_keys import lend
from mentordesk.ui.locking.watch import PresenceWatch
from mentordesk.ui.routes import TodayRoute

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.locking import Standing
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.locking.flow import LockFlow
    from mentordesk.ui.locking.left import LeftDesk
    from mentordesk.ui.locking.lockable import LockableWindow
    from mentordesk.ui.locking.system import SystemLock
    from mentordesk.ui.locking.warning import LockWarning

LOCK_KEY = "Ctrl+L"


class Locker(QObject):
    """Watches over one window; what it remembers are identifiers and sealed bytes."""

    def __init__(self, window: LockableWindow) -> None:
        super().__init__(window)
        self._window = window
        self._warning: LockWarning | None = None
        self._flow: LockFlow | None = None
        self._system: SystemLock | None = None
        self._left: list[LeftDesk] = []
        self._switches = False
        self.closes_after = False
        minutes = window.parts.settings.read
        self.watch = PresenceWatch(window.parts.moment, lambda: minutes().lock_minutes, self)
        self.watch.warned.connect(self._warn)
        self.watch.stayed.connect(self._put_warning_away)
        self.watch.due.connect(self.lock_alone)

    # ------------------------------------------------------------------ a vault is open

    def opened(self, desk: DeskBase, *, is_redrawn: bool = False) -> None:
        """Watch over a desk from now on; one that is drawn anew was unlocked when it was before."""
        if self._system is None:
            from mentordesk.ui.locking.system import SystemLock

            self._system = SystemLock(self._window)
            self._system.locked.connect(self.lock_alone)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.connect(self._focus_moved)
        desk.lock_asked.connect(self.lock)
        desk.switch_asked.connect(self.switch)
        desk.lock_minutes_chosen.connect(self.watch.wait_for)
        watch = self.watch.go_on if is_redrawn else self.watch.begin
        watch()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Let the key act where a code or a key is shown, too."""
        if self._window.desk is not None:
            lend(LOCK_KEY, self.lock, now)

    def way_in_shown(self) -> None:
        """Watch over what is typed on the way in."""
        self._put_warning_away()
        self.watch.begin()

    def _warn(self, found: Standing) -> None:
        if self._window.desk is None or self._flow is not None or not self._window.can_lock:
            return
        from mentordesk.ui.locking.warning import LockWarning

        over = _in_front(self._window)
        if self._warning is None or self._warning.parentWidget() is not over:
            self._put_warning_away()
            self._warning = LockWarning(over)
            self._warning.destroyed.connect(self._warning_gone)
            self._warning.stay_asked.connect(self.watch.stay)
        self._warning.show_standing(found)

    def _warning_gone(self) -> None:
        self._warning = None

    def _put_warning_away(self) -> None:
        warning, self._warning = self._warning, None
        if warning is not None:
            warning.destroyed.disconnect(self._warning_gone)
            warning.hide()
            warning.deleteLater()

    # ------------------------------------------------------------------ locking

    @property
    def is_locking(self) -> bool:
        """Whether a lock is under way."""
        return self._flow is not None

    def lock_alone(self) -> None:
        """Lock because nobody is there; on the way in, take back what was typed."""
        if self._window.desk is not None:
            if self._window.can_lock:
                self.lock()
            else:
                self.watch.begin()
            return
        self._put_warning_away()
        if self._flow is None:
            self._window.forget_typed()
            self.watch.begin()

    def switch(self) -> None:
        """Lock and let another account come in."""
        self._switches = True
        self.lock()

    def lock(self) -> None:
        """Show nothing any more, keep what is typed, close the vault, ask for the passphrase."""
        window = self._window
        desk = window.desk
        if desk is None or self._flow is not None:
            return
        if not window.can_lock or desk.folder is None:
            self._switches = False
            window.close_vault()
            return
        from mentordesk.ui.clipboard import take_all_back
        from mentordesk.ui.locking.flow import LockFlow

        self._put_warning_away()
        take_all_back()
        self._flow = LockFlow(window, desk, desk.folder)
        window.draw_curtain()
        self._flow.locked.connect(self._locked)
        self._flow.begin()

    def _locked(self, left: LeftDesk) -> None:
        self._flow = None
        self._left = [left, *(one for one in self._left if not _is_same(one, left))]
        window, switches = self._window, self._switches
        self._switches = False
        window.show_locked(left.folder, left.account, switches=switches)
        if self.closes_after:
            self.closes_after = False
            window.close()

    def stop(self) -> None:
        """Watch no more: the vault is closed by somebody else."""
        self.watch.end()
        self._put_warning_away()
        if self._flow is not None:
            self._flow.stop()
            self._flow = None

    # ------------------------------------------------------------------ coming back

    def take_left(self, desk: DeskBase) -> LeftDesk | None:
        """Return where the account of this desk was when it was locked, and let it go."""
        for one in self._left:
            if one.folder == desk.folder and one.account == desk.session.opened.account.id:
                self._left.remove(one)
                return one
        return None

    def forget(self, desk: DeskBase) -> None:
        """Let go of where the account of a desk was: its vault is being closed.

        Text of before the last lock that the disk still refuses waits for the account all the same.
        """
        self.take_left(desk)
        if desk.sealed or desk.older:
            self._left.insert(0, _sealed_on(desk))

    @property
    def only_here(self) -> LeftDesk | None:
        """Text of a locked desk that is on no disk, if there is some; of the one in front, too."""
        desk = self._window.desk
        found = list(self._left) if desk is None else [*self._left, _sealed_on(desk)]
        return next((one for one in found if one.is_only_here), None)

    def written_elsewhere(self, sealed: bytes) -> None:
        """Hear that this text of a locked desk lies in a file by now."""
        self._left = [_with_file(one, sealed) for one in self._left]
        desk = self._window.desk
        if desk is not None:
            desk.older = [text for text in desk.older if text != sealed]
            desk.sealed = b"" if desk.sealed == sealed else desk.sealed

    def let_texts_go(self) -> None:
        """Let go of text that is on no disk: the person said so."""
        self._left = [one.without_texts() for one in self._left]
        if self._window.desk is not None:
            self._window.desk.sealed, self._window.desk.older = b"", []


def _sealed_on(desk: DeskBase) -> LeftDesk:
    """Return what a desk holds sealed, as its account finds it again."""
    from mentordesk.ui.locking.left import LeftDesk

    folder, account = desk.folder or Path(), desk.session.opened.account.id
    return LeftDesk(folder, account, TodayRoute(), sealed=desk.sealed, older=tuple(desk.older))


def _with_file(left: LeftDesk, sealed: bytes) -> LeftDesk:
    if left.sealed == sealed:  # it comes back by itself all the same
        return replace(left, is_aside=True)
    return replace(left, older=tuple(text for text in left.older if text != sealed))


def _is_same(one: LeftDesk, other: LeftDesk) -> bool:
    return one.folder == other.folder and one.account == other.account


def _in_front(window: LockableWindow) -> QWidget:
    from PySide6.QtWidgets import QApplication

    return QApplication.activeModalWidget() or window
