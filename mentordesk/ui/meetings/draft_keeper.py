"""Keeps what is typed in the encrypted base, within two seconds of a keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.services import drafts
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mentordesk.domain.drafts import DraftKind
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.ui.session import Session

KEEP_AFTER_MS = 900
"""With a save of some milliseconds this stays well below the two seconds that are promised."""


class DraftKeeper(QObject):
    """Watches one form of one record.

    Signals:
        kept: the sentence to show beside the form.
        failed: the sentence when the disk refused; the form still holds everything.
    """

    kept = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._content: Callable[[], dict[str, Any]] | None = None
        self._young_person: Callable[[], YoungPersonId | None] = lambda: None
        self._dirty = False
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    def watch(
        self,
        kind: DraftKind,
        record: str,
        content: Callable[[], dict[str, Any]],
        young_person: Callable[[], YoungPersonId | None],
    ) -> None:
        """Begin for a record; ``content`` returns the form as JSON values."""
        self.kind, self.record = kind, record
        self._content, self._young_person = content, young_person
        self._dirty, self._over = False, False

    def touch(self, _: object = None) -> None:
        """Hear that something was typed."""
        if self._over or self._content is None:
            return
        self._dirty = True
        # Started once and not put off by each key: who types without a pause is kept too.
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what is typed, if anything is."""
        self._timer.stop()
        if not self._dirty or self._over or self._content is None:
            return
        self._dirty = False
        self._session.ask(
            drafts.keep_draft,
            self.kind,
            self.record,
            self._content(),
            self._young_person(),
            owner=self,
            done=self._kept,
            failed=self._not_kept,
        )

    def stop(self) -> None:
        """Hear that the record is being saved: from now on nothing is kept."""
        self._timer.stop()
        self._over = True

    def resume(self) -> None:
        """Hear that saving failed: the draft is kept again."""
        self._over = False
        self.touch()

    def _kept(self, at: datetime) -> None:
        self._session.settle()
        time = calendar().clock(at.astimezone().time())
        self.kept.emit(shown(self.tr("Brouillon enregistré à {time}").format(time=time)))

    def _not_kept(self, error: BaseException) -> None:
        self._dirty = True
        self.failed.emit(failure_sentence(error))
