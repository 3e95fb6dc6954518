"""Backs the open vault up when it is due, and restores the newest copy for trial each month."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain import backups as rules
from mentordesk.domain.errors import Cancelled, KnownError
from mentordesk.services import backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mentordesk.services.backups import (
        BackedUp,
        Backup,
        BackupPlaces,
        BackupStatus,
        BackupStore,
        Reminder,
        Tick,
    )
    from mentordesk.services.ports import Source
    from mentordesk.ui.background import BackgroundThread, LongWork
    from mentordesk.ui.session import Session

Result = TypeVar("Result")

LOOK_EVERY_MS = 10 * 60 * 1000
"""How often it is looked whether four hours have passed."""


class BackupKeeper(QObject):
    """Keeps the backups of one open vault.

    Signals:
        changed: the state of the backups is another one.
        failed: a backup was due and could not be made; why.
        tried: the newest backup was restored for trial, and held.
        copied: the second place holds a copy; when it was made.
    """

    changed = Signal()
    failed = Signal(object)
    tried = Signal()
    copied = Signal(object)

    def __init__(
        self,
        session: Session,
        background: BackgroundThread,
        store: Callable[[], BackupStore],
        places: BackupPlaces,
    ) -> None:
        super().__init__(session)
        self._session, self._background, self._store = session, background, store
        self.places = places
        self.last_drill: Callable[[], datetime | None] = lambda: None
        self.last_copy: Callable[[], datetime | None] = lambda: None
        self.status: BackupStatus | None = None
        self.looks_once_known = False
        """Whether to look at once: locks must not put off for ever what is due."""
        self.work: LongWork | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def store(self) -> BackupStore:
        """The store; loads heavy libraries, so call it on a thread of work."""
        return self._store()

    def begin(self) -> None:
        """Read the state of the backups and look from time to time."""
        self.refresh()
        self._timer.start()

    def stop(self) -> None:
        """Look no more, and stop what is under way: the vault is about to be locked.

        Nothing is put off by it: what is due is made once the vault is unlocked.
        """
        self._timer.stop()
        if self.work is not None:
            self.work.cancel()

    def refresh(self) -> None:
        """Read the state of the backups again."""
        places, vault_id = self.places, self._session.opened.vault.vault_id
        clock = self._session.clock
        self._background.run(
            lambda _: backups.status(self._store(), places, vault_id, clock.now()),
            owner=self,
            done=self._known,
            failed=self._not_known,
        )

    def _known(self, status: BackupStatus) -> None:
        if status.last_elsewhere is not None:
            self.copied.emit(status.last_elsewhere)
        elif status.second_missing:
            status = replace(status, last_elsewhere=self.last_copy())
        self.status = status
        self.changed.emit()
        if self.looks_once_known:
            self.looks_once_known = False
            self.look()

    def _not_known(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)

    def look(self) -> None:
        """Back up if it is due."""
        self._session.ask(lambda context: context.vault.sequence(), owner=self, done=self._look_at)

    def _look_at(self, seq: int) -> None:
        last = None if self.status is None else self.status.last
        made_at = None if last is None else last.manifest.made_at
        before = -1 if last is None else last.manifest.seq
        if self.work is None and rules.is_due(made_at, before, seq, self._session.clock.now()):
            self.back_up(lambda _: None, self.failed.emit)
        elif self.work is None and last is not None and self._drill_is_due():
            self._try(last)

    def _drill_is_due(self) -> bool:
        return rules.is_overdue(self.last_drill(), self._session.clock.now(), rules.DRILL_EVERY)

    def _try(self, backup: Backup) -> None:
        self._begin(
            lambda source, tick: self._store().drill(source, backup.path, tick),
            lambda _: self._tried(),
            self.failed.emit,
        )

    def _tried(self) -> None:
        self.work = None
        self.tried.emit()
        self.changed.emit()

    def reminders(self) -> tuple[Reminder, ...]:
        """Return what the first page reminds of, once the state is known."""
        if self.status is None:
            return ()
        return backups.reminders(self.status, self.last_drill(), self._session.clock.now())

    def try_newest(self) -> bool:
        """Restore the newest backup for trial now; return False when something is under way."""
        last = None if self.status is None else self.status.last
        if self.work is not None or last is None:
            return False
        self._try(last)
        return True

    def has_changed(self, seq: int) -> bool:
        """Whether the vault holds a change that no backup has."""
        last = None if self.status is None else self.status.last
        return last is None or seq > last.manifest.seq

    def back_up(
        self, done: Callable[[BackedUp], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Back up now; one at a time."""
        if self.work is not None:
            return
        places, clock = self.places, self._session.clock
        self._begin(
            lambda source, tick: backups.back_up(self._store(), source, places, clock, tick),
            lambda result: self._made(result, done),
            failed,
        )

    def _begin(
        self,
        long: Callable[[Source, Tick], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        def run(source: Source, tick: Tick) -> Result:
            try:
                return long(source, tick)
            finally:
                source.close()

        def begin(source: Source) -> None:
            self.work = self._background.run(
                lambda tick: run(source, tick),
                owner=self,
                done=done,
                failed=lambda error: self._not_made(error, failed),
            )
            self.changed.emit()

        self._session.ask(
            backups.source_to_back_up,
            owner=self,
            done=begin,
            failed=lambda error: self._not_made(error, failed),
        )

    def _made(self, result: BackedUp, done: Callable[[BackedUp], None]) -> None:
        self.work = None
        self.refresh()
        done(result)

    def _not_made(self, error: BaseException, failed: Callable[[BaseException], None]) -> None:
        self.work = None
        self.changed.emit()
        if isinstance(error, Cancelled):
            return
        failed(error)
