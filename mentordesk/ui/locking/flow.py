"""One lock: keep what is typed, wait for what is under way, let go of everything, close."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from mentordesk.services import rescue
from mentordesk.ui import dialogs
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.locking.left import LeftDesk
from mentordesk.ui.locking.others import close_others
from mentordesk.ui.locking.typed_routes import texts_of, without_own_text, without_texts
from mentordesk.ui.menus import clear_menus

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.locking.lockable import LockableWindow

LOOK_EVERY_MS = 15


class LockFlow(QObject):
    """Locks the desk of a window that shows nothing of it any more.

    A save that runs is waited for and never cut. What the disk does not keep is sealed by the
    vault before its keys go: memory then holds it as the disk would.

    Signals:
        locked: the keys are gone; what is remembered.
    """

    locked = Signal(object)

    def __init__(self, window: LockableWindow, desk: DeskBase, folder: Path) -> None:
        super().__init__(window)
        self._window, self._desk, self._folder = window, desk, folder
        # A save under way that is refused leaves something to keep once more.
        self._keeps_again = window.database.is_busy
        desk.leave()
        self._left: LeftDesk | None = None
        self._has_tried = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Wait until what is typed is kept; the window shows something else by now."""
        close_others(self._window)
        keeper = self._desk.keeper
        if keeper is not None:
            keeper.stop()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to somebody else: the program ends."""
        self._timer.stop()

    def _look(self) -> None:
        threads = self._window.threads
        if threads.database.is_busy or threads.background.is_busy or dialogs.is_asking():
            return
        if self._keeps_again:
            self._keeps_again = False
            self._desk.leave()
        elif self._left is None:
            close_others(self._window)  # what ended meanwhile may have opened something
            if self._has_tried:  # a bug stopped it, and is told: it must not hold the keys
                self._left = self._bare()
            else:
                self._has_tried = True
                self._seal()
        else:
            self._timer.stop()
            self._let_go(self._left)

    def _bare(self) -> LeftDesk:
        """Return where the account was, without a word of what was typed since the last pause."""
        desk = self._desk
        return LeftDesk(
            folder=self._folder,
            account=desk.session.opened.account.id,
            route=without_texts(desk.here()),
            sealed=desk.sealed,
            older=tuple(desk.older),
            owed=frozenset(desk.owed),
        )

    def _seal(self) -> None:
        desk, page = self._desk, self._desk.page
        typed = None if page is None else page.unkept_text()
        unsaved = "" if page is None else page.unsaved_text()
        ways = [desk.here(), *desk.history]
        if typed is not None:  # sealed by itself, with what else its draft would hold
            ways[0] = without_own_text(ways[0])
        on_the_way = texts_of(ways)
        route, *history = map(without_texts, ways)
        left = replace(self._bare(), route=route, history=tuple(history))
        context = desk.session.context

        def sealed(text: str) -> bytes:
            return context.vault.seal(text.encode()) if text else b""

        def seal() -> LeftDesk:
            kept = replace(left, unsaved=sealed(unsaved), typed=sealed(on_the_way))
            return kept if typed is None else kept.with_text(rescue.seal_text(context, typed))

        self._window.database.run(seal, owner=self, done=self._sealed)

    def _sealed(self, left: LeftDesk) -> None:
        self._left = left

    def _let_go(self, left: LeftDesk) -> None:
        window, desk = self._window, self._desk
        close, scrub = desk.session.opened.vault.close, window.parts.scrub
        del self._desk
        window.let_desk_go()
        clear_menus(window)
        shiboken6.delete(desk)
        del desk
        DISCREET.forget()
        # What was to go soon goes now: a menu that waits for its end holds on to its desk.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

        def put_away() -> None:
            close()
            scrub()

        # A base that does not close cleanly is closed all the same, and its keys are gone.
        window.database.run(
            put_away,
            owner=self,
            done=lambda _: self._put_away(left),
            failed=lambda _: self._put_away(left),
        )

    def _put_away(self, left: LeftDesk) -> None:
        gc.collect()
        self.locked.emit(left)
        self.deleteLater()
